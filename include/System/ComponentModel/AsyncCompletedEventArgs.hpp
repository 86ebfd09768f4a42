// The .NET class AsyncCompletedEventArgs.
#pragma once
#include <System/EventHandler.hpp>
#include <System/Exception.hpp>

namespace System::ComponentModel
{
    /// How an asynchronous call ended.
    /// Follows api/system.componentmodel.asynccompletedeventargs.
    class SYSTEMNET_API AsyncCompletedEventArgs : public EventArgs
    {
        SYSTEMNET_HANDLE(AsyncCompletedEventArgs, EventArgs)
        AsyncCompletedEventArgs() noexcept : AsyncCompletedEventArgs(nullptr) {}
        AsyncCompletedEventArgs(const Exception& error, bool cancelled, const Object& userState);

        [[nodiscard]] bool Cancelled() const;
        /// What the call failed with; null if it did not.
        [[nodiscard]] const Exception* Error() const;
        /// What the call was given.
        [[nodiscard]] Object UserState() const;

    protected:
        /// @throws InvalidOperationException the call was cancelled, or it failed
        void RaiseExceptionIfNecessary() const;
    };

    /// Follows api/system.componentmodel.asynccompletedeventhandler.
    using AsyncCompletedEventHandler = Delegate<void(Object, AsyncCompletedEventArgs)>;
}
