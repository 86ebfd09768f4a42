#include "compat/core/text/UnicodeText.hpp"
#include <System/ArgumentException.hpp>
#include <System/FormatException.hpp>
#include <System/Guid.hpp>
#include <algorithm>
#include <chrono>
#include <optional>
#include <random>

namespace System
{
    namespace
    {
        using Bytes = std::array<Byte, 16>;

        constexpr const char* BadSpecifier = R"(Format string can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".)";
        constexpr const char* NotHexadecimal = "Guid string should only contain hexadecimal characters.";
        constexpr const char* BadLength = "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).";
        constexpr const char* BadDashes = "Dashes are in the wrong position for GUID parsing.";
        constexpr const char* Unrecognized = "Unrecognized Guid format.";

        int HexDigit(char c) noexcept
        {
            const char lower = static_cast<char>(c | 0x20);
            return c >= '0' && c <= '9' ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
        }

        // Each gives why the text is none, or null.
        const char* ParsePlain(std::string_view text, Bytes& bytes) noexcept
        {
            if (text.size() != 32)
            {
                return BadLength;
            }
            for (std::size_t i = 0; i != bytes.size(); ++i)
            {
                const int high = HexDigit(text[2 * i]);
                const int low = HexDigit(text[2 * i + 1]);
                if (high < 0 || low < 0)
                {
                    return NotHexadecimal;
                }
                bytes[i] = static_cast<Byte>(high * 16 + low);
            }
            return nullptr;
        }

        const char* ParseDashed(std::string_view text, Bytes& bytes) noexcept
        {
            if (text.size() != 36)
            {
                return BadLength;
            }
            if (text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
            {
                return BadDashes;
            }
            std::array<char, 32> digits{};
            std::size_t count = 0;
            for (std::size_t i = 0; i != text.size(); ++i)
            {
                if (i != 8 && i != 13 && i != 18 && i != 23)
                {
                    digits[count++] = text[i];
                }
            }
            return ParsePlain(std::string_view(digits.data(), digits.size()), bytes);
        }

        const char* ParseBracketed(std::string_view text, char open, char close, Bytes& bytes) noexcept
        {
            return text.size() != 38 || text.front() != open || text.back() != close ? BadLength : ParseDashed(text.substr(1, 36), bytes);
        }

        // "0x…" up to one of `ends`; so many bytes at `at`.
        const char* ParseNumber(std::string_view& text, char end, std::size_t size, Bytes& bytes, std::size_t at) noexcept
        {
            if (text.size() < 2 || text[0] != '0' || (text[1] | 0x20) != 'x')
            {
                return "Expected 0x prefix.";
            }
            text.remove_prefix(2);
            const std::size_t length = text.find(end);
            if (length == std::string_view::npos || length == 0)
            {
                return end == ','
                           ? "Could not find a comma, or the length between the previous token and the comma was zero (i.e., '0x,'etc.)."
                           : "Could not find a brace, or the length between the previous token and the brace was zero (i.e., '0x,'etc.).";
            }
            UInt64 number = 0;
            for (std::size_t i = 0; i != length; ++i)
            {
                const int digit = HexDigit(text[i]);
                if (digit < 0)
                {
                    return NotHexadecimal;
                }
                number = number * 16 + static_cast<UInt64>(digit);
                // The second and third number may be longer, and are cut.
                if (number > MaxValue<UInt32> || (size == 1 && number > 255))
                {
                    return size == 1 ? Unrecognized : "Value was either too large or too small for a UInt32.";
                }
            }
            for (std::size_t i = 0; i != size; ++i)
            {
                bytes[at + i] = static_cast<Byte>(number >> (8 * (size - 1 - i)));
            }
            text.remove_prefix(length + 1);
            return nullptr;
        }

        const char* ParseHexadecimal(std::string_view text, Bytes& bytes)
        {
            std::string bare;
            for (std::string_view rest = text; !rest.empty();)
            {
                const std::string_view before = rest;
                if (!Core::IsWhiteSpace(Core::TakePoint(rest)))
                {
                    bare += before.substr(0, before.size() - rest.size());
                }
            }
            std::string_view rest = bare;
            if (rest.empty() || rest.front() != '{')
            {
                return "Expected {0xdddddddd, etc}.";
            }
            rest.remove_prefix(1);
            constexpr std::size_t Sizes[] = {4, 2, 2};
            std::size_t at = 0;
            for (const std::size_t size : Sizes)
            {
                if (const char* error = ParseNumber(rest, ',', size, bytes, at))
                {
                    return error;
                }
                at += size;
            }
            if (rest.empty() || rest.front() != '{')
            {
                return "Expected {0xdddddddd, etc}.";
            }
            rest.remove_prefix(1);
            for (; at != bytes.size(); ++at)
            {
                if (const char* error = ParseNumber(rest, at == bytes.size() - 1 ? '}' : ',', 1, bytes, at))
                {
                    return error;
                }
            }
            if (rest.empty() || rest.front() != '}')
            {
                return "Could not find the ending brace.";
            }
            return rest.size() != 1 ? "Additional non-parsable characters are at the end of the string." : nullptr;
        }

        const char* ParseAs(std::string_view text, char format, Bytes& bytes)
        {
            switch (format)
            {
            case 'N':
                return ParsePlain(text, bytes);
            case 'D':
                return ParseDashed(text, bytes);
            case 'B':
                return ParseBracketed(text, '{', '}', bytes);
            case 'P':
                return ParseBracketed(text, '(', ')', bytes);
            default:
                return ParseHexadecimal(text, bytes);
            }
        }

        const char* ParseAny(std::string_view text, Bytes& bytes)
        {
            text = Core::TrimWhiteSpace(text);
            if (text.size() < 32)
            {
                return Unrecognized;
            }
            const bool isDashed = text.find('-') != std::string_view::npos;
            switch (text.front())
            {
            case '(':
                return ParseAs(text, 'P', bytes);
            case '{':
                return ParseAs(text, isDashed ? 'B' : 'X', bytes);
            default:
                return ParseAs(text, isDashed ? 'D' : 'N', bytes);
            }
        }

        // N, D, B, P or X; 0 for none of them.
        char Specifier(std::string_view format) noexcept
        {
            const char upper = format.size() == 1 ? static_cast<char>(format.front() & ~0x20) : '\0';
            return std::string_view("NDBPX").find(upper) != std::string_view::npos ? upper : '\0';
        }

        Guid Made(const Bytes& bytes)
        {
            return Guid(ReadOnlySpan<Byte>(bytes), true);
        }

        Bytes RandomBytes()
        {
            std::random_device source;
            Bytes bytes{};
            for (std::size_t i = 0; i != bytes.size(); i += 4)
            {
                const UInt32 number = source();
                for (std::size_t j = 0; j != 4; ++j)
                {
                    bytes[i + j] = static_cast<Byte>(number >> (8 * j));
                }
            }
            return bytes;
        }

        Guid OfVersion(Bytes bytes, int version)
        {
            bytes[6] = static_cast<Byte>((bytes[6] & 0x0F) | (version << 4));
            bytes[8] = static_cast<Byte>((bytes[8] & 0x3F) | 0x80);
            return Made(bytes);
        }

        void AppendHex(std::string& text, std::span<const Byte> bytes)
        {
            for (const Byte byte : bytes)
            {
                text += "0123456789abcdef"[byte >> 4];
                text += "0123456789abcdef"[byte & 15];
            }
        }
    }

