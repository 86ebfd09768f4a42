// IPEndPoint, DnsEndPoint, SocketAddress, IPNetwork and IPHostEntry.
namespace Oracle;

class EndPoints : Scenario
{
    private static readonly int[] Ports = { -1, 0, 1, 80, 65535, 65536, int.MaxValue, int.MinValue };

    public override void Run()
    {
        Section("IPEndPoint");
        Observe("MinPort, MaxPort", () => Several(IPEndPoint.MinPort, IPEndPoint.MaxPort));
        Observe("new(null, 0)", () => new IPEndPoint(null, 0));
        Observe("new(null, -1)", () => new IPEndPoint(null, -1));
        Observe("Address = null", () => { new IPEndPoint(IPAddress.Any, 0).Address = null; });
        foreach (int port in Ports)
        {
            Observe("new(Loopback, " + port + ")", () => new IPEndPoint(IPAddress.Loopback, port));
            Observe("new(IPv6Loopback, " + port + ")", () => new IPEndPoint(IPAddress.IPv6Loopback, port));
            Observe("new(1, " + port + ")", () => new IPEndPoint(1, port));
            Observe("new(-1, " + port + ")", () => new IPEndPoint(-1, port));
            Observe("Port = " + port, () => { var e = new IPEndPoint(IPAddress.Any, 5); e.Port = port; return Several(e.Port, e); });
            Observe("DnsEndPoint(host, " + port + ")", () => new DnsEndPoint("host", port));
            Observe("DnsEndPoint(null, " + port + ")", () => new DnsEndPoint(null, port));
            Observe("DnsEndPoint(empty, " + port + ")", () => new DnsEndPoint("", port));
        }
        foreach (string text in new[] { "1.2.3.4", "1.2.3.4:0", "1.2.3.4:80", "1.2.3.4:65536", "::1", "[::1]", "[::1]:80", "[::1]:", "1.2.3.4:", "", "host:80", "[fe80::1%3]:5", "1:2:3:4:5:6:7:8", ":80" })
        {
            Section("IPEndPoint \"" + text + "\"");
            Observe("Parse", () => IPEndPoint.Parse(text));
            Observe("TryParse", () => Several(IPEndPoint.TryParse(text, out var e), e));
        }
        Section("IPEndPoint");
        string none = null;
        Observe("Parse(null)", () => IPEndPoint.Parse(none));
        Observe("TryParse(null)", () => Several(IPEndPoint.TryParse(none, out var e), e));
        foreach (string text in new[] { "1.2.3.4:80", "[::1]:80", "[fe80::1%3]:5", "0.0.0.0:0", "[::]:0" })
        {
            var e = IPEndPoint.Parse(text);
            Section(text);
            Observe("AddressFamily", () => e.AddressFamily);
            Observe("ToString", () => e.ToString());
            Observe("Serialize.Family", () => e.Serialize().Family);
            Observe("Create(Serialize)", () => e.Create(e.Serialize()));
            Observe("Create(Serialize).Equals", () => e.Create(e.Serialize()).Equals(e));
            Observe("Create(null)", () => e.Create(null));
            Observe("Create(other family)", () => e.Create(new IPEndPoint(e.AddressFamily == AddressFamily.InterNetwork ? IPAddress.IPv6Any : IPAddress.Any, 0).Serialize()));
            Observe("Create(short)", () => e.Create(new SocketAddress(e.AddressFamily, 4)));
            Observe("Equals(same)", () => e.Equals(IPEndPoint.Parse(text)));
            Observe("Equals(other port)", () => e.Equals(new IPEndPoint(e.Address, e.Port + 1)));
            Observe("Equals(other address)", () => e.Equals(new IPEndPoint(IPAddress.Broadcast, e.Port)));
            Observe("Equals(null)", () => e.Equals(null));
            Observe("GetHashCode", () => e.GetHashCode() == IPEndPoint.Parse(text).GetHashCode());
            Observe("SocketAddress Equals", () => e.Serialize().Equals(IPEndPoint.Parse(text).Serialize()));
            Observe("SocketAddress GetHashCode", () => e.Serialize().GetHashCode() == IPEndPoint.Parse(text).Serialize().GetHashCode());
        }
        Addresses();
        Names();
        Networks();
    }

