// An engine operation with the face of a ValueTask: no allocation a call, but where one of its kind is pending already.
#pragma once
#include "compat/core/faces/TaskErrors.hpp"
#include "compat/core/faces/TaskTrace.hpp"
#include "compat/core/net/Errors.hpp"
#include "compat/core/pool/Pool.hpp"
#include "compat/core/sockets/SocketState.hpp"
#include "compat/core/threading/Cancellation.hpp"
#include <System/Net/Sockets/Socket.hpp>

namespace System::Core
{
    /// An operation behind a ValueTask. What it needs besides an operation `Engine` has: Value, what it gives; Kind; Take, the value of one
    /// that has succeeded; Error, the exception of one that has not; Clear, which lets go what it holds between two uses.
    ///
    /// One reference is the call's until it is pending, then the engine's, then that of who keeps it; ValueTasks have others. When the last
    /// of a use goes the socket may use it again. Completed comes from any thread, maybe before Start has returned: whoever is the second
    /// of both ends the operation, so that a call which is over at once touches no count.
    template <class Engine>
    class TaskOperation final : public Detail::TaskSourceOf<typename Engine::Value>,
                                public Engine,
                                public KeptTask,
                                private CancellationNode
    {
    public:
        using Value = typename Engine::Value;
        using ValueTask = Threading::Tasks::ValueTask<Value>;

        /// @throws as Pool::Prepare
        explicit TaskOperation(SocketState& socket) : Engine(socket), KeptTask(Engine::Kind) { Pool::Prepare(); }

        /// The one that the socket keeps, or another if that is in use.
        static TaskOperation& Of(SocketState& socket)
        {
            if (Engine::Kind != KeptTask::Kind::None)
            {
                if (KeptTask* kept = socket.Tasks.Take(Engine::Kind)) [[likely]]
                {
                    return static_cast<TaskOperation&>(*kept);
                }
            }
            auto* made = new TaskOperation(socket);
            if (Engine::Kind != KeptTask::Kind::None)
            {
                socket.Tasks.Keep(*made);
            }
            return *made;
        }
        /// Ends a use that nobody has heard of.
        void GiveBack() noexcept
        {
            Engine::Clear();
            KeptTask::Return();
        }

        void Ready(SocketState& socket) noexcept
        {
            this->Renew(socket);
            _phase.store(0, std::memory_order_relaxed);
        }
        /// It is pending, or was and is over meanwhile.
        ValueTask Pending(SocketState& socket, const Threading::CancellationToken& token) noexcept
        {
            this->Begin();
            ValueTask task(*this, this->Version());
            _socket = SocketReference(socket);
            if (token.CanBeCanceled())
            {
                _token = token;
                if (!Register(token))
                {
                    this->Cancel(socket);
                }
            }
            if (_phase.fetch_or(HasBegun, std::memory_order_acq_rel) == IsOver)
            {
                End();
            }
            return task;
        }

        [[nodiscard]] Threading::Tasks::TaskStatus Outcome() const noexcept override
        {
            using Threading::Tasks::TaskStatus;
            return this->Result.Ok() ? TaskStatus::RanToCompletion : WasCanceled() ? TaskStatus::Canceled : TaskStatus::Faulted;
        }
        Value GetResult(UInt32 version) override
        {
            this->CheckVersion(version);
            this->Begin(); // who asks a second time has the version of a use that is over
            if (!this->Result.Ok()) [[unlikely]]
            {
                std::rethrow_exception(WasCanceled() ? TaskErrors::Canceled(_token) : Engine::Error(this->Result));
            }
            return Engine::Take();
        }

    private:
        static constexpr unsigned char HasBegun = 1; ///< Pending is through
        static constexpr unsigned char IsOver = 2;

        [[nodiscard]] bool WasCanceled() const noexcept
        {
            return this->Result.Error == Net::Sockets::SocketError::OperationAborted && _token.IsCancellationRequested();
        }

        void Completed() noexcept override
        {
            if (_phase.fetch_or(IsOver, std::memory_order_acq_rel) == HasBegun)
            {
                End();
            }
        }
        void End() noexcept
        {
            if (_token.CanBeCanceled())
            {
                // Not waiting for OnCanceled, which may be what brought this about on another thread and itself waits for an end like
                // this: it holds what it needs.
                Unregister(false);
            }
            if (Observation::IsTracing()) [[unlikely]]
            {
                TaskTrace::Ended(*_socket, static_cast<Engine&>(*this));
            }
            // A task that the program keeps must not keep the socket open.
            const SocketReference socket = std::move(_socket);
            this->Complete();
            this->ReleaseReference();
        }

        Hold Pin() noexcept override
        {
            this->AddReference();
            _pinned = _socket;
            return Hold::Taken;
        }
        void OnCanceled() override { this->Cancel(*_pinned); }
        void Unpin() noexcept override
        {
            const SocketReference socket = std::move(_pinned);
            this->ReleaseReference();
        }

        void Destroy() const noexcept override
        {
            auto& self = const_cast<TaskOperation&>(*this);
            if (self._token.CanBeCanceled())
            {
                self._token = Threading::CancellationToken();
            }
            self.AddReference();
            self.GiveBack();
        }
        void Delete() noexcept override { delete this; }

        SocketReference _socket; ///< while it is pending
        SocketReference _pinned; ///< while OnCanceled runs
        Threading::CancellationToken _token;
        std::atomic<unsigned char> _phase{0};
    };

