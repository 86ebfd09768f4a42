#include "ports/Environment.hpp"
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/OperatingSystem.hpp>
#include <System/Runtime/InteropServices/RuntimeInformation.hpp>

namespace System
{
    namespace
    {
        class OperatingSystemData final : public Detail::ObjectData
        {
        public:
            OperatingSystemData(PlatformID platform, const Version& version) noexcept : Platform(platform), Number(version) {}
            const Detail::TypeInfo& GetType() const noexcept override { return OperatingSystem::Type(); }
            std::string ToText(std::string_view) const override { return String::Concat(Name(), Number); }

            const PlatformID Platform;
            const Version Number;

        private:
            [[nodiscard]] const char* Name() const noexcept
            {
                switch (Platform)
                {
                case PlatformID::Win32NT:
                    return "Microsoft Windows NT ";
                case PlatformID::Win32S:
                    return "Microsoft Win32S ";
                case PlatformID::Win32Windows:
                    return "Microsoft Windows 98 ";
                case PlatformID::WinCE:
                    return "Microsoft Windows CE ";
                case PlatformID::Xbox:
                    return "Xbox ";
                case PlatformID::MacOSX:
                    return "Mac OS X ";
                case PlatformID::Other:
                    return "Other ";
                default:
                    return "Unix ";
                }
            }
        };

        OperatingSystemData* Make(PlatformID platform, const Version& version)
        {
            if (platform < PlatformID::Win32S || platform > PlatformID::Other)
            {
                throw ArgumentOutOfRangeException("platform", platform,
                                                  String::Concat("Illegal enum value: ", static_cast<int>(platform), "."));
            }
            Detail::CheckNull(version == nullptr, "version");
            return new OperatingSystemData(platform, version);
        }

        const char* NameOfSystem() noexcept
        {
            switch (Port::System)
            {
            case Port::SystemKind::Windows:
                return "WINDOWS";
            case Port::SystemKind::MacOS:
                return "OSX";
            default:
                return "LINUX";
            }
        }

        bool IsAtLeast(int major, int minor, int build, int revision)
        {
            const Port::SystemVersion version = Port::VersionOfSystem();
            return Version(version.Major, version.Minor, version.Build, version.Revision) >= Version(major, minor, build, revision);
        }
    }

    const Detail::TypeInfo& OperatingSystem::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.OperatingSystem", typeid(OperatingSystem)};
        return info;
    }

    OperatingSystem::OperatingSystem(PlatformID platform, const System::Version& version)
        : OperatingSystem(Detail::Adopt, Make(platform, version))
    {
    }
    PlatformID OperatingSystem::Platform() const
    {
        return Self<OperatingSystemData>().Platform;
    }
    System::Version OperatingSystem::Version() const
    {
        return Self<OperatingSystemData>().Number;
    }
    String OperatingSystem::ServicePack() const
    {
        (void)Platform();
        return String::Empty;
    }
    String OperatingSystem::VersionString() const
    {
        return Self<OperatingSystemData>().ToText({});
    }
    OperatingSystem OperatingSystem::Clone() const
    {
        return OperatingSystem(Platform(), Version());
    }

    bool OperatingSystem::IsWindows() noexcept
    {
        return Port::System == Port::SystemKind::Windows;
    }
    bool OperatingSystem::IsLinux() noexcept
    {
        return Port::System == Port::SystemKind::Linux;
    }
    bool OperatingSystem::IsMacOS() noexcept
    {
        return Port::System == Port::SystemKind::MacOS;
    }
    bool OperatingSystem::IsOSPlatform(const String& platform)
    {
        Detail::CheckNull(platform == nullptr, "platform");
        return platform.Equals(NameOfSystem(), StringComparison::OrdinalIgnoreCase) ||
               (IsMacOS() && platform.Equals("MACOS", StringComparison::OrdinalIgnoreCase));
    }
    bool OperatingSystem::IsOSPlatformVersionAtLeast(const String& platform, int major, int minor, int build, int revision)
    {
        return IsOSPlatform(platform) && IsAtLeast(major, minor, build, revision);
    }
    bool OperatingSystem::IsWindowsVersionAtLeast(int major, int minor, int build, int revision)
    {
        return IsWindows() && IsAtLeast(major, minor, build, revision);
    }
    bool OperatingSystem::IsMacOSVersionAtLeast(int major, int minor, int build)
    {
        return IsMacOS() && IsAtLeast(major, minor, build, 0);
    }
}

namespace System::Runtime::InteropServices
{
    namespace
    {
        Architecture ArchitectureOf(std::string_view machine, bool isNarrow) noexcept
        {
            using enum Architecture;
            if (machine == "x86_64" || machine == "amd64")
            {
                return isNarrow ? X86 : X64;
            }
            if (machine == "aarch64" || machine == "arm64")
            {
                return isNarrow ? Arm : Arm64;
            }
            if (machine == "s390x")
            {
                return S390x;
            }
            if (machine == "loongarch64")
            {
                return LoongArch64;
            }
            if (machine == "ppc64le")
            {
                return Ppc64le;
            }
            if (machine == "riscv64")
            {
                return RiscV64;
            }
            return machine.starts_with("armv6") ? Armv6 : machine.starts_with("arm") ? Arm : X86;
        }
    }

    OSPlatform OSPlatform::Create(const String& osPlatform)
    {
        System::Detail::CheckNull(osPlatform == nullptr, "osPlatform");
        if (osPlatform.Length() == 0)
        {
            System::Detail::ThrowArgument("The value cannot be an empty string.", "osPlatform");
        }
        return OSPlatform(osPlatform);
    }

    bool RuntimeInformation::IsOSPlatform(const OSPlatform& osPlatform)
    {
        return OperatingSystem::IsOSPlatform(osPlatform.ToString());
    }
    String RuntimeInformation::FrameworkDescription()
    {
        return "systemnet 0.1.0";
    }
    String RuntimeInformation::OSDescription()
    {
        return Port::DescribeSystem();
    }
    Architecture RuntimeInformation::OSArchitecture()
    {
        return ArchitectureOf(Port::Machine(), false);
    }
    Architecture RuntimeInformation::ProcessArchitecture()
    {
        return ArchitectureOf(Port::Machine(), sizeof(void*) == 4);
    }
    String RuntimeInformation::RuntimeIdentifier()
    {
        const char* system = OperatingSystem::IsWindows() ? "win-" : OperatingSystem::IsMacOS() ? "osx-" : "linux-";
        return system + ToString(ProcessArchitecture()).ToLowerInvariant();
    }
}
