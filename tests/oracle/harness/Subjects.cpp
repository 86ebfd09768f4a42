#include "Subjects.hpp"
#include <algorithm>

namespace Oracle
{
    namespace
    {
        constexpr int Patience = 10'000;

        bool IsAny(const std::string& state, std::initializer_list<const char*> names)
        {
            return std::find(names.begin(), names.end(), state) != names.end();
        }

        /// The states that come by what one of two connected sockets does.
        void Reach(const std::string& state, const Socket& client, const Socket& server)
        {
            if (state == "peer gone")
            {
                server.Close();
                AwaitData(client);
            }
            else if (state == "peer shut down")
            {
                server.Shutdown(SocketShutdown::Send);
                AwaitData(client);
            }
            else if (state == "sending shut down")
            {
                client.Shutdown(SocketShutdown::Send);
            }
            else if (state == "receiving shut down")
            {
                client.Shutdown(SocketShutdown::Receive);
            }
            else if (state == "shut down")
            {
                client.Shutdown(SocketShutdown::Both);
            }
            else if (IsAny(state, {"disconnected", "disconnected for reuse"}))
            {
                client.Disconnect(state == "disconnected for reuse");
            }
            else if (state == "closed")
            {
                client.Close();
            }
        }
    }

    Subject::Subject(const Kind& kind, const std::string& state)
    {
        if (IsAny(state, {"fresh", "bound", "listening", "connect failed"}))
        {
            Tested = IsAny(state, {"fresh", "connect failed"}) ? kind.Open() : state == "bound" ? kind.Bound() : kind.Listening();
            if (state == "connect failed")
            {
                static_cast<void>(Outcome([&] { Tested.Connect(kind.Nobody()); }));
            }
            return;
        }
        const auto [client, server] = kind.IsStream() ? kind.Pair() : kind.Datagrams();
        Tested = state == "accepted" ? server : client;
        Others.push_back(state == "accepted" ? client : server);
        Reach(state, client, server);
    }

    Subject::~Subject()
    {
        Tested.Close();
        for (const auto& other : Others)
        {
            other.Close();
        }
    }

    const std::vector<std::string>& Subject::StatesOf(const Kind& kind)
    {
        static const std::vector<std::string> streams = {"fresh",
                                                         "bound",
                                                         "listening",
                                                         "connected",
                                                         "accepted",
                                                         "peer gone",
                                                         "peer shut down",
                                                         "sending shut down",
                                                         "receiving shut down",
                                                         "shut down",
                                                         "disconnected",
                                                         "disconnected for reuse",
                                                         "connect failed",
                                                         "closed"};
        static const std::vector<std::string> datagrams = {
            "fresh", "bound", "connected", "sending shut down", "receiving shut down", "shut down", "disconnected", "closed"};
        return kind.IsStream() ? streams : datagrams;
    }

    bool Subject::Receives(const Kind& kind, const std::string& state)
    {
        return kind.IsStream() ? IsAny(state, {"connected", "accepted", "sending shut down"}) : state != "closed";
    }

    std::string ResultText(const TcpClient& value)
    {
        return value == nullptr ? "null" : "TcpClient";
    }

    std::string ResultText(const SocketReceiveFromResult& value)
    {
        return Several(value.ReceivedBytes, WithoutPort(value.RemoteEndPoint)).Text;
    }

    std::string ResultText(const SocketReceiveMessageFromResult& value)
    {
        return Several(value.ReceivedBytes, value.SocketFlags, WithoutPort(value.RemoteEndPoint), value.PacketInformation.Address()).Text;
    }

    std::string ResultText(const UdpReceiveResult& value)
    {
        return Several(value.Buffer(), WithoutPort(value.RemoteEndPoint())).Text;
    }

    Raw EndOf(const Task<void>& task)
    {
        if (Task<>::WaitAny(Array<Task<>>{task}, Patience) != 0)
        {
            return {"pending"};
        }
        if (task.Status() == TaskStatus::RanToCompletion)
        {
            return {"ok"};
        }
        const std::string status = Plain(ToString(task.Status()));
        return {status + (task.IsFaulted() ? " " + OutcomeText([&] { task.GetAwaiter().GetResult(); }) : "")};
    }

    Raw Ended(const SocketAsyncEventArgs& e, const std::function<bool(const SocketAsyncEventArgs&)>& call, const Meanwhile& meanwhile)
    {
        const Threading::ManualResetEvent done(false);
        const EventHandler<SocketAsyncEventArgs> ended = [done](const Object&, const SocketAsyncEventArgs&) { done.Set(); };
        e.Completed() += ended;
        try
        {
            if (call(e))
            {
                if (meanwhile)
                {
                    meanwhile();
                }
                if (!done.WaitOne(Patience))
                {
                    return {"pending"};
                }
            }
        }
        catch (const Exception& exception)
        {
            return {"throws " + Describe(exception)};
        }
        e.Completed() -= ended;
        return Several(e.SocketError(), e.BytesTransferred(), e.LastOperation(), e.AcceptSocket() != nullptr, e.ConnectSocket() != nullptr);
    }

    Raw Ended(const std::function<IAsyncResult()>& begin, const std::function<std::string(const IAsyncResult&)>& end,
              const Meanwhile& meanwhile)
    {
        IAsyncResult result;
        try
        {
            result = begin();
        }
        catch (const Exception& exception)
        {
            return {"begin: " + Describe(exception)};
        }
        if (meanwhile)
        {
            meanwhile();
        }
        if (!result.AsyncWaitHandle().WaitOne(Patience))
        {
            return {"pending"};
        }
        return {DescriptionOf([&] { return end(result); })};
    }

    Raw TextOf(const std::function<void()>& call)
    {
        try
        {
            call();
            return {"ok"};
        }
        catch (const Exception& exception)
        {
            return Several(exception, exception.Message());
        }
    }

    Raw TextOfTask(const std::function<Task<void>()>& call)
    {
        Task<void> task = nullptr;
        const Raw outcome = TextOf([&] { task = call(); });
        return task == nullptr ? Raw{"throws " + outcome.Text} : TextOf([&] { task.GetAwaiter().GetResult(); });
    }
}
