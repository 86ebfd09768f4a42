using System.Text;

/// Makes the input of an index; the twin of AddressGenerator.hpp. Texts are lists of code points, so that both sides mutate alike.
/// Every draw stands in a statement of its own: C++ leaves the order of evaluation open.
sealed class AddressGenerator
{
    private const string Alphabet = "0123456789abcdefABCDEFxX.:%/[]- +";
    private static readonly int[] Strange = { 0, 0x10, 0x11, 0x15, 0x19, 0x1A, 0x0F, 0x09, 0x0A, 0x20, 0x7F, 0xE9, 0x110, 0x130, 0xFF11, 0x1F600, '\\', '?', '#', '@', '`', 'g', 'G', ',', '_', '*' };
    private static readonly string[] Tokens =
    {
        "::", ":", ".", "[", "]", "%", "/", "0x", "0X", "0", "00", "1", "8", "9", "08", "255", "256", "0255", "0377", "0400", "65535", "65536",
        "16777215", "16777216", "4294967295", "4294967296", "99999999999999999999", "ffff", "FFFF", "5efe", "fe80", "10000", "zq", "%zq", "zq0",
        "zq7", "nope", "]:", "]:80", "[::", "127.0.0.1", "1.2.3.4", "::1", "1:2:3:4:5:6:7:8", "128", "32", "129", "33", "%%", "\0",
    };
    private static readonly int[] Groups = { 0, 0, 0, 0, 0, 0xFFFF, 0xFFFF, 0x5EFE, 0x5EFE, 1, 0xF, 0x10, 0xFF, 0x100, 0xFFF, 0x1000, 0xFE80, 0x8000 };
    private static readonly ulong[] Numbers =
    {
        0, 0, 1, 7, 8, 9, 10, 99, 100, 127, 254, 255, 256, 257, 511, 65534, 65535, 65536, 16777215, 16777216, 2147483647, 2147483648, 4294967294, 4294967295, 4294967296,
        18446744073709551615,
    };
    private static readonly string[] Scopes = { "", "0", "1", "5", "00012", "4294967295", "4294967296", "18446744073709551616", "zq", "zq0", "zq1", "nope", "%zq", "%%zq", "ZQ", "zq\0", "7\0\0", "\0", "1x", "a.b", "a:b", "-1", "+1", " 1", "a/b", "[", "]" };
    private static readonly string[] Ports = { "", "0", "80", "65535", "65536", "00080", "4294967295", "4294967296", "99999999999999999999", "0x50", "0X", "0xg", "8 ", " 8", "-1", "+1", "80\0", "8a", "a" };
    private static readonly string[] Prefixes = { "", "0", "1", "8", "24", "31", "32", "33", "64", "96", "127", "128", "129", "008", "0x8", "-1", "+8", " 8", "8 ", "8\0", "4294967296", "2147483648" };

    private readonly Prng _prng;

    public AddressGenerator(Prng prng) => _prng = prng;

    public List<int> Text()
    {
        var text = Seed();
        if (_prng.Once(2))
        {
            int mutations = 1 + _prng.Below(3);
            for (int i = 0; i < mutations; ++i)
                Mutate(text);
        }
        return text;
    }

    /// An address as bytes, mostly of the kinds that print in a special way.
    public byte[] Bytes(bool v6)
    {
        var bytes = new byte[v6 ? 16 : 4];
        for (int i = 0; i < bytes.Length; i += 2)
        {
            int group = Group();
            bytes[i] = (byte)(group >> 8);
            bytes[i + 1] = (byte)group;
        }
        return bytes;
    }

    public uint Scope()
    {
        if (_prng.Once(2))
            return 0;
        ulong number = Number();
        return (uint)number;
    }

    private int Group()
    {
        if (_prng.Once(4))
            return _prng.Below(0x10000);
        return Groups[_prng.Below(Groups.Length)];
    }

    private ulong Number()
    {
        switch (_prng.Below(4))
        {
            case 0: return Numbers[_prng.Below(Numbers.Length)];
            case 1: return _prng.Next() % 4294967296UL;
            default: return (ulong)_prng.Below(256);
        }
    }

