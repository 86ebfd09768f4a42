// The completion of tasks: state, continuations, waiting.
#include "compat/core/tasks/TaskExtra.hpp"
#include "compat/core/threading/Cancellation.hpp"
#include "compat/core/threading/WaitObject.hpp"
#include <System/AggregateException.hpp>
#include <System/Detail/Task.hpp>
#include <System/Detail/ValueTaskSource.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Threading/Tasks/TaskCanceledException.hpp>
#include <thread>

namespace System::Detail
{
    namespace
    {
        // Marks in the place of the list. Never called.
        class Mark final : public Continuation
        {
        public:
            void Completed(bool) noexcept override {}
            void Abandoned() noexcept override {}
            void Run() noexcept override {}
        };
        Mark completedMark;
        Mark abandonedMark;

        bool IsMark(const Continuation* list) noexcept
        {
            return list == &completedMark || list == &abandonedMark;
        }

        Continuation* NextOf(const Continuation& continuation) noexcept
        {
            return static_cast<Continuation*>(continuation.Next);
        }

        // The list's lowest bit is its lock, which is held for a few instructions.
        bool IsLocked(const Continuation* list) noexcept
        {
            return (reinterpret_cast<std::uintptr_t>(list) & 1) != 0;
        }
        Continuation* Locked(Continuation* list) noexcept
        {
            return reinterpret_cast<Continuation*>(reinterpret_cast<std::uintptr_t>(list) | 1);
        }

        std::atomic<int> lastId{0};
    }

    /// Destroys tasks, and lets go what waits for abandoned ones, one by one on each thread.
    class TaskReaper
    {
    public:
        static void Free(TaskObject& task) noexcept
        {
            TaskReaper& reaper = Current();
            // The list of continuations is of no use any more, and links those that are to be freed.
            task._continuations.store(reaper._tasks, std::memory_order_relaxed);
            reaper._tasks = reinterpret_cast<Continuation*>(&task);
            reaper.Reap();
        }
        static void Abandon(Continuation* list) noexcept
        {
            TaskReaper& reaper = Current();
            while (list != nullptr)
            {
                Continuation* next = NextOf(*list);
                list->Next = reaper._abandoned;
                reaper._abandoned = list;
                list = next;
            }
            reaper.Reap();
        }

    private:
        static TaskReaper& Current() noexcept
        {
            static thread_local TaskReaper reaper;
            return reaper;
        }
        void Reap() noexcept
        {
            if (std::exchange(_isReaping, true))
            {
                return;
            }
            // First what waits, since it may be part of a task that is to be freed.
            while (_tasks != nullptr || _abandoned != nullptr)
            {
                if (_abandoned != nullptr)
                {
                    std::exchange(_abandoned, NextOf(*_abandoned))->Abandoned();
                }
                else
                {
                    auto* task = reinterpret_cast<TaskObject*>(_tasks);
                    _tasks = task->_continuations.load(std::memory_order_relaxed);
                    task->Free();
                }
            }
            _isReaping = false;
        }

        Continuation* _tasks = nullptr; ///< really TaskObjects
        Continuation* _abandoned = nullptr;
        bool _isReaping = false;
    };

    TaskObject::~TaskObject()
    {
        delete _extra.load(std::memory_order_acquire);
    }

    void TaskObject::Destroy() const noexcept
    {
        auto* self = const_cast<TaskObject*>(this);
        if (_isFault && !_observed.load(std::memory_order_relaxed) && IsCompleted()) [[unlikely]]
        {
            Core::ReportUnobserved(*self);
        }
        TaskReaper::Free(*self);
    }

    void TaskObject::Free() noexcept
    {
        delete this;
    }

    const TypeInfo& TaskObject::GetType() const noexcept
    {
        return Threading::Tasks::Task<void>::Type();
    }

    TaskObject::Extra& TaskObject::NeedExtra() const
    {
        Extra* extra = _extra.load(std::memory_order_acquire);
        if (extra == nullptr)
        {
            auto made = std::make_unique<Extra>();
            if (_extra.compare_exchange_strong(extra, made.get(), std::memory_order_acq_rel))
            {
                extra = made.release();
            }
        }
        return *extra;
    }

