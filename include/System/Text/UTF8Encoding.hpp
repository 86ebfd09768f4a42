// The .NET class UTF8Encoding.
#pragma once
#include <System/Text/Encoding.hpp>

namespace System::Text
{
    /// UTF-8.
    /// Follows api/system.text.utf8encoding.
    class SYSTEMNET_API UTF8Encoding : public Encoding
    {
        SYSTEMNET_HANDLE(UTF8Encoding, Encoding)
        /// Without a preamble.
        UTF8Encoding();
        explicit UTF8Encoding(bool encoderShouldEmitUTF8Identifier);
        /// @param throwOnInvalidBytes whether malformed bytes throw instead of becoming U+FFFD
        UTF8Encoding(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes);
    };
}
