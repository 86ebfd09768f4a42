// The parts of a URI, put together again.
#include "compat/core/uri/UriText.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include "compat/core/uri/UriEscape.hpp"
#include <System/OperatingSystem.hpp>
#include <algorithm>

namespace System::Core
{
    namespace
    {
        using namespace UriRule;

        constexpr UriComponents None{};
        constexpr char UpToEnd = '\x01';

        bool Has(UriComponents components, UriComponents some) noexcept
        {
            return (components & some) != None;
        }

        /// Dots, slashes and, where they are slashes, backslashes. A percent sign that begins no escape sequence hides the next two
        /// characters, as in .NET.
        std::string UnescapeDotsAndSlashes(std::string_view path, bool backslashes)
        {
            std::string result;
            for (std::size_t i = 0; i < path.size();)
            {
                const int byte = EscapedByteAt(path, i);
                if (byte == '.' || byte == '/' || (backslashes && byte == '\\'))
                {
                    result += static_cast<char>(byte);
                    i += 3;
                    continue;
                }
                std::string_view rest = path.substr(i + 1);
                for (int taken = 0; path[i] == '%' && taken != 2 && !rest.empty(); ++taken)
                {
                    TakePoint(rest);
                }
                const std::size_t end = path.size() - rest.size();
                result += path.substr(i, end - i);
                i = end;
            }
            return result;
        }

        bool HasColonInFirstSegment(std::string_view text) noexcept
        {
            const std::size_t end = text.find_first_of(":\\/?#");
            return end != std::string_view::npos && text[end] == ':';
        }

        // Whether what must be escaped in a part is, or is of characters that RFC 3987 allows.
        bool IsWellEscaped(const UriScan& part) noexcept
        {
            if (part.HasBackslash)
            {
                return false;
            }
            return !part.NeedsEscaping || (!part.HasEscapes && part.HasNonAscii && part.IsIri);
        }
    }

    UriScan UriText::Scan(std::size_t start, std::size_t end, char delimiter) const
    {
        UriScan scan;
        const std::string_view text = Between(0, end);
        const auto isFollowedBy = [&](std::size_t i, std::string_view characters)
        { return i + 1 < end && characters.find(text[i + 1]) != std::string_view::npos; };
        const bool mayHaveQuery = !_isAbsolute || _scheme.Has(UriRule::Query);
        const bool mayHaveFragment = !_isAbsolute || _scheme.Has(UriRule::Fragment);
        std::size_t i = start;
        for (; i < end; ++i)
        {
            const char c = text[i];
            std::string_view rest = text.substr(i);
            const char32_t point = static_cast<signed char>(c) < 0 ? TakePoint(rest) : static_cast<char32_t>(c);
            if (IsAsciiLetter(c) || IsAsciiDigit(c))
            {
                continue;
            }
            if (point <= 0x1F || (point >= 0x7F && point <= 0x9F))
            {
                scan.NeedsEscaping = scan.HasEscapes = scan.HasReserved = true;
                i = point > 0x7F ? end - rest.size() - 1 : i;
            }
            else if (point > 0x7F)
            {
                scan.HasNonAscii = scan.NeedsEscaping = true;
                // Beyond the first plane .NET looks at the two halves of a character, which are none.
                scan.IsIri = scan.IsIri && point <= 0xFFFF && IsIriPoint(point, true);
                i = end - rest.size() - 1;
            }
            else if (c == delimiter || (delimiter == '?' && c == '#' && _isAbsolute && mayHaveFragment))
            {
                break;
            }
            else if (c == '?' || c == '#')
            {
                const bool isReserved = _isImplicitFile || (c == '?' ? !mayHaveQuery && delimiter != UpToEnd : !mayHaveFragment);
                scan.NeedsEscaping = scan.NeedsEscaping || isReserved || c == '#';
                scan.HasReserved = scan.HasReserved || isReserved;
                scan.HasEscapes = scan.HasEscapes || isReserved;
            }
            else if (IsSlash(c))
            {
                scan.HasBackslash = scan.HasBackslash || c == '\\';
                scan.HasDots = scan.HasDots || isFollowedBy(i, "/\\");
            }
            else if (c == '.')
            {
                scan.HasDots = scan.HasDots || i + 1 == end || isFollowedBy(i, "./\\?#");
            }
            else if (std::string_view(" \"[]^<>`").find(c) != std::string_view::npos)
            {
                scan.NeedsEscaping = true;
                scan.IsIri = scan.IsIri && !_hasIri;
            }
            else if (c >= '{' && c <= '}')
            {
                scan.NeedsEscaping = true;
            }
            else if (c == '%')
            {
                scan.HasEscapes = true;
                const int byte = EscapedByteAt(text, i);
                scan.NeedsEscaping = scan.NeedsEscaping || byte < 0;
                scan.HasEscapedDots = scan.HasEscapedDots || byte == '.' || byte == '/' || byte == '\\';
                i += byte < 0 ? 0 : 2;
            }
        }
        scan.End = (std::min)(i, end);
        return scan;
    }

