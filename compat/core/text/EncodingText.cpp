#include "compat/core/text/EncodingText.hpp"
#include "compat/core/text/Latin1LookAlikes.hpp"
#include "compat/core/text/UnicodeText.hpp"

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

        template <typename Put>
        void Encode(TextEncoding encoding, std::string_view text, Put put)
        {
            while (!text.empty())
            {
                const char32_t point = TakePoint(text);
                switch (encoding)
                {
                case TextEncoding::Ascii:
                    point < 0x80 ? put(static_cast<std::uint8_t>(point)) : PutReplaced(point, '?', put);
                    break;
                case TextEncoding::Latin1:
                    point < 0x100 ? put(static_cast<std::uint8_t>(point)) : PutReplaced(point, Latin1LookAlike(point), put);
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
                    PutUtf16(point, false, put);
                    break;
                case TextEncoding::Utf16BigEndian:
                    PutUtf16(point, true, put);
                    break;
                case TextEncoding::Utf32LittleEndian:
                    PutUnit(point, 4, false, put);
                    break;
                }
            }
        }

        /// Calls for each UTF-16 unit; a single byte that is left at the end comes as U+FFFD, which no pairing changes.
        template <typename Put>
        void DecodeUtf16(Bytes bytes, bool bigEndian, Put& put)
        {
            char32_t high = 0;
            for (std::size_t i = 0; i < bytes.size(); i += 2)
            {
                const bool whole = i + 1 < bytes.size();
                const char32_t unit = whole ? Unit(bytes[i], bytes[i + 1], bigEndian) : ReplacementPoint;
                if (high != 0 && IsLowSurrogate(unit))
                    put(FirstSupplementary + ((high - 0xD800) << 10) + (unit - 0xDC00));
                else
                {
                    if (high != 0)
                        put(ReplacementPoint);
                    if (!IsHighSurrogate(unit))
                        put(IsLowSurrogate(unit) ? ReplacementPoint : unit);
                }
                high = IsHighSurrogate(unit) ? unit : 0;
            }
            if (high != 0)
                put(ReplacementPoint);
        }

        template <typename Put>
        void DecodeUtf32(Bytes bytes, Put& put)
        {
            for (; bytes.size() >= 4; bytes = bytes.subspan(4))
            {
                const auto point = bytes[0] | static_cast<char32_t>(bytes[1]) << 8 | static_cast<char32_t>(bytes[2]) << 16 |
                                   static_cast<char32_t>(bytes[3]) << 24;
                put(point > 0x10FFFF || IsHighSurrogate(point) || IsLowSurrogate(point) ? ReplacementPoint : point);
            }
            if (!bytes.empty())
                put(ReplacementPoint);
        }

        template <typename Put>
        void Decode(TextEncoding encoding, Bytes bytes, Put put)
        {
            switch (encoding)
            {
            case TextEncoding::Ascii:
                for (const auto byte : bytes)
                    put(byte < 0x80 ? char32_t{byte} : U'?'); // not U+FFFD, which is for the UTFs
                break;
            case TextEncoding::Latin1:
                for (const auto byte : bytes)
                    put(char32_t{byte});
                break;
            case TextEncoding::Utf8:
                for (std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size()); !text.empty();)
                    put(TakePoint(text));
                break;
            case TextEncoding::Utf16LittleEndian:
                DecodeUtf16(bytes, false, put);
                break;
            case TextEncoding::Utf16BigEndian:
                DecodeUtf16(bytes, true, put);
                break;
            case TextEncoding::Utf32LittleEndian:
                DecodeUtf32(bytes, put);
                break;
            }
        }

        std::size_t Utf8Size(char32_t point)
        {
            return point < 0x80 ? 1 : point < 0x800 ? 2 : point < FirstSupplementary ? 3 : 4;
        }
    }

    std::vector<std::uint8_t> EncodeText(TextEncoding encoding, std::string_view text)
    {
        std::vector<std::uint8_t> bytes;
        bytes.reserve(text.size());
        Encode(encoding, text, [&](std::uint8_t byte) { bytes.push_back(byte); });
        return bytes;
    }

    std::string DecodeText(TextEncoding encoding, std::span<const std::uint8_t> bytes)
    {
        std::string text;
        text.reserve(bytes.size());
        Decode(encoding, bytes, [&](char32_t point) { AppendPoint(text, point); });
        return text;
    }

    std::size_t CountEncoded(TextEncoding encoding, std::string_view text)
    {
        std::size_t count = 0;
        Encode(encoding, text, [&](std::uint8_t) { ++count; });
        return count;
    }

    std::size_t CountDecoded(TextEncoding encoding, std::span<const std::uint8_t> bytes)
    {
        std::size_t count = 0;
        Decode(encoding, bytes, [&](char32_t point) { count += Utf8Size(point); });
        return count;
    }

    std::size_t CountDecodedUtf16(TextEncoding encoding, std::span<const std::uint8_t> bytes)
    {
        std::size_t count = 0;
        Decode(encoding, bytes, [&](char32_t point) { count += point < FirstSupplementary ? 1U : 2U; });
        return count;
    }

    std::span<const std::uint8_t> Preamble(TextEncoding encoding)
    {
        static constexpr std::uint8_t Utf8[] = {0xEF, 0xBB, 0xBF};
        static constexpr std::uint8_t LittleEndian[] = {0xFF, 0xFE, 0, 0};
        static constexpr std::uint8_t BigEndian[] = {0xFE, 0xFF};
        switch (encoding)
        {
        case TextEncoding::Utf8:
            return Utf8;
        case TextEncoding::Utf16LittleEndian:
            return Bytes(LittleEndian).first(2);
        case TextEncoding::Utf16BigEndian:
            return BigEndian;
        case TextEncoding::Utf32LittleEndian:
            return LittleEndian;
        default:
            return {};
        }
    }
}
