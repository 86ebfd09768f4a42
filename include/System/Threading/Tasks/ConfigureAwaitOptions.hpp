// The .NET enumeration ConfigureAwaitOptions.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Threading::Tasks
{
    /// How a task is to be awaited; the values combine as flags.
    /// Follows api/system.threading.tasks.configureawaitoptions.
    enum class ConfigureAwaitOptions : int
    {
        None = 0,
        ContinueOnCapturedContext = 1,
        SuppressThrowing = 2,
        ForceYielding = 4
    };

    [[nodiscard]] constexpr ConfigureAwaitOptions operator|(ConfigureAwaitOptions left, ConfigureAwaitOptions right) noexcept
    {
        return static_cast<ConfigureAwaitOptions>(static_cast<int>(left) | static_cast<int>(right));
    }
    [[nodiscard]] constexpr ConfigureAwaitOptions operator&(ConfigureAwaitOptions left, ConfigureAwaitOptions right) noexcept
    {
        return static_cast<ConfigureAwaitOptions>(static_cast<int>(left) & static_cast<int>(right));
    }
    [[nodiscard]] constexpr ConfigureAwaitOptions operator^(ConfigureAwaitOptions left, ConfigureAwaitOptions right) noexcept
    {
        return static_cast<ConfigureAwaitOptions>(static_cast<int>(left) ^ static_cast<int>(right));
    }
    [[nodiscard]] constexpr ConfigureAwaitOptions operator~(ConfigureAwaitOptions value) noexcept
    {
        return static_cast<ConfigureAwaitOptions>(~static_cast<int>(value));
    }
}

template <>
struct System::Detail::EnumTraits<System::Threading::Tasks::ConfigureAwaitOptions>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
