// Takes a URI apart: scheme and authority.
#include "compat/core/uri/UriParser.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <System/OperatingSystem.hpp>
#include <algorithm>
#include <utility>

namespace System::Core
{
    namespace
    {
        using namespace UriRule;

        constexpr std::size_t MostInScheme = 1024;
        constexpr int MostPort = 0xFFFF;
        constexpr std::size_t MostInUncName = 256;
        constexpr auto LastRelativeError = UriError::EmptyUri;

        bool EndsAuthority(char c) noexcept
        {
            return c == '/' || c == '?' || c == '#';
        }
    }

    UriError UriParser::FindImplicitFile(std::size_t start)
    {
        const auto at = [this](std::size_t i) { return i < _original.size() ? _original[i] : '\0'; };
        if (at(start + 1) == ':' || at(start + 1) == '|')
        {
            if (!IsAsciiLetter(at(start)))
            {
                return at(start + 1) == ':' ? UriError::BadScheme : UriError::BadFormat;
            }
            if (!IsSlash(at(start + 2)))
            {
                return UriError::MustRootedPath;
            }
            _uri._isDosPath = true;
            _at = start;
        }
        else
        {
            if (!IsSlash(at(start + 1)))
            {
                return UriError::BadFormat;
            }
            _uri._isUncPath = true;
            for (_at = start; IsSlash(at(_at)); ++_at)
            {
            }
        }
        _uri._isImplicitFile = _uri._hasAuthority = true;
        _uri._scheme = FileScheme(false);
        return UriError::None;
    }

    UriError UriParser::FindScheme()
    {
        if (_original.empty())
        {
            return UriError::EmptyUri;
        }
        std::size_t start = 0;
        while (start < _original.size() && IsUriBlank(_original[start]))
        {
            ++start;
        }
        const std::string_view rest = _original.substr(start);
        if (!OperatingSystem::IsWindows() && rest.starts_with('/') && (rest.size() == 1 || !IsSlash(rest[1])))
        {
            _uri._isUnixPath = _uri._isImplicitFile = _uri._hasAuthority = true;
            _uri._scheme = FileScheme(true);
            _at = start;
            return UriError::None;
        }
        const std::size_t colon = rest.find(':');
        if (Utf16Length(rest) < 3 || colon == 0)
        {
            return UriError::BadFormat;
        }
        if (rest[1] == ':' || rest[1] == '|' || IsSlash(rest[0]))
        {
            return FindImplicitFile(start);
        }
        if (colon == std::string_view::npos)
        {
            return UriError::BadFormat;
        }
        const std::string_view name = rest.substr(0, colon);
        if (!IsSchemeName(name))
        {
            return UriError::BadScheme;
        }
        if (name.size() > MostInScheme)
        {
            return UriError::SchemeLimit;
        }
        _uri._scheme = SchemeNamed(name);
        _at = start + colon + 1;
        return UriError::None;
    }

    /// After the scheme, of those that may have paths in Windows' notation.
    void UriParser::FindFilePath()
    {
        const bool isFile = _uri._scheme.Has(FileLike);
        std::size_t i = _at;
        while (IsSlashAt(i))
        {
            ++i;
        }
        const std::size_t slashes = i - _at;
        if (!isFile && slashes > 3)
        {
            return;
        }
        _uri._hasAuthority = _uri._hasAuthority || slashes >= 2;
        if (IsDriveAt(i))
        {
            if (!IsSlashAt(i + 2))
            {
                _dosError = isFile ? UriError::MustRootedPath : UriError::None;
                return;
            }
            _uri._isDosPath = true;
            _uri._hasAuthority = _uri._hasAuthority || _uri._scheme.Has(NeedsAuthority);
            _at = slashes != 0 && slashes != 2 ? i - 1 : i;
        }
        else if (isFile && slashes >= 2 && slashes != 3 && i < _trimmed.size() && At(i) != '?' && At(i) != '#')
        {
            _uri._isUncPath = true;
            _at = i;
        }
        else if (!OperatingSystem::IsWindows() && isFile && slashes == 3 && _trimmed[i - 1] == '/')
        {
            _uri._scheme = FileScheme(true);
            _uri._isUnixPath = _uri._hasAuthority = true;
            _at += 2;
        }
    }

