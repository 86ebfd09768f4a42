// A socket in each state that it can have, and how calls of every style end; the twin of Subjects.cs.
#pragma once
#include "Sockets.hpp"
#include <System/Threading/Tasks.hpp>

namespace Oracle
{
    using Threading::CancellationToken;
    using Threading::Tasks::Task;
    using Threading::Tasks::TaskStatus;
    using Threading::Tasks::ValueTask;

    /// A socket in a state; it and its peers are closed at the end.
    struct Subject
    {
        Subject(const Kind& kind, const std::string& state);
        Subject(const Subject&) = delete;
        Subject& operator=(const Subject&) = delete;
        ~Subject();

        Socket Tested;
        std::vector<Socket> Others;

        [[nodiscard]] static const std::vector<std::string>& StatesOf(const Kind& kind);
        /// Whether a receive waits for what the peer sends.
        [[nodiscard]] static bool Receives(const Kind& kind, const std::string& state);
    };

    /// What is done while a call is pending.
    using Meanwhile = std::function<void()>;

    [[nodiscard]] inline std::string ResultText(int value)
    {
        return Describe(value);
    }
    [[nodiscard]] inline std::string ResultText(const Raw& value)
    {
        return value.Text;
    }
    [[nodiscard]] inline std::string ResultText(const Socket& value)
    {
        return Describe(value);
    }
    [[nodiscard]] inline std::string ResultText(const String& value)
    {
        return Describe(value);
    }
    [[nodiscard]] inline std::string ResultText(const Array<Byte>& value)
    {
        return Describe(value);
    }
    [[nodiscard]] inline std::string ResultText(const IPHostEntry& value)
    {
        return Describe(value);
    }
    [[nodiscard]] inline std::string ResultText(const Array<IPAddress>& value)
    {
        return Describe(value);
    }
    [[nodiscard]] std::string ResultText(const TcpClient& value);
    [[nodiscard]] std::string ResultText(const SocketReceiveFromResult& value);
    [[nodiscard]] std::string ResultText(const SocketReceiveMessageFromResult& value);
    [[nodiscard]] std::string ResultText(const UdpReceiveResult& value);

    /// How a task ends: its status and its exception, or "ok".
    [[nodiscard]] Raw EndOf(const Task<void>& task);

    template <class T>
    [[nodiscard]] Raw EndOf(const Task<T>& task)
    {
        Raw end = EndOf(Task<void>(task));
        return task.Status() == TaskStatus::RanToCompletion ? Raw{ResultText(task.Result())} : end;
    }

    template <class T>
    [[nodiscard]] Task<T> AsTaskOf(Task<T> task)
    {
        return task;
    }
    template <class T>
    [[nodiscard]] Task<T> AsTaskOf(ValueTask<T> task)
    {
        return task.AsTask();
    }

    /// What a call throws at once, or how its task ends.
    template <class Call>
    [[nodiscard]] Raw Ended(const Call& call, const Meanwhile& meanwhile = nullptr)
    {
        decltype(AsTaskOf(call())) task = nullptr;
        try
        {
            task = AsTaskOf(call());
        }
        catch (const Exception& exception)
        {
            return {"throws " + Describe(exception)};
        }
        if (meanwhile)
        {
            meanwhile();
        }
        return EndOf(task);
    }

    /// The same for a call with event args: what it throws, or what the args say when it has ended.
    [[nodiscard]] Raw Ended(const SocketAsyncEventArgs& e, const std::function<bool(const SocketAsyncEventArgs&)>& call,
                            const Meanwhile& meanwhile = nullptr);

    /// The same for a pair of Begin and End; end gives text.
    [[nodiscard]] Raw Ended(const std::function<IAsyncResult()>& begin, const std::function<std::string(const IAsyncResult&)>& end,
                            const Meanwhile& meanwhile = nullptr);

    /// An exception with its text.
    [[nodiscard]] Raw TextOf(const std::function<void()>& call);
    /// The text of what a call throws at once or its task ends with.
    [[nodiscard]] Raw TextOfTask(const std::function<Task<void>()>& call);
}
