// Every member of IPAddress, on addresses of all kinds.
namespace Oracle;

class IPAddressMembers : Scenario
{
    private static readonly string[] Texts =
    {
        "0.0.0.0", "127.0.0.1", "127.255.255.255", "10.0.0.1", "169.254.1.1", "224.0.0.1", "239.255.255.255", "255.255.255.255", "1", "20.2", "1.2.3",
        "0x7f.1", "010.1.1.1", "::", "::1", "::ffff:127.0.0.1", "::ffff:1.2.3.4", "::1.2.3.4", "fe80::1%3", "fe80::1", "fec0::1", "fc00::1", "fd12:3456::1",
        "ff02::1", "ff05::2%7", "2001::1", "2001:db8::1:0:0:1", "1:2:3:4:5:6:7:8", "[::1]", "2001:0:0:1:0:0:0:1", "::5efe:1.2.3.4",
    };
    private static readonly string[] Wrong =
    {
        "", " ", "1.2.3.4.5", "256.0.0.1", "1.2.3.", ".1", "1..2", "-1", "0x", "4294967296", "1.2.3.4 ", " 1.2.3.4", ":", ":::", "1::2::3", "12345::", "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9", "::1%", "[::1", "::1]", "g::", "::1.2.3", "1.2.3.4:80", "localhost", "::%x", "08.1.1.1",
    };

    public override void Run()
    {
        foreach (string text in Texts)
            Members(text);
        foreach (string text in Wrong)
        {
            Section("wrong \"" + text + "\"");
            Observe("Parse", () => IPAddress.Parse(text));
            Observe("TryParse", () => Several(IPAddress.TryParse(text, out var address), address));
            Observe("IsValid", () => IPAddress.IsValid(text));
        }
        Pairs();
        Arguments();
        ByteOrder();
    }

    private static void Members(string text)
    {
        Section(text);
        var address = IPAddress.Parse(text);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Observe("ToString", () => address.ToString());
        Observe("TryParse", () => Several(IPAddress.TryParse(text, out var other), other));
        Observe("IsValid", () => IPAddress.IsValid(text));
        Observe("Parse(utf8)", () => IPAddress.Parse((ReadOnlySpan<byte>)utf8));
        Observe("TryParse(utf8)", () => Several(IPAddress.TryParse((ReadOnlySpan<byte>)utf8, out var other), other));
        Observe("IsValidUtf8", () => IPAddress.IsValidUtf8(utf8));
        Observe("AddressFamily", () => address.AddressFamily);
        Observe("GetAddressBytes", () => address.GetAddressBytes());
        Observe("ScopeId", () => address.ScopeId);
        Observe("Address", () => address.Address);
        Observe("IsIPv6Multicast", () => address.IsIPv6Multicast);
        Observe("IsIPv6LinkLocal", () => address.IsIPv6LinkLocal);
        Observe("IsIPv6SiteLocal", () => address.IsIPv6SiteLocal);
        Observe("IsIPv6Teredo", () => address.IsIPv6Teredo);
        Observe("IsIPv6UniqueLocal", () => address.IsIPv6UniqueLocal);
        Observe("IsIPv4MappedToIPv6", () => address.IsIPv4MappedToIPv6);
        Observe("IsLoopback", () => IPAddress.IsLoopback(address));
        Observe("MapToIPv4", () => address.MapToIPv4());
        Observe("MapToIPv6", () => address.MapToIPv6());
        Observe("ScopeId = 5", () =>
        {
            var changed = IPAddress.Parse(text);
            changed.ScopeId = 5;
            return changed;
        });
        Observe("Address = 0x0100007F", () =>
        {
            var changed = IPAddress.Parse(text);
            changed.Address = 0x0100007F;
            return changed;
        });
        Observe("Equals itself read again", () => address.Equals(IPAddress.Parse(text)));
        Observe("GetHashCode is the same", () => address.GetHashCode() == IPAddress.Parse(text).GetHashCode());
        foreach (int room in new[] { 0, 3, 4, 15, 16, 64 })
        {
            Observe("TryWriteBytes into " + room, () =>
            {
                var bytes = new byte[room];
                bool done = address.TryWriteBytes(bytes, out int written);
                return Several(done, written, bytes);
            });
            Observe("TryFormat into " + room, () =>
            {
                var bytes = new byte[room];
                bool done = address.TryFormat(bytes, out int written);
                return Several(done, written, Encoding.UTF8.GetString(bytes, 0, written));
            });
            Observe("TryFormat into " + room + " characters", () =>
            {
                var characters = new char[room];
                bool done = address.TryFormat(characters, out int written);
                return Several(done, written, new string(characters, 0, written));
            });
        }
    }

