// Encoding's conversions.
#include "compat/core/objects/EncodingData.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentNullException.hpp>
#include <algorithm>

namespace System::Text
{
    namespace
    {
        using Core::EncodingData;
        using Core::TextEncoding;

        template <class T>
        bool IsAscii(std::span<const T> text)
        {
            unsigned bits = 0;
            for (const T c : text)
            {
                bits |= static_cast<unsigned char>(c);
            }
            return bits < 0x80;
        }

        std::span<const char> SpanOf(std::string_view text)
        {
            return {text.data(), text.size()};
        }

        std::string_view TextOf(const Array<char>& chars)
        {
            return {chars.data(), chars.size()};
        }

        std::string_view Part(std::string_view text, int index, int count)
        {
            return text.substr(static_cast<std::size_t>(index), static_cast<std::size_t>(count));
        }

        [[noreturn]] void ThrowNullArray(const char* parameter)
        {
            throw ArgumentNullException(parameter, "Array cannot be null.");
        }

        void CheckNotNegative(int index, int count, const char* indexName, const char* countName)
        {
            if (index < 0 || count < 0)
            {
                Detail::ThrowArgumentOutOfRange(index < 0 ? indexName : countName, "Non-negative number required.");
            }
        }

        /// A section of an array of bytes or chars.
        void CheckSection(bool isNull, int index, int count, int length, const char* name, const char* indexName = "index",
                          const char* countName = "count")
        {
            if (isNull)
            {
                ThrowNullArray(name);
            }
            CheckNotNegative(index, count, indexName, countName);
            if (index > length - count)
            {
                Detail::ThrowArgumentOutOfRange(name, "Index and count must refer to a location within the buffer.");
            }
        }

        /// A section of a String.
        void CheckStringSection(const String& s, int index, int count)
        {
            if (!s)
            {
                Detail::ThrowArgumentNull("s");
            }
            if (index < 0)
            {
                Detail::ThrowNegative("index", index);
            }
            if (count < 0)
            {
                Detail::ThrowNegative("count", count);
            }
            if (index > s.Length() - count)
            {
                Detail::ThrowAbove("index", index, s.Length() - count);
            }
        }

        Array<Byte> Encode(const EncodingData& encoding, std::string_view text)
        {
            if (encoding.TakesAsciiAsIs() && IsAscii(SpanOf(text)))
            {
                return Array<Byte>(std::span<const Byte>(reinterpret_cast<const Byte*>(text.data()), text.size()));
            }
            const auto bytes = Core::EncodeText(encoding.Of.Kind, text, encoding.Lacking);
            return Array<Byte>(std::span<const Byte>(bytes));
        }

        int EncodeInto(const EncodingData& encoding, std::string_view text, Span<Byte> into)
        {
            const auto write = [&](std::span<const Byte> bytes)
            {
                if (bytes.size() > into.size())
                {
                    throw ArgumentException(
                        String::Concat("The output byte buffer is too small to contain the encoded data, encoding codepage '",
                                       encoding.Of.CodePage, "' and fallback 'System.Text.EncoderReplacementFallback'."),
                        "bytes");
                }
                std::copy(bytes.begin(), bytes.end(), into.begin());
                return static_cast<int>(bytes.size());
            };
            if (encoding.TakesAsciiAsIs() && IsAscii(SpanOf(text)))
            {
                return write({reinterpret_cast<const Byte*>(text.data()), text.size()});
            }
            return write(Core::EncodeText(encoding.Of.Kind, text, encoding.Lacking));
        }

        int EncodeIntoArray(const EncodingData& encoding, std::string_view text, bool isNull, const char* name, int charIndex,
                            int charCount, const Array<Byte>& bytes, int byteIndex)
        {
            if (isNull || !bytes)
            {
                ThrowNullArray(isNull ? name : "bytes");
            }
            CheckNotNegative(charIndex, charCount, "charIndex", "charCount");
            if (charIndex > static_cast<int>(text.size()) - charCount)
            {
                Detail::ThrowArgumentOutOfRange(name, "Index and count must refer to a location within the string.");
            }
            if (byteIndex < 0 || byteIndex > bytes.Length())
            {
                Detail::ThrowArgumentOutOfRange(
                    "byteIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
            }
            return EncodeInto(encoding, Part(text, charIndex, charCount), bytes.AsSpan(byteIndex));
        }

        int CountBytes(const EncodingData& encoding, std::string_view text)
        {
            return static_cast<int>(Core::CountEncoded(encoding.Of.Kind, text, encoding.Lacking));
        }

        String Decode(const EncodingData& encoding, std::span<const Byte> bytes)
        {
            if (encoding.TakesAsciiAsIs() && IsAscii(bytes))
            {
                return std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size());
            }
            return Core::DecodeText(encoding.Of.Kind, bytes, encoding.Malformed);
        }
    }

