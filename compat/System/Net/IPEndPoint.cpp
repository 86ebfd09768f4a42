#include "compat/core/net/EndPoints.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/FormatException.hpp>

namespace System::Net
{
    namespace
    {
        int Checked(const char* parameter, int port)
        {
            if (port < IPEndPoint::MinPort || port > IPEndPoint::MaxPort)
            {
                throw ArgumentOutOfRangeException(parameter);
            }
            return port;
        }

        const IPAddress& NotNull(const char* parameter, const IPAddress& address)
        {
            if (!address)
            {
                throw ArgumentNullException(parameter);
            }
            return address;
        }

        Core::IPEndPointData* MakeData(const IPAddress& address, int port)
        {
            NotNull("address", address);
            return new Core::IPEndPointData(address, Checked("port", port));
        }
    }

    const Detail::TypeInfo& IPEndPoint::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Net.IPEndPoint", typeid(IPEndPoint), &EndPoint::Type()};
        return type;
    }

    IPEndPoint::IPEndPoint(Int64 address, int port)
        // The port is checked before the address.
        : IPEndPoint(Detail::Adopt, (Checked("port", port), MakeData(IPAddress(address), port)))
    {
    }
    IPEndPoint::IPEndPoint(const IPAddress& address, int port) : IPEndPoint(Detail::Adopt, MakeData(address, port)) {}

    IPAddress IPEndPoint::Address() const
    {
        return Self<Core::IPEndPointData>().Address;
    }
    void IPEndPoint::Address(const IPAddress& value) const
    {
        Self<Core::IPEndPointData>().Address = NotNull("value", value);
    }
    int IPEndPoint::Port() const
    {
        return Self<Core::IPEndPointData>().Port;
    }
    void IPEndPoint::Port(int value) const
    {
        Self<Core::IPEndPointData>().Port = Checked("value", value);
    }

    bool IPEndPoint::TryParse(const String& s, IPEndPoint& result)
    {
        Core::AddressValue address;
        std::uint16_t port = 0;
        const bool read = Core::ParseEndPoint(s, address, port, Port::InterfaceIndex);
        result = read ? IPEndPoint(Core::FromValue(address), port) : IPEndPoint();
        return read;
    }
    IPEndPoint IPEndPoint::Parse(const String& s)
    {
        if (!s)
        {
            throw ArgumentNullException("s");
        }
        IPEndPoint result;
        if (!TryParse(s, result))
        {
            throw FormatException("An invalid IPEndPoint was specified.");
        }
        return result;
    }
}

namespace System::Core
{
    using Net::Sockets::AddressFamily;

    AddressFamily IPEndPointData::Family() const
    {
        return Address.AddressFamily();
    }

    Net::SocketAddress IPEndPointData::Serialize() const
    {
        Port::NativeAddress native;
        ToNative(Address, Port, native);
        return MakeSocketAddress(native);
    }

    Net::EndPoint IPEndPointData::Create(const Net::SocketAddress& socketAddress) const
    {
        if (!socketAddress)
        {
            throw ArgumentNullException("socketAddress");
        }
        const auto family = socketAddress.Family();
        if (family != Family())
        {
            throw ArgumentException(String::Format("The AddressFamily {0} is not valid for the {1} end point.", family, GetType().Name),
                                    "socketAddress");
        }
        Port::InternetEndPoint endPoint;
        if (!Port::Decode(static_cast<const SocketAddressData&>(*socketAddress.Data()).Bytes(), endPoint))
        {
            throw ArgumentException(String::Format("The supplied {0} is an invalid size for the {1} end point.",
                                                   Net::SocketAddress::Type().Name, GetType().Name),
                                    "socketAddress");
        }
        return MakeIPEndPoint(endPoint);
    }

    std::string IPEndPointData::ToText(std::string_view) const
    {
        return FormatEndPoint(ToValue(Address), Port);
    }

    bool IPEndPointData::EqualTo(const ObjectData& other) const
    {
        if (other.GetType() != GetType())
        {
            return false;
        }
        const auto& right = static_cast<const IPEndPointData&>(other);
        return Address == right.Address && Port == right.Port;
    }

    int IPEndPointData::HashCode() const
    {
        return Address.GetHashCode() ^ Port;
    }
}
