// Missing elements that somebody is looking at.
#include <System/Detail/Element.hpp>
#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

namespace System::Detail
{
    namespace
    {
        // Guards the list. A coroutine may be suspended between the birth and the end of an argument, which then change threads.
        std::mutex announcedMutex;
        ElementArgument* announced = nullptr;
        std::atomic<int> announcedCount{0};

        std::size_t ThisThread() noexcept
        {
            return std::hash<std::thread::id>()(std::this_thread::get_id());
        }
    }

    void ElementArgument::Announce() noexcept
    {
        const std::lock_guard guard(announcedMutex);
        _thread = ThisThread();
        _next = announced;
        announced = this;
        _announced = true;
        announcedCount.fetch_add(1, std::memory_order_relaxed);
    }

    void ElementArgument::Withdraw() noexcept
    {
        if (!_announced)
        {
            return;
        }
        const std::lock_guard guard(announcedMutex);
        ElementArgument** link = &announced;
        while (*link != this)
        {
            link = &(*link)->_next;
        }
        *link = _next;
        _announced = false;
        announcedCount.fetch_sub(1, std::memory_order_relaxed);
    }

    void ElementArgument::ThrowIfMissing()
    {
        if (announcedCount.load(std::memory_order_relaxed) == 0)
        {
            return;
        }
        const ElementArgument* found = nullptr;
        {
            const std::lock_guard guard(announcedMutex);
            const std::size_t thread = ThisThread();
            for (const ElementArgument* argument = announced; argument != nullptr && found == nullptr; argument = argument->_next)
            {
                found = argument->_thread == thread ? argument : nullptr;
            }
        }
        // It is a temporary of this thread's, so it stays.
        if (found != nullptr)
        {
            found->ThrowMissing();
        }
    }
}
