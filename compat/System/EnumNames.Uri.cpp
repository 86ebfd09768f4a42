// The names of the enumerations that go with Uri.
#include <System/UriComponents.hpp>
#include <System/UriFormat.hpp>
#include <System/UriHostNameType.hpp>
#include <System/UriKind.hpp>
#include <System/UriPartial.hpp>
#include <limits>

namespace System::Detail
{
    namespace
    {
        constexpr EnumName KindNames[] = {{0, "RelativeOrAbsolute"}, {1, "Absolute"}, {2, "Relative"}};
        constexpr EnumName PartialNames[] = {{0, "Scheme"}, {1, "Authority"}, {2, "Path"}, {3, "Query"}};
        constexpr EnumName FormatNames[] = {{1, "UriEscaped"}, {2, "Unescaped"}, {3, "SafeUnescaped"}};
        constexpr EnumName HostNames[] = {{0, "Unknown"}, {1, "Basic"}, {2, "Dns"}, {3, "IPv4"}, {4, "IPv6"}};
        constexpr EnumName ComponentNames[] = {
            {0x1, "Scheme"},
            {0x2, "UserInfo"},
            {0x4, "Host"},
            {0x8, "Port"},
            {0xD, "SchemeAndServer"},
            {0x10, "Path"},
            {0x20, "Query"},
            {0x30, "PathAndQuery"},
            {0x3D, "HttpRequestUrl"},
            {0x40, "Fragment"},
            {0x7F, "AbsoluteUri"},
            {0x80, "StrongPort"},
            {0x84, "HostAndPort"},
            {0x86, "StrongAuthority"},
            {0x100, "NormalizedHost"},
            {0x40000000, "KeepDelimiter"},
            {std::numeric_limits<std::int32_t>::min(), "SerializationInfoString"},
        };
    }

    const EnumNames EnumTraits<UriKind>::Names("System.UriKind", KindNames, false);
    const EnumNames EnumTraits<UriPartial>::Names("System.UriPartial", PartialNames, false);
    const EnumNames EnumTraits<UriFormat>::Names("System.UriFormat", FormatNames, false);
    const EnumNames EnumTraits<UriHostNameType>::Names("System.UriHostNameType", HostNames, false);
    const EnumNames EnumTraits<UriComponents>::Names("System.UriComponents", ComponentNames, true);
}
