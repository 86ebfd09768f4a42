// The .NET class ASCIIEncoding.
#pragma once
#include <System/Text/Encoding.hpp>

namespace System::Text
{
    /// ASCII.
    /// Follows api/system.text.asciiencoding.
    class SYSTEMNET_API ASCIIEncoding : public Encoding
    {
        SYSTEMNET_HANDLE(ASCIIEncoding, Encoding)
        ASCIIEncoding();
    };
}
