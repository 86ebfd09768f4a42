// The .NET class UTF32Encoding.
#pragma once
#include <System/Text/Encoding.hpp>

namespace System::Text
{
    /// UTF-32.
    /// Follows api/system.text.utf32encoding.
    class SYSTEMNET_API UTF32Encoding : public Encoding
    {
        SYSTEMNET_HANDLE(UTF32Encoding, Encoding)
        /// The low byte first, with a preamble.
        UTF32Encoding();
        UTF32Encoding(bool bigEndian, bool byteOrderMark);
        /// @param throwOnInvalidCharacters whether malformed bytes throw instead of becoming U+FFFD
        UTF32Encoding(bool bigEndian, bool byteOrderMark, bool throwOnInvalidCharacters);
    };
}
