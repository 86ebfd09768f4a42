// The .NET class TaskScheduler.
#pragma once
#include <System/EventHandler.hpp>
#include <System/Threading/Tasks/UnobservedTaskExceptionEventArgs.hpp>

namespace System::Threading::Tasks
{
    /// Where tasks are run. There is one, the pool, so that whoever takes a scheduler takes it for granted.
    /// Follows api/system.threading.tasks.taskscheduler.
    class SYSTEMNET_API TaskScheduler : public Handle
    {
        SYSTEMNET_HANDLE(TaskScheduler, Handle)
        TaskScheduler() noexcept = default;

        [[nodiscard]] static TaskScheduler Default();
        [[nodiscard]] static TaskScheduler Current();
        [[nodiscard]] int Id() const;
        [[nodiscard]] int MaximumConcurrencyLevel() const;

        /// Raised on the pool when a task that has failed goes without anybody having looked at its exception. Handlers are to be added
        /// and removed while no task ends so.
        static EventHandler<UnobservedTaskExceptionEventArgs>& UnobservedTaskException();
    };
}
