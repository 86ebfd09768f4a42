#include "compat/core/threading/TimerQueue.hpp"
#include "compat/core/threading/StartThread.hpp"
#include <System/OutOfMemoryException.hpp>

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

    TimerQueue& TimerQueue::Instance()
    {
        static TimerQueue& queue = *new TimerQueue;
        return queue;
    }

    TimerQueue::TimerQueue()
    {
        if (!StartThread(&Enter, this, 0))
        {
            throw OutOfMemoryException();
        }
    }

    void TimerQueue::Enter(void* queue)
    {
        isItsThread = true;
        static_cast<TimerQueue*>(queue)->Run();
    }

    bool TimerQueue::Change(const std::shared_ptr<TimerEntry>& entry, std::int64_t dueTime, std::int64_t period)
    {
        // What is taken out dies, if it does, when the lock is free again.
        std::shared_ptr<TimerEntry> taken;
        const std::lock_guard lock(_mutex);
        TimerEntry& timer = *entry;
        const bool wasDue = timer._isQueued;
        if (wasDue)
        {
            taken = std::move(timer._place->second);
            _entries.erase(timer._place);
            timer._isQueued = false;
        }
        if (dueTime >= 0)
        {
            timer._period = period;
            timer._place = _entries.emplace(std::chrono::steady_clock::now() + std::chrono::milliseconds(dueTime), entry);
            timer._isQueued = true;
            if (timer._place == _entries.begin())
            {
                _changed.notify_one();
            }
        }
        return wasDue;
    }

    void TimerQueue::Collect(SteadyTime now, std::vector<std::shared_ptr<TimerEntry>>& due)
    {
        while (!_entries.empty() && _entries.begin()->first <= now)
        {
            std::shared_ptr<TimerEntry> entry = std::move(_entries.begin()->second);
            _entries.erase(_entries.begin());
            due.push_back(entry);
            entry->_isQueued = false;
            if (entry->_period > 0)
            {
                entry->_place = _entries.emplace(now + std::chrono::milliseconds(entry->_period), entry);
                entry->_isQueued = true;
            }
        }
    }

    void TimerQueue::Run()
    {
        std::vector<std::shared_ptr<TimerEntry>> due;
        std::unique_lock lock(_mutex);
        for (;;)
        {
            Collect(std::chrono::steady_clock::now(), due);
            if (!due.empty())
            {
                lock.unlock();
                for (const auto& entry : due)
                {
                    entry->Elapsed();
                }
                due.clear();
                lock.lock();
            }
            else if (_entries.empty())
            {
                _changed.wait(lock);
            }
            else
            {
                const SteadyTime next = _entries.begin()->first;
                _changed.wait_until(lock, next);
            }
        }
    }
}
