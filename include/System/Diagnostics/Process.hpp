// The .NET class Process, as far as it tells of the program itself.
#pragma once
#include <System/TimeSpan.hpp>

namespace System::Diagnostics
{
    /// The process of this program. Others are for the system's own interfaces.
    /// Follows api/system.diagnostics.process.
    class SYSTEMNET_API Process : public Handle
    {
        SYSTEMNET_HANDLE(Process, Handle)

        [[nodiscard]] static Process GetCurrentProcess();
        [[nodiscard]] int Id() const;
        /// The program's file without folder, and without ".exe".
        [[nodiscard]] String ProcessName() const;
        /// ".": this machine.
        [[nodiscard]] String MachineName() const;
        /// Always false.
        [[nodiscard]] bool HasExited() const;
        /// Processor time that all threads have used.
        [[nodiscard]] TimeSpan TotalProcessorTime() const;
        void Refresh() const;
        void Close() const;
        void Dispose() const;
    };
}
