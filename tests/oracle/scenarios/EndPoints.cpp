// IPEndPoint, DnsEndPoint, SocketAddress, IPNetwork and IPHostEntry.
#include "harness/Sockets.hpp"

namespace
{
    using namespace Oracle;

    constexpr int Ports[] = {-1, 0, 1, 80, 65535, 65536, MaxValue<int>, MinValue<int>};

    void Addresses()
    {
        for (const auto family : {AddressFamily::InterNetwork, AddressFamily::InterNetworkV6})
        {
            Section("SocketAddress " + Plain(ToString(family)));
            Observe("Size is the maximum", [&] { return SocketAddress(family).Size() == SocketAddress::GetMaximumAddressSize(family); });
            Observe("GetMaximumAddressSize", [&] { return SocketAddress::GetMaximumAddressSize(family); });
            Observe("Family", [&] { return SocketAddress(family).Family(); });
            for (const int size : {-1, 0, 1, 2, 3, 16, 28, 100})
            {
                Observe("new(" + std::to_string(size) + ")", [&] { return SocketAddress(family, size).Size(); });
                Observe("Size = " + std::to_string(size),
                        [&]
                        {
                            SocketAddress a = SocketAddress(family, 16);
                            a.Size(size);
                            return a.Size();
                        });
                Observe("[" + std::to_string(size) + "]", [&] { return static_cast<int>(SocketAddress(family, 16)[size]); });
                Observe("[" + std::to_string(size) + "] = 7",
                        [&]
                        {
                            SocketAddress a = SocketAddress(family, 16);
                            a[size] = 7;
                            return static_cast<int>(a[size]);
                        });
            }
            Observe("Buffer", [&] { return SocketAddress(family, 16).Buffer().Length(); });
            Observe("Equals", [&] { return SocketAddress(family).Equals(SocketAddress(family)); });
            Observe("Equals(null)", [&] { return SocketAddress(family).Equals(nullptr); });
            Observe("Equals(other size)", [&] { return SocketAddress(family, 16).Equals(SocketAddress(family, 17)); });
        }
        Section("SocketAddress");
        Observe("ToString", [&] { return IPEndPoint(IPAddress::Loopback, 80).Serialize().ToString(); });
        Observe("ToString IPv6", [&] { return IPEndPoint(IPAddress::IPv6Loopback, 80).Serialize().ToString(); });
        for (const auto family : {AddressFamily::Unspecified, AddressFamily::Unix, AddressFamily::Unknown, AddressFamily::Banyan,
                                  static_cast<AddressFamily>(12345)})
        {
            Observe("new(" + Plain(ToString(family)) + ")", [&] { return SocketAddress(family).Family(); });
            Observe("DnsEndPoint(" + Plain(ToString(family)) + ")", [&] { return DnsEndPoint("host", 1, family).AddressFamily(); });
        }
    }

    void Names()
    {
        Section("DnsEndPoint");
        for (const auto family : {AddressFamily::Unspecified, AddressFamily::InterNetwork, AddressFamily::InterNetworkV6})
        {
            const DnsEndPoint e = DnsEndPoint("Host", 80, family);
            Observe(Plain(ToString(family)) + " members", [&] { return Several(e.Host(), e.Port(), e.AddressFamily(), e.ToString()); });
            Observe(Plain(ToString(family)) + " Equals", [&] { return e.Equals(DnsEndPoint("Host", 80, family)); });
            Observe(Plain(ToString(family)) + " Equals(other case)", [&] { return e.Equals(DnsEndPoint("hOST", 80, family)); });
            Observe(Plain(ToString(family)) + " Equals(other port)", [&] { return e.Equals(DnsEndPoint("Host", 81, family)); });
            Observe(Plain(ToString(family)) + " Equals(Unspecified)", [&] { return e.Equals(DnsEndPoint("Host", 80)); });
            Observe(Plain(ToString(family)) + " Equals(null)", [&] { return e.Equals(nullptr); });
            Observe(Plain(ToString(family)) + " GetHashCode",
                    [&] { return e.GetHashCode() == DnsEndPoint("Host", 80, family).GetHashCode(); });
            Observe(Plain(ToString(family)) + " Serialize", [&] { return e.Serialize(); });
            Observe(Plain(ToString(family)) + " Create", [&] { return e.Create(IPEndPoint(IPAddress::Any, 0).Serialize()); });
        }
        Section("IPHostEntry");
        Observe("new", [&] { return IPHostEntry(); });
        Observe("set",
                [&]
                {
                    IPHostEntry entry;
                    entry.HostName("h");
                    entry.Aliases(Array<String>{"a", "b"});
                    entry.AddressList(Array<IPAddress>{IPAddress::Any, IPAddress::IPv6Any});
                    return entry;
                });
    }

