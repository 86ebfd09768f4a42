// Text and numbers into numbers, and .NET's exceptions where they are none.
#include <System/ArgumentException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Array.hpp>
#include <System/Detail/Numbers.hpp>
#include <System/FormatException.hpp>
#include <System/InvalidCastException.hpp>
#include <System/OverflowException.hpp>
#include <cmath>
#include "compat/core/text/NumberText.hpp"

namespace System::Detail
{
    namespace
    {
        using Core::ParseOutcome;

        void CheckText(const String& text, const char* parameter)
        {
            if (text == nullptr)
            {
                ThrowArgumentNull(parameter);
            }
        }

        [[noreturn]] void ThrowFormat(const String& text)
        {
            throw FormatException(String::Concat("The input string '", text, "' was not in a correct format."));
        }

        const char* NameOf(int bits, bool isUnsigned)
        {
            switch (bits)
            {
            case 8:
                return isUnsigned ? "an unsigned byte" : "a signed byte";
            case 16:
                return isUnsigned ? "a UInt16" : "an Int16";
            case 32:
                return isUnsigned ? "a UInt32" : "an Int32";
            default:
                return isUnsigned ? "a UInt64" : "an Int64";
            }
        }
    }

    void ThrowIntegerOverflow(int bits, bool isUnsigned)
    {
        throw OverflowException(String::Concat("Value was either too large or too small for ", NameOf(bits, isUnsigned), "."));
    }

    void ThrowCharOverflow()
    {
        throw OverflowException("Value was either too large or too small for a character.");
    }

    Int64 ParseInteger(const String& text, int bits, bool isUnsigned)
    {
        CheckText(text, "s");
        Int64 value = 0;
        switch (Core::ParseInteger(text, bits, isUnsigned, value))
        {
        case ParseOutcome::Parsed:
            return value;
        case ParseOutcome::Overflow:
            ThrowIntegerOverflow(bits, isUnsigned);
        default:
            ThrowFormat(text);
        }
    }

    double ParseDouble(const String& text)
    {
        CheckText(text, "s");
        double value = 0;
        return Core::ParseDouble(text, value) == ParseOutcome::Parsed ? value : (ThrowFormat(text), 0);
    }

    float ParseSingle(const String& text)
    {
        CheckText(text, "s");
        float value = 0;
        return Core::ParseSingle(text, value) == ParseOutcome::Parsed ? value : (ThrowFormat(text), 0.0F);
    }

    bool ParseBoolean(const String& text)
    {
        CheckText(text, "value");
        bool value = false;
        if (Core::ParseBoolean(text, value) != ParseOutcome::Parsed)
        {
            throw FormatException(String::Concat("String '", text, "' was not recognized as a valid Boolean."));
        }
        return value;
    }

    char ParseChar(const String& text, const char* parameter)
    {
        CheckText(text, parameter);
        if (text.Length() != 1)
        {
            throw FormatException("String must be exactly one character long.");
        }
        return text[0];
    }

    bool TryParseInteger(const String& text, int bits, bool isUnsigned, Int64& value) noexcept
    {
        return Core::ParseInteger(text, bits, isUnsigned, value) == ParseOutcome::Parsed;
    }

    bool TryParseDouble(const String& text, double& value) noexcept
    {
        return Core::ParseDouble(text, value) == ParseOutcome::Parsed;
    }

    bool TryParseSingle(const String& text, float& value) noexcept
    {
        return Core::ParseSingle(text, value) == ParseOutcome::Parsed;
    }

    bool TryParseBoolean(const String& text, bool& value) noexcept
    {
        return Core::ParseBoolean(text, value) == ParseOutcome::Parsed;
    }

