// The .NET class PingCompletedEventArgs.
#pragma once
#include <System/ComponentModel/AsyncCompletedEventArgs.hpp>
#include <System/EventHandler.hpp>
#include <System/Net/NetworkInformation/PingReply.hpp>

namespace System::Net::NetworkInformation
{
    /// How a call of SendAsync ended.
    /// Follows api/system.net.networkinformation.pingcompletedeventargs.
    class SYSTEMNET_API PingCompletedEventArgs : public ComponentModel::AsyncCompletedEventArgs
    {
        SYSTEMNET_HANDLE(PingCompletedEventArgs, ComponentModel::AsyncCompletedEventArgs)
        PingCompletedEventArgs() noexcept : PingCompletedEventArgs(nullptr) {}

        /// Null if the call failed or was cancelled.
        [[nodiscard]] PingReply Reply() const;
    };

    /// Follows api/system.net.networkinformation.pingcompletedeventhandler.
    using PingCompletedEventHandler = Delegate<void(Object, PingCompletedEventArgs)>;
}
