#include "compat/core/pool/Reactor.hpp"
#include <algorithm>
#include <chrono>
#include <utility>

namespace System::Core
{
    namespace
    {
        thread_local Reactor* currentReactor = nullptr;
        // True while the calling thread is in its reactor's poller: it will look at the queue when it comes out.
        thread_local bool isPolling = false;

        using Clock = std::chrono::steady_clock;
        // How long ready work may keep its thread from looking for readiness.
        constexpr auto PollInterval = std::chrono::milliseconds(1);
        // Items that are run before the clock is asked, which is not free.
        constexpr unsigned ItemsBetweenClocks = 8;
        // A wait that ends within SpinTime is short; after so many of them in a row the next one begins by spinning that long.
        constexpr auto SpinTime = std::chrono::microseconds(50);
        constexpr int ShortWaitsBeforeSpin = 4;
    }

    Reactor::Reactor(Pool& pool) : _pool(pool) {}

    Reactor* Reactor::Current() noexcept
    {
        return currentReactor;
    }

    bool Reactor::IsPolling() noexcept
    {
        return isPolling;
    }

    void Reactor::LeaveToParent() noexcept
    {
        _poller.LeaveToParent();
        currentReactor = nullptr;
    }

    void Reactor::List::Add(WorkItem& item) noexcept
    {
        item.Next = nullptr;
        (IsEmpty() ? First : Last->Next) = &item;
        Last = &item;
    }

    void Reactor::List::Add(List& items) noexcept
    {
        if (!items.IsEmpty())
        {
            (IsEmpty() ? First : Last->Next) = items.First;
            Last = items.Last;
            items.First = nullptr;
        }
    }

    WorkItem* Reactor::List::Take() noexcept
    {
        return std::exchange(First, First->Next);
    }

    void Reactor::Post(WorkItem& item) noexcept
    {
        if (currentReactor == this && isPolling)
        {
            _completed.Add(item);
            ++_completedCount;
            return;
        }
        bool wake = false;
        {
            const Lock lock(_mutex);
            _items.Add(item);
            ++_queued;
            // A callback, too, wakes the poller: it may go on to wait for what it has just begun.
            if (_polling.load(std::memory_order_relaxed) && !_wakePending)
            {
                wake = _wakePending = true;
            }
        }
        if (wake)
        {
            _poller.Wake();
        }
    }

    Reactor::Task Reactor::Next(WorkItem*& item, bool wasPolling, bool wasRunning) noexcept
    {
        const Lock lock(_mutex);
        if (wasPolling)
        {
            _polling.store(false, std::memory_order_relaxed);
            _wakePending = false;
            _items.Add(_completed);
            _queued += std::exchange(_completedCount, 0);
        }
        if (_queued != 0 && !_pool.IsStopping())
        {
            _backlogsTurn = !_backlog.IsEmpty() && (_items.IsEmpty() || !_backlogsTurn);
            item = (_backlogsTurn ? _backlog : _items).Take();
            --_queued;
            ++_started;
            _running += wasRunning ? 0 : 1;
            return Task::Run;
        }
        _running -= wasRunning ? 1 : 0;
        if (_polling.load(std::memory_order_relaxed))
        {
            return Task::Leave;
        }
        _polling.store(true, std::memory_order_relaxed);
        ++_polls;
        return Task::Poll;
    }

    void Reactor::Wait()
    {
        if (!_pool.Spins())
        {
            _poller.Wait();
            return;
        }
        const auto start = Clock::now();
        bool found = false;
        if (_shortWaits >= ShortWaitsBeforeSpin)
        {
            while (!(found = _poller.Poll()) && Clock::now() - start < SpinTime)
            {
            }
        }
        if (!found)
        {
            _poller.Wait();
        }
        _shortWaits = Clock::now() - start < SpinTime ? std::min(_shortWaits + 1, ShortWaitsBeforeSpin) : 0;
    }

    bool Reactor::PollBetween()
    {
        {
            const Lock lock(_mutex);
            if (_queued == 0 || _polling.load(std::memory_order_relaxed))
            {
                return false;
            }
            _polling.store(true, std::memory_order_relaxed);
            ++_polls;
        }
        isPolling = true;
        _poller.Poll();
        isPolling = false;
        return true;
    }

    void Reactor::Serve()
    {
        currentReactor = this;
        WorkItem* item = nullptr;
        // A thread that joins because others are stuck looks for readiness first: the queue may be long.
        bool polled = PollBetween();
        bool ran = false;
        unsigned items = 0;
        Clock::time_point lastPoll;
        for (;;)
        {
            switch (Next(item, polled, ran))
            {
            case Task::Run:
                _pool.NoteActivity();
                item->Run();
                if (_pool.IsLeft())
                {
                    return;
                }
                polled = false;
                ran = true;
                // Work that makes more work must not starve readiness.
                if (++items % ItemsBetweenClocks == 0)
                {
                    const auto now = Clock::now();
                    if (items == ItemsBetweenClocks)
                    {
                        lastPoll = now; // about then: most polls are followed by less work than this
                    }
                    else if (now - lastPoll > PollInterval)
                    {
                        lastPoll = now;
                        polled = PollBetween();
                    }
                }
                break;
            case Task::Poll:
                isPolling = true;
                Wait();
                isPolling = false;
                items = 0;
                polled = true;
                ran = false;
                break;
            case Task::Leave:
                currentReactor = nullptr;
                return;
            }
        }
    }

    Reactor::Finding Reactor::Look(bool processorIsFree) noexcept
    {
        const Lock lock(_mutex);
        Finding finding;
        finding.Busy = _running != 0 || _started != _startedAtLastLook;
        const bool moved = _started != _startedAtLastLook;
        const bool polled = _polls != _pollsAtLastLook || _polling.load(std::memory_order_relaxed);
        _startedAtLastLook = _started;
        _pollsAtLastLook = _polls;
        if (polled || _running == 0)
        {
            _looksWithoutPoll = 0;
            return finding;
        }
        ++_looksWithoutPoll;
        if (!moved)
        {
            // Every thread here has been in one work item since the last look.
            finding.Wanted = 1;
            if (_backlog.IsEmpty())
            {
                std::swap(_backlog, _items);
            }
            if (processorIsFree && _queued > 1)
            {
                // They wait for something: as many again, so that a burst of blocking callbacks is through after a few looks.
                finding.Wanted =
                    static_cast<int>(_queued < static_cast<std::size_t>(_running) ? _queued : static_cast<std::size_t>(_running));
            }
        }
        else if (processorIsFree && _looksWithoutPoll > 1)
        {
            finding.Wanted = 1;
        }
        return finding;
    }
}
