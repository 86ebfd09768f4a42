// The .NET class Timeout.
#pragma once
#include <System/TimeSpan.hpp>

namespace System::Threading
{
    /// The constants that mean "wait for ever".
    /// Follows api/system.threading.timeout.
    struct SYSTEMNET_API Timeout
    {
        Timeout() = delete;
        static constexpr int Infinite = -1;
        static const TimeSpan InfiniteTimeSpan;
    };
}
