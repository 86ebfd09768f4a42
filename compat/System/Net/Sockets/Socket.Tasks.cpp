// The transfers as tasks.
#include "compat/core/faces/SocketTask.hpp"
#include "compat/core/net/EndPoints.hpp"
#include "compat/core/sockets/Call.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "compat/core/sockets/ReceiveMessageFromOperation.hpp"

namespace System::Net::Sockets
{
    using Core::KeptTask;
    using Core::TaskCall;
    using Core::Tasks::Canceled;
    using Threading::CancellationToken;
    using Threading::Tasks::Task;
    using Threading::Tasks::ValueTask;
    namespace Guard = Core::Guard;
    using Buffers = Collections::Generic::IList<ArraySegment<Byte>>;

    namespace
    {
        using ReceiveTask = Core::TransferTask<Core::ReceiveOperation, KeptTask::Kind::Receive>;
        using SendTask = Core::TransferTask<Core::SendOperation, KeptTask::Kind::Send>;
        using SendToTask = Core::TransferTask<Core::SendToOperation, KeptTask::Kind::SendTo>;

        template <class Engine>
        class ListTask : public Core::TaskEngine<Engine>
        {
        public:
            using Value = int;
            static constexpr auto Kind = KeptTask::Kind::None;
            using Core::TaskEngine<Engine>::TaskEngine;
            [[nodiscard]] int Take() const noexcept { return static_cast<int>(this->Result.Value); }
            void Clear() noexcept {}

        protected:
            ~ListTask() = default;
        };

        class ReceiveFromTask : public Core::TaskEngine<Core::ReceiveFromOperation>
        {
        public:
            using Value = SocketReceiveFromResult;
            static constexpr auto Kind = KeptTask::Kind::ReceiveFrom;
            using TaskEngine::TaskEngine;
            [[nodiscard]] SocketReceiveFromResult Take()
            {
                Guard::AssignSender(From, Remote);
                return {static_cast<int>(Result.Value), std::move(Remote)};
            }
            void Clear() noexcept
            {
                Core::LetGo(Buffer);
                Remote = nullptr;
            }

            EndPoint Remote;

        protected:
            ~ReceiveFromTask() = default;
        };

        class ReceiveMessageFromTask : public Core::TaskEngine<Core::ReceiveMessageFromOperation>
        {
        public:
            using Value = SocketReceiveMessageFromResult;
            static constexpr auto Kind = KeptTask::Kind::ReceiveMessageFrom;
            using TaskEngine::TaskEngine;
            [[nodiscard]] SocketReceiveMessageFromResult Take()
            {
                Guard::AssignSender(From, Remote);
                return {static_cast<int>(Result.Value), Received, std::move(Remote), Packet()};
            }
            void Clear() noexcept
            {
                Core::LetGo(Buffer);
                Remote = nullptr;
            }

            EndPoint Remote;

        protected:
            ~ReceiveMessageFromTask() = default;
        };

        class ReceiveFromAddressTask : public Core::TaskEngine<Core::ReceiveFromOperation>
        {
        public:
            using Value = int;
            static constexpr auto Kind = KeptTask::Kind::ReceiveFromAddress;
            using TaskEngine::TaskEngine;
            [[nodiscard]] int Take()
            {
                Guard::Assign(From, Address);
                return static_cast<int>(Result.Value);
            }
            void Clear() noexcept
            {
                Core::LetGo(Buffer);
                Address = nullptr;
            }

            SocketAddress Address = nullptr;

        protected:
            ~ReceiveFromAddressTask() = default;
        };

        /// The array or segment of a call that gives a Task.
        /// @throws ArgumentNullException
        const Array<Byte>& NotNull(const Array<Byte>& buffer)
        {
            Detail::CheckNull(buffer == nullptr, "Array");
            return buffer;
        }
        const ArraySegment<Byte>& NotNull(const ArraySegment<Byte>& buffer)
        {
            (void)NotNull(buffer.Array());
            return buffer;
        }

        template <class Engine>
        Task<int> TransferList(const Socket& socket, const Buffers& buffers, SocketFlags flags, const char* member)
        {
            const Core::Call call(socket, member);
            Core::OwnedSegments segments = Guard::Segments(buffers);
            TaskCall<ListTask<Engine>> task(call.State());
            task->Buffers = std::move(segments);
            task->Flags = flags;
            return task.Start({}).AsTask();
        }

