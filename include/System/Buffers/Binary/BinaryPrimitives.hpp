// The .NET class BinaryPrimitives.
#pragma once
#include <System/Span.hpp>
#include <bit>
#include <cstring>

namespace System::Detail
{
    template <std::size_t Size>
    struct UnsignedOfSize;
    template <>
    struct UnsignedOfSize<1>
    {
        using Type = std::uint8_t;
    };
    template <>
    struct UnsignedOfSize<2>
    {
        using Type = std::uint16_t;
    };
    template <>
    struct UnsignedOfSize<4>
    {
        using Type = std::uint32_t;
    };
    template <>
    struct UnsignedOfSize<8>
    {
        using Type = std::uint64_t;
    };

    template <class T>
    constexpr T ReversedBytes(T value) noexcept
    {
        T reversed = 0;
        for (std::size_t i = 0; i != sizeof(T); ++i)
        {
            reversed = static_cast<T>((reversed << 8) | (value & 0xFF));
            value = static_cast<T>(value >> 8);
        }
        return reversed;
    }

    template <class T>
    T ReadNumber(const ReadOnlySpan<Byte>& source, bool isBig)
    {
        if (source.size() < sizeof(T))
        {
            ThrowArgumentOutOfRange("length");
        }
        typename UnsignedOfSize<sizeof(T)>::Type bits;
        std::memcpy(&bits, source.data(), sizeof(T));
        return std::bit_cast<T>(isBig == (std::endian::native == std::endian::big) ? bits : ReversedBytes(bits));
    }
    template <class T>
    bool TryReadNumber(const ReadOnlySpan<Byte>& source, T& value, bool isBig)
    {
        const bool isThere = source.size() >= sizeof(T);
        value = isThere ? ReadNumber<T>(source, isBig) : T();
        return isThere;
    }
    template <class T>
    bool TryWriteNumber(const Span<Byte>& destination, T value, bool isBig)
    {
        if (destination.size() < sizeof(T))
        {
            return false;
        }
        auto bits = std::bit_cast<typename UnsignedOfSize<sizeof(T)>::Type>(value);
        if (isBig != (std::endian::native == std::endian::big))
        {
            bits = ReversedBytes(bits);
        }
        std::memcpy(destination.data(), &bits, sizeof(T));
        return true;
    }
    template <class T>
    void WriteNumber(const Span<Byte>& destination, T value, bool isBig)
    {
        if (!TryWriteNumber(destination, value, isBig))
        {
            ThrowArgumentOutOfRange("length");
        }
    }
}

namespace System::Buffers::Binary
{
    /// Numbers in bytes, in either order.
    /// Follows api/system.buffers.binary.binaryprimitives.
    class BinaryPrimitives
    {
    public:
        BinaryPrimitives() = delete;

        /// The number with its bytes in the other order.
        template <Detail::Integer T>
        static constexpr T ReverseEndianness(T value) noexcept
        {
            return static_cast<T>(Detail::ReversedBytes(static_cast<typename Detail::UnsignedOfSize<sizeof(T)>::Type>(value)));
        }

