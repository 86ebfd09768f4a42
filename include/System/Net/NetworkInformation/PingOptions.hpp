// The .NET class PingOptions.
#pragma once
#include <System/Handle.hpp>

namespace System::Net::NetworkInformation
{
    /// How an echo request is sent.
    /// Follows api/system.net.networkinformation.pingoptions.
    class SYSTEMNET_API PingOptions : public Handle
    {
        SYSTEMNET_HANDLE(PingOptions, Handle)
        /// 128 hops, and routers may break the packet up.
        PingOptions();
        /// @param ttl routers that the request may pass, more than 0
        /// @throws ArgumentOutOfRangeException ttl is 0 or less
        PingOptions(int ttl, bool dontFragment);

        [[nodiscard]] int Ttl() const;
        void Ttl(int value) const;
        /// Whether no router may break the packet up.
        [[nodiscard]] bool DontFragment() const;
        void DontFragment(bool value) const;
    };
}
