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
        requires(Detail::Integer<T> || std::floating_point<T> || std::same_as<T, bool>) static Array<Byte> GetBytes(T value)
        {
            return BytesOf(&value, sizeof(T));
        }
        static Array<Byte> GetBytes(char value);
        static Array<Byte> GetBytes(char16_t value);

        /// The number at an index.
        /// @throws ArgumentNullException value is null
        /// @throws ArgumentOutOfRangeException startIndex is negative or not below the array's length
        /// @throws ArgumentException the array ends within the number
        static bool ToBoolean(const Array<Byte>& value, int startIndex);
        static char ToChar(const Array<Byte>& value, int startIndex);
        static Int16 ToInt16(const Array<Byte>& value, int startIndex);
        static UInt16 ToUInt16(const Array<Byte>& value, int startIndex);
        static int ToInt32(const Array<Byte>& value, int startIndex);
        static UInt32 ToUInt32(const Array<Byte>& value, int startIndex);
        static Int64 ToInt64(const Array<Byte>& value, int startIndex);
        static UInt64 ToUInt64(const Array<Byte>& value, int startIndex);
        static float ToSingle(const Array<Byte>& value, int startIndex);
        static double ToDouble(const Array<Byte>& value, int startIndex);

        /// The number that a span begins with.
        /// @throws ArgumentOutOfRangeException the span is too short
        static bool ToBoolean(ReadOnlySpan<Byte> value);
        static Int16 ToInt16(ReadOnlySpan<Byte> value);
        static UInt16 ToUInt16(ReadOnlySpan<Byte> value);
        static int ToInt32(ReadOnlySpan<Byte> value);
        static UInt32 ToUInt32(ReadOnlySpan<Byte> value);
        static Int64 ToInt64(ReadOnlySpan<Byte> value);
        static UInt64 ToUInt64(ReadOnlySpan<Byte> value);
        static float ToSingle(ReadOnlySpan<Byte> value);
        static double ToDouble(ReadOnlySpan<Byte> value);

        /// "0A-FF"
        static String ToString(const Array<Byte>& value);
        static String ToString(const Array<Byte>& value, int startIndex);
        static String ToString(const Array<Byte>& value, int startIndex, int length);

        static Int64 DoubleToInt64Bits(double value) noexcept { return std::bit_cast<Int64>(value); }
        static double Int64BitsToDouble(Int64 value) noexcept { return std::bit_cast<double>(value); }
        static int SingleToInt32Bits(float value) noexcept { return std::bit_cast<int>(value); }
        static float Int32BitsToSingle(int value) noexcept { return std::bit_cast<float>(value); }

    private:
        static Array<Byte> BytesOf(const void* value, std::size_t size);
    };
}