    bool UriText::HasCanonicalHost() const noexcept
    {
        return _host.Scope.empty() && Between(_hostStart, _text.size()).starts_with(_host.Name);
    }

    std::size_t UriText::DriveLength() const noexcept
    {
        return !_isDosPath ? 0 : IsSlash(_text[_pathStart]) ? 3 : 2;
    }

    std::string UriText::Formatted(std::string_view part, Form form, std::string_view kept, std::string_view reserved, bool isQuery) const
    {
        switch (form)
        {
        case Form::Escaped:
            return Escape(part, kept, true);
        case Form::Unescaped:
            return UnescapeAll(part);
        case Form::Safe:
        case Form::Display:
            break;
        }
        SafeUnescaping options{reserved};
        options.EscapesControls = form == Form::Safe;
        options.IsQuery = isQuery;
        return UnescapeSafely(part, options);
    }

    std::string UriText::CanonicalPath(Form form) const
    {
        const std::string first = _lacksFirstSlash ? "/" : "";
        if (_pathStart == _queryStart)
        {
            return first;
        }
        std::string path(Between(_pathStart, _queryStart));
        const std::size_t drive = DriveLength();
        if (drive != 0 && path[drive - 1] == '|')
        {
            path[drive - 1] = ':';
        }
        if (_compressesPath && _scheme.Has(UnescapeDotSlash) && _keepsPathEscapes && !_isImplicitFile)
        {
            path = UnescapeDotsAndSlashes(path, _scheme.Has(ConvertSlashes));
        }
        const auto escape = [&](std::string_view kept) { path = Escape(path, kept, !_isImplicitFile); };
        if (form == Form::Escaped)
        {
            if (!_compressesPath && _escapesPath)
            {
                escape(Unescaped::InPath);
            }
            if (!OperatingSystem::IsWindows() && _hasBackslash && !_scheme.Has(ConvertSlashes) && _scheme.Has(FileLike) && !_isImplicitFile)
            {
                // Then .NET does nothing more with it.
                escape(Unescaped::Separators);
                return first + path;
            }
        }
        if (_compressesPath && path.size() > drive)
        {
            path = path.substr(0, drive) + Core::CompressPath(std::string_view(path).substr(drive), _scheme);
            if (path.starts_with('\\'))
            {
                path[0] = '/';
            }
            if (form == Form::Escaped && _escapesPath)
            {
                escape(Unescaped::InPath);
            }
        }
        if (form == Form::Escaped || !_keepsPathEscapes)
        {
            return first + path;
        }
        if (_isImplicitFile)
        {
            SafeUnescaping options{"?#"};
            options.Unescapes = false;
            options.EscapesControls = form == Form::Safe;
            return form == Form::Unescaped ? first + path : first + UnescapeSafely(path, options);
        }
        return first + Formatted(path, form, Unescaped::InPath, "?#", false);
    }

    std::string UriText::Recreate(UriComponents components, Form form) const
    {
        std::string result;
        const auto append = [&](const UriScan& scan, std::string_view part, std::string_view kept, std::string_view reserved, bool isQuery)
        {
            const bool isChanged = form == Form::Escaped ? scan.NeedsEscaping || scan.HasBackslash : scan.HasEscapes;
            result += isChanged ? Formatted(part, form, kept, reserved, isQuery) : std::string(part);
        };
        if (Has(components, UriComponents::Scheme))
        {
            result += _scheme.Name + (_hasAuthority ? "://" : ":");
        }
        if (Has(components, UriComponents::UserInfo) && _hasUserInfo)
        {
            const std::string_view user = Between(_userStart, _hostStart - 1);
            if (form == Form::Display)
            {
                result += user;
            }
            else
            {
                append(_user, user, Unescaped::InPath, "@/\\", false);
            }
            result += components == UriComponents::UserInfo ? "" : "@";
        }
        if (Has(components, UriComponents::Host) && !_host.Name.empty())
        {
            std::string host = _host.Name;
            if (Has(components, UriComponents::NormalizedHost))
            {
                host = WithoutBidiControls(host);
                const std::string unicode = UnicodeHost(host);
                host = unicode.empty() ? host : unicode;
            }
            if (Has(components, UriComponents::SerializationInfoString) && !_host.Scope.empty())
            {
                host.insert(host.size() - 1, _host.Scope);
            }
            result += host;
        }
        if (Has(components, UriComponents::Port) &&
            (_hasOwnPort || (Has(components, UriComponents::StrongPort) && _scheme.DefaultPort != UriScheme::NoPort)))
        {
            result += ":" + std::to_string(Port());
        }
        if (Has(components, UriComponents::Path))
        {
            const std::string path = CanonicalPath(form);
            result += path.substr(components == UriComponents::Path && _hasAuthority && path.starts_with('/') ? 1 : 0);
        }
        if (Has(components, UriComponents::Query) && _queryStart < _fragmentStart)
        {
            result += components == UriComponents::Query ? "" : "?";
            append(_query, Between(_queryStart + 1, _fragmentStart), Unescaped::InQuery, "#", true);
        }
        if (Has(components, UriComponents::Fragment) && _fragmentStart < _end)
        {
            result += components == UriComponents::Fragment ? "" : "#";
            append(_fragment, Between(_fragmentStart + 1, _end), Unescaped::Separators, "#", false);
        }
        return result;
    }

