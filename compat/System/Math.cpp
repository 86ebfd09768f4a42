#include <System/ArithmeticException.hpp>
#include <System/DivideByZeroException.hpp>
#include <System/Math.hpp>
#include <System/OverflowException.hpp>

namespace System
{
    void Math::ThrowAbs()
    {
        throw OverflowException("Negating the minimum value of a twos complement number is invalid.");
    }

    void Math::ThrowDivision()
    {
        throw DivideByZeroException();
    }

    void Math::ThrowNaN()
    {
        throw ArithmeticException("Function does not accept floating point Not-a-Number values.");
    }

    double Math::Round(double a)
    {
        return Round(a, MidpointRounding::ToEven);
    }

    double Math::Round(double value, int digits)
    {
        return Round(value, digits, MidpointRounding::ToEven);
    }

    double Math::Round(double value, MidpointRounding mode)
    {
        switch (mode)
        {
        case MidpointRounding::ToEven:
        {
            // Not nearbyint, which depends on the thread's rounding mode.
            const double away = std::round(value);
            return std::fabs(away - value) == 0.5 ? 2 * std::round(value / 2) : away;
        }
        case MidpointRounding::AwayFromZero:
            return std::round(value);
        case MidpointRounding::ToZero:
            return std::trunc(value);
        case MidpointRounding::ToNegativeInfinity:
            return std::floor(value);
        case MidpointRounding::ToPositiveInfinity:
            return std::ceil(value);
        }
        Detail::ThrowArgument("The value is not valid for this usage of the type MidpointRounding.", "mode");
    }

    double Math::Round(double value, int digits, MidpointRounding mode)
    {
        if (digits < 0 || digits > 15)
        {
            Detail::ThrowArgumentOutOfRange("digits", "Rounding digits must be between 0 and 15, inclusive.");
        }
        // From here on a double has no fraction left to round.
        if (!(std::fabs(value) < 1e16))
        {
            return value;
        }
        const double power = std::pow(10, digits);
        return Round(value * power, mode) / power;
    }
}
