// The .NET enumeration OperationStatus.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Buffers
{
    /// How far a conversion from one buffer to another came.
    /// Follows api/system.buffers.operationstatus.
    enum class OperationStatus : int
    {
        Done = 0,
        DestinationTooSmall = 1,
        NeedMoreData = 2,
        InvalidData = 3
    };
}

template <>
struct System::Detail::EnumTraits<System::Buffers::OperationStatus>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
