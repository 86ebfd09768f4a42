// The .NET class Marshal: only the number of the last error.
#pragma once
#include <System/Export.hpp>

namespace System::Runtime::InteropServices
{
    /// Follows api/system.runtime.interopservices.marshal.
    class SYSTEMNET_API Marshal
    {
    public:
        Marshal() = delete;

        /// The OS's number for what failed last on this thread: errno, or GetLastError.
        static int GetLastWin32Error() noexcept;
    };
}
