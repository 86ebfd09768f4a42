// Takes a URI apart: where its parts are, and what path, query and fragment need.
#include "compat/core/uri/UriParser.hpp"
#include <algorithm>

namespace System::Core
{
    using namespace UriRule;

    /// Notes where the parts before the path begin.
    void UriParser::Place()
    {
        std::size_t i = 0;
        while (IsUriBlank(_original[i]))
        {
            ++i;
        }
        _uri._schemeStart = i;
        const auto skipSlashes = [&]
        {
            while (i < _at && IsSlash(_original[i]))
            {
                ++i;
            }
        };
        if (_uri._isImplicitFile)
        {
            if (_uri._isUncPath)
            {
                skipSlashes();
            }
        }
        else
        {
            i += _uri._scheme.Name.size() + 1;
            if (_uri._hasAuthority)
            {
                if (i + 1 < _original.size() && IsSlash(_original[i]) && IsSlash(_original[i + 1]))
                {
                    i += 2;
                }
                if (_uri.IsUncOrDosPath())
                {
                    skipSlashes();
                }
            }
        }
        _uri._userStart = i;
        _uri._hostStart = i;
        PlacePort();
    }

    void UriParser::PlacePort()
    {
        if (_uri._hostKind != UriHostKind::None && !_uri._isDosPath && _at < _original.size() && _original[_at] == ':')
        {
            const std::size_t start = ++_at;
            int port = 0;
            for (; _at < _original.size() && IsAsciiDigit(_original[_at]); ++_at)
            {
                port = port * 10 + (_original[_at] - '0');
            }
            _uri._hasOwnPort = _at != start && port != _uri._scheme.DefaultPort;
            _uri._port = port;
        }
        _uri._pathStart = _at;
    }

    void UriParser::RecreateText()
    {
        if (_uri._isDosPath || _uri._isUnixPath)
        {
            _recreated = _uri._isImplicitFile ? std::string() : _uri._scheme.Name + (_uri._hasAuthority ? "://" : ":");
            _uri._schemeStart = 0;
            _uri._userStart = _uri._hostStart = _recreated.size();
        }
        const std::string_view rest = _original.substr(_uri._pathStart);
        _uri._pathStart = _recreated.size();
        const auto delimiterFrom = [&](char delimiter, unsigned rule, std::size_t start)
        { return _uri._isImplicitFile || !_uri._scheme.Has(rule) ? rest.size() : (std::min)(rest.find(delimiter, start), rest.size()); };
        const std::size_t firstFragment = delimiterFrom('#', Fragment, 0);
        const std::size_t query = (std::min)(delimiterFrom('?', Query, 0), firstFragment);
        const std::size_t fragment = delimiterFrom('#', Fragment, query);
        _recreated += NormalizeIri(rest.substr(0, query), false);
        _recreated += NormalizeIri(rest.substr(query, fragment - query), true);
        _recreated += NormalizeIri(rest.substr(fragment), false);
        _uri._text = _recreated;
    }

    /// Blanks at the end of a text that was recreated are a part of it unless it has a fragment, as in .NET.
    std::size_t UriParser::LengthWithoutBlanks() const
    {
        const std::string_view text = _uri._text;
        const bool hasFragment =
            !_uri._isImplicitFile && _uri._scheme.Has(Fragment) && text.find('#', _uri._pathStart) != std::string_view::npos;
        std::size_t length = text.size();
        while ((hasFragment || !_uri._hasIri || text == _original) && length != _uri._pathStart && IsUriBlank(text[length - 1]))
        {
            --length;
        }
        return length;
    }

    void UriParser::ReadRest()
    {
        const std::string& text = _uri._text;
        const std::size_t length = LengthWithoutBlanks();
        if (_uri._hasUserInfo)
        {
            _uri._hostStart = text.find('@') + 1;
            _uri._user = _uri.Scan(_uri._userStart, _uri._hostStart, '@');
        }
        const auto& scheme = _uri._scheme;
        const bool hasOthers = !_uri._isImplicitFile && scheme.Has(Query | Fragment);
        _uri._path = _uri.Scan(_uri._pathStart, length, !hasOthers ? '\0' : scheme.Has(Query) ? '?' : '#');
        _uri._queryStart = _uri._fragmentStart = _uri._end = _uri._path.End;
        MarkPath();
        if (_uri._end < length && text[_uri._end] == '?')
        {
            _uri._query = _uri.Scan(_uri._end + 1, length, scheme.Has(Fragment) ? '#' : '\x01');
            _uri._fragmentStart = _uri._end = _uri._query.End;
        }
        if (_uri._end < length && text[_uri._end] == '#')
        {
            _uri._fragment = _uri.Scan(_uri._end + 1, length, '\x01');
            _uri._end = _uri._fragment.End;
        }
    }

    void UriParser::MarkPath()
    {
        const auto& scheme = _uri._scheme;
        const auto& path = _uri._path;
        const bool isEmpty = _uri._pathStart == _uri._text.size() || _uri._pathStart == _uri._path.End;
        _uri._lacksFirstSlash = _uri._hasAuthority && scheme.Has(RootedPath) && (isEmpty || !IsSlash(_uri._text[_uri._pathStart]));
        bool isChanged = false;
        if (_uri._isDosPath || (_uri._hasAuthority && scheme.Has(UriRule::CompressPath | ConvertSlashes | UnescapeDotSlash)))
        {
            isChanged = (path.HasEscapedDots && scheme.Has(UnescapeDotSlash)) || (path.HasBackslash && scheme.Has(ConvertSlashes));
            _uri._escapesPath = _uri._keepsPathEscapes = isChanged;
            _uri._compressesPath = scheme.Has(UriRule::CompressPath) && (isChanged || path.HasDots);
            _uri._hasBackslash = path.HasBackslash;
        }
        else if (path.HasBackslash)
        {
            _uri._escapesPath = true;
            isChanged = true;
        }
        if (path.HasEscapes && (!_uri._isImplicitFile || path.HasReserved))
        {
            _uri._keepsPathEscapes = true;
            isChanged = true;
        }
        // In a file's path a percent sign is a character as others.
        const bool isEscaped = !path.NeedsEscaping && !_uri._isImplicitFile;
        _uri._escapesPath = _uri._escapesPath || !isEscaped;
        _uri._isPathIri = !isChanged && !path.HasEscapes && path.NeedsEscaping && path.HasNonAscii && path.IsIri;
    }

    const char* MessageOf(UriError error) noexcept
    {
        switch (error)
        {
        case UriError::BadFormat:
            return "Invalid URI: The format of the URI could not be determined.";
        case UriError::BadScheme:
            return "Invalid URI: The URI scheme is not valid.";
        case UriError::BadAuthority:
            return "Invalid URI: The Authority/Host could not be parsed.";
        case UriError::EmptyUri:
            return "Invalid URI: The URI is empty.";
        case UriError::SchemeLimit:
            return "Invalid URI: The Uri scheme is too long.";
        case UriError::MustRootedPath:
            return "Invalid URI: A Dos path must be rooted, for example, 'c:\\\\'.";
        case UriError::BadHostName:
            return "Invalid URI: The hostname could not be parsed.";
        case UriError::BadPort:
            return "Invalid URI: Invalid port specified.";
        case UriError::BadAuthorityTerminator:
            return "Invalid URI: The Authority/Host cannot end with a backslash character ('\\\\').";
        case UriError::CannotCreateRelative:
            return "A relative URI cannot be created because the 'uriString' parameter represents an absolute URI.";
        case UriError::None:
            break;
        }
        return "";
    }
}