    private static void Addresses()
    {
        foreach (var family in new[] { AddressFamily.InterNetwork, AddressFamily.InterNetworkV6 })
        {
            Section("SocketAddress " + family);
            Observe("Size is the maximum", () => new SocketAddress(family).Size == SocketAddress.GetMaximumAddressSize(family));
            Observe("GetMaximumAddressSize", () => SocketAddress.GetMaximumAddressSize(family));
            Observe("Family", () => new SocketAddress(family).Family);
            foreach (int size in new[] { -1, 0, 1, 2, 3, 16, 28, 100 })
            {
                Observe("new(" + size + ")", () => new SocketAddress(family, size).Size);
                Observe("Size = " + size, () => { var a = new SocketAddress(family, 16); a.Size = size; return a.Size; });
                Observe("[" + size + "]", () => new SocketAddress(family, 16)[size]);
                Observe("[" + size + "] = 7", () => { var a = new SocketAddress(family, 16); a[size] = 7; return a[size]; });
            }
            Observe("Buffer", () => new SocketAddress(family, 16).Buffer.Length);
            Observe("Equals", () => new SocketAddress(family).Equals(new SocketAddress(family)));
            Observe("Equals(null)", () => new SocketAddress(family).Equals(null));
            Observe("Equals(other size)", () => new SocketAddress(family, 16).Equals(new SocketAddress(family, 17)));
        }
        Section("SocketAddress");
        Observe("ToString", () => new IPEndPoint(IPAddress.Loopback, 80).Serialize().ToString());
        Observe("ToString IPv6", () => new IPEndPoint(IPAddress.IPv6Loopback, 80).Serialize().ToString());
        foreach (var family in new[] { AddressFamily.Unspecified, AddressFamily.Unix, AddressFamily.Unknown, AddressFamily.Banyan, (AddressFamily)12345 })
        {
            Observe("new(" + family + ")", () => new SocketAddress(family).Family);
            Observe("DnsEndPoint(" + family + ")", () => new DnsEndPoint("host", 1, family).AddressFamily);
        }
    }

    private static void Names()
    {
        Section("DnsEndPoint");
        foreach (var family in new[] { AddressFamily.Unspecified, AddressFamily.InterNetwork, AddressFamily.InterNetworkV6 })
        {
            var e = new DnsEndPoint("Host", 80, family);
            Observe(family + " members", () => Several(e.Host, e.Port, e.AddressFamily, e.ToString()));
            Observe(family + " Equals", () => e.Equals(new DnsEndPoint("Host", 80, family)));
            Observe(family + " Equals(other case)", () => e.Equals(new DnsEndPoint("hOST", 80, family)));
            Observe(family + " Equals(other port)", () => e.Equals(new DnsEndPoint("Host", 81, family)));
            Observe(family + " Equals(Unspecified)", () => e.Equals(new DnsEndPoint("Host", 80)));
            Observe(family + " Equals(null)", () => e.Equals(null));
            Observe(family + " GetHashCode", () => e.GetHashCode() == new DnsEndPoint("Host", 80, family).GetHashCode());
            Observe(family + " Serialize", () => e.Serialize());
            Observe(family + " Create", () => e.Create(new IPEndPoint(IPAddress.Any, 0).Serialize()));
        }
        Section("IPHostEntry");
        Observe("new", () => new IPHostEntry());
        Observe("set", () => new IPHostEntry { HostName = "h", Aliases = new[] { "a", "b" }, AddressList = new[] { IPAddress.Any, IPAddress.IPv6Any } });
    }

    private static void Networks()
    {
        Section("IPNetwork");
        Observe("default", () => { IPNetwork n = default; return Several(n.BaseAddress, n.PrefixLength, n.ToString()); });
        Observe("new(null, 8)", () => new IPNetwork(null, 8).ToString());
        Observe("Contains(null)", () => IPNetwork.Parse("10.0.0.0/8").Contains(null));
        string none = null;
        Observe("Parse(null)", () => IPNetwork.Parse(none).ToString());
        Observe("TryParse(null)", () => Several(IPNetwork.TryParse(none, out var n), n.ToString()));
        foreach (string address in new[] { "10.1.2.3", "0.0.0.0", "255.255.255.255", "::", "2001:db8::1", "fe80::1%3" })
        {
            foreach (int length in new[] { -1, 0, 1, 8, 31, 32, 33, 64, 127, 128, 129 })
                Observe("new(" + address + ", " + length + ")", () => new IPNetwork(IPAddress.Parse(address), length).ToString());
        }
        string[] texts = { "10.0.0.0/8", "10.1.2.0/24", "0.0.0.0/0", "::/0", "2001:db8::/32", "10.0.0.1/32", "10.0.0.1/8", "10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "/8", "", "10.0.0.0/08", "::1/128", "::1/64" };
        foreach (string text in texts)
        {
            Section("IPNetwork \"" + text + "\"");
            Observe("Parse", () => IPNetwork.Parse(text).ToString());
            Observe("TryParse", () => Several(IPNetwork.TryParse(text, out var n), n.ToString()));
            Observe("members", () => { var n = IPNetwork.Parse(text); return Several(n.BaseAddress, n.PrefixLength); });
            foreach (string address in new[] { "10.0.0.1", "10.1.2.3", "::1", "2001:db8:1::1", "::ffff:10.0.0.1" })
                Observe("Contains " + address, () => IPNetwork.Parse(text).Contains(IPAddress.Parse(address)));
            Observe("Equals", () => IPNetwork.Parse(text).Equals(IPNetwork.Parse(text)));
            Observe("Equals another", () => IPNetwork.Parse(text).Equals(IPNetwork.Parse("10.0.0.0/8")));
        }
    }
}
