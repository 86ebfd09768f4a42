// Uri and UriBuilder; expectations were taken from .NET 10. Many more inputs are in tests/oracle/fuzz.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Collections/Generic/Dictionary.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/NullReferenceException.hpp>
#include <System/OperatingSystem.hpp>
#include <System/UriBuilder.hpp>
#include <System/UriFormatException.hpp>

using namespace System;

BOOST_AUTO_TEST_CASE(the_parts_of_an_absolute_uri)
{
    const Uri uri("HTTP://user:pw@Example.COM:8080/a/../b%20c/%7Ed?q=1 2#top");
    BOOST_TEST(uri.AbsoluteUri() == "http://user:pw@example.com:8080/b%20c/~d?q=1%202#top");
    BOOST_TEST(uri.ToString() == "http://user:pw@example.com:8080/b c/~d?q=1 2#top");
    BOOST_TEST(uri.OriginalString() == "HTTP://user:pw@Example.COM:8080/a/../b%20c/%7Ed?q=1 2#top");
    BOOST_TEST((uri.Scheme() == "http" && uri.Scheme() == Uri::UriSchemeHttp && Uri::SchemeDelimiter == "://"));
    BOOST_TEST(uri.Authority() == "example.com:8080");
    BOOST_TEST((uri.UserInfo() == "user:pw" && uri.Host() == "example.com" && uri.DnsSafeHost() == "example.com"));
    BOOST_TEST((uri.Port() == 8080 && !uri.IsDefaultPort() && Uri("https://x").Port() == 443 && Uri("tcp://x").Port() == -1));
    BOOST_TEST((uri.AbsolutePath() == "/b%20c/~d" && uri.LocalPath() == "/b c/~d" && uri.Query() == "?q=1%202"));
    BOOST_TEST((uri.PathAndQuery() == "/b%20c/~d?q=1%202" && uri.Fragment() == "#top"));
    BOOST_TEST(String::Join("|", uri.Segments()) == "/|b%20c/|~d");
    BOOST_TEST((uri.IsAbsoluteUri() && !uri.IsFile() && !uri.IsLoopback() && !uri.IsUnc() && !uri.UserEscaped()));
}

BOOST_AUTO_TEST_CASE(hosts_of_each_kind)
{
    BOOST_TEST(Uri("http://x_y").HostNameType() == UriHostNameType::Dns);
    const Uri v4("http://0x7f.1/");
    BOOST_TEST((v4.HostNameType() == UriHostNameType::IPv4 && v4.Host() == "127.0.0.1" && v4.IsLoopback()));
    const Uri v6("tcp://[FE80::1%eth0]:11000");
    BOOST_TEST((v6.HostNameType() == UriHostNameType::IPv6 && v6.Host() == "[fe80::1]" && v6.DnsSafeHost() == "fe80::1%eth0"));
    BOOST_TEST(v6.GetComponents(UriComponents::SerializationInfoString, UriFormat::UriEscaped) == "tcp://[fe80::1%eth0]:11000/");
    const Uri unicode("http://B\xC3\x9C"
                      "CHER.de");
    BOOST_TEST((unicode.Host() == "b\xC3\xBC"
                                  "cher.de" &&
                unicode.IdnHost() == "xn--bcher-kva.de"));
    BOOST_TEST(Uri("http://xn--bcher-kva.de").GetComponents(UriComponents::NormalizedHost, UriFormat::UriEscaped) == "b\xC3\xBC"
                                                                                                                     "cher.de");
    BOOST_TEST((Uri("http://localhost").IsLoopback() && Uri("urn:a:b").HostNameType() == UriHostNameType::Unknown));
    BOOST_TEST((Uri::CheckHostName("a.b") == UriHostNameType::Dns && Uri::CheckHostName("::1") == UriHostNameType::IPv6));
    BOOST_TEST((Uri::CheckHostName("1.2.3.4") == UriHostNameType::IPv4 && Uri::CheckHostName("a b") == UriHostNameType::Unknown));
    BOOST_TEST((Uri::CheckSchemeName("x-1") && !Uri::CheckSchemeName("1x") && !Uri::CheckSchemeName(nullptr)));
}

