#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The encodings of System.Text between bytes and text, with the replacements .NET makes by default.
/// Text is UTF-8, as String holds it; what is malformed in it counts as U+FFFD.
namespace System::Core
{
    enum class TextEncoding
    {
        Ascii,
        Latin1,
        Utf8,
        Utf16LittleEndian, ///< Encoding.Unicode
        Utf16BigEndian,
        Utf32LittleEndian, ///< Encoding.UTF32
        Utf32BigEndian
    };

    /// What becomes of characters that an encoding does not have, or of malformed bytes.
    struct TextFallback
    {
        enum class Kind
        {
            Usual, ///< what .NET does unless it is told otherwise
            Replace,
            Throw ///< EncoderFallbackException or DecoderFallbackException
        };

        Kind Does = Kind::Usual;
        std::string Replacement = {};

        bool operator==(const TextFallback&) const = default;
    };

    /// Encoding.GetBytes: what the encoding lacks becomes '?', or in Latin-1 a letter that looks alike.
    [[nodiscard]] std::vector<std::uint8_t> EncodeText(TextEncoding encoding, std::string_view text, const TextFallback& fallback = {});

    /// Encoding.GetString: malformed bytes become U+FFFD, or '?' in ASCII; NULs and a byte order mark are kept.
    [[nodiscard]] std::string DecodeText(TextEncoding encoding, std::span<const std::uint8_t> bytes, const TextFallback& fallback = {});

    /// Encoding.GetByteCount.
    [[nodiscard]] std::size_t CountEncoded(TextEncoding encoding, std::string_view text, const TextFallback& fallback = {});

    /// Encoding.GetCharCount in the String's own measure: UTF-8 bytes.
    [[nodiscard]] std::size_t CountDecoded(TextEncoding encoding, std::span<const std::uint8_t> bytes, const TextFallback& fallback = {});

    /// Encoding.GetCharCount in .NET's measure: UTF-16 units.
    [[nodiscard]] std::size_t CountDecodedUtf16(TextEncoding encoding, std::span<const std::uint8_t> bytes);

    /// Encoding.GetPreamble: the byte order mark, or nothing.
    [[nodiscard]] std::span<const std::uint8_t> Preamble(TextEncoding encoding);
}
