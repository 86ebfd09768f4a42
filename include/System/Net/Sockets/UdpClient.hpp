// The .NET class UdpClient.
#pragma once
#include <System/Net/IPEndPoint.hpp>
#include <System/Net/Sockets/Socket.hpp>
#include <System/Net/Sockets/UdpReceiveResult.hpp>
#include <System/Threading/Tasks/Task.hpp>
#include <System/Threading/Tasks/ValueTask.hpp>

namespace System::Net::Sockets
{
    /// Sends and receives datagrams. `UdpClient()` and `UdpClient x;` make one for IPv4.
    ///
    /// Once this is closed its members throw ObjectDisposedException, but for Client (null), Close and Dispose.
    /// Follows api/system.net.sockets.udpclient.
    class SYSTEMNET_API UdpClient : public System::Handle
    {
        SYSTEMNET_HANDLE(UdpClient, System::Handle)
        UdpClient();
        /// @throws ArgumentException family is neither InterNetwork nor InterNetworkV6
        explicit UdpClient(AddressFamily family);
        /// Bound to a port of all IPv4 addresses.
        /// @param port 0: the system chooses
        /// @throws ArgumentOutOfRangeException port is not 0 to 65535
        explicit UdpClient(int port);
        UdpClient(int port, AddressFamily family);
        /// Bound to an end point.
        /// @throws ArgumentNullException localEP is null
        explicit UdpClient(const IPEndPoint& localEP);
        /// Connected to a host.
        /// @throws ArgumentNullException hostname is null
        UdpClient(const String& hostname, int port);

        [[nodiscard]] Socket Client() const;
        void Client(const Socket& value) const;
        /// Bytes of the datagrams that can be received now.
        [[nodiscard]] int Available() const;
        [[nodiscard]] Int16 Ttl() const;
        void Ttl(Int16 value) const;
        [[nodiscard]] Detail::Property<bool> DontFragment() const;
        void DontFragment(bool value) const;
        [[nodiscard]] Detail::Property<bool> MulticastLoopback() const;
        void MulticastLoopback(bool value) const;
        [[nodiscard]] Detail::Property<bool> EnableBroadcast() const;
        void EnableBroadcast(bool value) const;
        [[nodiscard]] Detail::Property<bool> ExclusiveAddressUse() const;
        /// @throws InvalidOperationException this is bound
        void ExclusiveAddressUse(bool value) const;
        /// @throws PlatformNotSupportedException the system has no such traversal
        void AllowNatTraversal(bool allowed) const;

        /// Sets whom Send sends to; datagrams of others are not received any more.
        /// @throws ArgumentNullException hostname, addr or endPoint is null
        /// @throws ArgumentOutOfRangeException port is not 0 to 65535
        void Connect(const String& hostname, int port) const;
        void Connect(const IPAddress& addr, int port) const;
        void Connect(const IPEndPoint& endPoint) const;

        /// @return bytes sent
        /// @throws ArgumentNullException dgram is null
        /// @throws SocketException this is not connected
        int Send(const Array<Byte>& dgram, int bytes) const;
        /// @throws InvalidOperationException this is connected
        int Send(const Array<Byte>& dgram, int bytes, const IPEndPoint& endPoint) const;
        int Send(const Array<Byte>& dgram, int bytes, const String& hostname, int port) const;
        int Send(ReadOnlySpan<Byte> datagram) const;
        int Send(ReadOnlySpan<Byte> datagram, const IPEndPoint& endPoint) const;
        int Send(ReadOnlySpan<Byte> datagram, const String& hostname, int port) const;

        /// Waits for a datagram; remoteEP (a variable of exactly this type) becomes its sender.
        template <std::same_as<IPEndPoint> Ref>
        Array<Byte> Receive(Ref& remoteEP) const
        {
            return ReceiveInto(remoteEP);
        }

        IAsyncResult BeginSend(const Array<Byte>& datagram, int bytes, const AsyncCallback& requestCallback, const Object& state) const;
        IAsyncResult BeginSend(const Array<Byte>& datagram, int bytes, const IPEndPoint& endPoint, const AsyncCallback& requestCallback,
                               const Object& state) const;
        IAsyncResult BeginSend(const Array<Byte>& datagram, int bytes, const String& hostname, int port,
                               const AsyncCallback& requestCallback, const Object& state) const;
        int EndSend(const IAsyncResult& asyncResult) const;
        IAsyncResult BeginReceive(const AsyncCallback& requestCallback, const Object& state) const;
        template <std::same_as<IPEndPoint> Ref>
        Array<Byte> EndReceive(const IAsyncResult& asyncResult, Ref& remoteEP) const
        {
            return EndReceiveInto(asyncResult, remoteEP);
        }

        // As for Socket, a token that is cancelled ends the call at once.
        Threading::Tasks::Task<int> SendAsync(const Array<Byte>& datagram, int bytes) const;
        Threading::Tasks::Task<int> SendAsync(const Array<Byte>& datagram, int bytes, const IPEndPoint& endPoint) const;
        Threading::Tasks::Task<int> SendAsync(const Array<Byte>& datagram, int bytes, const String& hostname, int port) const;
        Threading::Tasks::ValueTask<int> SendAsync(const ReadOnlyMemory<Byte>& datagram,
                                                   const Threading::CancellationToken& cancellationToken = {}) const;
        Threading::Tasks::ValueTask<int> SendAsync(const ReadOnlyMemory<Byte>& datagram, const IPEndPoint& endPoint,
                                                   const Threading::CancellationToken& cancellationToken = {}) const;
        Threading::Tasks::ValueTask<int> SendAsync(const ReadOnlyMemory<Byte>& datagram, const String& hostname, int port,
                                                   const Threading::CancellationToken& cancellationToken = {}) const;
        Threading::Tasks::Task<UdpReceiveResult> ReceiveAsync() const;
        Threading::Tasks::ValueTask<UdpReceiveResult> ReceiveAsync(const Threading::CancellationToken& cancellationToken) const;

        /// @throws ArgumentNullException multicastAddr is null
        /// @throws ArgumentException multicastAddr is of another family than this
        void JoinMulticastGroup(const IPAddress& multicastAddr) const;
        /// @param localAddress of the interface; IPv4 only
        /// @throws SocketException this is for IPv6
        void JoinMulticastGroup(const IPAddress& multicastAddr, const IPAddress& localAddress) const;
        /// @param ifindex the number of the interface; IPv6 only
        /// @throws ArgumentException ifindex is negative
        /// @throws SocketException this is for IPv4
        void JoinMulticastGroup(int ifindex, const IPAddress& multicastAddr) const;
        /// @param timeToLive routers that what is sent to the group may pass, 0 to 255
        /// @throws ArgumentOutOfRangeException timeToLive is another
        void JoinMulticastGroup(const IPAddress& multicastAddr, int timeToLive) const;
        void DropMulticastGroup(const IPAddress& multicastAddr) const;
        void DropMulticastGroup(const IPAddress& multicastAddr, int ifindex) const;

        void Close() const;
        void Dispose() const;

    protected:
        /// Whether Connect was called.
        [[nodiscard]] bool Active() const;
        void Active(bool value) const;
        /// What Close does.
        void Dispose(bool disposing) const;

    private:
        Array<Byte> ReceiveInto(IPEndPoint& remoteEP) const;
        Array<Byte> EndReceiveInto(const IAsyncResult& asyncResult, IPEndPoint& remoteEP) const;
    };
}
