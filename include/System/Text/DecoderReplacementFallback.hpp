// The .NET class DecoderReplacementFallback.
#pragma once
#include <System/Text/DecoderFallback.hpp>

namespace System::Text
{
    /// A text instead of bytes that are malformed in an encoding.
    /// Follows api/system.text.decoderreplacementfallback.
    class SYSTEMNET_API DecoderReplacementFallback : public DecoderFallback
    {
        SYSTEMNET_HANDLE(DecoderReplacementFallback, DecoderFallback)
        DecoderReplacementFallback();
        /// @throws ArgumentNullException replacement is null
        explicit DecoderReplacementFallback(const String& replacement);

        [[nodiscard]] String DefaultString() const;
    };
}
