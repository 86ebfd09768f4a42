// The .NET classes TaskFactory and TaskFactory<T>.
#pragma once
#include <System/AsyncCallback.hpp>
#include <System/Detail/TaskCombine.hpp>
#include <System/Detail/TaskContinue.hpp>
#include <System/Threading/Tasks/TaskCompletionSource.hpp>
#include <System/Threading/Tasks/TaskScheduler.hpp>
#include <tuple>

namespace System::Detail
{
    /// Has a function called on the pool when a call has completed.
    SYSTEMNET_API void CallWhenCompleted(const IAsyncResult& asyncResult, const Action<>& continuation);

    /// Completes a task with what an EndX gives.
    template <class R, class End>
    void CompleteByEnd(const Threading::Tasks::TaskCompletionSource<R>& source, const End& end, const IAsyncResult& asyncResult)
    {
        auto& task = source.Task().Completion();
        if (!task.TryReserve())
        {
            return;
        }
        try
        {
            if constexpr (std::is_void_v<R>)
            {
                static_cast<void>(end(asyncResult));
            }
            else
            {
                task.Store(end(asyncResult));
            }
        }
        catch (...)
        {
            task.SetCaught();
        }
        task.Complete();
    }
}

namespace System::Threading::Tasks
{
    /// Makes tasks: of functions, and of BeginX and EndX.
    /// Follows api/system.threading.tasks.taskfactory and api/system.threading.tasks.taskfactory-1.
    template <class T>
    class TaskFactory
    {
        template <class R>
        using ResultOr = std::conditional_t<std::is_void_v<T>, R, T>;

    public:
        TaskFactory() noexcept = default;
        explicit TaskFactory(const CancellationToken& cancellationToken) : _token(cancellationToken) {}
        explicit TaskFactory(const TaskScheduler&) {}
        TaskFactory(TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions)
            : _options(creationOptions), _continuationOptions(continuationOptions)
        {
        }
        TaskFactory(const CancellationToken& cancellationToken, TaskCreationOptions creationOptions,
                    TaskContinuationOptions continuationOptions, const TaskScheduler&)
            : _token(cancellationToken), _options(creationOptions), _continuationOptions(continuationOptions)
        {
        }
        const TaskFactory* operator->() const noexcept { return this; }

        [[nodiscard]] Threading::CancellationToken CancellationToken() const { return _token; }
        [[nodiscard]] TaskCreationOptions CreationOptions() const noexcept { return _options; }
        [[nodiscard]] TaskContinuationOptions ContinuationOptions() const noexcept { return _continuationOptions; }
        [[nodiscard]] TaskScheduler Scheduler() const { return TaskScheduler::Default(); }

        /// Runs a function on the pool, or with LongRunning on a thread of its own. A function that gives a task makes a task of a task.
        /// @param more in this order, each may be left out: a state object for the function, a CancellationToken, TaskCreationOptions, a TaskScheduler
        template <class F, class... More>
        auto StartNew(F function, const More&... more) const
        {
            using R = ResultOr<typename Detail::FunctionResult<F>::Type>;
            Detail::CheckFunction(function, std::is_void_v<R> ? "action" : "function");
            Detail::TaskArguments arguments;
            arguments.Token = _token;
            arguments.Options = _options;
            if constexpr (std::invocable<F&>)
            {
                arguments.TakeAll(more...);
            }
            else
            {
                arguments.TakeState(more...);
            }
            auto* work =
                new Detail::FunctionTask<R, F>(TaskStatus::Created, std::move(function), arguments.State, arguments.Token, arguments.Options);
            Task<R> task(Detail::Adopt, work);
            if (!task.IsCompleted())
            {
                work->Start();
            }
            return task;
        }

        /// A task for a call that was begun.
        template <class... Explicit, std::derived_from<IAsyncResult> A, class End, class... More>
        auto FromAsync(const A& asyncResult, End endMethod, const More&... options) const
        {
            using R = ResultOr<std::invoke_result_t<End&, IAsyncResult>>;
            static_assert(sizeof...(More) <= 2);
            (void)std::tie(options...);
            Detail::CheckNull(asyncResult == nullptr, "asyncResult");
            Detail::CheckFunction(endMethod, "endMethod");
            TaskCompletionSource<R> source;
            const IAsyncResult result = asyncResult;
            Detail::CallWhenCompleted(result, [=] { Detail::CompleteByEnd<R>(source, endMethod, result); });
            return source.Task();
        }
        /// Begins a call and makes a task for it.
        /// @param more the arguments of the call, then the state object, then perhaps TaskCreationOptions
        template <class... Explicit, class Begin, class End, class... More>
        requires(!std::derived_from<Begin, IAsyncResult>) auto FromAsync(Begin beginMethod, End endMethod, const More&... more) const
        {
            using R = ResultOr<std::invoke_result_t<End&, IAsyncResult>>;
            Detail::CheckFunction(beginMethod, "beginMethod");
            Detail::CheckFunction(endMethod, "endMethod");
            auto arguments = std::tie(more...);
            constexpr bool hasOptions = std::same_as<std::tuple_element_t<sizeof...(More) - 1, std::tuple<More...>>, TaskCreationOptions>;
            constexpr std::size_t count = sizeof...(More) - (hasOptions ? 2 : 1);
            const Object state = StateOf(std::get<count>(arguments));
            TaskCompletionSource<R> source(state, _options);
            const AsyncCallback callback = [=](IAsyncResult result) { Detail::CompleteByEnd<R>(source, endMethod, result); };
            [&]<std::size_t... I>(std::index_sequence<I...>)
            { static_cast<void>(beginMethod(std::get<I>(arguments)..., callback, state)); }(std::make_index_sequence<count>());
            return source.Task();
        }

        /// Runs a function with the tasks when all of them have completed.
        template <class Element, class F, class... More>
        auto ContinueWhenAll(const Array<Element>& tasks, F continuation, const More&... more) const
        {
            Detail::CheckFunction(continuation, "continuationFunction");
            return Task<>::WhenAll(tasks).ContinueWith([=](const auto& all) mutable
                                                       { return (void)all.Completion().Observe(), continuation(tasks); },
                                                       more...);
        }
        /// Runs a function with the first of the tasks that has completed.
        template <class Element, class F, class... More>
        auto ContinueWhenAny(const Array<Element>& tasks, F continuation, const More&... more) const
        {
            Detail::CheckFunction(continuation, "continuationFunction");
            return Task<>::WhenAny(tasks).ContinueWith([=](const Task<Element>& any) mutable { return continuation(any.Result()); },
                                                       more...);
        }

    private:
        template <class S>
        static Object StateOf(const S& state)
        {
            return Object(state);
        }

        Threading::CancellationToken _token;
        TaskCreationOptions _options = TaskCreationOptions::None;
        TaskContinuationOptions _continuationOptions = TaskContinuationOptions::None;
    };

    inline TaskFactory<void> Task<void>::Factory() noexcept
    {
        return {};
    }
    template <class T>
    TaskFactory<T> Task<T>::Factory() noexcept
    {
        return {};
    }
}
