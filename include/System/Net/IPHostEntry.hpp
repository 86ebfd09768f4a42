// The .NET class IPHostEntry.
#pragma once
#include <System/Net/IPAddress.hpp>

namespace System::Net
{
    /// What name resolution tells of a host. A new entry has no name and no lists (null).
    /// Follows api/system.net.iphostentry.
    class SYSTEMNET_API IPHostEntry : public Handle
    {
        SYSTEMNET_HANDLE(IPHostEntry, Handle)

        IPHostEntry();

        [[nodiscard]] String HostName() const;
        void HostName(const String& value) const;
        [[nodiscard]] Array<String> Aliases() const;
        void Aliases(const Array<String>& value) const;
        [[nodiscard]] Array<IPAddress> AddressList() const;
        void AddressList(const Array<IPAddress>& value) const;
    };
}
