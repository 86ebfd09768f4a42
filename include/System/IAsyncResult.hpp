// The .NET interface IAsyncResult.
#pragma once
#include <System/Handle.hpp>
#include <System/Object.hpp>

namespace System
{
    namespace Threading
    {
        class WaitHandle;
    }

    /// The state of a call that BeginX started; its EndX takes it.
    /// Follows api/system.iasyncresult.
    class SYSTEMNET_API IAsyncResult : public Handle
    {
        SYSTEMNET_HANDLE(IAsyncResult, Handle)
        IAsyncResult() noexcept = default;

        /// The object that was given to BeginX.
        [[nodiscard]] Object AsyncState() const;
        /// Signalled when the call has completed, also when it failed. Made at its first use.
        [[nodiscard]] Threading::WaitHandle AsyncWaitHandle() const;
        /// Always false: callbacks run on the pool and never in the Begin call.
        [[nodiscard]] bool CompletedSynchronously() const;
        [[nodiscard]] bool IsCompleted() const;
    };

    template <>
    inline constexpr bool Detail::IsInterface<IAsyncResult> = true;
}
