#include "compat/core/text/EncodingText.hpp"
#include "compat/core/text/Latin1LookAlikes.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <System/Text/DecoderFallbackException.hpp>
#include <System/Text/EncoderFallbackException.hpp>
#include <algorithm>

namespace System::Core
{
    namespace
    {
        using Bytes = std::span<const std::uint8_t>;

        constexpr char32_t FirstSupplementary = 0x10000;

        bool IsHighSurrogate(char32_t unit)
        {
            return unit >= 0xD800 && unit < 0xDC00;
        }
        bool IsLowSurrogate(char32_t unit)
        {
            return unit >= 0xDC00 && unit < 0xE000;
        }

        char32_t Unit(std::uint8_t first, std::uint8_t second, bool bigEndian)
        {
            return bigEndian ? char32_t{first} << 8 | second : char32_t{second} << 8 | first;
        }

        char Latin1LookAlike(char32_t point)
        {
            if (point >= 0xFF01 && point <= 0xFF5E)
                return static_cast<char>(point - 0xFF01 + '!');
            for (const auto& stretch : Latin1LookAlikes)
                if (point >= stretch.First && point - stretch.First < stretch.Characters.size())
                {
                    const char alike = stretch.Characters[point - stretch.First];
                    return alike == '*' ? '?' : alike;
                }
            return '?';
        }

        /// Calls for each byte of an encoded code point, the low or the high one first.
        template <typename Put>
        void PutUnit(char32_t unit, int width, bool bigEndian, Put& put)
        {
            for (int i = 0; i < width; ++i)
                put(static_cast<std::uint8_t>(unit >> 8 * (bigEndian ? width - 1 - i : i)));
        }

        template <typename Put>
        void PutUtf16(char32_t point, bool bigEndian, Put& put)
        {
            if (point < FirstSupplementary)
                return PutUnit(point, 2, bigEndian, put);
            PutUnit(0xD800 + ((point - FirstSupplementary) >> 10), 2, bigEndian, put);
            PutUnit(0xDC00 + ((point - FirstSupplementary) & 0x3FF), 2, bigEndian, put);
        }

        template <typename Put>
        void PutReplaced(char32_t point, char replacement, Put& put)
        {
            put(static_cast<std::uint8_t>(replacement));
            // A code point of two UTF-16 units is replaced twice.
            if (point >= FirstSupplementary)
                put(static_cast<std::uint8_t>(replacement));
        }

        /// @param lacks is told of a character that the encoding does not have, or of malformed text, and where that is; false: what is
        /// usual
        template <typename Put, typename Lacks>
        void Encode(TextEncoding encoding, std::string_view text, Put put, Lacks lacks)
        {
            const std::size_t size = text.size();
            while (!text.empty())
            {
                const std::string_view before = text;
                const char32_t point = TakePoint(text);
                const std::size_t index = size - before.size();
                const bool isMalformed = point == ReplacementPoint && !before.starts_with("\xEF\xBF\xBD");
                const bool isLacking =
                    (encoding == TextEncoding::Ascii && point >= 0x80) || (encoding == TextEncoding::Latin1 && point >= 0x100);
                if ((isMalformed || isLacking) && lacks(point, index))
                {
                    continue;
                }
                switch (encoding)
                {
                case TextEncoding::Ascii:
                    isLacking ? PutReplaced(point, '?', put) : put(static_cast<std::uint8_t>(point));
                    break;
                case TextEncoding::Latin1:
                    isLacking ? PutReplaced(point, Latin1LookAlike(point), put) : put(static_cast<std::uint8_t>(point));
                    break;
                case TextEncoding::Utf8:
                {
                    std::string encoded;
                    AppendPoint(encoded, point);
                    for (const char c : encoded)
                        put(static_cast<std::uint8_t>(c));
                    break;
                }
                case TextEncoding::Utf16LittleEndian:
                case TextEncoding::Utf16BigEndian:
                    PutUtf16(point, encoding == TextEncoding::Utf16BigEndian, put);
                    break;
                case TextEncoding::Utf32LittleEndian:
                case TextEncoding::Utf32BigEndian:
                    PutUnit(point, 4, encoding == TextEncoding::Utf32BigEndian, put);
                    break;
                }
            }
        }

