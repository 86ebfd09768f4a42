#include "compat/core/diagnostics/TraceGate.hpp"
#include "compat/core/threading/HoldWhileForking.hpp"
#include <array>
#include <atomic>
#include <cstdlib>
#include <vector>

namespace System::Core::TraceGate
{
    namespace
    {
        thread_local int Depth = 0; ///< how often this thread has taken the one gate
        std::atomic<bool> GlobalLock{true};
        std::atomic<bool> Flushes{false};
    }

    void GateMutex::lock()
    {
        if (Depth == 0)
        {
            _mutex.lock();
        }
        ++Depth;
    }
    void GateMutex::unlock() noexcept
    {
        if (--Depth == 0)
        {
            _mutex.unlock();
        }
    }

    GateMutex& Lock()
    {
        static auto* const mutex = new GateMutex; // never destroyed: destructors may trace
        return *mutex;
    }

    std::recursive_mutex& LockOf(const Diagnostics::TraceListener& listener)
    {
        constexpr std::size_t Locks = 16;
        static auto* const locks = new std::array<std::recursive_mutex, Locks>;
        return (*locks)[(std::hash<Handle>()(listener) >> 6) % Locks];
    }

    bool UseGlobalLock() noexcept
    {
        return GlobalLock.load(std::memory_order_relaxed);
    }
    void UseGlobalLock(bool value) noexcept
    {
        GlobalLock.store(value, std::memory_order_relaxed);
    }
    bool AutoFlush() noexcept
    {
        return Flushes.load(std::memory_order_relaxed);
    }
    void AutoFlush(bool value) noexcept
    {
        Flushes.store(value, std::memory_order_relaxed);
    }

    namespace
    {
        std::vector<Diagnostics::TraceListenerCollection>& FlushedAtExit()
        {
            static auto* const list = new std::vector<Diagnostics::TraceListenerCollection>;
            return *list;
        }

        void FlushAll() noexcept
        {
            const std::lock_guard lock(Lock());
            // What comes later still is written at once.
            AutoFlush(true);
            for (const auto& listeners : FlushedAtExit())
            {
                try
                {
                    for (Diagnostics::TraceListener listener : listeners)
                    {
                        listener.Flush();
                    }
                }
                catch (const std::exception&)
                {
                    // A disk that is full, a listener that is gone: there is nobody left to tell.
                }
            }
        }
    }

    void FlushAtExit(const Diagnostics::TraceListenerCollection& listeners)
    {
        // Not the gate: who makes a source may be waited for by a thread that holds it.
        static auto& mutex = *new std::mutex;
        const std::lock_guard lock(mutex);
        if (FlushedAtExit().empty())
        {
            HoldWhileForking<&Lock>();
            (void)std::atexit([] { FlushAll(); });
        }
        FlushedAtExit().push_back(listeners);
    }
}
