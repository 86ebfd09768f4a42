// The .NET class MulticastIPAddressInformationCollection.
#pragma once
#include <System/Collections/Generic/ICollection.hpp>
#include <System/Net/NetworkInformation/MulticastIPAddressInformation.hpp>

namespace System::Net::NetworkInformation
{
    /// The multicast groups of an interface; it cannot be changed.
    /// Follows api/system.net.networkinformation.multicastipaddressinformationcollection.
    class SYSTEMNET_API MulticastIPAddressInformationCollection : public Collections::Generic::ICollection<MulticastIPAddressInformation>
    {
        SYSTEMNET_HANDLE(MulticastIPAddressInformationCollection, Collections::Generic::ICollection<MulticastIPAddressInformation>)
        MulticastIPAddressInformationCollection() noexcept = default;

        /// @throws ArgumentOutOfRangeException index is negative or not below Count
        [[nodiscard]] MulticastIPAddressInformation operator[](int index) const;
        [[nodiscard]] bool IsReadOnly() const;
        /// @throws NotSupportedException always
        void Add(const MulticastIPAddressInformation& address) const;
        void Clear() const;
        bool Remove(const MulticastIPAddressInformation& address) const;
    };
}
