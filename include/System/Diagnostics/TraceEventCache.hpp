// The .NET class TraceEventCache.
#pragma once
#include <System/DateTime.hpp>

namespace System::Diagnostics
{
    /// When and where an event was traced; each fact is looked up when it is first asked for.
    /// Follows api/system.diagnostics.traceeventcache.
    class SYSTEMNET_API TraceEventCache : public Handle
    {
        SYSTEMNET_HANDLE(TraceEventCache, Handle)

        TraceEventCache();

        /// Always empty: C++ keeps no trace.
        [[nodiscard]] String Callstack() const;
        /// UTC.
        [[nodiscard]] System::DateTime DateTime() const;
        [[nodiscard]] int ProcessId() const;
        /// The managed thread's number, as a text.
        [[nodiscard]] String ThreadId() const;
        /// As Stopwatch::GetTimestamp.
        [[nodiscard]] Int64 Timestamp() const;
    };
}
