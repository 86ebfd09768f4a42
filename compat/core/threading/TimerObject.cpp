#include "compat/core/threading/TimerObject.hpp"
#include "compat/core/pool/Pool.hpp"
#include "compat/core/threading/ExecutionContext.hpp"
#include "compat/core/objects/Unhandled.hpp"
#include "compat/core/threading/WaitObject.hpp"
#include <System/Threading/Timer.hpp>
#include <new>
#include <utility>

namespace System::Core
{
    /// One call that waits for a pool thread.
    class TimerObject::Call final : public WorkItem
    {
    public:
        Call(std::shared_ptr<Calls> calls, Object state) noexcept : _calls(std::move(calls)), _state(std::move(state)) {}
        void Run() noexcept override;

    private:
        std::shared_ptr<Calls> _calls;
        Object _state;
    };

    /// The callback and what is known about its calls.
    class TimerObject::Calls final : public TimerEntry, public WorkItem, public std::enable_shared_from_this<Calls>
    {
    public:
        Calls(Threading::TimerCallback callback, Object state) noexcept : _callback(std::move(callback)), _state(std::move(state)) {}

        // A timer that is its own state holds itself while it is due.
        bool Change(const TimerObject* self, std::int64_t dueTime, std::int64_t period)
        {
            if (dueTime >= 0)
            {
                Pool::Prepare();
            }
            Object released = nullptr;
            const std::lock_guard lock(_mutex);
            if (_disposed)
            {
                return false;
            }
            TimerQueue::Instance().Change(shared_from_this(), dueTime, period);
            if (_isOwnState)
            {
                released = std::exchange(_state, dueTime < 0 ? Object(nullptr) : Held(self));
                _isOnce = period <= 0;
            }
            return true;
        }

        bool Dispose(const Threading::WaitHandle& notify)
        {
            Object released = nullptr;
            std::unique_lock lock(_mutex);
            if (std::exchange(_disposed, true))
            {
                return false;
            }
            TimerQueue::Instance().Change(shared_from_this(), -1, 0);
            if (_isOwnState)
            {
                released = std::exchange(_state, nullptr);
            }
            _notify = notify;
            NotifyIfDone(lock);
            return true;
        }

        void BeOwnState() noexcept { _isOwnState = true; }

        void Run(Object state) noexcept
        {
            {
                const std::lock_guard lock(_mutex);
                if (_disposed)
                {
                    return;
                }
                ++_running;
            }
            {
                const ExecutionContext::Scope scope(_context);
                RunUserCode([&] { _callback(state); });
            }
            state = nullptr;
            std::unique_lock lock(_mutex);
            --_running;
            if (_disposed)
            {
                NotifyIfDone(lock);
            }
        }

    private:
        void Elapsed() noexcept override
        {
            std::unique_lock lock(_mutex);
            Object state = _isOwnState && _isOnce ? std::exchange(_state, nullptr) : _state;
            if (auto* call = new (std::nothrow) Call(shared_from_this(), state))
            {
                lock.unlock();
                Pool::Instance().Post(*call);
                return;
            }
            // No memory: calls that are due meanwhile come one after the other.
            _lateState = std::move(state);
            if (_late++ == 0)
            {
                _self = shared_from_this();
                lock.unlock();
                Pool::Instance().Post(*this);
            }
        }

        /// Makes the calls for which there was no memory.
        void Run() noexcept override
        {
            std::unique_lock lock(_mutex);
            const std::shared_ptr<Calls> self = std::move(_self);
            Object state = std::move(_lateState);
            for (int late = std::exchange(_late, 0); late != 0; --late)
            {
                lock.unlock();
                Run(state);
                lock.lock();
            }
            lock.unlock();
        }

        static Object Held(const TimerObject* self)
        {
            self->AddReference();
            return Object(Threading::Timer(Detail::Adopt, const_cast<TimerObject*>(self)));
        }

        void NotifyIfDone(std::unique_lock<std::mutex>& lock)
        {
            if (_running == 0 && _notify != nullptr)
            {
                const Threading::WaitHandle notify = std::exchange(_notify, nullptr);
                lock.unlock();
                static_cast<WaitObject*>(notify.Data())->Signal();
            }
        }

        const Threading::TimerCallback _callback;
        const ExecutionContext::Kept _context = ExecutionContext::Capture();
        std::mutex _mutex; ///< guards what follows
        Object _state;
        Threading::WaitHandle _notify;
        int _running = 0;
        int _late = 0; ///< calls that are due and for which there was no memory
        Object _lateState = nullptr;
        std::shared_ptr<Calls> _self; ///< while _late is not 0
        bool _isOwnState = false;
        bool _isOnce = true;
        bool _disposed = false;
    };

    void TimerObject::Call::Run() noexcept
    {
        const std::shared_ptr<Calls> calls = std::move(_calls);
        Object state = std::move(_state);
        delete this;
        calls->Run(std::move(state));
    }

    TimerObject::TimerObject(Threading::TimerCallback callback, Object state)
        : _calls(std::make_shared<Calls>(std::move(callback), std::move(state)))
    {
    }

    TimerObject::~TimerObject()
    {
        _calls->Dispose(nullptr);
    }

    const Detail::TypeInfo& TimerObject::GetType() const noexcept
    {
        return Threading::Timer::Type();
    }

    void TimerObject::BeOwnState()
    {
        _calls->BeOwnState();
    }
    bool TimerObject::Change(std::int64_t dueTime, std::int64_t period)
    {
        return _calls->Change(this, dueTime, period);
    }
    void TimerObject::Dispose()
    {
        _calls->Dispose(nullptr);
    }
    bool TimerObject::Dispose(const Threading::WaitHandle& notify)
    {
        return _calls->Dispose(notify);
    }
}
