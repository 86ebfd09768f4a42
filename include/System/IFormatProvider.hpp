// The .NET interface IFormatProvider.
#pragma once
#include <System/Handle.hpp>

namespace System
{
    /// A culture, of which there is one here: CultureInfo::InvariantCulture. Null is that one too.
    /// Follows api/system.iformatprovider.
    class SYSTEMNET_API IFormatProvider : public Handle
    {
        SYSTEMNET_HANDLE(IFormatProvider, Handle)
        IFormatProvider() noexcept = default;
    };

    template <>
    inline constexpr bool Detail::IsInterface<IFormatProvider> = true;
}