    void Networks()
    {
        Section("IPNetwork");
        Observe("default",
                [&]
                {
                    IPNetwork n;
                    return Several(n.BaseAddress(), n.PrefixLength(), n.ToString());
                });
        Observe("new(null, 8)", [&] { return IPNetwork(nullptr, 8).ToString(); });
        Observe("Contains(null)", [&] { return IPNetwork::Parse("10.0.0.0/8").Contains(nullptr); });
        const String none = nullptr;
        Observe("Parse(null)", [&] { return IPNetwork::Parse(none).ToString(); });
        Observe("TryParse(null)",
                [&]
                {
                    IPNetwork n;
                    const bool read = IPNetwork::TryParse(none, n);
                    return Several(read, n.ToString());
                });
        for (const std::string address : {"10.1.2.3", "0.0.0.0", "255.255.255.255", "::", "2001:db8::1", "fe80::1%3"})
        {
            for (const int length : {-1, 0, 1, 8, 31, 32, 33, 64, 127, 128, 129})
                Observe("new(" + address + ", " + std::to_string(length) + ")",
                        [&] { return IPNetwork(IPAddress::Parse(address), length).ToString(); });
        }
        const std::vector<std::string> texts = {
            "10.0.0.0/8", "10.1.2.0/24", "0.0.0.0/0", "::/0", "2001:db8::/32", "10.0.0.1/32", "10.0.0.1/8", "10.0.0.0",
            "10.0.0.0/",  "10.0.0.0/33", "/8",        "",     "10.0.0.0/08",   "::1/128",     "::1/64"};
        for (const auto& text : texts)
        {
            Section("IPNetwork \"" + text + "\"");
            Observe("Parse", [&] { return IPNetwork::Parse(text).ToString(); });
            Observe("TryParse",
                    [&]
                    {
                        IPNetwork n;
                        const bool read = IPNetwork::TryParse(text, n);
                        return Several(read, n.ToString());
                    });
            Observe("members",
                    [&]
                    {
                        auto n = IPNetwork::Parse(text);
                        return Several(n.BaseAddress(), n.PrefixLength());
                    });
            for (const std::string address : {"10.0.0.1", "10.1.2.3", "::1", "2001:db8:1::1", "::ffff:10.0.0.1"})
                Observe("Contains " + address, [&] { return IPNetwork::Parse(text).Contains(IPAddress::Parse(address)); });
            Observe("Equals", [&] { return IPNetwork::Parse(text).Equals(IPNetwork::Parse(text)); });
            Observe("Equals another", [&] { return IPNetwork::Parse(text).Equals(IPNetwork::Parse("10.0.0.0/8")); });
        }
    }

