// Characters and sets of characters in a pattern.
#include "compat/core/regex/RegexSyntax.hpp"
#include "compat/core/text/UnicodeCategory.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include "compat/core/uri/UriEscape.hpp"
#include <System/NotSupportedException.hpp>
#include <System/Text/RegularExpressions/RegexParseException.hpp>
#include <algorithm>
#include <cstdio>
#include <limits>

namespace System::Core
{
    namespace
    {
        constexpr std::string_view Words = "\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}";
        constexpr std::string_view Blanks = "\\x09-\\x0d\\x{85}\\p{Z}";
        constexpr std::string_view Nothing = "(?!)";
        constexpr char32_t Zwnj = 0x200C, Zwj = 0x200D;

        /// What \w is, and what may stand at a word's end.
        bool IsWord(char32_t point)
        {
            using enum Globalization::UnicodeCategory;
            if (point < 0x80)
            {
                const char c = static_cast<char>(point);
                return IsAsciiLetter(c) || IsAsciiDigit(c) || c == '_';
            }
            const auto category = CategoryOf(point);
            return category <= OtherLetter || category == NonSpacingMark || category == DecimalDigitNumber ||
                   category == ConnectorPunctuation || point == Zwnj || point == Zwj;
        }

        struct Block
        {
            std::string_view Name;
            char32_t First;
            char32_t Last;
        };
        constexpr Block Blocks[] = {
            {"IsBasicLatin", 0, 0x7F},
            {"IsLatin-1Supplement", 0x80, 0xFF},
            {"IsLatinExtended-A", 0x100, 0x17F},
            {"IsLatinExtended-B", 0x180, 0x24F},
            {"IsIPAExtensions", 0x250, 0x2AF},
            {"IsSpacingModifierLetters", 0x2B0, 0x2FF},
            {"IsCombiningDiacriticalMarks", 0x300, 0x36F},
            {"IsGreek", 0x370, 0x3FF},
            {"IsGreekandCoptic", 0x370, 0x3FF},
            {"IsCyrillic", 0x400, 0x4FF},
            {"IsCyrillicSupplement", 0x500, 0x52F},
            {"IsArmenian", 0x530, 0x58F},
            {"IsHebrew", 0x590, 0x5FF},
            {"IsArabic", 0x600, 0x6FF},
            {"IsDevanagari", 0x900, 0x97F},
            {"IsThai", 0xE00, 0xE7F},
            {"IsGeorgian", 0x10A0, 0x10FF},
            {"IsHangulJamo", 0x1100, 0x11FF},
            {"IsLatinExtendedAdditional", 0x1E00, 0x1EFF},
            {"IsGreekExtended", 0x1F00, 0x1FFF},
            {"IsGeneralPunctuation", 0x2000, 0x206F},
            {"IsSuperscriptsandSubscripts", 0x2070, 0x209F},
            {"IsCurrencySymbols", 0x20A0, 0x20CF},
            {"IsLetterlikeSymbols", 0x2100, 0x214F},
            {"IsNumberForms", 0x2150, 0x218F},
            {"IsArrows", 0x2190, 0x21FF},
            {"IsMathematicalOperators", 0x2200, 0x22FF},
            {"IsBoxDrawing", 0x2500, 0x257F},
            {"IsBlockElements", 0x2580, 0x259F},
            {"IsGeometricShapes", 0x25A0, 0x25FF},
            {"IsDingbats", 0x2700, 0x27BF},
            {"IsCJKSymbolsandPunctuation", 0x3000, 0x303F},
            {"IsHiragana", 0x3040, 0x309F},
            {"IsKatakana", 0x30A0, 0x30FF},
            {"IsBopomofo", 0x3100, 0x312F},
            {"IsCJKUnifiedIdeographs", 0x4E00, 0x9FFF},
            {"IsHangulSyllables", 0xAC00, 0xD7AF},
            {"IsPrivateUse", 0xE000, 0xF8FF},
            {"IsHalfwidthandFullwidthForms", 0xFF00, 0xFFEF},
        };
        constexpr std::string_view Categories[] = {"L",  "Lu", "Ll", "Lt", "Lm", "Lo", "M",  "Mn", "Mc", "Me", "N",  "Nd", "Nl",
                                                   "No", "P",  "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "S",  "Sm", "Sc", "Sk",
                                                   "So", "Z",  "Zs", "Zl", "Zp", "C",  "Cc", "Cf", "Cs", "Co", "Cn"};

        std::string Hexadecimal(char32_t point)
        {
            char text[16];
            std::snprintf(text, sizeof text, "\\x{%x}", static_cast<unsigned>(point));
            return text;
        }
        bool IsSurrogate(char32_t point) noexcept
        {
            return point >= 0xD800 && point <= 0xDFFF;
        }
    }

    void RegexReader::Fail(RegexParseError error, const std::string& text) const
    {
        const auto offset = static_cast<int>((std::min)(_at, _pattern.size()));
        throw Text::RegularExpressions::RegexParseException(
            error, offset, String::Concat("Invalid pattern '", _pattern, "' at offset ", offset, ". ", text));
    }