        ValueTask<int> SendToAddress(const Socket& socket, const ReadOnlyMemory<Byte>& buffer, SocketFlags flags,
                                     const Port::NativeAddress& to, const CancellationToken& token)
        {
            TaskCall<SendToTask> task(static_cast<Core::SocketState&>(*socket.Data()));
            Core::Lend(task->Buffer, buffer);
            task->Flags = flags;
            task->To = to;
            return task.Start(token, buffer.Owner());
        }
    }

    // ---- Receive ----

    Task<int> Socket::ReceiveAsync(const ArraySegment<Byte>& buffer) const
    {
        return ReceiveAsync(buffer, SocketFlags::None);
    }
    Task<int> Socket::ReceiveAsync(const ArraySegment<Byte>& buffer, SocketFlagsArgument socketFlags) const
    {
        return ReceiveAsync(Memory<Byte>(NotNull(buffer)), socketFlags).AsTask();
    }
    Task<int> Socket::ReceiveAsync(const Array<Byte>& buffer) const
    {
        return ReceiveAsync(buffer, SocketFlags::None);
    }
    Task<int> Socket::ReceiveAsync(const Array<Byte>& buffer, SocketFlagsArgument socketFlags) const
    {
        return ReceiveAsync(Memory<Byte>(NotNull(buffer)), socketFlags).AsTask();
    }
    ValueTask<int> Socket::ReceiveAsync(const Memory<Byte>& buffer, const CancellationToken& cancellationToken) const
    {
        return ReceiveAsync(buffer, SocketFlags::None, cancellationToken);
    }
    ValueTask<int> Socket::ReceiveAsync(const Memory<Byte>& buffer, SocketFlagsArgument socketFlags,
                                        const CancellationToken& cancellationToken) const
    {
        if (cancellationToken.IsCancellationRequested()) [[unlikely]]
        {
            return Canceled<int>(*this, cancellationToken);
        }
        const Core::Call call(*this, "ReceiveAsync");
        TaskCall<ReceiveTask> task(call.State());
        Core::Lend(task->Buffer, buffer);
        task->Flags = socketFlags;
        return task.Start(cancellationToken, buffer.Owner());
    }
    Task<int> Socket::ReceiveAsync(const Buffers& buffers) const
    {
        return ReceiveAsync(buffers, SocketFlags::None);
    }
    Task<int> Socket::ReceiveAsync(const Buffers& buffers, SocketFlagsArgument socketFlags) const
    {
        return TransferList<Core::ReceiveListOperation>(*this, buffers, socketFlags, "ReceiveAsync");
    }

    // ---- Send ----

    Task<int> Socket::SendAsync(const ArraySegment<Byte>& buffer) const
    {
        return SendAsync(buffer, SocketFlags::None);
    }
    Task<int> Socket::SendAsync(const ArraySegment<Byte>& buffer, SocketFlagsArgument socketFlags) const
    {
        return SendAsync(ReadOnlyMemory<Byte>(NotNull(buffer)), socketFlags).AsTask();
    }
    Task<int> Socket::SendAsync(const Array<Byte>& buffer) const
    {
        return SendAsync(buffer, SocketFlags::None);
    }
    Task<int> Socket::SendAsync(const Array<Byte>& buffer, SocketFlagsArgument socketFlags) const
    {
        return SendAsync(ReadOnlyMemory<Byte>(NotNull(buffer)), socketFlags).AsTask();
    }
    ValueTask<int> Socket::SendAsync(const ReadOnlyMemory<Byte>& buffer, const CancellationToken& cancellationToken) const
    {
        return SendAsync(buffer, SocketFlags::None, cancellationToken);
    }
    ValueTask<int> Socket::SendAsync(const ReadOnlyMemory<Byte>& buffer, SocketFlagsArgument socketFlags,
                                     const CancellationToken& cancellationToken) const
    {
        if (cancellationToken.IsCancellationRequested()) [[unlikely]]
        {
            return Canceled<int>(*this, cancellationToken);
        }
        const Core::Call call(*this, "SendAsync");
        TaskCall<SendTask> task(call.State());
        Core::Lend(task->Buffer, buffer);
        task->Flags = socketFlags;
        return task.Start(cancellationToken, buffer.Owner());
    }
    Task<int> Socket::SendAsync(const Buffers& buffers) const
    {
        return SendAsync(buffers, SocketFlags::None);
    }
    Task<int> Socket::SendAsync(const Buffers& buffers, SocketFlagsArgument socketFlags) const
    {
        return TransferList<Core::SendListOperation>(*this, buffers, socketFlags, "SendAsync");
    }

