// EncoderFallback, DecoderFallback, and the exceptions of those that throw.
#include "compat/core/objects/EncodingData.hpp"
#include "compat/core/objects/FallbackData.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/Text/DecoderExceptionFallback.hpp>
#include <System/Text/DecoderFallbackException.hpp>
#include <System/Text/DecoderReplacementFallback.hpp>
#include <System/Text/EncoderExceptionFallback.hpp>
#include <System/Text/EncoderFallbackException.hpp>
#include <System/Text/EncoderReplacementFallback.hpp>

namespace System::Text
{
    namespace
    {
        using Core::EncodingData;
        using Core::FallbackData;
        using Core::TextFallback;

        FallbackData* Make(TextFallback::Kind kind, const String& replacement, const Detail::TypeInfo& type)
        {
            return new FallbackData(TextFallback{kind, std::string(replacement)}, type);
        }
        FallbackData* MakeReplacing(const String& replacement, const Detail::TypeInfo& type)
        {
            Detail::CheckNull(replacement == nullptr, "replacement");
            return Make(TextFallback::Kind::Replace, replacement, type);
        }

        int UnitsOf(const TextFallback& what)
        {
            const std::span<const Byte> bytes(reinterpret_cast<const Byte*>(what.Replacement.data()), what.Replacement.size());
            return static_cast<int>(Core::CountDecodedUtf16(Core::TextEncoding::Utf8, bytes));
        }

        const TextFallback& WhatOf(const Handle& fallback, const char* parameter)
        {
            Detail::CheckNull(fallback.Data() == nullptr, parameter);
            return static_cast<const FallbackData*>(fallback.Data())->What;
        }

        template <class Fallback, class Throwing, class Replacing>
        Fallback HandleOf(const TextFallback& what, Core::TextEncoding encoding)
        {
            switch (what.Does)
            {
            case TextFallback::Kind::Throw:
                return Throwing();
            case TextFallback::Kind::Replace:
                return Replacing(what.Replacement);
            default:
                return Replacing(encoding == Core::TextEncoding::Ascii || encoding == Core::TextEncoding::Latin1 ? "?" : "\uFFFD");
            }
        }
    }

