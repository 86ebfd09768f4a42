// The .NET class RuntimeInformation.
#pragma once
#include <System/Runtime/InteropServices/Architecture.hpp>
#include <System/Runtime/InteropServices/OSPlatform.hpp>

namespace System::Runtime::InteropServices
{
    /// What the program runs on.
    /// Follows api/system.runtime.interopservices.runtimeinformation.
    class SYSTEMNET_API RuntimeInformation
    {
    public:
        RuntimeInformation() = delete;

        [[nodiscard]] static bool IsOSPlatform(const OSPlatform& osPlatform);
        /// This library and its version.
        [[nodiscard]] static String FrameworkDescription();
        [[nodiscard]] static String OSDescription();
        [[nodiscard]] static Architecture OSArchitecture();
        [[nodiscard]] static Architecture ProcessArchitecture();
        /// Such as "linux-x64".
        [[nodiscard]] static String RuntimeIdentifier();
    };
}
