// The .NET class Marshal: the number of the last error, and sizes.
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
        /// Bytes of a structure.
        template <class T>
        static constexpr int SizeOf() noexcept
        {
            return static_cast<int>(sizeof(T));
        }
        template <class T>
        static constexpr int SizeOf(const T&) noexcept
        {
            return static_cast<int>(sizeof(T));
        }
    };
}
