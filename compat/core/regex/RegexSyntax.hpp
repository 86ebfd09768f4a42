#pragma once
#include <System/Text/RegularExpressions/RegexOptions.hpp>
#include <System/Text/RegularExpressions/RegexParseError.hpp>
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace System::Core
{
    using Text::RegularExpressions::RegexOptions;
    using Text::RegularExpressions::RegexParseError;

    [[nodiscard]] inline bool Has(RegexOptions options, RegexOptions some) noexcept
    {
        return (options & some) != RegexOptions::None;
    }

    /// A capture group as .NET numbers them: those without a name first, then the named ones.
    struct RegexGroup
    {
        int Number = 0;
        std::string Name;
        std::vector<int> Places; ///< which of the engine's groups are this one; several if the name stands several times
    };

    /// A pattern of .NET as one of PCRE2.
    struct RegexTranslation
    {
        std::string Pattern;
        std::vector<RegexGroup> Groups; ///< by number; the first is the whole match
        bool UsesStart = false;         ///< has \G
    };

    /// @throws RegexParseException the pattern is malformed
    /// @throws NotSupportedException it has what PCRE2 cannot do
    [[nodiscard]] RegexTranslation TranslateRegex(std::string_view pattern, RegexOptions options);

    /// Reads characters and sets of characters of a pattern.
    class RegexReader
    {
    public:
        RegexReader(std::string_view pattern, RegexOptions options) noexcept : _pattern(pattern), _options(options) {}

    protected:
        [[noreturn]] void Fail(RegexParseError error, const std::string& text) const;
        [[nodiscard]] bool IsAtEnd() const noexcept { return _at >= _pattern.size(); }
        /// The byte that is `ahead` bytes further, 0 if there is none.
        [[nodiscard]] char Peek(std::size_t ahead = 0) const noexcept
        {
            return _at + ahead < _pattern.size() ? _pattern[_at + ahead] : '\0';
        }
        [[nodiscard]] bool Looks(std::string_view text) const noexcept
        {
            return _pattern.substr((std::min)(_at, _pattern.size())).starts_with(text);
        }
        char32_t TakeCharacter();
        [[nodiscard]] int TakeNumber();
        /// Letters, digits and what counts as them.
        [[nodiscard]] std::string TakeName();
        [[nodiscard]] bool IsAtWord() const;
        char32_t TakeEscapedCharacter();
        /// A set in brackets, of which the first is taken already, as an expression of PCRE2 for one character.
        [[nodiscard]] std::string TakeSet();
        /// \d, \W and their kin.
        [[nodiscard]] std::string ShorthandSet(char letter) const;
        /// \p{…}, of which p or P is taken: what stands in brackets of PCRE2 for it.
        [[nodiscard]] std::string TakeProperty(bool isNegative);
        [[nodiscard]] static std::string Literal(char32_t point, bool isInSet);

        std::string_view _pattern;
        std::size_t _at = 0;
        RegexOptions _options;

    private:
        char32_t TakeHexadecimal(int digits);
    };
}
