// The .NET classes Switch, BooleanSwitch, TraceSwitch and SourceSwitch.
#include "compat/core/diagnostics/NetworkSources.hpp"
#include "compat/core/diagnostics/SwitchData.hpp"
#include "compat/core/diagnostics/TraceSettings.hpp"
#include <System/ArgumentException.hpp>
#include <System/Diagnostics/BooleanSwitch.hpp>
#include <System/Diagnostics/SourceSwitch.hpp>
#include <System/Diagnostics/TraceSwitch.hpp>
#include <System/Enum.hpp>
#include <System/Parse.hpp>
#include <algorithm>

namespace System::Core
{
    void SwitchData::Set(int value, const String& text)
    {
        {
            const std::lock_guard lock(_mutex);
            _text = text;
            _setting.store(value, std::memory_order_relaxed);
            _isKnown.store(true, std::memory_order_release);
        }
        Changed();
    }
    void SwitchData::Setting(int value)
    {
        Set(value, Print(value));
    }
    String SwitchData::Value()
    {
        (void)Setting();
        const std::lock_guard lock(_mutex);
        return _text;
    }
    void SwitchData::Value(const String& text)
    {
        Set(String::IsNullOrEmpty(text) ? 0 : Parse(text), text);
    }
    void SwitchData::TakeConfigured()
    {
        const auto& switches = TraceSettings::Present().Switches;
        const auto at = switches.find(std::string(std::string_view(DisplayName)));
        Value(at != switches.end() ? String(at->second) : DefaultValue);
    }
}

namespace System::Diagnostics
{
    namespace
    {
        class BooleanSwitchData final : public Core::SwitchData
        {
        public:
            using SwitchData::SwitchData;
            const Detail::TypeInfo& GetType() const noexcept override { return BooleanSwitch::Type(); }

        private:
            [[nodiscard]] int Parse(const String& text) const override
            {
                bool value = false;
                return TryParse(text, value) ? value : System::Parse<int>(text);
            }
            [[nodiscard]] String Print(int setting) const override { return ToString(setting); }
        };

        class TraceSwitchData final : public Core::SwitchData
        {
        public:
            using SwitchData::SwitchData;
            const Detail::TypeInfo& GetType() const noexcept override { return TraceSwitch::Type(); }

        private:
            [[nodiscard]] int Parse(const String& text) const override
            {
                return std::clamp(static_cast<int>(Enum::Parse<TraceLevel>(text, true)), 0, static_cast<int>(TraceLevel::Verbose));
            }
            [[nodiscard]] String Print(int setting) const override { return ToString(static_cast<TraceLevel>(setting)); }
        };

        class SourceSwitchData final : public Core::SwitchData
        {
        public:
            using SwitchData::SwitchData;
            const Detail::TypeInfo& GetType() const noexcept override { return SourceSwitch::Type(); }

        private:
            [[nodiscard]] int Parse(const String& text) const override { return static_cast<int>(Enum::Parse<SourceLevels>(text, true)); }
            [[nodiscard]] String Print(int setting) const override { return ToString(static_cast<SourceLevels>(setting)); }
            void Changed() noexcept override { Core::NetworkSources::SwitchChanged(); }
        };
    }

    const Detail::TypeInfo& Switch::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Diagnostics.Switch", typeid(Switch)};
        return type;
    }
    const Detail::TypeInfo& BooleanSwitch::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Diagnostics.BooleanSwitch", typeid(BooleanSwitch), &Switch::Type()};
        return type;
    }
    const Detail::TypeInfo& TraceSwitch::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Diagnostics.TraceSwitch", typeid(TraceSwitch), &Switch::Type()};
        return type;
    }
    const Detail::TypeInfo& SourceSwitch::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Diagnostics.SourceSwitch", typeid(SourceSwitch), &Switch::Type()};
        return type;
    }

    String Switch::DisplayName() const
    {
        return Self<Core::SwitchData>().DisplayName;
    }
    String Switch::Description() const
    {
        return Self<Core::SwitchData>().Description;
    }
    String Switch::DefaultValue() const
    {
        return Self<Core::SwitchData>().DefaultValue;
    }
    String Switch::Value() const
    {
        return Self<Core::SwitchData>().Value();
    }
    void Switch::Value(const String& value) const
    {
        Self<Core::SwitchData>().Value(value);
    }
    Collections::Specialized::StringDictionary Switch::Attributes() const
    {
        return Self<Core::SwitchData>().Attributes;
    }
    void Switch::Refresh() const
    {
        Core::TraceSettings::Reread();
        Self<Core::SwitchData>().TakeConfigured();
    }

    BooleanSwitch::BooleanSwitch(const String& displayName, const String& description) : BooleanSwitch(displayName, description, "0") {}
    BooleanSwitch::BooleanSwitch(const String& displayName, const String& description, const String& defaultSwitchValue)
        : BooleanSwitch(Detail::Adopt, new BooleanSwitchData(displayName, description, defaultSwitchValue))
    {
    }
    bool BooleanSwitch::Enabled() const
    {
        return Self<BooleanSwitchData>().Setting() != 0;
    }
    void BooleanSwitch::Enabled(bool value) const
    {
        Self<BooleanSwitchData>().Setting(value ? 1 : 0);
    }

    TraceSwitch::TraceSwitch(const String& displayName, const String& description) : TraceSwitch(displayName, description, "") {}
    TraceSwitch::TraceSwitch(const String& displayName, const String& description, const String& defaultSwitchValue)
        : TraceSwitch(Detail::Adopt, new TraceSwitchData(displayName, description, defaultSwitchValue))
    {
    }
    TraceLevel TraceSwitch::Level() const
    {
        return static_cast<TraceLevel>(Self<TraceSwitchData>().Setting());
    }
    void TraceSwitch::Level(TraceLevel value) const
    {
        if (value < TraceLevel::Off || value > TraceLevel::Verbose)
        {
            throw ArgumentException("The Level must be set to a value in the enumeration TraceLevel.");
        }
        Self<TraceSwitchData>().Setting(static_cast<int>(value));
    }
    bool TraceSwitch::TraceError() const
    {
        return Level() >= TraceLevel::Error;
    }
    bool TraceSwitch::TraceWarning() const
    {
        return Level() >= TraceLevel::Warning;
    }
    bool TraceSwitch::TraceInfo() const
    {
        return Level() >= TraceLevel::Info;
    }
    bool TraceSwitch::TraceVerbose() const
    {
        return Level() >= TraceLevel::Verbose;
    }

    SourceSwitch::SourceSwitch(const String& name) : SourceSwitch(name, "") {}
    SourceSwitch::SourceSwitch(const String& displayName, const String& defaultSwitchValue)
        : SourceSwitch(Detail::Adopt, new SourceSwitchData(displayName, String::Empty, defaultSwitchValue))
    {
    }
    SourceLevels SourceSwitch::Level() const
    {
        return static_cast<SourceLevels>(Self<SourceSwitchData>().Setting());
    }
    void SourceSwitch::Level(SourceLevels value) const
    {
        Self<SourceSwitchData>().Setting(static_cast<int>(value));
    }
    bool SourceSwitch::ShouldTrace(TraceEventType eventType) const
    {
        return (Self<SourceSwitchData>().Setting() & static_cast<int>(eventType)) != 0;
    }
}
