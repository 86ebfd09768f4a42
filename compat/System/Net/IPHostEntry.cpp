#include <System/Net/IPHostEntry.hpp>

namespace System::Net
{
    namespace
    {
        class IPHostEntryData final : public Detail::ObjectData
        {
        public:
            const Detail::TypeInfo& GetType() const noexcept override { return IPHostEntry::Type(); }

            String HostName;
            Array<String> Aliases;
            Array<IPAddress> AddressList;
        };
    }

    const Detail::TypeInfo& IPHostEntry::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Net.IPHostEntry", typeid(IPHostEntry)};
        return type;
    }

    IPHostEntry::IPHostEntry() : IPHostEntry(Detail::Adopt, new IPHostEntryData) {}

    String IPHostEntry::HostName() const
    {
        return Self<IPHostEntryData>().HostName;
    }
    void IPHostEntry::HostName(const String& value) const
    {
        Self<IPHostEntryData>().HostName = value;
    }
    Array<String> IPHostEntry::Aliases() const
    {
        return Self<IPHostEntryData>().Aliases;
    }
    void IPHostEntry::Aliases(const Array<String>& value) const
    {
        Self<IPHostEntryData>().Aliases = value;
    }
    Array<IPAddress> IPHostEntry::AddressList() const
    {
        return Self<IPHostEntryData>().AddressList;
    }
    void IPHostEntry::AddressList(const Array<IPAddress>& value) const
    {
        Self<IPHostEntryData>().AddressList = value;
    }
}
