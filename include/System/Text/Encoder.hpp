// The .NET class Encoder.
#pragma once
#include <System/Array.hpp>

namespace System::Text
{
    /// Text that comes in parts as bytes: a character that a part leaves unfinished is kept for the next one. Encoding::GetEncoder makes
    /// one. A char is a UTF-8 byte. Follows api/system.text.encoder.
    class SYSTEMNET_API Encoder : public Handle
    {
        SYSTEMNET_HANDLE(Encoder, Handle)
        Encoder() noexcept = default;

        /// How many bytes GetBytes would give; changes nothing.
        /// @param flush true if nothing follows: what is unfinished is malformed
        [[nodiscard]] int GetByteCount(const Array<char>& chars, int index, int count, bool flush) const;
        [[nodiscard]] int GetByteCount(const String& chars, bool flush) const;
        /// Writes bytes into an array.
        /// @return the number of bytes written
        /// @throws ArgumentException bytes is too short
        int GetBytes(const Array<char>& chars, int charIndex, int charCount, const Array<Byte>& bytes, int byteIndex, bool flush) const;
        int GetBytes(const String& chars, Span<Byte> bytes, bool flush) const;
        /// Converts as much as fits.
        /// @param completed whether all chars were used
        /// @throws ArgumentException not even one character fits
        void Convert(const Array<char>& chars, int charIndex, int charCount, const Array<Byte>& bytes, int byteIndex, int byteCount,
                     bool flush, int& charsUsed, int& bytesUsed, bool& completed) const;
        void Convert(const String& chars, Span<Byte> bytes, bool flush, int& charsUsed, int& bytesUsed, bool& completed) const;
        /// Forgets what is unfinished.
        void Reset() const;
    };
}
