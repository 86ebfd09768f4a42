// The .NET enumeration LockRecursionPolicy.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Threading
{
    /// Whether a thread may enter a lock that it holds already.
    /// Follows api/system.threading.lockrecursionpolicy.
    enum class LockRecursionPolicy : int
    {
        NoRecursion = 0,
        SupportsRecursion = 1
    };
}