BOOST_AUTO_TEST_CASE(files)
{
    const Uri drive("file:///C:/a%20b/c.txt");
    BOOST_TEST((drive.IsFile() && drive.LocalPath() == "C:\\a b\\c.txt" && drive.AbsolutePath() == "C:/a%20b/c.txt"));
    BOOST_TEST(Uri("c:\\x\\..\\y").AbsoluteUri() == "file:///c:/y");
    const Uri share("\\\\Server\\share\\x");
    BOOST_TEST((share.IsUnc() && share.LocalPath() == "\\\\server\\share\\x" && share.AbsoluteUri() == "file://server/share/x"));
    BOOST_TEST(Uri("file:///etc/hosts").LocalPath() == "/etc/hosts");
    BOOST_TEST(Uri::IsWellFormedUriString("/etc/hosts", UriKind::Absolute) == false);
    Uri path = nullptr;
    BOOST_TEST(Uri::TryCreate("/etc/hosts", UriKind::Absolute, path) == !OperatingSystem::IsWindows());
}

BOOST_AUTO_TEST_CASE(malformed_texts_are_refused_with_dotnets_messages)
{
    const std::pair<const char*, const char*> refused[] = {
        {"", "Invalid URI: The URI is empty."},
        {"abc", "Invalid URI: The format of the URI could not be determined."},
        {"1a:b", "Invalid URI: The URI scheme is not valid."},
        {"http:x", "Invalid URI: The Authority/Host could not be parsed."},
        {"http://", "Invalid URI: The hostname could not be parsed."},
        {"http://a b/", "Invalid URI: The hostname could not be parsed."},
        {"http://a:99999", "Invalid URI: Invalid port specified."},
        {"c:x", "Invalid URI: A Dos path must be rooted, for example, 'c:\\\\'."},
    };
    for (const auto& [text, message] : refused)
    {
        const String uri = text;
        BOOST_TEST(MessageOf<UriFormatException>([&] { return Uri(uri); }) == message, text);
        Uri made = Uri("http://x");
        BOOST_TEST((!Uri::TryCreate(uri, UriKind::Absolute, made) && made == nullptr), text);
    }
    BOOST_TEST(MessageOf<UriFormatException>([] { return Uri("http://a", UriKind::Relative); }) ==
               "A relative URI cannot be created because the 'uriString' parameter represents an absolute URI.");
    BOOST_TEST(MessageOf<ArgumentException>([] { return Uri("a", static_cast<UriKind>(7)); }) ==
               "The value '7' passed for the UriKind parameter is invalid.");
    const String none = nullptr;
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return Uri(none); }) == "uriString");
    const Exception kept = UriFormatException("x");
    BOOST_TEST(kept.Is<FormatException>());
}

