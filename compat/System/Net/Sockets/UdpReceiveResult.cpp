// The .NET structure UdpReceiveResult.
#include <System/Detail/Checks.hpp>
#include <System/Net/Sockets/UdpReceiveResult.hpp>

namespace System::Net::Sockets
{
    UdpReceiveResult::UdpReceiveResult(const Array<Byte>& buffer, const IPEndPoint& remoteEndPoint)
        : _buffer(buffer), _remoteEndPoint(remoteEndPoint)
    {
        Detail::CheckNull(!buffer, "buffer");
        Detail::CheckNull(remoteEndPoint == nullptr, "remoteEndPoint");
    }
    bool UdpReceiveResult::Equals(const UdpReceiveResult& other) const
    {
        const bool bothNull = _remoteEndPoint == nullptr && other._remoteEndPoint == nullptr;
        return _buffer == other._buffer && (bothNull || (_remoteEndPoint != nullptr && _remoteEndPoint.Equals(other._remoteEndPoint)));
    }
    bool UdpReceiveResult::Equals(const Object& obj) const
    {
        return obj.Is<UdpReceiveResult>() && Equals(static_cast<UdpReceiveResult>(obj));
    }
    int UdpReceiveResult::GetHashCode() const
    {
        return _buffer == nullptr ? 0 : _buffer.GetHashCode() ^ _remoteEndPoint.GetHashCode();
    }
}
