// The .NET class TaskCanceledException.
#pragma once
#include <System/Detail/TaskObject.hpp>
#include <System/OperationCanceledException.hpp>

namespace System::Threading::Tasks
{
    /// A task that was cancelled.
    /// Follows api/system.threading.tasks.taskcanceledexception.
    class SYSTEMNET_API TaskCanceledException : public OperationCanceledException
    {
    public:
        TaskCanceledException();
        TaskCanceledException(const String& message);
        TaskCanceledException(const String& message, const System::Exception& innerException);
        TaskCanceledException(const String& message, const System::Exception& innerException, const Threading::CancellationToken& token);
        /// @param task the task that was cancelled
        TaskCanceledException(const Tasks::Task<void>& task);
        template <std::same_as<std::nullptr_t> Null>
        TaskCanceledException(Null) noexcept : OperationCanceledException(nullptr)
        {
        }
        ~TaskCanceledException() override;
        const TaskCanceledException* operator->() const noexcept { return this; }

        /// The task that was cancelled, or null.
        [[nodiscard]] Tasks::Task<void> Task() const;

    protected:
        using OperationCanceledException::OperationCanceledException;

    private:
        Handle _task;
    };
}
