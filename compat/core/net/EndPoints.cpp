#include "compat/core/net/EndPoints.hpp"
#include "compat/core/net/Errors.hpp"
#include <algorithm>

namespace System::Core
{
    using Detail::AddressKind;
    using Net::IPAddress;

    AddressValue ToValue(const IPAddress& address) noexcept
    {
        const auto& bits = address.Bits();
        return {bits.Kind == AddressKind::V6, bits.Bytes, bits.Scope};
    }

    IPAddress FromValue(const AddressValue& value) noexcept
    {
        return IPAddress(Detail::AddressBits{value.IsV6 ? AddressKind::V6 : AddressKind::V4, value.Bytes, value.Scope});
    }

    Port::InternetEndPoint ToInternet(const IPAddress& address, int port) noexcept
    {
        const auto& bits = address.Bits();
        return {bits.Kind == AddressKind::V6, bits.Bytes, bits.Scope, static_cast<std::uint16_t>(port)};
    }

    IPAddress FromInternet(const Port::InternetEndPoint& endPoint) noexcept
    {
        if (!endPoint.IsV6)
        {
            return IPAddress(Detail::AddressBits{AddressKind::V4, endPoint.Address, 0});
        }
        const bool linkLocal = endPoint.Address[0] == 0xFE && (endPoint.Address[1] & 0xC0) == 0x80;
        return IPAddress(Detail::AddressBits{AddressKind::V6, endPoint.Address, linkLocal ? endPoint.Scope : 0});
    }

    bool ToNative(const IPAddress& address, int port, Port::NativeAddress& native) noexcept
    {
        if (!address)
        {
            return false;
        }
        Port::Encode(ToInternet(address, port), native);
        return true;
    }

    Net::IPEndPoint MakeIPEndPoint(const Port::InternetEndPoint& endPoint)
    {
        return Net::IPEndPoint(Detail::Adopt, new IPEndPointData(FromInternet(endPoint), endPoint.Port));
    }

    Net::IPEndPoint MakeIPEndPoint(const Port::NativeAddress& native)
    {
        Port::InternetEndPoint endPoint;
        return Port::Decode(std::span(native.Bytes).first(native.Length), endPoint) ? MakeIPEndPoint(endPoint) : Net::IPEndPoint();
    }

    Net::SocketAddress MakeSocketAddress(const Port::NativeAddress& native)
    {
        auto* data = new SocketAddressData(static_cast<int>(native.Length));
        Net::SocketAddress address(Detail::Adopt, data);
        std::copy_n(native.Bytes.begin(), native.Length, data->Buffer.begin());
        return address;
    }

    bool IsAt(const Net::EndPoint& endPoint, const Port::NativeAddress& address) noexcept
    {
        if (!endPoint)
        {
            return false;
        }
        const auto bytes = std::span(address.Bytes).first(address.Length);
        if (endPoint.Is<Net::Sockets::UnixDomainSocketEndPoint>())
        {
            return Port::GetFamily(bytes) == Net::Sockets::AddressFamily::Unix &&
                   UnixDomainSocketEndPointData::PathOf(bytes) == static_cast<const UnixDomainSocketEndPointData&>(*endPoint.Data()).Path;
        }
        if (!endPoint.Is<Net::IPEndPoint>())
        {
            return false;
        }
        const auto& data = static_cast<const IPEndPointData&>(*endPoint.Data());
        Port::InternetEndPoint other;
        return Port::Decode(bytes, other) && other.Port == data.Port && FromInternet(other) == data.Address;
    }

    Net::EndPoint CreateEndPoint(const Net::EndPoint& like, const Port::NativeAddress& native)
    {
        const auto bytes = std::span(native.Bytes).first(native.Length);
        if (like ? like.Is<Net::Sockets::UnixDomainSocketEndPoint>() : Port::GetFamily(bytes) == Net::Sockets::AddressFamily::Unix)
        {
            return MakeUnixEndPoint(bytes);
        }
        if (!like || like.Is<Net::IPEndPoint>())
        {
            return MakeIPEndPoint(native);
        }
        return like.Create(MakeSocketAddress(native));
    }

    void Serialize(const Net::EndPoint& endPoint, Port::NativeAddress& native)
    {
        if (endPoint.Is<Net::IPEndPoint>())
        {
            const auto& data = static_cast<const IPEndPointData&>(*endPoint.Data());
            ToNative(data.Address, data.Port, native);
            return;
        }
        const auto address = endPoint.Serialize();
        if (!address)
        {
            Detail::ThrowNullReference();
        }
        const auto bytes = static_cast<const SocketAddressData&>(*address.Data()).Bytes(); // once: the program may set another size
        if (bytes.size() > native.Bytes.size())
        {
            Errors::Throw(Net::Sockets::SocketError::InvalidArgument);
        }
        std::copy(bytes.begin(), bytes.end(), native.Bytes.begin());
        native.Length = static_cast<std::uint32_t>(bytes.size());
    }
}