    const Detail::TypeInfo& EncoderFallback::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.EncoderFallback", typeid(EncoderFallback)};
        return type;
    }
    const Detail::TypeInfo& EncoderExceptionFallback::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.EncoderExceptionFallback", typeid(EncoderExceptionFallback),
                                           &EncoderFallback::Type()};
        return type;
    }
    const Detail::TypeInfo& EncoderReplacementFallback::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.EncoderReplacementFallback", typeid(EncoderReplacementFallback),
                                           &EncoderFallback::Type()};
        return type;
    }

    EncoderExceptionFallback::EncoderExceptionFallback()
        : EncoderExceptionFallback(Detail::Adopt, Make(TextFallback::Kind::Throw, nullptr, Type()))
    {
    }
    EncoderReplacementFallback::EncoderReplacementFallback() : EncoderReplacementFallback("?") {}
    EncoderReplacementFallback::EncoderReplacementFallback(const String& replacement)
        : EncoderReplacementFallback(Detail::Adopt, MakeReplacing(replacement, Type()))
    {
    }
    String EncoderReplacementFallback::DefaultString() const
    {
        return Self<FallbackData>().What.Replacement;
    }

    EncoderFallback EncoderFallback::ExceptionFallback()
    {
        static const EncoderFallback& fallback = *new EncoderExceptionFallback();
        return fallback;
    }
    EncoderFallback EncoderFallback::ReplacementFallback()
    {
        static const EncoderFallback& fallback = *new EncoderReplacementFallback();
        return fallback;
    }
    int EncoderFallback::MaxCharCount() const
    {
        return UnitsOf(Self<FallbackData>().What);
    }
    bool EncoderFallback::Equals(const EncoderFallback& value) const
    {
        return value && Self<FallbackData>().EqualTo(*value.Data());
    }
    int EncoderFallback::GetHashCode() const
    {
        return Self<FallbackData>().HashCode();
    }

    const Detail::TypeInfo& DecoderFallback::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.DecoderFallback", typeid(DecoderFallback)};
        return type;
    }
    const Detail::TypeInfo& DecoderExceptionFallback::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.DecoderExceptionFallback", typeid(DecoderExceptionFallback),
                                           &DecoderFallback::Type()};
        return type;
    }
    const Detail::TypeInfo& DecoderReplacementFallback::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Text.DecoderReplacementFallback", typeid(DecoderReplacementFallback),
                                           &DecoderFallback::Type()};
        return type;
    }

    DecoderExceptionFallback::DecoderExceptionFallback()
        : DecoderExceptionFallback(Detail::Adopt, Make(TextFallback::Kind::Throw, nullptr, Type()))
    {
    }
    DecoderReplacementFallback::DecoderReplacementFallback() : DecoderReplacementFallback("?") {}
    DecoderReplacementFallback::DecoderReplacementFallback(const String& replacement)
        : DecoderReplacementFallback(Detail::Adopt, MakeReplacing(replacement, Type()))
    {
    }
    String DecoderReplacementFallback::DefaultString() const
    {
        return Self<FallbackData>().What.Replacement;
    }

    DecoderFallback DecoderFallback::ExceptionFallback()
    {
        static const DecoderFallback& fallback = *new DecoderExceptionFallback();
        return fallback;
    }
    DecoderFallback DecoderFallback::ReplacementFallback()
    {
        static const DecoderFallback& fallback = *new DecoderReplacementFallback();
        return fallback;
    }
    int DecoderFallback::MaxCharCount() const
    {
        return UnitsOf(Self<FallbackData>().What);
    }
    bool DecoderFallback::Equals(const DecoderFallback& value) const
    {
        return value && Self<FallbackData>().EqualTo(*value.Data());
    }
    int DecoderFallback::GetHashCode() const
    {
        return Self<FallbackData>().HashCode();
    }

    EncoderFallback Encoding::EncoderFallback() const
    {
        return HandleOf<Text::EncoderFallback, EncoderExceptionFallback, EncoderReplacementFallback>(Self<EncodingData>().Lacking,
                                                                                                     Self<EncodingData>().Of.Kind);
    }
    DecoderFallback Encoding::DecoderFallback() const
    {
        return HandleOf<Text::DecoderFallback, DecoderExceptionFallback, DecoderReplacementFallback>(Self<EncodingData>().Malformed,
                                                                                                     Self<EncodingData>().Of.Kind);
    }

    Encoding Encoding::GetEncoding(int codepage, const Text::EncoderFallback& encoderFallback, const Text::DecoderFallback& decoderFallback)
    {
        const Encoding plain = GetEncoding(codepage);
        const TextFallback& lacking = WhatOf(encoderFallback, "encoderFallback");
        const TextFallback& malformed = WhatOf(decoderFallback, "decoderFallback");
        const auto& data = plain.Self<EncodingData>();
        return Encoding(Detail::Adopt, new EncodingData(data.Of.Kind, data.Preamble, data.GetType(), lacking, malformed));
    }
    Encoding Encoding::GetEncoding(const String& name, const Text::EncoderFallback& encoderFallback,
                                   const Text::DecoderFallback& decoderFallback)
    {
        return GetEncoding(GetEncoding(name).CodePage(), encoderFallback, decoderFallback);
    }

    namespace
    {
        constexpr int ArgumentCode = static_cast<int>(0x80070057);
        constexpr const char* NoText = "Value does not fall within the expected range.";

        String TextOfUnknown(char32_t unknown, int index)
        {
            const auto unit = [](char32_t number) { return String::Concat("\\\\u", System::ToString(static_cast<UInt32>(number), "X4")); };
            const String named = unknown < 0x10000
                                     ? unit(unknown)
                                     : unit(0xD800 + ((unknown - 0x10000) >> 10)) + unit(0xDC00 + ((unknown - 0x10000) & 0x3FF));
            return String::Concat("Unable to translate Unicode character ", named, " at index ", index, " to specified code page.");
        }
    }

    EncoderFallbackException::EncoderFallbackException() : ArgumentException(ArgumentCode, NoText, nullptr) {}
    EncoderFallbackException::EncoderFallbackException(const String& message) : ArgumentException(ArgumentCode, message, nullptr) {}
    EncoderFallbackException::EncoderFallbackException(const String& message, const Exception& innerException)
        : ArgumentException(ArgumentCode, message, nullptr, &innerException)
    {
    }
    EncoderFallbackException::EncoderFallbackException(char32_t unknown, int index)
        : ArgumentException(ArgumentCode, TextOfUnknown(unknown, index), nullptr), _unknown(unknown), _index(index)
    {
    }
    EncoderFallbackException::~EncoderFallbackException() = default;
    String EncoderFallbackException::CharUnknown() const
    {
        std::string text;
        if (_unknown < 0x10000)
        {
            Core::AppendPoint(text, _unknown);
        }
        return text;
    }

    DecoderFallbackException::DecoderFallbackException() : ArgumentException(ArgumentCode, NoText, nullptr) {}
    DecoderFallbackException::DecoderFallbackException(const String& message) : ArgumentException(ArgumentCode, message, nullptr) {}
    DecoderFallbackException::DecoderFallbackException(const String& message, const Exception& innerException)
        : ArgumentException(ArgumentCode, message, nullptr, &innerException)
    {
    }
    DecoderFallbackException::DecoderFallbackException(const String& message, const Array<Byte>& bytesUnknown, int index)
        : ArgumentException(ArgumentCode, message, nullptr), _bytesUnknown(bytesUnknown), _index(index)
    {
    }
    DecoderFallbackException::~DecoderFallbackException() = default;
}
