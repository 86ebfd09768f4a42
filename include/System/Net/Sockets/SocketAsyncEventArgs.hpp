// The .NET class SocketAsyncEventArgs.
#pragma once
#include <System/ArraySegment.hpp>
#include <System/Collections/Generic/IList.hpp>
#include <System/Detail/Derivable.hpp>
#include <System/Detail/EventArgsMembers.hpp>
#include <System/EventHandler.hpp>
#include <System/Memory.hpp>
#include <System/Net/EndPoint.hpp>
#include <System/Net/Sockets/IPPacketInformation.hpp>
#include <System/Net/Sockets/SendPacketsElement.hpp>
#include <System/Net/Sockets/Socket.hpp>
#include <System/Net/Sockets/SocketAsyncOperation.hpp>
#include <System/Net/Sockets/SocketError.hpp>
#include <System/Net/Sockets/SocketFlags.hpp>
#include <System/Net/Sockets/TransmitFileOptions.hpp>

namespace System::Core
{
    class SocketAsyncEventArgsData;
}

namespace System::Net::Sockets
{
    /// The arguments and results of one asynchronous operation of a socket at a time, used again for the next. A member of Socket that
    /// takes one answers false if the operation is over already: then the results are there, and Completed is not raised; or true, and
    /// Completed is raised later, once, on a thread of the pool. Beginning an operation allocates nothing.
    ///
    /// While an operation goes on it keeps the socket and this, and members that set what it uses throw InvalidOperationException; after
    /// Dispose they throw ObjectDisposedException. Errors of the operation are in SocketError; exceptions tell of arguments and states.
    ///
    /// A program's class that derives from this overrides OnCompleted. Its object must live as long as operations go on, or be given to
    /// them as the std::shared_ptr that holds it.
    /// Follows api/system.net.sockets.socketasynceventargs.
    class SYSTEMNET_API SocketAsyncEventArgs : public Detail::Derivable, protected Detail::EventArgsMembers
    {
        SYSTEMNET_HANDLE(SocketAsyncEventArgs, Detail::Derivable)
        using SystemnetRoot = SocketAsyncEventArgs;

        SocketAsyncEventArgs();
        /// @param unsafeSuppressExecutionContextFlow Completed does not see the caller's AsyncLocals
        template <std::same_as<bool> Flag>
        explicit SocketAsyncEventArgs(Flag unsafeSuppressExecutionContextFlow)
            : Derivable(Detail::Adopt, Make(unsafeSuppressExecutionContextFlow))
        {
        }
        /// Of a program's own kind, as Stream.
        template <class D>
            requires Detail::ProgramClass<std::remove_cvref_t<D>, SocketAsyncEventArgs>
        SocketAsyncEventArgs(D&& object) : Derivable(Detail::Adopt, Host(std::forward<D>(object)))
        {
        }
        template <std::derived_from<SocketAsyncEventArgs> D>
        SocketAsyncEventArgs(const std::shared_ptr<D>& object) : Derivable(Detail::Adopt, Keep(object))
        {
        }
        template <class D>
            requires Detail::ProgramClass<std::remove_cvref_t<D>, SocketAsyncEventArgs>
        SocketAsyncEventArgs& operator=(D&& object) &
        {
            return *this = SocketAsyncEventArgs(std::forward<D>(object));
        }
        /// @throws InvalidCastException they are others
        explicit SocketAsyncEventArgs(const EventArgs& eventArgs);
        operator EventArgs() const;

        /// Raised when an operation that was pending is over; handlers get the socket, or null where a connection without a socket of the
        /// program's failed. Not to be changed while an operation goes on.
        [[nodiscard]] EventHandler<SocketAsyncEventArgs>& Completed() const;

