// Random and Math; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/ArithmeticException.hpp>
#include <System/BitConverter.hpp>
#include <System/Math.hpp>
#include <System/OverflowException.hpp>
#include <System/Random.hpp>

using namespace System;

namespace
{
    String Sequence(int seed)
    {
        const Random random(seed);
        String text = ToString(random.Next());
        text += " "_s + random.Next(100);
        text += " "_s + random.Next(-5, 5);
        text += " "_s + random.NextDouble();
        text += " "_s + random.Next(MinValue<int>, MaxValue<int>);
        text += " "_s + random.NextInt64();
        text += " "_s + random.NextInt64(1000);
        text += " "_s + random.NextInt64(-5, 5);
        text += " "_s + random.NextSingle();
        const Array<Byte> bytes(5);
        random.NextBytes(bytes);
        text += " "_s + BitConverter::ToString(bytes);
        return text + " " + random.Next();
    }
}

BOOST_AUTO_TEST_CASE(random_gives_dotnets_sequence_for_a_seed)
{
    BOOST_TEST(Sequence(0) == "1559595546 81 2 0.5581611914365372 442452828 9016307100457696812 478 -5 0.699942 5E-64-00-53-93 401846963");
    BOOST_TEST(Sequence(1) == "534011718 11 -1 0.7716041220219825 1412011071 934021439863608487 253 4 0.7042515 34-13-5B-4E-A3 1713579631");
    BOOST_TEST(Sequence(42) ==
               "1434747710 14 -4 0.5227642760252413 -361709744 1601649905759628890 263 1 0.26024464 6F-B7-4D-25-55 326832151");
    BOOST_TEST(Sequence(-5) ==
               "726643700 28 -3 0.6253758443637638 -995276752 5498366944908455571 379 2 0.15297148 76-10-80-1A-84 160492772");
    BOOST_TEST(Sequence(MinValue<int>) ==
               "1559595546 81 2 0.5581611914365372 442452828 9016307100457696812 478 -5 0.699942 5E-52-00-53-95 401846963");
}

BOOST_AUTO_TEST_CASE(random_stays_within_its_range)
{
    bool within = true;
    for (int i = 0; i != 1000; ++i)
    {
        const int n = Random::Shared().Next(-3, 4);
        within = within && n >= -3 && n < 4;
    }
    BOOST_TEST(within);
    BOOST_TEST(Random().Next(0) == 0);
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Random().Next(-1); }) == "maxValue");
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([] { return Random(1).Next(5, 1); }) ==
               "'minValue' cannot be greater than maxValue. (Parameter 'minValue')");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Random(1).NextInt64(-1); }) == "maxValue");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Random(1).NextBytes(Array<Byte>()), 0; }) == "buffer");
}

BOOST_AUTO_TEST_CASE(math_compares_and_rounds)
{
    BOOST_TEST(Math::Min(1, Int64(2)) == 1);
    BOOST_TEST(Math::Max(1, 2.5) == 2.5);
    BOOST_TEST(ToString(Math::Min(1.0, std::nan(""))) == "NaN");
    BOOST_TEST(Math::Clamp(9, 1, 5) == 5);
    BOOST_TEST(MessageOf<ArgumentException>([] { return Math::Clamp(5, 7, 3); }) == "'7' cannot be greater than 3.");
    BOOST_TEST(Math::Abs(-5) == 5);
    BOOST_TEST(MessageOf<OverflowException>([] { return Math::Abs(MinValue<int>); }) ==
               "Negating the minimum value of a twos complement number is invalid.");
    BOOST_TEST(Math::Sign(-2.5) == -1);
    BOOST_CHECK_THROW((void)Math::Sign(std::nan("")), ArithmeticException);
    BOOST_TEST(Math::Round(2.5) == 2.0);
    BOOST_TEST(Math::Round(-3.5) == -4.0);
    BOOST_TEST(Math::Round(2.345, 2) == 2.35);
    BOOST_TEST(Math::Round(1.005, 2) == 1.0);
    BOOST_TEST(Math::Round(2.5, MidpointRounding::AwayFromZero) == 3.0);
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Math::Round(1.0, 16); }) == "digits");
    BOOST_TEST(Math::Pow(2, 10) == 1024.0);
    BOOST_TEST(Math::Log(8, 2) == 3.0);
}
