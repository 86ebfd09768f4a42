// Encoding; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/BitConverter.hpp>
#include <System/NotSupportedException.hpp>
#include <System/Text.hpp>

using namespace System;
using namespace System::Text;

namespace
{
    struct Expected
    {
        Encoding Subject;
        const char* Name;
        const char* WebName;
        int CodePage;
        int MaxBytes;
        const char* Preamble;
        const char* Bytes;
    };

    const String Mixed = "a\u00e9\u20ac\U0001F600";
    const Array<Byte> Abc{65, 66, 67};
    const Array<Byte> NoBytes;
    const String Null = nullptr;

    template <class Action>
    std::string OutOfRange(Action action)
    {
        return ParameterOf<ArgumentOutOfRangeException>(action);
    }
    template <class Action>
    std::string NullArgument(Action action)
    {
        return ParameterOf<ArgumentNullException>(action);
    }
}

BOOST_AUTO_TEST_CASE(encodings_have_names_and_bytes)
{
    const char* utf8 = "61-C3-A9-E2-82-AC-F0-9F-98-80";
    const Expected all[] = {
        {Encoding::ASCII(), "US-ASCII", "us-ascii", 20127, 11, "", "61-3F-3F-3F-3F"},
        {Encoding::UTF8(), "Unicode (UTF-8)", "utf-8", 65001, 33, "EF-BB-BF", utf8},
        {Encoding::Unicode(), "Unicode", "utf-16", 1200, 22, "FF-FE", "61-00-E9-00-AC-20-3D-D8-00-DE"},
        {Encoding::BigEndianUnicode(), "Unicode (Big-Endian)", "utf-16BE", 1201, 22, "FE-FF", "00-61-00-E9-20-AC-D8-3D-DE-00"},
        {Encoding::UTF32(), "Unicode (UTF-32)", "utf-32", 12000, 44, "FF-FE-00-00", "61-00-00-00-E9-00-00-00-AC-20-00-00-00-F6-01-00"},
        {Encoding::Latin1(), "Western European (ISO)", "iso-8859-1", 28591, 11, "", "61-E9-3F-3F-3F"},
        {Encoding::Default(), "Unicode (UTF-8)", "utf-8", 65001, 33, "", utf8},
        {UTF8Encoding(), "Unicode (UTF-8)", "utf-8", 65001, 33, "", utf8},
        {UTF8Encoding(true), "Unicode (UTF-8)", "utf-8", 65001, 33, "EF-BB-BF", utf8},
        {ASCIIEncoding(), "US-ASCII", "us-ascii", 20127, 11, "", "61-3F-3F-3F-3F"},
        {UnicodeEncoding(), "Unicode", "utf-16", 1200, 22, "FF-FE", "61-00-E9-00-AC-20-3D-D8-00-DE"},
        {UnicodeEncoding(true, false), "Unicode (Big-Endian)", "utf-16BE", 1201, 22, "", "00-61-00-E9-20-AC-D8-3D-DE-00"},
    };
    for (const Expected& expected : all)
    {
        BOOST_TEST_CONTEXT(expected.Name)
        {
            const Encoding& encoding = expected.Subject;
            BOOST_TEST(encoding.EncodingName() == expected.Name);
            BOOST_TEST(encoding.WebName() == expected.WebName);
            BOOST_TEST(encoding.CodePage() == expected.CodePage);
            BOOST_TEST(encoding.GetMaxByteCount(10) == expected.MaxBytes);
            BOOST_TEST(BitConverter::ToString(encoding.GetPreamble()) == expected.Preamble);
            BOOST_TEST(BitConverter::ToString(encoding.GetBytes(Mixed)) == expected.Bytes);
            BOOST_TEST(encoding.GetByteCount(Mixed) == encoding.GetBytes(Mixed).Length());
            BOOST_TEST(encoding.GetString(encoding.GetBytes("abc")) == "abc");
            BOOST_TEST(encoding.GetCharCount(encoding.GetBytes("abc")) == 3);
        }
    }
    BOOST_TEST(Encoding::UTF8().Equals(UTF8Encoding(true)));
    BOOST_TEST(!Encoding::UTF8().Equals(UTF8Encoding()));
    BOOST_TEST((Encoding::UTF8() == Encoding::UTF8()));
    BOOST_TEST(((UTF8Encoding)Encoding::UTF8() != nullptr));
    BOOST_TEST((Encoding::UTF8().As<ASCIIEncoding>() == nullptr));
}

