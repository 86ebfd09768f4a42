// Encoder and Decoder: Encoding's conversions over text that comes in parts.
#include "compat/core/objects/EncodingData.hpp"
#include "compat/core/objects/RangeChecks.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/Text/Decoder.hpp>
#include <System/Text/Encoder.hpp>
#include <algorithm>
#include <cstring>

namespace System::Text
{
    namespace
    {
        using Core::TextEncoding;
        using Bytes = std::span<const Byte>;

        std::string_view TextOf(Bytes bytes)
        {
            return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
        }
        Bytes BytesOf(std::string_view text)
        {
            return {reinterpret_cast<const Byte*>(text.data()), text.size()};
        }

        /// How many bytes at the end of UTF-8 are the beginning of a character that is not whole yet.
        std::size_t UnfinishedUtf8(std::string_view text)
        {
            for (std::size_t back = 1; back <= 3 && back <= text.size(); ++back)
            {
                const auto lead = static_cast<unsigned char>(text[text.size() - back]);
                if (lead < 0x80)
                {
                    return 0;
                }
                if (lead >= 0xC2 && lead <= 0xF4)
                {
                    const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
                    std::string_view tail = text.substr(text.size() - back);
                    // All of it must be one unfinished character, and not a malformed one and more.
                    (void)Core::TakePoint(tail);
                    return back < length && tail.empty() ? back : 0;
                }
            }
            return 0;
        }

        std::size_t Unfinished(TextEncoding encoding, Bytes bytes)
        {
            switch (encoding)
            {
            case TextEncoding::Utf8:
                return UnfinishedUtf8(TextOf(bytes));
            case TextEncoding::Utf16LittleEndian:
            case TextEncoding::Utf16BigEndian:
            {
                const std::size_t odd = bytes.size() % 2;
                const Bytes whole = bytes.first(bytes.size() - odd);
                if (whole.empty())
                {
                    return odd;
                }
                const Byte high = encoding == TextEncoding::Utf16BigEndian ? whole[whole.size() - 2] : whole[whole.size() - 1];
                return odd + (high >= 0xD8 && high < 0xDC ? 2 : 0);
            }
            case TextEncoding::Utf32LittleEndian:
            case TextEncoding::Utf32BigEndian:
                return bytes.size() % 4;
            default:
                return 0;
            }
        }

        /// How many bytes the first character has, be it malformed.
        std::size_t FirstLength(TextEncoding encoding, Bytes bytes)
        {
            switch (encoding)
            {
            case TextEncoding::Utf8:
            {
                std::string_view rest = TextOf(bytes);
                Core::TakePoint(rest);
                return bytes.size() - rest.size();
            }
            case TextEncoding::Utf16LittleEndian:
            case TextEncoding::Utf16BigEndian:
            {
                const std::size_t at = encoding == TextEncoding::Utf16BigEndian ? 0 : 1;
                const auto isIn = [&](std::size_t unit, Byte first, Byte end)
                { return bytes.size() >= unit + 2 && bytes[unit + at] >= first && bytes[unit + at] < end; };
                return std::min<std::size_t>(bytes.size(), isIn(0, 0xD8, 0xDC) && isIn(2, 0xDC, 0xE0) ? 4 : 2);
            }
            case TextEncoding::Utf32LittleEndian:
            case TextEncoding::Utf32BigEndian:
                return std::min<std::size_t>(bytes.size(), 4);
            default:
                return 1;
            }
        }

        /// What Encoder and Decoder have in common: what is unfinished, and how one character becomes another. Not thread-safe, as in .NET.
        class Transcoder : public System::Detail::ObjectData
        {
        public:
            Transcoder(const Core::EncodingFacts& facts, Core::TextFallback fallback) noexcept
                : _facts(facts), _fallback(std::move(fallback))
            {
            }

            [[nodiscard]] std::size_t Count(Bytes input, bool flush) const { return Converted(Ready(Joined(input), flush)).size(); }

            /// @return how much was written
            std::size_t Convert(Bytes input, std::span<Byte> output, bool flush)
            {
                const std::string all = Joined(input);
                const Bytes ready = Ready(all, flush);
                const std::string converted = Converted(ready);
                if (converted.size() > output.size())
                {
                    ThrowTooSmall();
                }
                std::copy(converted.begin(), converted.end(), output.begin());
                _kept.assign(TextOf(BytesOf(all).subspan(ready.size())));
                return converted.size();
            }

