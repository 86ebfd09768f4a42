#include "compat/core/pool/Pool.hpp"
#include "compat/core/pool/Reactor.hpp"
#include "compat/core/threading/OnePerProcess.hpp"
#include "compat/core/threading/StartThread.hpp"
#include "compat/core/threading/ThreadObject.hpp"
#include "ports/Port.hpp"
#include <System/Detail/ObjectData.hpp>
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <thread>

namespace System::Core
{
    namespace
    {
        using Clock = std::chrono::steady_clock;
        constexpr auto LookInterval = std::chrono::milliseconds(10);
        // Looks without anything running before the watchdog goes to sleep.
        constexpr int QuietLooks = 10;
        constexpr auto IdleTime = std::chrono::seconds(2);
        // As .NET's pool: far more than any program should need.
        constexpr int MaximumThreads = 32767;

        thread_local bool isPoolThread = false;
    }

    struct Pool::IdleThread
    {
        std::condition_variable Condition;
        Reactor* Assigned = nullptr;
        IdleThread* Next = nullptr;
    };

    std::atomic<bool> Pool::_isStarted{false};

    Pool& Pool::Instance()
    {
        return OnePerProcess<Pool>::Get();
    }

    Pool::Pool()
    {
        const char* spin = std::getenv("SYSTEMNET_SPIN");
        _spins = spin != nullptr && spin[0] == '1';
        for (int i = 0, cores = Port::ProcessorCount(); i != cores; ++i)
        {
            _reactors.push_back(std::make_unique<Reactor>(*this));
        }
    }

    Pool::~Pool() = default;

    void Pool::LeaveToParent() noexcept
    {
        _left = true;
        _isStarted.store(false, std::memory_order_relaxed);
        isPoolThread = false;
        for (const auto& reactor : _reactors)
        {
            reactor->LeaveToParent();
        }
    }

    bool Pool::IsPoolThread() noexcept
    {
        return isPoolThread;
    }

    namespace
    {
        void StopAtExit() noexcept
        {
            // Foreground threads may still need callbacks.
            ThreadObject::AwaitForeground();
            if (Pool* pool = OnePerProcess<Pool>::IfAny())
            {
                pool->Stop();
            }
        }
    }

    void Pool::StartThreads()
    {
        const std::lock_guard lock(_startMutex);
        if (_isStarted.load(std::memory_order_relaxed))
        {
            return;
        }
        for (; _served != _reactors.size(); ++_served)
        {
            if (!AddThread(*_reactors[_served]))
            {
                Detail::ThrowOutOfMemory();
            }
        }
        if (!StartThread([](void* pool) { static_cast<Pool*>(pool)->Watch(); }, this, 0))
        {
            Detail::ThrowOutOfMemory();
        }
        // Registered after the program's statics that exist by now, so it runs before they are destroyed. A forked child inherits it.
        [[maybe_unused]] static const int registered = std::atexit(&StopAtExit);
        _isStarted.store(true, std::memory_order_release);
    }

    void Pool::Stop() noexcept
    {
        _stopping.store(true, std::memory_order_release);
    }

    void Pool::Park()
    {
        // The process is ending; what this thread would touch may be gone.
        std::mutex mutex;
        std::condition_variable never;
        std::unique_lock lock(mutex);
        for (;;)
        {
            never.wait(lock);
        }
    }

    Reactor& Pool::NextReactor() noexcept
    {
        return *_reactors[_next.fetch_add(1, std::memory_order_relaxed) % _reactors.size()];
    }

    void Pool::Post(WorkItem& item) noexcept
    {
        try
        {
            Prepare();
        }
        catch (const std::exception&)
        {
            // The item waits until a call finds threads.
        }
        Reactor* target = Reactor::Current();
        if (target == nullptr)
        {
            target = &NextReactor();
            if (!target->IsWaiting())
            {
                const auto waiting =
                    std::find_if(_reactors.begin(), _reactors.end(), [](const auto& reactor) { return reactor->IsWaiting(); });
                target = waiting != _reactors.end() ? waiting->get() : target;
            }
        }
        target->Post(item);
    }

