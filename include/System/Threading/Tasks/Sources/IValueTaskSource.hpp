// The .NET interfaces IValueTaskSource<T> and IValueTaskSource (IValueTaskSource<>).
#pragma once
#include <System/Threading/Tasks/Sources/ValueTaskSourceOnCompletedFlags.hpp>
#include <System/Threading/Tasks/Sources/ValueTaskSourceStatus.hpp>
#include <System/Threading/Tasks/TaskCompletionSource.hpp>
#include <System/Threading/Tasks/ValueTask.hpp>

namespace System::Threading::Tasks::Sources
{
    /// An operation of the program's own that a ValueTask can stand for; the program keeps it in a std::shared_ptr. A token tells one use
    /// from the next. Follows api/system.threading.tasks.sources.ivaluetasksource and
    /// api/system.threading.tasks.sources.ivaluetasksource-1.
    template <class T>
    class IValueTaskSource
    {
    public:
        virtual ~IValueTaskSource() = default;
        /// The outcome of one that has completed: the result, or what it failed with is thrown. Asked once.
        virtual T GetResult(Int16 token) = 0;
        virtual ValueTaskSourceStatus GetStatus(Int16 token) = 0;
        /// Has a function called when the operation has completed; at once if it has already.
        virtual void OnCompleted(Action<Object> continuation, Object state, Int16 token, ValueTaskSourceOnCompletedFlags flags) = 0;
    };
}

namespace System::Detail
{
    /// Completes a task with the outcome of a source.
    template <class T>
    void CompleteBySource(const Threading::Tasks::TaskCompletionSource<T>& completion,
                          Threading::Tasks::Sources::IValueTaskSource<T>& source, Int16 token)
    {
        try
        {
            if constexpr (std::is_void_v<T>)
            {
                source.GetResult(token);
                completion.SetResult();
            }
            else
            {
                completion.SetResult(source.GetResult(token));
            }
        }
        catch (...)
        {
            if (source.GetStatus(token) == Threading::Tasks::Sources::ValueTaskSourceStatus::Canceled)
            {
                completion.TrySetCanceled();
            }
            else
            {
                completion.TrySetException(std::current_exception());
            }
        }
    }

    template <class T>
    Threading::Tasks::Task<T> TaskOfSource(const std::shared_ptr<Threading::Tasks::Sources::IValueTaskSource<T>>& source, Int16 token)
    {
        using namespace Threading::Tasks;
        CheckNull(source == nullptr, "source");
        const TaskCompletionSource<T> completion;
        if (source->GetStatus(token) != Sources::ValueTaskSourceStatus::Pending)
        {
            CompleteBySource(completion, *source, token);
        }
        else
        {
            source->OnCompleted([=](Object) { CompleteBySource(completion, *source, token); }, nullptr, token,
                                Sources::ValueTaskSourceOnCompletedFlags::None);
        }
        return completion.Task();
    }
}
