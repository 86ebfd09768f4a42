// The .NET class GatewayIPAddressInformationCollection.
#pragma once
#include <System/Collections/Generic/ICollection.hpp>
#include <System/Net/NetworkInformation/GatewayIPAddressInformation.hpp>

namespace System::Net::NetworkInformation
{
    /// The gateways of an interface; it cannot be changed.
    /// Follows api/system.net.networkinformation.gatewayipaddressinformationcollection.
    class SYSTEMNET_API GatewayIPAddressInformationCollection : public Collections::Generic::ICollection<GatewayIPAddressInformation>
    {
        SYSTEMNET_HANDLE(GatewayIPAddressInformationCollection, Collections::Generic::ICollection<GatewayIPAddressInformation>)
        GatewayIPAddressInformationCollection() noexcept = default;

        /// @throws ArgumentOutOfRangeException index is negative or not below Count
        [[nodiscard]] GatewayIPAddressInformation operator[](int index) const;
        [[nodiscard]] bool IsReadOnly() const;
        /// @throws NotSupportedException always
        void Add(const GatewayIPAddressInformation& address) const;
        void Clear() const;
        bool Remove(const GatewayIPAddressInformation& address) const;
    };
}
