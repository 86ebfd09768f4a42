// The .NET class IPAddressInformationCollection.
#pragma once
#include <System/Collections/Generic/ICollection.hpp>
#include <System/Net/NetworkInformation/IPAddressInformation.hpp>

namespace System::Net::NetworkInformation
{
    /// Addresses with what is known of them; it cannot be changed.
    /// Follows api/system.net.networkinformation.ipaddressinformationcollection.
    class SYSTEMNET_API IPAddressInformationCollection : public Collections::Generic::ICollection<IPAddressInformation>
    {
        SYSTEMNET_HANDLE(IPAddressInformationCollection, Collections::Generic::ICollection<IPAddressInformation>)
        IPAddressInformationCollection() noexcept = default;

        /// @throws ArgumentOutOfRangeException index is negative or not below Count
        [[nodiscard]] IPAddressInformation operator[](int index) const;
        [[nodiscard]] bool IsReadOnly() const;
        /// @throws NotSupportedException always
        void Add(const IPAddressInformation& address) const;
        void Clear() const;
        bool Remove(const IPAddressInformation& address) const;
    };
}
