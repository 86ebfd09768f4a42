// The .NET class UnicodeEncoding.
#pragma once
#include <System/Text/Encoding.hpp>

namespace System::Text
{
    /// UTF-16.
    /// Follows api/system.text.unicodeencoding.
    class SYSTEMNET_API UnicodeEncoding : public Encoding
    {
        SYSTEMNET_HANDLE(UnicodeEncoding, Encoding)
        /// The low byte first, with a preamble.
        UnicodeEncoding();
        UnicodeEncoding(bool bigEndian, bool byteOrderMark);
        /// @param throwOnInvalidBytes whether malformed bytes throw instead of becoming U+FFFD
        UnicodeEncoding(bool bigEndian, bool byteOrderMark, bool throwOnInvalidBytes);
    };
}
