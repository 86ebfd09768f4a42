// What stands behind the switches.
#pragma once
#include <System/Diagnostics/Switch.hpp>
#include <atomic>
#include <mutex>

namespace System::Core
{
    /// A switch: its text, and the number that the text means.
    class SwitchData : public Detail::ObjectData
    {
    public:
        SwitchData(const String& displayName, const String& description, const String& defaultValue)
            : DisplayName(displayName == nullptr ? String::Empty : displayName),
              Description(description == nullptr ? String::Empty : description),
              DefaultValue(defaultValue == nullptr ? String::Empty : defaultValue)
        {
        }

        /// @throws what Parse throws
        [[nodiscard]] int Setting()
        {
            if (!_isKnown.load(std::memory_order_acquire)) [[unlikely]]
            {
                TakeConfigured();
            }
            return _setting.load(std::memory_order_relaxed);
        }
        void Setting(int value);
        [[nodiscard]] String Value();
        void Value(const String& text);
        /// Takes the configuration's value, else the default.
        void TakeConfigured();

        const String DisplayName;
        const String Description;
        const String DefaultValue;
        const Collections::Specialized::StringDictionary Attributes;

    protected:
        /// The number of a text that is not empty.
        [[nodiscard]] virtual int Parse(const String& text) const = 0;
        /// How a setting is printed.
        [[nodiscard]] virtual String Print(int setting) const = 0;
        /// Something else depends on the setting.
        virtual void Changed() noexcept {}

    private:
        void Set(int value, const String& text);

        std::mutex _mutex;
        std::atomic<bool> _isKnown{false};
        std::atomic<int> _setting{0};
        String _text;
    };
}
