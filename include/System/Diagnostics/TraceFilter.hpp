// The .NET class TraceFilter.
#pragma once
#include <System/Detail/Derivable.hpp>
#include <System/Detail/TraceFilterMembers.hpp>
#include <System/Diagnostics/TraceEventCache.hpp>

namespace System::Diagnostics
{
    /// Says which events a listener writes. A program's own kind derives from this, as from Stream, and overrides ShouldTrace.
    /// Follows api/system.diagnostics.tracefilter.
    class SYSTEMNET_API TraceFilter : public Detail::Derivable, protected Detail::TraceFilterMembers
    {
        SYSTEMNET_HANDLE(TraceFilter, Detail::Derivable)
        using SystemnetRoot = TraceFilter;

        /// Null; for a class that derives from this, its base.
        constexpr TraceFilter() noexcept = default;
        template <class D>
            requires Detail::ProgramClass<std::remove_cvref_t<D>, TraceFilter>
        TraceFilter(D&& object) : Derivable(Detail::Adopt, Host(std::forward<D>(object)))
        {
        }
        template <std::derived_from<TraceFilter> D>
        TraceFilter(const std::shared_ptr<D>& object) : Derivable(Detail::Adopt, Keep(object))
        {
        }

        /// @param cache           null for what is written without being an event
        /// @param formatOrMessage a format if args is not null
        template <class = void>
        [[nodiscard]] bool ShouldTrace(const TraceEventCache& cache, const String& source, TraceEventType eventType, int id,
                                       const String& formatOrMessage, const Array<Object>& args, const Object& data1,
                                       const Array<Object>& data) const
        {
            return Ask(cache, source, eventType, id, formatOrMessage, args, data1, data);
        }

    private:
        bool Ask(const TraceEventCache& cache, const String& source, TraceEventType eventType, int id, const String& formatOrMessage,
                 const Array<Object>& args, const Object& data1, const Array<Object>& data) const;
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
    };
}
