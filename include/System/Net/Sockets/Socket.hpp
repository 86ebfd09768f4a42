// The .NET class Socket.
#pragma once
#include <System/Array.hpp>
#include <System/ArraySegment.hpp>
#include <System/AsyncCallback.hpp>
#include <System/Collections/Generic/IList.hpp>
#include <System/Detail/Task.hpp>
#include <System/Memory.hpp>
#include <System/Net/EndPoint.hpp>
#include <System/Net/IPAddress.hpp>
#include <System/Net/SocketAddress.hpp>
#include <System/Net/Sockets/AddressFamily.hpp>
#include <System/Net/Sockets/IOControlCode.hpp>
#include <System/Net/Sockets/IPPacketInformation.hpp>
#include <System/Net/Sockets/IPProtectionLevel.hpp>
#include <System/Net/Sockets/LingerOption.hpp>
#include <System/Net/Sockets/ProtocolType.hpp>
#include <System/Net/Sockets/SafeSocketHandle.hpp>
#include <System/Net/Sockets/SelectMode.hpp>
#include <System/Net/Sockets/SocketError.hpp>
#include <System/Net/Sockets/SocketFlags.hpp>
#include <System/Net/Sockets/SocketInformation.hpp>
#include <System/Net/Sockets/SocketOptionLevel.hpp>
#include <System/Net/Sockets/SocketOptionName.hpp>
#include <System/Net/Sockets/SocketReceiveFromResult.hpp>
#include <System/Net/Sockets/SocketReceiveMessageFromResult.hpp>
#include <System/Net/Sockets/SocketShutdown.hpp>
#include <System/Net/Sockets/SocketType.hpp>
#include <System/Net/Sockets/TransmitFileOptions.hpp>
#include <System/Threading/Tasks/ValueTask.hpp>
#include <System/Threading/WaitHandle.hpp>
#include <System/TimeSpan.hpp>

namespace System::Net::Sockets
{
    class SocketAsyncEventArgs;

    /// A socket. All members may be called from any thread; Close ends whatever is pending or blocked on it.
    ///
    /// Every member but Close and Dispose throws ObjectDisposedException once the socket is closed, and SocketException if the operating
    /// system reports an error. Time-outs are in milliseconds, ports in host order.
    /// Follows api/system.net.sockets.socket.
    class SYSTEMNET_API Socket : public System::Handle
    {
        SYSTEMNET_HANDLE(Socket, System::Handle)
        /// Null, as an unset variable in C#.
        Socket() noexcept = default;
        /// @throws SocketException the family, type and protocol do not go together
        Socket(System::Net::Sockets::AddressFamily addressFamily, System::Net::Sockets::SocketType socketType,
               System::Net::Sockets::ProtocolType protocolType);
        /// A dual-mode IPv6 socket where the system has IPv6, else an IPv4 one.
        Socket(System::Net::Sockets::SocketType socketType, System::Net::Sockets::ProtocolType protocolType);
        /// The socket of a handle of the operating system, in whatever state it is; of a socket's own handle, that socket.
        /// @throws ArgumentNullException handle is null
        /// @throws ArgumentException handle is invalid or closed
        /// @throws SocketException it is no socket's
        explicit Socket(const SafeSocketHandle& handle);
        /// Takes over what another process has given by DuplicateAndClose.
        /// @throws ArgumentException socketInformation is not from there
        /// @throws SocketException it was given to another process, or taken before
        explicit Socket(const SocketInformation& socketInformation);

        // ---- Life ----
        void Close() const;
        /// @param timeout seconds to wait for unsent data; 0 discards it, -1 is as LingerState says
        /// @throws ArgumentOutOfRangeException timeout is less than -1
        void Close(int timeout) const;
        void Dispose() const;

        /// Gives the socket to another process, which makes a Socket of the result; this one is closed without ending the connection.
        /// @throws InvalidOperationException a call of another thread is in progress
        /// @throws SocketException there is no such process, or the system refuses
        SocketInformation DuplicateAndClose(int targetProcessId) const;

        // ---- Facts ----
        [[nodiscard]] static bool OSSupportsIPv4() noexcept;
        [[nodiscard]] static bool OSSupportsIPv6() noexcept;
        [[nodiscard]] static bool OSSupportsUnixDomainSockets() noexcept;
        [[nodiscard]] static bool SupportsIPv4() noexcept { return OSSupportsIPv4(); }
        [[nodiscard]] static bool SupportsIPv6() noexcept { return OSSupportsIPv6(); }
        [[nodiscard]] System::Net::Sockets::AddressFamily AddressFamily() const;
        [[nodiscard]] System::Net::Sockets::SocketType SocketType() const;
        [[nodiscard]] System::Net::Sockets::ProtocolType ProtocolType() const;
        /// Bytes that can be read now.
        [[nodiscard]] int Available() const;
        /// Whether the last operation found the socket connected.
        [[nodiscard]] bool Connected() const;
        [[nodiscard]] bool IsBound() const;
        /// The descriptor or handle of the operating system; -1 once closed.
        [[nodiscard]] IntPtr Handle() const;
        /// The handle as an object, which keeps the socket open; the same object each time.
        [[nodiscard]] SafeSocketHandle SafeHandle() const;
        /// Null before the socket is bound.
        [[nodiscard]] EndPoint LocalEndPoint() const;
        /// Null if the socket is not connected. Once read, and of an accepted socket, it stays until Disconnect.
        [[nodiscard]] EndPoint RemoteEndPoint() const;