    // ---- ReceiveFrom ----

    Task<SocketReceiveFromResult> Socket::ReceiveFromAsync(const ArraySegment<Byte>& buffer, const EndPoint& remoteEndPoint) const
    {
        return ReceiveFromAsync(buffer, SocketFlags::None, remoteEndPoint);
    }
    Task<SocketReceiveFromResult> Socket::ReceiveFromAsync(const ArraySegment<Byte>& buffer, SocketFlagsArgument socketFlags,
                                                           const EndPoint& remoteEndPoint) const
    {
        return ReceiveFromAsync(Memory<Byte>(NotNull(buffer)), socketFlags, remoteEndPoint).AsTask();
    }
    Task<SocketReceiveFromResult> Socket::ReceiveFromAsync(const Array<Byte>& buffer, const EndPoint& remoteEndPoint) const
    {
        return ReceiveFromAsync(buffer, SocketFlags::None, remoteEndPoint);
    }
    Task<SocketReceiveFromResult> Socket::ReceiveFromAsync(const Array<Byte>& buffer, SocketFlagsArgument socketFlags,
                                                           const EndPoint& remoteEndPoint) const
    {
        return ReceiveFromAsync(Memory<Byte>(NotNull(buffer)), socketFlags, remoteEndPoint).AsTask();
    }
    ValueTask<SocketReceiveFromResult> Socket::ReceiveFromAsync(const Memory<Byte>& buffer, const EndPoint& remoteEndPoint,
                                                                const CancellationToken& cancellationToken) const
    {
        return ReceiveFromAsync(buffer, SocketFlags::None, remoteEndPoint, cancellationToken);
    }
    ValueTask<SocketReceiveFromResult> Socket::ReceiveFromAsync(const Memory<Byte>& buffer, SocketFlagsArgument socketFlags,
                                                                const EndPoint& remoteEndPoint,
                                                                const CancellationToken& cancellationToken) const
    {
        Guard::NotNull(remoteEndPoint, "remoteEndPoint");
        const Core::Call call(*this, "ReceiveFromAsync");
        Guard::CanReceiveFrom(call.State(), remoteEndPoint, "remoteEndPoint");
        if (cancellationToken.IsCancellationRequested()) [[unlikely]]
        {
            return Canceled<SocketReceiveFromResult>(*this, cancellationToken);
        }
        TaskCall<ReceiveFromTask> task(call.State());
        Core::Lend(task->Buffer, buffer);
        task->Flags = socketFlags;
        task->From.Length = 0;
        task->Remote = remoteEndPoint;
        return task.Start(cancellationToken, buffer.Owner());
    }
    ValueTask<int> Socket::ReceiveFromAsync(const Memory<Byte>& buffer, SocketFlagsArgument socketFlags,
                                            const SocketAddress& receivedAddress, const CancellationToken& cancellationToken) const
    {
        const Core::Call call(*this, "ReceiveFromAsync");
        Guard::CanReceiveInto(call.State(), receivedAddress);
        if (cancellationToken.IsCancellationRequested()) [[unlikely]]
        {
            return Canceled<int>(*this, cancellationToken);
        }
        TaskCall<ReceiveFromAddressTask> task(call.State());
        Core::Lend(task->Buffer, buffer);
        task->Flags = socketFlags;
        task->From.Length = 0;
        task->Address = receivedAddress;
        return task.Start(cancellationToken, buffer.Owner());
    }

    // ---- ReceiveMessageFrom ----

