// The .NET delegate ThreadStart.
#pragma once
#include <System/Delegate.hpp>

namespace System::Threading
{
    /// What a thread runs.
    /// Follows api/system.threading.threadstart.
    using ThreadStart = Delegate<void()>;
}
