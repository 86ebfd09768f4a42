// The .NET class Switch.
#pragma once
#include <System/Collections/Specialized/StringDictionary.hpp>

namespace System::Diagnostics
{
    /// Says how much is traced. Its first value is what the configuration has for its name, else its default.
    /// Follows api/system.diagnostics.switch.
    class SYSTEMNET_API Switch : public Handle
    {
        SYSTEMNET_HANDLE(Switch, Handle)

        /// Null, as an unset variable in C#.
        constexpr Switch() noexcept = default;
        [[nodiscard]] String DisplayName() const;
        [[nodiscard]] String Description() const;
        [[nodiscard]] String DefaultValue() const;
        /// The setting as a text.
        [[nodiscard]] String Value() const;
        void Value(const String& value) const;
        [[nodiscard]] Collections::Specialized::StringDictionary Attributes() const;
        /// Takes the setting from the configuration again.
        void Refresh() const;
    };
}
