// The tasks of UdpClient.
#include "compat/core/sockets/UdpClientData.hpp"

namespace System::Net::Sockets
{
    using Core::UdpClientData;
    using Threading::CancellationToken;
    using Threading::Tasks::Task;
    using Threading::Tasks::ValueTask;

    namespace
    {
        Task<UdpReceiveResult> AwaitReceive(UdpClient client, Array<Byte> space, ValueTask<SocketReceiveFromResult> receiving)
        {
            const SocketReceiveFromResult received = co_await std::move(receiving);
            const Array<Byte> datagram(std::span<const Byte>(space.data(), static_cast<std::size_t>(received.ReceivedBytes)));
            static_cast<UdpClientData&>(*client.Data()).GiveBack(space);
            co_return UdpReceiveResult(datagram, (IPEndPoint)received.RemoteEndPoint);
        }
    }

    Task<int> UdpClient::SendAsync(const Array<Byte>& datagram, int bytes) const
    {
        return SendAsync(datagram, bytes, IPEndPoint(nullptr));
    }
    Task<int> UdpClient::SendAsync(const Array<Byte>& datagram, int bytes, const IPEndPoint& endPoint) const
    {
        (void)Self<UdpClientData>().Open();
        UdpClientData::CheckDatagram(datagram, bytes);
        return SendAsync(ReadOnlyMemory<Byte>(datagram, 0, bytes), endPoint, CancellationToken()).AsTask();
    }
    Task<int> UdpClient::SendAsync(const Array<Byte>& datagram, int bytes, const String& hostname, int port) const
    {
        const auto& data = Self<UdpClientData>();
        (void)data.Open();
        UdpClientData::CheckDatagram(datagram, bytes);
        return SendAsync(datagram, bytes, data.Target(hostname, port));
    }
    ValueTask<int> UdpClient::SendAsync(const ReadOnlyMemory<Byte>& datagram, const CancellationToken& cancellationToken) const
    {
        return SendAsync(datagram, IPEndPoint(nullptr), cancellationToken);
    }
    ValueTask<int> UdpClient::SendAsync(const ReadOnlyMemory<Byte>& datagram, const IPEndPoint& endPoint,
                                        const CancellationToken& cancellationToken) const
    {
        auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        data.CheckTarget(endPoint);
        if (endPoint == nullptr)
        {
            return client.SendAsync(datagram, SocketFlags::None, cancellationToken);
        }
        data.AllowBroadcast(client, endPoint.Address());
        return client.SendToAsync(datagram, SocketFlags::None, endPoint, cancellationToken);
    }
    ValueTask<int> UdpClient::SendAsync(const ReadOnlyMemory<Byte>& datagram, const String& hostname, int port,
                                        const CancellationToken& cancellationToken) const
    {
        const auto& data = Self<UdpClientData>();
        (void)data.Open();
        return SendAsync(datagram, data.Target(hostname, port), cancellationToken);
    }

    Task<UdpReceiveResult> UdpClient::ReceiveAsync() const
    {
        auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        const Array<Byte> space = data.TakeSpace();
        return AwaitReceive(*this, space, client.ReceiveFromAsync(Memory<Byte>(space), SocketFlags::None, data.AnySender()));
    }
    ValueTask<UdpReceiveResult> UdpClient::ReceiveAsync(const CancellationToken& cancellationToken) const
    {
        auto& data = Self<UdpClientData>();
        const Socket client = data.Open();
        const Array<Byte> space = data.TakeSpace();
        return ValueTask<UdpReceiveResult>(AwaitReceive(
            *this, space, client.ReceiveFromAsync(Memory<Byte>(space), SocketFlags::None, data.AnySender(), cancellationToken)));
    }
}
