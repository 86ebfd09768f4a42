// The .NET class SynchronizationContext.
#pragma once
#include <System/Threading/SendOrPostCallback.hpp>

namespace System::Threading
{
    /// Where work is handed to, such as a thread with a user interface. There is none here: Current is null, and one that is made calls at
    /// once (Send) or on the pool (Post). Follows api/system.threading.synchronizationcontext.
    class SYSTEMNET_API SynchronizationContext : public Handle
    {
        SYSTEMNET_HANDLE(SynchronizationContext, Handle)
        SynchronizationContext();

        [[nodiscard]] static SynchronizationContext Current() noexcept { return nullptr; }

        void Send(const SendOrPostCallback& d, const Object& state) const;
        void Post(const SendOrPostCallback& d, const Object& state) const;
        [[nodiscard]] SynchronizationContext CreateCopy() const;
        void OperationStarted() const noexcept {}
        void OperationCompleted() const noexcept {}
    };
}
