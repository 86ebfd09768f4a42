// The .NET class ExecutionContext.
#pragma once
#include <System/Threading/AsyncFlowControl.hpp>
#include <System/Threading/ContextCallback.hpp>

namespace System::Threading
{
    /// What AsyncLocals hold, which flows along with work that is handed to other threads.
    /// Follows api/system.threading.executioncontext.
    class SYSTEMNET_API ExecutionContext : public Handle
    {
        SYSTEMNET_HANDLE(ExecutionContext, Handle)
        ExecutionContext() noexcept = default;

        /// The calling thread's; null while the flow is suppressed.
        [[nodiscard]] static ExecutionContext Capture();
        /// Runs a callback in a context.
        /// @throws InvalidOperationException executionContext is null
        static void Run(const ExecutionContext& executionContext, const ContextCallback& callback, const Object& state);
        /// Makes a context the calling thread's own.
        static void Restore(const ExecutionContext& executionContext);
        [[nodiscard]] ExecutionContext CreateCopy() const;

        /// From now on, nothing flows from this thread to others.
        static AsyncFlowControl SuppressFlow();
        /// @throws InvalidOperationException the flow is not suppressed
        static void RestoreFlow();
        [[nodiscard]] static bool IsFlowSuppressed() noexcept;
    };
}
