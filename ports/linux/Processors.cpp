#include "ports/Port.hpp"
#include <sched.h>
#include <thread>

namespace System::Port
{
    int ProcessorCount() noexcept
    {
        // Linux: a process may be bound to some of the processors, which the standard library's count does not know.
        cpu_set_t allowed;
        if (::sched_getaffinity(0, sizeof allowed, &allowed) == 0)
        {
            return CPU_COUNT(&allowed);
        }
        const unsigned count = std::thread::hardware_concurrency();
        return count == 0 ? 1 : static_cast<int>(count);
    }
}
