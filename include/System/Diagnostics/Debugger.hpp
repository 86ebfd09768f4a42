// The .NET class Debugger.
#pragma once
#include <System/String.hpp>

namespace System::Diagnostics
{
    /// What is known of a debugger. Follows api/system.diagnostics.debugger.
    class SYSTEMNET_API Debugger
    {
    public:
        Debugger() = delete;
        [[nodiscard]] static bool IsAttached() noexcept;
        /// Stops in the debugger; without effect if there is none.
        static void Break() noexcept;
        [[nodiscard]] static bool IsLogging() noexcept { return IsAttached(); }
        /// Writes to the debugger's window, or the system's log.
        static void Log(int level, const String& category, const String& message);
    };
}
