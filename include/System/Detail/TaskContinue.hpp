// Tasks that follow on other tasks: ContinueWith.
#pragma once
#include <System/Detail/SharedHandle.hpp>
#include <System/Detail/TaskRun.hpp>
#include <System/Threading/Tasks/TaskContinuationOptions.hpp>

namespace System::Detail
{
    /// The part of a task that runs its function when another task has ended, if that ended as it should. It holds a reference of its own
    /// task from Attach on until it has run.
    class SYSTEMNET_API ContinuationWork : public TaskWork
    {
    public:
        using ContinuationOptions = Threading::Tasks::TaskContinuationOptions;

        /// Called once, when the task is complete as an object.
        void Attach();

    protected:
        /// @throws ArgumentOutOfRangeException the options contradict one another
        ContinuationWork(TaskObject& task, const Threading::CancellationToken& token, ContinuationOptions options, TaskObject& antecedent);
        ~ContinuationWork() = default;

    private:
        void Completed(bool free) noexcept final;
        void Abandoned() noexcept final;

        TaskObject& _target;
        SharedHandle _antecedent;
        const ContinuationOptions _conditions;
    };

    /// Calls a function with the task that it follows on, and a state object.
    template <class F, class T>
    struct Following
    {
        F Function;
        T Antecedent;
        decltype(auto) operator()() { return Function(Antecedent); }
    };
    template <class F, class T>
    struct FollowingWithState
    {
        F Function;
        T Antecedent;
        Object State;
        decltype(auto) operator()() { return Function(Antecedent, State); }
    };

    template <class R, class F>
    class ContinuationTask final : public FunctionTask<R, F, ContinuationWork>
    {
    public:
        ContinuationTask(F function, const Threading::CancellationToken& token, ContinuationWork::ContinuationOptions options,
                         const Object& state, TaskObject& antecedent)
            : FunctionTask<R, F, ContinuationWork>(TaskObject::Status::WaitingForActivation, std::move(function), state, token, options,
                                                   antecedent)
        {
        }
    };

    /// What ContinueWith takes after the function.
    struct ContinuationArguments
    {
        Object State = nullptr;
        Threading::CancellationToken Token;
        Threading::Tasks::TaskContinuationOptions Options = Threading::Tasks::TaskContinuationOptions::None;

        void Take(const Threading::CancellationToken& token) { Token = token; }
        void Take(Threading::Tasks::TaskContinuationOptions options) { Options = options; }
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

    template <class F>
    auto Continued(F function, TaskObject& completion, const ContinuationArguments& arguments)
    {
        using R = std::invoke_result_t<F&>;
        auto* work = new ContinuationTask<R, F>(std::move(function), arguments.Token, arguments.Options, arguments.State, completion);
        Threading::Tasks::Task<R> task(Adopt, work);
        work->Attach();
        return task;
    }

    template <class T, class F, class... More>
    auto ContinueTask(const T& antecedent, F function, const More&... more)
    {
        ContinuationArguments arguments;
        TaskObject& completion = antecedent.Completion();
        if constexpr (std::invocable<F&, T>)
        {
            CheckFunction(function, std::is_void_v<std::invoke_result_t<F&, T>> ? "continuationAction" : "continuationFunction");
            arguments.TakeAll(more...);
            return Continued(Following<F, T>{std::move(function), antecedent}, completion, arguments);
        }
        else
        {
            CheckFunction(function, std::is_void_v<std::invoke_result_t<F&, T, Object>> ? "continuationAction" : "continuationFunction");
            arguments.TakeState(more...);
            return Continued(FollowingWithState<F, T>{std::move(function), antecedent, arguments.State}, completion, arguments);
        }
    }
}

namespace System::Threading::Tasks
{
    template <class F, class... More>
    auto Task<void>::ContinueWith(F function, const More&... more) const
    {
        return Detail::ContinueTask(*this, std::move(function), more...);
    }
    template <class T>
    template <class F, class... More>
    auto Task<T>::ContinueWith(F function, const More&... more) const
    {
        return Detail::ContinueTask(*this, std::move(function), more...);
    }
}