        /// The same with a fallback.
        template <typename Put>
        void Encode(TextEncoding encoding, std::string_view text, const TextFallback& fallback, Put put)
        {
            const auto usual = [](char32_t, std::size_t) { return false; };
            Encode(encoding, text, put,
                   [&](char32_t point, std::size_t index)
                   {
                       if (fallback.Does == TextFallback::Kind::Throw)
                           throw Text::EncoderFallbackException(point, static_cast<int>(index));
                       if (fallback.Does == TextFallback::Kind::Usual)
                           return false;
                       // A code point of two UTF-16 units is replaced twice.
                       for (int i = point >= FirstSupplementary ? 2 : 1; i > 0; --i)
                           Encode(encoding, fallback.Replacement, put, usual);
                       return true;
                   });
        }

        /// Calls for each character, and for each stretch of malformed bytes and where it is.
        template <typename Put, typename Bad>
        void DecodeUtf16(Bytes bytes, bool bigEndian, Put& put, Bad& bad)
        {
            char32_t high = 0;
            for (std::size_t i = 0; i < bytes.size(); i += 2)
            {
                // A single byte that is left at the end is no unit.
                const bool whole = i + 1 < bytes.size();
                const char32_t unit = whole ? Unit(bytes[i], bytes[i + 1], bigEndian) : 0;
                if (high != 0 && IsLowSurrogate(unit))
                    put(FirstSupplementary + ((high - 0xD800) << 10) + (unit - 0xDC00));
                else
                {
                    if (high != 0)
                        bad(bytes.subspan(i - 2, 2), i - 2);
                    if (!whole || IsLowSurrogate(unit))
                        bad(bytes.subspan(i, whole ? 2 : 1), i);
                    else if (!IsHighSurrogate(unit))
                        put(unit);
                }
                high = IsHighSurrogate(unit) ? unit : 0;
            }
            if (high != 0)
                bad(bytes.last(2), bytes.size() - 2);
        }

        template <typename Put, typename Bad>
        void DecodeUtf32(Bytes bytes, bool bigEndian, Put& put, Bad& bad)
        {
            for (std::size_t i = 0; i < bytes.size(); i += 4)
            {
                const Bytes unit = bytes.subspan(i, std::min<std::size_t>(4, bytes.size() - i));
                char32_t point = 0;
                for (std::size_t k = 0; k != unit.size(); ++k)
                    point |= static_cast<char32_t>(unit[k]) << 8 * (bigEndian ? 3 - k : k);
                if (unit.size() != 4 || point > 0x10FFFF || IsHighSurrogate(point) || IsLowSurrogate(point))
                    bad(unit, i);
                else
                    put(point);
            }
        }

        template <typename Put, typename Bad>
        void DecodeUtf8(Bytes bytes, Put& put, Bad& bad)
        {
            const std::string_view all(reinterpret_cast<const char*>(bytes.data()), bytes.size());
            for (std::string_view text = all; !text.empty();)
            {
                const std::string_view before = text;
                const char32_t point = TakePoint(text);
                const std::size_t index = all.size() - before.size();
                if (point == ReplacementPoint && !before.starts_with("\xEF\xBF\xBD"))
                    bad(bytes.subspan(index, before.size() - text.size()), index);
                else
                    put(point);
            }
        }

        template <typename Put, typename Bad>
        void Decode(TextEncoding encoding, Bytes bytes, Put put, Bad bad)
        {
            switch (encoding)
            {
            case TextEncoding::Ascii:
                for (std::size_t i = 0; i != bytes.size(); ++i)
                    bytes[i] < 0x80 ? put(char32_t{bytes[i]}) : bad(bytes.subspan(i, 1), i);
                break;
            case TextEncoding::Latin1:
                for (const auto byte : bytes)
                    put(char32_t{byte});
                break;
            case TextEncoding::Utf8:
                DecodeUtf8(bytes, put, bad);
                break;
            case TextEncoding::Utf16LittleEndian:
            case TextEncoding::Utf16BigEndian:
                DecodeUtf16(bytes, encoding == TextEncoding::Utf16BigEndian, put, bad);
                break;
            case TextEncoding::Utf32LittleEndian:
            case TextEncoding::Utf32BigEndian:
                DecodeUtf32(bytes, encoding == TextEncoding::Utf32BigEndian, put, bad);
                break;
            }
        }

