#pragma once
#include <System/Text/Encoding.hpp>
#include "compat/core/text/EncodingText.hpp"

/// What stands behind Encoding.
namespace System::Core
{
    /// What there is to say about an encoding.
    struct EncodingFacts
    {
        TextEncoding Kind;
        int CodePage;
        const char* Name;
        const char* WebName;
        int MaxBytes; ///< of a char
    };

    [[nodiscard]] const EncodingFacts& FactsOf(TextEncoding encoding) noexcept;

    class EncodingData final : public Detail::ObjectData
    {
    public:
        EncodingData(TextEncoding encoding, bool preamble, const Detail::TypeInfo& type, TextFallback lacking = {},
                     TextFallback malformed = {}) noexcept
            : Of(FactsOf(encoding)), Preamble(preamble), Lacking(std::move(lacking)), Malformed(std::move(malformed)), _type(type)
        {
        }
        const Detail::TypeInfo& GetType() const noexcept override { return _type; }
        std::string ToText(std::string_view) const override { return _type.Name; }
        bool EqualTo(const Detail::ObjectData& other) const override
        {
            const auto* encoding = dynamic_cast<const EncodingData*>(&other);
            return encoding != nullptr && encoding->Of.CodePage == Of.CodePage && encoding->Preamble == Preamble &&
                   encoding->Lacking == Lacking && encoding->Malformed == Malformed;
        }
        int HashCode() const override { return Of.CodePage * 2 + (Preamble ? 1 : 0); }

        /// Where UTF-8 and the encoding are the same.
        [[nodiscard]] bool TakesAsciiAsIs() const noexcept
        {
            return Of.Kind == TextEncoding::Ascii || Of.Kind == TextEncoding::Latin1 || Of.Kind == TextEncoding::Utf8;
        }

        const EncodingFacts& Of;
        const bool Preamble;
        const TextFallback Lacking;   ///< for characters that the encoding does not have
        const TextFallback Malformed; ///< for malformed bytes

    private:
        const Detail::TypeInfo& _type;
    };
}
