#pragma once
#include "compat/core/uri/UriHost.hpp"
#include "compat/core/uri/UriScheme.hpp"
#include <System/UriComponents.hpp>
#include <System/UriFormat.hpp>
#include <System/UriKind.hpp>
#include <string>

namespace System::Core
{
    /// Why a text is no URI. Up to EmptyUri it may be a relative one.
    enum class UriError
    {
        None,
        BadFormat,
        BadScheme,
        BadAuthority,
        EmptyUri,
        SchemeLimit,
        MustRootedPath,
        BadHostName,
        BadPort,
        BadAuthorityTerminator,
        CannotCreateRelative
    };
    [[nodiscard]] const char* MessageOf(UriError error) noexcept;

    /// The characters of a part of a URI, in what matters for its canonical form.
    struct UriScan
    {
        std::size_t End = 0;        ///< where the part ends
        bool NeedsEscaping = false; ///< has what must be escaped
        bool HasEscapes = false;    ///< has a percent sign, or what must be escaped to be shown
        bool HasReserved = false;   ///< has what must be escaped wherever it is
        bool HasBackslash = false;
        bool HasDots = false;        ///< may have what CompressPath would change
        bool HasEscapedDots = false; ///< has a dot or a slash that is escaped
        bool HasNonAscii = false;
        bool IsIri = true; ///< RFC 3987 allows its characters
    };

    /// What is known of a URI: its text, where its parts are, and what is to be done to have them in their canonical form. Immutable once
    /// parsed. How each part is read, and written again, follows what .NET 10 does.
    class UriText
    {
    public:
        /// @param tries a text that is relative by its beginning is taken as it is, as Uri.TryCreate does it
        [[nodiscard]] static UriError Parse(std::string_view text, UriKind kind, bool tries, UriText& result);

        [[nodiscard]] bool IsAbsolute() const noexcept { return _isAbsolute; }
        /// What was parsed, or its form by RFC 3987 if that was made.
        [[nodiscard]] const std::string& Text() const noexcept { return _text; }
        [[nodiscard]] const UriScheme& Scheme() const noexcept { return _scheme; }
        [[nodiscard]] const UriHost& Host() const noexcept { return _host; }
        [[nodiscard]] UriHostKind HostKind() const noexcept { return _hostKind; }
        [[nodiscard]] int Port() const noexcept { return _hasOwnPort ? _port : _scheme.DefaultPort; }
        /// Whether the host is written in its canonical form.
        [[nodiscard]] bool HasCanonicalHost() const noexcept;
        [[nodiscard]] bool HasOwnPort() const noexcept { return _hasOwnPort; }
        [[nodiscard]] bool HasAuthority() const noexcept { return _hasAuthority; }
        [[nodiscard]] bool IsImplicitFile() const noexcept { return _isImplicitFile; }
        [[nodiscard]] bool IsDosPath() const noexcept { return _isDosPath; }
        [[nodiscard]] bool IsUncPath() const noexcept { return _isUncPath; }
        [[nodiscard]] bool IsUnixPath() const noexcept { return _isUnixPath; }
        [[nodiscard]] bool IsUncOrDosPath() const noexcept { return _isUncPath || _isDosPath; }

        /// Parts of an absolute URI, with the delimiters between them.
        [[nodiscard]] std::string Parts(UriComponents components, UriFormat format) const;
        /// As Uri.ToString gives it.
        [[nodiscard]] std::string Display() const;
        [[nodiscard]] std::string LocalPath() const;
        [[nodiscard]] bool IsWellFormed() const;
        /// How many bytes of a path make its drive, which is not compressed; 0 if there is none.
        [[nodiscard]] std::size_t DriveLength() const noexcept;

    private:
        friend class UriParser;
        /// Display is Safe, but keeps control characters.
        enum class Form
        {
            Escaped,
            Unescaped,
            Safe,
            Display
        };

        [[nodiscard]] UriScan Scan(std::size_t start, std::size_t end, char delimiter) const;
        [[nodiscard]] std::string Recreate(UriComponents components, Form form) const;
        [[nodiscard]] std::string CanonicalPath(Form form) const;
        [[nodiscard]] std::string Formatted(std::string_view part, Form form, std::string_view kept, std::string_view reserved,
                                            bool isQuery) const;
        [[nodiscard]] std::string_view Between(std::size_t start, std::size_t end) const noexcept
        {
            return std::string_view(_text).substr(start, end - start);
        }

        std::string _text;
        UriScheme _scheme;
        UriHost _host;
        UriHostKind _hostKind = UriHostKind::None;
        int _port = 0;

        // Where the parts begin in the text; the user's name ends with the @ before the host.
        std::size_t _schemeStart = 0;
        std::size_t _userStart = 0;
        std::size_t _hostStart = 0;
        std::size_t _pathStart = 0;
        std::size_t _queryStart = 0;
        std::size_t _fragmentStart = 0;
        std::size_t _end = 0;

        bool _isAbsolute = false;
        bool _hasIri = false; ///< the text was brought into the form of RFC 3987
        bool _hasAuthority = false;
        bool _hasUserInfo = false;
        bool _hasOwnPort = false; ///< another than the scheme's own
        bool _isImplicitFile = false;
        bool _isDosPath = false;
        bool _isUncPath = false;
        bool _isUnixPath = false;

        UriScan _user;
        UriScan _path;
        UriScan _query;
        UriScan _fragment;
        bool _lacksFirstSlash = false;
        bool _compressesPath = false;
        bool _keepsPathEscapes = false; ///< the path may not be shown as it is written
        bool _escapesPath = false;
        bool _isPathIri = false;
        bool _hasBackslash = false;
    };

    /// Resolves /./ and /../ as the scheme has it; what would lead above the root is dropped.
    [[nodiscard]] std::string CompressPath(std::string_view path, const UriScheme& scheme);
    /// What a relative URI means where `base` is. `relative` has no blanks around it.
    [[nodiscard]] std::string CombineUris(const UriText& base, const std::string& baseOriginal, std::string_view relative);
    /// Whether a URI is in the folder of another one.
    [[nodiscard]] bool IsBasePath(std::string_view base, std::string_view other, bool ignoresCase);
}
