// The .NET class EncoderExceptionFallback.
#pragma once
#include <System/Text/EncoderFallback.hpp>

namespace System::Text
{
    /// Throws EncoderFallbackException for a character that an encoding does not have.
    /// Follows api/system.text.encoderexceptionfallback.
    class SYSTEMNET_API EncoderExceptionFallback : public EncoderFallback
    {
        SYSTEMNET_HANDLE(EncoderExceptionFallback, EncoderFallback)
        EncoderExceptionFallback();
    };
}
