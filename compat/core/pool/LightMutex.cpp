#include "compat/core/pool/LightMutex.hpp"

namespace System::Core
{
    void LightMutex::Wait() noexcept
    {
        // Under the mutex from the exchange to the sleep, so that Notify does not come in between.
        std::unique_lock lock(_mutex);
        while (_state.exchange(Awaited, std::memory_order_acquire) != Free)
        {
            _freed.wait(lock);
        }
    }

    void LightMutex::Notify() noexcept
    {
        const std::lock_guard lock(_mutex);
        _freed.notify_one();
    }
}