    Object TaskObject::AsyncState() const
    {
        const Extra* extra = _extra.load(std::memory_order_acquire);
        return extra != nullptr ? extra->State : Object(nullptr);
    }

    void TaskObject::SetState(const Object& state)
    {
        if (state != nullptr)
        {
            NeedExtra().State = state;
        }
    }

    int TaskObject::Id() const
    {
        std::atomic<int>& id = NeedExtra().Id;
        int value = id.load();
        if (value == 0)
        {
            const int fresh = ++lastId;
            value = id.compare_exchange_strong(value, fresh) ? fresh : value;
        }
        return value;
    }

    void TaskObject::SetFault(std::exception_ptr error) noexcept
    {
        _error = std::move(error);
        _isFault = true;
    }

    void TaskObject::SetFaults(std::vector<std::exception_ptr> errors)
    {
        SetFault(errors.front());
        if (errors.size() > 1)
        {
            NeedExtra().Errors = std::move(errors);
        }
    }

    void TaskObject::SetCanceled(std::exception_ptr error) noexcept
    {
        _error = std::move(error);
        _isCanceled = true;
    }

    void TaskObject::SetCanceled(const Threading::CancellationToken& token)
    {
        try
        {
            if (token.CanBeCanceled())
            {
                NeedExtra().Token = token;
            }
        }
        catch (...)
        {
            // Without memory the exception does not tell the token. But the task ends: who waits for it would wait for good.
        }
        _isCanceled = true;
    }

    void TaskObject::SetCaught() noexcept
    {
        try
        {
            throw;
        }
        catch (const OperationCanceledException&)
        {
            SetCanceled(std::current_exception());
        }
        catch (...)
        {
            SetFault(std::current_exception());
        }
    }

    void TaskObject::SetOutcomeOf(TaskObject& other)
    {
        if (other._isFault)
        {
            other.Observe();
            const Extra* extra = other._extra.load(std::memory_order_acquire);
            extra != nullptr && !extra->Errors.empty() ? SetFaults(extra->Errors) : SetFault(other._error);
        }
        else if (other._isCanceled)
        {
            const Extra* extra = other._extra.load(std::memory_order_acquire);
            extra != nullptr && other._error == nullptr ? SetCanceled(extra->Token) : SetCanceled(other._error);
        }
    }

    Continuation* TaskObject::Lock() noexcept
    {
        Continuation* list = _continuations.load(std::memory_order_acquire);
        for (int spins = 0;; ++spins)
        {
            if (IsLocked(list))
            {
                if (spins > 100)
                {
                    std::this_thread::yield();
                }
                list = _continuations.load(std::memory_order_acquire);
            }
            else if (IsMark(list) ||
                     _continuations.compare_exchange_weak(list, Locked(list), std::memory_order_acq_rel, std::memory_order_acquire))
            {
                return list;
            }
        }
    }

    bool TaskObject::Add(Continuation& continuation) noexcept
    {
        continuation.Next = nullptr;
        continuation.Previous = nullptr;
        Continuation* list = nullptr;
        if (_continuations.compare_exchange_strong(list, &continuation, std::memory_order_acq_rel, std::memory_order_acquire)) [[likely]]
        {
            return true;
        }
        list = Lock();
        if (list == &completedMark)
        {
            return false;
        }
        if (list == &abandonedMark)
        {
            TaskReaper::Abandon(&continuation);
            return true;
        }
        continuation.Next = list;
        if (list != nullptr)
        {
            list->Previous = &continuation;
        }
        _continuations.store(&continuation, std::memory_order_release);
        return true;
    }

    bool TaskObject::Remove(Continuation& continuation) noexcept
    {
        Continuation* list = Lock();
        if (IsMark(list))
        {
            return false;
        }
        Continuation* next = NextOf(continuation);
        if (next != nullptr)
        {
            next->Previous = continuation.Previous;
        }
        if (continuation.Previous != nullptr)
        {
            continuation.Previous->Next = next;
        }
        else
        {
            list = next;
        }
        _continuations.store(list, std::memory_order_release);
        return true;
    }

