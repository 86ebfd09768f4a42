// The .NET structure UdpReceiveResult.
#pragma once
#include <System/Net/IPEndPoint.hpp>

namespace System::Net::Sockets
{
    /// A datagram and its sender.
    /// Follows api/system.net.sockets.udpreceiveresult.
    class SYSTEMNET_API UdpReceiveResult
    {
    public:
        UdpReceiveResult() noexcept = default;
        /// @throws ArgumentNullException buffer or remoteEndPoint is null
        UdpReceiveResult(const Array<Byte>& buffer, const IPEndPoint& remoteEndPoint);

        const UdpReceiveResult* operator->() const noexcept { return this; }
        [[nodiscard]] const Array<Byte>& Buffer() const noexcept { return _buffer; }
        [[nodiscard]] const IPEndPoint& RemoteEndPoint() const noexcept { return _remoteEndPoint; }

        /// Whether the array is the same one and the sender is equal.
        [[nodiscard]] bool Equals(const UdpReceiveResult& other) const;
        [[nodiscard]] bool Equals(const Object& obj) const;
        [[nodiscard]] int GetHashCode() const;
        friend bool operator==(const UdpReceiveResult& left, const UdpReceiveResult& right) { return left.Equals(right); }

    private:
        Array<Byte> _buffer;
        IPEndPoint _remoteEndPoint;
    };
}
