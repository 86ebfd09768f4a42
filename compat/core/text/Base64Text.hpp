#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Bytes as text: Base64 and hexadecimal, as Convert and BitConverter write and read them.
namespace System::Core
{
    enum class BytesOutcome
    {
        Decoded,
        BadLength,   ///< hexadecimal: not a multiple of two characters
        BadCharacter ///< or, in Base64, anything else that is wrong
    };

    /// Convert.ToBase64String.
    /// @param lineBreaks Base64FormattingOptions.InsertLineBreaks: CR LF after 76 characters
    [[nodiscard]] std::string EncodeBase64(std::span<const std::uint8_t> bytes, bool lineBreaks = false);

    /// Convert.FromBase64String: spaces, tabs and line ends anywhere are skipped; padding is required.
    /// @param bytes set on success only
    BytesOutcome DecodeBase64(std::string_view text, std::vector<std::uint8_t>& bytes);

    /// Convert.ToHexString, or ToHexStringLower.
    [[nodiscard]] std::string EncodeHexadecimal(std::span<const std::uint8_t> bytes, bool lower = false);

    /// Convert.FromHexString.
    /// @param bytes set on success only
    BytesOutcome DecodeHexadecimal(std::string_view text, std::vector<std::uint8_t>& bytes);

    /// BitConverter.ToString: "0A-FF".
    [[nodiscard]] std::string DashedHexadecimal(std::span<const std::uint8_t> bytes);

    /// The message of .NET's FormatException for a text that was not decoded.
    [[nodiscard]] std::string_view Base64Message();
    [[nodiscard]] std::string_view HexadecimalMessage(BytesOutcome outcome);
}
