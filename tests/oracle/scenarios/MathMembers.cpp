// Math, on numbers of every kind.
#include "harness/Transcript.hpp"

namespace
{
    using namespace Oracle;

    void OfReal(double number)
    {
        Section(String::Format("{0}", number));
        Observe("parts",
                [&]
                {
                    return Several(Math::Floor(number), Math::Ceiling(number), Math::Truncate(number), Math::Abs(number),
                                   Outcome([&] { return Math::Sign(number); }));
                });
        Observe("Round",
                [&]
                {
                    return Several(Math::Round(number), Math::Round(number, MidpointRounding::AwayFromZero),
                                   Math::Round(number, MidpointRounding::ToZero), Math::Round(number, MidpointRounding::ToNegativeInfinity),
                                   Math::Round(number, MidpointRounding::ToPositiveInfinity));
                });
        for (const int digits : Array<int>{-1, 0, 1, 2, 5, 15, 16})
        {
            Observe(String::Format("Round to {0}", digits), [&] { return Math::Round(number, digits); });
            Observe(String::Format("Round away to {0}", digits),
                    [&] { return Math::Round(number, digits, MidpointRounding::AwayFromZero); });
        }
        Observe("Sqrt", [&] { return Math::Sqrt(number); });
        Observe("exact functions",
                [&]
                {
                    return Several(Math::BitIncrement(number), Math::BitDecrement(number), Math::ILogB(number), Math::ScaleB(number, 3),
                                   Math::CopySign(number, -1.0), Math::IEEERemainder(number, 3.0));
                });
        for (const double other :
             Array<double>{0, -0.0, 1, -2.5, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
            Observe(String::Format("with {0}", other),
                    [&]
                    {
                        return Several(Math::Max(number, other), Math::Min(number, other), Math::MaxMagnitude(number, other),
                                       Math::MinMagnitude(number, other));
                    });
        Observe("Clamp", [&] { return Math::Clamp(number, -1.0, 2.0); });
    }

    void OfWhole()
    {
        Section("");
        for (const int number : Array<int>{0, 1, -1, 7, -7, 100, MaxValue<int>, MinValue<int>})
        {
            Observe(String::Format("Abs {0}", number), [&] { return Math::Abs(number); });
            Observe(String::Format("Sign {0}", number), [&] { return Math::Sign(number); });
            Observe(String::Format("Clamp {0}", number), [&] { return Math::Clamp(number, -5, 5); });
            for (const int other : Array<int>{0, 1, -1, 3, MinValue<int>})
            {
                Observe(String::Format("Max {0}, {1}", number, other),
                        [&] { return Several(Math::Max(number, other), Math::Min(number, other), Math::BigMul(number, other)); });
                Observe(String::Format("DivRem {0}, {1}", number, other),
                        [&]
                        {
                            int rest{};
                            int quotient = Math::DivRem(number, other, rest);
                            return Several(quotient, rest);
                        });
            }
        }
        Observe("Clamp, wrong", [&] { return Math::Clamp(1, 5, 2); });
        Observe("mixed", [&] { return Several(Math::Max(1, 2L), Math::Min((Byte)3, (Byte)2), Math::Max(1.5f, 1.0f), Math::Max(1, 2.5)); });
        Observe("constants", [&] { return Several(Math::PI, Math::E, Math::Tau); });
        Observe("powers",
                [&]
                {
                    return Several(Math::Pow(2, 10), Math::Pow(2, -1), Math::Pow(0, 0), Math::Pow(-8, 1.0 / 3), Math::Cbrt(27),
                                   Math::Log2(8), Math::Log10(1000), Math::Log(1), Math::Exp(0));
                });
        Observe("angles",
                [&] { return Several(Math::Sin(0), Math::Cos(0), Math::Tan(0), Math::Atan2(0, -1), Math::Asin(2), Math::Acos(1)); });
        Observe("wrong rounding", [&] { return Math::Round(1.5, (MidpointRounding)9); });
        Observe("Abs of least long", [&] { return Math::Abs(MinValue<Int64>); });
        Observe("Abs of least short", [&] { return Math::Abs(MinValue<Int16>); });
    }

    void Seeded()
    {
        for (const int seed : Array<int>{0, 1, 42, -42, MinValue<int>, MaxValue<int>})
        {
            Section(String::Format("Random {0}", seed));
            Observe("Next",
                    [&]
                    {
                        Random random = Random(seed);
                        int first = random.Next();
                        int second = random.Next(100);
                        int third = random.Next(-5, 5);
                        double real = random.NextDouble();
                        return Several(first, second, third, real);
                    });
            Observe("NextBytes",
                    [&]
                    {
                        Array<Byte> bytes = Array<Byte>(5);
                        Random(seed).NextBytes(bytes);
                        return bytes;
                    });
            Observe("wide range", [&] { return Random(seed).Next(MinValue<int>, MaxValue<int>); });
            Observe("NextInt64", [&] { return Random(seed).NextInt64(1000000000000); });
        }
        Section("Random");
        Observe("Next of a negative", [&] { return Random(1).Next(-1); });
        Observe("Next of a wrong range", [&] { return Random(1).Next(2, 1); });
        Observe("Next of nothing", [&] { return Several(Random(1).Next(0), Random(1).Next(3, 3)); });
        Section("");
    }

    void Run()
    {
        for (const double number :
             Array<double>{0, 0.5, -0.5, 1.5, 2.5, -2.5, 2.345, 1.005, -1234.5678, 1e15, 1e16, 4503599627370495.5, 123456789.123456789,
                           std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
                           -std::numeric_limits<double>::infinity(), std::numeric_limits<double>::denorm_min(), MaxValue<double>})
            OfReal(number);
        OfWhole();
        Seeded();
    }

    const Scenario Registered("MathMembers", Run);
}
