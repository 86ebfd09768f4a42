// What Uri knows of texts.
#include "compat/core/objects/RangeChecks.hpp"
#include "compat/core/uri/UriEscape.hpp"
#include "compat/core/uri/UriHost.hpp"
#include "compat/core/uri/UriScheme.hpp"
#include <System/ArgumentException.hpp>
#include <System/Uri.hpp>

namespace System
{
    const String Uri::UriSchemeFile = "file";
    const String Uri::UriSchemeFtp = "ftp";
    const String Uri::UriSchemeSftp = "sftp";
    const String Uri::UriSchemeFtps = "ftps";
    const String Uri::UriSchemeGopher = "gopher";
    const String Uri::UriSchemeHttp = "http";
    const String Uri::UriSchemeHttps = "https";
    const String Uri::UriSchemeWs = "ws";
    const String Uri::UriSchemeWss = "wss";
    const String Uri::UriSchemeMailto = "mailto";
    const String Uri::UriSchemeNews = "news";
    const String Uri::UriSchemeNntp = "nntp";
    const String Uri::UriSchemeSsh = "ssh";
    const String Uri::UriSchemeTelnet = "telnet";
    const String Uri::UriSchemeNetTcp = "net.tcp";
    const String Uri::UriSchemeNetPipe = "net.pipe";
    const String Uri::UriSchemeData = "data";
    const String Uri::SchemeDelimiter = "://";

    bool Uri::IsWellFormedUriString(const String& uriString, UriKind uriKind)
    {
        Uri uri = nullptr;
        return TryCreate(uriString, uriKind, uri) && uri.IsWellFormedOriginalString();
    }

    int Uri::Compare(const Uri& uri1, const Uri& uri2, UriComponents partsToCompare, UriFormat compareFormat,
                     StringComparison comparisonType)
    {
        if (!uri1 || !uri2)
        {
            return static_cast<int>(static_cast<bool>(uri1)) - static_cast<int>(static_cast<bool>(uri2));
        }
        if (!uri1.IsAbsoluteUri() || !uri2.IsAbsoluteUri())
        {
            return uri1.IsAbsoluteUri()   ? 1
                   : uri2.IsAbsoluteUri() ? -1
                                          : String::Compare(uri1.OriginalString(), uri2.OriginalString(), comparisonType);
        }
        const String left = uri1.GetComponents(partsToCompare, compareFormat);
        return String::Compare(left, uri2.GetComponents(partsToCompare, compareFormat), comparisonType);
    }

    UriHostNameType Uri::CheckHostName(const String& name)
    {
        const std::string_view text = name;
        const auto isWhole = [&text](std::size_t length) { return length == text.size(); };
        if (text.empty())
        {
            return UriHostNameType::Unknown;
        }
        if (text.starts_with('[') && text.ends_with(']') && isWhole(Core::IPv6HostLength(text)))
        {
            return UriHostNameType::IPv6;
        }
        if (isWhole(Core::IPv4HostLength(text, true, false)))
        {
            return UriHostNameType::IPv4;
        }
        if (isWhole(Core::DnsHostLength(text, true, true)))
        {
            return UriHostNameType::Dns;
        }
        return Core::IPv6HostLength("[" + std::string(text) + "]") == text.size() + 2 ? UriHostNameType::IPv6 : UriHostNameType::Unknown;
    }
    bool Uri::CheckSchemeName(const String& schemeName) noexcept
    {
        return Core::IsSchemeName(schemeName);
    }
    String Uri::EscapeDataString(const String& stringToEscape)
    {
        Detail::CheckNull(stringToEscape == nullptr, "stringToEscape");
        return Core::Escape(stringToEscape, Core::Unescaped::Nothing, false);
    }
    String Uri::EscapeUriString(const String& stringToEscape)
    {
        Detail::CheckNull(stringToEscape == nullptr, "stringToEscape");
        return Core::Escape(stringToEscape, Core::Unescaped::Separators, false);
    }
    String Uri::UnescapeDataString(const String& stringToUnescape)
    {
        Detail::CheckNull(stringToUnescape == nullptr, "stringToUnescape");
        return Core::UnescapeAll(stringToUnescape);
    }
    String Uri::HexEscape(char character)
    {
        std::string text;
        Core::AppendEscaped(text, static_cast<unsigned char>(character));
        return text;
    }
    char Uri::HexUnescape(const String& pattern, int& index)
    {
        Core::Range::NotNegative("index", index);
        if (index >= pattern.Length())
        {
            Core::Range::Throw("index", index, std::string_view(String::Concat("less than '", pattern.Length(), "'.")));
        }
        const int byte = Core::EscapedByteAt(pattern, static_cast<std::size_t>(index));
        index += byte < 0 ? 1 : 3;
        return byte < 0 ? pattern[index - 1] : static_cast<char>(byte);
    }
    bool Uri::IsHexDigit(char character) noexcept
    {
        return Core::HexDigitValue(character) >= 0;
    }
    bool Uri::IsHexEncoding(const String& pattern, int index)
    {
        return pattern.Length() - index >= 3 && pattern[index] == '%' && IsHexDigit(pattern[index + 1]) && IsHexDigit(pattern[index + 2]);
    }
    int Uri::FromHex(char digit)
    {
        const int value = Core::HexDigitValue(digit);
        if (value < 0)
        {
            throw ArgumentException(nullptr, "digit");
        }
        return value;
    }
}
