// The .NET structures TaskAwaiter and TaskAwaiter<T>.
#pragma once
#include <System/Detail/Task.hpp>

namespace System::Detail
{
    /// Has a function called on the pool when the task has completed.
    SYSTEMNET_API void CallWhenCompleted(TaskObject& task, const Action<>& continuation);
}

namespace System::Runtime::CompilerServices
{
    /// What await asks of a task.
    /// Follows api/system.runtime.compilerservices.taskawaiter and api/system.runtime.compilerservices.taskawaiter-1.
    template <class T>
    class TaskAwaiter
    {
    public:
        explicit TaskAwaiter(Threading::Tasks::Task<T> task) noexcept : _task(std::move(task)) {}
        const TaskAwaiter* operator->() const noexcept { return this; }

        [[nodiscard]] bool IsCompleted() const { return _task.IsCompleted(); }
        /// Waits, and gives the result.
        /// @throws whatever the task has failed with, itself
        T GetResult() const
        {
            auto& task = _task.Completion();
            if (!task.IsCompleted())
            {
                task.Wait();
            }
            task.Check();
            if constexpr (!std::is_void_v<T>)
            {
                return task.Value();
            }
        }
        void OnCompleted(const Action<>& continuation) const { Detail::CallWhenCompleted(_task.Completion(), continuation); }
        void UnsafeOnCompleted(const Action<>& continuation) const { OnCompleted(continuation); }

    private:
        Threading::Tasks::Task<T> _task;
    };
}

namespace System::Threading::Tasks
{
    inline Runtime::CompilerServices::TaskAwaiter<void> Task<void>::GetAwaiter() const
    {
        (void)Completion();
        return Runtime::CompilerServices::TaskAwaiter<void>(*this);
    }
    template <class T>
    Runtime::CompilerServices::TaskAwaiter<T> Task<T>::GetAwaiter() const
    {
        (void)Completion();
        return Runtime::CompilerServices::TaskAwaiter<T>(*this);
    }
}
