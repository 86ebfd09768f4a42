// The .NET class BinaryWriter.
#pragma once
#include <System/IO/Stream.hpp>
#include <System/Text/Encoding.hpp>
#include <bit>

namespace System::IO
{
    /// Writes numbers, the low byte first, and texts with their length before them.
    /// Follows api/system.io.binarywriter.
    class SYSTEMNET_API BinaryWriter : public Handle
    {
        SYSTEMNET_HANDLE(BinaryWriter, Handle)
        BinaryWriter() noexcept = default;
        /// Of UTF-8.
        /// @throws ArgumentNullException output is null
        /// @throws ArgumentException output cannot be written
        explicit BinaryWriter(Stream output);
        BinaryWriter(Stream output, const System::Text::Encoding& encoding);
        /// @param leaveOpen true for Close not to close the stream
        BinaryWriter(Stream output, const System::Text::Encoding& encoding, bool leaveOpen);

        [[nodiscard]] Stream BaseStream() const;
        void Close() const;
        void Dispose() const;
        void Flush() const;
        Int64 Seek(int offset, SeekOrigin origin) const;

        /// A number in its size, a bool or a char in one byte.
        template <class T>
            requires std::is_arithmetic_v<T>
        void Write(T value) const
        {
            Byte bytes[sizeof(T)];
            if constexpr (std::floating_point<T>)
            {
                using Bits = std::conditional_t<sizeof(T) == 4, UInt32, UInt64>;
                PutNumber(bytes, std::bit_cast<Bits>(value), sizeof(T));
            }
            else
            {
                PutNumber(bytes, static_cast<UInt64>(value), sizeof(T));
            }
            WriteBytes(std::span<const Byte>(bytes, sizeof(T)));
        }
        /// @throws ArgumentNullException buffer is null
        void Write(const Array<Byte>& buffer) const;
        void Write(const Array<Byte>& buffer, int index, int count) const;
        void Write(ReadOnlySpan<Byte> buffer) const { WriteBytes(buffer); }
        void Write(const Array<char>& chars) const;
        void Write(const Array<char>& chars, int index, int count) const;
        /// With its length in bytes before it.
        /// @throws ArgumentNullException value is null
        void Write(const String& value) const;
        void Write(const char* value) const { Write(String(value)); }
        void Write7BitEncodedInt(int value) const;
        void Write7BitEncodedInt64(Int64 value) const;

    protected:
        void Dispose(bool disposing) const;

    private:
        static void PutNumber(Byte* to, UInt64 value, std::size_t size) noexcept
        {
            for (std::size_t i = 0; i != size; ++i)
            {
                to[i] = static_cast<Byte>(value >> (8 * i));
            }
        }
        void WriteBytes(std::span<const Byte> bytes) const;
    };
}
