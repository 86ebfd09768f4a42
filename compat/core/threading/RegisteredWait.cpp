#include "compat/core/threading/RegisteredWait.hpp"
#include "compat/core/objects/Unhandled.hpp"
#include <System/Threading/RegisteredWaitHandle.hpp>
#include <mutex>
#include <utility>

namespace System::Core
{
    class RegisteredWait::Wait final : public PendingWait, public WorkItem, public TimerEntry, public std::enable_shared_from_this<Wait>
    {
    public:
        Wait(const Threading::WaitHandle& object, Threading::WaitOrTimerCallback callback, Object state, std::int64_t milliseconds,
             bool once)
            : PendingWait(nullptr, false), _object(object), _callback(std::move(callback)), _state(std::move(state)),
              _milliseconds(milliseconds), _once(once)
        {
            _link.Owner = this;
            _link.Object = static_cast<WaitObject*>(_object.Data());
            Links = std::span(&_link, 1);
        }

        void Arm()
        {
            Pool::Prepare();
            const std::lock_guard lock(_mutex);
            _deadline = DeadlineAfter(_milliseconds);
            if (_deadline)
            {
                // If the signal is faster, Elapsed finds the waiter gone.
                TimerQueue::Instance().Change(shared_from_this(), _milliseconds, 0);
            }
            _self = shared_from_this();
            WaitObject::Register(*this);
        }

        bool Unregister(const Threading::WaitHandle& notify)
        {
            std::shared_ptr<Wait> self;
            std::unique_lock lock(_mutex);
            if (std::exchange(_unregistered, true))
            {
                return false;
            }
            _notify = notify;
            const bool isWaiting = WaitObject::Withdraw(*this);
            TimerQueue::Instance().Change(shared_from_this(), -1, 0);
            if (isWaiting)
            {
                self = std::move(_self);
                NotifyDone(lock);
            }
            // Else the callback is under way, and notifies.
            return true;
        }

    private:
        void Satisfied() noexcept override
        {
            _timedOut = false;
            Pool::Instance().Post(*this);
        }

        void Elapsed() noexcept override
        {
            const std::lock_guard lock(_mutex);
            // The time may be that of the wait before.
            const bool isDue = _deadline && std::chrono::steady_clock::now() >= *_deadline;
            if (isDue && !_unregistered && WaitObject::Withdraw(*this))
            {
                _timedOut = true;
                Pool::Instance().Post(*this);
            }
        }

        void Run() noexcept override
        {
            std::shared_ptr<Wait> self;
            bool isWanted = false;
            {
                const std::lock_guard lock(_mutex);
                self = std::move(_self);
                isWanted = !_unregistered;
                TimerQueue::Instance().Change(self, -1, 0);
            }
            if (isWanted)
            {
                RunUserCode([this] { _callback(_state, _timedOut); });
            }
            std::unique_lock lock(_mutex);
            if (_unregistered)
            {
                NotifyDone(lock);
            }
            else if (!_once)
            {
                lock.unlock();
                Arm();
            }
        }

        void NotifyDone(std::unique_lock<std::mutex>& lock)
        {
            const Threading::WaitHandle notify = std::exchange(_notify, nullptr);
            lock.unlock();
            if (notify != nullptr)
            {
                static_cast<WaitObject*>(notify.Data())->Signal();
            }
        }

        const Threading::WaitHandle _object;
        const Threading::WaitOrTimerCallback _callback;
        const Object _state;
        const std::int64_t _milliseconds;
        const bool _once;
        WaitLink _link;
        bool _timedOut = false; ///< set by who posts, read by Run

        std::mutex _mutex; ///< guards what follows; taken before the wait lock and the queue's
        std::shared_ptr<Wait> _self;
        Deadline _deadline;
        Threading::WaitHandle _notify;
        bool _unregistered = false;
    };

    RegisteredWait::RegisteredWait(const Threading::WaitHandle& object, Threading::WaitOrTimerCallback callback, Object state,
                                   std::int64_t milliseconds, bool once)
        : _wait(std::make_shared<Wait>(object, std::move(callback), std::move(state), milliseconds, once))
    {
    }

    RegisteredWait::~RegisteredWait() = default;

    const Detail::TypeInfo& RegisteredWait::GetType() const noexcept
    {
        return Threading::RegisteredWaitHandle::Type();
    }

    void RegisteredWait::Arm()
    {
        _wait->Arm();
    }
    bool RegisteredWait::Unregister(const Threading::WaitHandle& notify)
    {
        return _wait->Unregister(notify);
    }
}
