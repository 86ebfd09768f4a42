// Numbers, composite formatting, encodings and Base64; the twin of Texts.cs.
#include "Areas.hpp"
#include "TextCases.hpp"
#include <bit>
#include <cmath>
#include <cstdio>
#include <limits>

namespace Fuzz
{
    namespace
    {
        using System::Array;
        using System::BitConverter;
        using System::Byte;
        using System::Convert;
        using System::FormatException;
        using System::String;
        using Encoding = System::Text::Encoding;

        template <class... Parts>
        std::string Line(const Parts&... parts)
        {
            std::string line;
            ((line += parts, line += ' '), ...);
            return line;
        }

        std::string Hexadecimal(std::uint64_t bits)
        {
            char text[20];
            std::snprintf(text, sizeof text, "%llX", static_cast<unsigned long long>(bits));
            return text;
        }

        std::string Shown(const Array<Byte>& bytes)
        {
            return Plain(Convert::ToHexString(bytes));
        }
        using Fuzz::Shown;

        Array<Byte> ToBytes(const Text& text)
        {
            Array<Byte> bytes(static_cast<int>(text.size()));
            std::copy(text.begin(), text.end(), bytes.begin());
            return bytes;
        }

        template <class Action>
        std::string Try(const Action& action)
        {
            try
            {
                return Shown(String(action()));
            }
            catch (const FormatException&)
            {
                return "FormatException";
            }
        }

        template <class Action>
        std::string TryMessage(const Action& action)
        {
            try
            {
                return Shown(action());
            }
            catch (const FormatException& exception)
            {
                return Plain(exception.Message());
            }
        }

        template <class T>
        std::string Formatted(std::uint64_t raw, const Text& format)
        {
            const T value = static_cast<T>(raw);
            const auto name = (std::is_unsigned_v<T> ? "u" : "i") + std::to_string(sizeof(T) * 8);
            return Line(name, Plain(System::ToString(value)), Shown(std::string_view(format)),
                        Try([&] { return System::ToString(value, format); }));
        }

        double Floating(Prng& random)
        {
            constexpr auto infinity = std::numeric_limits<double>::infinity();
            static const double special[] = {
                0.0, -0.0, std::nan(""), infinity, -infinity, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 0.5, 2.5};
            static const double powers[] = {1, 10, 100, 1000, 1e4, 1e5, 1e10, 1e20};
            const std::uint64_t raw = Bits(random);
            const auto number = static_cast<double>(static_cast<std::int64_t>(raw));
            switch (random.Below(6))
            {
            case 0:
                return std::bit_cast<double>(random.Next());
            case 1:
                return number;
            case 2:
                return number / powers[random.Below(8)];
            case 3:
                return static_cast<double>(static_cast<std::int64_t>(raw % 100000)) / static_cast<double>(1 << random.Below(12));
            case 4:
            {
                const std::uint64_t digits = random.Next() >> 12 << 12 & 0x800FFFFFFFFFFFFFULL;
                return std::bit_cast<double>(digits | static_cast<std::uint64_t>(1023 - 60 + random.Below(120)) << 52);
            }
            default:
                return special[random.Below(10)];
            }
        }

        /// What a Parse does, and the bits of its result.
        template <class Action>
        std::string Read(const Action& action)
        {
            try
            {
                return "ok " + action();
            }
            catch (const FormatException&)
            {
                return "FormatException 0";
            }
            catch (const System::OverflowException&)
            {
                return "OverflowException 0";
            }
        }

        template <class T>
        std::string ReadInteger(const Text& text)
        {
            return Read(
                [&]
                {
                    const T value = System::Parse<T>(text);
                    return Hexadecimal(std::is_unsigned_v<T> ? static_cast<std::uint64_t>(value)
                                                             : static_cast<std::uint64_t>(static_cast<std::int64_t>(value)));
                });
        }

        using Reader = std::string (*)(const Text&);
        constexpr Reader SignedReaders[] = {ReadInteger<std::int8_t>, ReadInteger<std::int16_t>, ReadInteger<std::int32_t>,
                                            ReadInteger<std::int64_t>};
        constexpr Reader UnsignedReaders[] = {ReadInteger<std::uint8_t>, ReadInteger<std::uint16_t>, ReadInteger<std::uint32_t>,
                                              ReadInteger<std::uint64_t>};
        using Formatter = std::string (*)(std::uint64_t, const Text&);
        constexpr Formatter SignedFormatters[] = {Formatted<std::int8_t>, Formatted<std::int16_t>, Formatted<std::int32_t>,
                                                  Formatted<std::int64_t>};
        constexpr Formatter UnsignedFormatters[] = {Formatted<std::uint8_t>, Formatted<std::uint16_t>, Formatted<std::uint32_t>,
                                                    Formatted<std::uint64_t>};
    }

