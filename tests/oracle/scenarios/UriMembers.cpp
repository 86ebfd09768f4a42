// Uri: every property of texts of all kinds, combination and comparison, escaping, UriBuilder, WebUtility, NetworkCredential.
#include "harness/Transcript.hpp"

namespace
{
    using namespace Oracle;
    using namespace System::Collections::Generic;

    void Parts(String text)
    {
        Section(At("\"", text, "\""));
        ObserveText("new", [&] { return Uri(text).AbsoluteUri(); });
        ObserveText("kinds",
                    [&]
                    {
                        Uri made = nullptr;
                        bool absolute = Uri::TryCreate(text, UriKind::Absolute, made);
                        bool relative = Uri::TryCreate(text, UriKind::Relative, made);
                        bool any = Uri::TryCreate(text, UriKind::RelativeOrAbsolute, made);
                        return Several(absolute, relative, any, Uri::IsWellFormedUriString(text, UriKind::Absolute),
                                       Uri::IsWellFormedUriString(text, UriKind::Relative));
                    });
        ObserveText("texts",
                    [&]
                    {
                        auto uri = Uri(text, UriKind::RelativeOrAbsolute);
                        return Several(uri.ToString(), uri.OriginalString(), uri.IsAbsoluteUri());
                    });
        ObserveText("authority",
                    [&]
                    {
                        auto uri = Uri(text, UriKind::RelativeOrAbsolute);
                        return Several(uri.Scheme(), uri.Authority(), uri.Host(), uri.Port(), uri.UserInfo());
                    });
        ObserveText("host",
                    [&]
                    {
                        auto uri = Uri(text, UriKind::RelativeOrAbsolute);
                        return Several(uri.HostNameType(), uri.DnsSafeHost(), uri.IdnHost(), uri.IsDefaultPort(), uri.IsLoopback());
                    });
        ObserveText("path",
                    [&]
                    {
                        auto uri = Uri(text, UriKind::RelativeOrAbsolute);
                        return Several(uri.AbsolutePath(), uri.LocalPath(), uri.PathAndQuery(), uri.Segments());
                    });
        ObserveText("rest",
                    [&]
                    {
                        auto uri = Uri(text, UriKind::RelativeOrAbsolute);
                        return Several(uri.Query(), uri.Fragment(), uri.IsFile(), uri.IsUnc(), uri.UserEscaped());
                    });
        ObserveText("left part",
                    [&]
                    {
                        auto uri = Uri(text, UriKind::RelativeOrAbsolute);
                        return Several(uri.GetLeftPart(UriPartial::Scheme), uri.GetLeftPart(UriPartial::Authority),
                                       uri.GetLeftPart(UriPartial::Path), uri.GetLeftPart(UriPartial::Query));
                    });
        ObserveText("components",
                    [&]
                    {
                        auto uri = Uri(text, UriKind::RelativeOrAbsolute);
                        return Several(uri.GetComponents(UriComponents::HostAndPort, UriFormat::UriEscaped),
                                       uri.GetComponents(UriComponents::Path, UriFormat::Unescaped),
                                       uri.GetComponents(UriComponents::SchemeAndServer, UriFormat::SafeUnescaped),
                                       uri.GetComponents(UriComponents::HttpRequestUrl, UriFormat::UriEscaped));
                    });
        ObserveText("IsWellFormedOriginalString", [&] { return Uri(text, UriKind::RelativeOrAbsolute).IsWellFormedOriginalString(); });
        ObserveText("rebuilt", [&] { return UriBuilder(text).Uri(); });
    }

    void Pairs()
    {
        Array<String> bases = Array<String>{"http://a/b/c/d;p?q", "http://host", "ftp://u@h/x/y/", "file:///d/e", "mailto:a@b"};
        Array<String> others = Array<String>{"g", "./g", "g/",   "/g",         "//g",        "?y",     "g?y",         "#s",
                                             "",  "..",  "../g", "../../../g", "g;x=1/../y", "http:g", "https://o/p", "a:b"};
        for (String first : bases)
        {
            Section(At("\"", first, "\""));
            for (String second : others)
            {
                ObserveText(At("with \"", second, "\""), [&] { return Uri(Uri(first), second).AbsoluteUri(); });
            }
            for (String second : bases)
            {
                ObserveText(At("to \"", second, "\""),
                            [&]
                            {
                                auto one = Uri(first);
                                auto two = Uri(second);
                                return Several(one.MakeRelativeUri(two), one.IsBaseOf(two), one.Equals(two));
                            });
            }
        }
        Section("equality");
        Array<String> texts = Array<String>{"http://Host/p",   "http://host/p",   "HTTP://host:80/p", "http://host/P",
                                            "http://host/p#f", "http://u@host/p", "http://host/%70"};
        for (String first : texts)
        {
            for (String second : texts)
            {
                Observe(At(first, " = ", second),
                        [&]
                        {
                            auto one = Uri(first);
                            auto two = Uri(second);
                            return Several(one == two, one.Equals(two), one.GetHashCode() == two.GetHashCode());
                        });
            }
        }
    }