            /// As much as fits.
            void Convert(Bytes input, std::span<Byte> output, bool flush, int& used, int& written, bool& completed)
            {
                const std::string all = Joined(input);
                const Bytes ready = Ready(all, flush);
                std::size_t taken = 0;
                std::size_t filled = 0;
                if (const std::string converted = Converted(ready); converted.size() <= output.size())
                {
                    std::copy(converted.begin(), converted.end(), output.begin());
                    taken = ready.size();
                    filled = converted.size();
                }
                else
                {
                    while (taken != ready.size())
                    {
                        const Bytes first = ready.subspan(taken, FirstLength(InputEncoding(), ready.subspan(taken)));
                        const std::string character = Converted(first);
                        if (character.size() > output.size() - filled)
                        {
                            break;
                        }
                        std::copy(character.begin(), character.end(), output.begin() + static_cast<std::ptrdiff_t>(filled));
                        filled += character.size();
                        taken += first.size();
                    }
                    if (taken == 0)
                    {
                        ThrowTooSmall();
                    }
                }
                const bool isAll = taken == ready.size();
                const std::size_t kept = _kept.size();
                used = static_cast<int>(isAll ? input.size() : taken > kept ? taken - kept : 0);
                written = static_cast<int>(filled);
                completed = isAll;
                _kept.assign(isAll ? all.substr(ready.size()) : taken < kept ? _kept.substr(taken) : std::string());
            }

            void Reset() noexcept { _kept.clear(); }

        protected:
            [[nodiscard]] virtual TextEncoding InputEncoding() const noexcept = 0;
            [[nodiscard]] virtual std::string Converted(Bytes input) const = 0;
            [[noreturn]] virtual void ThrowTooSmall() const = 0;

            const Core::EncodingFacts& _facts;
            const Core::TextFallback _fallback;

        private:
            [[nodiscard]] std::string Joined(Bytes input) const { return _kept + std::string(TextOf(input)); }
            [[nodiscard]] Bytes Ready(const std::string& all, bool flush) const
            {
                const Bytes bytes = BytesOf(all);
                return flush ? bytes : bytes.first(bytes.size() - Unfinished(InputEncoding(), bytes));
            }

            std::string _kept; ///< what is unfinished
        };

        class DecoderData final : public Transcoder
        {
        public:
            using Transcoder::Transcoder;
            const System::Detail::TypeInfo& GetType() const noexcept override { return Decoder::Type(); }
            std::string ToText(std::string_view) const override { return "System.Text.DecoderNLS"; }

        private:
            TextEncoding InputEncoding() const noexcept override { return _facts.Kind; }
            std::string Converted(Bytes input) const override { return Core::DecodeText(_facts.Kind, input, _fallback); }
            void ThrowTooSmall() const override
            {
                throw ArgumentException(
                    String::Concat("The output char buffer is too small to contain the decoded characters, encoding codepage '",
                                   _facts.CodePage, "' and fallback 'System.Text.DecoderReplacementFallback'."),
                    "chars");
            }
        };

        class EncoderData final : public Transcoder
        {
        public:
            using Transcoder::Transcoder;
            const System::Detail::TypeInfo& GetType() const noexcept override { return Encoder::Type(); }
            std::string ToText(std::string_view) const override { return "System.Text.EncoderNLS"; }

        private:
            TextEncoding InputEncoding() const noexcept override { return TextEncoding::Utf8; }
            std::string Converted(Bytes input) const override
            {
                const auto encoded = Core::EncodeText(_facts.Kind, TextOf(input), _fallback);
                return std::string(encoded.begin(), encoded.end());
            }
            void ThrowTooSmall() const override
            {
                throw ArgumentException(
                    String::Concat("The output byte buffer is too small to contain the encoded data, encoding codepage '", _facts.CodePage,
                                   "' and fallback 'System.Text.EncoderReplacementFallback'."),
                    "bytes");
            }
        };

        template <class T>
        std::span<Byte> AsBytes(std::span<T> values)
        {
            return {reinterpret_cast<Byte*>(values.data()), values.size()};
        }

        template <class T>
        std::span<Byte> Section(const Array<T>& array, int index, int count, const char* name, const char* indexName, const char* countName)
        {
            System::Detail::CheckNull(array == nullptr, name);
            Core::Range::NotNegative(indexName, index);
            Core::Range::NotNegative(countName, count);
            if (index > array.Length() - count)
            {
                System::Detail::ThrowArgumentOutOfRange(name, "Index and count must refer to a location within the buffer.");
            }
            return AsBytes(std::span<T>(array.data() + index, static_cast<std::size_t>(count)));
        }

        template <class T>
        std::span<Byte> From(const Array<T>& array, int index, const char* indexName)
        {
            if (index < 0 || index > array.Length())
            {
                System::Detail::ThrowArgumentOutOfRange(
                    indexName, "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
            }
            return AsBytes(std::span<T>(array.data() + index, static_cast<std::size_t>(array.Length() - index)));
        }
    }