    std::string Integer(Prng& random)
    {
        const int size = random.Below(4);
        const bool isUnsigned = random.Below(2) == 1;
        const std::uint64_t raw = Bits(random);
        const Text format = FormatOf(random);
        return (isUnsigned ? UnsignedFormatters : SignedFormatters)[size](raw, format);
    }

    std::string Float(Prng& random)
    {
        const double value = Floating(random);
        const Text format = FormatOf(random);
        return Line(std::isnan(value) ? "nan" : Hexadecimal(std::bit_cast<std::uint64_t>(value)), Shown(std::string_view(format)),
                    Try([&] { return System::ToString(value, format); }),
                    Try([&] { return System::ToString(static_cast<float>(value), format); }));
    }

    std::string Parse(Prng& random)
    {
        Text text = NumberOf(random);
        if (random.Below(3) == 0)
        {
            const Text before = Join(random, NumberParts, 1);
            text = before + text;
            text += Join(random, NumberParts, 2);
        }
        const int size = random.Below(4);
        const bool isUnsigned = random.Below(2) == 1;
        const auto number = Read(
            [&]
            {
                const double value = System::Parse<double>(text);
                return std::isnan(value) ? std::string("nan") : Hexadecimal(std::bit_cast<std::uint64_t>(value));
            });
        const auto single = Read(
            [&]
            {
                const float value = System::Parse<float>(text);
                return std::isnan(value) ? std::string("nan") : Hexadecimal(std::bit_cast<std::uint32_t>(value));
            });
        return Line((isUnsigned ? "u" : "i") + std::to_string(8 << size), Shown(std::string_view(text)),
                    (isUnsigned ? UnsignedReaders : SignedReaders)[size](text), number, single,
                    Read([&] { return std::string(System::Parse<bool>(text) ? "1" : "0"); }));
    }

    std::string Composite(Prng& random)
    {
        const Text format = Join(random, CompositeParts, 8);
        return Line(Shown(std::string_view(format)), TryMessage([&] { return String::Format(format, 255, -7, "t\xC3\xA9xt", 3.5); }));
    }

    std::string Encodings(Prng& random)
    {
        const Array<Byte> bytes = ToBytes(Join(random, ByteParts, 12));
        const String source = Encoding::UTF8().GetString(bytes);
        std::string line = Line(Shown(bytes));
        int number = 0;
        for (const auto& encoding : {Encoding::ASCII(), Encoding::Latin1(), Encoding::UTF8(), Encoding::Unicode(),
                                     Encoding::BigEndianUnicode(), Encoding::UTF32()})
        {
            const Array<Byte> utf8 = Encoding::UTF8().GetBytes(encoding.GetString(bytes));
            line += Line(std::to_string(number++), Shown(utf8), std::to_string(utf8.Length()), Shown(encoding.GetBytes(source)),
                         std::to_string(encoding.GetByteCount(source)), Shown(encoding.GetPreamble()));
        }
        return line;
    }

    std::string LookAlikes(Prng& random)
    {
        const int point = random.Below(0x20000);
        String text = "";
        if (point < 0xD800 || point > 0xDFFF)
        {
            text = Encoding::UTF32().GetString(
                Array<Byte>{static_cast<Byte>(point), static_cast<Byte>(point >> 8), static_cast<Byte>(point >> 16), Byte{0}});
        }
        return Line(Shown(Encoding::UTF8().GetBytes(text)), Shown(Encoding::Latin1().GetBytes(text)),
                    Shown(Encoding::ASCII().GetBytes(text)));
    }

    std::string Base64(Prng& random)
    {
        const Text text = Join(random, Base64Parts, 10);
        std::string line = Line(Shown(std::string_view(text)), TryMessage([&] { return Convert::FromBase64String(text); }));
        const Text digits = Join(random, HexParts, 6);
        line += Line(Shown(std::string_view(digits)), TryMessage([&] { return Convert::FromHexString(digits); }));
        const Array<Byte> data = ToBytes(Join(random, ByteParts, 90));
        return line + Line(Shown(data), Plain(Convert::ToBase64String(data)),
                           Shown(Convert::ToBase64String(data, System::Base64FormattingOptions::InsertLineBreaks)),
                           Plain(Convert::ToHexStringLower(data)), Plain(BitConverter::ToString(data)));
    }
}
