// The .NET class EventArgs.
#pragma once
#include <System/Export.hpp>
#include <System/Handle.hpp>

namespace System
{
    /// What comes with an event: nothing, unless a class derived from this one adds it.
    /// Follows api/system.eventargs.
    class SYSTEMNET_API EventArgs : public Handle
    {
        SYSTEMNET_HANDLE(EventArgs, Handle)

        EventArgs();

        /// For events that have nothing to tell.
        static const EventArgs& Empty;

    private:
        union Constant;
        explicit constexpr EventArgs(Detail::ObjectData& data) noexcept : Handle(Detail::Adopt, &data) {}
    };
}
