// The .NET class ConsoleTraceListener.
#pragma once
#include <System/Diagnostics/TextWriterTraceListener.hpp>

namespace System::Diagnostics
{
    /// Writes to standard output or standard error.
    /// Follows api/system.diagnostics.consoletracelistener.
    class SYSTEMNET_API ConsoleTraceListener : public TextWriterTraceListener
    {
        SYSTEMNET_HANDLE(ConsoleTraceListener, TextWriterTraceListener)

        ConsoleTraceListener();
        explicit ConsoleTraceListener(bool useErrorStream);

    private:
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
    };
}
