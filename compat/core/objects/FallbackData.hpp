#pragma once
#include "compat/core/text/EncodingText.hpp"
#include <System/Handle.hpp>

/// What stands behind EncoderFallback and DecoderFallback.
namespace System::Core
{
    class FallbackData final : public Detail::ObjectData
    {
    public:
        FallbackData(TextFallback what, const Detail::TypeInfo& type) noexcept : What(std::move(what)), _type(type) {}
        const Detail::TypeInfo& GetType() const noexcept override { return _type; }
        std::string ToText(std::string_view) const override { return _type.Name; }
        bool EqualTo(const Detail::ObjectData& other) const override
        {
            const auto* fallback = dynamic_cast<const FallbackData*>(&other);
            return fallback != nullptr && &fallback->_type == &_type && fallback->What == What;
        }
        int HashCode() const override { return static_cast<int>(std::hash<std::string>()(What.Replacement)); }

        const TextFallback What;

    private:
        const Detail::TypeInfo& _type;
    };
}
