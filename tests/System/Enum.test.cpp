// The names of a program's own enumerations; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include <System/Console.hpp>
#include <System/ConsoleKeyInfo.hpp>
#include <System/FormatException.hpp>
#include <System/Object.hpp>
#include <System/Types.hpp>

using namespace System;

enum class GlobalColor
{
    Red,
    Green
};

namespace Program::Inner
{
    enum class Color : Byte
    {
        Red = 1,
        Green,
        High = 128,
        Last = 127,
        Top = 255,
        Far = 200
    };
    enum Fixed : Int16
    {
        FixedFirst,
        FixedNegative = -8
    };
    enum Plain
    {
        PlainFirst
    };
    class Device
    {
    public:
        enum class State
        {
            Off,
            On
        };
    };
    enum class Truth : bool
    {
        No,
        Yes
    };
    enum class Letter : char
    {
        A = 'a',
        Comma = ','
    };
}

namespace
{
    using namespace Program::Inner;

    enum class Hidden
    {
        Nothing = -1,
        Something = 4,
        Large = 1 << 30,
        Beyond = 1000,
        Same = Something
    };
    enum class Bits : UInt64
    {
        One = 1,
        Two = 2,
        Four = 4,
        Eight = 8,
        Huge = 18446744073709551000U,
        All = 0xFFFFFFFFFFFFFFFF
    };

    struct Tag
    {
    };
    String operator<<(Tag, int)
    {
        enum class Local
        {
            First,
            Second
        };
        return ToString(Local::Second);
    }
}

BOOST_AUTO_TEST_CASE(a_programs_enumeration_prints_its_names)
{
    BOOST_TEST((ToString(GlobalColor::Red) == "Red" && ToString(GlobalColor::Green) == "Green"));
    BOOST_TEST((String::Format("{0}", GlobalColor::Green) == "Green"));
    BOOST_TEST(("color: "_s + GlobalColor::Green == "color: Green"));
    BOOST_TEST((String::Concat(GlobalColor::Red, Color::Green) == "RedGreen"));
    const Object object = GlobalColor::Green;
    BOOST_TEST((object.ToString() == "Green" && String::Format("{0,7}|", object) == "  Green|"));
    BOOST_TEST(((int)object == 1));
}

BOOST_AUTO_TEST_CASE(names_are_found_wherever_the_enumeration_is)
{
    enum class Local
    {
        First,
        Second
    };
    BOOST_TEST((ToString(Local::Second) == "Second" && ToString(static_cast<Local>(2)) == "2"));
    BOOST_TEST((ToString(Color::Red) == "Red" && ToString(Color::High) == "High" && ToString(Color::Last) == "Last"));
    BOOST_TEST(
        (ToString(Hidden::Nothing) == "Nothing" && ToString(Hidden::Something) == "Something" && ToString(Hidden::Large) == "Large"));
    BOOST_TEST((ToString(Device::State::On) == "On"));
    BOOST_TEST((ToString(FixedFirst) == "FixedFirst" && ToString(FixedNegative) == "FixedNegative"));
    BOOST_TEST((ToString(Truth::Yes) == "Yes" && ToString(Truth::No) == "No"));
    BOOST_TEST((ToString(Letter::A) == "A" && ToString(Letter::Comma) == "Comma"));
    BOOST_TEST(((Tag() << 1) == "Second"));
    const String fromLambda = []
    {
        enum class Deep
        {
            Only
        };
        return ToString(Deep::Only);
    }();
    BOOST_TEST((fromLambda == "Only"));
}

BOOST_AUTO_TEST_CASE(a_value_without_a_name_prints_its_number)
{
    BOOST_TEST((ToString(static_cast<GlobalColor>(7)) == "7" && ToString(static_cast<GlobalColor>(-1)) == "-1"));
    BOOST_TEST((ToString(static_cast<Color>(0)) == "0" && ToString(static_cast<Color>(201)) == "201"));
    BOOST_TEST((ToString(static_cast<Bits>(3)) == "3"));
    // Outside the values that names are looked for: -8 to 127, or their bits, and single bits.
    BOOST_TEST((ToString(Hidden::Beyond) == "1000" && ToString(Color::Far) == "200" && ToString(Color::Top) == "Top"));
    BOOST_TEST((ToString(Bits::Huge) == "18446744073709551000" && ToString(Bits::All) == "All"));
    // An enumeration of no fixed type cannot be asked for values that it does not have.
    BOOST_TEST((ToString(PlainFirst) == "0"));
}

BOOST_AUTO_TEST_CASE(a_programs_enumeration_takes_formats)
{
    BOOST_TEST((String::Format("{0:D} {0:X} {0:G} {0:F}", GlobalColor::Green) == "1 00000001 Green Green"));
    BOOST_TEST((ToString(Color::Green, "x") == "02" && ToString(Bits::Two, "X") == "0000000000000002"));
    BOOST_TEST((ToString(FixedNegative, "X") == "FFF8" && ToString(FixedNegative, "d") == "-8"));
    BOOST_TEST((ToString(static_cast<Bits>(3), "F") == "One, Two"));
    BOOST_TEST(MessageOf<FormatException>([] { return ToString(GlobalColor::Red, "N"); }) ==
               "Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".");
}

BOOST_AUTO_TEST_CASE(keys_have_their_names)
{
    BOOST_TEST((ToString(ConsoleKey::Enter) == "Enter" && ToString(ConsoleKey::Spacebar) == "Spacebar"));
    BOOST_TEST((ToString(ConsoleKey::D0) == "D0" && ToString(ConsoleKey::A) == "A" && ToString(ConsoleKey::Z) == "Z"));
    BOOST_TEST((ToString(ConsoleKey::None) == "None" && ToString(ConsoleKey::Escape) == "Escape"));
    BOOST_TEST((ToString(ConsoleKey::Backspace) == "Backspace" && ToString(ConsoleKey::Tab) == "Tab"));
    BOOST_TEST((ToString(StringComparison::Ordinal) == "Ordinal"));
}
