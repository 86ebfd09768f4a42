// The .NET class TaskExtensions.
#pragma once
#include <System/Detail/TaskRun.hpp>
#include <System/Threading/Tasks/TaskCanceledException.hpp>

namespace System::Detail
{
    /// Stands for the task that another one gives.
    template <class T>
    Threading::Tasks::Task<T> UnwrapTask(Threading::Tasks::Task<Threading::Tasks::Task<T>> outer)
    {
        Threading::Tasks::Task<T> inner = co_await outer;
        if (inner == nullptr)
        {
            throw Threading::Tasks::TaskCanceledException();
        }
        co_return co_await inner;
    }
}

namespace System::Threading::Tasks
{
    /// Follows api/system.threading.tasks.taskextensions.
    class TaskExtensions
    {
    public:
        /// A task that stands for the one that `task` gives.
        template <class T>
        static Task<T> Unwrap(const Task<Task<T>>& task)
        {
            (void)task.Completion();
            return Detail::UnwrapTask<T>(task);
        }
    };

    template <class T>
    template <class Inner>
    requires Detail::IsTask<Inner> Inner Task<T>::Unwrap() const { return TaskExtensions::Unwrap(*this); }
}