        [[noreturn]] void ThrowMalformed(Bytes unknown, std::size_t index)
        {
            constexpr std::string_view digits = "0123456789ABCDEF";
            std::string named;
            for (const auto byte : unknown)
                ((named += '[') += digits[byte >> 4]) += digits[byte & 15], named += ']';
            throw Text::DecoderFallbackException(
                String::Concat("Unable to translate bytes ", named, " at index ", index, " from specified code page to Unicode."),
                Array<Byte>(unknown), static_cast<int>(index));
        }

        /// The same with a fallback, whose text comes as such.
        template <typename Put, typename PutText>
        void Decode(TextEncoding encoding, Bytes bytes, const TextFallback& fallback, Put put, PutText putText)
        {
            Decode(encoding, bytes, put,
                   [&](Bytes unknown, std::size_t index)
                   {
                       if (fallback.Does == TextFallback::Kind::Throw)
                           ThrowMalformed(unknown, index);
                       if (fallback.Does == TextFallback::Kind::Replace)
                           putText(fallback.Replacement);
                       else
                           put(encoding == TextEncoding::Ascii ? U'?' : ReplacementPoint); // U+FFFD is for the UTFs
                   });
        }

        std::size_t Utf8Size(char32_t point)
        {
            return point < 0x80 ? 1 : point < 0x800 ? 2 : point < FirstSupplementary ? 3 : 4;
        }
    }

    std::vector<std::uint8_t> EncodeText(TextEncoding encoding, std::string_view text, const TextFallback& fallback)
    {
        std::vector<std::uint8_t> bytes;
        bytes.reserve(text.size());
        Encode(encoding, text, fallback, [&](std::uint8_t byte) { bytes.push_back(byte); });
        return bytes;
    }

    std::string DecodeText(TextEncoding encoding, std::span<const std::uint8_t> bytes, const TextFallback& fallback)
    {
        std::string text;
        text.reserve(bytes.size());
        Decode(
            encoding, bytes, fallback, [&](char32_t point) { AppendPoint(text, point); },
            [&](const std::string& replacement) { text += replacement; });
        return text;
    }

    std::size_t CountEncoded(TextEncoding encoding, std::string_view text, const TextFallback& fallback)
    {
        std::size_t count = 0;
        Encode(encoding, text, fallback, [&](std::uint8_t) { ++count; });
        return count;
    }

    std::size_t CountDecoded(TextEncoding encoding, std::span<const std::uint8_t> bytes, const TextFallback& fallback)
    {
        std::size_t count = 0;
        Decode(
            encoding, bytes, fallback, [&](char32_t point) { count += Utf8Size(point); },
            [&](const std::string& replacement) { count += replacement.size(); });
        return count;
    }

    std::size_t CountDecodedUtf16(TextEncoding encoding, std::span<const std::uint8_t> bytes)
    {
        std::size_t count = 0;
        const auto put = [&](char32_t point) { count += point < FirstSupplementary ? 1U : 2U; };
        Decode(encoding, bytes, put, [&](Bytes, std::size_t) { ++count; });
        return count;
    }

    std::span<const std::uint8_t> Preamble(TextEncoding encoding)
    {
        static constexpr std::uint8_t Utf8[] = {0xEF, 0xBB, 0xBF};
        static constexpr std::uint8_t LittleEndian[] = {0xFF, 0xFE, 0, 0};
        static constexpr std::uint8_t BigEndian[] = {0, 0, 0xFE, 0xFF};
        switch (encoding)
        {
        case TextEncoding::Utf8:
            return Utf8;
        case TextEncoding::Utf16LittleEndian:
            return Bytes(LittleEndian).first(2);
        case TextEncoding::Utf16BigEndian:
            return Bytes(BigEndian).last(2);
        case TextEncoding::Utf32LittleEndian:
            return LittleEndian;
        case TextEncoding::Utf32BigEndian:
            return BigEndian;
        default:
            return {};
        }
    }
}