    void TaskObject::Complete(bool free) noexcept
    {
        _status.store(_isFault ? Status::Faulted : _isCanceled ? Status::Canceled : Status::RanToCompletion, std::memory_order_release);
        Continuation* list = nullptr;
        if (!_continuations.compare_exchange_strong(list, &completedMark, std::memory_order_acq_rel, std::memory_order_acquire))
        {
            list = Lock();
            _continuations.store(&completedMark, std::memory_order_release);
        }
        // The last added stands first; they are told in the order in which they came.
        Continuation* inOrder = nullptr;
        while (list != nullptr)
        {
            Continuation* next = NextOf(*list);
            list->Next = inOrder;
            inOrder = list;
            list = next;
        }
        while (inOrder != nullptr)
        {
            Continuation* continuation = inOrder;
            inOrder = NextOf(*continuation);
            continuation->Completed(free);
        }
    }

    void TaskObject::Abandon() noexcept
    {
        if (Continuation* list = Lock(); !IsMark(list))
        {
            _continuations.store(&abandonedMark, std::memory_order_release);
            TaskReaper::Abandon(list);
        }
    }

    ObjectData& TaskObject::WaitEvent()
    {
        Extra& extra = NeedExtra();
        Extra::Event* event = extra.Completed.load(std::memory_order_acquire);
        if (event == nullptr)
        {
            auto made = std::make_unique<Extra::Event>();
            if (extra.Completed.compare_exchange_strong(event, made.get(), std::memory_order_acq_rel))
            {
                event = made.release();
                if (!Add(*event))
                {
                    event->Target->Set();
                }
            }
        }
        return *event->Target;
    }

    bool TaskObject::Wait(int milliseconds)
    {
        return IsCompleted() || static_cast<Core::EventObject&>(WaitEvent()).Wait(milliseconds);
    }

    bool TaskObject::Wait(int milliseconds, const Threading::CancellationToken& token)
    {
        if (IsCompleted())
        {
            return true;
        }
        return Core::WaitFor(static_cast<Core::EventObject&>(WaitEvent()), milliseconds, token);
    }

    std::exception_ptr TaskObject::Error() noexcept
    {
        Observe();
        return _error;
    }

    void TaskObject::ThrowFailure()
    {
        Observe();
        if (_error != nullptr)
        {
            std::rethrow_exception(_error);
        }
        AddReference();
        throw Threading::Tasks::TaskCanceledException(Threading::Tasks::Task<void>(Adopt, this));
    }

    void TaskObject::AppendErrors(std::vector<std::exception_ptr>& errors)
    {
        if (_isFault)
        {
            Observe();
            const Extra* extra = _extra.load(std::memory_order_acquire);
            if (extra != nullptr && !extra->Errors.empty())
            {
                errors.insert(errors.end(), extra->Errors.begin(), extra->Errors.end());
            }
            else
            {
                errors.push_back(_error);
            }
        }
        else if (_isCanceled)
        {
            AddReference();
            errors.push_back(std::make_exception_ptr(Threading::Tasks::TaskCanceledException(Threading::Tasks::Task<void>(Adopt, this))));
        }
    }

    void TaskObject::ThrowAggregate()
    {
        std::vector<std::exception_ptr> errors;
        AppendErrors(errors);
        throw AggregateException(errors);
    }

    const AggregateException* TaskObject::Aggregate()
    {
        if (GetStatus() != Status::Faulted)
        {
            return nullptr;
        }
        Observe();
        Extra& extra = NeedExtra();
        const AggregateException* aggregate = extra.Aggregate.load(std::memory_order_acquire);
        if (aggregate == nullptr)
        {
            auto made = std::make_unique<const AggregateException>(extra.Errors.empty() ? std::vector{_error} : extra.Errors);
            if (extra.Aggregate.compare_exchange_strong(aggregate, made.get(), std::memory_order_acq_rel))
            {
                aggregate = made.release();
            }
        }
        return aggregate;
    }

    Threading::CancellationToken TaskObject::Token() const
    {
        const Extra* extra = _extra.load(std::memory_order_acquire);
        return extra != nullptr ? extra->Token : Threading::CancellationToken();
    }
}
