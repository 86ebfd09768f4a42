// The .NET classes TraceFilter, EventTypeFilter and SourceFilter.
#include "compat/core/io/ProgramCall.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/Diagnostics/EventTypeFilter.hpp>
#include <System/Diagnostics/SourceFilter.hpp>
#include <System/ObjectDisposedException.hpp>

namespace System::Detail
{
    using Diagnostics::TraceEventCache;
    using Diagnostics::TraceEventType;

    bool TraceFilterMembers::ShouldTrace(const TraceEventCache& cache, const String& source, TraceEventType eventType, int id,
                                         const String& formatOrMessage, const Array<Object>& args, const Object& data1,
                                         const Array<Object>& data)
    {
        using Next =
            bool (TraceFilterMembers::*)(TraceEventCache, String, TraceEventType, int, String, Array<Object>, Object, Array<Object>);
        return (this->*static_cast<Next>(&TraceFilterMembers::ShouldTrace))(cache, source, eventType, id, formatOrMessage, args, data1,
                                                                            data);
    }
    bool TraceFilterMembers::ShouldTrace(TraceEventCache cache, String source, TraceEventType eventType, int id, String formatOrMessage,
                                         Array<Object> args, Object data1, Array<Object> data)
    {
        using Next =
            bool (TraceFilterMembers::*)(TraceEventCache, String, TraceEventType, int, String, Array<Object>, Object, Array<Object>) const;
        return (this->*static_cast<Next>(&TraceFilterMembers::ShouldTrace))(cache, source, eventType, id, formatOrMessage, args, data1,
                                                                            data);
    }
    bool TraceFilterMembers::ShouldTrace(TraceEventCache cache, String source, TraceEventType eventType, int id, String formatOrMessage,
                                         Array<Object> args, Object data1, Array<Object> data) const
    {
        using Next = bool (TraceFilterMembers::*)(const TraceEventCache&, const String&, TraceEventType, int, const String&,
                                                  const Array<Object>&, const Object&, const Array<Object>&) const;
        return (this->*static_cast<Next>(&TraceFilterMembers::ShouldTrace))(cache, source, eventType, id, formatOrMessage, args, data1,
                                                                            data);
    }
    bool TraceFilterMembers::ShouldTrace(const TraceEventCache&, const String&, TraceEventType, int, const String&, const Array<Object>&,
                                         const Object&, const Array<Object>&) const
    {
        return true;
    }
    bool TraceFilterMembers::EnterShouldTrace(const TraceEventCache& cache, const String& source, TraceEventType eventType, int id,
                                              const String& formatOrMessage, const Array<Object>& args, const Object& data1,
                                              const Array<Object>& data)
    {
        using First = bool (TraceFilterMembers::*)(const TraceEventCache&, const String&, TraceEventType, int, const String&,
                                                   const Array<Object>&, const Object&, const Array<Object>&);
        return (this->*static_cast<First>(&TraceFilterMembers::ShouldTrace))(cache, source, eventType, id, formatOrMessage, args, data1,
                                                                             data);
    }
}

namespace System::Diagnostics
{
    namespace
    {
        /// Base of the library's filters.
        class FilterData : public Detail::DerivableData
        {
        public:
            [[nodiscard]] virtual bool Passes(const String& source, TraceEventType eventType) const = 0;
        };

        class EventTypeFilterData final : public FilterData
        {
        public:
            explicit EventTypeFilterData(SourceLevels level) noexcept : Level(level) {}
            const Detail::TypeInfo& GetType() const noexcept override { return EventTypeFilter::Type(); }
            [[nodiscard]] bool Passes(const String&, TraceEventType eventType) const override
            {
                return (static_cast<int>(eventType) & static_cast<int>(Level.load())) != 0;
            }
            std::atomic<SourceLevels> Level;
        };

        class SourceFilterData final : public FilterData
        {
        public:
            explicit SourceFilterData(const String& source) : Source(source) {}
            const Detail::TypeInfo& GetType() const noexcept override { return SourceFilter::Type(); }
            [[nodiscard]] bool Passes(const String& source, TraceEventType) const override { return source == Source; }
            String Source;
        };

        void CheckSource(const String& source)
        {
            if (source == nullptr)
            {
                Detail::ThrowArgumentNull("source");
            }
        }
    }

    const Detail::TypeInfo& TraceFilter::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Diagnostics.TraceFilter", typeid(TraceFilter)};
        return type;
    }
    const Detail::TypeInfo& EventTypeFilter::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Diagnostics.EventTypeFilter", typeid(EventTypeFilter), &TraceFilter::Type()};
        return type;
    }
    const Detail::TypeInfo& SourceFilter::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Diagnostics.SourceFilter", typeid(SourceFilter), &TraceFilter::Type()};
        return type;
    }

    bool TraceFilter::Ask(const TraceEventCache& cache, const String& source, TraceEventType eventType, int id,
                          const String& formatOrMessage, const Array<Object>& args, const Object& data1, const Array<Object>& data) const
    {
        auto* object = static_cast<Detail::DerivableData*>(Data());
        const TraceFilter* program = this;
        if (!IsProgramObject())
        {
            if (object == nullptr)
            {
                Detail::ThrowNullReference();
            }
            program = static_cast<const TraceFilter*>(object->Target());
            if (program == nullptr && object->IsProgramOwned())
            {
                throw ObjectDisposedException("System.Diagnostics.TraceFilter");
            }
        }
        if (program == nullptr || (program == this && object != nullptr && !object->IsProgramOwned()))
        {
            return static_cast<const FilterData*>(object)->Passes(source, eventType);
        }
        Detail::TraceFilterMembers& members = const_cast<TraceFilter&>(*program);
        const Core::ProgramCall call(&members, 0);
        // A filter that calls the one it derives from.
        return call.IsFromOverride() && program == this
                   ? true
                   : members.EnterShouldTrace(cache, source, eventType, id, formatOrMessage, args, data1, data);
    }

    EventTypeFilter::EventTypeFilter(SourceLevels level) : EventTypeFilter(Detail::Adopt, new EventTypeFilterData(level)) {}
    SourceLevels EventTypeFilter::EventType() const
    {
        return Self<EventTypeFilterData>().Level;
    }
    void EventTypeFilter::EventType(SourceLevels value) const
    {
        Self<EventTypeFilterData>().Level = value;
    }

    SourceFilter::SourceFilter(const String& source) : SourceFilter(Detail::Adopt, (CheckSource(source), new SourceFilterData(source))) {}
    String SourceFilter::Source() const
    {
        return Self<SourceFilterData>().Source;
    }
    void SourceFilter::Source(const String& value) const
    {
        CheckSource(value);
        Self<SourceFilterData>().Source = value;
    }
}
