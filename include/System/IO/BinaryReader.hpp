// The .NET class BinaryReader.
#pragma once
#include <System/IO/Stream.hpp>
#include <System/Text/Encoding.hpp>

namespace System::IO
{
    /// Reads numbers, the low byte first, and texts as BinaryWriter writes them. A char is a UTF-8 byte.
    ///
    /// The members throw EndOfStreamException at the end of the stream, and ObjectDisposedException once this is closed.
    /// Follows api/system.io.binaryreader.
    class SYSTEMNET_API BinaryReader : public Handle
    {
        SYSTEMNET_HANDLE(BinaryReader, Handle)
        BinaryReader() noexcept = default;
        /// Of UTF-8.
        /// @throws ArgumentNullException input is null
        /// @throws ArgumentException input cannot be read
        explicit BinaryReader(Stream input);
        BinaryReader(Stream input, const System::Text::Encoding& encoding);
        /// @param leaveOpen true for Close not to close the stream
        BinaryReader(Stream input, const System::Text::Encoding& encoding, bool leaveOpen);

        [[nodiscard]] Stream BaseStream() const;
        void Close() const;
        void Dispose() const;

        [[nodiscard]] bool ReadBoolean() const;
        [[nodiscard]] Byte ReadByte() const;
        [[nodiscard]] SByte ReadSByte() const;
        [[nodiscard]] Int16 ReadInt16() const;
        [[nodiscard]] UInt16 ReadUInt16() const;
        [[nodiscard]] int ReadInt32() const;
        [[nodiscard]] UInt32 ReadUInt32() const;
        [[nodiscard]] Int64 ReadInt64() const;
        [[nodiscard]] UInt64 ReadUInt64() const;
        [[nodiscard]] float ReadSingle() const;
        [[nodiscard]] double ReadDouble() const;
        [[nodiscard]] int Read7BitEncodedInt() const;
        [[nodiscard]] Int64 Read7BitEncodedInt64() const;
        [[nodiscard]] char ReadChar() const;
        /// Fewer at the end.
        [[nodiscard]] Array<char> ReadChars(int count) const;
        /// A text with its length in bytes before it.
        [[nodiscard]] String ReadString() const;
        /// Fewer at the end.
        [[nodiscard]] Array<Byte> ReadBytes(int count) const;
        /// The next char; -1 at the end.
        int Read() const;
        int Read(const Array<Byte>& buffer, int index, int count) const;
        int Read(const Array<char>& buffer, int index, int count) const;
        int Read(Span<Byte> buffer) const;
        void ReadExactly(Span<Byte> buffer) const;
        /// The next char without taking it; -1 at the end, and where the stream does not seek.
        int PeekChar() const;

    protected:
        void Dispose(bool disposing) const;
    };
}
