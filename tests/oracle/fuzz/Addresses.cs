// IPAddress, IPEndPoint, IPNetwork and SocketAddress: reading, printing, members; the twin of Addresses.cpp.
using System.Net;
using System.Net.Sockets;
using System.Text;

static class Addresses
{
    public static string Line(Prng prng)
    {
        var generator = new AddressGenerator(prng);
        var text = new StringBuilder();
        foreach (int point in generator.Text())
            text.Append(char.ConvertFromUtf32(point));
        return Areas.Shown(text.ToString()) + "|" + OfText(text.ToString()) + "|" + OfValues(prng, generator);
    }

    /// What the three parsers say of a text.
    private static string OfText(string text)
    {
        var line = new StringBuilder();
        line.Append(IPAddress.TryParse(text, out var address) ? "A+" + Describe(address) : "A-");
        line.Append('|');
        line.Append(IPEndPoint.TryParse(text, out var endPoint) ? "E+" + Describe(endPoint.Address) + " " + endPoint.Port + " " + endPoint : "E-");
        line.Append('|');
        line.Append(IPNetwork.TryParse(text, out var network) ? "N+" + Describe(network.BaseAddress) + " " + network.PrefixLength + " " + network : "N-");
        return line.ToString();
    }

    /// What formatting, the constructor of IPNetwork and Contains make of generated values.
    private static string OfValues(Prng prng, AddressGenerator generator)
    {
        var line = new StringBuilder("V");
        bool v6 = !prng.Once(4);
        byte[] bytes = generator.Bytes(v6);
        uint scope = generator.Scope();
        var address = v6 ? new IPAddress(bytes, scope) : new IPAddress(bytes);
        int port = prng.Below(65536);
        int bits = v6 ? 128 : 32;
        int prefix = prng.Below(bits + 3) - 1;
        var endPoint = new IPEndPoint(address, port);
        line.Append(Describe(address) + " " + endPoint + " " + Construct(address, prefix) + " " + endPoint.Serialize() + " " + endPoint.Create(endPoint.Serialize()));

        int length = prng.Below(bits + 1);
        byte[] baseBytes = (byte[])bytes.Clone();
        AddressGenerator.ClearAfter(baseBytes, length);
        int changed = prng.Below(bits);
        bytes[changed / 8] ^= (byte)(0x80 >> (changed % 8));
        var network = new IPNetwork(v6 ? new IPAddress(baseBytes, scope) : new IPAddress(baseBytes), length);
        int kind = prng.Below(6);
        if (kind == 0) // another family
            bytes = generator.Bytes(!v6);
        else if (kind <= 2 && !v6) // IPv4-mapped, one bit from it in one of four
        {
            bytes = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, .. bytes];
            int wrong = prng.Below(4 * 96);
            if (wrong < 96)
                bytes[wrong / 8] ^= (byte)(0x80 >> (wrong % 8));
        }
        else if (kind == 1)
            bytes = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, .. bytes[12..]];
        var other = new IPAddress(bytes);
        line.Append(" " + network + (network.Contains(other) ? " in" : " out"));
        return line.ToString();
    }

    private static string Construct(IPAddress address, int prefix)
    {
        try
        {
            var network = new IPNetwork(address, prefix);
            return network + " " + network.BaseAddress;
        }
        catch (ArgumentOutOfRangeException error) when (error.ParamName == "prefixLength")
        {
            return "prefix";
        }
    }

    private static string Describe(IPAddress address)
    {
        bool v6 = address.AddressFamily == AddressFamily.InterNetworkV6;
        return (v6 ? "6 " : "4 ") + Convert.ToHexStringLower(address.GetAddressBytes()) + " " + (v6 ? address.ScopeId : 0) + " " + address;
    }
}
