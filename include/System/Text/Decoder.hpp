// The .NET class Decoder.
#pragma once
#include <System/Array.hpp>

namespace System::Text
{
    /// Bytes that come in parts as text: what a part leaves unfinished is kept for the next one. Encoding::GetDecoder makes one. A char is
    /// a UTF-8 byte; a character's chars come in one piece. Follows api/system.text.decoder.
    class SYSTEMNET_API Decoder : public Handle
    {
        SYSTEMNET_HANDLE(Decoder, Handle)
        Decoder() noexcept = default;

        /// How many chars GetChars would give; changes nothing.
        /// `flush`: nothing follows, so that what is unfinished is malformed.
        [[nodiscard]] int GetCharCount(const Array<Byte>& bytes, int index, int count) const;
        [[nodiscard]] int GetCharCount(const Array<Byte>& bytes, int index, int count, bool flush) const;
        [[nodiscard]] int GetCharCount(ReadOnlySpan<Byte> bytes, bool flush) const;
        /// Writes chars into an array.
        /// @return the number of chars written
        /// @throws ArgumentException chars is too short
        int GetChars(const Array<Byte>& bytes, int byteIndex, int byteCount, const Array<char>& chars, int charIndex) const;
        int GetChars(const Array<Byte>& bytes, int byteIndex, int byteCount, const Array<char>& chars, int charIndex, bool flush) const;
        int GetChars(ReadOnlySpan<Byte> bytes, Span<char> chars, bool flush) const;
        /// Converts as much as fits.
        /// @param completed whether all bytes were used
        /// @throws ArgumentException not even one character fits
        void Convert(const Array<Byte>& bytes, int byteIndex, int byteCount, const Array<char>& chars, int charIndex, int charCount,
                     bool flush, int& bytesUsed, int& charsUsed, bool& completed) const;
        void Convert(ReadOnlySpan<Byte> bytes, Span<char> chars, bool flush, int& bytesUsed, int& charsUsed, bool& completed) const;
        /// Forgets what is unfinished.
        void Reset() const;
    };
}