    UriError UriParser::EndWithoutAuthority()
    {
        _uri._hostKind = UriHostKind::None;
        _recreated = _original.substr(0, _at);
        return UriError::None;
    }

    UriError UriParser::FindAuthority()
    {
        if (_uri._isUnixPath)
        {
            _uri._hostKind = UriHostKind::Basic;
            return UriError::None;
        }
        if (_uri._scheme.HasAll(EmptyHost | DosPath) && !_uri._isImplicitFile && _at + 1 < _trimmed.size())
        {
            FindFilePath();
            if (_dosError != UriError::None)
            {
                return _dosError;
            }
        }
        if (!_uri._isUncPath && !_uri._isDosPath && !_uri._isUnixPath)
        {
            const bool hasMore = _at + 1 < _trimmed.size();
            const bool hasSlashes = hasMore && IsSlashAt(_at) && IsSlashAt(_at + 1);
            if (_uri._scheme.Has(NeedsAuthority))
            {
                if (!hasSlashes)
                {
                    return UriError::BadAuthority;
                }
                _uri._hasAuthority = true;
                _at += 2;
            }
            else if (hasMore && _uri._scheme.Has(MayHaveAuthority) && (_uri._hasAuthority || (At(_at) == '/' && At(_at + 1) == '/')))
            {
                _uri._hasAuthority = true;
                _at += 2;
            }
            else if (!_uri._scheme.Has(MailLike))
            {
                return EndWithoutAuthority();
            }
        }
        if (_uri._isDosPath)
        {
            _uri._hostKind = _uri._hasAuthority ? UriHostKind::Basic : UriHostKind::None;
            return UriError::None;
        }
        if (const UriError error = ReadAuthority(); error != UriError::None)
        {
            return error;
        }
        if (_at < _trimmed.size() && !_uri._isImplicitFile)
        {
            if (_trimmed[_at] == '\\' && !_uri._scheme.Has(DosPath))
            {
                return UriError::BadAuthorityTerminator;
            }
            if (!OperatingSystem::IsWindows() && _trimmed[_at] == '/' && _uri._isUncPath && _uri._scheme.Name == "file")
            {
                _uri._scheme = FileScheme(true);
            }
        }
        return UriError::None;
    }

    UriError UriParser::ReadAuthority()
    {
        const std::size_t start = _at;
        _recreated = _original.substr(0, start);
        const char first = At(start);
        if (start >= _trimmed.size() || EndsAuthority(first) || (first == '\\' && _uri._scheme.Has(FileLike)))
        {
            if (!_uri._scheme.Has(EmptyHost) || _uri._isImplicitFile)
            {
                return UriError::BadHostName;
            }
            _uri._isUncPath = false;
            _uri._hostKind = UriHostKind::Basic;
            return UriError::None;
        }
        std::size_t host = start;
        if (_uri._scheme.Has(UserInfo))
        {
            const std::size_t end = _trimmed.find_first_of("@?#\\/", start);
            if (end < _trimmed.size() - 1 && _trimmed[end] == '@')
            {
                _uri._hasUserInfo = true;
                host = end + 1;
                _recreated += NormalizeIri(_trimmed.substr(start, host - start), false);
            }
        }
        return ReadHost(start, host);
    }