    std::string UriText::Parts(UriComponents components, UriFormat format) const
    {
        if (components == UriComponents::Scheme)
        {
            return _scheme.Name;
        }
        if (Has(components, UriComponents::SerializationInfoString))
        {
            components |= UriComponents::AbsoluteUri;
        }
        if (Has(components, UriComponents::NormalizedHost))
        {
            components |= UriComponents::Host;
        }
        if (components == UriComponents::Port || components == UriComponents::StrongPort)
        {
            const bool isShown = _hasOwnPort || (components == UriComponents::StrongPort && _scheme.DefaultPort != UriScheme::NoPort);
            return isShown ? std::to_string(Port()) : std::string();
        }
        if (Has(components, UriComponents::StrongPort))
        {
            components |= UriComponents::Port;
        }
        return Recreate(components, format == UriFormat::UriEscaped  ? Form::Escaped
                                    : format == UriFormat::Unescaped ? Form::Unescaped
                                                                     : Form::Safe);
    }

    std::string UriText::Display() const
    {
        return _isAbsolute ? Recreate(UriComponents::AbsoluteUri, Form::Display) : _text;
    }

    std::string UriText::LocalPath() const
    {
        if (!IsUncOrDosPath())
        {
            return Recreate(UriComponents::Path | UriComponents::KeepDelimiter, Form::Unescaped);
        }
        const bool isSlashed = _isDosPath && IsSlash(_text[_pathStart]);
        std::string path(Between(_pathStart + (isSlashed ? 1 : 0), _queryStart));
        std::string result;
        if (HasCanonicalHost() && !_keepsPathEscapes && !_compressesPath)
        {
            const bool isWhole = _isImplicitFile && _hostStart == (_isDosPath ? 0U : 2U) && _queryStart == _end;
            result = isWhole ? _text : _isUncPath ? std::string(Between(_hostStart - 2, _queryStart)) : path;
        }
        else
        {
            path = _keepsPathEscapes && !_isImplicitFile ? UnescapeAll(path) : path;
            const std::size_t drive = _isDosPath ? (std::min)(path.size(), std::size_t{2}) : 0;
            if (_compressesPath)
            {
                path = path.substr(0, drive) + Core::CompressPath(std::string_view(path).substr(drive), _scheme);
            }
            result = (_isUncPath ? "\\\\" + _host.Name : std::string()) + path;
        }
        if (_isDosPath && result.size() > 1 && result[1] == '|')
        {
            result[1] = ':';
        }
        std::ranges::replace(result, '/', '\\');
        return result;
    }

    bool UriText::IsWellFormed() const
    {
        if (!_isAbsolute)
        {
            const UriScan scan = Scan(0, _text.size(), UpToEnd);
            return !HasColonInFirstSegment(_text) && !scan.HasBackslash && !scan.NeedsEscaping;
        }
        if (_isImplicitFile || !IsWellEscaped(_user) || !IsWellEscaped(_query) || !IsWellEscaped(_fragment) ||
            (_escapesPath && !_isPathIri))
        {
            return false;
        }
        if (_hasAuthority)
        {
            const std::size_t slashes = _schemeStart + _scheme.Name.size() + 1;
            const std::size_t behind = slashes + 2;
            if (slashes + 1 >= _userStart || Between(slashes, _text.size()).substr(0, 2) != "//" ||
                (IsUncOrDosPath() && behind < _userStart && IsSlash(_text[behind])))
            {
                return false;
            }
        }
        const std::size_t drive = DriveLength();
        if ((_lacksFirstSlash && _queryStart > _pathStart) || _hasBackslash || (drive != 0 && _text[_pathStart + drive - 1] == '|'))
        {
            return false;
        }
        if (_hostKind == UriHostKind::IPv6)
        {
            return true;
        }
        const UriScan authority = Scan(_userStart, _pathStart, '/');
        return (!authority.HasReserved && !authority.HasBackslash && !authority.NeedsEscaping) ||
               (!authority.HasEscapes && authority.HasNonAscii && authority.IsIri);
    }
}
