// A mutex that costs two atomic steps as long as nobody waits for it.
#pragma once
#include "compat/core/threading/Mutex.hpp"
#include <atomic>
#include <condition_variable>
#include <mutex>

namespace System::Core
{
    /// For locks that are taken once an event and held for a few instructions, where a std::mutex (a call into the C library to lock and
    /// another to unlock) would be what the library costs. Whoever must wait sleeps.
    class SYSTEMNET_CHECKED(capability("mutex")) LightMutex
    {
    public:
        void lock() noexcept SYSTEMNET_CHECKED(acquire_capability())
        {
            int free = Free;
            if (!_state.compare_exchange_strong(free, Held, std::memory_order_acquire, std::memory_order_relaxed)) [[unlikely]]
            {
                Wait();
            }
        }
        void unlock() noexcept SYSTEMNET_CHECKED(release_capability())
        {
            if (_state.exchange(Free, std::memory_order_release) == Awaited) [[unlikely]]
            {
                Notify();
            }
        }

    private:
        static constexpr int Free = 0;
        static constexpr int Held = 1;
        static constexpr int Awaited = 2; ///< held, and somebody may wait

        void Wait() noexcept;
        void Notify() noexcept;

        std::atomic<int> _state{Free};
        std::mutex _mutex; ///< for sleeping only
        std::condition_variable _freed;
    };
}