        // Read, Write: ArgumentOutOfRangeException if the span is shorter than the number. TryRead, TryWrite: false.
        static Int16 ReadInt16BigEndian(const ReadOnlySpan<Byte>& source) { return Detail::ReadNumber<Int16>(source, true); }
        static bool TryReadInt16BigEndian(const ReadOnlySpan<Byte>& source, Int16& value)
        {
            return Detail::TryReadNumber(source, value, true);
        }
        static void WriteInt16BigEndian(const Span<Byte>& destination, Int16 value) { Detail::WriteNumber(destination, value, true); }
        static bool TryWriteInt16BigEndian(const Span<Byte>& destination, Int16 value)
        {
            return Detail::TryWriteNumber(destination, value, true);
        }
        static Int16 ReadInt16LittleEndian(const ReadOnlySpan<Byte>& source) { return Detail::ReadNumber<Int16>(source, false); }
        static bool TryReadInt16LittleEndian(const ReadOnlySpan<Byte>& source, Int16& value)
        {
            return Detail::TryReadNumber(source, value, false);
        }
        static void WriteInt16LittleEndian(const Span<Byte>& destination, Int16 value) { Detail::WriteNumber(destination, value, false); }
        static bool TryWriteInt16LittleEndian(const Span<Byte>& destination, Int16 value)
        {
            return Detail::TryWriteNumber(destination, value, false);
        }
        static UInt16 ReadUInt16BigEndian(const ReadOnlySpan<Byte>& source) { return Detail::ReadNumber<UInt16>(source, true); }
        static bool TryReadUInt16BigEndian(const ReadOnlySpan<Byte>& source, UInt16& value)
        {
            return Detail::TryReadNumber(source, value, true);
        }
        static void WriteUInt16BigEndian(const Span<Byte>& destination, UInt16 value) { Detail::WriteNumber(destination, value, true); }
        static bool TryWriteUInt16BigEndian(const Span<Byte>& destination, UInt16 value)
        {
            return Detail::TryWriteNumber(destination, value, true);
        }
        static UInt16 ReadUInt16LittleEndian(const ReadOnlySpan<Byte>& source) { return Detail::ReadNumber<UInt16>(source, false); }
        static bool TryReadUInt16LittleEndian(const ReadOnlySpan<Byte>& source, UInt16& value)
        {
            return Detail::TryReadNumber(source, value, false);
        }
        static void WriteUInt16LittleEndian(const Span<Byte>& destination, UInt16 value) { Detail::WriteNumber(destination, value, false); }
        static bool TryWriteUInt16LittleEndian(const Span<Byte>& destination, UInt16 value)
        {
            return Detail::TryWriteNumber(destination, value, false);
        }
        static Int32 ReadInt32BigEndian(const ReadOnlySpan<Byte>& source) { return Detail::ReadNumber<Int32>(source, true); }
        static bool TryReadInt32BigEndian(const ReadOnlySpan<Byte>& source, Int32& value)
        {
            return Detail::TryReadNumber(source, value, true);
        }
        static void WriteInt32BigEndian(const Span<Byte>& destination, Int32 value) { Detail::WriteNumber(destination, value, true); }
        static bool TryWriteInt32BigEndian(const Span<Byte>& destination, Int32 value)
        {
            return Detail::TryWriteNumber(destination, value, true);
        }
        static Int32 ReadInt32LittleEndian(const ReadOnlySpan<Byte>& source) { return Detail::ReadNumber<Int32>(source, false); }
        static bool TryReadInt32LittleEndian(const ReadOnlySpan<Byte>& source, Int32& value)
        {
            return Detail::TryReadNumber(source, value, false);
        }
        static void WriteInt32LittleEndian(const Span<Byte>& destination, Int32 value) { Detail::WriteNumber(destination, value, false); }
        static bool TryWriteInt32LittleEndian(const Span<Byte>& destination, Int32 value)
        {
            return Detail::TryWriteNumber(destination, value, false);
        }
        static UInt32 ReadUInt32BigEndian(const ReadOnlySpan<Byte>& source) { return Detail::ReadNumber<UInt32>(source, true); }
        static bool TryReadUInt32BigEndian(const ReadOnlySpan<Byte>& source, UInt32& value)
        {
            return Detail::TryReadNumber(source, value, true);
        }
        static void WriteUInt32BigEndian(const Span<Byte>& destination, UInt32 value) { Detail::WriteNumber(destination, value, true); }
        static bool TryWriteUInt32BigEndian(const Span<Byte>& destination, UInt32 value)
        {
            return Detail::TryWriteNumber(destination, value, true);
        }
        static UInt32 ReadUInt32LittleEndian(const ReadOnlySpan<Byte>& source) { return Detail::ReadNumber<UInt32>(source, false); }
        static bool TryReadUInt32LittleEndian(const ReadOnlySpan<Byte>& source, UInt32& value)
        {
            return Detail::TryReadNumber(source, value, false);
        }
        static void WriteUInt32LittleEndian(const Span<Byte>& destination, UInt32 value) { Detail::WriteNumber(destination, value, false); }
        static bool TryWriteUInt32LittleEndian(const Span<Byte>& destination, UInt32 value)
        {
            return Detail::TryWriteNumber(destination, value, false);
        }
        static Int64 ReadInt64BigEndian(const ReadOnlySpan<Byte>& source) { return Detail::ReadNumber<Int64>(source, true); }
        static bool TryReadInt64BigEndian(const ReadOnlySpan<Byte>& source, Int64& value)
        {
            return Detail::TryReadNumber(source, value, true);
        }
        static void WriteInt64BigEndian(const Span<Byte>& destination, Int64 value) { Detail::WriteNumber(destination, value, true); }
        static bool TryWriteInt64BigEndian(const Span<Byte>& destination, Int64 value)
        {
            return Detail::TryWriteNumber(destination, value, true);
        }
        static Int64 ReadInt64LittleEndian(const ReadOnlySpan<Byte>& source) { return Detail::ReadNumber<Int64>(source, false); }
        static bool TryReadInt64LittleEndian(const ReadOnlySpan<Byte>& source, Int64& value)
        {
            return Detail::TryReadNumber(source, value, false);
        }
        static void WriteInt64LittleEndian(const Span<Byte>& destination, Int64 value) { Detail::WriteNumber(destination, value, false); }
        static bool TryWriteInt64LittleEndian(const Span<Byte>& destination, Int64 value)
        {
            return Detail::TryWriteNumber(destination, value, false);
        }
        static UInt64 ReadUInt64BigEndian(const ReadOnlySpan<Byte>& source) { return Detail::ReadNumber<UInt64>(source, true); }
        static bool TryReadUInt64BigEndian(const ReadOnlySpan<Byte>& source, UInt64& value)
        {
            return Detail::TryReadNumber(source, value, true);
        }
        static void WriteUInt64BigEndian(const Span<Byte>& destination, UInt64 value) { Detail::WriteNumber(destination, value, true); }
        static bool TryWriteUInt64BigEndian(const Span<Byte>& destination, UInt64 value)
        {
            return Detail::TryWriteNumber(destination, value, true);
        }
        static UInt64 ReadUInt64LittleEndian(const ReadOnlySpan<Byte>& source) { return Detail::ReadNumber<UInt64>(source, false); }
        static bool TryReadUInt64LittleEndian(const ReadOnlySpan<Byte>& source, UInt64& value)
        {
            return Detail::TryReadNumber(source, value, false);
        }
        static void WriteUInt64LittleEndian(const Span<Byte>& destination, UInt64 value) { Detail::WriteNumber(destination, value, false); }
        static bool TryWriteUInt64LittleEndian(const Span<Byte>& destination, UInt64 value)
        {
            return Detail::TryWriteNumber(destination, value, false);
        }
        static float ReadSingleBigEndian(const ReadOnlySpan<Byte>& source) { return Detail::ReadNumber<float>(source, true); }
        static bool TryReadSingleBigEndian(const ReadOnlySpan<Byte>& source, float& value)
        {
            return Detail::TryReadNumber(source, value, true);
        }
        static void WriteSingleBigEndian(const Span<Byte>& destination, float value) { Detail::WriteNumber(destination, value, true); }
        static bool TryWriteSingleBigEndian(const Span<Byte>& destination, float value)
        {
            return Detail::TryWriteNumber(destination, value, true);
        }
        static float ReadSingleLittleEndian(const ReadOnlySpan<Byte>& source) { return Detail::ReadNumber<float>(source, false); }
        static bool TryReadSingleLittleEndian(const ReadOnlySpan<Byte>& source, float& value)
        {
            return Detail::TryReadNumber(source, value, false);
        }
        static void WriteSingleLittleEndian(const Span<Byte>& destination, float value) { Detail::WriteNumber(destination, value, false); }
        static bool TryWriteSingleLittleEndian(const Span<Byte>& destination, float value)
        {
            return Detail::TryWriteNumber(destination, value, false);
        }
        static double ReadDoubleBigEndian(const ReadOnlySpan<Byte>& source) { return Detail::ReadNumber<double>(source, true); }
        static bool TryReadDoubleBigEndian(const ReadOnlySpan<Byte>& source, double& value)
        {
            return Detail::TryReadNumber(source, value, true);
        }
        static void WriteDoubleBigEndian(const Span<Byte>& destination, double value) { Detail::WriteNumber(destination, value, true); }
        static bool TryWriteDoubleBigEndian(const Span<Byte>& destination, double value)
        {
            return Detail::TryWriteNumber(destination, value, true);
        }
        static double ReadDoubleLittleEndian(const ReadOnlySpan<Byte>& source) { return Detail::ReadNumber<double>(source, false); }
        static bool TryReadDoubleLittleEndian(const ReadOnlySpan<Byte>& source, double& value)
        {
            return Detail::TryReadNumber(source, value, false);
        }
        static void WriteDoubleLittleEndian(const Span<Byte>& destination, double value) { Detail::WriteNumber(destination, value, false); }
        static bool TryWriteDoubleLittleEndian(const Span<Byte>& destination, double value)
        {
            return Detail::TryWriteNumber(destination, value, false);
        }
    };
}
