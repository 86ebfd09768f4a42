// The .NET class UnobservedTaskExceptionEventArgs.
#pragma once
#include <System/AggregateException.hpp>
#include <System/EventArgs.hpp>

namespace System::Threading::Tasks
{
    /// What comes with TaskScheduler's UnobservedTaskException.
    /// Follows api/system.threading.tasks.unobservedtaskexceptioneventargs.
    class SYSTEMNET_API UnobservedTaskExceptionEventArgs : public EventArgs
    {
        SYSTEMNET_HANDLE(UnobservedTaskExceptionEventArgs, EventArgs)
        UnobservedTaskExceptionEventArgs() noexcept : UnobservedTaskExceptionEventArgs(nullptr) {}
        explicit UnobservedTaskExceptionEventArgs(const AggregateException& exception);

        [[nodiscard]] const AggregateException* Exception() const;
        [[nodiscard]] bool Observed() const;
        void SetObserved() const;
    };
}
