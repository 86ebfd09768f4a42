// The .NET class ChannelOptions.
#pragma once
#include <System/Handle.hpp>

namespace System::Threading::Channels
{
    /// What a channel is told about its use when it is made. The channels of this library are the same for every use.
    /// Follows api/system.threading.channels.channeloptions.
    class SYSTEMNET_API ChannelOptions : public Handle
    {
        SYSTEMNET_HANDLE(ChannelOptions, Handle)
        ChannelOptions() noexcept = default;

        /// Whether one reads at a time.
        [[nodiscard]] bool SingleReader() const;
        void SingleReader(bool value) const;
        /// Whether one writes at a time.
        [[nodiscard]] bool SingleWriter() const;
        void SingleWriter(bool value) const;
        /// Kept, without effect: continuations run on the pool.
        [[nodiscard]] bool AllowSynchronousContinuations() const;
        void AllowSynchronousContinuations(bool value) const;
    };
}
