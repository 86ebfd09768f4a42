// What co_await makes of a task.
#pragma once
#include <System/Detail/TaskPromise.hpp>

namespace System::Detail
{
    /// Holds the task itself and nothing of the co_await expression: GCC 11 and 12 destroy temporaries of such expressions twice or at the
    /// wrong time (GCC bugs 98401, 99576, 101367). It is not an aggregate, for the same reason.
    template <class T>
    class TaskAwait final : public Resumption
    {
    public:
        explicit TaskAwait(Threading::Tasks::Task<T> task) : _task(std::move(task)) { (void)Object(); }

        [[nodiscard]] bool await_ready() const noexcept { return Object().IsCompleted(); }
        template <class Promise>
        void await_suspend(std::coroutine_handle<Promise> coroutine)
        {
            SuspendFor(Object(), *this, coroutine, StateOf(coroutine));
        }
        T await_resume()
        {
            TaskBehind<T>& task = Object();
            task.Check();
            if constexpr (!std::is_void_v<T>)
            {
                return task.Take();
            }
        }

    private:
        [[nodiscard]] TaskBehind<T>& Object() const { return _task.Completion(); }

        Threading::Tasks::Task<T> _task;
    };
}
