// Numbers by NumberStyles, as .NET reads them in the invariant culture.
#include "compat/core/text/BinaryFloat.hpp"
#include "compat/core/text/NumberText.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <System/Globalization/NumberStyles.hpp>
#include <algorithm>
#include <limits>
#include <string>

namespace System::Core
{
    namespace
    {
        using Globalization::NumberStyles;

        constexpr std::string_view Currency = "\u00A4";
        constexpr std::int64_t MostExponent = 1'000'000;

        struct StyledNumber
        {
            std::string Digits;     ///< without zeros at either end
            std::int64_t Scale = 0; ///< digits before the point
            bool IsNegative = false;
        };

        bool IsDigit(char c) noexcept
        {
            return c >= '0' && c <= '9';
        }
        bool IsSpace(char c) noexcept
        {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }

        class StyledReader
        {
        public:
            StyledReader(std::string_view text, int styles) noexcept : _text(text), _styles(styles) {}

            bool Read(StyledNumber& number)
            {
                ReadFront(number);
                if (!ReadDigits(number))
                {
                    return false;
                }
                ReadExponent(number);
                ReadBack(number);
                // .NET lets what stands in a fixed buffer end with NULs.
                return !_isInParentheses && _text.find_first_not_of('\0', _at) == std::string_view::npos;
            }

        private:
            [[nodiscard]] bool Allows(NumberStyles style) const noexcept { return (_styles & static_cast<int>(style)) != 0; }
            [[nodiscard]] char Peek(std::size_t ahead = 0) const noexcept { return _at + ahead < _text.size() ? _text[_at + ahead] : '\0'; }
            bool Take(char c) noexcept
            {
                const bool matches = _at < _text.size() && _text[_at] == c;
                _at += matches ? 1 : 0;
                return matches;
            }
            bool TakeSign(StyledNumber& number) noexcept
            {
                if (_hasSign || (Peek() != '+' && Peek() != '-'))
                {
                    return false;
                }
                _hasSign = true;
                number.IsNegative = Peek() == '-';
                ++_at;
                return true;
            }
            bool TakeCurrency() noexcept
            {
                if (_hasCurrency || !Allows(NumberStyles::AllowCurrencySymbol) || !_text.substr(_at).starts_with(Currency))
                {
                    return false;
                }
                _hasCurrency = true;
                _at += Currency.size();
                return true;
            }

            void ReadFront(StyledNumber& number) noexcept
            {
                for (;;)
                {
                    // White space behind a sign only where a currency symbol was.
                    if (IsSpace(Peek()) && Allows(NumberStyles::AllowLeadingWhite) && (!_hasSign || _hasCurrency))
                    {
                        ++_at;
                    }
                    else if (Allows(NumberStyles::AllowParentheses) && !_hasSign && Take('('))
                    {
                        _hasSign = true;
                        _isInParentheses = true;
                        number.IsNegative = true;
                    }
                    else if (!(Allows(NumberStyles::AllowLeadingSign) && TakeSign(number)) && !TakeCurrency())
                    {
                        return;
                    }
                }
            }

            bool ReadDigits(StyledNumber& number)
            {
                bool anyDigit = false;
                bool behindPoint = false;
                for (;;)
                {
                    const char c = Peek();
                    if (IsDigit(c))
                    {
                        anyDigit = true;
                        if (c != '0' || !number.Digits.empty())
                        {
                            number.Digits += c;
                            number.Scale += behindPoint ? 0 : 1;
                        }
                        else if (behindPoint)
                        {
                            --number.Scale;
                        }
                    }
                    else if (c == '.' && Allows(NumberStyles::AllowDecimalPoint) && !behindPoint)
                    {
                        behindPoint = true;
                    }
                    else if (c != ',' || !Allows(NumberStyles::AllowThousands) || !anyDigit || behindPoint)
                    {
                        break;
                    }
                    ++_at;
                }
                number.Digits.erase(number.Digits.find_last_not_of('0') + 1);
                return anyDigit;
            }

            void ReadExponent(StyledNumber& number) noexcept
            {
                const std::size_t sign = Peek(1) == '-' || Peek(1) == '+' ? 1 : 0;
                if ((Peek() | 0x20) != 'e' || !Allows(NumberStyles::AllowExponent) || !IsDigit(Peek(1 + sign)))
                {
                    return;
                }
                const bool isNegative = Peek(1) == '-';
                std::int64_t exponent = 0;
                for (_at += 1 + sign; IsDigit(Peek()); ++_at)
                {
                    exponent = std::min<std::int64_t>(exponent * 10 + (Peek() - '0'), MostExponent);
                }
                number.Scale += isNegative ? -exponent : exponent;
            }

