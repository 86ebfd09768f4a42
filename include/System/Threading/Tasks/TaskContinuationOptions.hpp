// The .NET enumeration TaskContinuationOptions.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Threading::Tasks
{
    /// When and how a continuation is to be run; the values combine as flags.
    /// Follows api/system.threading.tasks.taskcontinuationoptions.
    enum class TaskContinuationOptions : int
    {
        None = 0,
        PreferFairness = 1,
        LongRunning = 2,
        AttachedToParent = 4,
        DenyChildAttach = 8,
        HideScheduler = 16,
        LazyCancellation = 32,
        RunContinuationsAsynchronously = 64,
        NotOnRanToCompletion = 65536,
        NotOnFaulted = 131072,
        OnlyOnCanceled = 196608,
        NotOnCanceled = 262144,
        OnlyOnFaulted = 327680,
        OnlyOnRanToCompletion = 393216,
        ExecuteSynchronously = 524288
    };

    [[nodiscard]] constexpr TaskContinuationOptions operator|(TaskContinuationOptions left, TaskContinuationOptions right) noexcept
    {
        return static_cast<TaskContinuationOptions>(static_cast<int>(left) | static_cast<int>(right));
    }
    [[nodiscard]] constexpr TaskContinuationOptions operator&(TaskContinuationOptions left, TaskContinuationOptions right) noexcept
    {
        return static_cast<TaskContinuationOptions>(static_cast<int>(left) & static_cast<int>(right));
    }
    [[nodiscard]] constexpr TaskContinuationOptions operator^(TaskContinuationOptions left, TaskContinuationOptions right) noexcept
    {
        return static_cast<TaskContinuationOptions>(static_cast<int>(left) ^ static_cast<int>(right));
    }
    [[nodiscard]] constexpr TaskContinuationOptions operator~(TaskContinuationOptions value) noexcept
    {
        return static_cast<TaskContinuationOptions>(~static_cast<int>(value));
    }
}

template <>
struct System::Detail::EnumTraits<System::Threading::Tasks::TaskContinuationOptions>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
