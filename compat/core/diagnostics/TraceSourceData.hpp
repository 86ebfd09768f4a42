// What stands behind a TraceSource.
#pragma once
#include <System/Diagnostics/TraceSource.hpp>
#include <mutex>

namespace System::Core
{
    class TraceSourceData final : public Detail::ObjectData
    {
    public:
        /// With the listeners and the switch that the configuration has for the name.
        /// @param isOwn one of the library's, whose default listener is there only where there is no other
        TraceSourceData(const String& name, Diagnostics::SourceLevels defaultLevel, bool isOwn);
        const Detail::TypeInfo& GetType() const noexcept override { return Diagnostics::TraceSource::Type(); }

        [[nodiscard]] Diagnostics::SourceSwitch Switch() const
        {
            const std::lock_guard lock(_mutex);
            return _switch;
        }
        void Switch(const Diagnostics::SourceSwitch& value)
        {
            const std::lock_guard lock(_mutex);
            _switch = value;
        }
        /// Takes listeners, switch and attributes from the configuration again.
        void Configure();

        const String Name;
        const Diagnostics::SourceLevels DefaultLevel;
        const Diagnostics::TraceListenerCollection Listeners;
        const Collections::Specialized::StringDictionary Attributes;

    private:
        const bool _isOwn;
        mutable std::mutex _mutex;
        Diagnostics::SourceSwitch _switch;
    };

    /// An empty collection.
    Diagnostics::TraceListenerCollection MakeListeners();
}
