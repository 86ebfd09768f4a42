// What happens after a time: one thread for all timers.
#pragma once
#include "compat/core/threading/Deadline.hpp"
#include "compat/core/threading/OnePerProcess.hpp"
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>

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
        using Places = std::multimap<SteadyTime, std::shared_ptr<TimerEntry>>;

        TimerQueue* _queue = nullptr; ///< that it is in
        Places::iterator _place;
        Places::node_type _node; ///< its place while it is in none: only the first takes memory
        std::int64_t _period = 0;
    };

    /// Owns the entries that are due some time, and a background thread from the first of them on. Never destroyed. Thread-safe.
    class TimerQueue
    {
    public:
        static TimerQueue& Instance() { return OnePerProcess<TimerQueue>::Get(); }
        /// Whether the calling thread is the queue's own, which must not be kept.
        static bool IsItsThread() noexcept;

        /// @param dueTime milliseconds from now; negative takes the entry out
        /// @param period  milliseconds between further calls; 0 or negative for none
        /// @return whether the entry was due until now
        /// @throws OutOfMemoryException there is no memory for an entry that has not been queued yet, or no thread
        bool Change(const std::shared_ptr<TimerEntry>& entry, std::int64_t dueTime, std::int64_t period);

    private:
        friend class OnePerProcess<TimerQueue>;
        TimerQueue() = default;
        void LeaveToParent() noexcept {}
        void Run() noexcept;
        void Put(TimerEntry& timer, TimerEntry::Places::node_type node) noexcept;
        /// Takes out the first entry, and queues it again if it is periodic.
        std::shared_ptr<TimerEntry> TakeFirst(SteadyTime now) noexcept;

        std::mutex _mutex; ///< guards what follows, and the private part of the entries
        std::condition_variable _changed;
        TimerEntry::Places _entries;
        bool _isStarted = false;
    };
}
