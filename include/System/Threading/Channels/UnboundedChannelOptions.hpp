// The .NET class UnboundedChannelOptions.
#pragma once
#include <System/Threading/Channels/ChannelOptions.hpp>

namespace System::Threading::Channels
{
    /// How a channel without a capacity is made.
    /// Follows api/system.threading.channels.unboundedchanneloptions.
    class SYSTEMNET_API UnboundedChannelOptions : public ChannelOptions
    {
        SYSTEMNET_HANDLE(UnboundedChannelOptions, ChannelOptions)
        UnboundedChannelOptions();
    };
}
