// The .NET structure AsyncFlowControl.
#pragma once
#include <System/Export.hpp>

namespace System::Threading
{
    /// What ExecutionContext::SuppressFlow gives, to undo it.
    /// Follows api/system.threading.asyncflowcontrol.
    class SYSTEMNET_API AsyncFlowControl
    {
    public:
        AsyncFlowControl() noexcept = default;
        explicit AsyncFlowControl(int threadId) noexcept : _threadId(threadId) {}
        const AsyncFlowControl* operator->() const noexcept { return this; }

        /// Lets the context flow again. Only the first call does something.
        /// @throws InvalidOperationException another thread suppressed the flow
        void Undo();
        void Dispose() { Undo(); }
        void Dispose() const { AsyncFlowControl(*this).Undo(); }

    private:
        int _threadId = 0; ///< 0 where there is nothing to undo
    };
}
