// The .NET enumeration LazyThreadSafetyMode.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Threading
{
    /// What several threads may do that ask for a lazy value at the same time.
    /// Follows api/system.threading.lazythreadsafetymode.
    enum class LazyThreadSafetyMode : int
    {
        None = 0,
        PublicationOnly = 1,
        ExecutionAndPublication = 2
    };
}
