// Char and GC; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Char.hpp>
#include <System/FormatException.hpp>
#include <System/GC.hpp>
#include <System/Object.hpp>

using namespace System;
using Globalization::UnicodeCategory;

namespace
{
    template <class Question>
    std::string Asked(Question question)
    {
        std::string text;
        for (int c = 0; c != 256; ++c)
        {
            if (question(static_cast<char>(c)))
            {
                text += static_cast<char>(c);
            }
        }
        return text;
    }
}

BOOST_AUTO_TEST_CASE(every_ascii_character_is_what_dotnet_says)
{
    BOOST_TEST(Asked([](char c) { return Char::IsDigit(c); }) == "0123456789");
    BOOST_TEST(Asked([](char c) { return Char::IsNumber(c); }) == "0123456789");
    BOOST_TEST(Asked([](char c) { return Char::IsUpper(c); }) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    BOOST_TEST(Asked([](char c) { return Char::IsLower(c); }) == "abcdefghijklmnopqrstuvwxyz");
    BOOST_TEST(Asked([](char c) { return Char::IsLetter(c); }).size() == 52U);
    BOOST_TEST(Asked([](char c) { return Char::IsLetterOrDigit(c); }).size() == 62U);
    BOOST_TEST(Asked([](char c) { return Char::IsPunctuation(c); }) == "!\"#%&'()*,-./:;?@[\\]_{}");
    BOOST_TEST(Asked([](char c) { return Char::IsSymbol(c); }) == "$+<=>^`|~");
    BOOST_TEST(Asked([](char c) { return Char::IsWhiteSpace(c); }) == "\t\n\v\f\r ");
    BOOST_TEST(Asked([](char c) { return Char::IsSeparator(c); }) == " ");
    BOOST_TEST(Asked([](char c) { return Char::IsControl(c); }).size() == 33U);
    BOOST_TEST(Asked([](char c) { return Char::IsAsciiHexDigit(c); }) == "0123456789ABCDEFabcdef");
    BOOST_TEST(Asked([](char c) { return Char::IsAscii(c); }).size() == 128U);
    BOOST_TEST(Asked([](char c) { return Char::IsBetween(c, '\x7E', '\x81'); }) == "\x7E\x7F\x80\x81");
    BOOST_TEST(Asked(
                   [](char c)
                   {
                       return Char::IsPunctuation(c) != (Char::GetUnicodeCategory(c) >= UnicodeCategory::ConnectorPunctuation &&
                                                         Char::GetUnicodeCategory(c) <= UnicodeCategory::OtherPunctuation);
                   }) == "");
}

BOOST_AUTO_TEST_CASE(case_is_mapped)
{
    BOOST_TEST((Char::ToUpper('a') == 'A' && Char::ToUpper('z') == 'Z' && Char::ToUpper('1') == '1' && Char::ToUpper('\xC3') == '\xC3'));
    BOOST_TEST((Char::ToLower('A') == 'a' && Char::ToLowerInvariant('Z') == 'z' && Char::ToUpperInvariant('[') == '['));
    BOOST_TEST((Char::GetNumericValue('7') == 7.0 && Char::GetNumericValue('x') == -1.0));
    BOOST_TEST((Char::ToString('x') == "x"));
}

BOOST_AUTO_TEST_CASE(an_index_asks_for_the_whole_character)
{
    const String text = "a\u00E9\u20AC\u00DF\u0663\u3001\u00BD";
    BOOST_TEST((Char::IsLetter(text, 0) && Char::IsLetter(text, 1) && Char::IsLower(text, 1)));
    BOOST_TEST(!Char::IsLetter(text, 2));
    BOOST_TEST((Char::GetUnicodeCategory(text, 2) == UnicodeCategory::OtherNotAssigned));
    BOOST_TEST((Char::GetUnicodeCategory(text, 3) == UnicodeCategory::CurrencySymbol));
    BOOST_TEST((Char::GetUnicodeCategory(text, 6) == UnicodeCategory::LowercaseLetter));
    BOOST_TEST((Char::IsDigit(text, 8) && Char::IsLetterOrDigit(text, 8)));
    BOOST_TEST((Char::IsPunctuation(text, 10) && !Char::IsSymbol(text, 10)));
    BOOST_TEST((Char::IsNumber(text, 13) && !Char::IsDigit(text, 13)));
    BOOST_TEST(Char::IsWhiteSpace("\u3000", 0));
    BOOST_TEST((ToString(UnicodeCategory::OtherNotAssigned) == "OtherNotAssigned"));
    BOOST_TEST((Char::ConvertToUtf32(text, 3) == 0x20AC && Char::ConvertFromUtf32(0x1F600) == "\U0001F600"));
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Char::IsDigit("a", 1); }) == "index");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Char::IsDigit(nullptr, 1); }) == "s");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Char::ConvertFromUtf32(0xD800); }) == "utf32");
}

BOOST_AUTO_TEST_CASE(a_character_is_parsed)
{
    BOOST_TEST(Char::Parse("x") == 'x');
    char c = 'q';
    BOOST_TEST((Char::TryParse("y", c) && c == 'y'));
    BOOST_TEST((!Char::TryParse("ab", c) && c == '\0'));
    BOOST_TEST(!Char::TryParse(nullptr, c));
    BOOST_TEST(MessageOf<FormatException>([] { return Char::Parse("ab"); }) == "String must be exactly one character long.");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Char::Parse(nullptr); }) == "s");
    BOOST_TEST((Char::MinValue == '\0' && static_cast<unsigned char>(Char::MaxValue) == 255));
}

BOOST_AUTO_TEST_CASE(the_garbage_collector_has_no_effect)
{
    const Object object;
    auto shared = std::make_shared<int>(5);
    GC::SuppressFinalize(object);
    GC::SuppressFinalize(shared.get());
    GC::ReRegisterForFinalize(shared);
    GC::KeepAlive(object);
    GC::KeepAlive(nullptr);
    GC::Collect();
    GC::Collect(0, GCCollectionMode::Forced, true);
    GC::WaitForPendingFinalizers();
    BOOST_TEST(
        (GC::MaxGeneration() == 2 && GC::GetGeneration(object) == 0 && GC::CollectionCount(0) == 0 && GC::GetTotalMemory(true) == 0));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return GC::SuppressFinalize(nullptr), 0; }) == "obj");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return GC::Collect(-1), 0; }) == "generation");
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([] { return GC::AddMemoryPressure(0), 0; }) ==
               "bytesAllocated ('0') must be a non-negative and non-zero value. (Parameter 'bytesAllocated')\nActual value was 0.");
}
