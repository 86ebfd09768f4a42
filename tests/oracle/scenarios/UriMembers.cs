// Uri: every property of texts of all kinds, combination and comparison, escaping, UriBuilder, WebUtility, NetworkCredential.
using System.Collections.Generic;

namespace Oracle;

class UriMembers : Scenario
{
    private static void Parts(string text)
    {
        Section(At("\"", text, "\""));
        ObserveText("new", () => new Uri(text).AbsoluteUri);
        ObserveText("kinds", () =>
        {
            Uri made = null;
            bool absolute = Uri.TryCreate(text, UriKind.Absolute, out made);
            bool relative = Uri.TryCreate(text, UriKind.Relative, out made);
            bool any = Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out made);
            return Several(absolute, relative, any, Uri.IsWellFormedUriString(text, UriKind.Absolute), Uri.IsWellFormedUriString(text, UriKind.Relative));
        });
        ObserveText("texts", () => { var uri = new Uri(text, UriKind.RelativeOrAbsolute); return Several(uri.ToString(), uri.OriginalString, uri.IsAbsoluteUri); });
        ObserveText("authority", () => { var uri = new Uri(text, UriKind.RelativeOrAbsolute); return Several(uri.Scheme, uri.Authority, uri.Host, uri.Port, uri.UserInfo); });
        ObserveText("host", () => { var uri = new Uri(text, UriKind.RelativeOrAbsolute); return Several(uri.HostNameType, uri.DnsSafeHost, uri.IdnHost, uri.IsDefaultPort, uri.IsLoopback); });
        ObserveText("path", () => { var uri = new Uri(text, UriKind.RelativeOrAbsolute); return Several(uri.AbsolutePath, uri.LocalPath, uri.PathAndQuery, uri.Segments); });
        ObserveText("rest", () => { var uri = new Uri(text, UriKind.RelativeOrAbsolute); return Several(uri.Query, uri.Fragment, uri.IsFile, uri.IsUnc, uri.UserEscaped); });
        ObserveText("left part", () => { var uri = new Uri(text, UriKind.RelativeOrAbsolute); return Several(uri.GetLeftPart(UriPartial.Scheme), uri.GetLeftPart(UriPartial.Authority), uri.GetLeftPart(UriPartial.Path), uri.GetLeftPart(UriPartial.Query)); });
        ObserveText("components", () => { var uri = new Uri(text, UriKind.RelativeOrAbsolute); return Several(uri.GetComponents(UriComponents.HostAndPort, UriFormat.UriEscaped), uri.GetComponents(UriComponents.Path, UriFormat.Unescaped), uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.SafeUnescaped), uri.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)); });
        ObserveText("IsWellFormedOriginalString", () => new Uri(text, UriKind.RelativeOrAbsolute).IsWellFormedOriginalString());
        ObserveText("rebuilt", () => new UriBuilder(text).Uri);
    }

    private static void Pairs()
    {
        string[] bases = new string[] { "http://a/b/c/d;p?q", "http://host", "ftp://u@h/x/y/", "file:///d/e", "mailto:a@b" };
        string[] others = new string[] { "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "", "..", "../g", "../../../g", "g;x=1/../y", "http:g", "https://o/p", "a:b" };
        foreach (string first in bases)
        {
            Section(At("\"", first, "\""));
            foreach (string second in others)
            {
                ObserveText(At("with \"", second, "\""), () => new Uri(new Uri(first), second).AbsoluteUri);
            }
            foreach (string second in bases)
            {
                ObserveText(At("to \"", second, "\""), () => { var one = new Uri(first); var two = new Uri(second); return Several(one.MakeRelativeUri(two), one.IsBaseOf(two), one.Equals(two)); });
            }
        }
        Section("equality");
        string[] texts = new string[] { "http://Host/p", "http://host/p", "HTTP://host:80/p", "http://host/P", "http://host/p#f", "http://u@host/p", "http://host/%70" };
        foreach (string first in texts)
        {
            foreach (string second in texts)
            {
                Observe(At(first, " = ", second), () => { var one = new Uri(first); var two = new Uri(second); return Several(one == two, one.Equals(two), one.GetHashCode() == two.GetHashCode()); });
            }
        }
    }

    private static void Escapes()
    {
        Section("escaping");
        foreach (string text in new string[] { "", "abc", "a b", "a+b", "a%20b", "%", "%4", "%zz", "%41%42", "a/b?c=d&e#f", "\u00e9\u20ac", "-_.~!*'()", "[]{}|\\^`\"<>", "%E2%82%AC", "%FF%FE", "a%00b", null })
        {
            ObserveText(At("EscapeDataString ", text), () => Uri.EscapeDataString(text));
            ObserveText(At("UnescapeDataString ", text), () => Uri.UnescapeDataString(text));
            ObserveText(At("EscapeUriString ", text), () => Uri.EscapeUriString(text));
            ObserveText(At("UrlEncode ", text), () => WebUtility.UrlEncode(text));
            ObserveText(At("UrlDecode ", text), () => WebUtility.UrlDecode(text));
            ObserveText(At("HtmlEncode ", text), () => WebUtility.HtmlEncode(text));
            ObserveText(At("HtmlDecode ", text), () => WebUtility.HtmlDecode(text));
        }
        foreach (string text in new string[] { "&lt;a&gt;", "&amp;&quot;&#39;&apos;", "&#65;&#x42;", "&nbsp;&eacute;&euro;", "&lt", "&;", "&unknown;", "&#xFFFFFFFF;", "&#0;", "&#128512;", "a & b" })
        {
            ObserveText(At("HtmlDecode ", text), () => WebUtility.HtmlDecode(text));
            ObserveText(At("HtmlEncode ", text), () => WebUtility.HtmlEncode(text));
        }
        foreach (string text in new string[] { "http", "a", "1a", "a-b.c+d", "", "h ttp", null })
        {
            ObserveText(At("CheckSchemeName ", text), () => Uri.CheckSchemeName(text));
        }
        foreach (string text in new string[] { "host", "a.b", "1.2.3.4", "1.2.3", "::1", "[::1]", "a_b", "a..b", "", "-a", "a b", null })
        {
            ObserveText(At("CheckHostName ", text), () => Uri.CheckHostName(text));
        }
    }

    private static void Builders()
    {
        Section("UriBuilder");
        ObserveText("new", () => { var b = new UriBuilder(); return Several(b.Scheme, b.Host, b.Port, b.Path, b.Query, b.Fragment, b.UserName, b.Password, b.ToString()); });
        ObserveText("two parts", () => new UriBuilder("https", "example.com").ToString());
        ObserveText("three parts", () => new UriBuilder("https", "example.com", 8080).ToString());
        ObserveText("four parts", () => new UriBuilder("https", "example.com", 8080, "a b").ToString());
        ObserveText("five parts", () => new UriBuilder("https", "example.com", 8080, "p", "?q=1").ToString());
        ObserveText("wrong extra", () => new UriBuilder("https", "example.com", 8080, "p", "q=1").ToString());
        foreach (int port in new int[] { -2, -1, 0, 80, 443, 65535, 65536 })
        {
            ObserveText(At("Port = ", port), () => { var b = new UriBuilder("http://h/p"); b.Port = port; return Several(b.Port, b.ToString()); });
        }
        foreach (string text in new string[] { "a", "/a b", "?a=b", "#f", "%41", "\u00e9", "", null })
        {
            ObserveText(At("Path = ", text), () => { var b = new UriBuilder("http://h/p"); b.Path = text; return Several(b.Path, b.ToString()); });
            ObserveText(At("Query = ", text), () => { var b = new UriBuilder("http://h/p"); b.Query = text; return Several(b.Query, b.ToString()); });
            ObserveText(At("Fragment = ", text), () => { var b = new UriBuilder("http://h/p"); b.Fragment = text; return Several(b.Fragment, b.ToString()); });
            ObserveText(At("UserName = ", text), () => { var b = new UriBuilder("http://h/p"); b.UserName = text; return Several(b.UserName, b.ToString()); });
            ObserveText(At("Password = ", text), () => { var b = new UriBuilder("http://u@h/p"); b.Password = text; return Several(b.Password, b.ToString()); });
            ObserveText(At("Host = ", text), () => { var b = new UriBuilder("http://h/p"); b.Host = text; return Several(b.Host, b.ToString()); });
            ObserveText(At("Scheme = ", text), () => { var b = new UriBuilder("http://h/p"); b.Scheme = text; return Several(b.Scheme, b.ToString()); });
        }
        Section("NetworkCredential");
        ObserveText("new", () => { var c = new NetworkCredential(); return Several(c.UserName, c.Password, c.Domain); });
        ObserveText("two parts", () => { var c = new NetworkCredential("u", "p"); return Several(c.UserName, c.Password, c.Domain); });
        ObserveText("three parts", () => { var c = new NetworkCredential("u", "p", "d"); return Several(c.UserName, c.Password, c.Domain); });
        ObserveText("nulls", () => { string none = null; var c = new NetworkCredential(none, none, none); return Several(c.UserName, c.Password, c.Domain); });
        ObserveText("set", () => { var c = new NetworkCredential(); c.UserName = "a"; c.Password = "b"; c.Domain = "c"; return Several(c.UserName, c.Password, c.Domain); });
        ObserveText("GetCredential", () => new NetworkCredential("u", "p").GetCredential(new Uri("http://h"), "Basic").UserName);
    }

    public override void Run()
    {
        string[] texts = new string[]
        {
            "http://example.com", "http://EXAMPLE.com:80/a/../b/./c?q=1#frag", "https://user:pa%20ss@host:8443/x%2Fy/", "http://[::1]:8080/p", "http://[fe80::1%25eth0]/",
            "http://1.2.3.4/", "http://0x7f.1/", "http://host:99999/", "http://host:/", "http:///path", "http://", "http:", "//host/path", "/abs/path", "rel/path?x#y", "", "?q", "#f",
            "ftp://ftp.example.com/file.txt;type=a", "file:///c:/dir/file.txt", "file:///home/user/a b.txt", "file://server/share/x", "mailto:someone@example.com?subject=hi", "tel:+1-816-555-1212",
            "urn:isbn:0451450523", "news:comp.lang", "ws://host/chat", "wss://host/chat", "net.tcp://host:808/svc", "custom+scheme://h/p?q", "http://b\u00fccher.example/\u00e4?\u00f6#\u00fc",
            "http://host/a b?c d", "http://host/%41%2e%2E/", "http://host/a//b", "http://user@:80/", "http://ho st/", "http://host?query", "http://host#frag", "localhost:8080", "127.0.0.1:80", "C:\\dir\\file.txt",
            "\\\\server\\share\\file", "1http://x", "http://a_b.c/", "http://host/path;param=1", "  http://trimmed/  ", "javascript:alert(1)", "http://host/?a=%zz", "gopher://h:70/x", "ldap://h/o=x??sub",
        };
        foreach (string text in texts)
        {
            Parts(text);
        }
        Section("null");
        string none = null;
        ObserveText("new", () => new Uri(none));
        ObserveText("new, a relative one", () => new Uri(none, UriKind.Relative));
        ObserveText("new, a base", () => { Uri nothing = null; return new Uri(nothing, "x"); });
        ObserveText("new, a relative base", () => new Uri(new Uri("x", UriKind.Relative), "y"));
        ObserveText("UriBuilder", () => new UriBuilder(none).ToString());
        ObserveText("IsWellFormedUriString", () => Uri.IsWellFormedUriString(none, UriKind.Absolute));
        Pairs();
        Escapes();
        Builders();
    }
}
