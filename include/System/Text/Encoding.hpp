// The .NET class Encoding.
#pragma once
#include <System/Array.hpp>
#include <System/Text/Decoder.hpp>
#include <System/Text/DecoderFallback.hpp>
#include <System/Text/Encoder.hpp>
#include <System/Text/EncoderFallback.hpp>

namespace System::Text
{
    /// Text as bytes and back. A char is a UTF-8 byte, as everywhere in this library: "chars" counts those.
    /// Follows api/system.text.encoding.
    class SYSTEMNET_API Encoding : public Handle
    {
        SYSTEMNET_HANDLE(Encoding, Handle)
        Encoding() noexcept = default;

        /// What the encoding lacks becomes '?'.
        [[nodiscard]] static Encoding ASCII();
        [[nodiscard]] static Encoding UTF8();
        /// UTF-16, the low byte first.
        [[nodiscard]] static Encoding Unicode();
        [[nodiscard]] static Encoding BigEndianUnicode();
        [[nodiscard]] static Encoding UTF32();
        [[nodiscard]] static Encoding Latin1();
        /// UTF-8 without a preamble.
        [[nodiscard]] static Encoding Default();
        /// By name ("utf-8") or code page (65001; 0 is the default).
        /// @throws ArgumentException there is no such name
        static Encoding GetEncoding(const String& name);
        /// @throws NotSupportedException there is no such code page
        static Encoding GetEncoding(int codepage);
        /// The same with what becomes of characters that it does not have, and of malformed bytes.
        /// @throws ArgumentNullException a fallback is null
        static Encoding GetEncoding(const String& name, const Text::EncoderFallback& encoderFallback,
                                    const Text::DecoderFallback& decoderFallback);
        static Encoding GetEncoding(int codepage, const Text::EncoderFallback& encoderFallback,
                                    const Text::DecoderFallback& decoderFallback);
        /// Bytes of one encoding in another.
        static Array<Byte> Convert(const Encoding& srcEncoding, const Encoding& dstEncoding, const Array<Byte>& bytes);

        /// @throws ArgumentNullException s is null
        Array<Byte> GetBytes(const String& s) const;
        Array<Byte> GetBytes(const String& s, int index, int count) const;
        Array<Byte> GetBytes(const Array<char>& chars) const;
        Array<Byte> GetBytes(std::initializer_list<char> chars) const { return GetBytes(Array<char>(chars)); }
        Array<Byte> GetBytes(const Array<char>& chars, int index, int count) const;
        /// Writes into an array.
        /// @return the number of bytes written
        /// @throws ArgumentException bytes is too short
        int GetBytes(const String& s, int charIndex, int charCount, const Array<Byte>& bytes, int byteIndex) const;
        int GetBytes(const Array<char>& chars, int charIndex, int charCount, const Array<Byte>& bytes, int byteIndex) const;
        int GetBytes(const String& chars, Span<Byte> bytes) const;
        int GetByteCount(const String& chars) const;
        int GetByteCount(const String& s, int index, int count) const;
        int GetByteCount(const Array<char>& chars) const;
        int GetByteCount(const Array<char>& chars, int index, int count) const;

        /// Malformed bytes become U+FFFD, or '?' in ASCII.
        /// @throws ArgumentNullException bytes is null
        /// @throws ArgumentOutOfRangeException index and count are not within bytes
        String GetString(const Array<Byte>& bytes) const;
        String GetString(const Array<Byte>& bytes, int index, int count) const;
        String GetString(ReadOnlySpan<Byte> bytes) const;
        Array<char> GetChars(const Array<Byte>& bytes) const;
        Array<char> GetChars(const Array<Byte>& bytes, int index, int count) const;
        /// Writes into an array.
        /// @return the number of chars (UTF-8 bytes) written
        /// @throws ArgumentException chars is too short
        int GetChars(const Array<Byte>& bytes, int byteIndex, int byteCount, const Array<char>& chars, int charIndex) const;
        int GetCharCount(const Array<Byte>& bytes) const;
        int GetCharCount(const Array<Byte>& bytes, int index, int count) const;
        int GetCharCount(ReadOnlySpan<Byte> bytes) const;

        /// For bytes, or text, that come in parts.
        [[nodiscard]] Decoder GetDecoder() const;
        [[nodiscard]] Encoder GetEncoder() const;

        /// As many as a text of so many chars can need.
        int GetMaxByteCount(int charCount) const;
        /// As many (UTF-8 bytes: not .NET's number) as so many bytes can give.
        int GetMaxCharCount(int byteCount) const;
        /// The byte order mark, or nothing.
        Array<Byte> GetPreamble() const;
        [[nodiscard]] String EncodingName() const;
        [[nodiscard]] String WebName() const;
        [[nodiscard]] String HeaderName() const { return WebName(); }
        [[nodiscard]] String BodyName() const { return WebName(); }
        [[nodiscard]] int CodePage() const;
        [[nodiscard]] bool IsSingleByte() const;
        [[nodiscard]] Text::EncoderFallback EncoderFallback() const;
        [[nodiscard]] Text::DecoderFallback DecoderFallback() const;
        /// Whether the other is the same encoding with the same preamble.
        bool Equals(const Encoding& value) const;
        int GetHashCode() const;
        String ToString() const;
    };
}