    void Pool::Post(WorkItem& item, Reactor* reactor) noexcept
    {
        reactor != nullptr ? reactor->Post(item) : Post(item);
    }

    bool Pool::AddThread(Reactor& reactor) noexcept
    {
        {
            const std::lock_guard lock(_idleMutex);
            if (IdleThread* thread = _idle)
            {
                _idle = thread->Next;
                thread->Assigned = &reactor;
                thread->Condition.notify_one();
                return true;
            }
        }
        if (_threads.fetch_add(1, std::memory_order_relaxed) >= MaximumThreads)
        {
            _threads.fetch_sub(1, std::memory_order_relaxed);
            return false;
        }
        if (StartThread([](void* served) { Instance().Serve(static_cast<Reactor*>(served)); }, &reactor, 0))
        {
            return true;
        }
        _threads.fetch_sub(1, std::memory_order_relaxed);
        return false;
    }

    void Pool::Serve(Reactor* reactor)
    {
        isPoolThread = true;
        for (;;)
        {
            reactor->Serve();
            if (IsLeft())
            {
                return; // a callback forked, and this is the child's only thread
            }
            if (IsStopping())
            {
                Park();
            }
            IdleThread self;
            std::unique_lock lock(_idleMutex);
            self.Next = _idle;
            _idle = &self;
            if (!self.Condition.wait_for(lock, IdleTime, [&self] { return self.Assigned != nullptr; }))
            {
                for (IdleThread** link = &_idle; *link != nullptr; link = &(*link)->Next)
                {
                    if (*link == &self)
                    {
                        *link = self.Next;
                        break;
                    }
                }
                _threads.fetch_sub(1, std::memory_order_relaxed);
                return;
            }
            reactor = self.Assigned;
        }
    }

    void Pool::WakeWatchdog() noexcept
    {
        const std::lock_guard lock(_watchdogMutex);
        if (_watchdogSleeps.exchange(false))
        {
            _watchdogCondition.notify_one();
        }
    }

    bool Pool::Look(bool processorIsFree)
    {
        bool busy = false;
        for (const auto& reactor : _reactors)
        {
            const Reactor::Finding finding = reactor->Look(processorIsFree);
            busy = busy || finding.Busy;
            for (int i = 0; i < finding.Wanted && AddThread(*reactor); ++i)
            {
            }
        }
        return busy;
    }

    void Pool::Watch()
    {
        int quiet = 0;
        auto lastTime = Clock::now();
        std::int64_t lastProcessorTime = Port::ProcessorTime();
        for (;;)
        {
            if (IsStopping())
            {
                Park();
            }
            std::this_thread::sleep_for(LookInterval);
            const auto now = Clock::now();
            const std::int64_t processorTime = Port::ProcessorTime();
            const auto elapsed = std::chrono::duration_cast<std::chrono::microseconds>(now - lastTime).count();
            const bool processorIsFree =
                (processorTime - lastProcessorTime) * 4 < elapsed * 3 * static_cast<std::int64_t>(_reactors.size());
            lastTime = now;
            lastProcessorTime = processorTime;
            if (Look(processorIsFree))
            {
                quiet = 0;
                continue;
            }
            if (++quiet < QuietLooks)
            {
                continue;
            }
            // Announce sleep first and look once more, so that work which begins in between is seen either here or by NoteActivity.
            _watchdogSleeps.store(true);
            if (Look(false))
            {
                _watchdogSleeps.store(false);
                quiet = 0;
                continue;
            }
            std::unique_lock lock(_watchdogMutex);
            _watchdogCondition.wait(lock, [this] { return !_watchdogSleeps.load(); });
            quiet = 0;
            lastTime = Clock::now();
            lastProcessorTime = Port::ProcessorTime();
        }
    }
}