    Guid Guid::Ordered(ReadOnlySpan<Byte> bytes, bool bigEndian) noexcept
    {
        Guid guid;
        std::copy(bytes.begin(), bytes.end(), guid._bytes.begin());
        if (!bigEndian)
        {
            const auto first = guid._bytes.begin();
            std::reverse(first, first + 4);
            std::reverse(first + 4, first + 6);
            std::reverse(first + 6, first + 8);
        }
        return guid;
    }

    Guid::Guid(const Array<Byte>& b)
    {
        Detail::CheckNull(b == nullptr, "b");
        *this = Guid(ReadOnlySpan<Byte>(b.data(), b.size()));
    }
    Guid::Guid(ReadOnlySpan<Byte> b, bool bigEndian)
    {
        if (b.size() != _bytes.size())
        {
            throw ArgumentException("Byte array for Guid must be exactly 16 bytes long.", "b");
        }
        *this = Ordered(b, bigEndian);
    }
    Guid::Guid(const String& g)
    {
        Detail::CheckNull(g == nullptr, "g");
        *this = Parse(g);
    }
    Guid::Guid(int a, Int16 b, Int16 c, const Array<Byte>& d)
    {
        Detail::CheckNull(d == nullptr, "d");
        if (d.Length() != 8)
        {
            throw ArgumentException("Byte array for Guid must be exactly 8 bytes long.", "d");
        }
        *this = Guid(a, b, c, d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7]);
    }

    Guid Guid::NewGuid()
    {
        return OfVersion(RandomBytes(), 4);
    }

    Guid Guid::CreateVersion7()
    {
        using namespace std::chrono;
        const auto now = static_cast<UInt64>(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
        Bytes bytes = RandomBytes();
        for (std::size_t i = 0; i != 6; ++i)
        {
            bytes[i] = static_cast<Byte>(now >> (8 * (5 - i)));
        }
        return OfVersion(bytes, 7);
    }

    Guid Guid::Parse(const String& input)
    {
        Detail::CheckNull(input == nullptr, "input");
        Bytes bytes{};
        if (const char* error = ParseAny(input, bytes))
        {
            throw FormatException(error);
        }
        return Made(bytes);
    }
    bool Guid::TryParse(const String& input, Guid& result) noexcept
    {
        Bytes bytes{};
        const bool parsed = input != nullptr && ParseAny(input, bytes) == nullptr;
        result = parsed ? Made(bytes) : Guid();
        return parsed;
    }
    Guid Guid::ParseExact(const String& input, const String& format)
    {
        Detail::CheckNull(input == nullptr, "input");
        Detail::CheckNull(format == nullptr, "format");
        const char specifier = Specifier(format);
        Bytes bytes{};
        if (const char* error = specifier != '\0' ? ParseAs(Core::TrimWhiteSpace(input), specifier, bytes) : BadSpecifier)
        {
            throw FormatException(error);
        }
        return Made(bytes);
    }
    bool Guid::TryParseExact(const String& input, const String& format, Guid& result) noexcept
    {
        Bytes bytes{};
        const char specifier = Specifier(format);
        const bool parsed = input != nullptr && specifier != '\0' && ParseAs(Core::TrimWhiteSpace(input), specifier, bytes) == nullptr;
        result = parsed ? Made(bytes) : Guid();
        return parsed;
    }

    Array<Byte> Guid::ToByteArray(bool bigEndian) const
    {
        const Guid ordered = Ordered(ReadOnlySpan<Byte>(_bytes), bigEndian);
        return Array<Byte>(ReadOnlySpan<Byte>(ordered._bytes));
    }
    bool Guid::TryWriteBytes(Span<Byte> destination) const noexcept
    {
        int bytesWritten = 0;
        return TryWriteBytes(destination, false, bytesWritten);
    }
    bool Guid::TryWriteBytes(Span<Byte> destination, bool bigEndian, int& bytesWritten) const noexcept
    {
        bytesWritten = 0;
        if (destination.size() < _bytes.size())
        {
            return false;
        }
        const Guid ordered = Ordered(ReadOnlySpan<Byte>(_bytes), bigEndian);
        std::copy(ordered._bytes.begin(), ordered._bytes.end(), destination.begin());
        bytesWritten = static_cast<int>(_bytes.size());
        return true;
    }

    String Guid::ToString() const
    {
        return ToString("D");
    }
    String Guid::ToString(const String& format) const
    {
        const char specifier = String::IsNullOrEmpty(format) ? 'D' : Specifier(format);
        if (specifier == '\0')
        {
            throw FormatException(BadSpecifier);
        }
        const std::span<const Byte> all(_bytes);
        std::string text = specifier == 'B' || specifier == 'X' ? "{" : specifier == 'P' ? "(" : "";
        if (specifier == 'X')
        {
            constexpr std::size_t Ends[] = {0, 4, 6, 8};
            for (std::size_t i = 0; i != 3; ++i)
            {
                AppendHex(text += "0x", all.subspan(Ends[i], Ends[i + 1] - Ends[i]));
                text += ',';
            }
            for (std::size_t i = 8; i != 16; ++i)
            {
                AppendHex(text += i == 8 ? "{0x" : ",0x", all.subspan(i, 1));
            }
            return text + "}}";
        }
        constexpr std::size_t Ends[] = {0, 4, 6, 8, 10, 16};
        for (std::size_t i = 0; i != 5; ++i)
        {
            AppendHex(text += specifier != 'N' && i != 0 ? "-" : "", all.subspan(Ends[i], Ends[i + 1] - Ends[i]));
        }
        return text + (specifier == 'B' ? "}" : specifier == 'P' ? ")" : "");
    }

    int Guid::GetHashCode() const noexcept
    {
        // The exclusive or of the four numbers as they lie in .NET's memory.
        const Guid ordered = Ordered(ReadOnlySpan<Byte>(_bytes), false);
        UInt32 hash = 0;
        for (std::size_t i = 0; i != 16; ++i)
        {
            hash ^= static_cast<UInt32>(ordered._bytes[i]) << (8 * (i % 4));
        }
        return static_cast<int>(hash);
    }
}
