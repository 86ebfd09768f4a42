// poll with a fine clock on Linux.
#include "ports/posix/Posix.hpp"

namespace System::Port::Posix
{
    int PollOnce(pollfd* entries, std::size_t count, std::int64_t microseconds) noexcept
    {
        timespec limit{};
        if (microseconds >= 0)
        {
            limit.tv_sec = static_cast<decltype(limit.tv_sec)>(microseconds / 1'000'000);
            limit.tv_nsec = static_cast<decltype(limit.tv_nsec)>(microseconds % 1'000'000 * 1'000);
        }
        return ::ppoll(entries, count, microseconds < 0 ? nullptr : &limit, nullptr);
    }
}
