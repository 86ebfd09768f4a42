// The .NET enumeration UriComponents.
#pragma once
#include <System/Detail/FlagOperators.hpp>

namespace System
{
    /// The parts of an identifier; the values combine as flags.
    /// Follows api/system.uricomponents.
    enum class UriComponents : int
    {
        Scheme = 0x1,
        UserInfo = 0x2,
        Host = 0x4,
        Port = 0x8,
        SchemeAndServer = Scheme | Host | Port,
        Path = 0x10,
        Query = 0x20,
        PathAndQuery = Path | Query,
        HttpRequestUrl = SchemeAndServer | PathAndQuery,
        Fragment = 0x40,
        AbsoluteUri = HttpRequestUrl | UserInfo | Fragment,
        StrongPort = 0x80, ///< the port, the scheme's own too
        HostAndPort = Host | StrongPort,
        StrongAuthority = HostAndPort | UserInfo,
        NormalizedHost = 0x100,
        KeepDelimiter = 0x40000000,
        SerializationInfoString = static_cast<int>(0x80000000)
    };

    using Detail::FlagOperators::operator|;
    using Detail::FlagOperators::operator&;
    using Detail::FlagOperators::operator^;
    using Detail::FlagOperators::operator~;
    using Detail::FlagOperators::operator|=;
    using Detail::FlagOperators::operator&=;
    using Detail::FlagOperators::operator^=;
}

template <>
struct System::Detail::EnumTraits<System::UriComponents>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
