// Task<>::Run, and tasks that are started later.
#pragma once
#include <System/Detail/TaskWork.hpp>

namespace System::Detail
{
    [[noreturn]] SYSTEMNET_API void ThrowNotStartable(const char* method);

    /// Callables that can be null are not to be.
    template <class F>
    void CheckFunction(const F& function, const char* parameter)
    {
        if constexpr (requires { function == nullptr; })
        {
            CheckNull(function == nullptr, parameter);
        }
    }

    /// What a task constructor and StartNew take after the function.
    struct TaskArguments
    {
        Object State = nullptr;
        Threading::CancellationToken Token;
        Threading::Tasks::TaskCreationOptions Options = Threading::Tasks::TaskCreationOptions::None;

        void Take(const Threading::CancellationToken& token) { Token = token; }
        void Take(Threading::Tasks::TaskCreationOptions options) { Options = options; }
        /// Anything else that is allowed there is a scheduler, of which there is but one.
        template <class Scheduler>
        requires requires(const Scheduler& scheduler) { scheduler.MaximumConcurrencyLevel(); }
        void Take(const Scheduler&) {}

        template <class... More>
        void TakeAll(const More&... more)
        {
            (Take(more), ...);
        }
        template <class First, class... More>
        void TakeState(const First& state, const More&... more)
        {
            State = Object(state);
            TakeAll(more...);
        }
    };

    template <class R, class F, class... More>
    FunctionTask<R, F>* NewFunctionTask(F function, const More&... more)
    {
        CheckFunction(function, std::is_void_v<R> ? "action" : "function");
        TaskArguments arguments;
        if constexpr (std::invocable<F&>)
        {
            arguments.TakeAll(more...);
        }
        else
        {
            arguments.TakeState(more...);
        }
        return new FunctionTask<R, F>(TaskObject::Status::Created, std::move(function), arguments.State, arguments.Token, arguments.Options);
    }

    /// Completes `target` as `source`, or earlier with TimeoutException or by the token.
    /// @param timeout null for none
    SYSTEMNET_API void LimitTask(TaskObject& target, TaskObject& source, const TimeSpan* timeout, const Threading::CancellationToken& token);

    template <class T>
    Threading::Tasks::Task<T> LimitedTask(const Threading::Tasks::Task<T>& task, const TimeSpan* timeout,
                                          const Threading::CancellationToken& token)
    {
        auto* target = new TaskResult<T>;
        Threading::Tasks::Task<T> limited(Adopt, target);
        LimitTask(*target, task.Completion(), timeout, token);
        return limited;
    }

    template <class R>
    struct UnwrappedResult
    {
        using Type = R;
    };
    template <class T>
    struct UnwrappedResult<Threading::Tasks::Task<T>>
    {
        using Type = T;
    };
}

namespace System::Threading::Tasks
{
    template <class F, class... More>
    requires(std::invocable<F&> || std::invocable<F&, Object>)
    Task<void>::Task(F function, More... more)
        : Task(Detail::Adopt, Detail::NewFunctionTask<void>(std::move(function), more...))
    {
    }
    template <class T>
    template <class F, class... More>
    requires(std::is_invocable_r_v<T, F&> || std::is_invocable_r_v<T, F&, Object>)
    Task<T>::Task(F function, More... more)
        : Task(Detail::Adopt, Detail::NewFunctionTask<T>(std::move(function), more...))
    {
    }

    template <class F>
    auto Task<void>::Run(F function, const CancellationToken& cancellationToken)
    {
        using R = std::invoke_result_t<F&>;
        Detail::CheckFunction(function, std::is_void_v<R> ? "action" : "function");
        if constexpr (Detail::IsTask<R>)
        {
            using T = typename Detail::UnwrappedResult<R>::Type;
            auto* work = new Detail::UnwrappingTask<T, F>(std::move(function), cancellationToken);
            Task<T> task(Detail::Adopt, work);
            if (!task.IsCompleted())
            {
                work->Start();
            }
            return task;
        }
        else
        {
            const auto options = TaskCreationOptions::None;
            auto* work = new Detail::FunctionTask<R, F>(TaskStatus::Created, std::move(function), nullptr, cancellationToken, options);
            Task<R> task(Detail::Adopt, work);
            if (!task.IsCompleted())
            {
                work->Start();
            }
            return task;
        }
    }

    template <class T>
    Task<T> Task<T>::WaitAsync(const CancellationToken& cancellationToken) const
    {
        return Detail::LimitedTask<T>(*this, nullptr, cancellationToken);
    }
    template <class T>
    Task<T> Task<T>::WaitAsync(TimeSpan timeout) const
    {
        return Detail::LimitedTask<T>(*this, &timeout, CancellationToken());
    }
    template <class T>
    Task<T> Task<T>::WaitAsync(TimeSpan timeout, const CancellationToken& cancellationToken) const
    {
        return Detail::LimitedTask<T>(*this, &timeout, cancellationToken);
    }
}
