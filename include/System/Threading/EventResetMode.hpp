// The .NET enumeration EventResetMode.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Threading
{
    /// Whether an event resets itself when it has released one thread.
    /// Follows api/system.threading.eventresetmode.
    enum class EventResetMode : int
    {
        AutoReset = 0,
        ManualReset = 1
    };
}

template <>
struct System::Detail::EnumTraits<System::Threading::EventResetMode>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
