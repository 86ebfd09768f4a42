// Expectations come from real .NET 10.
#include "compat/core/text/EncodingText.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <boost/test/unit_test.hpp>

using namespace System::Core;
using namespace std::string_view_literals;

namespace
{
    constexpr TextEncoding AllEncodings[] = {TextEncoding::Ascii,          TextEncoding::Latin1,
                                             TextEncoding::Utf8,           TextEncoding::Utf16LittleEndian,
                                             TextEncoding::Utf16BigEndian, TextEncoding::Utf32LittleEndian};
    constexpr auto Replacement = "\xEF\xBF\xBD"sv;

    std::string Times(int count)
    {
        std::string text;
        for (; count > 0; --count)
            text += Replacement;
        return text;
    }

    std::span<const std::uint8_t> Bytes(std::string_view text)
    {
        return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
    }

    /// The encoded bytes, as characters so that they can be compared with a literal.
    std::string Encoded(TextEncoding encoding, std::string_view text)
    {
        const auto bytes = EncodeText(encoding, text);
        return std::string(bytes.begin(), bytes.end());
    }

    std::string Decoded(TextEncoding encoding, std::string_view bytes)
    {
        return DecodeText(encoding, Bytes(bytes));
    }
}

BOOST_AUTO_TEST_CASE(ascii_replaces_by_question_marks_both_ways)
{
    BOOST_TEST(Encoded(TextEncoding::Ascii, "a\xC3\xA9z") == "a?z");
    BOOST_TEST(Encoded(TextEncoding::Ascii, "\xF0\x9F\x98\x80") == "??");
    BOOST_TEST(Decoded(TextEncoding::Ascii, "a\x80\xFFz") == "a??z");
    BOOST_TEST(Decoded(TextEncoding::Ascii, "a\0z"sv) == "a\0z"sv);
}

BOOST_AUTO_TEST_CASE(latin1_replaces_by_what_looks_alike)
{
    BOOST_TEST(Encoded(TextEncoding::Latin1, "\xC3\xA9") == "\xE9");
    BOOST_TEST(Encoded(TextEncoding::Latin1, "\xC4\x80\xE2\x82\xAC\xE2\x80\x99\xEF\xBC\xA1") == "A?'A");
    BOOST_TEST(Encoded(TextEncoding::Latin1, "\xF0\x9F\x98\x80") == "??");
    BOOST_TEST(Decoded(TextEncoding::Latin1, "a\xE9\x80") == "a\xC3\xA9\xC2\x80");
}

BOOST_AUTO_TEST_CASE(utf8_replaces_each_maximal_invalid_subpart)
{
    BOOST_TEST(Decoded(TextEncoding::Utf8, "\xC3\xA9\xF0\x9F\x98\x80") == "\xC3\xA9\xF0\x9F\x98\x80");
    BOOST_TEST(Decoded(TextEncoding::Utf8, "\x80") == Times(1));
    BOOST_TEST(Decoded(TextEncoding::Utf8, "\xE2\x82z") == Times(1) + "z");
    BOOST_TEST(Decoded(TextEncoding::Utf8, "\xF0\x9F\x98") == Times(1));
    BOOST_TEST(Decoded(TextEncoding::Utf8, "\xC0\x80") == Times(2));
    BOOST_TEST(Decoded(TextEncoding::Utf8, "\xED\xA0\x80") == Times(3));
    BOOST_TEST(Decoded(TextEncoding::Utf8, "\xF4\x90\x80\x80") == Times(4));
    BOOST_TEST(Decoded(TextEncoding::Utf8, "\xEF\xBB\xBFz") == "\xEF\xBB\xBFz");
    BOOST_TEST(Encoded(TextEncoding::Utf8, "a\xFF") == "a" + Times(1));
}