    const System::Detail::TypeInfo& Decoder::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Text.Decoder", typeid(Decoder)};
        return info;
    }
    const System::Detail::TypeInfo& Encoder::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Text.Encoder", typeid(Encoder)};
        return info;
    }

    Decoder Encoding::GetDecoder() const
    {
        const auto& self = Self<Core::EncodingData>();
        return Decoder(System::Detail::Adopt, new DecoderData(self.Of, self.Malformed));
    }
    Encoder Encoding::GetEncoder() const
    {
        const auto& self = Self<Core::EncodingData>();
        return Encoder(System::Detail::Adopt, new EncoderData(self.Of, self.Lacking));
    }

    int Decoder::GetCharCount(const Array<Byte>& bytes, int index, int count) const
    {
        return GetCharCount(bytes, index, count, false);
    }
    int Decoder::GetCharCount(const Array<Byte>& bytes, int index, int count, bool flush) const
    {
        return static_cast<int>(Self<DecoderData>().Count(Section(bytes, index, count, "bytes", "index", "count"), flush));
    }
    int Decoder::GetCharCount(ReadOnlySpan<Byte> bytes, bool flush) const
    {
        return static_cast<int>(Self<DecoderData>().Count(Bytes(bytes.data(), bytes.size()), flush));
    }
    int Decoder::GetChars(const Array<Byte>& bytes, int byteIndex, int byteCount, const Array<char>& chars, int charIndex) const
    {
        return GetChars(bytes, byteIndex, byteCount, chars, charIndex, false);
    }
    int Decoder::GetChars(const Array<Byte>& bytes, int byteIndex, int byteCount, const Array<char>& chars, int charIndex, bool flush) const
    {
        auto& decoder = Self<DecoderData>();
        System::Detail::CheckNull(bytes == nullptr, "bytes");
        System::Detail::CheckNull(chars == nullptr, "chars");
        const Bytes input = Section(bytes, byteIndex, byteCount, "bytes", "byteIndex", "byteCount");
        return static_cast<int>(decoder.Convert(input, From(chars, charIndex, "charIndex"), flush));
    }
    int Decoder::GetChars(ReadOnlySpan<Byte> bytes, Span<char> chars, bool flush) const
    {
        return static_cast<int>(
            Self<DecoderData>().Convert(Bytes(bytes.data(), bytes.size()), AsBytes(std::span<char>(chars.data(), chars.size())), flush));
    }
    void Decoder::Convert(const Array<Byte>& bytes, int byteIndex, int byteCount, const Array<char>& chars, int charIndex, int charCount,
                          bool flush, int& bytesUsed, int& charsUsed, bool& completed) const
    {
        auto& decoder = Self<DecoderData>();
        System::Detail::CheckNull(bytes == nullptr, "bytes");
        System::Detail::CheckNull(chars == nullptr, "chars");
        const Bytes input = Section(bytes, byteIndex, byteCount, "bytes", "byteIndex", "byteCount");
        decoder.Convert(input, Section(chars, charIndex, charCount, "chars", "charIndex", "charCount"), flush, bytesUsed, charsUsed,
                        completed);
    }
    void Decoder::Convert(ReadOnlySpan<Byte> bytes, Span<char> chars, bool flush, int& bytesUsed, int& charsUsed, bool& completed) const
    {
        Self<DecoderData>().Convert(Bytes(bytes.data(), bytes.size()), AsBytes(std::span<char>(chars.data(), chars.size())), flush,
                                    bytesUsed, charsUsed, completed);
    }
    void Decoder::Reset() const
    {
        Self<DecoderData>().Reset();
    }

    int Encoder::GetByteCount(const Array<char>& chars, int index, int count, bool flush) const
    {
        return static_cast<int>(Self<EncoderData>().Count(Section(chars, index, count, "chars", "index", "count"), flush));
    }
    int Encoder::GetByteCount(const String& chars, bool flush) const
    {
        return static_cast<int>(Self<EncoderData>().Count(BytesOf(chars), flush));
    }
    int Encoder::GetBytes(const Array<char>& chars, int charIndex, int charCount, const Array<Byte>& bytes, int byteIndex, bool flush) const
    {
        auto& encoder = Self<EncoderData>();
        System::Detail::CheckNull(chars == nullptr, "chars");
        System::Detail::CheckNull(bytes == nullptr, "bytes");
        const Bytes input = Section(chars, charIndex, charCount, "chars", "charIndex", "charCount");
        return static_cast<int>(encoder.Convert(input, From(bytes, byteIndex, "byteIndex"), flush));
    }
    int Encoder::GetBytes(const String& chars, Span<Byte> bytes, bool flush) const
    {
        return static_cast<int>(Self<EncoderData>().Convert(BytesOf(chars), std::span<Byte>(bytes.data(), bytes.size()), flush));
    }
    void Encoder::Convert(const Array<char>& chars, int charIndex, int charCount, const Array<Byte>& bytes, int byteIndex, int byteCount,
                          bool flush, int& charsUsed, int& bytesUsed, bool& completed) const
    {
        auto& encoder = Self<EncoderData>();
        System::Detail::CheckNull(chars == nullptr, "chars");
        System::Detail::CheckNull(bytes == nullptr, "bytes");
        const Bytes input = Section(chars, charIndex, charCount, "chars", "charIndex", "charCount");
        encoder.Convert(input, Section(bytes, byteIndex, byteCount, "bytes", "byteIndex", "byteCount"), flush, charsUsed, bytesUsed,
                        completed);
    }
    void Encoder::Convert(const String& chars, Span<Byte> bytes, bool flush, int& charsUsed, int& bytesUsed, bool& completed) const
    {
        Self<EncoderData>().Convert(BytesOf(chars), std::span<Byte>(bytes.data(), bytes.size()), flush, charsUsed, bytesUsed, completed);
    }
    void Encoder::Reset() const
    {
        Self<EncoderData>().Reset();
    }
}
