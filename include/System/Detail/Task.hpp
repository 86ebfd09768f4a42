// The classes Task and Task<T>, without what their larger members are made of: what signatures and coroutines need.
#pragma once
#include <System/Delegate.hpp>
#include <System/Detail/Checks.hpp>
#include <System/Detail/TaskAwait.hpp>
#include <System/Exception.hpp>
#include <System/IAsyncResult.hpp>
#include <System/IDisposable.hpp>
#include <System/Threading/CancellationToken.hpp>
#include <System/Threading/Tasks/ConfigureAwaitOptions.hpp>
#include <System/TimeSpan.hpp>
#include <optional>

namespace System::Runtime::CompilerServices
{
    template <class T = void>
    class TaskAwaiter;
    template <class T = void>
    class ConfiguredTaskAwaitable;
    class YieldAwaitable;
}

namespace System::Threading::Tasks
{
    template <class T = void>
    class TaskFactory;

    /// Work that completes some time. As a coroutine's return type it is C#'s `async Task`: the coroutine starts when it is called, runs on the
    /// caller's thread until it first has to wait, and goes on on the pool. Copies share the task. Members that are declared here and not
    /// defined are in <System/Threading/Tasks/Task.hpp>.
    /// Follows api/system.threading.tasks.task.
    template <>
    class SYSTEMNET_API Task<void> : public IAsyncResult
    {
        SYSTEMNET_HANDLE(Task, IAsyncResult)
        using promise_type = Detail::TaskPromise<void, Task>;
        using SystemnetCoroutine = Detail::TaskCoroutine<Task>;
        Task() noexcept = default;

        /// A task that Start or RunSynchronously runs.
        /// @param more a state object for the function, a CancellationToken, TaskCreationOptions
        template <class F, class... More>
        requires(std::invocable<F&> || std::invocable<F&, Object>) explicit Task(F function, More... more);

        // Statics that make tasks.
        [[nodiscard]] static Task CompletedTask() noexcept;
        template <class T>
        [[nodiscard]] static auto FromResult(T result);
        /// A task that has failed with any exception, a program's own too.
        template <class T = void, class E>
        [[nodiscard]] static Task<T> FromException(const E& exception);
        template <class T = void>
        [[nodiscard]] static Task<T> FromCanceled(const CancellationToken& cancellationToken);

        /// Completes after a time.
        /// @param millisecondsDelay -1 for never
        /// @throws ArgumentOutOfRangeException the delay is less than -1 ms
        static Task Delay(int millisecondsDelay, const CancellationToken& cancellationToken = {});
        static Task Delay(TimeSpan delay, const CancellationToken& cancellationToken = {});
        /// Runs a function on the pool. A function that returns a task stands for that task, and is kept until it has ended.
        template <class F>
        static auto Run(F function, const CancellationToken& cancellationToken = {});
        /// Gives the thread back to the pool and goes on in turn.
        [[nodiscard]] static Runtime::CompilerServices::YieldAwaitable(Yield)() noexcept; // in parentheses as Thread::Yield is
        [[nodiscard]] static TaskFactory<void> Factory() noexcept;
        /// The number of the task whose function this thread is running.
        [[nodiscard]] static std::optional<int> CurrentId();

        // Several tasks: given one by one, or in an array, a list, any collection.
        template <class... Tasks>
        static auto WhenAll(const Tasks&... tasks);
        template <class... Tasks>
        static auto WhenAny(const Tasks&... tasks);
        template <class... Tasks>
        static auto WaitAll(const Tasks&... tasks);
        template <class... Tasks>
        static int WaitAny(const Tasks&... tasks);

