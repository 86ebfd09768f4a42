// The .NET class DefaultTraceListener.
#pragma once
#include <System/Diagnostics/TraceListener.hpp>

namespace System::Diagnostics
{
    /// The listener that every collection begins with. It writes where a debugger or the system's log sees it, and to a file if it is given
    /// one; a failed assertion ends the program with its text on standard error.
    /// Follows api/system.diagnostics.defaulttracelistener.
    class SYSTEMNET_API DefaultTraceListener : public TraceListener
    {
        SYSTEMNET_HANDLE(DefaultTraceListener, TraceListener)

        DefaultTraceListener();
        /// Whether a failed assertion ends the program; else it is written as any text.
        [[nodiscard]] bool AssertUiEnabled() const;
        void AssertUiEnabled(bool value) const;
        /// A file that everything is appended to; empty for none.
        [[nodiscard]] String LogFileName() const;
        void LogFileName(const String& value) const;

    private:
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
    };
}
