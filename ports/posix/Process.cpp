// The process: POSIX has no socket library to start.
#include "ports/posix/Posix.hpp"
#include <ctime>
#include <pthread.h>
#include <unistd.h>

namespace System::Port
{
    Outcome Start() noexcept
    {
        return {};
    }

    void Stop() noexcept {}

    std::int64_t ProcessorTime() noexcept
    {
        timespec used{};
        if (::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used) != 0)
        {
            return 0;
        }
        return static_cast<std::int64_t>(used.tv_sec) * 1'000'000 + used.tv_nsec / 1'000;
    }

    void AtThreadEnd(void (*action)(void*) noexcept, void* argument) noexcept
    {
        // The first to be constructed is the last to be destroyed.
        struct End
        {
            void (*Action)(void*) noexcept = nullptr;
            void* Argument = nullptr;
            ~End()
            {
                if (Action != nullptr)
                {
                    Action(Argument);
                }
            }
        };
        thread_local End end;
        end.Action = action;
        end.Argument = argument;
    }

    void AtFork(void (*before)() noexcept, void (*inParent)() noexcept, void (*inChild)() noexcept) noexcept
    {
        ::pthread_atfork(before, inParent, inChild);
    }

    int ProcessId() noexcept
    {
        return static_cast<int>(::getpid());
    }
}