    Array<Byte> Encoding::Convert(const Encoding& srcEncoding, const Encoding& dstEncoding, const Array<Byte>& bytes)
    {
        if (!srcEncoding || !dstEncoding)
        {
            Detail::ThrowArgumentNull(!srcEncoding ? "srcEncoding" : "dstEncoding");
        }
        return dstEncoding.GetBytes(srcEncoding.GetString(bytes));
    }

    Array<Byte> Encoding::GetBytes(const String& s) const
    {
        auto& self = Self<EncodingData>();
        if (!s)
        {
            Detail::ThrowArgumentNull("s");
        }
        return Encode(self, s);
    }

    Array<Byte> Encoding::GetBytes(const String& s, int index, int count) const
    {
        auto& self = Self<EncodingData>();
        CheckStringSection(s, index, count);
        return Encode(self, Part(s, index, count));
    }

    Array<Byte> Encoding::GetBytes(const Array<char>& chars) const
    {
        auto& self = Self<EncodingData>();
        if (!chars)
        {
            Detail::ThrowArgumentNull("chars");
        }
        return Encode(self, TextOf(chars));
    }

    Array<Byte> Encoding::GetBytes(const Array<char>& chars, int index, int count) const
    {
        auto& self = Self<EncodingData>();
        CheckSection(!chars, index, count, static_cast<int>(chars.size()), "chars");
        return Encode(self, Part(TextOf(chars), index, count));
    }

    int Encoding::GetBytes(const String& s, int charIndex, int charCount, const Array<Byte>& bytes, int byteIndex) const
    {
        auto& self = Self<EncodingData>();
        // .NET's own names differ between the encodings.
        const char* name = self.Of.Kind == TextEncoding::Ascii ? "chars" : "s";
        return EncodeIntoArray(self, s, !s, name, charIndex, charCount, bytes, byteIndex);
    }

    int Encoding::GetBytes(const Array<char>& chars, int charIndex, int charCount, const Array<Byte>& bytes, int byteIndex) const
    {
        return EncodeIntoArray(Self<EncodingData>(), TextOf(chars), !chars, "chars", charIndex, charCount, bytes, byteIndex);
    }

    int Encoding::GetBytes(const String& chars, Span<Byte> bytes) const
    {
        return EncodeInto(Self<EncodingData>(), chars, bytes);
    }

    int Encoding::GetByteCount(const String& chars) const
    {
        auto& self = Self<EncodingData>();
        if (!chars)
        {
            Detail::ThrowArgumentNull(self.Of.Kind == TextEncoding::Ascii || self.Of.Kind == TextEncoding::Utf8 ? "chars" : "s");
        }
        return CountBytes(self, chars);
    }

    int Encoding::GetByteCount(const String& s, int index, int count) const
    {
        auto& self = Self<EncodingData>();
        CheckStringSection(s, index, count);
        return CountBytes(self, Part(s, index, count));
    }

    int Encoding::GetByteCount(const Array<char>& chars) const
    {
        auto& self = Self<EncodingData>();
        if (!chars)
        {
            Detail::ThrowArgumentNull("chars");
        }
        return CountBytes(self, TextOf(chars));
    }

    int Encoding::GetByteCount(const Array<char>& chars, int index, int count) const
    {
        auto& self = Self<EncodingData>();
        CheckSection(!chars, index, count, static_cast<int>(chars.size()), "chars");
        return CountBytes(self, Part(TextOf(chars), index, count));
    }

    String Encoding::GetString(const Array<Byte>& bytes) const
    {
        auto& self = Self<EncodingData>();
        if (!bytes)
        {
            Detail::ThrowArgumentNull("bytes");
        }
        return Decode(self, bytes.AsSpan());
    }

