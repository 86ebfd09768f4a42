// What happens after a time: one thread for all timers.
#pragma once
#include "compat/core/threading/Deadline.hpp"
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace System::Core
{
    class TimerQueue;

    /// Something that is due at a time, once or periodically. Elapsed is called on the queue's thread and must be short.
    class TimerEntry
    {
    public:
        TimerEntry() = default;
        TimerEntry(const TimerEntry&) = delete;
        TimerEntry& operator=(const TimerEntry&) = delete;
        virtual ~TimerEntry() = default;

    protected:
        virtual void Elapsed() noexcept = 0;

    private:
        friend class TimerQueue;
        std::multimap<SteadyTime, std::shared_ptr<TimerEntry>>::iterator _place;
        std::int64_t _period = 0;
        bool _isQueued = false;
    };

    /// Owns the entries that are due some time, and a background thread from the first of them on. Never destroyed. Thread-safe.
    class TimerQueue
    {
    public:
        static TimerQueue& Instance();
        /// Whether the calling thread is the queue's own, which must not be kept.
        static bool IsItsThread() noexcept;

        /// @param dueTime milliseconds from now; negative takes the entry out
        /// @param period  milliseconds between further calls; 0 or negative for none
        /// @return whether the entry was due until now
        bool Change(const std::shared_ptr<TimerEntry>& entry, std::int64_t dueTime, std::int64_t period);

    private:
        TimerQueue();
        static void Enter(void* queue);
        void Run();
        /// Takes out what is due, and queues again what is periodic.
        void Collect(SteadyTime now, std::vector<std::shared_ptr<TimerEntry>>& due);

        std::mutex _mutex; ///< guards what follows, and the private part of the entries
        std::condition_variable _changed;
        std::multimap<SteadyTime, std::shared_ptr<TimerEntry>> _entries;
    };
}
