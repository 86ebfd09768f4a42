// Identifiers and what is escaped for them; the twin of Uris.cs.
#include "Areas.hpp"
#include "UriCases.hpp"
#include <System/Net/WebUtility.hpp>
#include <System/Uri.hpp>
#include <System/UriBuilder.hpp>
#include <System/UriFormatException.hpp>
#include <algorithm>

namespace Fuzz
{
    namespace
    {
        using System::Array;
        using System::Byte;
        using System::String;
        using System::Uri;
        using System::UriBuilder;
        using System::UriComponents;
        using System::UriFormat;
        using System::UriKind;
        using System::UriPartial;
        using System::Net::WebUtility;

        std::string Raised(const System::Exception& exception)
        {
            return Plain(exception.GetType().Name()) + " " + Plain(exception.Message());
        }

        template <class Action>
        std::string Try(const Action& action)
        {
            try
            {
                return Shown(String(action()));
            }
            catch (const System::UriFormatException& exception)
            {
                return Raised(exception);
            }
            catch (const System::InvalidOperationException& exception)
            {
                return Raised(exception);
            }
            catch (const System::ArgumentException& exception)
            {
                return Raised(exception);
            }
        }

        std::string Yes(bool value)
        {
            return value ? "True" : "False";
        }

        std::string Told(const Uri& uri)
        {
            if (!uri.IsAbsoluteUri())
            {
                return Shown(uri.ToString()) + " " + Shown(uri.OriginalString()) + " " + Yes(uri.IsWellFormedOriginalString());
            }
            std::string line;
            const auto add = [&line](const char* name, const auto& value) { line += std::string(" ") + name + "=" + Try(value); };
            add("abs", [&] { return uri.AbsoluteUri(); });
            add("text", [&] { return uri.ToString(); });
            add("auth", [&] { return uri.Authority(); });
            add("host", [&] { return uri.Host(); });
            add("safe", [&] { return uri.DnsSafeHost(); });
            add("user", [&] { return uri.UserInfo(); });
            add("path", [&] { return uri.AbsolutePath(); });
            add("local", [&] { return uri.LocalPath(); });
            add("pq", [&] { return uri.PathAndQuery(); });
            add("query", [&] { return uri.Query(); });
            add("fragment", [&] { return uri.Fragment(); });
            add("segments", [&] { return String::Join("|", uri.Segments()); });
            line += " " + Plain(ToString(uri.HostNameType())) + " " + std::to_string(uri.Port()) + " " + Yes(uri.IsDefaultPort()) +
                    Yes(uri.IsFile()) + Yes(uri.IsLoopback()) + Yes(uri.IsUnc()) + Yes(uri.IsWellFormedOriginalString());
            return line;
        }
    }

    std::string UriParse(Prng& random)
    {
        const Text text = UriOf(random);
        const auto kind = static_cast<UriKind>(random.Below(3));
        if (IsLeftOut(text, ""))
        {
            return "";
        }
        Uri uri = nullptr;
        std::string line = Shown(std::string_view(text)) + " " + Plain(ToString(kind)) + ": " + Try([&] { return Told(Uri(text, kind)); });
        line += " " + Yes(Uri::TryCreate(text, kind, uri)) + " ";
        return line + (uri ? Yes(uri.IsAbsoluteUri()) : "");
    }

    std::string UriParts(Prng& random)
    {
        const Text text = UriOf(random);
        int number = random.Below(0x200);
        number |= random.Once(3) ? 0x40000000 : 0;
        auto components = static_cast<UriComponents>(number);
        if (random.Once(40))
        {
            components |= UriComponents::SerializationInfoString;
        }
        const auto format = static_cast<UriFormat>(random.Below(4));
        const auto part = static_cast<UriPartial>(random.Below(4));
        if (IsLeftOut(text, ""))
        {
            return "";
        }
        Uri uri = nullptr;
        if (!Uri::TryCreate(text, UriKind::RelativeOrAbsolute, uri))
        {
            return Shown(std::string_view(text));
        }
        return Shown(std::string_view(text)) + " " + std::to_string(static_cast<int>(components)) + " " + Plain(ToString(format)) + " " +
               Try([&] { return uri.GetComponents(components, format); }) + " " + Try([&] { return uri.GetLeftPart(part); });
    }

    std::string UriCombine(Prng& random)
    {
        const Text one = UriOf(random);
        Text other = random.Once(2) ? PathOf(random) : UriOf(random);
        const bool isAscii = std::all_of(one.begin(), one.begin() + static_cast<std::ptrdiff_t>((std::min)(one.size(), std::size_t{4})),
                                         [](char c) { return static_cast<signed char>(c) >= 0; });
        if (random.Once(4) && one.size() > 4 && isAscii)
        {
            other = one.substr(0, 4) + other;
        }
        if (IsLeftOut(one, other))
        {
            return "";
        }
        std::string line = Shown(std::string_view(one)) + " " + Shown(std::string_view(other)) + " ";
        Uri first = nullptr;
        if (!Uri::TryCreate(one, UriKind::Absolute, first))
        {
            return line;
        }
        line += Try([&] { return Told(Uri(first, String(other))); });
        Uri second = nullptr;
        if (!Uri::TryCreate(other, UriKind::RelativeOrAbsolute, second))
        {
            return line;
        }
        Uri made = nullptr;
        line += " " + Yes(Uri::TryCreate(first, second, made)) + " ";
        line += Yes(first == second) + Yes(made != nullptr && first.Equals(made)) + Yes(made != nullptr && first.IsBaseOf(second));
        if (made != nullptr)
        {
            line += Try([&] { return first.MakeRelativeUri(made).ToString(); }) + Yes(first.IsBaseOf(made));
        }
        return line;
    }

