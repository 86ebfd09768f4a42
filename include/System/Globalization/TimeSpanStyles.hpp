// The .NET enumeration TimeSpanStyles.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Globalization
{
    /// What becomes of a length of time that is parsed.
    /// Follows api/system.globalization.timespanstyles.
    enum class TimeSpanStyles : int
    {
        None = 0,
        AssumeNegative = 1
    };
}
