// The collections of addresses: as a list, without what changes one.
#include "compat/core/net/NetworkFacts.hpp"
#include <System/Net/NetworkInformation/GatewayIPAddressInformationCollection.hpp>
#include <System/Net/NetworkInformation/IPAddressCollection.hpp>
#include <System/Net/NetworkInformation/IPAddressInformationCollection.hpp>
#include <System/Net/NetworkInformation/MulticastIPAddressInformationCollection.hpp>
#include <System/Net/NetworkInformation/UnicastIPAddressInformationCollection.hpp>

namespace System::Net::NetworkInformation
{
    const System::Detail::TypeInfo& GatewayIPAddressInformationCollection::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.GatewayIPAddressInformationCollection",
                                                   typeid(GatewayIPAddressInformationCollection), &ICollection::Type()};
        return type;
    }
    GatewayIPAddressInformation GatewayIPAddressInformationCollection::operator[](int index) const
    {
        return Collection().Get(index);
    }
    bool GatewayIPAddressInformationCollection::IsReadOnly() const
    {
        return Collection().IsReadOnly();
    }
    void GatewayIPAddressInformationCollection::Add(const GatewayIPAddressInformation& address) const
    {
        Collection().Add(address);
    }
    void GatewayIPAddressInformationCollection::Clear() const
    {
        Collection().Clear();
    }
    bool GatewayIPAddressInformationCollection::Remove(const GatewayIPAddressInformation& address) const
    {
        return Collection().Remove(address);
    }

    const System::Detail::TypeInfo& IPAddressCollection::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.IPAddressCollection", typeid(IPAddressCollection),
                                                   &ICollection::Type()};
        return type;
    }
    IPAddress IPAddressCollection::operator[](int index) const
    {
        return Collection().Get(index);
    }
    bool IPAddressCollection::IsReadOnly() const
    {
        return Collection().IsReadOnly();
    }
    void IPAddressCollection::Add(const IPAddress& address) const
    {
        Collection().Add(address);
    }
    void IPAddressCollection::Clear() const
    {
        Collection().Clear();
    }
    bool IPAddressCollection::Remove(const IPAddress& address) const
    {
        return Collection().Remove(address);
    }

    const System::Detail::TypeInfo& IPAddressInformationCollection::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.IPAddressInformationCollection",
                                                   typeid(IPAddressInformationCollection), &ICollection::Type()};
        return type;
    }
    IPAddressInformation IPAddressInformationCollection::operator[](int index) const
    {
        return Collection().Get(index);
    }
    bool IPAddressInformationCollection::IsReadOnly() const
    {
        return Collection().IsReadOnly();
    }
    void IPAddressInformationCollection::Add(const IPAddressInformation& address) const
    {
        Collection().Add(address);
    }
    void IPAddressInformationCollection::Clear() const
    {
        Collection().Clear();
    }
    bool IPAddressInformationCollection::Remove(const IPAddressInformation& address) const
    {
        return Collection().Remove(address);
    }

    const System::Detail::TypeInfo& MulticastIPAddressInformationCollection::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.MulticastIPAddressInformationCollection",
                                                   typeid(MulticastIPAddressInformationCollection), &ICollection::Type()};
        return type;
    }
    MulticastIPAddressInformation MulticastIPAddressInformationCollection::operator[](int index) const
    {
        return Collection().Get(index);
    }
    bool MulticastIPAddressInformationCollection::IsReadOnly() const
    {
        return Collection().IsReadOnly();
    }
    void MulticastIPAddressInformationCollection::Add(const MulticastIPAddressInformation& address) const
    {
        Collection().Add(address);
    }
    void MulticastIPAddressInformationCollection::Clear() const
    {
        Collection().Clear();
    }
    bool MulticastIPAddressInformationCollection::Remove(const MulticastIPAddressInformation& address) const
    {
        return Collection().Remove(address);
    }

    const System::Detail::TypeInfo& UnicastIPAddressInformationCollection::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.UnicastIPAddressInformationCollection",
                                                   typeid(UnicastIPAddressInformationCollection), &ICollection::Type()};
        return type;
    }
    UnicastIPAddressInformation UnicastIPAddressInformationCollection::operator[](int index) const
    {
        return Collection().Get(index);
    }
    bool UnicastIPAddressInformationCollection::IsReadOnly() const
    {
        return Collection().IsReadOnly();
    }
    void UnicastIPAddressInformationCollection::Add(const UnicastIPAddressInformation& address) const
    {
        Collection().Add(address);
    }
    void UnicastIPAddressInformationCollection::Clear() const
    {
        Collection().Clear();
    }
    bool UnicastIPAddressInformationCollection::Remove(const UnicastIPAddressInformation& address) const
    {
        return Collection().Remove(address);
    }
}
