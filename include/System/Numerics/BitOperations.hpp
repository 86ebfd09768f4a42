// The .NET class BitOperations.
#pragma once
#include <System/Types.hpp>
#include <bit>
#include <concepts>
#include <type_traits>

namespace System::Numerics
{
    /// Bits of numbers.
    /// Follows api/system.numerics.bitoperations.
    class BitOperations
    {
        template <class T>
        static constexpr bool Number = std::integral<T> && !std::same_as<T, bool> && (sizeof(T) == 4 || sizeof(T) == 8);
        template <class T>
        static constexpr bool Unsigned = Number<T>&& std::is_unsigned_v<T>;

    public:
        BitOperations() = delete;

        template <class T>
        requires Number<T>
        [[nodiscard]] static constexpr bool IsPow2(T value) noexcept
        {
            return value > 0 && std::has_single_bit(static_cast<std::make_unsigned_t<T>>(value));
        }
        /// The power of two that is not below; 0 if that does not fit.
        template <class T>
        requires Unsigned<T>
        [[nodiscard]] static constexpr T RoundUpToPowerOf2(T value) noexcept
        {
            constexpr T top = static_cast<T>(T(1) << (sizeof(T) * 8 - 1));
            return value == 0 || value > top ? T(0) : std::bit_ceil(value);
        }
        /// The position of the highest bit; 0 for 0.
        template <class T>
        requires Unsigned<T>
        [[nodiscard]] static constexpr int Log2(T value) noexcept { return static_cast<int>(std::bit_width(static_cast<T>(value | 1))) - 1; }
        template <class T>
        requires Unsigned<T>
        [[nodiscard]] static constexpr int LeadingZeroCount(T value) noexcept { return std::countl_zero(value); }
        template <class T>
        requires Number<T>
        [[nodiscard]] static constexpr int TrailingZeroCount(T value) noexcept
        {
            return std::countr_zero(static_cast<std::make_unsigned_t<T>>(value));
        }
        template <class T>
        requires Unsigned<T>
        [[nodiscard]] static constexpr int PopCount(T value) noexcept { return std::popcount(value); }
        template <class T>
        requires Unsigned<T>
        [[nodiscard]] static constexpr T RotateLeft(T value, int offset) noexcept
        {
            return std::rotl(value, offset & static_cast<int>(sizeof(T) * 8 - 1));
        }
        template <class T>
        requires Unsigned<T>
        [[nodiscard]] static constexpr T RotateRight(T value, int offset) noexcept
        {
            return std::rotr(value, offset & static_cast<int>(sizeof(T) * 8 - 1));
        }
    };
}
