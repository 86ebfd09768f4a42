// Accepts, connects and disconnects as tasks.
#include "compat/core/faces/SocketTask.hpp"
#include "compat/core/sockets/AcceptOperation.hpp"
#include "compat/core/sockets/Call.hpp"
#include "compat/core/sockets/ConnectStart.hpp"
#include "compat/core/sockets/DisconnectOperation.hpp"
#include "compat/core/sockets/Guard.hpp"
#include <System/NotSupportedException.hpp>

namespace System::Net::Sockets
{
    using Core::KeptTask;
    using Core::SocketState;
    using Core::TaskCall;
    using Core::Tasks::Canceled;
    using Threading::CancellationToken;
    using Threading::Tasks::Task;
    using Threading::Tasks::ValueTask;
    namespace Guard = Core::Guard;

    namespace
    {
        class AcceptTask : public Core::TaskEngine<Core::AcceptOperation>
        {
        public:
            using Value = Sockets::Socket;
            static constexpr auto Kind = KeptTask::Kind::Accept;
            using TaskEngine::TaskEngine;
            [[nodiscard]] Value Take() noexcept
            {
                const Core::SocketReference connection = std::move(Connection);
                connection->AddReference();
                return Value(Detail::Adopt, connection.Data());
            }
            void Clear() noexcept { Connection = Core::SocketReference(); }

        protected:
            ~AcceptTask() = default;
        };

        ValueTask<void> ConnectTo(SocketState& socket, Core::ConnectTarget target, const CancellationToken& token)
        {
            Core::ConnectStart start(socket);
            TaskCall<Core::PlainTask<Core::ConnectOperation>> task(socket);
            start.Prepare(*task.operator->(), std::move(target));
            return task.Start(token, [&start] { return start.Begin(); });
        }
    }

    // ---- Accept ----

    Task<Socket> Socket::AcceptAsync() const
    {
        return AcceptAsync(nullptr, CancellationToken()).AsTask();
    }
    ValueTask<Socket> Socket::AcceptAsync(const CancellationToken& cancellationToken) const
    {
        return AcceptAsync(nullptr, cancellationToken);
    }
    Task<Socket> Socket::AcceptAsync(const Socket& acceptSocket) const
    {
        return AcceptAsync(acceptSocket, CancellationToken()).AsTask();
    }
    ValueTask<Socket> Socket::AcceptAsync(const Socket& acceptSocket, const CancellationToken& cancellationToken) const
    {
        if (cancellationToken.IsCancellationRequested()) [[unlikely]]
        {
            return Canceled<Socket>(*this, cancellationToken);
        }
        const Core::Call call(*this, "AcceptAsync");
        Guard::CanAccept(call.State());
        Core::SocketReference into = Core::StateToAcceptInto(acceptSocket);
        TaskCall<AcceptTask> task(call.State());
        task->Connection = std::move(into);
        return task.Start(cancellationToken);
    }

    // ---- Connect ----

    Task<void> Socket::ConnectAsync(const EndPoint& remoteEP) const
    {
        return ConnectAsync(remoteEP, CancellationToken()).AsTask();
    }
    ValueTask<void> Socket::ConnectAsync(const EndPoint& remoteEP, const CancellationToken& cancellationToken) const
    {
        if (cancellationToken.IsCancellationRequested())
        {
            return Canceled<void>(*this, cancellationToken);
        }
        const Core::Call call(*this, "ConnectAsync");
        return ConnectTo(call.State(), Core::ConnectTarget::Of(call.State(), remoteEP), cancellationToken);
    }
    Task<void> Socket::ConnectAsync(const IPAddress& address, int port) const
    {
        return ConnectAsync(address, port, CancellationToken()).AsTask();
    }
    ValueTask<void> Socket::ConnectAsync(const IPAddress& address, int port, const CancellationToken& cancellationToken) const
    {
        Core::ConnectTarget::Check(address, port);
        if (cancellationToken.IsCancellationRequested())
        {
            return Canceled<void>(*this, cancellationToken);
        }
        const Core::Call call(*this, "ConnectAsync");
        return ConnectTo(call.State(), Core::ConnectTarget::Of(call.State(), address, port), cancellationToken);
    }
    Task<void> Socket::ConnectAsync(const Array<IPAddress>& addresses, int port) const
    {
        return ConnectAsync(addresses, port, CancellationToken()).AsTask();
    }
    ValueTask<void> Socket::ConnectAsync(const Array<IPAddress>& addresses, int port, const CancellationToken& cancellationToken) const
    {
        const Core::Call call(*this, "ConnectAsync");
        Core::ConnectTarget target = Core::ConnectTarget::Of(call.State(), addresses, port);
        if (cancellationToken.IsCancellationRequested())
        {
            return Canceled<void>(*this, cancellationToken);
        }
        if (target.Addresses.Count() == 0)
        {
            return ValueTask<void>::FromException(NotSupportedException(Guard::BadVersion));
        }
        return ConnectTo(call.State(), std::move(target), cancellationToken);
    }
    Task<void> Socket::ConnectAsync(const String& host, int port) const
    {
        return ConnectAsync(host, port, CancellationToken()).AsTask();
    }
    ValueTask<void> Socket::ConnectAsync(const String& host, int port, const CancellationToken& cancellationToken) const
    {
        Core::ConnectTarget::Check(host, port);
        if (cancellationToken.IsCancellationRequested())
        {
            return Canceled<void>(*this, cancellationToken);
        }
        const Core::Call call(*this, "ConnectAsync");
        return ConnectTo(call.State(), Core::ConnectTarget::Of(call.State(), host, port), cancellationToken);
    }

    // ---- Disconnect ----

    ValueTask<void> Socket::DisconnectAsync(bool reuseSocket, const CancellationToken& cancellationToken) const
    {
        if (cancellationToken.IsCancellationRequested())
        {
            return Canceled<void>(*this, cancellationToken);
        }
        const Core::Call call(*this, "DisconnectAsync");
        Guard::CanDisconnect(call.State());
        TaskCall<Core::PlainTask<Core::DisconnectOperation>> task(call.State());
        task->Reuse = reuseSocket;
        return task.Start(cancellationToken);
    }
}