            void ReadBack(StyledNumber& number) noexcept
            {
                for (;;)
                {
                    if (IsSpace(Peek()) && Allows(NumberStyles::AllowTrailingWhite))
                    {
                        ++_at;
                    }
                    else if (_isInParentheses && Take(')'))
                    {
                        _isInParentheses = false;
                    }
                    else if (!(Allows(NumberStyles::AllowTrailingSign) && TakeSign(number)) && !TakeCurrency())
                    {
                        return;
                    }
                }
            }

            std::string_view _text;
            const int _styles;
            std::size_t _at = 0;
            bool _hasSign = false;
            bool _isInParentheses = false;
            bool _hasCurrency = false;
        };

        ParseOutcome ParseBinary(std::string_view text, int bits, bool isUnsigned, std::int64_t& value)
        {
            text = TrimWhiteSpaceAndNull(text);
            if (text.empty() || text.find_first_not_of("01") != std::string_view::npos)
            {
                return ParseOutcome::BadFormat;
            }
            text.remove_prefix(std::min(text.find_first_not_of('0'), text.size() - 1));
            if (text.size() > static_cast<std::size_t>(bits))
            {
                return ParseOutcome::Overflow;
            }
            std::uint64_t pattern = 0;
            for (const char c : text)
            {
                pattern = pattern * 2 + (c == '1' ? 1 : 0);
            }
            const int unused = 64 - bits;
            value = isUnsigned ? static_cast<std::int64_t>(pattern) : static_cast<std::int64_t>(pattern << unused) >> unused;
            return ParseOutcome::Parsed;
        }

        // Hexadecimal digits take the white space that their styles allow.
        bool HasWhiteBeyond(std::string_view text, int styles) noexcept
        {
            const auto allows = [styles](NumberStyles style) { return (styles & static_cast<int>(style)) != 0; };
            return !text.empty() && ((IsSpace(text.front()) && !allows(NumberStyles::AllowLeadingWhite)) ||
                                     (IsSpace(text.back()) && !allows(NumberStyles::AllowTrailingWhite)));
        }

        template <class Float>
        ParseOutcome ParseFloat(std::string_view text, int styles, ParseOutcome (*plain)(std::string_view, Float&), Float& value)
        {
            value = 0;
            StyledNumber number;
            if (StyledReader(text, styles).Read(number))
            {
                value = NearestFloat<Float>(number.Digits, number.Scale);
                value = number.IsNegative ? -value : value;
                return ParseOutcome::Parsed;
            }
            // What is left are the words, which no style forbids.
            const std::string_view word = TrimWhiteSpace(text);
            const bool isWord = word.find_first_of("0123456789") == std::string_view::npos;
            return isWord ? plain(text, value) : ParseOutcome::BadFormat;
        }
    }

    ParseOutcome ParseInteger(std::string_view text, int styles, int bits, bool isUnsigned, std::int64_t& value)
    {
        value = 0;
        if ((styles & static_cast<int>(NumberStyles::AllowHexSpecifier)) != 0)
        {
            return HasWhiteBeyond(text, styles) ? ParseOutcome::BadFormat : ParseHexadecimal(text, bits, isUnsigned, value);
        }
        if ((styles & static_cast<int>(NumberStyles::AllowBinarySpecifier)) != 0)
        {
            return HasWhiteBeyond(text, styles) ? ParseOutcome::BadFormat : ParseBinary(text, bits, isUnsigned, value);
        }
        StyledNumber number;
        if (!StyledReader(text, styles).Read(number))
        {
            return ParseOutcome::BadFormat;
        }
        // A fraction is an overflow, as in .NET.
        if (!number.Digits.empty() && (number.Scale < static_cast<std::int64_t>(number.Digits.size()) || number.Scale > 20))
        {
            return ParseOutcome::Overflow;
        }
        std::string whole = number.Digits;
        whole.resize(number.Digits.empty() ? 0 : static_cast<std::size_t>(number.Scale), '0');
        if (whole.empty())
        {
            whole = "0";
        }
        return ParseInteger((number.IsNegative && whole != "0" ? "-" : "") + whole, bits, isUnsigned, value);
    }

    ParseOutcome ParseDouble(std::string_view text, int styles, double& value)
    {
        return ParseFloat<double>(text, styles, &ParseDouble, value);
    }

    ParseOutcome ParseSingle(std::string_view text, int styles, float& value)
    {
        return ParseFloat<float>(text, styles, &ParseSingle, value);
    }
}
