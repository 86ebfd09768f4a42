// The .NET enumeration ValueTaskSourceStatus.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Threading::Tasks::Sources
{
    /// How far the operation behind a ValueTask is.
    /// Follows api/system.threading.tasks.sources.valuetasksourcestatus.
    enum class ValueTaskSourceStatus : int
    {
        Pending = 0,
        Succeeded = 1,
        Faulted = 2,
        Canceled = 3
    };
}

template <>
struct System::Detail::EnumTraits<System::Threading::Tasks::Sources::ValueTaskSourceStatus>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
