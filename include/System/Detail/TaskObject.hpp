// What stands behind a task: the object that is completed once and then tells everyone who waits.
#pragma once
#include <System/Detail/ArrayData.hpp>
#include <System/Detail/AsyncResultData.hpp>
#include <System/Detail/Continuation.hpp>
#include <System/Detail/SharedHandle.hpp>
#include <System/Threading/Tasks/TaskStatus.hpp>
#include <exception>
#include <memory>
#include <vector>

namespace System
{
    class AggregateException;
    class TimeSpan;

    namespace Threading
    {
        class CancellationToken;
    }
    namespace Threading::Tasks
    {
        template <class T = void>
        class Task;
        template <class T = void>
        class ValueTask;
    }
}

namespace System::Detail
{
    class TaskWork;

    /// Holds an object until the task has ended: a closure whose coroutine it is.
    SYSTEMNET_API void KeepUntilEnd(TaskObject& task, ObjectData& object);

    template <class F>
    class KeptClosure final : public ObjectData
    {
    public:
        explicit KeptClosure(const F& function) : Function(function) {}
        const F Function;
    };

    /// How delegates call closures that return tasks.
    template <class Task>
    struct TaskCoroutine
    {
        template <class F, class... Args>
        static Task Invoke(const F& function, Args&&... args)
        {
            const SharedHandle closure(Adopt, new KeptClosure<F>(function));
            auto& kept = static_cast<KeptClosure<F>&>(*closure.Data());
            Task task = kept.Function(std::forward<Args>(args)...);
            if (TaskObject* completion = task.SystemnetCompletion())
            {
                KeepUntilEnd(*completion, kept);
            }
            return task;
        }
    };

    template <class R>
    inline constexpr bool IsTask = false;
    template <class T>
    inline constexpr bool IsTask<Threading::Tasks::Task<T>> = true;

    /// Completed exactly once, by whoever owns the right to: a coroutine, a work item, a TaskCompletionSource. Completing means to set the
    /// outcome (SetFault, SetCanceled, TaskResult<T>::Store or nothing) and then to call Complete; Complete tells the continuations. Any thread.
    ///
    /// If who could complete it is gone first, the task is abandoned: it never completes, and what waits for it is let go.
    class SYSTEMNET_API TaskObject : public AsyncResultData
    {
    public:
        using Status = Threading::Tasks::TaskStatus;

        explicit TaskObject(Status initial = Status::WaitingForActivation) noexcept : _status(initial) {}
        ~TaskObject() override;

        [[nodiscard]] bool IsCompleted() const noexcept { return GetStatus() >= Status::RanToCompletion; }
        [[nodiscard]] Status GetStatus() const noexcept { return _status.load(std::memory_order_acquire); }
        /// For those that are not completed yet.
        void SetStatus(Status status) noexcept { _status.store(status, std::memory_order_release); }
        bool ChangeStatus(Status from, Status to) noexcept { return _status.compare_exchange_strong(from, to); }

        [[nodiscard]] Object AsyncState() const override;
        [[nodiscard]] bool HasCompleted() const noexcept override { return IsCompleted(); }
        ObjectData& WaitEvent() override;
        const TypeInfo& GetType() const noexcept override;

        void SetState(const Object& state);
        [[nodiscard]] int Id() const;
        /// The part that runs a function; null for tasks that have none.
        [[nodiscard]] virtual TaskWork* Work() noexcept { return nullptr; }

        /// For those whom several could complete: the first to ask may, nobody else.
        [[nodiscard]] bool TryReserve() noexcept { return !_reserved.exchange(true, std::memory_order_acq_rel); }

        [[nodiscard]] bool IsReserved() const noexcept { return _reserved.load(std::memory_order_acquire); }

        // The outcome.
        void SetFault(std::exception_ptr error) noexcept;
        /// One inner exception each of the AggregateException.
        void SetFaults(std::vector<std::exception_ptr> errors);
        void SetCanceled(std::exception_ptr error = nullptr) noexcept;
        void SetCanceled(const Threading::CancellationToken& token);
        /// The exception being handled: a cancellation if it is an OperationCanceledException, else a fault.
        void SetCaught() noexcept;
        /// As another task ended; that one is completed and of the same kind.
        virtual void SetOutcomeOf(TaskObject& other);
        /// Tells everyone; called by whoever holds a reference.
        /// @param free see Continuation::Completed
        void Complete(bool free = false) noexcept;
        /// Nobody can complete it any more.
        void Abandon() noexcept;

