// Identifiers and what is escaped for them; the twin of Uris.cpp.
using System.Net;
using System.Text;

static class Uris
{
    private static string Try(Func<string> action)
    {
        try
        {
            return Areas.Shown(action());
        }
        catch (Exception exception) when (exception is UriFormatException or InvalidOperationException or ArgumentException)
        {
            return exception.GetType().Name + " " + exception.Message;
        }
    }

    private static string Told(Uri uri)
    {
        if (!uri.IsAbsoluteUri)
            return Areas.Shown(uri.ToString()) + " " + Areas.Shown(uri.OriginalString) + " " + uri.IsWellFormedOriginalString();
        var line = new StringBuilder();
        void Add(string name, Func<string> value) => line.Append(' ').Append(name).Append('=').Append(Try(value));
        Add("abs", () => uri.AbsoluteUri);
        Add("text", () => uri.ToString());
        Add("auth", () => uri.Authority);
        Add("host", () => uri.Host);
        Add("safe", () => uri.DnsSafeHost);
        Add("user", () => uri.UserInfo);
        Add("path", () => uri.AbsolutePath);
        Add("local", () => uri.LocalPath);
        Add("pq", () => uri.PathAndQuery);
        Add("query", () => uri.Query);
        Add("fragment", () => uri.Fragment);
        Add("segments", () => string.Join("|", uri.Segments));
        line.Append(' ').Append(uri.HostNameType).Append(' ').Append(uri.Port).Append(' ').Append(uri.IsDefaultPort).Append(uri.IsFile).Append(uri.IsLoopback).Append(uri.IsUnc)
            .Append(uri.IsWellFormedOriginalString());
        return line.ToString();
    }

    public static string Parse(Prng random)
    {
        string text = UriCases.UriOf(random);
        var kind = (UriKind)random.Below(3);
        if (UriCases.IsLeftOut(text, ""))
            return "";
        return Areas.Shown(text) + " " + kind + ": " + Try(() => Told(new Uri(text, kind))) + " " + Uri.TryCreate(text, kind, out var uri) + " " + uri?.IsAbsoluteUri;
    }