    namespace
    {
        void CheckStyles(int styles, bool isFloat)
        {
            constexpr int known = 2047;
            constexpr int hexadecimal = 512;
            constexpr int binary = 1024;
            constexpr int whiteSpace = 3;
            if ((styles & ~known) != 0)
            {
                throw ArgumentException("An undefined NumberStyles value is being used.", "style");
            }
            const int specifier = styles & (hexadecimal | binary);
            if (isFloat && specifier != 0)
            {
                throw ArgumentException("The number styles AllowHexSpecifier and AllowBinarySpecifier are not supported on floating point data "
                                        "types.",
                                        "style");
            }
            if (specifier == (hexadecimal | binary) || (specifier != 0 && (styles & ~(whiteSpace | specifier)) != 0))
            {
                throw ArgumentException("With the AllowHexSpecifier or AllowBinarySpecifier bit set in the enum bit field, the only other valid "
                                        "bits that can be combined into the enum value must be a subset of those in HexNumber or BinaryNumber.",
                                        "style");
            }
        }
    }

    Int64 ParseInteger(const String& text, int styles, int bits, bool isUnsigned)
    {
        CheckStyles(styles, false);
        CheckText(text, "s");
        Int64 value = 0;
        switch (Core::ParseInteger(text, styles, bits, isUnsigned, value))
        {
        case ParseOutcome::Parsed:
            return value;
        case ParseOutcome::Overflow:
            ThrowIntegerOverflow(bits, isUnsigned);
        default:
            ThrowFormat(text);
        }
    }
    double ParseDouble(const String& text, int styles)
    {
        CheckStyles(styles, true);
        CheckText(text, "s");
        double value = 0;
        return Core::ParseDouble(text, styles, value) == ParseOutcome::Parsed ? value : (ThrowFormat(text), 0);
    }
    float ParseSingle(const String& text, int styles)
    {
        CheckStyles(styles, true);
        CheckText(text, "s");
        float value = 0;
        return Core::ParseSingle(text, styles, value) == ParseOutcome::Parsed ? value : (ThrowFormat(text), 0.0F);
    }
    bool TryParseInteger(const String& text, int styles, int bits, bool isUnsigned, Int64& value)
    {
        CheckStyles(styles, false);
        return Core::ParseInteger(text, styles, bits, isUnsigned, value) == ParseOutcome::Parsed;
    }
    bool TryParseDouble(const String& text, int styles, double& value)
    {
        CheckStyles(styles, true);
        return Core::ParseDouble(text, styles, value) == ParseOutcome::Parsed;
    }
    bool TryParseSingle(const String& text, int styles, float& value)
    {
        CheckStyles(styles, true);
        return Core::ParseSingle(text, styles, value) == ParseOutcome::Parsed;
    }

    namespace
    {
        int DigitOf(char c)
        {
            if (c >= '0' && c <= '9')
            {
                return c - '0';
            }
            const char lower = static_cast<char>(c | 0x20);
            return lower >= 'a' && lower <= 'z' ? lower - 'a' + 10 : 99;
        }

        void CheckBase(int base)
        {
            if (base != 2 && base != 8 && base != 10 && base != 16)
            {
                throw ArgumentException("Invalid Base.");
            }
        }

        /// Takes a sign and, in base 16, "0x" off the text.
        bool TakeSign(std::string_view& text, int base, bool isUnsigned)
        {
            bool negative = false;
            if (text.front() == '-')
            {
                if (base != 10)
                {
                    throw ArgumentException("String cannot contain a minus sign if the base is not 10.");
                }
                if (isUnsigned)
                {
                    throw OverflowException("The string was being parsed as an unsigned number and could not have a negative sign.");
                }
                negative = true;
            }
            text.remove_prefix(negative || text.front() == '+' ? 1 : 0);
            if (base == 16 && text.size() >= 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X'))
            {
                text.remove_prefix(2);
            }
            return negative;
        }
    }

