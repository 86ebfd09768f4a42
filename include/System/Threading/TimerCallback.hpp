// The .NET delegate TimerCallback.
#pragma once
#include <System/Delegate.hpp>
#include <System/Object.hpp>

namespace System::Threading
{
    /// What a timer runs, given the timer's state object.
    /// Follows api/system.threading.timercallback.
    using TimerCallback = Delegate<void(Object)>;
}
