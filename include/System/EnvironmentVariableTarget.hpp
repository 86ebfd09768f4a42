// The .NET enumeration EnvironmentVariableTarget.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System
{
    /// Whose environment variables.
    /// Follows api/system.environmentvariabletarget.
    enum class EnvironmentVariableTarget : int
    {
        Process = 0,
        User = 1,
        Machine = 2
    };
}
