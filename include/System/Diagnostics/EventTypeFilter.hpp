// The .NET class EventTypeFilter.
#pragma once
#include <System/Diagnostics/SourceLevels.hpp>
#include <System/Diagnostics/TraceFilter.hpp>

namespace System::Diagnostics
{
    /// Lets events through by their kind.
    /// Follows api/system.diagnostics.eventtypefilter.
    class SYSTEMNET_API EventTypeFilter : public TraceFilter
    {
        SYSTEMNET_HANDLE(EventTypeFilter, TraceFilter)

        explicit EventTypeFilter(SourceLevels level);
        [[nodiscard]] SourceLevels EventType() const;
        void EventType(SourceLevels value) const;

    private:
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
    };
}