BOOST_AUTO_TEST_CASE(relative_uris)
{
    const Uri relative("a/b?c#d", UriKind::Relative);
    BOOST_TEST((!relative.IsAbsoluteUri() && relative.ToString() == "a/b?c#d" && relative.OriginalString() == "a/b?c#d"));
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return relative.Host(); }) ==
               "This operation is not supported for a relative URI.");
    const Uri base("http://h/x/y/z?q");
    const std::pair<const char*, const char*> meanings[] = {
        {"g", "http://h/x/y/g"},
        {"./g", "http://h/x/y/g"},
        {"../g", "http://h/x/g"},
        {"../../../g", "http://h/g"},
        {"/g", "http://h/g"},
        {"//k/g", "http://k/g"},
        {"?s", "http://h/x/y/z?s"},
        {"#f", "http://h/x/y/z?q#f"},
        {"", "http://h/x/y/z?q"},
        {"ftp://k/", "ftp://k/"},
        {"g;x=1/./y", "http://h/x/y/g;x=1/y"},
        {"http:g", "http://h/x/y/g"},
    };
    for (const auto& [text, meaning] : meanings)
    {
        BOOST_TEST(Uri(base, text).AbsoluteUri() == meaning, text);
        Uri made = nullptr;
        BOOST_TEST((Uri::TryCreate(base, text, made) && made.AbsoluteUri() == meaning), text);
    }
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return Uri(relative, "x"); }) == "baseUri");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return Uri(base, Uri(nullptr)); }) == "relativeUri");
    BOOST_TEST(base.MakeRelativeUri(Uri("http://h/x/w#1")).ToString() == "../w#1");
    BOOST_TEST(base.MakeRelativeUri(Uri("http://h/x/y/a:b")).ToString() == "./a:b");
    BOOST_TEST((base.MakeRelativeUri(Uri("http://k/")).AbsoluteUri() == "http://k/"));
    BOOST_TEST((Uri("http://h/x/").IsBaseOf(base) && !Uri("http://h/w/").IsBaseOf(base) && base.IsBaseOf(relative)));
}

BOOST_AUTO_TEST_CASE(equality_is_by_value_without_user_and_fragment)
{
    const Uri one("http://u@H/a%41#1");
    const Uri other("HTTP://h:80/aA#2");
    BOOST_TEST((one == other && one.Equals(other) && one.GetHashCode() == other.GetHashCode() && !(one != other)));
    BOOST_TEST((one != Uri("http://h/aa") && one.Equals(Object("http://h/aA"_s)) && !one.Equals(Object(1)) && one != nullptr));
    BOOST_TEST((Uri("file:///c:/X") == Uri("file:///C:/x") && Uri("a", UriKind::Relative) == Uri("a", UriKind::Relative)));
    Collections::Generic::Dictionary<Uri, int> numbers;
    numbers[one] = 7;
    BOOST_TEST((numbers.ContainsKey(other) && static_cast<int>(numbers[other]) == 7));
    BOOST_TEST(Uri::Compare(one, other, UriComponents::HttpRequestUrl, UriFormat::SafeUnescaped, StringComparison::Ordinal) == 0);
    BOOST_TEST(Uri::Compare(nullptr, other, UriComponents::Path, UriFormat::UriEscaped, StringComparison::Ordinal) < 0);
    BOOST_TEST((Uri(nullptr) == Uri(nullptr) && Uri(nullptr) != one));
    Caught<NullReferenceException>([] { return Uri(nullptr).Host(); });
}

BOOST_AUTO_TEST_CASE(components_in_each_format)
{
    const Uri uri("http://u%40@h:80/a%2Fb%20c?d%20e#f");
    using C = UriComponents;
    BOOST_TEST(uri.GetComponents(C::AbsoluteUri, UriFormat::UriEscaped) == "http://u%40@h/a%2Fb%20c?d%20e#f");
    BOOST_TEST(uri.GetComponents(C::AbsoluteUri, UriFormat::Unescaped) == "http://u@@h/a/b c?d e#f");
    BOOST_TEST(uri.GetComponents(C::AbsoluteUri, UriFormat::SafeUnescaped) == "http://u%40@h/a%2Fb c?d e#f");
    BOOST_TEST((uri.GetComponents(C::HostAndPort, UriFormat::UriEscaped) == "h:80" &&
                uri.GetComponents(C::StrongPort, UriFormat::UriEscaped) == "80"));
    BOOST_TEST((uri.GetComponents(C::Path, UriFormat::UriEscaped) == "a%2Fb%20c" &&
                uri.GetComponents(C::Path | C::KeepDelimiter, UriFormat::UriEscaped) == "/a%2Fb%20c"));
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return uri.GetComponents(C::Path, static_cast<UriFormat>(8)); }) == "format");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>(
                   [&] { return uri.GetComponents(C::Path | C::SerializationInfoString, UriFormat::UriEscaped); }) == "components");
    BOOST_TEST((uri.GetLeftPart(UriPartial::Scheme) == "http://" && uri.GetLeftPart(UriPartial::Authority) == "http://u%40@h"));
    BOOST_TEST((uri.GetLeftPart(UriPartial::Path) == "http://u%40@h/a%2Fb%20c" &&
                uri.GetLeftPart(UriPartial::Query) == "http://u%40@h/a%2Fb%20c?d%20e"));
    BOOST_TEST(ToString(C::Path | C::KeepDelimiter) == "Path, KeepDelimiter");
}

