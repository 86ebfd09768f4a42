#include "compat/core/threading/TimerQueue.hpp"
#include "compat/core/threading/StartThread.hpp"
#include <System/Detail/ObjectData.hpp>
#include <utility>

namespace System::Core
{
    namespace
    {
        thread_local bool isItsThread = false;
    }

    bool TimerQueue::IsItsThread() noexcept
    {
        return isItsThread;
    }

    bool TimerQueue::Change(const std::shared_ptr<TimerEntry>& entry, std::int64_t dueTime, std::int64_t period)
    {
        // What is taken out dies, if it does, when the lock is free again.
        std::shared_ptr<TimerEntry> taken;
        const std::lock_guard lock(_mutex);
        if (dueTime >= 0 && !_isStarted)
        {
            _isStarted = StartThread([](void* queue) { static_cast<TimerQueue*>(queue)->Run(); }, this, 0);
            if (!_isStarted)
            {
                Detail::ThrowOutOfMemory();
            }
        }
        TimerEntry& timer = *entry;
        const bool wasDue = timer._queue == this;
        if (wasDue)
        {
            timer._node = _entries.extract(timer._place);
            taken = std::move(timer._node.mapped());
            timer._queue = nullptr;
        }
        if (dueTime < 0)
        {
            return wasDue;
        }
        if (timer._node.empty())
        {
            timer._node = _entries.extract(_entries.emplace(SteadyTime(), nullptr));
        }
        timer._period = period;
        timer._node.key() = std::chrono::steady_clock::now() + std::chrono::milliseconds(dueTime);
        timer._node.mapped() = entry;
        Put(timer, std::move(timer._node));
        if (timer._place == _entries.begin())
        {
            _changed.notify_one();
        }
        return wasDue;
    }

    void TimerQueue::Put(TimerEntry& timer, TimerEntry::Places::node_type node) noexcept
    {
        timer._place = _entries.insert(std::move(node));
        timer._queue = this;
    }

    std::shared_ptr<TimerEntry> TimerQueue::TakeFirst(SteadyTime now) noexcept
    {
        TimerEntry::Places::node_type node = _entries.extract(_entries.begin());
        std::shared_ptr<TimerEntry> entry = node.mapped();
        if (entry->_period > 0)
        {
            node.key() = now + std::chrono::milliseconds(entry->_period);
            Put(*entry, std::move(node));
        }
        else
        {
            node.mapped() = nullptr;
            entry->_node = std::move(node);
            entry->_queue = nullptr;
        }
        return entry;
    }

    void TimerQueue::Run() noexcept
    {
        isItsThread = true;
        std::unique_lock lock(_mutex);
        for (;;)
        {
            if (_entries.empty())
            {
                _changed.wait(lock);
                continue;
            }
            const SteadyTime next = _entries.begin()->first;
            const SteadyTime now = std::chrono::steady_clock::now();
            if (next > now)
            {
                _changed.wait_until(lock, next);
                continue;
            }
            std::shared_ptr<TimerEntry> due = TakeFirst(now);
            lock.unlock();
            due->Elapsed();
            due = nullptr;
            lock.lock();
        }
    }
}
