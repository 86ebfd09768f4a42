// Guid and Version; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Collections/Generic/Dictionary.hpp>
#include <System/FormatException.hpp>
#include <System/Guid.hpp>
#include <System/OverflowException.hpp>
#include <System/Version.hpp>

using namespace System;

namespace
{
    const Guid Sample("00112233-4455-6677-8899-aabbccddeeff");

    std::string Listed(const Array<Byte>& bytes)
    {
        return std::string(String::Join(" ", bytes));
    }
}

BOOST_AUTO_TEST_CASE(guid_has_five_texts)
{
    BOOST_TEST(Sample.ToString() == "00112233-4455-6677-8899-aabbccddeeff");
    BOOST_TEST(Sample.ToString("N") == "00112233445566778899aabbccddeeff");
    BOOST_TEST(Sample.ToString("B") == "{00112233-4455-6677-8899-aabbccddeeff}");
    BOOST_TEST(Sample.ToString("p") == "(00112233-4455-6677-8899-aabbccddeeff)");
    BOOST_TEST(Sample.ToString("X") == "{0x00112233,0x4455,0x6677,{0x88,0x99,0xaa,0xbb,0xcc,0xdd,0xee,0xff}}");
    BOOST_TEST((Sample.ToString("") == Sample.ToString(nullptr) && String::Format("{0:N}", Sample) == Sample.ToString("N")));
    BOOST_TEST(("id "_s + Guid::Empty == "id 00000000-0000-0000-0000-000000000000"));
    BOOST_TEST(MessageOf<FormatException>([] { return Sample.ToString("Q"); }) ==
               R"(Format string can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".)");
}

BOOST_AUTO_TEST_CASE(guid_is_parsed)
{
    for (const char* format : {"N", "D", "B", "P", "X"})
    {
        const String text = Sample.ToString(format);
        Guid parsed;
        BOOST_TEST((Guid::Parse(text) == Sample && Guid::ParseExact(" " + text + " ", format) == Sample), format);
        BOOST_TEST((Guid::TryParse(text.ToUpper(), parsed) && parsed == Sample), format);
        for (const char* other : {"N", "D", "B", "P", "X"})
        {
            BOOST_TEST(Guid::TryParseExact(text, other, parsed) == (std::string_view(format) == other));
        }
    }
    BOOST_TEST((Guid::Parse("{ 0x112233, 0x4455, 0x6677, { 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff } }") == Sample));
    BOOST_TEST((Guid("{0x00112233,0x44551,0x6677,{0x88,0x99,0xaa,0xbb,0xcc,0xdd,0xee,0xff}}").ToString() ==
                "00112233-4551-6677-8899-aabbccddeeff"));
    const std::pair<const char*, const char*> malformed[] = {
        {"00112233-4455-6677-8899-aabbccddeef", "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx)."},
        {"00112233-4455-6677-8899-aabbccddeefg", "Guid string should only contain hexadecimal characters."},
        {"{00112233-4455-6677-8899-aabbccddeeff", "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx)."},
        {"", "Unrecognized Guid format."},
        {"x", "Unrecognized Guid format."},
        {"{00112233445566778899aabbccddeeff}", "Expected 0x prefix."},
        {"{0x00112233,0x4455,0x6677,{0x888,0x99,0xaa,0xbb,0xcc,0xdd,0xee,0xff}}", "Unrecognized Guid format."},
        {"{0x00112233,0x4455,0x6677,{0x88,0x99,0xaa,0xbb,0xcc,0xdd,0xee,0xff}}x",
         "Additional non-parsable characters are at the end of the string."},
        {"{0x,0x4455,0x6677,{0x88,0x99,0xaa,0xbb,0xcc,0xdd,0xee,0xff}}",
         "Could not find a comma, or the length between the previous token and the comma was zero (i.e., '0x,'etc.)."},
    };
    for (const auto& [text, message] : malformed)
    {
        Guid parsed = Sample;
        BOOST_TEST(MessageOf<FormatException>([&] { return Guid::Parse(text); }) == message, text);
        BOOST_TEST((!Guid::TryParse(text, parsed) && parsed == Guid::Empty), text);
    }
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Guid::Parse(nullptr); }) == "input");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Guid(String()); }) == "g");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Guid::ParseExact("x", nullptr); }) == "format");
    BOOST_TEST(MessageOf<FormatException>([] { return Guid::ParseExact("x", "X"); }) == "Expected {0xdddddddd, etc}.");
}

BOOST_AUTO_TEST_CASE(guid_is_bytes)
{
    BOOST_TEST(Listed(Sample.ToByteArray()) == "51 34 17 0 85 68 119 102 136 153 170 187 204 221 238 255");
    BOOST_TEST(Listed(Sample.ToByteArray(true)) == "0 17 34 51 68 85 102 119 136 153 170 187 204 221 238 255");
    BOOST_TEST((Guid(Sample.ToByteArray()) == Sample && Guid(ReadOnlySpan<Byte>(Sample.ToByteArray(true)), true) == Sample));
    BOOST_TEST(Guid(1, 2, 3, Array<Byte>{1, 2, 3, 4, 5, 6, 7, 8}).ToString() == "00000001-0002-0003-0102-030405060708");
    BOOST_TEST(Guid(1, 2, 3, 1, 2, 3, 4, 5, 6, 7, 8).ToString() == "00000001-0002-0003-0102-030405060708");
    Array<Byte> bytes(16);
    BOOST_TEST((Sample.TryWriteBytes(bytes) && Guid(bytes) == Sample && !Sample.TryWriteBytes(Array<Byte>(15))));
    BOOST_TEST(MessageOf<ArgumentException>([] { return Guid(Array<Byte>(3)); }) ==
               "Byte array for Guid must be exactly 16 bytes long. (Parameter 'b')");
    BOOST_TEST(ParameterOf<ArgumentException>([] { return Guid(1, 2, 3, Array<Byte>(2)); }) == "d");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Guid(Array<Byte>()); }) == "b");
}

