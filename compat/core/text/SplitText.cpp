#include "compat/core/text/SplitText.hpp"
#include <algorithm>
#include <array>
#include <cstring>

namespace System::Core
{
    namespace
    {
        /// Bytes at the end that begin a UTF-8 character that is well-formed so far.
        std::size_t Utf8Beginning(std::span<const std::uint8_t> bytes) noexcept
        {
            const std::size_t most = std::min<std::size_t>(3, bytes.size());
            for (std::size_t length = 1; length <= most; ++length)
            {
                const std::uint8_t lead = bytes[bytes.size() - length];
                if ((lead & 0xC0) == 0x80)
                {
                    continue;
                }
                const std::size_t needed = lead >= 0xF0 && lead <= 0xF4  ? 4
                                           : lead >= 0xE0 && lead < 0xF0 ? 3
                                           : lead >= 0xC2 && lead < 0xE0 ? 2
                                                                         : 1;
                if (length >= needed)
                {
                    return 0;
                }
                if (length >= 2)
                {
                    const std::uint8_t second = bytes[bytes.size() - length + 1];
                    const bool isMalformed = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second >= 0xA0) ||
                                             (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second >= 0x90);
                    return isMalformed ? 0 : length;
                }
                return length;
            }
            return 0;
        }

        std::size_t Utf16Beginning(std::span<const std::uint8_t> bytes, std::size_t high) noexcept
        {
            const std::size_t odd = bytes.size() % 2;
            const std::size_t whole = bytes.size() - odd;
            const bool endsInHighSurrogate = whole >= 2 && (bytes[whole - 2 + high] & 0xFC) == 0xD8;
            return odd + (endsInHighSurrogate ? 2 : 0);
        }
    }

    std::size_t CompleteBytes(TextEncoding encoding, std::span<const std::uint8_t> bytes) noexcept
    {
        switch (encoding)
        {
        case TextEncoding::Utf8:
            return bytes.size() - Utf8Beginning(bytes);
        case TextEncoding::Utf16LittleEndian:
            return bytes.size() - Utf16Beginning(bytes, 1);
        case TextEncoding::Utf16BigEndian:
            return bytes.size() - Utf16Beginning(bytes, 0);
        case TextEncoding::Utf32LittleEndian:
        case TextEncoding::Utf32BigEndian:
            return bytes.size() - bytes.size() % 4;
        default:
            return bytes.size();
        }
    }

    ByteOrderMark FindByteOrderMark(std::span<const std::uint8_t> bytes) noexcept
    {
        // The longer of two that begin alike comes first.
        ByteOrderMark found;
        for (const TextEncoding encoding :
             {TextEncoding::Utf32LittleEndian, TextEncoding::Utf32BigEndian, TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian,
              TextEncoding::Utf8})
        {
            const std::span<const std::uint8_t> mark = Preamble(encoding);
            const std::size_t common = std::min(mark.size(), bytes.size());
            if (!std::equal(mark.begin(), mark.begin() + static_cast<std::ptrdiff_t>(common), bytes.begin()))
            {
                continue;
            }
            if (common < mark.size())
            {
                found.MayFollow = true;
            }
            else if (found.Length == 0)
            {
                found.Encoding = encoding;
                found.Length = mark.size();
            }
        }
        return found;
    }

    bool IsAscii(std::string_view text) noexcept
    {
        const char* at = text.data();
        const char* const end = at + text.size();
        for (; end - at >= 8; at += 8)
        {
            std::uint64_t eight = 0;
            std::memcpy(&eight, at, 8);
            if ((eight & 0x8080'8080'8080'8080U) != 0)
            {
                return false;
            }
        }
        return std::all_of(at, end, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    }
}
