// LingerOption, MulticastOption, IPv6MulticastOption, SocketException, and the names of the enumerations.
namespace Oracle;

class OptionObjects : Scenario
{
    public override void Run()
    {
        Section("LingerOption");
        foreach (int seconds in new[] { -1, 0, 1, 65535, 65536, int.MaxValue })
        {
            foreach (bool enable in new[] { true, false })
                Observe("new(" + enable + ", " + seconds + ")", () => new LingerOption(enable, seconds));
            Observe("LingerTime = " + seconds, () => { var o = new LingerOption(true, 2); o.LingerTime = seconds; return o; });
            Observe("LingerState = " + seconds, () => { using var s = Tcp4.Open(); s.LingerState = new LingerOption(true, seconds); return s.LingerState; });
            Observe("SetSocketOption(Linger, " + seconds + ")", () => { using var s = Tcp4.Open(); s.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Linger, new LingerOption(true, seconds)); });
        }
        Observe("Enabled = false", () => { var o = new LingerOption(true, 2); o.Enabled = false; return o; });
        Observe("Equals", () => new LingerOption(true, 2).Equals(new LingerOption(true, 2)));
        Observe("Equals another", () => new LingerOption(true, 2).Equals(new LingerOption(true, 3)));
        Observe("Equals null", () => new LingerOption(true, 2).Equals(null));
        Observe("GetHashCode", () => new LingerOption(true, 2).GetHashCode() == new LingerOption(true, 2).GetHashCode());
        Observe("LingerState = null", () => { using var s = Tcp4.Open(); s.LingerState = null; });
        Multicast();
        Exceptions();
        Names();
    }

    private static void Multicast()
    {
        Section("MulticastOption");
        var group = IPAddress.Parse("224.1.2.3");
        IPAddress none = null;
        Observe("new(group)", () => new MulticastOption(group));
        Observe("new(null)", () => new MulticastOption(none));
        Observe("new(null, null)", () => new MulticastOption(none, none));
        Observe("new(group, null)", () => new MulticastOption(group, none));
        Observe("new(group, Loopback)", () => new MulticastOption(group, IPAddress.Loopback));
        Observe("Group = null", () => { new MulticastOption(group).Group = null; });
        Observe("LocalAddress = null", () => { var o = new MulticastOption(group, 3); o.LocalAddress = null; return o; });
        Observe("LocalAddress = Loopback", () => { var o = new MulticastOption(group, 3); o.LocalAddress = IPAddress.Loopback; return o; });
        foreach (int index in new[] { -1, 0, 1, 0x00FFFFFF, 0x01000000, int.MaxValue })
        {
            Observe("new(group, " + index + ")", () => new MulticastOption(group, index));
            Observe("new(null, " + index + ")", () => new MulticastOption(none, index));
            Observe("InterfaceIndex = " + index, () => { var o = new MulticastOption(group, IPAddress.Loopback); o.InterfaceIndex = index; return o; });
        }
        Section("IPv6MulticastOption");
        group = IPAddress.Parse("ff02::1");
        Observe("new(group)", () => new IPv6MulticastOption(group));
        Observe("new(null)", () => new IPv6MulticastOption(none));
        Observe("Group = null", () => { new IPv6MulticastOption(group).Group = null; });
        foreach (long index in new[] { -1L, 0L, 1L, 0xFFFFFFFFL, 0x100000000L, long.MaxValue })
        {
            Observe("new(group, " + index + ")", () => new IPv6MulticastOption(group, index));
            Observe("new(null, " + index + ")", () => new IPv6MulticastOption(none, index));
            Observe("InterfaceIndex = " + index, () => { var o = new IPv6MulticastOption(group); o.InterfaceIndex = index; return o; });
        }
    }

    private static void Exceptions()
    {
        Section("SocketException");
        foreach (var error in Enum.GetValues<SocketError>())
        {
            var e = new SocketException((int)error);
            Observe((int)error + " SocketErrorCode", () => e.SocketErrorCode);
            Observe((int)error + " ErrorCode is Winsock's", () => e.ErrorCode == (int)error);
            Observe((int)error + " HResult", () => e.HResult);
        }
        Observe("message", () => new SocketException(10061, "text").Message);
    }

    private static void Names()
    {
        Each<AddressFamily>(-2, 70);
        Each<SocketType>(-2, 8);
        Each<ProtocolType>(-2, 60);
        Each<ProtocolType>(253, 260);
        Each<ProtocolType>(1000, 1284);
        Each<SocketFlags>(0, 64);
        Each<SocketShutdown>(-1, 4);
        Each<SelectMode>(-1, 4);
        Each<SocketOptionLevel>(-1, 45);
        Each<SocketOptionLevel>(65530, 65540);
        Each<SocketOptionName>(-130, 50);
        Each<SocketError>(-2, 2);
        Each<SocketError>(990, 1000);
        Each<SocketError>(10000, 10120);
        Each<SocketError>(11000, 11010);
        Each<TransmitFileOptions>(0, 70);
        Each<SocketInformationOptions>(0, 20);
        Each<SocketAsyncOperation>(-1, 12);
        Each<IPProtectionLevel>(-2, 40);
        Each<ProtocolFamily>(-2, 70);
    }

    private static void Each<T>(int first, int last) where T : struct, Enum
    {
        Section(typeof(T).Name);
        for (int i = first; i <= last; ++i)
            Observe(i.ToString(), () => (T)Enum.ToObject(typeof(T), i));
    }
}
