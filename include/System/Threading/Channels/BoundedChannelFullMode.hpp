// The .NET enumeration BoundedChannelFullMode.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Threading::Channels
{
    /// What writing to a channel that is full does.
    /// Follows api/system.threading.channels.boundedchannelfullmode.
    enum class BoundedChannelFullMode : int
    {
        Wait,       ///< waits for room
        DropNewest, ///< drops the item that was written last
        DropOldest, ///< drops the item that would be read next
        DropWrite   ///< drops the item that is being written
    };
}

template <>
struct System::Detail::EnumTraits<System::Threading::Channels::BoundedChannelFullMode>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
