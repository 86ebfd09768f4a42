// The .NET enumeration DuplicateAddressDetectionState.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Net::NetworkInformation
{
    /// How far the test is that nobody else uses an address.
    /// Follows api/system.net.networkinformation.duplicateaddressdetectionstate.
    enum class DuplicateAddressDetectionState : int
    {
        Invalid = 0,
        Tentative = 1,
        Duplicate = 2,
        Deprecated = 3,
        Preferred = 4
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::NetworkInformation::DuplicateAddressDetectionState>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
