// The .NET delegate SendOrPostCallback.
#pragma once
#include <System/Delegate.hpp>
#include <System/Object.hpp>

namespace System::Threading
{
    /// What is handed to a SynchronizationContext.
    /// Follows api/system.threading.sendorpostcallback.
    using SendOrPostCallback = Delegate<void(Object)>;
}