BOOST_AUTO_TEST_CASE(utf16_pairs_surrogates_and_replaces_lone_ones)
{
    BOOST_TEST(Encoded(TextEncoding::Utf16LittleEndian, "a\xF0\x9F\x98\x80") == "a\0\x3D\xD8\0\xDE"sv);
    BOOST_TEST(Encoded(TextEncoding::Utf16BigEndian, "a\xF0\x9F\x98\x80") == "\0a\xD8\x3D\xDE\0"sv);
    BOOST_TEST(Decoded(TextEncoding::Utf16LittleEndian, "a\0\x3D\xD8\0\xDE"sv) == "a\xF0\x9F\x98\x80");
    BOOST_TEST(Decoded(TextEncoding::Utf16LittleEndian, "\x3D\xD8z\0"sv) == Times(1) + "z");
    BOOST_TEST(Decoded(TextEncoding::Utf16LittleEndian, "\0\xDEz\0"sv) == Times(1) + "z");
    BOOST_TEST(Decoded(TextEncoding::Utf16LittleEndian, "z\0a"sv) == "z" + Times(1));
    BOOST_TEST(Decoded(TextEncoding::Utf16BigEndian, "\xD8\x3D\xDE"sv) == Times(2));
}

BOOST_AUTO_TEST_CASE(utf32_replaces_what_is_no_code_point)
{
    BOOST_TEST(Encoded(TextEncoding::Utf32LittleEndian, "\xF0\x9F\x98\x80") == "\0\xF6\x01\0"sv);
    BOOST_TEST(Decoded(TextEncoding::Utf32LittleEndian, "\0\xF6\x01\0"sv) == "\xF0\x9F\x98\x80");
    BOOST_TEST(Decoded(TextEncoding::Utf32LittleEndian, "\0\xD8\0\0"sv) == Times(1));
    BOOST_TEST(Decoded(TextEncoding::Utf32LittleEndian, "\0\0\x11\0"sv) == Times(1));
    BOOST_TEST(Decoded(TextEncoding::Utf32LittleEndian, "a\0\0\0b\0"sv) == "a" + Times(1));
}

BOOST_AUTO_TEST_CASE(counts_are_the_sizes_of_what_is_made)
{
    constexpr auto Text = "a\xC3\xA9\xF0\x9F\x98\x80\xFF\0\xE2\x82\xAC"sv;
    for (const auto encoding : AllEncodings)
    {
        BOOST_TEST(CountEncoded(encoding, Text) == EncodeText(encoding, Text).size());
        const auto text = DecodeText(encoding, Bytes(Text));
        BOOST_TEST(CountDecoded(encoding, Bytes(Text)) == text.size());
        BOOST_TEST(CountDecodedUtf16(encoding, Bytes(Text)) == Utf16Length(text));
    }
    BOOST_TEST(Utf16Length(Text) == 7U);
    BOOST_TEST(CountPoints(Text) == 6U);
}

BOOST_AUTO_TEST_CASE(preambles_are_byte_order_marks)
{
    const auto preamble = [](TextEncoding encoding)
    {
        const auto bytes = Preamble(encoding);
        return std::string(bytes.begin(), bytes.end());
    };
    BOOST_TEST(preamble(TextEncoding::Ascii) == "");
    BOOST_TEST(preamble(TextEncoding::Latin1) == "");
    BOOST_TEST(preamble(TextEncoding::Utf8) == "\xEF\xBB\xBF");
    BOOST_TEST(preamble(TextEncoding::Utf16LittleEndian) == "\xFF\xFE");
    BOOST_TEST(preamble(TextEncoding::Utf16BigEndian) == "\xFE\xFF");
    BOOST_TEST(preamble(TextEncoding::Utf32LittleEndian) == "\xFF\xFE\0\0"sv);
}

BOOST_AUTO_TEST_CASE(white_space_is_trimmed_from_both_ends)
{
    BOOST_TEST(TrimWhiteSpace("\xC2\xA0 a b\xE3\x80\x80\t") == "a b");
    BOOST_TEST(TrimWhiteSpace(" \t").empty());
    BOOST_TEST(TrimWhiteSpace("a\0"sv) == "a\0"sv);
    BOOST_TEST(TrimWhiteSpaceAndNull("\0 a\0"sv) == "a");
}