        // ---- Properties ----
        [[nodiscard]] Detail::Property<bool> Blocking() const;
        void Blocking(bool value) const;
        [[nodiscard]] Detail::Property<bool> UseOnlyOverlappedIO() const;
        void UseOnlyOverlappedIO(bool value) const;
        [[nodiscard]] Detail::Property<bool> ExclusiveAddressUse() const;
        /// @throws InvalidOperationException the socket is bound
        void ExclusiveAddressUse(bool value) const;
        /// Bytes.
        [[nodiscard]] int ReceiveBufferSize() const;
        /// @throws ArgumentOutOfRangeException value is negative
        void ReceiveBufferSize(int value) const;
        /// Bytes.
        [[nodiscard]] int SendBufferSize() const;
        /// @throws ArgumentOutOfRangeException value is negative
        void SendBufferSize(int value) const;
        /// Milliseconds that a blocking receive waits; 0 is for ever.
        [[nodiscard]] int ReceiveTimeout() const;
        /// @throws ArgumentOutOfRangeException value is less than -1
        void ReceiveTimeout(int value) const;
        /// Milliseconds that a blocking send waits; 0 is for ever.
        [[nodiscard]] int SendTimeout() const;
        /// @throws ArgumentOutOfRangeException value is less than -1
        void SendTimeout(int value) const;
        [[nodiscard]] LingerOption LingerState() const;
        void LingerState(const LingerOption& value) const;
        [[nodiscard]] Detail::Property<bool> NoDelay() const;
        void NoDelay(bool value) const;
        /// Routers that a packet may pass, 0 to 255.
        [[nodiscard]] Int16 Ttl() const;
        /// @throws ArgumentOutOfRangeException value is negative
        void Ttl(Int16 value) const;
        [[nodiscard]] Detail::Property<bool> DontFragment() const;
        void DontFragment(bool value) const;
        [[nodiscard]] Detail::Property<bool> MulticastLoopback() const;
        void MulticastLoopback(bool value) const;
        [[nodiscard]] Detail::Property<bool> EnableBroadcast() const;
        void EnableBroadcast(bool value) const;
        /// Whether an IPv6 socket also serves IPv4.
        [[nodiscard]] Detail::Property<bool> DualMode() const;
        /// @throws NotSupportedException not an IPv6 socket
        void DualMode(bool value) const;

        // ---- Connections ----
        /// @throws ArgumentNullException localEP is null
        void Bind(const EndPoint& localEP) const;
        void Listen() const;
        /// @param backlog connections that may wait to be accepted
        void Listen(int backlog) const;
        /// @throws InvalidOperationException the socket does not listen
        Socket Accept() const;
        /// @throws ArgumentNullException remoteEP is null
        /// @throws InvalidOperationException the socket listens
        void Connect(const EndPoint& remoteEP) const;
        void Connect(const IPAddress& address, int port) const;
        void Connect(const String& host, int port) const;
        void Connect(const Array<IPAddress>& addresses, int port) const;
        void Disconnect(bool reuseSocket) const;
        void Shutdown(SocketShutdown how) const;

        // ---- Send ----
        // One call sends or receives at most 2,147,483,647 bytes, what its result can say, of a longer span or list.
        int Send(const Array<Byte>& buffer) const;
        int Send(const Array<Byte>& buffer, SocketFlagsArgument socketFlags) const;
        int Send(const Array<Byte>& buffer, int size, SocketFlagsArgument socketFlags) const;
        int Send(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags) const;
        int Send(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags, SocketError& errorCode) const;
        int Send(ReadOnlySpan<Byte> buffer) const;
        int Send(ReadOnlySpan<Byte> buffer, SocketFlagsArgument socketFlags) const;
        int Send(ReadOnlySpan<Byte> buffer, SocketFlagsArgument socketFlags, SocketError& errorCode) const;
        int Send(const Collections::Generic::IList<ArraySegment<Byte>>& buffers) const;
        int Send(const Collections::Generic::IList<ArraySegment<Byte>>& buffers, SocketFlagsArgument socketFlags) const;
        int Send(const Collections::Generic::IList<ArraySegment<Byte>>& buffers, SocketFlagsArgument socketFlags,
                 SocketError& errorCode) const;

