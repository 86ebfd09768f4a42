// The .NET enumeration ThreadPriority.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Threading
{
    /// How a thread should be scheduled among others.
    /// Follows api/system.threading.threadpriority.
    enum class ThreadPriority : int
    {
        Lowest = 0,
        BelowNormal = 1,
        Normal = 2,
        AboveNormal = 3,
        Highest = 4
    };
}

template <>
struct System::Detail::EnumTraits<System::Threading::ThreadPriority>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