    void Escapes()
    {
        Section("escaping");
        for (String text : Array<String>{"", "abc", "a b", "a+b", "a%20b", "%", "%4", "%zz", "%41%42", "a/b?c=d&e#f",
                                         "\303\251\342\202\254", "-_.~!*'()", "[]{}|\\^`\"<>", "%E2%82%AC", "%FF%FE", "a%00b", nullptr})
        {
            ObserveText(At("EscapeDataString ", text), [&] { return Uri::EscapeDataString(text); });
            ObserveText(At("UnescapeDataString ", text), [&] { return Uri::UnescapeDataString(text); });
            ObserveText(At("EscapeUriString ", text), [&] { return Uri::EscapeUriString(text); });
            ObserveText(At("UrlEncode ", text), [&] { return WebUtility::UrlEncode(text); });
            ObserveText(At("UrlDecode ", text), [&] { return WebUtility::UrlDecode(text); });
            ObserveText(At("HtmlEncode ", text), [&] { return WebUtility::HtmlEncode(text); });
            ObserveText(At("HtmlDecode ", text), [&] { return WebUtility::HtmlDecode(text); });
        }
        for (String text : Array<String>{"&lt;a&gt;", "&amp;&quot;&#39;&apos;", "&#65;&#x42;", "&nbsp;&eacute;&euro;", "&lt", "&;",
                                         "&unknown;", "&#xFFFFFFFF;", "&#0;", "&#128512;", "a & b"})
        {
            ObserveText(At("HtmlDecode ", text), [&] { return WebUtility::HtmlDecode(text); });
            ObserveText(At("HtmlEncode ", text), [&] { return WebUtility::HtmlEncode(text); });
        }
        for (String text : Array<String>{"http", "a", "1a", "a-b.c+d", "", "h ttp", nullptr})
        {
            ObserveText(At("CheckSchemeName ", text), [&] { return Uri::CheckSchemeName(text); });
        }
        for (String text : Array<String>{"host", "a.b", "1.2.3.4", "1.2.3", "::1", "[::1]", "a_b", "a..b", "", "-a", "a b", nullptr})
        {
            ObserveText(At("CheckHostName ", text), [&] { return Uri::CheckHostName(text); });
        }
    }