        // ---- SendFile ----
        /// Sends a file, which the system does without copying it where it can.
        /// @param fileName null or empty for none
        /// @throws NotSupportedException the socket is no stream or not connected
        /// @throws InvalidOperationException Blocking is false
        /// @throws FileNotFoundException, DirectoryNotFoundException, UnauthorizedAccessException, IOException
        void SendFile(const String& fileName) const;
        /// @param preBuffer  sent before the file; null for nothing
        /// @param postBuffer sent after it; null for nothing
        /// @param flags      Disconnect and ReuseSocket end the connection when all is sent
        void SendFile(const String& fileName, const Array<Byte>& preBuffer, const Array<Byte>& postBuffer, TransmitFileOptions flags) const;
        void SendFile(const String& fileName, ReadOnlySpan<Byte> preBuffer, ReadOnlySpan<Byte> postBuffer, TransmitFileOptions flags) const;

        // ---- Receive ----
        int Receive(const Array<Byte>& buffer) const;
        int Receive(const Array<Byte>& buffer, SocketFlagsArgument socketFlags) const;
        int Receive(const Array<Byte>& buffer, int size, SocketFlagsArgument socketFlags) const;
        int Receive(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags) const;
        int Receive(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags, SocketError& errorCode) const;
        int Receive(Span<Byte> buffer) const;
        int Receive(Span<Byte> buffer, SocketFlagsArgument socketFlags) const;
        int Receive(Span<Byte> buffer, SocketFlagsArgument socketFlags, SocketError& errorCode) const;
        int Receive(const Collections::Generic::IList<ArraySegment<Byte>>& buffers) const;
        int Receive(const Collections::Generic::IList<ArraySegment<Byte>>& buffers, SocketFlagsArgument socketFlags) const;
        int Receive(const Collections::Generic::IList<ArraySegment<Byte>>& buffers, SocketFlagsArgument socketFlags,
                    SocketError& errorCode) const;

        // ---- SendTo, ReceiveFrom ----
        int SendTo(const Array<Byte>& buffer, const EndPoint& remoteEP) const;
        int SendTo(const Array<Byte>& buffer, SocketFlagsArgument socketFlags, const EndPoint& remoteEP) const;
        int SendTo(const Array<Byte>& buffer, int size, SocketFlagsArgument socketFlags, const EndPoint& remoteEP) const;
        int SendTo(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags, const EndPoint& remoteEP) const;
        int SendTo(ReadOnlySpan<Byte> buffer, const EndPoint& remoteEP) const;
        int SendTo(ReadOnlySpan<Byte> buffer, SocketFlagsArgument socketFlags, const EndPoint& remoteEP) const;
        int SendTo(ReadOnlySpan<Byte> buffer, SocketFlagsArgument socketFlags, const SocketAddress& socketAddress) const;

        /// Receives a datagram; remoteEP (a variable of exactly this type) becomes its sender.
        template <std::same_as<EndPoint> Ref>
        int ReceiveFrom(const Array<Byte>& buffer, Ref& remoteEP) const
        {
            return ReceiveFromWhole(buffer, SocketFlags::None, remoteEP);
        }
        template <std::same_as<EndPoint> Ref>
        int ReceiveFrom(const Array<Byte>& buffer, SocketFlagsArgument socketFlags, Ref& remoteEP) const
        {
            return ReceiveFromWhole(buffer, socketFlags, remoteEP);
        }
        template <std::same_as<EndPoint> Ref>
        int ReceiveFrom(const Array<Byte>& buffer, int size, SocketFlagsArgument socketFlags, Ref& remoteEP) const
        {
            return ReceiveFromRange(buffer, 0, size, socketFlags, remoteEP);
        }
        template <std::same_as<EndPoint> Ref>
        int ReceiveFrom(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags, Ref& remoteEP) const
        {
            return ReceiveFromRange(buffer, offset, size, socketFlags, remoteEP);
        }
        template <std::same_as<EndPoint> Ref>
        int ReceiveFrom(Span<Byte> buffer, Ref& remoteEP) const
        {
            return ReceiveFromSpan(buffer, SocketFlags::None, remoteEP);
        }
        template <std::same_as<EndPoint> Ref>
        int ReceiveFrom(Span<Byte> buffer, SocketFlagsArgument socketFlags, Ref& remoteEP) const
        {
            return ReceiveFromSpan(buffer, socketFlags, remoteEP);
        }
        template <class... Arguments>
            requires(Detail::NoVariable<EndPoint, Arguments...>)
        int ReceiveFrom(Arguments&&...) const
        {
            static_assert(Detail::Never<Arguments...>, "remoteEP is a ref parameter: pass a variable of exactly the type EndPoint");
            return 0;
        }
        /// The sender's address is written into receivedAddress, without allocation.
        int ReceiveFrom(Span<Byte> buffer, SocketFlagsArgument socketFlags, const SocketAddress& receivedAddress) const;

