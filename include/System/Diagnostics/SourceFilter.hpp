// The .NET class SourceFilter.
#pragma once
#include <System/Diagnostics/TraceFilter.hpp>

namespace System::Diagnostics
{
    /// Lets the events of one source through.
    /// Follows api/system.diagnostics.sourcefilter.
    class SYSTEMNET_API SourceFilter : public TraceFilter
    {
        SYSTEMNET_HANDLE(SourceFilter, TraceFilter)

        /// @throws ArgumentNullException source is null
        explicit SourceFilter(const String& source);
        [[nodiscard]] String Source() const;
        void Source(const String& value) const;

    private:
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
    };
}
