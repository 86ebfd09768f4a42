// The .NET enumeration ConsoleSpecialKey.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System
{
    /// Keys that interrupt a program.
    /// Follows api/system.consolespecialkey.
    enum class ConsoleSpecialKey : int
    {
        ControlC = 0,
        ControlBreak = 1
    };
}
