// The .NET class OperatingSystem.
#pragma once
#include <System/PlatformID.hpp>
#include <System/Version.hpp>

namespace System
{
    /// An operating system and its version; Environment::OSVersion is the one that the program runs on.
    /// Follows api/system.operatingsystem.
    class SYSTEMNET_API OperatingSystem : public Handle
    {
        SYSTEMNET_HANDLE(OperatingSystem, Handle)
        OperatingSystem() noexcept = default;
        /// @throws ArgumentOutOfRangeException there is no such platform
        /// @throws ArgumentNullException version is null
        OperatingSystem(PlatformID platform, const System::Version& version);

        [[nodiscard]] PlatformID Platform() const;
        [[nodiscard]] System::Version Version() const;
        [[nodiscard]] String ServicePack() const;
        /// "Unix 6.1.0.0"
        [[nodiscard]] String VersionString() const;
        OperatingSystem Clone() const;
        String ToString() const { return VersionString(); }

        [[nodiscard]] static bool IsWindows() noexcept;
        [[nodiscard]] static bool IsLinux() noexcept;
        [[nodiscard]] static bool IsMacOS() noexcept;
        [[nodiscard]] static constexpr bool IsMacCatalyst() noexcept { return false; }
        [[nodiscard]] static constexpr bool IsFreeBSD() noexcept { return false; }
        [[nodiscard]] static constexpr bool IsAndroid() noexcept { return false; }
        [[nodiscard]] static constexpr bool IsIOS() noexcept { return false; }
        [[nodiscard]] static constexpr bool IsTvOS() noexcept { return false; }
        [[nodiscard]] static constexpr bool IsWatchOS() noexcept { return false; }
        [[nodiscard]] static constexpr bool IsBrowser() noexcept { return false; }
        [[nodiscard]] static constexpr bool IsWasi() noexcept { return false; }
        /// @param platform such as "Linux", in any case
        [[nodiscard]] static bool IsOSPlatform(const String& platform);
        [[nodiscard]] static bool IsOSPlatformVersionAtLeast(const String& platform, int major, int minor = 0, int build = 0,
                                                             int revision = 0);
        [[nodiscard]] static bool IsWindowsVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0);
        [[nodiscard]] static bool IsMacOSVersionAtLeast(int major, int minor = 0, int build = 0);
    };
}
