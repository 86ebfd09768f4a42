// The .NET class TaskCanceledException.
#include <System/Detail/Task.hpp>
#include <System/Threading/Tasks/TaskCanceledException.hpp>

namespace System::Threading::Tasks
{
    namespace
    {
        constexpr const char* DefaultText = "A task was canceled.";
    }

    TaskCanceledException::TaskCanceledException() : OperationCanceledException(DefaultText) {}
    TaskCanceledException::TaskCanceledException(const String& message) : OperationCanceledException(message ? message : String(DefaultText)) {}
    TaskCanceledException::TaskCanceledException(const String& message, const System::Exception& innerException)
        : OperationCanceledException(message ? message : String(DefaultText), innerException)
    {
    }
    TaskCanceledException::TaskCanceledException(const String& message, const System::Exception& innerException,
                                                 const Threading::CancellationToken& token)
        : OperationCanceledException(message ? message : String(DefaultText), innerException, token)
    {
    }
    TaskCanceledException::TaskCanceledException(const Tasks::Task<>& task)
        : OperationCanceledException(DefaultText, task ? task.Completion().Token() : Threading::CancellationToken()), _task(task)
    {
    }
    TaskCanceledException::~TaskCanceledException() = default;

    Tasks::Task<> TaskCanceledException::Task() const
    {
        return static_cast<Tasks::Task<>>(Object(_task));
    }
}