    void Builders()
    {
        Section("UriBuilder");
        ObserveText("new",
                    [&]
                    {
                        auto b = UriBuilder();
                        return Several(b.Scheme(), b.Host(), b.Port(), b.Path(), b.Query(), b.Fragment(), b.UserName(), b.Password(),
                                       b.ToString());
                    });
        ObserveText("two parts", [&] { return UriBuilder("https", "example.com").ToString(); });
        ObserveText("three parts", [&] { return UriBuilder("https", "example.com", 8080).ToString(); });
        ObserveText("four parts", [&] { return UriBuilder("https", "example.com", 8080, "a b").ToString(); });
        ObserveText("five parts", [&] { return UriBuilder("https", "example.com", 8080, "p", "?q=1").ToString(); });
        ObserveText("wrong extra", [&] { return UriBuilder("https", "example.com", 8080, "p", "q=1").ToString(); });
        for (int port : Array<int>{-2, -1, 0, 80, 443, 65535, 65536})
        {
            ObserveText(At("Port = ", port),
                        [&]
                        {
                            auto b = UriBuilder("http://h/p");
                            b.Port(port);
                            return Several(b.Port(), b.ToString());
                        });
        }
        for (String text : Array<String>{"a", "/a b", "?a=b", "#f", "%41", "\303\251", "", nullptr})
        {
            ObserveText(At("Path = ", text),
                        [&]
                        {
                            auto b = UriBuilder("http://h/p");
                            b.Path(text);
                            return Several(b.Path(), b.ToString());
                        });
            ObserveText(At("Query = ", text),
                        [&]
                        {
                            auto b = UriBuilder("http://h/p");
                            b.Query(text);
                            return Several(b.Query(), b.ToString());
                        });
            ObserveText(At("Fragment = ", text),
                        [&]
                        {
                            auto b = UriBuilder("http://h/p");
                            b.Fragment(text);
                            return Several(b.Fragment(), b.ToString());
                        });
            ObserveText(At("UserName = ", text),
                        [&]
                        {
                            auto b = UriBuilder("http://h/p");
                            b.UserName(text);
                            return Several(b.UserName(), b.ToString());
                        });
            ObserveText(At("Password = ", text),
                        [&]
                        {
                            auto b = UriBuilder("http://u@h/p");
                            b.Password(text);
                            return Several(b.Password(), b.ToString());
                        });
            ObserveText(At("Host = ", text),
                        [&]
                        {
                            auto b = UriBuilder("http://h/p");
                            b.Host(text);
                            return Several(b.Host(), b.ToString());
                        });
            ObserveText(At("Scheme = ", text),
                        [&]
                        {
                            auto b = UriBuilder("http://h/p");
                            b.Scheme(text);
                            return Several(b.Scheme(), b.ToString());
                        });
        }
        Section("NetworkCredential");
        ObserveText("new",
                    [&]
                    {
                        auto c = NetworkCredential();
                        return Several(c.UserName(), c.Password(), c.Domain());
                    });
        ObserveText("two parts",
                    [&]
                    {
                        auto c = NetworkCredential("u", "p");
                        return Several(c.UserName(), c.Password(), c.Domain());
                    });
        ObserveText("three parts",
                    [&]
                    {
                        auto c = NetworkCredential("u", "p", "d");
                        return Several(c.UserName(), c.Password(), c.Domain());
                    });
        ObserveText("nulls",
                    [&]
                    {
                        String none = nullptr;
                        auto c = NetworkCredential(none, none, none);
                        return Several(c.UserName(), c.Password(), c.Domain());
                    });
        ObserveText("set",
                    [&]
                    {
                        auto c = NetworkCredential();
                        c.UserName("a");
                        c.Password("b");
                        c.Domain("c");
                        return Several(c.UserName(), c.Password(), c.Domain());
                    });
        ObserveText("GetCredential", [&] { return NetworkCredential("u", "p").GetCredential(Uri("http://h"), "Basic").UserName(); });
    }

    void Run()
    {
        Array<String> texts = Array<String>{
            "http://example.com",
            "http://EXAMPLE.com:80/a/../b/./c?q=1#frag",
            "https://user:pa%20ss@host:8443/x%2Fy/",
            "http://[::1]:8080/p",
            "http://[fe80::1%25eth0]/",
            "http://1.2.3.4/",
            "http://0x7f.1/",
            "http://host:99999/",
            "http://host:/",
            "http:///path",
            "http://",
            "http:",
            "//host/path",
            "/abs/path",
            "rel/path?x#y",
            "",
            "?q",
            "#f",
            "ftp://ftp.example.com/file.txt;type=a",
            "file:///c:/dir/file.txt",
            "file:///home/user/a b.txt",
            "file://server/share/x",
            "mailto:someone@example.com?subject=hi",
            "tel:+1-816-555-1212",
            "urn:isbn:0451450523",
            "news:comp.lang",
            "ws://host/chat",
            "wss://host/chat",
            "net.tcp://host:808/svc",
            "custom+scheme://h/p?q",
            "http://b\303\274cher.example/\303\244?\303\266#\303\274",
            "http://host/a b?c d",
            "http://host/%41%2e%2E/",
            "http://host/a//b",
            "http://user@:80/",
            "http://ho st/",
            "http://host?query",
            "http://host#frag",
            "localhost:8080",
            "127.0.0.1:80",
            "C:\\dir\\file.txt",
            "\\\\server\\share\\file",
            "1http://x",
            "http://a_b.c/",
            "http://host/path;param=1",
            "  http://trimmed/  ",
            "javascript:alert(1)",
            "http://host/?a=%zz",
            "gopher://h:70/x",
            "ldap://h/o=x??sub",
        };
        for (String text : texts)
        {
            Parts(text);
        }
        Section("null");
        String none = nullptr;
        ObserveText("new", [&] { return Uri(none); });
        ObserveText("new, a relative one", [&] { return Uri(none, UriKind::Relative); });
        ObserveText("new, a base",
                    [&]
                    {
                        Uri nothing = nullptr;
                        return Uri(nothing, "x");
                    });
        ObserveText("new, a relative base", [&] { return Uri(Uri("x", UriKind::Relative), "y"); });
        ObserveText("UriBuilder", [&] { return UriBuilder(none).ToString(); });
        ObserveText("IsWellFormedUriString", [&] { return Uri::IsWellFormedUriString(none, UriKind::Absolute); });
        Pairs();
        Escapes();
        Builders();
    }

    const Scenario scenario("UriMembers", Run);
}
