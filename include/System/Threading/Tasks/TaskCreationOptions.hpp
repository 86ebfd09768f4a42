// The .NET enumeration TaskCreationOptions.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Threading::Tasks
{
    /// How a task is to be run; the values combine as flags.
    /// Follows api/system.threading.tasks.taskcreationoptions.
    enum class TaskCreationOptions : int
    {
        None = 0,
        PreferFairness = 1,
        LongRunning = 2,
        AttachedToParent = 4,
        DenyChildAttach = 8,
        HideScheduler = 16,
        RunContinuationsAsynchronously = 64
    };

    [[nodiscard]] constexpr TaskCreationOptions operator|(TaskCreationOptions left, TaskCreationOptions right) noexcept
    {
        return static_cast<TaskCreationOptions>(static_cast<int>(left) | static_cast<int>(right));
    }
    [[nodiscard]] constexpr TaskCreationOptions operator&(TaskCreationOptions left, TaskCreationOptions right) noexcept
    {
        return static_cast<TaskCreationOptions>(static_cast<int>(left) & static_cast<int>(right));
    }
    [[nodiscard]] constexpr TaskCreationOptions operator^(TaskCreationOptions left, TaskCreationOptions right) noexcept
    {
        return static_cast<TaskCreationOptions>(static_cast<int>(left) ^ static_cast<int>(right));
    }
    [[nodiscard]] constexpr TaskCreationOptions operator~(TaskCreationOptions value) noexcept
    {
        return static_cast<TaskCreationOptions>(~static_cast<int>(value));
    }
}

template <>
struct System::Detail::EnumTraits<System::Threading::Tasks::TaskCreationOptions>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
