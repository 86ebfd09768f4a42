// The .NET class IPAddressCollection.
#pragma once
#include <System/Collections/Generic/ICollection.hpp>
#include <System/Net/IPAddress.hpp>

namespace System::Net::NetworkInformation
{
    /// Addresses; it cannot be changed.
    /// Follows api/system.net.networkinformation.ipaddresscollection.
    class SYSTEMNET_API IPAddressCollection : public Collections::Generic::ICollection<IPAddress>
    {
        SYSTEMNET_HANDLE(IPAddressCollection, Collections::Generic::ICollection<IPAddress>)
        IPAddressCollection() noexcept = default;

        /// @throws ArgumentOutOfRangeException index is negative or not below Count
        [[nodiscard]] IPAddress operator[](int index) const;
        [[nodiscard]] bool IsReadOnly() const;
        /// @throws NotSupportedException always
        void Add(const IPAddress& address) const;
        void Clear() const;
        bool Remove(const IPAddress& address) const;
    };
}