    /// One call of a task's operation: `call->` sets what the operation needs, Start starts it.
    template <class Engine>
    class TaskCall
    {
    public:
        using Value = typename Engine::Value;
        using ValueTask = Threading::Tasks::ValueTask<Value>;

        explicit TaskCall(SocketState& socket) : _socket(socket), _operation(&TaskOperation<Engine>::Of(socket)) {}
        TaskCall(const TaskCall&) = delete;
        TaskCall& operator=(const TaskCall&) = delete;
        ~TaskCall()
        {
            if (_operation != nullptr)
            {
                _operation->GiveBack();
            }
        }
        Engine* operator->() const noexcept { return _operation; }

        /// @param owner of the buffer; the operation takes a handle of its own only if it has to wait
        ValueTask Start(const Threading::CancellationToken& token, const Array<Byte>& owner)
        {
            return Start(
                token, [&] { return _socket.Start(*_operation); }, [&] { _operation->Buffer.Owner = owner; });
        }
        ValueTask Start(const Threading::CancellationToken& token)
        {
            return Start(token, [&] { return _socket.Start(*_operation); });
        }
        /// @param begin starts the operation in another way; as SocketState::Start
        template <class Begin>
        ValueTask Start(const Threading::CancellationToken& token, const Begin& begin)
        {
            return Start(token, begin, [] {});
        }

    private:
        template <class Begin, class Own>
        ValueTask Start(const Threading::CancellationToken& token, const Begin& begin, const Own& own)
        {
            _operation->Ready(_socket);
            if (begin())
            {
                own();
                return std::exchange(_operation, nullptr)->Pending(_socket, token);
            }
            if (Observation::IsTracing()) [[unlikely]]
            {
                TaskTrace::Ended(_socket, static_cast<Engine&>(*_operation));
            }
            const Port::Outcome& outcome = _operation->Result;
            if (outcome.Ok()) [[likely]]
            {
                if constexpr (std::is_void_v<Value>)
                {
                    return ValueTask();
                }
                else
                {
                    return ValueTask(_operation->Take());
                }
            }
            if (outcome.Error == Net::Sockets::SocketError::OperationAborted && _socket.IsClosed())
            {
                Errors::ThrowDisposed();
            }
            return ValueTask(Detail::FailedTaskOf<Value>(Engine::Error(outcome)));
        }

        SocketState& _socket;
        TaskOperation<Engine>* _operation;
    };

    /// What all operations of tasks have that fail with a SocketException.
    template <class Engine>
    class TaskEngine : public Engine
    {
    public:
        using Engine::Engine;
        static std::exception_ptr Error(const Port::Outcome& outcome) { return TaskErrors::OfSocket(outcome); }

    protected:
        ~TaskEngine() = default;
    };

    /// Memory or ReadOnlyMemory, without its owner, as the buffer of an operation that has none.
    template <class Memory>
    void Lend(BufferView& view, const Memory& buffer) noexcept
    {
        const Array<Byte>& owner = buffer.Owner();
        view.Data = owner == nullptr ? nullptr : owner.data() + buffer.Start();
        view.Size = static_cast<std::size_t>(buffer.Length());
    }
    /// Lets go of a buffer's owner, where there is one.
    inline void LetGo(BufferView& view) noexcept
    {
        if (view.Owner != nullptr)
        {
            view.Owner = nullptr;
        }
    }

    /// Those that fill or send a buffer and give the number of bytes.
    template <class Engine, KeptTask::Kind kind>
    class TransferTask : public TaskEngine<Engine>
    {
    public:
        using Value = int;
        static constexpr KeptTask::Kind Kind = kind;
        using TaskEngine<Engine>::TaskEngine;
        [[nodiscard]] int Take() const noexcept { return static_cast<int>(this->Result.Value); }
        void Clear() noexcept { LetGo(this->Buffer); }

    protected:
        ~TransferTask() = default;
    };

    /// Those that give nothing and are not kept.
    template <class Engine>
    class PlainTask : public TaskEngine<Engine>
    {
    public:
        using Value = void;
        static constexpr auto Kind = KeptTask::Kind::None;
        using TaskEngine<Engine>::TaskEngine;
        void Take() const noexcept {}
        void Clear() noexcept {}

    protected:
        ~PlainTask() = default;
    };
}

namespace System::Core::Tasks
{
    /// What a call gives whose token is cancelled already.
    /// @throws NullReferenceException
    template <class T>
    Threading::Tasks::ValueTask<T> Canceled(const Net::Sockets::Socket& socket, const Threading::CancellationToken& token)
    {
        if (socket == nullptr)
        {
            Detail::ThrowNullReference();
        }
        return Threading::Tasks::ValueTask<void>::FromCanceled<T>(token);
    }
}