        /// Receives a datagram and where it was sent to; not for streams. Turns SocketOptionName::PacketInformation on.
        /// @param socketFlags becomes what the system says of the datagram: Truncated if it did not fit
        /// @param remoteEP    a variable of exactly this type; becomes the sender
        template <std::same_as<EndPoint> Ref>
        int ReceiveMessageFrom(const Array<Byte>& buffer, int offset, int size, SocketFlags& socketFlags, Ref& remoteEP,
                               IPPacketInformation& ipPacketInformation) const
        {
            return ReceiveMessageFromRange(buffer, offset, size, socketFlags, remoteEP, ipPacketInformation);
        }
        template <std::same_as<EndPoint> Ref>
        int ReceiveMessageFrom(Span<Byte> buffer, SocketFlags& socketFlags, Ref& remoteEP, IPPacketInformation& ipPacketInformation) const
        {
            return ReceiveMessageFromSpan(buffer, socketFlags, remoteEP, ipPacketInformation);
        }

        // ---- Begin, End ----
        // Begin throws what its arguments and the socket's state deserve; what the operation gives comes from End. Callbacks run on the
        // pool.
        IAsyncResult BeginAccept(const AsyncCallback& callback, const Object& state) const;
        /// Completes when a connection is there and its first data, at most receiveSize bytes, are in.
        IAsyncResult BeginAccept(int receiveSize, const AsyncCallback& callback, const Object& state) const;
        /// @param acceptSocket becomes the connection; null: a new socket does
        IAsyncResult BeginAccept(const Socket& acceptSocket, int receiveSize, const AsyncCallback& callback, const Object& state) const;
        Socket EndAccept(const IAsyncResult& asyncResult) const;
        /// @param buffer becomes an array of exactly the bytes received
        Socket EndAccept(Array<Byte>& buffer, const IAsyncResult& asyncResult) const;
        /// @param buffer becomes an array of receiveSize bytes, of which bytesTransferred are filled
        Socket EndAccept(Array<Byte>& buffer, int& bytesTransferred, const IAsyncResult& asyncResult) const;

        template <class... Arguments>
            requires(Detail::NoVariable<Array<Byte>, Arguments...>)
        Socket EndAccept(Arguments&&...) const
        {
            static_assert(Detail::Never<Arguments...>, "buffer is an out parameter: pass a variable of type Array<Byte>");
            return nullptr;
        }

        IAsyncResult BeginConnect(const EndPoint& remoteEP, const AsyncCallback& callback, const Object& state) const;
        IAsyncResult BeginConnect(const IPAddress& address, int port, const AsyncCallback& requestCallback, const Object& state) const;
        IAsyncResult BeginConnect(const Array<IPAddress>& addresses, int port, const AsyncCallback& requestCallback,
                                  const Object& state) const;
        IAsyncResult BeginConnect(const String& host, int port, const AsyncCallback& requestCallback, const Object& state) const;
        void EndConnect(const IAsyncResult& asyncResult) const;

        IAsyncResult BeginDisconnect(bool reuseSocket, const AsyncCallback& callback, const Object& state) const;
        void EndDisconnect(const IAsyncResult& asyncResult) const;

        IAsyncResult BeginSend(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags,
                               const AsyncCallback& callback, const Object& state) const;
        IAsyncResult BeginSend(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags, SocketError& errorCode,
                               const AsyncCallback& callback, const Object& state) const;
        IAsyncResult BeginSend(const Collections::Generic::IList<ArraySegment<Byte>>& buffers, SocketFlagsArgument socketFlags,
                               const AsyncCallback& callback, const Object& state) const;
        IAsyncResult BeginSend(const Collections::Generic::IList<ArraySegment<Byte>>& buffers, SocketFlagsArgument socketFlags,
                               SocketError& errorCode, const AsyncCallback& callback, const Object& state) const;
        int EndSend(const IAsyncResult& asyncResult) const;
        int EndSend(const IAsyncResult& asyncResult, SocketError& errorCode) const;

        IAsyncResult BeginReceive(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags,
                                  const AsyncCallback& callback, const Object& state) const;
        IAsyncResult BeginReceive(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags, SocketError& errorCode,
                                  const AsyncCallback& callback, const Object& state) const;
        IAsyncResult BeginReceive(const Collections::Generic::IList<ArraySegment<Byte>>& buffers, SocketFlagsArgument socketFlags,
                                  const AsyncCallback& callback, const Object& state) const;
        IAsyncResult BeginReceive(const Collections::Generic::IList<ArraySegment<Byte>>& buffers, SocketFlagsArgument socketFlags,
                                  SocketError& errorCode, const AsyncCallback& callback, const Object& state) const;
        int EndReceive(const IAsyncResult& asyncResult) const;
        int EndReceive(const IAsyncResult& asyncResult, SocketError& errorCode) const;