    UriError UriParser::ReadHost(std::size_t authority, std::size_t start)
    {
        const std::string_view rest = _trimmed.substr(start);
        const bool isPath = _uri._isImplicitFile;
        const bool isInternet = _uri._scheme.Has(InternetHost);
        std::size_t length = 0;
        std::string name;
        if (isInternet && rest.starts_with('[') && (length = IPv6HostLength(rest)) != 0)
        {
            _uri._hostKind = UriHostKind::IPv6;
        }
        else if (isInternet && IsAsciiDigit(rest[0]) && (length = IPv4HostLength(rest, isPath, _uri._scheme.Has(Unknown))) != 0)
        {
            _uri._hostKind = UriHostKind::IPv4;
        }
        else if (isInternet && (length = DnsHostLength(rest, isPath, true)) != 0)
        {
            _uri._hostKind = UriHostKind::Dns;
            name = WithoutBidiControls(rest.substr(0, length));
        }
        else if (_uri._scheme.Has(UncHost) && (length = UncHostLength(rest, isPath)) != 0 && length <= MostInUncName)
        {
            _uri._hostKind = UriHostKind::Unc;
        }
        _recreated += _uri._hostKind == UriHostKind::Dns ? name : std::string(rest.substr(0, length));

        std::size_t end = start + length;
        if (At(end) == '\\' && _uri._hostKind != UriHostKind::None && !_uri._scheme.Has(FileLike))
        {
            if (_uri._scheme.Has(Unknown))
            {
                return UriError::BadHostName;
            }
            _uri._hostKind = UriHostKind::None;
        }
        else if (At(end) == ':' && _uri._hostKind != UriHostKind::None)
        {
            if (!_uri._scheme.Has(UriRule::Port))
            {
                _uri._hostKind = UriHostKind::None;
            }
            else if (const UriError error = ReadPort(end); error != UriError::None)
            {
                return error;
            }
        }
        _at = end;
        return _uri._hostKind == UriHostKind::None ? ReadUnknownHost(authority) : UriError::None;
    }

    UriError UriParser::ReadPort(std::size_t colon)
    {
        int port = 0;
        std::size_t end = colon + 1;
        for (; end < _trimmed.size() && !EndsAuthority(_trimmed[end]); ++end)
        {
            port = IsAsciiDigit(_trimmed[end]) ? port * 10 + (_trimmed[end] - '0') : MostPort + 1;
            if (port > MostPort)
            {
                return UriError::BadPort;
            }
        }
        _recreated += _trimmed.substr(colon, end - colon);
        return UriError::None;
    }

    /// None of the known kinds: unknown schemes have one dot or two.
    UriError UriParser::ReadUnknownHost(std::size_t start)
    {
        _uri._hasUserInfo = false;
        if (!_uri._scheme.Has(Unknown))
        {
            return _uri._scheme.Has(NeedsAuthority | MailLike) ? UriError::BadHostName : UriError::None;
        }
        bool hasDot = false;
        for (_at = start; _at < _trimmed.size() && !(hasDot && EndsAuthority(_trimmed[_at])); ++_at)
        {
            hasDot = _trimmed[_at] == '.' && _at < start + 2;
            if (!hasDot)
            {
                return UriError::BadHostName;
            }
        }
        _uri._hostKind = UriHostKind::Basic;
        _recreated += _trimmed.substr(start, _at - start);
        return UriError::None;
    }

    UriError UriParser::Run(UriKind kind, bool tries)
    {
        UriError error = FindScheme();
        if (error == UriError::None && _uri._isImplicitFile)
        {
            const bool isRelative = _uri._isDosPath ? kind == UriKind::Relative
                                    : _uri._isUnixPath
                                        ? kind != UriKind::Absolute
                                        : kind == UriKind::Relative || (kind != UriKind::Absolute && !_original.starts_with("\\\\"));
            if (isRelative)
            {
                return MakeRelative();
            }
        }
        else if (error > LastRelativeError)
        {
            return error;
        }
        const bool needsIri = NeedsIri(_original);
        if (error != UriError::None)
        {
            if (kind == UriKind::Absolute)
            {
                return error;
            }
            _uri._text = needsIri && !tries ? NormalizeIri(_original, false) : std::string(_original);
            return UriError::None;
        }
        _trimmed = _original;
        while (!_trimmed.empty() && IsUriBlank(_trimmed.back()))
        {
            _trimmed.remove_suffix(1);
        }
        error = FindAuthority();
        if (error != UriError::None)
        {
            return kind != UriKind::Absolute && error <= LastRelativeError ? MakeRelative() : error;
        }
        if (kind == UriKind::Relative)
        {
            return UriError::CannotCreateRelative;
        }
        _uri._isAbsolute = true;
        _uri._hasIri = needsIri;
        Place();
        if (needsIri)
        {
            RecreateText();
        }
        ReadRest();
        _uri._host = CanonicalHost(_uri._isDosPath ? std::string_view() : _uri.Between(_uri._hostStart, _uri._pathStart), _uri._hostKind);
        return UriError::None;
    }

    UriError UriText::Parse(std::string_view text, UriKind kind, bool tries, UriText& result)
    {
        result = UriText();
        return UriParser(text, result).Run(kind, tries);
    }
}
