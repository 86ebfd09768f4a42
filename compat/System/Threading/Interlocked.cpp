#include <System/Threading/Interlocked.hpp>
#include <array>
#include <cstddef>
#include <thread>

namespace System::Detail
{
    namespace
    {
        constexpr std::size_t LockCount = 64;
        constinit std::array<std::atomic<bool>, LockCount> locks{};
    }

    // Held for a copy or a comparison only, so that waiting is not worth a real lock.
    AddressLock::AddressLock(const volatile void* address) noexcept
        : _taken(locks[(reinterpret_cast<std::uintptr_t>(address) >> 3) % LockCount])
    {
        while (_taken.exchange(true, std::memory_order_acquire))
        {
            std::this_thread::yield();
        }
    }

    void FullFence() noexcept
    {
        std::atomic_thread_fence(std::memory_order_seq_cst);
    }

    AddressLock::~AddressLock()
    {
        _taken.store(false, std::memory_order_release);
    }
}