        IAsyncResult BeginSendTo(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags, const EndPoint& remoteEP,
                                 const AsyncCallback& callback, const Object& state) const;
        int EndSendTo(const IAsyncResult& asyncResult) const;

        IAsyncResult BeginSendFile(const String& fileName, const AsyncCallback& callback, const Object& state) const;
        IAsyncResult BeginSendFile(const String& fileName, const Array<Byte>& preBuffer, const Array<Byte>& postBuffer,
                                   TransmitFileOptions flags, const AsyncCallback& callback, const Object& state) const;
        void EndSendFile(const IAsyncResult& asyncResult) const;

        template <std::same_as<EndPoint> Ref>
        IAsyncResult BeginReceiveFrom(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags, Ref& remoteEP,
                                      const AsyncCallback& callback, const Object& state) const
        {
            return BeginReceiveFromCore(buffer, offset, size, socketFlags, remoteEP, callback, state);
        }
        template <std::same_as<EndPoint> Ref>
        int EndReceiveFrom(const IAsyncResult& asyncResult, Ref& endPoint) const
        {
            return EndReceiveFromLike(asyncResult, endPoint);
        }

        template <class... Arguments>
            requires(Detail::NoVariable<EndPoint, Arguments...>)
        IAsyncResult BeginReceiveFrom(Arguments&&...) const
        {
            static_assert(Detail::Never<Arguments...>, "remoteEP is a ref parameter: pass a variable of exactly the type EndPoint");
            return nullptr;
        }
        template <class... Arguments>
            requires(Detail::NoVariable<EndPoint, Arguments...>)
        int EndReceiveFrom(Arguments&&...) const
        {
            static_assert(Detail::Never<Arguments...>, "endPoint is a ref parameter: pass a variable of exactly the type EndPoint");
            return 0;
        }

        template <std::same_as<EndPoint> Ref>
        IAsyncResult BeginReceiveMessageFrom(const Array<Byte>& buffer, int offset, int size, SocketFlagsArgument socketFlags,
                                             Ref& remoteEP, const AsyncCallback& callback, const Object& state) const
        {
            return BeginReceiveMessageFromCore(buffer, offset, size, socketFlags, remoteEP, callback, state);
        }
        template <std::same_as<EndPoint> Ref>
        int EndReceiveMessageFrom(const IAsyncResult& asyncResult, SocketFlags& socketFlags, Ref& endPoint,
                                  IPPacketInformation& ipPacketInformation) const
        {
            return EndReceiveMessageFromLike(asyncResult, socketFlags, endPoint, ipPacketInformation);
        }

        // ---- Event args ----
        // Each begins an operation with the arguments in e, and allocates nothing. False: it is over, its results are in e, and Completed
        // is not raised. True: it is pending, and Completed is raised once, on the pool. What the arguments and the socket's state deserve
        // is thrown: ArgumentNullException e is null; InvalidOperationException e is in use; ObjectDisposedException e was disposed.
        /// With a buffer in e, completes when the first data is there too; the buffer needs 288 bytes more than the data.
        /// @throws ArgumentException the buffer is smaller than that, or BufferList is set
        /// @throws InvalidOperationException the socket does not listen, or AcceptSocket is bound or connected
        bool AcceptAsync(const SocketAsyncEventArgs& e) const;
        /// With a buffer in e, completes when that is sent too.
        /// @throws ArgumentNullException RemoteEndPoint is null
        /// @throws ArgumentException BufferList is set
        /// @throws NotSupportedException RemoteEndPoint is of another family
        bool ConnectAsync(const SocketAsyncEventArgs& e) const;
        /// Makes the socket too: ConnectSocket.
        static bool ConnectAsync(System::Net::Sockets::SocketType socketType, System::Net::Sockets::ProtocolType protocolType,
                                 const SocketAsyncEventArgs& e);
        /// Ends a pending ConnectAsync with OperationAborted, and closes its socket; nothing if none is pending.
        static void CancelConnectAsync(const SocketAsyncEventArgs& e);
        bool DisconnectAsync(const SocketAsyncEventArgs& e) const;
        /// @throws ArgumentException e has neither a buffer nor a BufferList
        bool ReceiveAsync(const SocketAsyncEventArgs& e) const;
        /// @throws ArgumentNullException RemoteEndPoint is null
        bool ReceiveFromAsync(const SocketAsyncEventArgs& e) const;
        /// @throws ArgumentNullException, ArgumentException RemoteEndPoint is null or of another family
        bool ReceiveMessageFromAsync(const SocketAsyncEventArgs& e) const;
        /// @throws ArgumentException e has neither a buffer nor a BufferList
        bool SendAsync(const SocketAsyncEventArgs& e) const;
        /// @throws ArgumentException SendPacketsElements is null
        /// @throws NotSupportedException the socket is not connected
        /// @throws FileNotFoundException, DirectoryNotFoundException, UnauthorizedAccessException, IOException
        bool SendPacketsAsync(const SocketAsyncEventArgs& e) const;
        /// @throws ArgumentNullException, ArgumentException RemoteEndPoint is null or a DnsEndPoint
        bool SendToAsync(const SocketAsyncEventArgs& e) const;

