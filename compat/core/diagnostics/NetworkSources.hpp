// The sources of network tracing.
#pragma once
#include "compat/core/diagnostics/TraceSourceData.hpp"

namespace System::Core::NetworkSources
{
    enum Source
    {
        Web,
        Sockets,
        Cache,
        HttpListener,
        WebSockets,
        Http,
        Count
    };

    /// Made, with what the configuration says of it, at the first need; lives for ever.
    TraceSourceData& Get(Source source);
    /// The source of a name, with a reference for the caller; null for a name that is not one of these.
    Detail::ObjectData* Find(const String& name);
    /// Some switch has another setting: finds out whether anything is traced.
    void SwitchChanged() noexcept;
    /// Takes everything from the configuration again.
    void Configure();
}
