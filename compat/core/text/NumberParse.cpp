#include "compat/core/text/BinaryFloat.hpp"
#include "compat/core/text/NumberText.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <algorithm>
#include <limits>
#include <string>

namespace System::Core
{
    namespace
    {
        bool IsDigit(char c)
        {
            return c >= '0' && c <= '9';
        }
        bool IsSpace(char c)
        {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        char Lower(char c)
        {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        }

        bool SameIgnoringCase(std::string_view text, std::string_view lower)
        {
            return std::equal(text.begin(), text.end(), lower.begin(), lower.end(), [](char a, char b) { return Lower(a) == b; });
        }

        /// Reads the parts of which .NET's numbers are made, from left to right.
        class NumberReader
        {
        public:
            explicit NumberReader(std::string_view text) : _text(text) {}

            [[nodiscard]] char Peek(std::size_t ahead = 0) const
            {
                return _position + ahead < _text.size() ? _text[_position + ahead] : '\0';
            }

            void Skip(std::size_t count = 1) { _position += count; }

            void SkipSpaces()
            {
                while (IsSpace(Peek()))
                    Skip();
            }

            /// Reads an optional sign; true for a minus.
            bool Minus()
            {
                const char c = Peek();
                if (c == '-' || c == '+')
                    Skip();
                return c == '-';
            }

            /// Whether nothing is left but white space and then NULs, with which .NET lets fixed buffers end.
            bool Ends()
            {
                SkipSpaces();
                return _text.find_first_not_of('\0', _position) == std::string_view::npos;
            }

        private:
            std::string_view _text;
            std::size_t _position = 0;
        };

        std::uint64_t AllOnes(int bits)
        {
            return ~std::uint64_t{0} >> (64 - bits);
        }

        int HexDigit(char c)
        {
            const char lower = Lower(c);
            return IsDigit(c) ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
        }

        std::int64_t SignExtended(std::uint64_t pattern, int bits, bool isUnsigned)
        {
            const bool negative = !isUnsigned && ((pattern >> (bits - 1)) & 1) != 0;
            return static_cast<std::int64_t>(negative ? pattern | ~AllOnes(bits) : pattern);
        }

        struct Decimal
        {
            std::string Digits;
            std::int64_t Scale = 0;
            bool Negative = false;
        };

        /// Reads an exponent if the letter E is followed by one, which otherwise is left for the caller to stumble over.
        std::int64_t ReadExponent(NumberReader& reader)
        {
            const std::size_t sign = reader.Peek(1) == '-' || reader.Peek(1) == '+' ? 1 : 0;
            if (Lower(reader.Peek()) != 'e' || !IsDigit(reader.Peek(1 + sign)))
                return 0;
            const bool minus = reader.Peek(1) == '-';
            reader.Skip(1 + sign);
            std::int64_t exponent = 0;
            for (; IsDigit(reader.Peek()); reader.Skip())
                exponent = std::min<std::int64_t>(exponent * 10 + (reader.Peek() - '0'), std::numeric_limits<std::int32_t>::max());
            return minus ? -exponent : exponent;
        }

        /// Reads [white space][sign]digits[,digits][.digits][E[sign]digits][white space].
        bool ReadDecimal(std::string_view text, Decimal& number)
        {
            NumberReader reader(text);
            reader.SkipSpaces();
            number.Negative = reader.Minus();
            bool anyDigit = false;
            bool behindPoint = false;
            for (;; reader.Skip())
            {
                const char c = reader.Peek();
                if (IsDigit(c))
                {
                    anyDigit = true;
                    if (c != '0' || !number.Digits.empty())
                    {
                        number.Digits += c;
                        number.Scale += behindPoint ? 0 : 1;
                    }
                    else if (behindPoint)
                        --number.Scale;
                }
                else if (c == '.' && !behindPoint)
                    behindPoint = true;
                else if (c != ',' || behindPoint || !anyDigit)
                    break;
            }
            if (!anyDigit)
                return false;
            number.Scale += ReadExponent(reader);
            return reader.Ends();
        }

        template <typename Float>
        ParseOutcome ParseFloat(std::string_view text, Float& value)
        {
            value = 0;
            Decimal number;
            if (ReadDecimal(text, number))
            {
                value = NearestFloat<Float>(number.Digits, number.Scale);
                if (number.Negative)
                    value = -value;
                return ParseOutcome::Parsed;
            }

            std::string_view word = TrimWhiteSpace(text);
            const bool minus = word.starts_with('-');
            if (minus || word.starts_with('+'))
                word.remove_prefix(1);
            if (SameIgnoringCase(word, "infinity"))
                value = minus ? -std::numeric_limits<Float>::infinity() : std::numeric_limits<Float>::infinity();
            else if (SameIgnoringCase(word, "nan"))
                value = std::numeric_limits<Float>::quiet_NaN();
            else
                return ParseOutcome::BadFormat;
            return ParseOutcome::Parsed;
        }
    }

    ParseOutcome ParseInteger(std::string_view text, int bits, bool isUnsigned, std::int64_t& value)
    {
        value = 0;
        NumberReader reader(text);
        reader.SkipSpaces();
        const bool minus = reader.Minus();
        if (!IsDigit(reader.Peek()))
            return ParseOutcome::BadFormat;

        const std::uint64_t limit = isUnsigned ? (minus ? 0 : AllOnes(bits)) : AllOnes(bits - 1) + (minus ? 1 : 0);
        std::uint64_t magnitude = 0;
        bool overflow = false;
        for (; IsDigit(reader.Peek()); reader.Skip())
        {
            const auto digit = static_cast<std::uint64_t>(reader.Peek() - '0');
            overflow = overflow || magnitude > limit / 10 || magnitude * 10 > limit - digit || digit > limit;
            if (!overflow)
                magnitude = magnitude * 10 + digit;
        }
        // A malformed text is malformed, however large the number before the mistake.
        if (!reader.Ends())
            return ParseOutcome::BadFormat;
        if (overflow)
            return ParseOutcome::Overflow;
        value = static_cast<std::int64_t>(minus ? 0 - magnitude : magnitude);
        return ParseOutcome::Parsed;
    }

    ParseOutcome ParseHexadecimal(std::string_view text, int bits, bool isUnsigned, std::int64_t& value)
    {
        value = 0;
        NumberReader reader(text);
        reader.SkipSpaces();
        if (HexDigit(reader.Peek()) < 0)
            return ParseOutcome::BadFormat;
        std::uint64_t pattern = 0;
        bool overflow = false;
        for (; HexDigit(reader.Peek()) >= 0; reader.Skip())
        {
            overflow = overflow || pattern > AllOnes(bits) >> 4;
            pattern = (pattern << 4) | static_cast<std::uint64_t>(HexDigit(reader.Peek()));
        }
        if (!reader.Ends())
            return ParseOutcome::BadFormat;
        if (overflow)
            return ParseOutcome::Overflow;
        value = SignExtended(pattern, bits, isUnsigned);
        return ParseOutcome::Parsed;
    }

    ParseOutcome ParseDouble(std::string_view text, double& value)
    {
        return ParseFloat(text, value);
    }

    ParseOutcome ParseSingle(std::string_view text, float& value)
    {
        return ParseFloat(text, value);
    }

    ParseOutcome ParseBoolean(std::string_view text, bool& value)
    {
        const std::string_view word = TrimWhiteSpaceAndNull(text);
        value = SameIgnoringCase(word, "true");
        return value || SameIgnoringCase(word, "false") ? ParseOutcome::Parsed : ParseOutcome::BadFormat;
    }
}