        // ---- Tasks ----
        // A call starts when it is called, and argument and state errors are thrown by the call itself; what the operation gives comes from
        // the task. A token that is cancelled already starts nothing; one that is cancelled later ends the call at once with
        // OperationCanceledException, and the socket stays usable. Closing the socket ends calls with OperationAborted. What awaits goes on
        // on the pool. A ValueTask is awaited once; it costs no allocation unless another call of its kind is pending on the socket. An
        // array is taken as an ArraySegment.
        /// @throws InvalidOperationException the socket does not listen, or acceptSocket is bound or connected
        Threading::Tasks::Task<Socket> AcceptAsync() const;
        Threading::Tasks::ValueTask<Socket> AcceptAsync(const Threading::CancellationToken& cancellationToken) const;
        /// @param acceptSocket becomes the connection; null: a new socket does
        Threading::Tasks::Task<Socket> AcceptAsync(const Socket& acceptSocket) const;
        Threading::Tasks::ValueTask<Socket> AcceptAsync(const Socket& acceptSocket,
                                                        const Threading::CancellationToken& cancellationToken) const;

        /// @throws ArgumentNullException, ArgumentOutOfRangeException what says where to is null, or port is not 0 to 65535
        /// @throws InvalidOperationException the socket listens, or is being connected
        /// @throws NotSupportedException the address is of another family than the socket
        Threading::Tasks::Task<void> ConnectAsync(const EndPoint& remoteEP) const;
        Threading::Tasks::ValueTask<void> ConnectAsync(const EndPoint& remoteEP,
                                                       const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::Task<void> ConnectAsync(const IPAddress& address, int port) const;
        Threading::Tasks::ValueTask<void> ConnectAsync(const IPAddress& address, int port,
                                                       const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::Task<void> ConnectAsync(const Array<IPAddress>& addresses, int port) const;
        Threading::Tasks::ValueTask<void> ConnectAsync(const Array<IPAddress>& addresses, int port,
                                                       const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::Task<void> ConnectAsync(const String& host, int port) const;
        Threading::Tasks::ValueTask<void> ConnectAsync(const String& host, int port,
                                                       const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::ValueTask<void> DisconnectAsync(bool reuseSocket,
                                                          const Threading::CancellationToken& cancellationToken = {}) const;

        /// @return 0: the peer has shut down
        Threading::Tasks::Task<int> ReceiveAsync(const ArraySegment<Byte>& buffer) const;
        Threading::Tasks::Task<int> ReceiveAsync(const ArraySegment<Byte>& buffer, SocketFlagsArgument socketFlags) const;
        Threading::Tasks::Task<int> ReceiveAsync(const Array<Byte>& buffer) const;
        Threading::Tasks::Task<int> ReceiveAsync(const Array<Byte>& buffer, SocketFlagsArgument socketFlags) const;
        Threading::Tasks::ValueTask<int> ReceiveAsync(const Memory<Byte>& buffer,
                                                      const Threading::CancellationToken& cancellationToken = {}) const;
        Threading::Tasks::ValueTask<int> ReceiveAsync(const Memory<Byte>& buffer, SocketFlagsArgument socketFlags,
                                                      const Threading::CancellationToken& cancellationToken = {}) const;
        Threading::Tasks::Task<int> ReceiveAsync(const Collections::Generic::IList<ArraySegment<Byte>>& buffers) const;
        Threading::Tasks::Task<int> ReceiveAsync(const Collections::Generic::IList<ArraySegment<Byte>>& buffers,
                                                 SocketFlagsArgument socketFlags) const;

        /// Completes when all is sent.
        Threading::Tasks::Task<int> SendAsync(const ArraySegment<Byte>& buffer) const;
        Threading::Tasks::Task<int> SendAsync(const ArraySegment<Byte>& buffer, SocketFlagsArgument socketFlags) const;
        Threading::Tasks::Task<int> SendAsync(const Array<Byte>& buffer) const;
        Threading::Tasks::Task<int> SendAsync(const Array<Byte>& buffer, SocketFlagsArgument socketFlags) const;
        Threading::Tasks::ValueTask<int> SendAsync(const ReadOnlyMemory<Byte>& buffer,
                                                   const Threading::CancellationToken& cancellationToken = {}) const;
        Threading::Tasks::ValueTask<int> SendAsync(const ReadOnlyMemory<Byte>& buffer, SocketFlagsArgument socketFlags,
                                                   const Threading::CancellationToken& cancellationToken = {}) const;
        Threading::Tasks::Task<int> SendAsync(const Collections::Generic::IList<ArraySegment<Byte>>& buffers) const;
        Threading::Tasks::Task<int> SendAsync(const Collections::Generic::IList<ArraySegment<Byte>>& buffers,
                                              SocketFlagsArgument socketFlags) const;

        /// @param remoteEndPoint of the family of the sender; if it is the sender, the result has the same object
        /// @throws SocketException InvalidArgument: the socket has no local end point
        Threading::Tasks::Task<SocketReceiveFromResult> ReceiveFromAsync(const ArraySegment<Byte>& buffer,
                                                                         const EndPoint& remoteEndPoint) const;
        Threading::Tasks::Task<SocketReceiveFromResult> ReceiveFromAsync(const ArraySegment<Byte>& buffer, SocketFlagsArgument socketFlags,
                                                                         const EndPoint& remoteEndPoint) const;
        Threading::Tasks::Task<SocketReceiveFromResult> ReceiveFromAsync(const Array<Byte>& buffer, const EndPoint& remoteEndPoint) const;
        Threading::Tasks::Task<SocketReceiveFromResult> ReceiveFromAsync(const Array<Byte>& buffer, SocketFlagsArgument socketFlags,
                                                                         const EndPoint& remoteEndPoint) const;
        Threading::Tasks::ValueTask<SocketReceiveFromResult> ReceiveFromAsync(
            const Memory<Byte>& buffer, const EndPoint& remoteEndPoint, const Threading::CancellationToken& cancellationToken = {}) const;
        Threading::Tasks::ValueTask<SocketReceiveFromResult> ReceiveFromAsync(
            const Memory<Byte>& buffer, SocketFlagsArgument socketFlags, const EndPoint& remoteEndPoint,
            const Threading::CancellationToken& cancellationToken = {}) const;
        /// The sender's address is in receivedAddress when the task has been awaited; no allocation.
        Threading::Tasks::ValueTask<int> ReceiveFromAsync(const Memory<Byte>& buffer, SocketFlagsArgument socketFlags,
                                                          const SocketAddress& receivedAddress,
                                                          const Threading::CancellationToken& cancellationToken = {}) const;

        /// A datagram that does not fit is no error: the result says Truncated.
        Threading::Tasks::Task<SocketReceiveMessageFromResult> ReceiveMessageFromAsync(const ArraySegment<Byte>& buffer,
                                                                                       const EndPoint& remoteEndPoint) const;
        Threading::Tasks::Task<SocketReceiveMessageFromResult> ReceiveMessageFromAsync(const ArraySegment<Byte>& buffer,
                                                                                       SocketFlagsArgument socketFlags,
                                                                                       const EndPoint& remoteEndPoint) const;
        Threading::Tasks::Task<SocketReceiveMessageFromResult> ReceiveMessageFromAsync(const Array<Byte>& buffer,
                                                                                       const EndPoint& remoteEndPoint) const;
        Threading::Tasks::Task<SocketReceiveMessageFromResult> ReceiveMessageFromAsync(const Array<Byte>& buffer,
                                                                                       SocketFlagsArgument socketFlags,
                                                                                       const EndPoint& remoteEndPoint) const;
        Threading::Tasks::ValueTask<SocketReceiveMessageFromResult> ReceiveMessageFromAsync(
            const Memory<Byte>& buffer, const EndPoint& remoteEndPoint, const Threading::CancellationToken& cancellationToken = {}) const;
        Threading::Tasks::ValueTask<SocketReceiveMessageFromResult> ReceiveMessageFromAsync(
            const Memory<Byte>& buffer, SocketFlagsArgument socketFlags, const EndPoint& remoteEndPoint,
            const Threading::CancellationToken& cancellationToken = {}) const;

        Threading::Tasks::Task<int> SendToAsync(const ArraySegment<Byte>& buffer, const EndPoint& remoteEP) const;
        Threading::Tasks::Task<int> SendToAsync(const ArraySegment<Byte>& buffer, SocketFlagsArgument socketFlags,
                                                const EndPoint& remoteEP) const;
        Threading::Tasks::Task<int> SendToAsync(const Array<Byte>& buffer, const EndPoint& remoteEP) const;
        Threading::Tasks::Task<int> SendToAsync(const Array<Byte>& buffer, SocketFlagsArgument socketFlags, const EndPoint& remoteEP) const;
        Threading::Tasks::ValueTask<int> SendToAsync(const ReadOnlyMemory<Byte>& buffer, const EndPoint& remoteEP,
                                                     const Threading::CancellationToken& cancellationToken = {}) const;
        Threading::Tasks::ValueTask<int> SendToAsync(const ReadOnlyMemory<Byte>& buffer, SocketFlagsArgument socketFlags,
                                                     const EndPoint& remoteEP,
                                                     const Threading::CancellationToken& cancellationToken = {}) const;
        Threading::Tasks::ValueTask<int> SendToAsync(const ReadOnlyMemory<Byte>& buffer, SocketFlagsArgument socketFlags,
                                                     const SocketAddress& socketAddress,
                                                     const Threading::CancellationToken& cancellationToken = {}) const;

        /// @throws FileNotFoundException and its kin; NotSupportedException the socket is not connected
        Threading::Tasks::ValueTask<void> SendFileAsync(const String& fileName,
                                                        const Threading::CancellationToken& cancellationToken = {}) const;
        Threading::Tasks::ValueTask<void> SendFileAsync(const String& fileName, const ReadOnlyMemory<Byte>& preBuffer,
                                                        const ReadOnlyMemory<Byte>& postBuffer, TransmitFileOptions flags,
                                                        const Threading::CancellationToken& cancellationToken = {}) const;

        // ---- Readiness ----
        /// @param microSeconds how long to wait; negative: without limit
        /// @throws NotSupportedException mode is no SelectMode
        bool Poll(int microSeconds, SelectMode mode) const;
        bool Poll(const TimeSpan& timeout, SelectMode mode) const;
        /// Removes from the lists the sockets that are not ready.
        /// @throws ArgumentNullException all lists are null or empty
        static void Select(const Collections::Generic::IList<>& checkRead, const Collections::Generic::IList<>& checkWrite,
                           const Collections::Generic::IList<>& checkError, int microSeconds);
        static void Select(const Collections::Generic::IList<>& checkRead, const Collections::Generic::IList<>& checkWrite,
                           const Collections::Generic::IList<>& checkError, const TimeSpan& timeout);

        // ---- Options ----
        void SetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName, int optionValue) const;
        /// Of exactly this type, so that a text does not turn into one.
        template <std::same_as<bool> Flag>
        void SetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName, Flag optionValue) const
        {
            SetSocketOption(optionLevel, optionName, optionValue ? 1 : 0);
        }
        /// @param optionValue the bytes that Windows takes
        void SetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName, const Array<Byte>& optionValue) const;
        /// @param optionValue a LingerOption, MulticastOption or IPv6MulticastOption
        void SetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName, const Object& optionValue) const;
        Object GetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName) const;
        void GetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName, const Array<Byte>& optionValue) const;
        Array<Byte> GetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName, int optionLength) const;
        void SetRawSocketOption(int optionLevel, int optionName, ReadOnlySpan<Byte> optionValue) const;
        int GetRawSocketOption(int optionLevel, int optionName, Span<Byte> optionValue) const;
        void SetIPProtectionLevel(IPProtectionLevel level) const;
        int IOControl(int ioControlCode, const Array<Byte>& optionInValue, const Array<Byte>& optionOutValue) const;
        int IOControl(IOControlCode ioControlCode, const Array<Byte>& optionInValue, const Array<Byte>& optionOutValue) const;

    protected:
        /// For classes that derive from this one.
        /// @param disposing false to do nothing
        void Dispose(bool disposing) const;

    private:
        int ReceiveFromWhole(const Array<Byte>& buffer, SocketFlags flags, EndPoint& remoteEP) const;
        int ReceiveFromRange(const Array<Byte>& buffer, int offset, int size, SocketFlags flags, EndPoint& remoteEP) const;
        int ReceiveFromSpan(Span<Byte> buffer, SocketFlags flags, EndPoint& remoteEP) const;
        IAsyncResult BeginReceiveFromCore(const Array<Byte>& buffer, int offset, int size, SocketFlags flags, EndPoint& remoteEP,
                                          const AsyncCallback& callback, const Object& state) const;
        int EndReceiveFromLike(const IAsyncResult& asyncResult, EndPoint& endPoint) const;
        int ReceiveMessageFromRange(const Array<Byte>& buffer, int offset, int size, SocketFlags& flags, EndPoint& remoteEP,
                                    IPPacketInformation& packet) const;
        int ReceiveMessageFromSpan(Span<Byte> buffer, SocketFlags& flags, EndPoint& remoteEP, IPPacketInformation& packet) const;
        IAsyncResult BeginReceiveMessageFromCore(const Array<Byte>& buffer, int offset, int size, SocketFlags flags, EndPoint& remoteEP,
                                                 const AsyncCallback& callback, const Object& state) const;
        int EndReceiveMessageFromLike(const IAsyncResult& asyncResult, SocketFlags& flags, EndPoint& endPoint,
                                      IPPacketInformation& packet) const;
    };
}
