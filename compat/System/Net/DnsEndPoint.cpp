#include "compat/core/net/EndPoints.hpp"
#include "compat/core/objects/RangeChecks.hpp"
#include <System/ArgumentNullException.hpp>

namespace System::Net
{
    using Sockets::AddressFamily;

    namespace
    {
        Core::DnsEndPointData* MakeData(const String& host, int port, AddressFamily family)
        {
            if (!host)
            {
                throw ArgumentNullException("host");
            }
            if (host.Length() == 0)
            {
                throw ArgumentException("The value cannot be an empty string.", "host");
            }
            Core::Range::AtLeast("port", port, IPEndPoint::MinPort);
            Core::Range::AtMost("port", port, IPEndPoint::MaxPort);
            if (family != AddressFamily::InterNetwork && family != AddressFamily::InterNetworkV6 && family != AddressFamily::Unspecified)
            {
                throw ArgumentException("The specified value is not valid.", "addressFamily");
            }
            return new Core::DnsEndPointData(host, port, family);
        }
    }

    const Detail::TypeInfo& DnsEndPoint::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Net.DnsEndPoint", typeid(DnsEndPoint), &EndPoint::Type()};
        return type;
    }

    DnsEndPoint::DnsEndPoint(const String& host, int port) : DnsEndPoint(host, port, Sockets::AddressFamily::Unspecified) {}
    DnsEndPoint::DnsEndPoint(const String& host, int port, Sockets::AddressFamily addressFamily)
        : DnsEndPoint(Detail::Adopt, MakeData(host, port, addressFamily))
    {
    }

    String DnsEndPoint::Host() const
    {
        return Self<Core::DnsEndPointData>().Host;
    }
    int DnsEndPoint::Port() const
    {
        return Self<Core::DnsEndPointData>().Port;
    }
}

namespace System::Core
{
    std::string DnsEndPointData::ToText(std::string_view) const
    {
        return String::Format("{0}/{1}:{2}", HostFamily, Host, Port);
    }

    bool DnsEndPointData::EqualTo(const ObjectData& other) const
    {
        if (other.GetType() != GetType())
        {
            return false;
        }
        const auto& right = static_cast<const DnsEndPointData&>(other);
        return HostFamily == right.HostFamily && Port == right.Port && Host.Equals(right.Host, StringComparison::OrdinalIgnoreCase);
    }

    int DnsEndPointData::HashCode() const
    {
        return Host.ToUpperInvariant().GetHashCode() ^ Port ^ static_cast<int>(HostFamily);
    }
}