    char32_t RegexReader::TakeCharacter()
    {
        std::string_view rest = _pattern.substr(_at);
        const char32_t point = TakePoint(rest);
        _at = _pattern.size() - rest.size();
        return point;
    }

    bool RegexReader::IsAtWord() const
    {
        std::string_view rest = _pattern.substr((std::min)(_at, _pattern.size()));
        return !rest.empty() && IsWord(TakePoint(rest));
    }

    int RegexReader::TakeNumber()
    {
        std::int64_t number = 0;
        while (IsAsciiDigit(Peek()))
        {
            number = number * 10 + (Peek() - '0');
            ++_at;
            if (number > std::numeric_limits<int>::max())
            {
                Fail(RegexParseError::QuantifierOrCaptureGroupOutOfRange,
                     "Quantifier and capture group numbers must be less than or equal to Int32.MaxValue.");
            }
        }
        return static_cast<int>(number);
    }

    std::string RegexReader::TakeName()
    {
        const std::size_t start = _at;
        while (IsAtWord())
        {
            TakeCharacter();
        }
        return std::string(_pattern.substr(start, _at - start));
    }

    char32_t RegexReader::TakeHexadecimal(int digits)
    {
        const auto fail = [this] { Fail(RegexParseError::InsufficientOrInvalidHexDigits, "Insufficient or invalid hexadecimal digits."); };
        if (_pattern.size() - _at < static_cast<std::size_t>(digits))
        {
            fail();
        }
        char32_t value = 0;
        for (; digits != 0; --digits)
        {
            const int digit = HexDigitValue(Peek());
            if (digit < 0)
            {
                fail();
            }
            value = value * 16 + static_cast<char32_t>(digit);
            ++_at;
        }
        return value;
    }

    char32_t RegexReader::TakeEscapedCharacter()
    {
        if (Peek() >= '0' && Peek() <= '7')
        {
            char32_t value = 0;
            for (int digits = 0; digits != 3 && Peek() >= '0' && Peek() <= '7'; ++digits, ++_at)
            {
                value = value * 8 + static_cast<char32_t>(Peek() - '0');
            }
            return value & 0xFF;
        }
        const char32_t point = TakeCharacter();
        switch (point)
        {
        case 'x':
            return TakeHexadecimal(2);
        case 'u':
        {
            const char32_t unit = TakeHexadecimal(4);
            if (unit >= 0xD800 && unit <= 0xDBFF && Looks("\\u"))
            {
                // The two halves of a character that UTF-16 takes apart.
                const std::size_t before = _at;
                _at += 2;
                const char32_t low = TakeHexadecimal(4);
                if (low >= 0xDC00 && low <= 0xDFFF)
                {
                    return 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                }
                _at = before;
            }
            return unit;
        }
        case 'a':
            return 0x07;
        case 'b':
            return 0x08;
        case 'e':
            return 0x1B;
        case 'f':
            return 0x0C;
        case 'n':
            return 0x0A;
        case 'r':
            return 0x0D;
        case 't':
            return 0x09;
        case 'v':
            return 0x0B;
        case 'c':
        {
            if (IsAtEnd())
            {
                Fail(RegexParseError::MissingControlCharacter, "Missing control character.");
            }
            char32_t control = TakeCharacter();
            control = control >= 'a' && control <= 'z' ? control - ('a' - 'A') : control;
            if (control < '@' || control >= '@' + 32)
            {
                Fail(RegexParseError::UnrecognizedControlCharacter, "Unrecognized control character.");
            }
            return control - '@';
        }
        default:
            if (!Has(_options, RegexOptions::ECMAScript) && IsWord(point))
            {
                std::string letter;
                AppendPoint(letter, point);
                Fail(RegexParseError::UnrecognizedEscape, "Unrecognized escape sequence \\" + letter + ".");
            }
            return point;
        }
    }

    std::string RegexReader::Literal(char32_t point, bool isInSet)
    {
        if (IsSurrogate(point))
        {
            return isInSet ? std::string() : std::string(Nothing); // no half of a character is in UTF-8
        }
        const char c = static_cast<char>(point);
        if (point < 0x80 && !IsAsciiLetter(c) && !IsAsciiDigit(c))
        {
            return Hexadecimal(point);
        }
        std::string text;
        AppendPoint(text, point);
        return text;
    }

    std::string RegexReader::ShorthandSet(char letter) const
    {
        const bool isAscii = Has(_options, RegexOptions::ECMAScript);
        switch (AsciiLower(letter))
        {
        case 'w':
            return isAscii ? "a-zA-Z0-9_" : std::string(Words);
        case 's':
            return isAscii ? "\\x09-\\x0d\\x20" : std::string(Blanks);
        default:
            return isAscii ? "0-9" : "\\p{Nd}";
        }
    }