    private List<int> Seed()
    {
        var text = new List<int>();
        switch (_prng.Below(12))
        {
            case 0: CanonicalV4(text); break;
            case 1: AnyV4(text); break;
            case 2: case 3: V6(text); break;
            case 4: case 5: ScopedV6(text); break;
            case 6: BracketedV6(text); break;
            case 7: EndPointV4(text); break;
            case 8: case 9: Network(text); break;
            case 10: Hostile(text); break;
            default: TokenSoup(text); break;
        }
        return text;
    }

    private static void Add(List<int> text, string ascii)
    {
        foreach (char character in ascii)
            text.Add(character);
    }

    private string Pick(string[] choices) => choices[_prng.Below(choices.Length)];

    private void CanonicalV4(List<int> text)
    {
        for (int i = 0; i < 4; ++i)
        {
            if (i > 0)
                Add(text, ".");
            AddNumber(text, (ulong)_prng.Below(256), 10, false);
        }
    }

    private void AnyV4(List<int> text)
    {
        int parts = 1 + _prng.Below(5);
        for (int i = 0; i < parts; ++i)
        {
            if (i > 0)
                Add(text, ".");
            ulong number = Number();
            if (i + 1 < parts && !_prng.Once(8))
                number &= 255;
            int radix = _prng.Below(3);
            if (radix == 1)
            {
                string prefix = _prng.Once(2) ? "0x" : "0X";
                Add(text, prefix);
            }
            if (radix == 2)
                Add(text, "0");
            int zeros = _prng.Once(4) ? _prng.Below(12) : 0;
            for (int zero = 0; zero < zeros; ++zero)
                Add(text, "0");
            bool upper = _prng.Once(2);
            AddNumber(text, number, radix == 0 ? 10 : radix == 1 ? 16 : 8, upper);
        }
    }

    private void AddNumber(List<int> text, ulong number, int radix, bool upper)
    {
        var digits = new List<int>();
        do
        {
            int digit = (int)(number % (ulong)radix);
            digits.Add(digit < 10 ? '0' + digit : (upper ? 'A' : 'a') + digit - 10);
            number /= (ulong)radix;
        }
        while (number != 0);
        for (int i = digits.Count; i > 0; --i)
            text.Add(digits[i - 1]);
    }

    private void V6(List<int> text)
    {
        bool v4 = _prng.Once(3);
        int groups = v4 ? 6 : 8;
        if (_prng.Once(12))
            groups += _prng.Below(3) - 1;
        int gapStart = -1;
        int gapEnd = -1;
        if (!_prng.Once(4))
        {
            gapStart = _prng.Below(groups + 1);
            gapEnd = gapStart + _prng.Below(groups - gapStart + 1);
        }
        for (int i = 0; i < groups; ++i)
        {
            if (i == gapStart)
            {
                Add(text, "::");
                if (gapEnd > gapStart)
                {
                    i = gapEnd - 1;
                    continue;
                }
            }
            else if (i > 0 && i != gapEnd)
                Add(text, ":");
            AddGroup(text);
        }
        if (gapStart == groups)
            Add(text, "::");
        if (!v4)
            return;
        if (gapEnd != groups)
            Add(text, ":");
        CanonicalV4(text);
        if (_prng.Once(8))
        {
            int at = text.Count - 1 - _prng.Below(3);
            text.Insert(at, '0');
        }
    }

    private void AddGroup(List<int> text)
    {
        int group = Group();
        var digits = new List<int>();
        AddNumber(digits, (ulong)group, 16, _prng.Once(2));
        int width = _prng.Once(3) ? 1 + _prng.Below(4) : 1;
        if (_prng.Once(100))
            width = 5;
        for (int i = digits.Count; i < width; ++i)
            Add(text, "0");
        text.AddRange(digits);
    }

    private void ScopedV6(List<int> text)
    {
        V6(text);
        Add(text, "%");
        if (_prng.Once(3))
            AddNumber(text, Number(), 10, false);
        else
            Add(text, Pick(Scopes));
    }