    std::string UriBuild(Prng& random)
    {
        const Text scheme = Pick(random, UriSchemes);
        const Text host = Pick(random, UriHosts);
        const int port = random.Below(4) == 0 ? random.Below(70000) - 2 : -1;
        const Text path = Join(random, UriPaths, 4);
        Text extra; // with its delimiter
        if (random.Once(2))
        {
            extra = "?" + Join(random, UriQueries, 3);
        }
        else if (random.Once(2))
        {
            extra = "#" + Join(random, UriFragments, 3);
        }
        const Text user = random.Once(3) ? Join(random, UriPaths, 1) : "";
        const Text password = random.Once(4) ? Join(random, UriPaths, 1) : "";
        const Text text = UriOf(random);
        if (IsLeftOut(scheme + path + extra + user + password, text))
        {
            return "";
        }
        std::string line = Shown(std::string_view(scheme)) + Shown(std::string_view(host)) + std::to_string(port);
        for (const Text* part : {&path, static_cast<const Text*>(&extra), &user, &password})
        {
            line += Shown(std::string_view(*part));
        }
        UriBuilder builder = nullptr;
        line += " " + Try(
                          [&]
                          {
                              builder = UriBuilder(scheme, host, port, path, extra);
                              builder.UserName(user);
                              builder.Password(password);
                              return builder.ToString();
                          });
        if (builder != nullptr)
        {
            line += Try([&] { return Told(builder.Uri()); });
            line += Try(
                [&]
                {
                    return builder.Host() + " " + builder.Port() + " " + builder.Path() + " " + builder.Query() + " " + builder.Fragment() +
                           " " + builder.UserName();
                });
        }
        return line + Shown(std::string_view(text)) + Try([&] { return UriBuilder(String(text)).ToString(); });
    }

    std::string Web(Prng& random)
    {
        static const Fragments htmlParts = {"&",
                                            ";",
                                            "#",
                                            "x",
                                            "X",
                                            "amp",
                                            "lt",
                                            "gt",
                                            "quot",
                                            "apos",
                                            "eacute",
                                            "nbsp",
                                            "Omega",
                                            "hellip",
                                            "&amp;",
                                            "&lt;",
                                            "&#39;",
                                            "&#x27;",
                                            "&#X1F600;",
                                            "&#128512;",
                                            "&#55296;",
                                            "&#1114112;",
                                            "&#0;",
                                            "&#-1;",
                                            "&# 65;",
                                            "&#+65;",
                                            "&#x;",
                                            "&#;",
                                            "<",
                                            ">",
                                            "\"",
                                            "'",
                                            "\xC3\xA9",
                                            "\xC2\xA0",
                                            "\xC3\xBF",
                                            "\xC4\x80",
                                            "\xF0\x9F\x98\x80",
                                            "a",
                                            "&notanentity;",
                                            "&AMP;",
                                            "&thetasym;"};
        static const Fragments urlParts = {"%",
                                           "%4",
                                           "%41",
                                           "%C3%A9",
                                           "%C3",
                                           "%e2%82%ac",
                                           "+",
                                           " ",
                                           "a",
                                           "-_.!*()",
                                           "~",
                                           "'",
                                           "/",
                                           "?",
                                           "&",
                                           "=",
                                           "\xC3\xA9",
                                           "\xF0\x9F\x98\x80",
                                           "%zz",
                                           "%u0041",
                                           "%u00e9",
                                           "%00",
                                           "%F0%9F%98%80",
                                           "%2B"};
        const Text html = Join(random, htmlParts, 6);
        const Text url = Join(random, urlParts, 6);
        const Text path = Join(random, UriPaths, 6);
        const Text host = Pick(random, UriHosts);
        const Array<Byte> bytes = System::Text::Encoding::UTF8().GetBytes(url);
        const int offset = bytes.Length() == 0 ? 0 : random.Below(bytes.Length());
        std::string line;
        for (const Text* text : {&html, &url, &path, &host})
        {
            line += Shown(std::string_view(*text));
        }
        line += " " + Shown(WebUtility::HtmlEncode(html)) + Shown(WebUtility::HtmlDecode(html)) + " ";
        line += Shown(WebUtility::UrlEncode(url)) + Shown(WebUtility::UrlDecode(url)) + " ";
        line += Plain(System::Convert::ToHexString(WebUtility::UrlEncodeToBytes(bytes, offset, bytes.Length() - offset))) + " ";
        line += Plain(System::Convert::ToHexString(WebUtility::UrlDecodeToBytes(bytes, offset, bytes.Length() - offset))) + " ";
        line += Shown(Uri::EscapeDataString(path)) + Shown(Uri::UnescapeDataString(path)) + " " + Shown(Uri::EscapeUriString(path)) + " ";
        return line + Plain(ToString(Uri::CheckHostName(host))) + Plain(ToString(Uri::CheckHostName(path))) +
               Yes(Uri::CheckSchemeName(host)) + Yes(Uri::IsWellFormedUriString(path, UriKind::Relative));
    }
}
