// The .NET class EncoderReplacementFallback.
#pragma once
#include <System/Text/EncoderFallback.hpp>

namespace System::Text
{
    /// A text instead of a character that an encoding does not have.
    /// Follows api/system.text.encoderreplacementfallback.
    class SYSTEMNET_API EncoderReplacementFallback : public EncoderFallback
    {
        SYSTEMNET_HANDLE(EncoderReplacementFallback, EncoderFallback)
        EncoderReplacementFallback();
        /// @throws ArgumentNullException replacement is null
        explicit EncoderReplacementFallback(const String& replacement);

        [[nodiscard]] String DefaultString() const;
    };
}