    private static void Pairs()
    {
        Section("pairs");
        string[] some = { "0.0.0.0", "127.0.0.1", "::", "::1", "::ffff:127.0.0.1", "fe80::1", "fe80::1%3" };
        foreach (string left in some)
        {
            foreach (string right in some)
                Observe(left + " Equals " + right, () => IPAddress.Parse(left).Equals(IPAddress.Parse(right)));
            Observe(left + " Equals null", () => IPAddress.Parse(left).Equals(null));
            Observe(left + " Equals its text", () => IPAddress.Parse(left).Equals((object)left));
        }
        Section("fields");
        Observe("Any", () => IPAddress.Any);
        Observe("Loopback", () => IPAddress.Loopback);
        Observe("Broadcast", () => IPAddress.Broadcast);
        Observe("None", () => IPAddress.None);
        Observe("IPv6Any", () => IPAddress.IPv6Any);
        Observe("IPv6Loopback", () => IPAddress.IPv6Loopback);
        Observe("IPv6None", () => IPAddress.IPv6None);
        Observe("None equals Broadcast", () => IPAddress.None.Equals(IPAddress.Broadcast));
        Observe("IPv6None equals IPv6Any", () => IPAddress.IPv6None.Equals(IPAddress.IPv6Any));
    }

    private static void Arguments()
    {
        Section("arguments");
        string noText = null;
        byte[] noBytes = null;
        IPAddress none = null;
        Observe("Parse(null)", () => IPAddress.Parse(noText));
        Observe("TryParse(null)", () => Several(IPAddress.TryParse(noText, out var address), address));
        Observe("IsLoopback(null)", () => IPAddress.IsLoopback(none));
        Observe("new(null)", () => new IPAddress(noBytes));
        Observe("new(null, 0)", () => new IPAddress(noBytes, 0));
        Observe("new(null, -1)", () => new IPAddress(noBytes, -1));
        Observe("null.ToString", () => none.ToString());
        Observe("null.AddressFamily", () => none.AddressFamily);
        foreach (long number in new[] { -1L, 0L, 1L, 0x0100007FL, 0xFFFFFFFFL, 0x100000000L, long.MaxValue, long.MinValue })
        {
            Observe("new(" + number + ")", () => new IPAddress(number));
            Observe("new(16 bytes, " + number + ")", () => new IPAddress(Bytes(16), number));
            Observe("new(4 bytes, " + number + ")", () => new IPAddress(Bytes(4), number));
            Observe("new(span of 16, " + number + ")", () => new IPAddress((ReadOnlySpan<byte>)Bytes(16), number));
            Observe("ScopeId = " + number, () =>
            {
                var address = IPAddress.Parse("fe80::1");
                address.ScopeId = number;
                return Several(address.ScopeId, address);
            });
            Observe("IPv4 ScopeId = " + number, () =>
            {
                var address = IPAddress.Parse("1.2.3.4");
                address.ScopeId = number;
            });
            Observe("Address = " + number, () =>
            {
                var address = IPAddress.Parse("1.2.3.4");
                address.Address = number;
                return Several(address.Address, address);
            });
        }
        foreach (int length in new[] { 0, 1, 3, 4, 5, 8, 15, 16, 17 })
        {
            Observe("new(" + length + " bytes)", () => new IPAddress(Bytes(length)));
            Observe("new(span of " + length + ")", () => new IPAddress((ReadOnlySpan<byte>)Bytes(length)));
            Observe("new(bytes " + length + ", 1)", () => new IPAddress(Bytes(length), 1));
            Observe("new(bytes " + length + ", -1)", () => new IPAddress(Bytes(length), -1));
        }
    }

    private static void ByteOrder()
    {
        Section("byte order");
        foreach (short number in new short[] { 0, 1, 80, 255, 256, -1, short.MinValue, short.MaxValue, 0x1234 })
        {
            Observe("HostToNetworkOrder short " + number, () => IPAddress.HostToNetworkOrder(number));
            Observe("NetworkToHostOrder short " + number, () => IPAddress.NetworkToHostOrder(number));
        }
        foreach (int number in new[] { 0, 1, 80, 65536, -1, int.MinValue, int.MaxValue, 0x12345678 })
        {
            Observe("HostToNetworkOrder int " + number, () => IPAddress.HostToNetworkOrder(number));
            Observe("NetworkToHostOrder int " + number, () => IPAddress.NetworkToHostOrder(number));
        }
        foreach (long number in new[] { 0L, 1L, 80L, -1L, long.MinValue, long.MaxValue, 0x123456789ABCDEF0L })
        {
            Observe("HostToNetworkOrder long " + number, () => IPAddress.HostToNetworkOrder(number));
            Observe("NetworkToHostOrder long " + number, () => IPAddress.NetworkToHostOrder(number));
        }
    }
}
