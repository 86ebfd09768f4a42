// Tasks over calls that have Begin and End.
#pragma once
#include <System/AsyncCallback.hpp>
#include <System/Threading/Tasks/Task.hpp>
#include <System/Threading/Tasks/TaskCompletionSource.hpp>

namespace System::Core
{
    /// Begins a call, which throws what Begin throws; the task gives what End wants.
    template <class Begin>
    Threading::Tasks::Task<IAsyncResult> Begun(const Begin& begin)
    {
        const Threading::Tasks::TaskCompletionSource<IAsyncResult> source;
        begin(AsyncCallback([source](IAsyncResult result) { source.SetResult(result); }));
        return source.Task();
    }
}