        // ---- Buffers ----
        /// Null unless SetBuffer was given an array.
        [[nodiscard]] Array<Byte> Buffer() const;
        /// What SetBuffer was given; Offset and Count say which part of it an operation uses.
        [[nodiscard]] Memory<Byte> MemoryBuffer() const;
        /// Bytes from the beginning of the buffer.
        [[nodiscard]] int Offset() const;
        /// Bytes to send, or room to receive.
        [[nodiscard]] int Count() const;
        /// Another part of the buffer; nothing if there is no buffer.
        /// @throws ArgumentOutOfRangeException offset, count
        /// @throws InvalidOperationException the buffer is not an array
        void SetBuffer(int offset, int count) const;
        /// @param buffer null for none, whatever the others say
        /// @throws ArgumentOutOfRangeException offset, count
        /// @throws ArgumentException BufferList is set
        void SetBuffer(const Array<Byte>& buffer, int offset, int count) const;
        /// All of a memory; an empty one is a buffer without room.
        /// @throws ArgumentException BufferList is set
        void SetBuffer(const Memory<Byte>& buffer) const;
        [[nodiscard]] Collections::Generic::IList<ArraySegment<Byte>> BufferList() const;
        /// The segments are taken out of the list now.
        /// @throws ArgumentException a buffer is set
        /// @throws ArgumentNullException the array of a segment is null
        void BufferList(const Collections::Generic::IList<ArraySegment<Byte>>& value) const;

        // ---- Arguments ----
        [[nodiscard]] Object UserToken() const;
        void UserToken(const Object& value) const;
        /// Before AcceptAsync: what becomes the connection, or null for a new socket. Afterwards the connection.
        [[nodiscard]] Socket AcceptSocket() const;
        void AcceptSocket(const Socket& value) const;
        /// Where to connect or send to; for receiving the kind of end point that becomes the sender's.
        [[nodiscard]] EndPoint RemoteEndPoint() const;
        void RemoteEndPoint(const EndPoint& value) const;
        /// Whether DisconnectAsync leaves a socket that can be connected again.
        [[nodiscard]] bool DisconnectReuseSocket() const;
        void DisconnectReuseSocket(bool value) const;
        [[nodiscard]] Array<SendPacketsElement> SendPacketsElements() const;
        void SendPacketsElements(const Array<SendPacketsElement>& value) const;
        /// Disconnect and ReuseSocket end the connection when all is sent.
        [[nodiscard]] TransmitFileOptions SendPacketsFlags() const;
        void SendPacketsFlags(TransmitFileOptions value) const;
        /// Bytes; without effect outside Windows.
        [[nodiscard]] int SendPacketsSendSize() const;
        void SendPacketsSendSize(int value) const;

        // ---- Arguments and results ----
        /// Flags for the operation; afterwards those that came with what was received.
        [[nodiscard]] System::Net::Sockets::SocketFlags SocketFlags() const;
        void SocketFlags(SocketFlagsArgument value) const;
        [[nodiscard]] System::Net::Sockets::SocketError SocketError() const;
        void SocketError(System::Net::Sockets::SocketError value) const;

        // ---- Results ----
        /// 0 after a receive on a stream: the peer has ended it.
        [[nodiscard]] int BytesTransferred() const;
        /// The connection that ConnectAsync made; else null.
        [[nodiscard]] Socket ConnectSocket() const;
        /// Why a connection to a DnsEndPoint failed; else null. Valid until the next operation.
        [[nodiscard]] const Exception* ConnectByNameError() const;
        [[nodiscard]] SocketAsyncOperation LastOperation() const;
        [[nodiscard]] IPPacketInformation ReceiveMessageFromPacketInfo() const;

        /// From now on no operation begins; one that goes on ends as it would have.
        void Dispose() const;

        /// The object, for an operation that begins; a program's own one is told of its end.
        [[nodiscard]] Core::SocketAsyncEventArgsData& SystemnetShared() const;

    protected:
        /// Raises Completed. What a program overrides, in any form; `SocketAsyncEventArgs::OnCompleted(e)` calls this.
        template <class = void>
        void OnCompleted(const SocketAsyncEventArgs& e) const
        {
            Raise(e);
        }

    private:
        friend class Core::SocketAsyncEventArgsData;
        friend class Detail::EventArgsMembers;

        static Detail::ObjectData* Make(bool suppressesFlow);
        static void Raise(const SocketAsyncEventArgs& e);
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
        void SystemnetDispose() const override { Dispose(); }
    };
}
