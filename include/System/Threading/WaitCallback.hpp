// The .NET delegate WaitCallback.
#pragma once
#include <System/Delegate.hpp>
#include <System/Object.hpp>

namespace System::Threading
{
    /// What a thread of the pool runs.
    /// Follows api/system.threading.waitcallback.
    using WaitCallback = Delegate<void(Object)>;
}
