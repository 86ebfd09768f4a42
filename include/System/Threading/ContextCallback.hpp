// The .NET delegate ContextCallback.
#pragma once
#include <System/Delegate.hpp>
#include <System/Object.hpp>

namespace System::Threading
{
    /// What runs in an execution context.
    /// Follows api/system.threading.contextcallback.
    using ContextCallback = Delegate<void(Object)>;
}