        [[nodiscard]] bool IsCompleted() const { return Completion().IsCompleted(); }
        [[nodiscard]] bool IsCompletedSuccessfully() const { return Status() == TaskStatus::RanToCompletion; }
        [[nodiscard]] bool IsFaulted() const { return Status() == TaskStatus::Faulted; }
        [[nodiscard]] bool IsCanceled() const { return Status() == TaskStatus::Canceled; }
        [[nodiscard]] TaskStatus Status() const { return Completion().GetStatus(); }
        [[nodiscard]] int Id() const { return Completion().Id(); }
        /// What the task failed with; null unless it is Faulted.
        [[nodiscard]] const AggregateException* Exception() const { return Completion().Aggregate(); }

        /// @throws InvalidOperationException it was started before, or is none that is started
        void Start() const;
        void RunSynchronously() const;

        /// Waits until the task has completed.
        /// @throws AggregateException the task has failed or was cancelled
        /// @throws ThreadInterruptedException
        void Wait() const { Completion().WaitAndCheck(); }
        /// @param millisecondsTimeout -1 to wait for ever
        /// @return false if the time was up first
        /// @throws OperationCanceledException the token was cancelled first
        bool Wait(int millisecondsTimeout) const;
        bool Wait(TimeSpan timeout) const;
        void Wait(const CancellationToken& cancellationToken) const;
        bool Wait(int millisecondsTimeout, const CancellationToken& cancellationToken) const;
        bool Wait(TimeSpan timeout, const CancellationToken& cancellationToken) const;

        /// Ends as this task, or earlier with TimeoutException or by the token.
        Task WaitAsync(const CancellationToken& cancellationToken) const;
        Task WaitAsync(TimeSpan timeout) const;
        Task WaitAsync(TimeSpan timeout, const CancellationToken& cancellationToken) const;

        /// Runs a function with this task when it has completed.
        /// @param more in this order, each may be left out: a state object for the function, a CancellationToken, TaskContinuationOptions, a TaskScheduler
        template <class F, class... More>
        auto ContinueWith(F function, const More&... more) const;

        [[nodiscard]] Detail::TaskAwait<void> operator co_await() const& { return Detail::TaskAwait<void>(*this); }
        [[nodiscard]] Detail::TaskAwait<void> operator co_await() && { return Detail::TaskAwait<void>(std::move(*this)); }
        [[nodiscard]] Runtime::CompilerServices::TaskAwaiter<void> GetAwaiter() const;
        /// @param continueOnCapturedContext without effect: there is none
        [[nodiscard]] Runtime::CompilerServices::ConfiguredTaskAwaitable<void> ConfigureAwait(bool continueOnCapturedContext) const;
        [[nodiscard]] Runtime::CompilerServices::ConfiguredTaskAwaitable<void> ConfigureAwait(ConfigureAwaitOptions options) const;

        /// @throws InvalidOperationException the task has not completed
        void Dispose() const;

        /// What stands behind this; for the library.
        [[nodiscard]] Detail::TaskObject& Completion() const { return Self<Detail::TaskObject>(); }
        [[nodiscard]] Detail::TaskObject* SystemnetCompletion() const noexcept { return static_cast<Detail::TaskObject*>(Data()); }
    };

    /// Work that completes some time with a result.
    /// Follows api/system.threading.tasks.task-1.
    template <class T>
    class Task : public Task<void>
    {
        SYSTEMNET_HANDLE(Task, Task<void>)
        using promise_type = Detail::TaskPromise<T, Task>;
        using SystemnetCoroutine = Detail::TaskCoroutine<Task>;
        Task() noexcept = default;

        template <class F, class... More>
        requires(std::is_invocable_r_v<T, F&> || std::is_invocable_r_v<T, F&, Object>) explicit Task(F function, More... more);

        [[nodiscard]] static TaskFactory<T> Factory() noexcept;

        /// Waits, and gives the result.
        /// @throws AggregateException the task has failed or was cancelled
        [[nodiscard]] T Result() const
        {
            Completion().WaitAndCheck();
            return Completion().Value();
        }

