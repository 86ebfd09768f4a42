// The .NET enumeration Architecture.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Runtime::InteropServices
{
    /// What kind of processor.
    /// Follows api/system.runtime.interopservices.architecture.
    enum class Architecture : int
    {
        X86 = 0,
        X64 = 1,
        Arm = 2,
        Arm64 = 3,
        Wasm = 4,
        S390x = 5,
        LoongArch64 = 6,
        Armv6 = 7,
        Ppc64le = 8,
        RiscV64 = 9
    };
}
