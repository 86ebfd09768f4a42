// The .NET class BitConverter.
#pragma once
#include <System/Array.hpp>
#include <bit>

namespace System
{
    /// Numbers as bytes in the machine's order, and back. A char takes two bytes, as in .NET.
    /// Follows api/system.bitconverter.
    class SYSTEMNET_API BitConverter
    {
    public:
        BitConverter() = delete;

        static constexpr bool IsLittleEndian = std::endian::native == std::endian::little;

        /// The bytes of a number; `GetBytes(5)` gives those of an int.
        template <class T>
        requires(Detail::Integer<T> || std::floating_point<T> || std::same_as<T, bool>) [[nodiscard]] static Array<Byte> GetBytes(T value)
        {
            return BytesOf(&value, sizeof(T));
        }
        [[nodiscard]] static Array<Byte> GetBytes(char value);
        [[nodiscard]] static Array<Byte> GetBytes(char16_t value);

        /// The number at an index.
        /// @throws ArgumentNullException value is null
        /// @throws ArgumentOutOfRangeException startIndex is negative or not below the array's length
        /// @throws ArgumentException the array ends within the number
        [[nodiscard]] static bool ToBoolean(const Array<Byte>& value, int startIndex);
        [[nodiscard]] static char ToChar(const Array<Byte>& value, int startIndex);
        [[nodiscard]] static Int16 ToInt16(const Array<Byte>& value, int startIndex);
        [[nodiscard]] static UInt16 ToUInt16(const Array<Byte>& value, int startIndex);
        [[nodiscard]] static int ToInt32(const Array<Byte>& value, int startIndex);
        [[nodiscard]] static UInt32 ToUInt32(const Array<Byte>& value, int startIndex);
        [[nodiscard]] static Int64 ToInt64(const Array<Byte>& value, int startIndex);
        [[nodiscard]] static UInt64 ToUInt64(const Array<Byte>& value, int startIndex);
        [[nodiscard]] static float ToSingle(const Array<Byte>& value, int startIndex);
        [[nodiscard]] static double ToDouble(const Array<Byte>& value, int startIndex);

        /// The number that a span begins with.
        /// @throws ArgumentOutOfRangeException the span is too short
        [[nodiscard]] static bool ToBoolean(ReadOnlySpan<Byte> value);
        [[nodiscard]] static Int16 ToInt16(ReadOnlySpan<Byte> value);
        [[nodiscard]] static UInt16 ToUInt16(ReadOnlySpan<Byte> value);
        [[nodiscard]] static int ToInt32(ReadOnlySpan<Byte> value);
        [[nodiscard]] static UInt32 ToUInt32(ReadOnlySpan<Byte> value);
        [[nodiscard]] static Int64 ToInt64(ReadOnlySpan<Byte> value);
        [[nodiscard]] static UInt64 ToUInt64(ReadOnlySpan<Byte> value);
        [[nodiscard]] static float ToSingle(ReadOnlySpan<Byte> value);
        [[nodiscard]] static double ToDouble(ReadOnlySpan<Byte> value);

        /// "0A-FF"
        [[nodiscard]] static String ToString(const Array<Byte>& value);
        [[nodiscard]] static String ToString(const Array<Byte>& value, int startIndex);
        [[nodiscard]] static String ToString(const Array<Byte>& value, int startIndex, int length);

        [[nodiscard]] static Int64 DoubleToInt64Bits(double value) noexcept { return std::bit_cast<Int64>(value); }
        [[nodiscard]] static double Int64BitsToDouble(Int64 value) noexcept { return std::bit_cast<double>(value); }
        [[nodiscard]] static int SingleToInt32Bits(float value) noexcept { return std::bit_cast<int>(value); }
        [[nodiscard]] static float Int32BitsToSingle(int value) noexcept { return std::bit_cast<float>(value); }

    private:
        static Array<Byte> BytesOf(const void* value, std::size_t size);
    };
}
