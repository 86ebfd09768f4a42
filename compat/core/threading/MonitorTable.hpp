// The locks of Monitor: one for every object that is locked right now, found by the object's address.
#pragma once
#include "compat/core/threading/Deadline.hpp"

namespace System::Core::MonitorTable
{
    // An object needs no space for its lock. A lock is made at the first Enter and gone when nobody holds it or waits for it.
    // All of them throw ThreadInterruptedException where they wait; the last four SynchronizationLockException for who does not hold the
    // lock.

    /// @param milliseconds -1 for ever
    /// @return false if the time was up first
    bool Enter(const void* object, int milliseconds);
    [[nodiscard]] bool IsEntered(const void* object) noexcept;
    void Exit(const void* object);
    /// @return false if the time was up before a pulse
    bool Wait(const void* object, int milliseconds);
    void Pulse(const void* object);
    void PulseAll(const void* object);
}
