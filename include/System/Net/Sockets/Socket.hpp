// The .NET class Socket.
#pragma once
#include <System/Array.hpp>
#include <System/ArraySegment.hpp>
#include <System/AsyncCallback.hpp>
#include <System/Collections/Generic/IList.hpp>
#include <System/Memory.hpp>
#include <System/Net/EndPoint.hpp>
#include <System/Net/IPAddress.hpp>
#include <System/Net/SocketAddress.hpp>
#include <System/Net/Sockets/AddressFamily.hpp>
#include <System/Net/Sockets/IOControlCode.hpp>
#include <System/Net/Sockets/IPProtectionLevel.hpp>
#include <System/Net/Sockets/LingerOption.hpp>
#include <System/Net/Sockets/ProtocolType.hpp>
#include <System/Net/Sockets/SelectMode.hpp>
#include <System/Net/Sockets/SocketError.hpp>
#include <System/Net/Sockets/SocketFlags.hpp>
#include <System/Net/Sockets/SocketOptionLevel.hpp>
#include <System/Net/Sockets/SocketOptionName.hpp>
#include <System/Net/Sockets/SocketShutdown.hpp>
#include <System/Net/Sockets/SocketType.hpp>
#include <System/Threading/WaitHandle.hpp>
#include <System/TimeSpan.hpp>

namespace System::Net::Sockets
{
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

        // ---- Life ----
        void Close() const;
        /// @param timeout seconds to wait for unsent data; 0 discards it, -1 is as LingerState says
        /// @throws ArgumentOutOfRangeException timeout is less than -1
        void Close(int timeout) const;
        void Dispose() const;

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
    };
}