    Task<SocketReceiveMessageFromResult> Socket::ReceiveMessageFromAsync(const ArraySegment<Byte>& buffer,
                                                                         const EndPoint& remoteEndPoint) const
    {
        return ReceiveMessageFromAsync(buffer, SocketFlags::None, remoteEndPoint);
    }
    Task<SocketReceiveMessageFromResult> Socket::ReceiveMessageFromAsync(const ArraySegment<Byte>& buffer, SocketFlagsArgument socketFlags,
                                                                         const EndPoint& remoteEndPoint) const
    {
        return ReceiveMessageFromAsync(Memory<Byte>(NotNull(buffer)), socketFlags, remoteEndPoint).AsTask();
    }
    Task<SocketReceiveMessageFromResult> Socket::ReceiveMessageFromAsync(const Array<Byte>& buffer, const EndPoint& remoteEndPoint) const
    {
        return ReceiveMessageFromAsync(buffer, SocketFlags::None, remoteEndPoint);
    }
    Task<SocketReceiveMessageFromResult> Socket::ReceiveMessageFromAsync(const Array<Byte>& buffer, SocketFlagsArgument socketFlags,
                                                                         const EndPoint& remoteEndPoint) const
    {
        return ReceiveMessageFromAsync(Memory<Byte>(NotNull(buffer)), socketFlags, remoteEndPoint).AsTask();
    }
    ValueTask<SocketReceiveMessageFromResult> Socket::ReceiveMessageFromAsync(const Memory<Byte>& buffer, const EndPoint& remoteEndPoint,
                                                                              const CancellationToken& cancellationToken) const
    {
        return ReceiveMessageFromAsync(buffer, SocketFlags::None, remoteEndPoint, cancellationToken);
    }
    ValueTask<SocketReceiveMessageFromResult> Socket::ReceiveMessageFromAsync(const Memory<Byte>& buffer, SocketFlagsArgument socketFlags,
                                                                              const EndPoint& remoteEndPoint,
                                                                              const CancellationToken& cancellationToken) const
    {
        Guard::NotNull(remoteEndPoint, "remoteEndPoint");
        const Core::Call call(*this, "ReceiveMessageFromAsync");
        Guard::CanReceiveFrom(call.State(), remoteEndPoint, "remoteEndPoint");
        if (cancellationToken.IsCancellationRequested()) [[unlikely]]
        {
            return Canceled<SocketReceiveMessageFromResult>(*this, cancellationToken);
        }
        call.State().TellPacketInformation();
        TaskCall<ReceiveMessageFromTask> task(call.State());
        Core::Lend(task->Buffer, buffer);
        task->Flags = socketFlags;
        task->From.Length = 0;
        task->Remote = remoteEndPoint;
        return task.Start(cancellationToken, buffer.Owner());
    }

    // ---- SendTo ----

    Task<int> Socket::SendToAsync(const ArraySegment<Byte>& buffer, const EndPoint& remoteEP) const
    {
        return SendToAsync(buffer, SocketFlags::None, remoteEP);
    }
    Task<int> Socket::SendToAsync(const ArraySegment<Byte>& buffer, SocketFlagsArgument socketFlags, const EndPoint& remoteEP) const
    {
        return SendToAsync(ReadOnlyMemory<Byte>(NotNull(buffer)), socketFlags, remoteEP).AsTask();
    }
    Task<int> Socket::SendToAsync(const Array<Byte>& buffer, const EndPoint& remoteEP) const
    {
        return SendToAsync(buffer, SocketFlags::None, remoteEP);
    }
    Task<int> Socket::SendToAsync(const Array<Byte>& buffer, SocketFlagsArgument socketFlags, const EndPoint& remoteEP) const
    {
        return SendToAsync(ReadOnlyMemory<Byte>(NotNull(buffer)), socketFlags, remoteEP).AsTask();
    }
    ValueTask<int> Socket::SendToAsync(const ReadOnlyMemory<Byte>& buffer, const EndPoint& remoteEP,
                                       const CancellationToken& cancellationToken) const
    {
        return SendToAsync(buffer, SocketFlags::None, remoteEP, cancellationToken);
    }
    ValueTask<int> Socket::SendToAsync(const ReadOnlyMemory<Byte>& buffer, SocketFlagsArgument socketFlags, const EndPoint& remoteEP,
                                       const CancellationToken& cancellationToken) const
    {
        Guard::NotNull(remoteEP, "remoteEP");
        if (cancellationToken.IsCancellationRequested()) [[unlikely]]
        {
            return Canceled<int>(*this, cancellationToken);
        }
        const Core::Call call(*this, "SendToAsync");
        return SendToAddress(*this, buffer, socketFlags, Guard::Address(call.State(), remoteEP, "remoteEP"), cancellationToken);
    }
    ValueTask<int> Socket::SendToAsync(const ReadOnlyMemory<Byte>& buffer, SocketFlagsArgument socketFlags,
                                       const SocketAddress& socketAddress, const CancellationToken& cancellationToken) const
    {
        if (socketAddress == nullptr)
        {
            Detail::ThrowArgumentNull("socketAddress");
        }
        if (cancellationToken.IsCancellationRequested()) [[unlikely]]
        {
            return Canceled<int>(*this, cancellationToken);
        }
        const Core::Call call(*this, "SendToAsync");
        return SendToAddress(*this, buffer, socketFlags, Guard::Address(socketAddress), cancellationToken);
    }
}
