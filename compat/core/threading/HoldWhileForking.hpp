// Locks that are free in a forked child.
#pragma once
#include "ports/Port.hpp"

namespace System::Core
{
    /// Has a mutex held while the process forks, so that in the child it is free and what it guards is whole. Lock() gives the mutex.
    template <auto Lock>
    void HoldWhileForking() noexcept
    {
        constexpr auto unlock = []() noexcept { Lock().unlock(); };
        Port::AtFork([]() noexcept { Lock().lock(); }, unlock, unlock);
    }
}
