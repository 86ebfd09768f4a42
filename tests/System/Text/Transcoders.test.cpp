// Encoder and Decoder; expectations were taken from .NET 10, with chars that are UTF-8 bytes.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Text.hpp>
#include <algorithm>

using namespace System;
using namespace System::Text;

namespace
{
    std::string TextIn(const Array<char>& chars, int count)
    {
        return std::string(chars.data(), static_cast<std::size_t>(count));
    }

    // A text in an encoding, decoded in pieces of so many bytes.
    std::string InPieces(const Encoding& encoding, const String& text, int size)
    {
        const Array<Byte> bytes = encoding.GetBytes(text);
        const Decoder decoder = encoding.GetDecoder();
        const Array<char> chars(64);
        std::string result;
        for (int at = 0; at < bytes.Length(); at += size)
        {
            const int count = (std::min)(size, bytes.Length() - at);
            const int expected = decoder.GetCharCount(bytes, at, count);
            const int written = decoder.GetChars(bytes, at, count, chars, 0);
            BOOST_TEST(written == expected);
            result += TextIn(chars, written);
        }
        return result;
    }
}

BOOST_AUTO_TEST_CASE(a_decoder_keeps_what_is_unfinished)
{
    const String text = "a\u00E9\u20AC\U0001F600z";
    for (const Encoding& encoding : {Encoding::UTF8(), Encoding::Unicode(), Encoding::BigEndianUnicode(), Encoding::UTF32()})
    {
        for (int size = 1; size != 8; ++size)
        {
            BOOST_TEST(InPieces(encoding, text, size) == std::string(text));
        }
    }
    BOOST_TEST(InPieces(Encoding::Latin1(), "a\u00E9", 1) == "a\u00E9");
    const Decoder decoder = Encoding::UTF8().GetDecoder();
    const Array<char> chars(8);
    BOOST_TEST(decoder.GetChars(Array<Byte>{0xE2, 0x82}, 0, 2, chars, 0) == 0);
    BOOST_TEST(decoder.GetCharCount(Array<Byte>{0xAC}, 0, 1) == 3);
    BOOST_TEST(decoder.GetChars(Array<Byte>{0xAC}, 0, 1, chars, 2) == 3);
    BOOST_TEST((std::string(chars.data() + 2, 3) == "\u20AC"));
    BOOST_TEST(decoder.GetChars(Array<Byte>{0xE2, 0x82}, 0, 2, chars, 0, true) == 3);
    BOOST_TEST(TextIn(chars, 3) == "\uFFFD");
    (void)decoder.GetChars(Array<Byte>{0xE2, 0x82}, 0, 2, chars, 0);
    decoder.Reset();
    BOOST_TEST((decoder.GetChars(Array<Byte>{65}, 0, 1, chars, 0) == 1 && chars[0] == 'A'));
    BOOST_TEST(decoder.GetChars(Array<Byte>{0xE0, 0x80, 65}, 0, 3, chars, 0) == 7);
}

BOOST_AUTO_TEST_CASE(a_decoder_converts_what_fits)
{
    const Decoder decoder = Encoding::UTF8().GetDecoder();
    const Array<char> chars(4);
    int used = 0, written = 0;
    bool completed = true;
    decoder.Convert(Array<Byte>{65, 66, 67}, 0, 3, chars, 0, 2, false, used, written, completed);
    BOOST_TEST((used == 2 && written == 2 && !completed));
    decoder.Convert(Array<Byte>{65, 0xE2}, 0, 2, chars, 0, 2, false, used, written, completed);
    BOOST_TEST((used == 2 && written == 1 && completed));
    decoder.Convert(Array<Byte>{0x82, 0xAC, 66, 67}, 0, 4, chars, 0, 4, false, used, written, completed);
    BOOST_TEST((used == 3 && written == 4 && !completed && TextIn(chars, 4) == "\u20ACB"));
    decoder.Convert(Array<Byte>(0), 0, 0, chars, 0, 0, false, used, written, completed);
    BOOST_TEST((used == 0 && written == 0 && completed));
    BOOST_TEST(MessageOf<ArgumentException>(
                   [&] { return decoder.Convert(Array<Byte>{65}, 0, 1, chars, 0, 0, false, used, written, completed), 0; }) ==
               "The output char buffer is too small to contain the decoded characters, encoding codepage '65001' and fallback "
               "'System.Text.DecoderReplacementFallback'. (Parameter 'chars')");
}

BOOST_AUTO_TEST_CASE(a_decoder_checks_its_arguments)
{
    const Decoder decoder = Encoding::UTF8().GetDecoder();
    const Array<char> chars(2);
    const Array<Byte> bytes(3);
    BOOST_TEST(ParameterOf<ArgumentException>([&] { return decoder.GetChars(bytes, 0, 3, chars, 0); }) == "chars");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return decoder.GetChars(nullptr, 0, 3, chars, 0); }) == "bytes");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return decoder.GetChars(bytes, 0, 3, nullptr, 0); }) == "chars");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return decoder.GetChars(bytes, -1, 3, chars, 0); }) == "byteIndex");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return decoder.GetChars(bytes, 0, -3, chars, 0); }) == "byteCount");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return decoder.GetChars(bytes, 1, 3, chars, 0); }) == "bytes");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return decoder.GetChars(bytes, 0, 3, chars, 10); }) == "charIndex");
    BOOST_TEST((decoder.ToString() == "System.Text.DecoderNLS"));
}

BOOST_AUTO_TEST_CASE(an_encoder_keeps_what_is_unfinished)
{
    const Encoder encoder = Encoding::Unicode().GetEncoder();
    const std::string euro = "\u20AC";
    const Array<char> chars(std::span<const char>(euro.data(), euro.size()));
    const Array<Byte> bytes(8);
    BOOST_TEST((encoder.GetBytes(chars, 0, 2, bytes, 0, false) == 0 && encoder.GetByteCount(chars, 2, 1, false) == 2));
    BOOST_TEST((encoder.GetBytes(chars, 2, 1, bytes, 1, true) == 2 && bytes[1] == 0xAC && bytes[2] == 0x20));
    int used = 0, written = 0;
    bool completed = true;
    const Encoder utf8 = Encoding::UTF8().GetEncoder();
    utf8.Convert(String("a\u20ACb"), bytes.AsSpan(0, 4), true, used, written, completed);
    BOOST_TEST((used == 4 && written == 4 && !completed));
    BOOST_TEST(ParameterOf<ArgumentException>(
                   [&] { return utf8.Convert("\u20AC", bytes.AsSpan(0, 2), true, used, written, completed), 0; }) == "bytes");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return utf8.GetBytes(nullptr, 0, 1, bytes, 0, true); }) == "chars");
    BOOST_TEST((utf8.GetBytes("xy", bytes, true) == 2 && bytes[1] == 'y'));
}
