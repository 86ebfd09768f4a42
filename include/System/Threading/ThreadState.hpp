// The .NET enumeration ThreadState.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Threading
{
    /// What a thread is doing; the values combine as flags.
    /// Follows api/system.threading.threadstate.
    enum class ThreadState : int
    {
        Running = 0,
        StopRequested = 1,
        SuspendRequested = 2,
        Background = 4,
        Unstarted = 8,
        Stopped = 16,
        WaitSleepJoin = 32,
        Suspended = 64,
        AbortRequested = 128,
        Aborted = 256
    };

    [[nodiscard]] constexpr ThreadState operator|(ThreadState left, ThreadState right) noexcept
    {
        return static_cast<ThreadState>(static_cast<int>(left) | static_cast<int>(right));
    }
    [[nodiscard]] constexpr ThreadState operator&(ThreadState left, ThreadState right) noexcept
    {
        return static_cast<ThreadState>(static_cast<int>(left) & static_cast<int>(right));
    }
    [[nodiscard]] constexpr ThreadState operator^(ThreadState left, ThreadState right) noexcept
    {
        return static_cast<ThreadState>(static_cast<int>(left) ^ static_cast<int>(right));
    }
    [[nodiscard]] constexpr ThreadState operator~(ThreadState value) noexcept
    {
        return static_cast<ThreadState>(~static_cast<int>(value));
    }
}

template <>
struct System::Detail::EnumTraits<System::Threading::ThreadState>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
