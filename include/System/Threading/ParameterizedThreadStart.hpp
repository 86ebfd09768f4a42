// The .NET delegate ParameterizedThreadStart.
#pragma once
#include <System/Delegate.hpp>
#include <System/Object.hpp>

namespace System::Threading
{
    /// What a thread runs, given the object that Start was called with.
    /// Follows api/system.threading.parameterizedthreadstart.
    using ParameterizedThreadStart = Delegate<void(Object)>;
}
