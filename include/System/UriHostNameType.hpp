// The .NET enumeration UriHostNameType.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System
{
    /// What kind of name a host has.
    /// Follows api/system.urihostnametype.
    enum class UriHostNameType : int
    {
        Unknown = 0,
        Basic = 1,
        Dns = 2,
        IPv4 = 3,
        IPv6 = 4
    };
}

template <>
struct System::Detail::EnumTraits<System::UriHostNameType>
{
    static constexpr bool Flags = false;
    SYSTEMNET_API static const EnumNames Names;
};
