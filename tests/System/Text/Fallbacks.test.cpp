// What becomes of malformed bytes and of characters that an encoding does not have; the oracle's scenario Encodings has the rest.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System.hpp>
#include <System/IO.hpp>
#include <System/Text.hpp>

using namespace System;
using namespace System::IO;
using namespace System::Text;

BOOST_AUTO_TEST_SUITE(Fallbacks)

BOOST_AUTO_TEST_CASE(strict_encodings_throw)
{
    const Array<Byte> malformed{0x41, 0xE2, 0x82, 0x42};
    BOOST_CHECK_EXCEPTION(UTF8Encoding(false, true).GetString(malformed), DecoderFallbackException,
                          [](const DecoderFallbackException& e)
                          { return e.Index() == 1 && e.BytesUnknown().Length() == 2 && e.BytesUnknown()[0] == 0xE2; });
    const Encoding ascii = Encoding::GetEncoding("us-ascii", EncoderFallback::ExceptionFallback(), DecoderFallback::ExceptionFallback());
    BOOST_CHECK_EXCEPTION(ascii.GetBytes("ab\u00E9"), EncoderFallbackException,
                          [](const EncoderFallbackException& e)
                          { return e.Index() == 2 && e.CharUnknown() == "\u00E9" && !e.IsUnknownSurrogate(); });
    BOOST_CHECK_THROW(ascii.GetByteCount("\u00E9"), ArgumentException);
    BOOST_CHECK_THROW(ascii.GetCharCount(malformed), ArgumentException);
    BOOST_TEST(UTF8Encoding(false, false).GetString(malformed) == "A\uFFFDB");
}

BOOST_AUTO_TEST_CASE(replacements)
{
    const Encoding own = Encoding::GetEncoding(20127, EncoderReplacementFallback("<?>"), DecoderReplacementFallback("!"));
    BOOST_TEST(Encoding::ASCII().GetString(own.GetBytes("a\u00E9")) == "a<?>");
    BOOST_TEST(own.GetString(Array<Byte>{0x41, 0xFF}) == "A!");
    BOOST_TEST(own.EncoderFallback().Equals(EncoderReplacementFallback("<?>")));
    BOOST_TEST(own.DecoderFallback().As<DecoderReplacementFallback>().DefaultString() == "!");
    BOOST_TEST(!own.Equals(Encoding::ASCII()));
    BOOST_CHECK_THROW(Encoding::GetEncoding("utf-8", nullptr, DecoderFallback::ExceptionFallback()), ArgumentNullException);
}

BOOST_AUTO_TEST_CASE(streams_and_decoders_follow)
{
    const Encoding strict = UTF8Encoding(false, true);
    StreamReader reader(MemoryStream(Array<Byte>{0x41, 0xFF}), strict);
    BOOST_CHECK_THROW(reader.ReadToEnd(), DecoderFallbackException);
    const Decoder decoder = strict.GetDecoder();
    const Array<char> chars(4);
    BOOST_TEST(decoder.GetChars(Array<Byte>{0xE2, 0x82}, 0, 2, chars, 0) == 0);
    BOOST_CHECK_THROW(decoder.GetChars(Array<Byte>{0x41}, 0, 1, chars, 0), DecoderFallbackException);
    const StreamWriter writer(MemoryStream(), Encoding::GetEncoding("us-ascii", EncoderFallback::ExceptionFallback(),
                                                                    DecoderFallback::ExceptionFallback()));
    BOOST_CHECK_THROW((writer.Write("\u00E9"), writer.Flush()), EncoderFallbackException);
}

BOOST_AUTO_TEST_CASE(big_endian_utf32)
{
    const UTF32Encoding encoding(true, true);
    BOOST_TEST(Convert::ToHexString(encoding.GetBytes("\U0001F600")) == "0001F600");
    BOOST_TEST(Convert::ToHexString(encoding.GetPreamble()) == "0000FEFF");
    BOOST_TEST(encoding.GetString(encoding.GetBytes("a\u20AC")) == "a\u20AC");
    BOOST_TEST(Encoding::GetEncoding(12001).WebName() == "utf-32BE");
}

BOOST_AUTO_TEST_SUITE_END()
