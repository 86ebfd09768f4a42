#include "compat/core/text/BinaryFloat.hpp"
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace System::Core
{
    namespace
    {
        /// A natural number of any size, with just what a division bit by bit needs.
        class Natural
        {
        public:
            explicit Natural(std::uint32_t value) : _words{value} {}

            void MultiplyAdd(std::uint32_t factor, std::uint32_t addend)
            {
                std::uint64_t carry = addend;
                for (auto& word : _words)
                {
                    carry += std::uint64_t{word} * factor;
                    word = static_cast<std::uint32_t>(carry);
                    carry >>= 32;
                }
                if (carry != 0)
                    _words.push_back(static_cast<std::uint32_t>(carry));
            }

            void TimesPowerOfTen(int exponent)
            {
                for (; exponent >= 9; exponent -= 9)
                    MultiplyAdd(1'000'000'000, 0);
                for (; exponent > 0; --exponent)
                    MultiplyAdd(10, 0);
            }

            void ShiftLeft(int bits)
            {
                for (; bits % 32 != 0; --bits)
                    MultiplyAdd(2, 0);
                _words.insert(_words.begin(), static_cast<std::size_t>(bits / 32), 0);
            }

            [[nodiscard]] int BitWidth() const
            {
                return static_cast<int>(_words.size() - 1) * 32 + static_cast<int>(std::bit_width(_words.back()));
            }

            [[nodiscard]] bool IsZero() const { return _words.size() == 1 && _words.front() == 0; }

            /// Subtracts another number if it is not larger than this one.
            bool SubtractIfPossible(const Natural& other)
            {
                if (_words.size() != other._words.size()
                        ? _words.size() < other._words.size()
                        : std::lexicographical_compare(_words.rbegin(), _words.rend(), other._words.rbegin(), other._words.rend()))
                    return false;
                std::uint64_t borrow = 0;
                for (std::size_t i = 0; i < _words.size(); ++i)
                {
                    const std::uint64_t subtrahend = borrow + (i < other._words.size() ? other._words[i] : 0);
                    borrow = _words[i] < subtrahend ? 1 : 0;
                    _words[i] = static_cast<std::uint32_t>(_words[i] - subtrahend);
                }
                while (_words.size() > 1 && _words.back() == 0)
                    _words.pop_back();
                return true;
            }

        private:
            std::vector<std::uint32_t> _words; // the lowest first; no leading zeros
        };

        struct Quotient
        {
            std::uint64_t Bits;
            bool Inexact;
        };

        /// The whole part of a quotient that is known to be less than 2^64.
        Quotient Divide(Natural dividend, Natural divisor)
        {
            divisor.ShiftLeft(63);
            std::uint64_t bits = 0;
            for (int i = 0; i < 64; ++i)
            {
                bits = (bits << 1) | (dividend.SubtractIfPossible(divisor) ? 1U : 0U);
                dividend.MultiplyAdd(2, 0);
            }
            return {bits, !dividend.IsZero()};
        }

        /// Drops low bits, rounding to nearest, ties to even.
        std::uint64_t RoundAway(Quotient quotient, int dropped)
        {
            const std::uint64_t kept = dropped < 64 ? quotient.Bits >> dropped : 0;
            const std::uint64_t half = std::uint64_t{1} << (dropped - 1);
            const bool above = (quotient.Bits & (half - 1)) != 0 || quotient.Inexact;
            const bool up = (quotient.Bits & half) != 0 && (above || (kept & 1) != 0);
            return kept + (up ? 1 : 0);
        }
    }

    template <typename Float>
    Float NearestFloat(std::string_view digits, std::int64_t scale)
    {
        // More digits than any midpoint between two doubles has cannot matter, but for their being there.
        constexpr std::size_t MaximumDigits = 800;
        constexpr int MaximumScale = 400;
        constexpr int Precision = std::numeric_limits<Float>::digits;
        constexpr int MinimumExponent = std::numeric_limits<Float>::min_exponent - 1;

        digits = digits.substr(0, digits.find_last_not_of('0') + 1);
        if (digits.empty() || scale < -MaximumScale)
            return 0;
        if (scale > MaximumScale)
            return std::numeric_limits<Float>::infinity();

        const std::size_t used = std::min(digits.size(), MaximumDigits);
        int exponent = static_cast<int>(scale) - static_cast<int>(used);
        Natural dividend(0);
        for (const char digit : digits.substr(0, used))
            dividend.MultiplyAdd(10, static_cast<std::uint32_t>(digit - '0'));
        if (used < digits.size())
        {
            dividend.MultiplyAdd(10, 1);
            --exponent;
        }
        Natural divisor(1);
        dividend.TimesPowerOfTen(std::max(exponent, 0));
        divisor.TimesPowerOfTen(std::max(-exponent, 0));

        // Shifted so that the quotient has 63 or 64 bits.
        const int shift = 63 - (dividend.BitWidth() - divisor.BitWidth());
        dividend.ShiftLeft(std::max(shift, 0));
        divisor.ShiftLeft(std::max(-shift, 0));
        const Quotient quotient = Divide(std::move(dividend), std::move(divisor));

        const int width = static_cast<int>(std::bit_width(quotient.Bits));
        const int binaryExponent = width - 1 - shift;
        const int kept = std::min(Precision, Precision - (MinimumExponent - binaryExponent));
        const int dropped = width - kept;
        if (dropped > 64)
            return 0;
        return std::ldexp(static_cast<Float>(RoundAway(quotient, dropped)), dropped - shift);
    }

    template float NearestFloat<float>(std::string_view, std::int64_t);
    template double NearestFloat<double>(std::string_view, std::int64_t);
}
