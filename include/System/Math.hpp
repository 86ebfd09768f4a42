// The .NET class Math.
#pragma once
#include <System/Array.hpp>
#include <cmath>

namespace System
{
    enum class MidpointRounding : int
    {
        ToEven = 0,
        AwayFromZero = 1,
        ToZero = 2,
        ToNegativeInfinity = 3,
        ToPositiveInfinity = 4
    };

    /// Follows api/system.math.
    class SYSTEMNET_API Math
    {
        template <class A, class B>
        using Common = std::common_type_t<A, B>;
        template <class T>
        static constexpr bool Number = Detail::Integer<T> || std::floating_point<T>;

    public:
        Math() = delete;

        static constexpr double PI = 3.14159265358979323846;
        static constexpr double E = 2.7182818284590452354;
        static constexpr double Tau = 2 * PI;

        /// The type is the one both arguments convert to; a NaN wins.
        template <class A, class B>
        requires(Number<A>&& Number<B>&& std::is_signed_v<A> == std::is_signed_v<B>) static Common<A, B> Min(A val1, B val2)
        {
            const Common<A, B> left = val1, right = val2;
            return left < right || left != left ? left : right;
        }
        template <class A, class B>
        requires(Number<A>&& Number<B>&& std::is_signed_v<A> == std::is_signed_v<B>) static Common<A, B> Max(A val1, B val2)
        {
            const Common<A, B> left = val1, right = val2;
            return right < left || left != left ? left : right;
        }
        // What an indexer gives is the number that it stands for.
        template <class A, class B>
        requires(Detail::IsElement<A> || Detail::IsElement<B>) static auto Min(const A& val1, const B& val2)
        {
            return Min(Detail::ValueOf(val1), Detail::ValueOf(val2));
        }
        template <class A, class B>
        requires(Detail::IsElement<A> || Detail::IsElement<B>) static auto Max(const A& val1, const B& val2)
        {
            return Max(Detail::ValueOf(val1), Detail::ValueOf(val2));
        }
        template <Detail::IsElement E>
        static auto Abs(const E& value)
        {
            return Abs(Detail::ValueOf(value));
        }
        template <Detail::IsElement E>
        static auto Sign(const E& value)
        {
            return Sign(Detail::ValueOf(value));
        }
        template <Detail::IsElement E>
        static auto Clamp(const E& value, const Detail::ElementValue<E>& min, const Detail::ElementValue<E>& max)
        {
            return Clamp(Detail::ValueOf(value), min, max);
        }
        /// @throws ArgumentException min is above max
        template <class T>
        requires Number<T>
        static T Clamp(T value, std::type_identity_t<T> min, std::type_identity_t<T> max)
        {
            if (max < min)
            {
                Detail::ThrowArgument(String::Concat("'", min, "' cannot be greater than ", max, ".").begin(), nullptr);
            }
            return value < min ? min : max < value ? max : value;
        }
        /// @throws OverflowException value is the type's minimum
        template <class T>
        requires(Number<T>&& std::is_signed_v<T>) static T Abs(T value)
        {
            if constexpr (std::floating_point<T>)
            {
                return std::fabs(value);
            }
            else
            {
                if (value == MinValue<T>)
                {
                    ThrowAbs();
                }
                return static_cast<T>(value < 0 ? -value : value);
            }
        }
        /// -1, 0 or 1.
        /// @throws ArithmeticException value is not a number
        template <class T>
        requires(Number<T>&& std::is_signed_v<T>) static int Sign(T value)
        {
            if (value != value)
            {
                ThrowNaN();
            }
            return (value > 0) - (value < 0);
        }

        static double Floor(double d) { return std::floor(d); }
        static double Ceiling(double a) { return std::ceil(a); }
        static double Truncate(double d) { return std::trunc(d); }
        /// Half goes to the even neighbour, unless `mode` says otherwise.
        /// @throws ArgumentOutOfRangeException digits are not within 0 and 15
        static double Round(double a);
        static double Round(double value, int digits);
        static double Round(double value, MidpointRounding mode);
        static double Round(double value, int digits, MidpointRounding mode);
        static double Sqrt(double d) { return std::sqrt(d); }
        static double Cbrt(double d) { return std::cbrt(d); }
        static double Pow(double x, double y) { return std::pow(x, y); }
        static double Exp(double d) { return std::exp(d); }
        static double Log(double d) { return std::log(d); }
        static double Log(double a, double newBase) { return std::log(a) / std::log(newBase); }
        static double Log2(double x) { return std::log2(x); }
        static double Log10(double d) { return std::log10(d); }
        static double Sin(double a) { return std::sin(a); }
        static double Cos(double d) { return std::cos(d); }
        static double Tan(double a) { return std::tan(a); }
        static double Asin(double d) { return std::asin(d); }
        static double Acos(double d) { return std::acos(d); }
        static double Atan(double d) { return std::atan(d); }
        static double Atan2(double y, double x) { return std::atan2(y, x); }

    private:
        [[noreturn]] static void ThrowAbs();
        [[noreturn]] static void ThrowNaN();
    };
}
