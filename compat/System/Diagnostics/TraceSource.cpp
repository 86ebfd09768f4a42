// The .NET class TraceSource.
#include "compat/core/diagnostics/NetworkSources.hpp"
#include "compat/core/diagnostics/TraceGate.hpp"
#include "compat/core/diagnostics/TraceSettings.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/Diagnostics/DefaultTraceListener.hpp>

namespace System::Core
{
    using Diagnostics::SourceLevels;

    TraceSourceData::TraceSourceData(const String& name, SourceLevels defaultLevel, bool isOwn)
        : Name(name), DefaultLevel(defaultLevel), Listeners(MakeListeners()), _isOwn(isOwn), _switch(nullptr)
    {
        Configure();
    }

    void TraceSourceData::Configure()
    {
        const TraceSettings& settings = TraceSettings::Present();
        const auto at = settings.Sources.find(std::string(std::string_view(Name)));
        static const TraceSettings::Source none;
        const TraceSettings::Source& source = at != settings.Sources.end() ? at->second : none;
        const auto& removed = source.Listeners.Removed;
        const auto configured = settings.Make(source.Listeners);
        Listeners.Clear();
        const bool isRemoved = source.Listeners.Clears || std::find(removed.begin(), removed.end(), "Default") != removed.end();
        if (!isRemoved && !(_isOwn && !configured.empty()))
        {
            Listeners.Add(Diagnostics::DefaultTraceListener());
        }
        for (const Diagnostics::TraceListener& listener : configured)
        {
            Listeners.Add(listener);
        }
        Attributes.Clear();
        for (const auto& [name, value] : source.Attributes)
        {
            Attributes[String(name)] = String(value);
        }
        const String switchName = source.SwitchName.empty() ? Name : String(source.SwitchName);
        const Diagnostics::SourceSwitch made(switchName, ToString(DefaultLevel));
        if (source.SwitchValue)
        {
            made.Value(String(*source.SwitchValue));
        }
        Switch(made);
    }
}

namespace System::Diagnostics
{
    using Core::TraceSourceData;

    namespace
    {
        Detail::ObjectData* MakeSource(const String& name, SourceLevels level)
        {
            if (name == nullptr)
            {
                Detail::ThrowArgumentNull("name");
            }
            if (name.Length() == 0)
            {
                throw ArgumentException("The value cannot be an empty string.", "name");
            }
            if (Detail::ObjectData* own = Core::NetworkSources::Find(name))
            {
                return own;
            }
            return new TraceSourceData(name, level, false);
        }
    }

    const Detail::TypeInfo& TraceSource::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Diagnostics.TraceSource", typeid(TraceSource)};
        return type;
    }

    TraceSource::TraceSource(const String& name) : TraceSource(name, SourceLevels::Off) {}
    TraceSource::TraceSource(const String& name, SourceLevels defaultLevel) : TraceSource(Detail::Adopt, MakeSource(name, defaultLevel)) {}

    String TraceSource::Name() const
    {
        return Self<TraceSourceData>().Name;
    }
    SourceLevels TraceSource::DefaultLevel() const
    {
        return Self<TraceSourceData>().DefaultLevel;
    }
    TraceListenerCollection TraceSource::Listeners() const
    {
        return Self<TraceSourceData>().Listeners;
    }
    SourceSwitch TraceSource::Switch() const
    {
        return Self<TraceSourceData>().Switch();
    }
    void TraceSource::Switch(const SourceSwitch& value) const
    {
        if (value == nullptr)
        {
            Detail::ThrowArgumentNull("Switch");
        }
        Self<TraceSourceData>().Switch(value);
        Core::NetworkSources::SwitchChanged();
    }
    Collections::Specialized::StringDictionary TraceSource::Attributes() const
    {
        return Self<TraceSourceData>().Attributes;
    }

    namespace
    {
        template <class Action>
        void ToListeners(const TraceSourceData& source, TraceEventType eventType, const Action& action)
        {
            if (source.Switch().ShouldTrace(eventType))
            {
                const TraceEventCache cache;
                Core::TraceGate::Each(source.Listeners, [&](const TraceListener& listener) { action(listener, cache, source.Name); });
            }
        }
    }

    void TraceSource::Event(TraceEventType eventType, int id) const
    {
        ToListeners(Self<TraceSourceData>(), eventType,
                    [&](const TraceListener& listener, const TraceEventCache& cache, const String& name)
                    { listener.TraceEvent(cache, name, eventType, id); });
    }
    void TraceSource::Event(TraceEventType eventType, int id, const String& message) const
    {
        ToListeners(Self<TraceSourceData>(), eventType,
                    [&](const TraceListener& listener, const TraceEventCache& cache, const String& name)
                    { listener.TraceEvent(cache, name, eventType, id, message); });
    }
    void TraceSource::Event(TraceEventType eventType, int id, const String& format, const Array<Object>& args) const
    {
        ToListeners(Self<TraceSourceData>(), eventType,
                    [&](const TraceListener& listener, const TraceEventCache& cache, const String& name)
                    { listener.TraceEvent(cache, name, eventType, id, format, args); });
    }
    void TraceSource::Data(TraceEventType eventType, int id, const Object& data) const
    {
        ToListeners(Self<TraceSourceData>(), eventType,
                    [&](const TraceListener& listener, const TraceEventCache& cache, const String& name)
                    { listener.TraceData(cache, name, eventType, id, data); });
    }
    void TraceSource::Data(TraceEventType eventType, int id, const Array<Object>& data) const
    {
        ToListeners(Self<TraceSourceData>(), eventType,
                    [&](const TraceListener& listener, const TraceEventCache& cache, const String& name)
                    { listener.TraceData(cache, name, eventType, id, data); });
    }
    void TraceSource::TraceTransfer(int id, const String& message, const Guid& relatedActivityId) const
    {
        ToListeners(Self<TraceSourceData>(), TraceEventType::Transfer,
                    [&](const TraceListener& listener, const TraceEventCache& cache, const String& name)
                    { listener.TraceTransfer(cache, name, id, message, relatedActivityId); });
    }
    void TraceSource::Flush() const
    {
        Core::TraceGate::Each(Self<TraceSourceData>().Listeners, [](const TraceListener& listener) { listener.Flush(); });
    }
    void TraceSource::Close() const
    {
        Core::TraceGate::Each(Self<TraceSourceData>().Listeners, [](const TraceListener& listener) { listener.Close(); });
    }
}
