// The .NET class BoundedChannelOptions.
#pragma once
#include <System/Threading/Channels/BoundedChannelFullMode.hpp>
#include <System/Threading/Channels/ChannelOptions.hpp>

namespace System::Threading::Channels
{
    /// How a channel with a capacity is made.
    /// Follows api/system.threading.channels.boundedchanneloptions.
    class SYSTEMNET_API BoundedChannelOptions : public ChannelOptions
    {
        SYSTEMNET_HANDLE(BoundedChannelOptions, ChannelOptions)
        BoundedChannelOptions() noexcept = default;
        /// @param capacity items that the channel holds; 0 to hand each item from a writer to a reader
        /// @throws ArgumentOutOfRangeException capacity is negative
        explicit BoundedChannelOptions(int capacity);

        [[nodiscard]] int Capacity() const;
        /// @throws ArgumentOutOfRangeException value is negative
        void Capacity(int value) const;
        [[nodiscard]] BoundedChannelFullMode FullMode() const;
        /// @throws ArgumentOutOfRangeException value is none of the modes
        void FullMode(BoundedChannelFullMode value) const;
    };
}