    public static string Components(Prng random)
    {
        string text = UriCases.UriOf(random);
        var components = (UriComponents)(random.Below(0x200) | (random.Once(3) ? 0x40000000 : 0));
        if (random.Once(40))
            components |= UriComponents.SerializationInfoString;
        var format = (UriFormat)random.Below(4);
        var part = (UriPartial)random.Below(4);
        if (UriCases.IsLeftOut(text, ""))
            return "";
        if (!Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri))
            return Areas.Shown(text);
        return Areas.Shown(text) + " " + (int)components + " " + format + " " + Try(() => uri.GetComponents(components, format)) + " " + Try(() => uri.GetLeftPart(part));
    }

    public static string Combine(Prng random)
    {
        string one = UriCases.UriOf(random);
        string other = random.Once(2) ? UriCases.PathOf(random) : UriCases.UriOf(random);
        if (random.Once(4) && one.Length > 4 && Ascii.IsValid(one.AsSpan(0, 4)))
            other = one.Substring(0, 4) + other;
        if (UriCases.IsLeftOut(one, other))
            return "";
        string line = Areas.Shown(one) + " " + Areas.Shown(other) + " ";
        if (!Uri.TryCreate(one, UriKind.Absolute, out var first))
            return line;
        line += Try(() => Told(new Uri(first, other)));
        if (!Uri.TryCreate(other, UriKind.RelativeOrAbsolute, out var second))
            return line;
        line += " " + Uri.TryCreate(first, second, out var made) + " " + (first == second) + (made != null && first.Equals(made)) + (made != null && first.IsBaseOf(second));
        if (made != null)
            line += Try(() => first.MakeRelativeUri(made).ToString()) + first.IsBaseOf(made);
        return line;
    }

    public static string Build(Prng random)
    {
        string scheme = UriCases.Pick(random, UriCases.Schemes);
        string host = UriCases.Pick(random, UriCases.Hosts);
        int port = random.Below(4) == 0 ? random.Below(70000) - 2 : -1;
        string path = Cases.Join(random, UriCases.Paths, 4);
        string extra = random.Once(2) ? "?" + Cases.Join(random, UriCases.Queries, 3) : random.Once(2) ? "#" + Cases.Join(random, UriCases.Fragments, 3) : "";
        string user = random.Once(3) ? Cases.Join(random, UriCases.Paths, 1) : "";
        string password = random.Once(4) ? Cases.Join(random, UriCases.Paths, 1) : "";
        string text = UriCases.UriOf(random);
        if (UriCases.IsLeftOut(scheme + path + extra + user + password, text))
            return "";
        string line = Areas.Shown(scheme) + Areas.Shown(host) + port + Areas.Shown(path) + Areas.Shown(extra) + Areas.Shown(user) + Areas.Shown(password) + " ";
        UriBuilder builder = null;
        line += Try(() => { builder = new UriBuilder(scheme, host, port, path, extra) { UserName = user, Password = password }; return builder.ToString(); });
        if (builder != null)
            line += Try(() => Told(builder.Uri)) + Try(() => builder.Host + " " + builder.Port + " " + builder.Path + " " + builder.Query + " " + builder.Fragment + " " + builder.UserName);
        return line + Areas.Shown(text) + Try(() => new UriBuilder(text).ToString());
    }

    private static readonly string[] HtmlParts = {"&", ";", "#", "x", "X", "amp", "lt", "gt", "quot", "apos", "eacute", "nbsp", "Omega", "hellip", "&amp;", "&lt;", "&#39;", "&#x27;", "&#X1F600;",
        "&#128512;", "&#55296;", "&#1114112;", "&#0;", "&#-1;", "&# 65;", "&#+65;", "&#x;", "&#;", "<", ">", "\"", "'", "\u00e9", "\u00a0", "\u00ff", "\u0100", "\U0001F600", "a", "&notanentity;", "&AMP;", "&thetasym;"};
    private static readonly string[] UrlParts = {"%", "%4", "%41", "%C3%A9", "%C3", "%e2%82%ac", "+", " ", "a", "-_.!*()", "~", "'", "/", "?", "&", "=", "\u00e9", "\U0001F600", "%zz", "%u0041", "%u00e9", "%00", "%F0%9F%98%80", "%2B"};

    public static string Web(Prng random)
    {
        string html = Cases.Join(random, HtmlParts, 6);
        string url = Cases.Join(random, UrlParts, 6);
        string path = Cases.Join(random, UriCases.Paths, 6);
        string host = UriCases.Pick(random, UriCases.Hosts);
        byte[] bytes = Encoding.UTF8.GetBytes(url);
        int offset = bytes.Length == 0 ? 0 : random.Below(bytes.Length);
        return Areas.Shown(html) + Areas.Shown(url) + Areas.Shown(path) + Areas.Shown(host) + " " + Areas.Shown(WebUtility.HtmlEncode(html)) + Areas.Shown(WebUtility.HtmlDecode(html)) + " "
            + Areas.Shown(WebUtility.UrlEncode(url)) + Areas.Shown(WebUtility.UrlDecode(url)) + " " + Convert.ToHexString(WebUtility.UrlEncodeToBytes(bytes, offset, bytes.Length - offset)) + " "
            + Convert.ToHexString(WebUtility.UrlDecodeToBytes(bytes, offset, bytes.Length - offset)) + " " + Areas.Shown(Uri.EscapeDataString(path)) + Areas.Shown(Uri.UnescapeDataString(path)) + " "
#pragma warning disable SYSLIB0013
            + Areas.Shown(Uri.EscapeUriString(path)) + " "
#pragma warning restore SYSLIB0013
            + Uri.CheckHostName(host) + Uri.CheckHostName(path) + Uri.CheckSchemeName(host) + Uri.IsWellFormedUriString(path, UriKind.Relative);
    }
}
