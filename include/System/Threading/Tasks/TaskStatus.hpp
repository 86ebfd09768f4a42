// The .NET enumeration TaskStatus.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Threading::Tasks
{
    /// How far a task is.
    /// Follows api/system.threading.tasks.taskstatus.
    enum class TaskStatus : int
    {
        Created = 0,
        WaitingForActivation = 1,
        WaitingToRun = 2,
        Running = 3,
        WaitingForChildrenToComplete = 4,
        RanToCompletion = 5,
        Canceled = 6,
        Faulted = 7
    };
}

template <>
struct System::Detail::EnumTraits<System::Threading::Tasks::TaskStatus>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