    std::string RegexReader::TakeProperty(bool isNegative)
    {
        const auto incomplete = [this] { Fail(RegexParseError::InvalidUnicodePropertyEscape, "Incomplete \\p{X} character escape."); };
        if (_pattern.size() - _at < 3)
        {
            incomplete();
        }
        if (_pattern[_at++] != '{')
        {
            Fail(RegexParseError::MalformedUnicodePropertyEscape, "Malformed \\p{X} character escape.");
        }
        const std::size_t start = _at;
        while (IsAtWord() || Peek() == '-')
        {
            TakeCharacter();
        }
        const std::string name(_pattern.substr(start, _at - start));
        if (IsAtEnd() || _pattern[_at++] != '}')
        {
            incomplete();
        }
        if (std::ranges::find(Categories, std::string_view(name)) != std::end(Categories))
        {
            // Without case there are only letters that have one.
            const bool hasCase = name == "Lu" || name == "Ll" || name == "Lt";
            return (isNegative ? "\\P{" : "\\p{") + (hasCase && Has(_options, RegexOptions::IgnoreCase) ? "L&" : name) + "}";
        }
        const auto* const block = std::ranges::find(Blocks, std::string_view(name), &Block::Name);
        if (block != std::end(Blocks))
        {
            if (!isNegative)
            {
                return Hexadecimal(block->First) + "-" + Hexadecimal(block->Last);
            }
            return (block->First == 0 ? std::string() : "\\x{0}-" + Hexadecimal(block->First - 1)) + Hexadecimal(block->Last + 1) +
                   "-\\x{10ffff}";
        }
        if (name.starts_with("Is"))
        {
            throw NotSupportedException(String::Concat("This library's regular expressions do not know the block '", name, "'."));
        }
        Fail(RegexParseError::UnrecognizedUnicodeProperty, "Unknown property '" + name + "'.");
    }

    std::string RegexReader::TakeSet()
    {
        const bool isNegative = Peek() == '^';
        _at += isNegative ? 1 : 0;
        std::string items;               // what stands in one pair of brackets
        std::vector<std::string> others; // sets that are the opposite of several items
        std::string subtracted;
        const auto subtract = [&]
        {
            subtracted = TakeSet();
            if (!IsAtEnd() && Peek() != ']')
            {
                Fail(RegexParseError::ExclusionGroupNotLast, "A subtraction must be the last element in a character class.");
            }
        };
        bool isFirst = true, isRange = false, isClosed = false;
        char32_t rangeStart = 0;
        for (; !IsAtEnd(); isFirst = false)
        {
            bool isEscaped = false;
            char32_t point = TakeCharacter();
            if (point == ']' && !isFirst)
            {
                isClosed = true;
                break;
            }
            if (point == '\\' && !IsAtEnd())
            {
                const char letter = Peek();
                const bool isProperty = letter == 'p' || letter == 'P';
                if (isProperty || std::string_view("dDsSwW").find(letter) != std::string_view::npos)
                {
                    ++_at;
                    if (isRange)
                    {
                        Fail(RegexParseError::ShorthandClassInCharacterRange,
                             std::string("Cannot include class \\") + letter + " in character range.");
                    }
                    if (isProperty)
                    {
                        items += TakeProperty(letter == 'P');
                    }
                    else if (letter >= 'a')
                    {
                        items += ShorthandSet(letter);
                    }
                    else
                    {
                        others.push_back("[^" + ShorthandSet(letter) + "]");
                    }
                    continue;
                }
                isEscaped = true;
                point = letter == '-' ? TakeCharacter() : TakeEscapedCharacter();
            }
            if (isRange)
            {
                isRange = false;
                if (point == '[' && !isEscaped && !isFirst)
                {
                    items += Literal(rangeStart, true);
                    subtract();
                    continue;
                }
                if (rangeStart > point)
                {
                    Fail(RegexParseError::ReversedCharacterRange, "[x-y] range in reverse order.");
                }
                // Halves of characters are left out.
                const auto add = [&](char32_t first, char32_t last)
                { items += first > last ? std::string() : Hexadecimal(first) + "-" + Hexadecimal(last); };
                add(rangeStart, (std::min)(point, char32_t{0xD7FF}));
                add((std::max)(rangeStart, char32_t{0xE000}), point);
            }
            else if (Peek() == '-' && _at + 1 < _pattern.size() && Peek(1) != ']')
            {
                rangeStart = point;
                isRange = true;
                ++_at;
            }
            else if (point == '-' && !isEscaped && Peek() == '[' && !isFirst)
            {
                ++_at;
                subtract();
            }
            else
            {
                items += Literal(point, true);
            }
        }
        if (!isClosed)
        {
            Fail(RegexParseError::UnterminatedBracket, "Unterminated [] set.");
        }
        std::string set;
        if (others.empty() && !items.empty())
        {
            set = (isNegative ? "[^" : "[") + items + "]";
        }
        else
        {
            std::string alternatives = items.empty() ? std::string(Nothing) : "[" + items + "]";
            for (const std::string& other : others)
            {
                alternatives += "|" + other;
            }
            set = isNegative ? "(?:(?!" + alternatives + ")(?s:.))" : "(?:" + alternatives + ")";
        }
        return subtracted.empty() ? set : "(?:(?!" + subtracted + ")" + set + ")";
    }
}
