// The .NET delegate WaitOrTimerCallback.
#pragma once
#include <System/Delegate.hpp>
#include <System/Object.hpp>

namespace System::Threading
{
    /// What runs when a registered handle is signalled (false) or its time is up (true).
    /// Follows api/system.threading.waitortimercallback.
    using WaitOrTimerCallback = Delegate<void(Object, bool)>;
}
