// The .NET class UnicastIPAddressInformationCollection.
#pragma once
#include <System/Collections/Generic/ICollection.hpp>
#include <System/Net/NetworkInformation/UnicastIPAddressInformation.hpp>

namespace System::Net::NetworkInformation
{
    /// The unicast addresses of an interface or a machine; it cannot be changed.
    /// Follows api/system.net.networkinformation.unicastipaddressinformationcollection.
    class SYSTEMNET_API UnicastIPAddressInformationCollection : public Collections::Generic::ICollection<UnicastIPAddressInformation>
    {
        SYSTEMNET_HANDLE(UnicastIPAddressInformationCollection, Collections::Generic::ICollection<UnicastIPAddressInformation>)
        UnicastIPAddressInformationCollection() noexcept = default;

        /// @throws ArgumentOutOfRangeException index is negative or not below Count
        [[nodiscard]] UnicastIPAddressInformation operator[](int index) const;
        [[nodiscard]] bool IsReadOnly() const;
        /// @throws NotSupportedException always
        void Add(const UnicastIPAddressInformation& address) const;
        void Clear() const;
        bool Remove(const UnicastIPAddressInformation& address) const;
    };
}