    Int64 ParseInBase(const String& text, int fromBase, int bits, bool isUnsigned)
    {
        CheckBase(fromBase);
        if (text == nullptr)
        {
            return 0;
        }
        std::string_view rest = text;
        if (rest.empty())
        {
            // .NET really gives the message as the parameter's name.
            throw ArgumentOutOfRangeException("Index was out of range. Must be non-negative and less than the size of the collection.");
        }
        const bool negative = TakeSign(rest, fromBase, isUnsigned);
        // .NET parses at least 32 bits, and complains about these before it complains about the type's own.
        const int parsedBits = bits < 32 ? 32 : bits;
        const UInt64 all = parsedBits == 64 ? MaxValue<UInt64> : MaxValue<UInt32>;
        const UInt64 limit = fromBase != 10 || isUnsigned ? all : (all >> 1) + (negative ? 1 : 0);
        const UInt64 base = static_cast<UInt64>(fromBase);
        UInt64 value = 0;
        std::size_t digits = 0;
        for (; digits != rest.size() && DigitOf(rest[digits]) < fromBase; ++digits)
        {
            const UInt64 digit = static_cast<UInt64>(DigitOf(rest[digits]));
            if (value > (limit - digit) / base)
            {
                ThrowIntegerOverflow(parsedBits, fromBase != 10 || isUnsigned);
            }
            value = value * base + digit;
        }
        if (digits == 0)
        {
            throw FormatException("Could not find any recognizable digits.");
        }
        if (digits != rest.size())
        {
            throw FormatException("Additional non-parsable characters are at the end of the string.");
        }
        if (bits < 32)
        {
            const UInt64 narrow = UInt64(1) << bits;
            const bool asBits = fromBase != 10 || isUnsigned;
            if (value >= (asBits ? narrow : narrow / 2 + (negative ? 1 : 0)))
            {
                ThrowIntegerOverflow(bits, isUnsigned);
            }
        }
        return static_cast<Int64>(negative ? 0 - value : value);
    }

    Int64 RoundToInteger(double value, int bits, bool isUnsigned)
    {
        double whole = std::floor(value);
        const double fraction = value - whole;
        if (fraction > 0.5 || (fraction == 0.5 && std::fmod(whole, 2) != 0))
        {
            whole += 1;
        }
        const double end = std::ldexp(1.0, isUnsigned ? bits : bits - 1);
        if (!(whole < end && whole >= (isUnsigned ? 0 : -end)))
        {
            if (bits == 64)
            {
                ThrowOverflow();
            }
            ThrowIntegerOverflow(bits, isUnsigned);
        }
        return isUnsigned ? static_cast<Int64>(static_cast<UInt64>(whole)) : static_cast<Int64>(whole);
    }

    namespace
    {
        template <class T>
        bool Take(const Object& value, ObjectNumber& number)
        {
            if (!value.Is<T>())
            {
                return false;
            }
            const T held = static_cast<T>(value);
            if constexpr (std::floating_point<T>)
            {
                number.Kind = NumberKind::Floating;
                number.Float = static_cast<double>(held);
            }
            else if constexpr (std::same_as<T, char>)
            {
                number.Bits = static_cast<unsigned char>(held);
            }
            else
            {
                number.Kind = std::is_signed_v<T> ? NumberKind::Signed : NumberKind::Unsigned;
                number.Bits = static_cast<Int64>(held);
            }
            return true;
        }

        template <class... T>
        bool TakeAny(const Object& value, ObjectNumber& number)
        {
            return (Take<T>(value, number) || ...);
        }
    }

    ObjectNumber NumberOf(const Object& value)
    {
        ObjectNumber number;
        if (value == nullptr || TakeAny<int, Int64, double, float, bool, char, Byte, SByte, Int16, UInt16, UInt32, UInt64>(value, number))
        {
            return number;
        }
        if (!value.Is<String>())
        {
            throw InvalidCastException(String::Concat("Unable to cast object of type '", value, "' to type 'System.IConvertible'."));
        }
        number.Kind = NumberKind::Text;
        number.Text = String(value);
        return number;
    }
}