BOOST_AUTO_TEST_CASE(encodings_convert_parts)
{
    for (const Encoding& encoding : {Encoding::ASCII(), Encoding::UTF8()})
    {
        BOOST_TEST(encoding.GetString(Abc, 1, 2) == "BC");
        BOOST_TEST(encoding.GetString(ReadOnlySpan<Byte>(Abc)) == "ABC");
        BOOST_TEST(encoding.GetString(Abc, 3, 0) == "");
        BOOST_TEST(encoding.GetBytes("abcd", 1, 2).Length() == 2);
        const Array<Byte> bytes(3);
        BOOST_TEST(encoding.GetBytes("abcd", 1, 2, bytes, 1) == 2);
        BOOST_TEST(BitConverter::ToString(bytes) == "00-62-63");
        BOOST_TEST(encoding.GetBytes("xy", Span<Byte>(bytes)) == 2);
        BOOST_TEST(BitConverter::ToString(bytes) == "78-79-63");
        const Array<char> chars = String("abc").ToCharArray();
        BOOST_TEST(BitConverter::ToString(encoding.GetBytes(chars)) == "61-62-63");
        BOOST_TEST(BitConverter::ToString(encoding.GetBytes(chars, 1, 2)) == "62-63");
        BOOST_TEST(encoding.GetByteCount(chars, 1, 2) == 2);
        BOOST_TEST(encoding.GetByteCount("abc", 1, 2) == 2);
        BOOST_TEST(encoding.GetBytes(chars, 0, 2, bytes, 1) == 2);
        BOOST_TEST(String(encoding.GetChars(Abc, 1, 2)) == "BC");
        BOOST_TEST(encoding.GetChars(Abc, 1, 2, chars, 1) == 2);
        BOOST_TEST(String(chars, 1, 2) == "BC");
    }
    BOOST_TEST(BitConverter::ToString(Encoding::Convert(Encoding::UTF8(), Encoding::Unicode(), Array<Byte>{0xC3, 0xA9})) == "E9-00");
    BOOST_TEST(Encoding::UTF8().GetString(Array<Byte>{0x61, 0xFF, 0x62}) == "a\uFFFDb");
    BOOST_TEST(Encoding::ASCII().GetString(Array<Byte>{0x61, 0xFF, 0x62}) == "a?b");
    BOOST_TEST(Encoding::Latin1().GetString(Array<Byte>{0xE9}) == "\u00e9");
    BOOST_TEST(Encoding::UTF8().GetString(Array<Byte>{0x61, 0, 0x62}).Length() == 3);
}

