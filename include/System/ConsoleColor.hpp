// The .NET enumeration ConsoleColor.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System
{
    /// Colours of text on a terminal.
    /// Follows api/system.consolecolor.
    enum class ConsoleColor : int
    {
        Black = 0,
        DarkBlue = 1,
        DarkGreen = 2,
        DarkCyan = 3,
        DarkRed = 4,
        DarkMagenta = 5,
        DarkYellow = 6,
        Gray = 7,
        DarkGray = 8,
        Blue = 9,
        Green = 10,
        Cyan = 11,
        Red = 12,
        Magenta = 13,
        Yellow = 14,
        White = 15
    };
}