BOOST_AUTO_TEST_CASE(guids_compare_and_are_new)
{
    BOOST_TEST((Sample.CompareTo(Guid::Empty) == 1 && Guid::Empty.CompareTo(Sample) == -1 && Sample.CompareTo(Sample) == 0));
    BOOST_TEST((Guid("80000000-0000-0000-0000-000000000000") > Guid("70000000-0000-0000-0000-000000000000")));
    BOOST_TEST((Sample.GetHashCode() == 572662306 && Sample.Version() == 6 && Sample.Variant() == 8));
    const Guid one = Guid::NewGuid();
    BOOST_TEST((one != Guid::NewGuid() && one.Version() == 4 && one.Variant() >> 2 == 2 && Guid::CreateVersion7().Version() == 7));
    BOOST_TEST((Guid() == Guid::Empty && Sample.Equals(Guid(Sample.ToString())) && Object(Sample).Equals(Object(Sample))));
    Collections::Generic::Dictionary<Guid, int> numbers;
    numbers[one] = 5;
    BOOST_TEST((numbers.ContainsKey(one) && !numbers.ContainsKey(Guid::Empty)));
}

BOOST_AUTO_TEST_CASE(version_has_two_to_four_parts)
{
    BOOST_TEST(Version().ToString() == "0.0");
    const Version full(1, 2, 3, 0x10002);
    BOOST_TEST((full.Major() == 1 && full.Minor() == 2 && full.Build() == 3 && full.Revision() == 0x10002));
    BOOST_TEST((full.MajorRevision() == 1 && full.MinorRevision() == 2 && Version(1, 2).Build() == -1 && Version(1, 2).Revision() == -1));
    BOOST_TEST((Version(1, 2, 3).ToString() == "1.2.3" && Version(1, 2, 3).ToString(2) == "1.2" && Version(1, 2, 3).ToString(0) == ""));
    BOOST_TEST(Version(1, 2, 3, 4).GetHashCode() == 270544900);
    BOOST_TEST(MessageOf<ArgumentException>([] { return Version(1, 2).ToString(3); }) ==
               "Argument must be between 0 and 2. (Parameter 'fieldCount')");
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([] { return Version(1, 0, -1); }) ==
               "build ('-1') must be a non-negative value. (Parameter 'build')\nActual value was -1.");
    Version empty = nullptr;
    BOOST_TEST((empty == nullptr && !empty));
}

BOOST_AUTO_TEST_CASE(version_is_parsed)
{
    BOOST_TEST((Version::Parse("1.2.3.4") == Version(1, 2, 3, 4) && Version(" 1.2 ") == Version(1, 2) && Version("1.+2") == Version(1, 2)));
    Version parsed = nullptr;
    BOOST_TEST((Version::TryParse("10.0", parsed) && parsed.Major() == 10));
    for (const char* text : {"1", "1.2.3.4.5", "a.b", "-1.2", "", "1.2147483648"})
    {
        BOOST_TEST((!Version::TryParse(text, parsed) && parsed == nullptr), text);
    }
    BOOST_TEST(MessageOf<ArgumentException>([] { return Version("1"); }) ==
               "Version string portion was too short or too long. (Parameter 'input')");
    BOOST_TEST(MessageOf<FormatException>([] { return Version("a.b"); }) == "The input string 'a' was not in a correct format.");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Version("1.-2"); }) == "input");
    BOOST_TEST(MessageOf<OverflowException>([] { return Version("1.2147483648"); }) ==
               "Value was either too large or too small for an Int32.");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Version(String()); }) == "input");
}

BOOST_AUTO_TEST_CASE(versions_compare_by_value)
{
    BOOST_TEST((Version(1, 2) < Version(1, 2, 0) && Version(2, 0) > Version(1, 9) && Version(1, 2) >= Version(1, 2)));
    BOOST_TEST((Version(1, 2).CompareTo(Version(1, 2, 0)) == -1 && Version(1, 2).CompareTo(Version(nullptr)) == 1));
    const Version null = nullptr;
    BOOST_TEST((null < Version(1, 0) && !(Version(1, 0) < null) && null == Version(nullptr) && Version(1, 0) != null));
    BOOST_TEST(
        (Version(1, 2).Equals(Version(1, 2)) && Version(1, 2).Equals(Object(Version(1, 2))) && Version(1, 2).Clone() == Version(1, 2)));
    BOOST_TEST(MessageOf<ArgumentException>([] { return Version(1, 2).CompareTo(Object("x")); }) ==
               "Object must be of type Version. (Parameter 'version')");
    Collections::Generic::Dictionary<Version, int> numbers;
    numbers[Version(1, 2)] = 5;
    BOOST_TEST(numbers.ContainsKey(Version("1.2")));
}
