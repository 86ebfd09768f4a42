// The .NET class Math.
#pragma once
#include <System/Array.hpp>
#include <System/MidpointRounding.hpp>
#include <cmath>
#include <tuple>

namespace System
{
    namespace Detail
    {
        /// What C# makes of two numbers: the type whose Min and Max take both.
        template <class A, class B>
        struct CommonNumber
        {
            using Type = std::common_type_t<A, B>;
        };
        template <Integer A, Integer B>
            requires(!std::same_as<A, B>)
        struct CommonNumber<A, B>
        {
            using Larger = std::conditional_t<(sizeof(A) < sizeof(B)), B, A>;
            using Unsigned = std::conditional_t<std::is_unsigned_v<A>, A, B>;
            using Signed = std::conditional_t<std::is_unsigned_v<A>, B, A>;
            using Wider = std::conditional_t<
                sizeof(Unsigned) == 1, Int16,
                std::conditional_t<sizeof(Unsigned) == 2, int, std::conditional_t<sizeof(Unsigned) == 4, Int64, UInt64>>>;
            using Type = std::conditional_t<std::is_signed_v<A> == std::is_signed_v<B>, Larger,
                                            std::conditional_t<(sizeof(Signed) > sizeof(Unsigned)), Signed, Wider>>;
        };
    }

    /// Follows api/system.math.
    class SYSTEMNET_API Math
    {
        template <class A, class B>
        using Common = typename Detail::CommonNumber<A, B>::Type;
        // Of a signed number as UInt64, which only a constant can be in C#.
        template <class To, class From>
        static To As(From value)
        {
            if constexpr (std::same_as<To, UInt64> && std::is_signed_v<From>)
            {
                if (value < 0)
                {
                    Detail::ThrowOverflow();
                }
            }
            return static_cast<To>(value);
        }
        template <class T>
        static constexpr bool Number = Detail::Integer<T> || std::floating_point<T>;

    public:
        Math() = delete;

        static constexpr double PI = 3.14159265358979323846;
        static constexpr double E = 2.7182818284590452354;
        static constexpr double Tau = 2 * PI;

        /// The type is the one that C# finds for both arguments: the larger, or for a signed and an unsigned number one that has both. A
        /// NaN wins.
        template <class A, class B>
            requires(Number<A> && Number<B>)
        static Common<A, B> Min(A val1, B val2)
        {
            const auto left = As<Common<A, B>>(val1), right = As<Common<A, B>>(val2);
            if constexpr (std::floating_point<Common<A, B>>)
            {
                return left == right ? (std::signbit(left) ? left : right) : left < right || left != left ? left : right;
            }
            return left < right || left != left ? left : right;
        }
        template <class A, class B>
            requires(Number<A> && Number<B>)
        static Common<A, B> Max(A val1, B val2)
        {
            const auto left = As<Common<A, B>>(val1), right = As<Common<A, B>>(val2);
            if constexpr (std::floating_point<Common<A, B>>)
            {
                return left == right ? (std::signbit(left) ? right : left) : right < left || left != left ? left : right;
            }
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
            requires(Number<T> && std::is_signed_v<T>)
        static T Abs(T value)
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
            requires(Number<T> && std::is_signed_v<T>)
        static int Sign(T value)
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
        /// The product with twice the bits.
        static Int64 BigMul(int a, int b) noexcept { return Int64{a} * b; }
        static UInt64 BigMul(UInt32 a, UInt32 b) noexcept { return UInt64{a} * b; }
        /// The quotient; the remainder has the dividend's sign.
        template <class T>
            requires Detail::Integer<T>
        static T DivRem(T a, std::type_identity_t<T> b, std::type_identity_t<T>& result)
        {
            CheckDivision(a, b);
            result = static_cast<T>(a % b);
            return static_cast<T>(a / b);
        }
        /// Quotient and remainder.
        template <class T>
            requires Detail::Integer<T>
        static std::tuple<T, T> DivRem(T left, std::type_identity_t<T> right)
        {
            T remainder{};
            const T quotient = DivRem(left, right, remainder);
            return {quotient, remainder};
        }
        static double CopySign(double x, double y) { return std::copysign(x, y); }
        static double IEEERemainder(double x, double y) { return y == 0 ? std::nan("") : std::remainder(x, y); }
        static double FusedMultiplyAdd(double x, double y, double z) { return std::fma(x, y, z); }
        static double ScaleB(double x, int n) { return std::scalbn(x, n); }
        static int ILogB(double x) { return x == 0 ? MinValue<int> : std::isfinite(x) ? std::ilogb(x) : MaxValue<int>; }
        static double BitIncrement(double x) { return std::nextafter(x, HUGE_VAL); }
        static double BitDecrement(double x) { return std::nextafter(x, -HUGE_VAL); }
        /// The one further from, or nearer to, 0.
        static double MaxMagnitude(double x, double y) { return Magnitude(x, y, true); }
        static double MinMagnitude(double x, double y) { return Magnitude(x, y, false); }
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
        static double Sinh(double value) { return std::sinh(value); }
        static double Cosh(double value) { return std::cosh(value); }
        static double Tanh(double value) { return std::tanh(value); }
        static double Asinh(double d) { return std::asinh(d); }
        static double Acosh(double d) { return std::acosh(d); }
        static double Atanh(double d) { return std::atanh(d); }
        static std::tuple<double, double> SinCos(double x) { return {std::sin(x), std::cos(x)}; }
        static double Atan2(double y, double x) { return std::atan2(y, x); }

    private:
        template <class T>
        static void CheckDivision(T a, T b)
        {
            if (b == 0)
            {
                ThrowDivision();
            }
            if constexpr (std::is_signed_v<T>)
            {
                if (b == -1 && a == MinValue<T>)
                {
                    Detail::ThrowOverflow();
                }
            }
        }
        static double Magnitude(double x, double y, bool largest)
        {
            const double left = std::fabs(x), right = std::fabs(y);
            if (x != x || y != y || left != right)
            {
                return x != x ? x : y != y ? y : (left > right) == largest ? x : y;
            }
            return std::signbit(x) == largest ? y : x;
        }
        [[noreturn]] static void ThrowDivision();
        [[noreturn]] static void ThrowAbs();
        [[noreturn]] static void ThrowNaN();
    };
}
