// The contract of a port, continued: what stands beside a program while it is looked at. The rules of Port.hpp hold, but for noexcept where
// memory is made.
#pragma once
#include <string>
#include <string_view>

namespace System::Port
{
    /// The file of the program, with its whole path; empty where the OS does not tell.
    std::string ProgramFile();
    /// The calling thread's number as the OS's tools show it.
    unsigned ThreadNumber() noexcept;
    bool HasDebugger() noexcept;
    /// Stops in the debugger that is there.
    void BreakIntoDebugger() noexcept;
    /// Writes where a debugger or the OS's log shows it.
    void DebugOutput(std::string_view text) noexcept;
}
