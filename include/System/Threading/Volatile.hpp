// The .NET class Volatile.
#pragma once
#include <System/Threading/Interlocked.hpp>

namespace System::Threading
{
    /// Reads that see what was written before the value, writes that publish it.
    /// Follows api/system.threading.volatile.
    class Volatile
    {
    public:
        Volatile() = delete;

        static void ReadBarrier() noexcept { Interlocked::MemoryBarrier(); }
        static void WriteBarrier() noexcept { Interlocked::MemoryBarrier(); }
        template <class T>
        static T Read(const T& location)
        {
            return Detail::AtomicRead(location);
        }
        template <class T>
        static void Write(T& location, const std::type_identity_t<T>& value)
        {
            Detail::AtomicWrite(location, value);
        }
    };
}
