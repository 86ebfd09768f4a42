// The identifiers that the fuzzer makes; the twin of UriCases.hpp.
using System.Text;
static class UriCases
{
    public static readonly string[] Schemes = {
        "http", "https", "HTTP", "ws", "wss", "ftp", "file", "FILE", "mailto", "news", "uuid", "telnet", "gopher",
        "nntp", "ldap", "net.tcp", "net.pipe", "tcp", "x-y+z.1", "urn", "data", "c", "", "1a", "a b", "\u00e9"};
    public static readonly string[] Delimiters = {"://", "://", "://", "://", ":", ":/", ":///", ":////", ":\\\\", ":/\\", "", "//", "\\\\", "/", "\\", ":|"};
    public static readonly string[] Users = {"user@", "User:pass@", "a%40b@", "a b@", "@", ":@", "\u00e9@", "%C3%A9@", "a@b@", "[@", "%zz@", "a\\@"};
    public static readonly string[] Hosts = {
        "localhost", "LocalHost", "loopback", "example.com", "Example.COM", "127.0.0.1", "127.1", "0x7f.1", "010.0.0.1", "256.1.1.1", "1.2.3.4.5",
        "4294967295", "4294967296", "1.2.3.04", "[::1]", "[::1%eth0]", "[2001:DB8::1]", "[::ffff:1.2.3.4]", "[::1", "[1:2:3:4:5:6:7:8]", "[fe80::1%25en0]",
        "[::127.0.0.1]", "[1::/64]", "[:1]", "a_b", "-a", "_a", "a-", "a..b", ".", "..", "a.", ".a", "b\u00fccher.de", "xn--bcher-kva.de",
        "B\u00dcCHER.de", "a\u3002b", "\u200ea", "c:", "c", "", "", "a b", "a%20b", "%61", "host~x", "h$", "1", "1a", "server"};
    public static readonly string[] Ports = {":80", ":443", ":0", ":00080", ":65535", ":65536", ":", ":8080", ":a", ":-1", ":21"};
    public static readonly string[] Paths = {
        "/", "/", "/", "/", "a", "B", "..", ".", "/..", "/.", "//", "\\", "%2F", "%2e", "%5C", "%41", "%7E", "%20", " ", "%",
        "%z", "c:", ":", "...", "a.", ".b", "\u00e9", "%C3%A9", "%C3", "%80", "\U0001F600", "%F0%9F%98%80", "\ue000",
        "%EE%80%80", "[", "]", "{", "}", "|", "^", "`", "<", ">", "\"", "'", "(", ")", "*", "!", "$", "&", "+", ",", ";", "=", "@", "~", "_", "-",
        "\t", "\x01", "\x7F", "\u0085", "%00", "%0A", "%25", "%3F", "%23", "%C2%85", "\ufffe", "index.html", "dir"};
    public static readonly string[] Queries = {"?", "a=b", "&", "c=%20d", "/", "..", "\u00e9", "%C3%A9", "%EE%80%80", "\ue000", "+", " ", "%41", "'", "?", "\\", "[", "%zz", "%2F", "\x02", "|"};
    public static readonly string[] Fragments = {"#", "top", "%20", "\u00e9", "?", "/", "#", " ", "%41", "%23", "\\", "\"", "%"};
    private static readonly string[] Usual = {"http", "https", "tcp", "file"};

    public static string Pick(Prng random, string[] fragments) => fragments[random.Below(fragments.Length)];

    public static string PathOf(Prng random)
    {
        string text = random.Once(5) ? "" : "/";
        text += Cases.Join(random, Paths, 5);
        if (random.Once(3))
            text += "?" + Cases.Join(random, Queries, 4);
        if (random.Once(4))
            text += "#" + Cases.Join(random, Fragments, 3);
        return text;
    }

    public static string UriOf(Prng random)
    {
        int kind = random.Below(20);
        if (kind == 0)
            return Cases.Join(random, Paths, 6);
        string text = random.Once(25) ? " " : "";
        text += kind == 1 ? "" : Pick(random, kind < 8 ? Usual : Schemes);
        text += kind < 12 ? "://" : Pick(random, Delimiters);
        text += random.Once(5) ? Pick(random, Users) : "";
        text += Pick(random, Hosts);
        text += random.Once(4) ? Pick(random, Ports) : "";
        text += random.Once(6) ? "" : PathOf(random);
        text += random.Once(25) ? " \n" : "";
        return text;
    }

    /// What .NET mangles and docs/divergences.md lists: a percent sign that begins no escape sequence takes two UTF-16 halves along, and in files
    /// it is lost with them; a drive in another scheme together with characters that are not ASCII.
    public static bool IsLeftOut(string one, string other)
    {
        string both = one + other;
        bool isBad = false, isHalf = false;
        for (int i = both.IndexOf('%'); i >= 0; i = both.IndexOf('%', i + 1))
        {
            bool isEscape = Uri.IsHexEncoding(both, i) && string.CompareOrdinal(both, i, "%25", 0, 3) != 0;
            isBad = isBad || !isEscape;
            isHalf = isHalf || (!isEscape && i + 2 < both.Length && !char.IsHighSurrogate(both[i + 1]) && char.IsHighSurrogate(both[i + 2]));
        }
        string start = both.TrimStart(' ');
        bool isDrive = (both.Contains("c:/") || both.Contains("c:\\")) && (both.Contains('%') || !Ascii.IsValid(both));
        return isHalf || isDrive || (isBad && (both.Contains("file") || both.Contains("FILE") || start.StartsWith('/') || start.StartsWith('\\')));
    }
}
