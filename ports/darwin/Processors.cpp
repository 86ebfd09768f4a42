#include "ports/Port.hpp"
#include <thread>

namespace System::Port
{
    int ProcessorCount() noexcept
    {
        const unsigned count = std::thread::hardware_concurrency();
        return count == 0 ? 1 : static_cast<int>(count);
    }
}
