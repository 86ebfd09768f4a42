// Expectations come from real .NET 10.
#include "compat/core/text/Base64Text.hpp"
#include <boost/test/unit_test.hpp>

using namespace System::Core;
using namespace std::string_view_literals;

namespace
{
    std::span<const std::uint8_t> Bytes(std::string_view text)
    {
        return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
    }

    using Decoder = BytesOutcome (*)(std::string_view, std::vector<std::uint8_t>&);

    /// The decoded bytes as characters, or what is wrong.
    std::string Decoded(Decoder decode, std::string_view text)
    {
        std::vector<std::uint8_t> bytes;
        switch (decode(text, bytes))
        {
        case BytesOutcome::BadLength:
            return "BadLength";
        case BytesOutcome::BadCharacter:
            return "BadCharacter";
        default:
            return std::string(bytes.begin(), bytes.end());
        }
    }
}

BOOST_AUTO_TEST_CASE(base64_is_written_with_padding)
{
    BOOST_TEST(EncodeBase64({}) == "");
    BOOST_TEST(EncodeBase64(Bytes("A")) == "QQ==");
    BOOST_TEST(EncodeBase64(Bytes("AB")) == "QUI=");
    BOOST_TEST(EncodeBase64(Bytes("ABC")) == "QUJD");
    BOOST_TEST(EncodeBase64(Bytes("\xFB\xFF\xFE")) == "+//+");
}

BOOST_AUTO_TEST_CASE(base64_is_broken_into_lines_but_not_at_its_end)
{
    BOOST_TEST(EncodeBase64(Bytes(std::string(57, '\0')), true) == std::string(76, 'A'));
    BOOST_TEST(EncodeBase64(Bytes(std::string(60, '\0')), true) == std::string(76, 'A').append("\r\nAAAA"));
}

BOOST_AUTO_TEST_CASE(base64_is_read_with_white_space)
{
    BOOST_TEST(Decoded(DecodeBase64, "") == "");
    BOOST_TEST(Decoded(DecodeBase64, " \r\n") == "");
    BOOST_TEST(Decoded(DecodeBase64, "QUJD") == "ABC");
    BOOST_TEST(Decoded(DecodeBase64, "QQ = = ") == "A");
    BOOST_TEST(Decoded(DecodeBase64, "Q\tU\r\nI=") == "AB");
    // Bits that are left over need not be zero.
    BOOST_TEST(Decoded(DecodeBase64, "AB==") == "\0"sv);
}

BOOST_AUTO_TEST_CASE(malformed_base64_is_refused)
{
    for (const auto* text : {"A", "AB", "AB=", "A===", "====", "AB=C", "AAA!", "AA==AA==", "AAAA=", "AAAAA",
                             "AA\xC2\xA0"
                             "A",
                             "AB\v==", "-_AA"})
        BOOST_TEST(Decoded(DecodeBase64, text) == "BadCharacter", text);
}

BOOST_AUTO_TEST_CASE(hexadecimal_is_written_and_read)
{
    BOOST_TEST(EncodeHexadecimal(Bytes("\x0A\xFF")) == "0AFF");
    BOOST_TEST(EncodeHexadecimal(Bytes("\x0A\xFF"), true) == "0aff");
    BOOST_TEST(Decoded(DecodeHexadecimal, "0aFf") == "\x0A\xFF");
    BOOST_TEST(Decoded(DecodeHexadecimal, "") == "");
    BOOST_TEST(Decoded(DecodeHexadecimal, "A") == "BadLength");
    BOOST_TEST(Decoded(DecodeHexadecimal, "AG") == "BadCharacter");
    BOOST_TEST(Decoded(DecodeHexadecimal, "\xC5\x81") == "BadLength");
    BOOST_TEST(Decoded(DecodeHexadecimal, "\xF0\x9F\x98\x80") == "BadCharacter");
}

BOOST_AUTO_TEST_CASE(bytes_are_shown_with_dashes)
{
    BOOST_TEST(DashedHexadecimal({}) == "");
    BOOST_TEST(DashedHexadecimal(Bytes("\x0A")) == "0A");
    BOOST_TEST(DashedHexadecimal(Bytes("\x0A\xFF\x00"sv)) == "0A-FF-00");
}
