#pragma once
#include "compat/core/uri/UriEscape.hpp"
#include "compat/core/uri/UriText.hpp"
#include <utility>

namespace System::Core
{
    /// One pass over a text: the scheme, then the authority, then the rest. Positions are in the original text until the rest is parsed.
    class UriParser
    {
    public:
        UriParser(std::string_view original, UriText& uri) : _original(original), _uri(uri) { _uri._text = original; }

        UriError Run(UriKind kind, bool tries);

    private:
        UriError FindScheme();
        UriError FindImplicitFile(std::size_t start);
        UriError FindAuthority();
        UriError EndWithoutAuthority();
        void FindFilePath();
        UriError ReadAuthority();
        UriError ReadHost(std::size_t authority, std::size_t start);
        UriError ReadPort(std::size_t colon);
        UriError ReadUnknownHost(std::size_t start);
        void Place();
        void PlacePort();
        void RecreateText();
        [[nodiscard]] std::size_t LengthWithoutBlanks() const;
        void ReadRest();
        void MarkPath();

        [[nodiscard]] char At(std::size_t i) const noexcept { return i < _trimmed.size() ? _trimmed[i] : '\0'; }
        [[nodiscard]] bool IsSlashAt(std::size_t i) const noexcept { return i < _trimmed.size() && IsSlash(_trimmed[i]); }
        [[nodiscard]] bool IsDriveAt(std::size_t i) const noexcept
        {
            return i + 1 < _trimmed.size() && IsAsciiLetter(_trimmed[i]) && (_trimmed[i + 1] == ':' || _trimmed[i + 1] == '|');
        }
        UriError MakeRelative()
        {
            UriText relative;
            relative._text = std::move(_uri._text);
            _uri = std::move(relative);
            return UriError::None;
        }

        std::string_view _original;
        std::string_view _trimmed; ///< without blanks at the end
        UriText& _uri;
        std::size_t _at = 0;    ///< how far the text is read
        std::string _recreated; ///< what is before the path, in the form of RFC 3987
        UriError _dosError = UriError::None;
    };
}