        /// @return false if it is completed already: then the continuation is not touched
        [[nodiscard]] bool Add(Continuation& continuation) noexcept;
        /// @return false if it is too late: the continuation is being or has been called
        bool Remove(Continuation& continuation) noexcept;

        /// @param milliseconds -1 for ever
        /// @return false if the time was up first
        bool Wait(int milliseconds = -1);
        /// @throws OperationCanceledException the token was cancelled first
        bool Wait(int milliseconds, const Threading::CancellationToken& token);

        // Of those that are completed. Each takes note that the failure has been seen.
        [[nodiscard]] bool HasFailed() const noexcept { return GetStatus() != Status::RanToCompletion; }
        /// Throws the first exception itself, as await does.
        [[noreturn]] void ThrowFailure();
        /// Throws all of them as an AggregateException, as Wait and Result do.
        [[noreturn]] void ThrowAggregate();
        /// The exceptions of a faulted task; null for any other.
        [[nodiscard]] const AggregateException* Aggregate();
        /// Adds what it has failed with, if it has; TaskCanceledException for one that was cancelled.
        void AppendErrors(std::vector<std::exception_ptr>& errors);
        /// What ThrowFailure throws; null for a task that was cancelled without an exception.
        [[nodiscard]] std::exception_ptr Error() noexcept;
        /// What cancelled the task; None if that is not known.
        [[nodiscard]] Threading::CancellationToken Token() const;
        void Observe() const noexcept { _observed.store(true, std::memory_order_relaxed); }

        /// What await and GetResult do when a task has ended: throws if it failed.
        void Check()
        {
            if (HasFailed()) [[unlikely]]
            {
                ThrowFailure();
            }
        }
        /// What Wait and Result do.
        void WaitAndCheck()
        {
            if (!IsCompleted())
            {
                Wait();
            }
            if (HasFailed()) [[unlikely]]
            {
                ThrowAggregate();
            }
        }

    protected:
        /// Ends the object's life; `delete this` unless overridden.
        virtual void Free() noexcept;

    private:
        friend class TaskReaper;
        struct Extra;

        // A chain of tasks that hold one another is destroyed one by one, not one inside the other.
        void Destroy() const noexcept final;
        Extra& NeedExtra() const;
        [[nodiscard]] Continuation* Lock() noexcept;

        mutable std::atomic<Status> _status;
        std::atomic<bool> _reserved{false};
        mutable std::atomic<bool> _observed{false};
        bool _isFault = false; ///< the outcome, before and after Complete
        bool _isCanceled = false;
        std::atomic<Continuation*> _continuations{nullptr}; ///< the list, locked by its lowest bit; or one of two marks
        std::exception_ptr _error;
        mutable std::atomic<Extra*> _extra{nullptr}; ///< what few tasks need
    };

    /// A task with a result.
    template <class T>
    class TaskResult : public TaskObject
    {
        static_assert(std::copy_constructible<T>, "the result of a task is copied to everyone who asks for it");

    public:
        explicit TaskResult(Status initial = Status::WaitingForActivation) noexcept : TaskObject(initial) {}
        ~TaskResult() override
        {
            if (_hasValue)
            {
                _value.~T();
            }
        }
        const TypeInfo& GetType() const noexcept override { return Threading::Tasks::Task<T>::Type(); }

        /// The outcome.
        void Store(T value)
        {
            ::new (static_cast<void*>(std::addressof(_value))) T(std::move(value));
            _hasValue = true;
        }
        /// Only if it is completed and has not failed.
        [[nodiscard]] const T& Value() const noexcept { return _value; }
        void SetOutcomeOf(TaskObject& other) override
        {
            if (other.HasFailed())
            {
                TaskObject::SetOutcomeOf(other);
            }
            else
            {
                Store(static_cast<TaskResult&>(other).Value());
            }
        }
        /// Likewise; leaves nothing behind where nobody else could ask.
        [[nodiscard]] T Take() { return IsShared() ? T(_value) : T(std::move(_value)); }

    private:
        union
        {
            T _value;
        };
        bool _hasValue = false;
    };

    template <>
    class TaskResult<void> : public TaskObject
    {
    public:
        using TaskObject::TaskObject;
    };

    /// What stands behind a handle Task<T>; behind a Task<> there may be a task with any result.
    template <class T>
    using TaskBehind = std::conditional_t<std::is_void_v<T>, TaskObject, TaskResult<T>>;
}
