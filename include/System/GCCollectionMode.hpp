// The .NET enumeration GCCollectionMode.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System
{
    /// How a garbage collection should be done; of no effect, as GC is.
    /// Follows api/system.gccollectionmode.
    enum class GCCollectionMode : int
    {
        Default = 0,
        Forced = 1,
        Optimized = 2,
        Aggressive = 3
    };
}
