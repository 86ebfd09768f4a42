// The .NET enumeration Base64FormattingOptions.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System
{
    /// Whether Base64 text is broken into lines.
    /// Follows api/system.base64formattingoptions.
    enum class Base64FormattingOptions : int
    {
        None = 0,
        InsertLineBreaks = 1
    };
}