        Task WaitAsync(const CancellationToken& cancellationToken) const;
        Task WaitAsync(TimeSpan timeout) const;
        Task WaitAsync(TimeSpan timeout, const CancellationToken& cancellationToken) const;

        template <class F, class... More>
        auto ContinueWith(F function, const More&... more) const;

        /// A task that stands for the task that this one gives.
        template <class Inner = T>
        requires Detail::IsTask<Inner> Inner Unwrap() const;

        [[nodiscard]] Detail::TaskAwait<T> operator co_await() const& { return Detail::TaskAwait<T>(*this); }
        [[nodiscard]] Detail::TaskAwait<T> operator co_await() && { return Detail::TaskAwait<T>(std::move(*this)); }
        [[nodiscard]] Runtime::CompilerServices::TaskAwaiter<T> GetAwaiter() const;
        [[nodiscard]] Runtime::CompilerServices::ConfiguredTaskAwaitable<T> ConfigureAwait(bool continueOnCapturedContext) const;
        [[nodiscard]] Runtime::CompilerServices::ConfiguredTaskAwaitable<T> ConfigureAwait(ConfigureAwaitOptions options) const;

        /// What stands behind this; for the library.
        [[nodiscard]] Detail::TaskResult<T>& Completion() const { return this->template Self<Detail::TaskResult<T>>(); }
    };

    template <class T>
    const Detail::TypeInfo& Task<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(Task), &Task<void>::Type()};
        return type;
    }
}

namespace System::Detail
{
    /// A task that has completed; for the library.
    template <class T>
    [[nodiscard]] Threading::Tasks::Task<T> CompletedTaskOf(T result)
    {
        auto* task = new TaskResult<T>;
        Threading::Tasks::Task<T> handle(Adopt, task);
        task->Store(std::move(result));
        task->Complete();
        return handle;
    }
    template <class T>
    [[nodiscard]] Threading::Tasks::Task<T> FailedTaskOf(std::exception_ptr error)
    {
        auto* task = new TaskResult<T>;
        task->SetFault(std::move(error));
        task->Complete();
        return Threading::Tasks::Task<T>(Adopt, task);
    }
    /// An exception of any class, with its class.
    /// @throws ArgumentNullException exception is null
    template <class E>
    [[nodiscard]] std::exception_ptr ErrorOf(const E& exception)
    {
        if constexpr (std::derived_from<E, Exception>)
        {
            CheckNull(exception == nullptr, "exception");
            return PointerTo(Exception(exception));
        }
        else if constexpr (std::same_as<E, std::exception_ptr>)
        {
            CheckNull(exception == nullptr, "exception");
            return exception;
        }
        else
        {
            return std::make_exception_ptr(exception);
        }
    }
    /// @throws ArgumentOutOfRangeException the token is not cancelled
    SYSTEMNET_API void CheckCanceled(const Threading::CancellationToken& token);
    template <class T>
    [[nodiscard]] Threading::Tasks::Task<T> CanceledTaskOf(const Threading::CancellationToken& token)
    {
        CheckCanceled(token);
        auto* task = new TaskResult<T>;
        Threading::Tasks::Task<T> handle(Adopt, task);
        task->SetCanceled(token);
        task->Complete();
        return handle;
    }
}

namespace System::Threading::Tasks
{
    template <class T>
    auto Task<void>::FromResult(T result)
    {
        if constexpr (std::same_as<T, const char*>)
        {
            return Detail::CompletedTaskOf<String>(result);
        }
        else
        {
            return Detail::CompletedTaskOf<T>(std::move(result));
        }
    }
    template <class T, class E>
    Task<T> Task<void>::FromException(const E& exception)
    {
        return Detail::FailedTaskOf<T>(Detail::ErrorOf(exception));
    }
    template <class T>
    Task<T> Task<void>::FromCanceled(const CancellationToken& cancellationToken)
    {
        return Detail::CanceledTaskOf<T>(cancellationToken);
    }
}
