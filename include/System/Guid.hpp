// The .NET structure Guid.
#pragma once
#include <System/Array.hpp>
#include <System/IFormatProvider.hpp>
#include <array>

namespace System
{
    /// A number of 128 bits that is unique without anybody handing out numbers.
    /// Follows api/system.guid.
    class SYSTEMNET_API Guid
    {
    public:
        static const Guid Empty;
        static const Guid AllBitsSet;

        /// All zeros.
        constexpr Guid() noexcept = default;
        /// The first three numbers with the low byte first, as ToByteArray gives them.
        /// @throws ArgumentNullException b is null
        /// @throws ArgumentException b has not 16 bytes
        explicit Guid(const Array<Byte>& b);
        explicit Guid(ReadOnlySpan<Byte> b, bool bigEndian = false);
        /// @throws ArgumentNullException g is null
        /// @throws FormatException g is malformed
        explicit Guid(const String& g);
        /// @throws ArgumentException d has not 8 bytes
        Guid(int a, Int16 b, Int16 c, const Array<Byte>& d);
        constexpr Guid(int a, Int16 b, Int16 c, Byte d, Byte e, Byte f, Byte g, Byte h, Byte i, Byte j, Byte k) noexcept
            : _bytes{Part(a, 24), Part(a, 16), Part(a, 8), Part(a, 0), Part(b, 8), Part(b, 0), Part(c, 8), Part(c, 0),
                     d,           e,           f,          g,          h,          i,          j,          k}
        {
        }

        const Guid* operator->() const noexcept { return this; }

        /// A new one of version 4: random.
        [[nodiscard]] static Guid NewGuid();
        /// A new one of version 7: the time, then random.
        [[nodiscard]] static Guid CreateVersion7();

        /// From the text of any of the formats.
        /// @throws ArgumentNullException input is null
        /// @throws FormatException input is malformed
        [[nodiscard]] static Guid Parse(const String& input);
        [[nodiscard]] static Guid Parse(const String& input, const IFormatProvider&) { return Parse(input); }
        static bool TryParse(const String& input, Guid& result) noexcept;
        static bool TryParse(const String& input, const IFormatProvider&, Guid& result) noexcept { return TryParse(input, result); }
        /// @param format N, D, B, P or X
        [[nodiscard]] static Guid ParseExact(const String& input, const String& format);
        static bool TryParseExact(const String& input, const String& format, Guid& result) noexcept;

        /// 16 bytes, the first three numbers with the low byte first.
        [[nodiscard]] Array<Byte> ToByteArray() const { return ToByteArray(false); }
        [[nodiscard]] Array<Byte> ToByteArray(bool bigEndian) const;
        bool TryWriteBytes(Span<Byte> destination) const noexcept;
        bool TryWriteBytes(Span<Byte> destination, bool bigEndian, int& bytesWritten) const noexcept;

        [[nodiscard]] constexpr int Version() const noexcept { return _bytes[6] >> 4; }
        [[nodiscard]] constexpr int Variant() const noexcept { return _bytes[8] >> 4; }

        /// "00000000-0000-0000-0000-000000000000"
        String ToString() const;
        /// @param format N, D, B, P or X; D if null or empty
        /// @throws FormatException format is another
        String ToString(const String& format) const;
        String ToString(const String& format, const IFormatProvider&) const { return ToString(format); }
        int CompareTo(const Guid& value) const noexcept { return (*this > value) - (*this < value); }
        bool Equals(const Guid& g) const noexcept { return *this == g; }
        int GetHashCode() const noexcept;

        friend constexpr bool operator==(const Guid&, const Guid&) noexcept = default;
        friend constexpr std::strong_ordering operator<=>(const Guid& left, const Guid& right) noexcept
        {
            for (std::size_t i = 0; i != left._bytes.size(); ++i)
            {
                if (left._bytes[i] != right._bytes[i])
                {
                    return left._bytes[i] <=> right._bytes[i];
                }
            }
            return std::strong_ordering::equal;
        }

    private:
        static constexpr Byte Part(int number, int shift) noexcept { return static_cast<Byte>(static_cast<UInt32>(number) >> shift); }
        static Guid Ordered(ReadOnlySpan<Byte> bytes, bool bigEndian) noexcept;

        std::array<Byte, 16> _bytes{}; ///< in the order in which they are printed
    };

    inline constexpr Guid Guid::Empty{};
    inline constexpr Guid Guid::AllBitsSet{-1, -1, -1, 255, 255, 255, 255, 255, 255, 255, 255};
}

template <>
struct std::hash<System::Guid>
{
    std::size_t operator()(const System::Guid& guid) const noexcept { return static_cast<unsigned>(guid.GetHashCode()); }
};
