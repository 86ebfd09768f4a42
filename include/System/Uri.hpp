// The .NET class Uri.
#pragma once
#include <System/Array.hpp>
#include <System/StringComparison.hpp>
#include <System/UriComponents.hpp>
#include <System/UriFormat.hpp>
#include <System/UriHostNameType.hpp>
#include <System/UriKind.hpp>
#include <System/UriPartial.hpp>

namespace System
{
    /// A uniform resource identifier, absolute or relative, with its parts. Immutable; compares by value, without user and fragment.
    /// Properties give escaped text, but for ToString, Host, DnsSafeHost and LocalPath.
    /// What names a part of an absolute identifier throws InvalidOperationException for a relative one.
    /// Follows api/system.uri.
    class SYSTEMNET_API Uri : public Handle
    {
        SYSTEMNET_HANDLE(Uri, Handle)
        constexpr Uri() noexcept = default;

        static const String UriSchemeFile;
        static const String UriSchemeFtp;
        static const String UriSchemeSftp;
        static const String UriSchemeFtps;
        static const String UriSchemeGopher;
        static const String UriSchemeHttp;
        static const String UriSchemeHttps;
        static const String UriSchemeWs;
        static const String UriSchemeWss;
        static const String UriSchemeMailto;
        static const String UriSchemeNews;
        static const String UriSchemeNntp;
        static const String UriSchemeSsh;
        static const String UriSchemeTelnet;
        static const String UriSchemeNetTcp;
        static const String UriSchemeNetPipe;
        static const String UriSchemeData;
        static const String SchemeDelimiter;

        /// An absolute one.
        /// @throws ArgumentNullException uriString is null
        /// @throws UriFormatException uriString is no absolute URI
        explicit Uri(const String& uriString);
        /// @throws ArgumentException uriKind is none
        Uri(const String& uriString, UriKind uriKind);
        /// What relativeUri means where baseUri is: relativeUri itself if that is absolute.
        /// @throws ArgumentNullException baseUri is null
        /// @throws ArgumentOutOfRangeException baseUri is relative
        Uri(const Uri& baseUri, const String& relativeUri);
        /// @throws ArgumentNullException baseUri or relativeUri is null
        Uri(const Uri& baseUri, const Uri& relativeUri);
        Uri(const Uri& baseUri, const char* relativeUri) : Uri(baseUri, String(relativeUri)) {}

        static bool TryCreate(const String& uriString, UriKind uriKind, Uri& result);
        static bool TryCreate(const Uri& baseUri, const String& relativeUri, Uri& result);
        static bool TryCreate(const Uri& baseUri, const Uri& relativeUri, Uri& result);
        static bool TryCreate(const Uri& baseUri, const char* relativeUri, Uri& result)
        {
            return TryCreate(baseUri, String(relativeUri), result);
        }

        [[nodiscard]] bool IsAbsoluteUri() const;
        /// The text that this was made of.
        [[nodiscard]] String OriginalString() const;
        [[nodiscard]] String AbsoluteUri() const;
        /// In lower case.
        [[nodiscard]] String Scheme() const;
        /// Host and port, the port only if it is not the scheme's own.
        [[nodiscard]] String Authority() const;
        [[nodiscard]] String UserInfo() const;
        /// In lower case; an IPv6 address in brackets.
        [[nodiscard]] String Host() const;
        /// As a resolver takes it: an IPv6 address without brackets, but with its scope.
        [[nodiscard]] String DnsSafeHost() const;
        /// As DnsSafeHost, other characters than ASCII in Punycode.
        [[nodiscard]] String IdnHost() const;
        [[nodiscard]] UriHostNameType HostNameType() const;
        /// The scheme's own if none is given; -1 if it has none.
        [[nodiscard]] int Port() const;
        [[nodiscard]] bool IsDefaultPort() const;
        [[nodiscard]] String AbsolutePath() const;
        /// The path as the operating system's: unescaped, with backslashes if it begins with a drive or a computer.
        [[nodiscard]] String LocalPath() const;
        /// The parts of the path, each with the slash behind it.
        [[nodiscard]] Array<String> Segments() const;
        /// With the question mark; "" if there is none.
        [[nodiscard]] String Query() const;
        [[nodiscard]] String PathAndQuery() const;
        /// With the number sign; "" if there is none.
        [[nodiscard]] String Fragment() const;
        [[nodiscard]] bool IsFile() const;
        [[nodiscard]] bool IsLoopback() const;
        [[nodiscard]] bool IsUnc() const;
        [[nodiscard]] bool UserEscaped() const;