    void Run()
    {
        Section("IPEndPoint");
        Observe("MinPort, MaxPort", [&] { return Several(IPEndPoint::MinPort, IPEndPoint::MaxPort); });
        Observe("new(null, 0)", [&] { return IPEndPoint(nullptr, 0); });
        Observe("new(null, -1)", [&] { return IPEndPoint(nullptr, -1); });
        Observe("Address = null", [&] { IPEndPoint(IPAddress::Any, 0).Address(nullptr); });
        for (const auto port : Ports)
        {
            Observe("new(Loopback, " + std::to_string(port) + ")", [&] { return IPEndPoint(IPAddress::Loopback, port); });
            Observe("new(IPv6Loopback, " + std::to_string(port) + ")", [&] { return IPEndPoint(IPAddress::IPv6Loopback, port); });
            Observe("new(1, " + std::to_string(port) + ")", [&] { return IPEndPoint(1, port); });
            Observe("new(-1, " + std::to_string(port) + ")", [&] { return IPEndPoint(-1, port); });
            Observe("Port = " + std::to_string(port),
                    [&]
                    {
                        auto e = IPEndPoint(IPAddress::Any, 5);
                        e.Port(port);
                        return Several(e.Port(), e);
                    });
            Observe("DnsEndPoint(host, " + std::to_string(port) + ")", [&] { return DnsEndPoint("host", port); });
            Observe("DnsEndPoint(null, " + std::to_string(port) + ")", [&] { return DnsEndPoint(nullptr, port); });
            Observe("DnsEndPoint(empty, " + std::to_string(port) + ")", [&] { return DnsEndPoint("", port); });
        }
        for (const std::string text : {"1.2.3.4", "1.2.3.4:0", "1.2.3.4:80", "1.2.3.4:65536", "::1", "[::1]", "[::1]:80",
                                       "[::1]:", "1.2.3.4:", "", "host:80", "[fe80::1%3]:5", "1:2:3:4:5:6:7:8", ":80"})
        {
            Section("IPEndPoint \"" + text + "\"");
            Observe("Parse", [&] { return IPEndPoint::Parse(text); });
            Observe("TryParse",
                    [&]
                    {
                        IPEndPoint e;
                        const bool read = IPEndPoint::TryParse(text, e);
                        return Several(read, e);
                    });
        }
        Section("IPEndPoint");
        const String none = nullptr;
        Observe("Parse(null)", [&] { return IPEndPoint::Parse(none); });
        Observe("TryParse(null)",
                [&]
                {
                    IPEndPoint e;
                    const bool read = IPEndPoint::TryParse(none, e);
                    return Several(read, e);
                });
        for (const std::string text : {"1.2.3.4:80", "[::1]:80", "[fe80::1%3]:5", "0.0.0.0:0", "[::]:0"})
        {
            const IPEndPoint e = IPEndPoint::Parse(text);
            Section(text);
            Observe("AddressFamily", [&] { return e.AddressFamily(); });
            Observe("ToString", [&] { return e.ToString(); });
            Observe("Serialize.Family", [&] { return e.Serialize().Family(); });
            Observe("Create(Serialize)", [&] { return e.Create(e.Serialize()); });
            Observe("Create(Serialize).Equals", [&] { return e.Create(e.Serialize()).Equals(e); });
            Observe("Create(null)", [&] { return e.Create(nullptr); });
            Observe(
                "Create(other family)",
                [&] {
                    return e.Create(
                        IPEndPoint(e.AddressFamily() == AddressFamily::InterNetwork ? IPAddress::IPv6Any : IPAddress::Any, 0).Serialize());
                });
            Observe("Create(short)", [&] { return e.Create(SocketAddress(e.AddressFamily(), 4)); });
            Observe("Equals(same)", [&] { return e.Equals(IPEndPoint::Parse(text)); });
            Observe("Equals(other port)", [&] { return e.Equals(IPEndPoint(e.Address(), e.Port() + 1)); });
            Observe("Equals(other address)", [&] { return e.Equals(IPEndPoint(IPAddress::Broadcast, e.Port())); });
            Observe("Equals(null)", [&] { return e.Equals(nullptr); });
            Observe("GetHashCode", [&] { return e.GetHashCode() == IPEndPoint::Parse(text).GetHashCode(); });
            Observe("SocketAddress Equals", [&] { return e.Serialize().Equals(IPEndPoint::Parse(text).Serialize()); });
            Observe("SocketAddress GetHashCode",
                    [&] { return e.Serialize().GetHashCode() == IPEndPoint::Parse(text).Serialize().GetHashCode(); });
        }
        Addresses();
        Names();
        Networks();
    }

    const Scenario scenario("EndPoints", Run);
}
