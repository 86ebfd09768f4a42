// The .NET class DecoderExceptionFallback.
#pragma once
#include <System/Text/DecoderFallback.hpp>

namespace System::Text
{
    /// Throws DecoderFallbackException for bytes that are malformed in an encoding.
    /// Follows api/system.text.decoderexceptionfallback.
    class SYSTEMNET_API DecoderExceptionFallback : public DecoderFallback
    {
        SYSTEMNET_HANDLE(DecoderExceptionFallback, DecoderFallback)
        DecoderExceptionFallback();
    };
}