    private void BracketedV6(List<int> text)
    {
        Add(text, "[");
        if (_prng.Once(2))
            V6(text);
        else
            ScopedV6(text);
        Add(text, "]");
        if (_prng.Once(4))
            return;
        Add(text, ":");
        AddPort(text);
    }

    private void AddPort(List<int> text)
    {
        if (_prng.Once(2))
            AddNumber(text, (ulong)_prng.Below(70000), 10, false);
        else
            Add(text, Pick(Ports));
    }

    private void EndPointV4(List<int> text)
    {
        if (_prng.Once(3))
            AnyV4(text);
        else
            CanonicalV4(text);
        Add(text, ":");
        AddPort(text);
    }

    private void Network(List<int> text)
    {
        bool v6 = _prng.Once(2);
        int bits = v6 ? 128 : 32;
        int prefix = _prng.Below(bits + 1);
        byte[] bytes = Bytes(v6);
        if (!_prng.Once(4))
            ClearAfter(bytes, prefix);
        if (_prng.Once(8))
        {
            if (v6)
                BracketedV6(text);
            else
                AnyV4(text);
        }
        else
        {
            for (int i = 0; i < bytes.Length; ++i)
            {
                if (v6 && i > 0 && i % 2 == 0)
                    Add(text, ":");
                if (!v6 && i > 0)
                    Add(text, ".");
                if (v6)
                {
                    AddNumber(text, (ulong)(bytes[i] >> 4), 16, false);
                    AddNumber(text, (ulong)(bytes[i] & 15), 16, false);
                }
                else
                    AddNumber(text, bytes[i], 10, false);
            }
            if (v6 && _prng.Once(6))
            {
                Add(text, "%");
                Add(text, Pick(Scopes));
            }
        }
        Add(text, "/");
        if (_prng.Once(3))
            Add(text, Pick(Prefixes));
        else
            AddNumber(text, (ulong)prefix, 10, false);
    }

    public static void ClearAfter(byte[] bytes, int prefix)
    {
        for (int bit = prefix; bit < 8 * bytes.Length; ++bit)
            bytes[bit / 8] &= (byte)~(0x80 >> (bit % 8));
    }

    private int Character()
    {
        if (_prng.Once(12))
            return Strange[_prng.Below(Strange.Length)];
        return Alphabet[_prng.Below(Alphabet.Length)];
    }

    private void Hostile(List<int> text)
    {
        int length = _prng.Below(24);
        for (int i = 0; i < length; ++i)
            text.Add(Character());
    }

    private void TokenSoup(List<int> text)
    {
        int length = 1 + _prng.Below(9);
        for (int i = 0; i < length; ++i)
            Add(text, Pick(Tokens));
    }

    private void Mutate(List<int> text)
    {
        int at = _prng.Below(text.Count + 1);
        int kind = _prng.Below(9);
        switch (kind)
        {
            case 0:
                text.Insert(at, Character());
                break;
            case 1:
                if (at < text.Count)
                    text.RemoveAt(at);
                break;
            case 2:
                if (at < text.Count)
                    text[at] = Character();
                break;
            case 3: // repeat a slice
            {
                int length = Math.Min(text.Count - at, 1 + _prng.Below(4));
                text.InsertRange(at, text.GetRange(at, length));
                break;
            }
            case 4: // swap neighbours
                if (at + 1 < text.Count)
                    (text[at], text[at + 1]) = (text[at + 1], text[at]);
                break;
            case 5: // cut the end or the beginning
                if (_prng.Once(2))
                    text.RemoveRange(at, text.Count - at);
                else
                    text.RemoveRange(0, at);
                break;
            case 6: // insert a token
            {
                var token = new List<int>();
                Add(token, Pick(Tokens));
                text.InsertRange(at, token);
                break;
            }
            case 7: // splice with another text
            {
                var other = Seed();
                int from = _prng.Below(other.Count + 1);
                text.RemoveRange(at, text.Count - at);
                text.AddRange(other.GetRange(from, other.Count - from));
                break;
            }
            default: // strange character
                text.Insert(at, Strange[_prng.Below(Strange.Length)]);
                break;
        }
    }
}
