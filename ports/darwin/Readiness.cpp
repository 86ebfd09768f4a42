// poll on macOS, which counts in milliseconds.
#include <algorithm>
#include <climits>
#include "ports/posix/Posix.hpp"

namespace System::Port::Posix
{
    int PollOnce(pollfd* entries, std::size_t count, std::int64_t microseconds) noexcept
    {
        // Rounded up, or a wait would end before its time.
        const std::int64_t milliseconds = microseconds < 0 ? -1 : std::min<std::int64_t>((microseconds + 999) / 1'000, INT_MAX);
        return ::poll(entries, static_cast<nfds_t>(count), static_cast<int>(milliseconds));
    }
}
