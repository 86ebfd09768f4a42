// How a thread with a stack of a given size is started.
#pragma once
#include <cstddef>

namespace System::Core
{
    /// Starts a detached thread that runs entry(argument).
    /// @param stackBytes 0 for the system's default; a hint where Boost.Thread cannot set it
    /// @return false if the system has no more threads
    bool StartThread(void (*entry)(void*), void* argument, std::size_t stackBytes) noexcept;
}