BOOST_AUTO_TEST_CASE(texts_are_escaped_and_unescaped)
{
    BOOST_TEST(Uri::EscapeDataString("a b/\xC3\xA9~%") == "a%20b%2F%C3%A9~%25");
    BOOST_TEST(Uri::EscapeUriString("a b/\xC3\xA9?[%]") == "a%20b/%C3%A9?[%25]");
    BOOST_TEST(Uri::UnescapeDataString("a%20b%2f%C3%A9%C3%zz+") == "a b/\xC3\xA9%C3%zz+");
    BOOST_TEST((Uri::HexEscape('?') == "%3F" && Uri::IsHexEncoding("%3F", 0) && !Uri::IsHexEncoding("%3", 0) && Uri::IsHexDigit('f')));
    int index = 1;
    BOOST_TEST((Uri::HexUnescape("x%3Fy", index) == '?' && index == 4 && Uri::HexUnescape("x%3Fy", index) == 'y' && index == 5));
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return Uri::HexUnescape("x%3Fy", index); }) == "index");
    BOOST_TEST((Uri::FromHex('F') == 15 && ParameterOf<ArgumentException>([] { return Uri::FromHex('g'); }) == "digit"));
    const String none = nullptr;
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return Uri::UnescapeDataString(none); }) == "stringToUnescape");
    BOOST_TEST((Uri::IsWellFormedUriString("http://h/a%20b", UriKind::Absolute) &&
                !Uri::IsWellFormedUriString("http://h/a b", UriKind::Absolute)));
}

BOOST_AUTO_TEST_CASE(a_builder_makes_uris_of_parts)
{
    BOOST_TEST(UriBuilder().ToString() == "http://localhost/");
    UriBuilder builder("https", "h", 8443, "a b\\c", "?q=1#f");
    BOOST_TEST(builder.ToString() == "https://h:8443/a%20b/c?q=1#f");
    builder.UserName("me");
    builder.Password("s/e");
    builder.Query("x");
    builder.Fragment("");
    builder.Port(-1);
    BOOST_TEST(builder.Uri().AbsoluteUri() == "https://me:s%2Fe@h/a%20b/c?x");
    BOOST_TEST((builder.Port() == 443 && builder.Path() == "/a%20b/c" && builder.Query() == "?x" && builder.Password() == "s%2Fe"));
    builder.Host("::1");
    BOOST_TEST((builder.Host() == "[::1]" && builder.Scheme() == "https" && builder.Fragment() == ""));
    BOOST_TEST(UriBuilder("www.acme.org").ToString() == "http://www.acme.org:80/");
    const UriBuilder shared = builder;
    shared.Scheme("FTP:x");
    BOOST_TEST((builder.Scheme() == "ftp" && builder.Equals(shared) && !builder.Equals(UriBuilder())));
    BOOST_TEST(ParameterOf<ArgumentException>([] { return UriBuilder("1x", "h"); }) == "value");
    BOOST_TEST(ParameterOf<ArgumentException>([] { return UriBuilder("x", "h", 1, "p", "q"); }) == "extraValue");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return UriBuilder("x", "h", 65536); }) == "value");
    UriBuilder nameless;
    nameless.Password("x");
    BOOST_TEST(MessageOf<UriFormatException>([&] { return nameless.ToString(); }) ==
               "Invalid URI: The username:password construct is badly formed.");
    const String none = nullptr;
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return UriBuilder(none); }) == "uriString");
}