        /// @throws ArgumentOutOfRangeException format is none, or components has SerializationInfoString and others
        [[nodiscard]] String GetComponents(UriComponents components, UriFormat format) const;
        /// @throws ArgumentException part is none
        [[nodiscard]] String GetLeftPart(UriPartial part) const;
        /// Whether uri is in the folder of this.
        /// @throws ArgumentNullException uri is null
        [[nodiscard]] bool IsBaseOf(const Uri& uri) const;
        /// The relative identifier that leads from here to uri, or uri if scheme, host or port differ.
        /// @throws ArgumentNullException uri is null
        [[nodiscard]] Uri MakeRelativeUri(const Uri& uri) const;
        /// Whether the text needs no escaping and has no shortcuts of the file system.
        [[nodiscard]] bool IsWellFormedOriginalString() const;
        [[nodiscard]] static bool IsWellFormedUriString(const String& uriString, UriKind uriKind);

        /// By the parts that partsToCompare names; relative ones come before absolute ones, and null before all.
        [[nodiscard]] static int Compare(const Uri& uri1, const Uri& uri2, UriComponents partsToCompare, UriFormat compareFormat,
                                         StringComparison comparisonType);

        [[nodiscard]] static UriHostNameType CheckHostName(const String& name);
        [[nodiscard]] static bool CheckSchemeName(const String& schemeName) noexcept;
        /// As a part of an identifier: all but letters, digits and -._~ becomes %XX of UTF-8.
        /// @throws ArgumentNullException stringToEscape is null
        [[nodiscard]] static String EscapeDataString(const String& stringToEscape);
        /// As a whole identifier: characters that separate its parts stay.
        [[nodiscard]] static String EscapeUriString(const String& stringToEscape);
        [[nodiscard]] static String UnescapeDataString(const String& stringToUnescape);
        /// %XX.
        [[nodiscard]] static String HexEscape(char character);
        /// The byte that %XX at index stands for, or the one that is there; index goes behind it.
        /// @throws ArgumentOutOfRangeException index is not within pattern
        [[nodiscard]] static char HexUnescape(const String& pattern, int& index);
        [[nodiscard]] static bool IsHexDigit(char character) noexcept;
        [[nodiscard]] static bool IsHexEncoding(const String& pattern, int index);
        /// @throws ArgumentException digit is none
        [[nodiscard]] static int FromHex(char digit);

        /// For people to read: escape sequences become characters where that is safe.
        String ToString() const;
        int GetHashCode() const;
        [[nodiscard]] bool Equals(const Uri& other) const;
        /// Equal to a text too, if that is an equal identifier.
        template <std::same_as<Object> O>
        [[nodiscard]] bool Equals(const O& comparand) const
        {
            return EqualsObject(comparand);
        }

        // Both sides are deduced, so that a comparison with nullptr stays Handle's.
        template <std::same_as<Uri> U>
        friend bool operator==(const U& left, const U& right)
        {
            return left.Data() == right.Data() || (left && left.Equals(right));
        }

    private:
        bool EqualsObject(const Object& comparand) const;
    };
}

/// By value.
template <>
struct std::hash<System::Uri>
{
    std::size_t operator()(const System::Uri& uri) const { return uri ? static_cast<unsigned>(uri.GetHashCode()) : 0; }
};
