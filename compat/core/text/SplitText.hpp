#pragma once
#include "compat/core/text/EncodingText.hpp"

/// Text that comes in pieces.
namespace System::Core
{
    /// How many of the bytes can be decoded before more are there: all but the beginning of a character at the end.
    [[nodiscard]] std::size_t CompleteBytes(TextEncoding encoding, std::span<const std::uint8_t> bytes) noexcept;

    /// The encoding that a byte order mark at the beginning says, and the length of the mark; 0 if there is none.
    struct ByteOrderMark
    {
        TextEncoding Encoding = TextEncoding::Utf8;
        std::size_t Length = 0;
        bool MayFollow = false; ///< the bytes are but the beginning of some mark
    };
    [[nodiscard]] ByteOrderMark FindByteOrderMark(std::span<const std::uint8_t> bytes) noexcept;

    [[nodiscard]] bool IsAscii(std::string_view text) noexcept;
}