    String Encoding::GetString(const Array<Byte>& bytes, int index, int count) const
    {
        auto& self = Self<EncodingData>();
        const bool ascii = self.Of.Kind == TextEncoding::Ascii;
        CheckSection(!bytes, index, count, static_cast<int>(bytes.size()), "bytes", ascii ? "byteIndex" : "index",
                     ascii ? "byteCount" : "count");
        return Decode(self, bytes.AsSpan(index, count));
    }

    String Encoding::GetString(ReadOnlySpan<Byte> bytes) const
    {
        return Decode(Self<EncodingData>(), bytes);
    }

    Array<char> Encoding::GetChars(const Array<Byte>& bytes) const
    {
        return GetString(bytes).ToCharArray();
    }

    Array<char> Encoding::GetChars(const Array<Byte>& bytes, int index, int count) const
    {
        auto& self = Self<EncodingData>();
        CheckSection(!bytes, index, count, static_cast<int>(bytes.size()), "bytes");
        return Decode(self, bytes.AsSpan(index, count)).ToCharArray();
    }

    int Encoding::GetChars(const Array<Byte>& bytes, int byteIndex, int byteCount, const Array<char>& chars, int charIndex) const
    {
        auto& self = Self<EncodingData>();
        if (!bytes || !chars)
        {
            ThrowNullArray(!bytes ? "bytes" : "chars");
        }
        CheckSection(false, byteIndex, byteCount, bytes.Length(), "bytes", "byteIndex", "byteCount");
        if (charIndex < 0 || charIndex > chars.Length())
        {
            Detail::ThrowArgumentOutOfRange(
                "charIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        }
        const String text = Decode(self, bytes.AsSpan(byteIndex, byteCount));
        if (text.Length() > chars.Length() - charIndex)
        {
            throw ArgumentException(
                String::Concat("The output char buffer is too small to contain the decoded characters, encoding codepage '", CodePage(),
                               "' and fallback 'System.Text.DecoderReplacementFallback'."),
                "chars");
        }
        std::ranges::copy(std::string_view(text), chars.AsSpan(charIndex).begin());
        return text.Length();
    }

    int Encoding::GetCharCount(const Array<Byte>& bytes) const
    {
        auto& self = Self<EncodingData>();
        if (!bytes)
        {
            Detail::ThrowArgumentNull("bytes");
        }
        return static_cast<int>(Core::CountDecoded(self.Of.Kind, bytes.AsSpan(), self.Malformed));
    }

    int Encoding::GetCharCount(const Array<Byte>& bytes, int index, int count) const
    {
        auto& self = Self<EncodingData>();
        CheckSection(!bytes, index, count, static_cast<int>(bytes.size()), "bytes");
        return static_cast<int>(Core::CountDecoded(self.Of.Kind, bytes.AsSpan(index, count), self.Malformed));
    }

    int Encoding::GetCharCount(ReadOnlySpan<Byte> bytes) const
    {
        auto& self = Self<EncodingData>();
        return static_cast<int>(Core::CountDecoded(self.Of.Kind, bytes, self.Malformed));
    }

    int Encoding::GetMaxByteCount(int charCount) const
    {
        auto& self = Self<EncodingData>();
        if (charCount < 0)
        {
            Detail::ThrowNegative("charCount", charCount);
        }
        const Int64 count = (static_cast<Int64>(charCount) + 1) * self.Of.MaxBytes;
        return count <= MaxValue<int> ? static_cast<int>(count) : (Detail::ThrowArgumentOutOfRange("charCount", "Too many characters."), 0);
    }

    int Encoding::GetMaxCharCount(int byteCount) const
    {
        auto& self = Self<EncodingData>();
        if (byteCount < 0)
        {
            Detail::ThrowNegative("byteCount", byteCount);
        }
        const Int64 bytes = byteCount;
        Int64 count = 0;
        switch (self.Of.Kind)
        {
        case TextEncoding::Ascii:
            count = bytes;
            break;
        case TextEncoding::Latin1:
            count = bytes * 2;
            break;
        case TextEncoding::Utf8:
            count = (bytes + 1) * 3;
            break;
        case TextEncoding::Utf32LittleEndian:
        case TextEncoding::Utf32BigEndian:
            count = (bytes / 2 + 2) * 3;
            break;
        default:
            count = (bytes / 2 + bytes % 2 + 1) * 3;
        }
        return count <= MaxValue<int> ? static_cast<int>(count) : (Detail::ThrowArgumentOutOfRange("byteCount", "Too many bytes."), 0);
    }
}