BOOST_AUTO_TEST_CASE(encodings_check_arguments)
{
    for (const Encoding& e : {Encoding::ASCII(), Encoding::UTF8()})
    {
        const bool ascii = e.IsSingleByte();
        BOOST_TEST(NullArgument([&] { return e.GetBytes(Null); }) == "s");
        BOOST_TEST(NullArgument([&] { return e.GetBytes(Array<char>()); }) == "chars");
        BOOST_TEST(NullArgument([&] { return e.GetString(NoBytes); }) == "bytes");
        BOOST_TEST(NullArgument([&] { return e.GetString(NoBytes, 0, 0); }) == "bytes");
        BOOST_TEST(OutOfRange([&] { return e.GetString(Abc, -1, 1); }) == (ascii ? "byteIndex" : "index"));
        BOOST_TEST(OutOfRange([&] { return e.GetString(Abc, 0, -1); }) == (ascii ? "byteCount" : "count"));
        BOOST_TEST(OutOfRange([&] { return e.GetString(Abc, 2, 2); }) == "bytes");
        BOOST_TEST(OutOfRange([&] { return e.GetString(Abc, 4, 0); }) == "bytes");
        BOOST_TEST(NullArgument([&] { return e.GetByteCount(Null); }) == "chars");
        BOOST_TEST(NullArgument([&] { return e.GetCharCount(NoBytes); }) == "bytes");
        BOOST_TEST(OutOfRange([&] { return e.GetCharCount(Abc, -1, 1); }) == "index");
        BOOST_TEST(OutOfRange([&] { return e.GetCharCount(Abc, 2, 2); }) == "bytes");
        BOOST_TEST(NullArgument([&] { return e.GetBytes(Null, 0, 0, Abc, 0); }) == (ascii ? "chars" : "s"));
        BOOST_TEST(NullArgument([&] { return e.GetBytes("abc", 0, 1, NoBytes, 0); }) == "bytes");
        BOOST_TEST(OutOfRange([&] { return e.GetBytes("abc", -1, 1, Abc, 0); }) == "charIndex");
        BOOST_TEST(OutOfRange([&] { return e.GetBytes("abc", 0, -1, Abc, 0); }) == "charCount");
        BOOST_TEST(OutOfRange([&] { return e.GetBytes("abc", 2, 2, Abc, 0); }) == (ascii ? "chars" : "s"));
        BOOST_TEST(OutOfRange([&] { return e.GetBytes("abc", 0, 1, Abc, -1); }) == "byteIndex");
        BOOST_TEST(OutOfRange([&] { return e.GetBytes("abc", 0, 1, Abc, 4); }) == "byteIndex");
        BOOST_TEST(MessageOf<ArgumentException>([&] { return e.GetBytes("abcd", 0, 4, Abc, 0); }) ==
                   "The output byte buffer is too small to contain the encoded data, encoding codepage '"_s + e.CodePage() +
                       "' and fallback 'System.Text.EncoderReplacementFallback'. (Parameter 'bytes')");
        BOOST_TEST(ParameterOf<ArgumentException>([&] { return e.GetBytes("abcd", Span<Byte>(Abc)); }) == "bytes");
        const Array<char> two = Array<char>(2);
        BOOST_TEST(ParameterOf<ArgumentException>([&] { return e.GetChars(Abc, 0, 3, two, 0); }) == "chars");
        BOOST_TEST(ParameterOf<ArgumentException>([&] { return e.GetChars(Abc, 0, 1, two, 2); }) == "chars");
        BOOST_TEST(OutOfRange([&] { return e.GetChars(Abc, 0, 1, two, 3); }) == "charIndex");
        BOOST_TEST(OutOfRange([&] { return e.GetChars(Abc, 3, 1, two, 0); }) == "bytes");
        BOOST_TEST(OutOfRange([&] { return e.GetChars(Abc, -1, 1, two, 0); }) == "byteIndex");
        BOOST_TEST(OutOfRange([&] { return e.GetMaxByteCount(-1); }) == "charCount");
        BOOST_TEST(OutOfRange([&] { return e.GetByteCount("abc", 2, 2); }) == "index");
        BOOST_TEST(OutOfRange([&] { return e.GetBytes(String("abc").ToCharArray(), 2, 2); }) == "chars");
    }
}

BOOST_AUTO_TEST_CASE(encodings_are_found)
{
    const std::pair<const char*, int> names[] = {
        {"utf-8", 65001}, {"UTF-8", 65001},  {"ascii", 20127},   {"us-ascii", 20127}, {"ISO-8859-1", 28591}, {"latin1", 28591},
        {"utf-16", 1200}, {"unicode", 1200}, {"utf-16BE", 1201}, {"utf-32", 12000},   {"utf-16le", 1200},    {"unicodeFFFE", 1201},
    };
    for (const auto& [name, codePage] : names)
    {
        BOOST_TEST(Encoding::GetEncoding(name).CodePage() == codePage);
        BOOST_TEST(Encoding::GetEncoding(codePage).CodePage() == codePage);
    }
    BOOST_TEST(Encoding::GetEncoding(0).WebName() == "utf-8");
    BOOST_TEST(ParameterOf<ArgumentException>([] { return Encoding::GetEncoding("UTF8"); }) == "name");
    BOOST_TEST(NullArgument([] { return Encoding::GetEncoding(Null); }) == "name");
    BOOST_TEST(OutOfRange([] { return Encoding::GetEncoding(-1); }) == "codepage");
    BOOST_CHECK_THROW((void)Encoding::GetEncoding(1252), NotSupportedException);
}
