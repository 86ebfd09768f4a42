#include "compat/core/net/HostNames.hpp"
#include "compat/core/diagnostics/Telemetry.hpp"
#include "compat/core/net/EndPoints.hpp"
#include "compat/core/net/Errors.hpp"
#include <algorithm>

namespace System::Core::HostNames
{
    using Net::IPAddress;
    using Net::IPHostEntry;
    using Net::Sockets::AddressFamily;

    namespace
    {
        bool Matches(const Port::InternetEndPoint& endPoint, AddressFamily family) noexcept
        {
            return family == AddressFamily::Unspecified || (family == AddressFamily::InterNetworkV6) == endPoint.IsV6;
        }

        /// An outcome of the port, unless there was no memory.
        Port::Outcome Enough(const Port::Outcome& outcome)
        {
            if (outcome.Error == Net::Sockets::SocketError::NoBufferSpaceAvailable)
            {
                Detail::ThrowOutOfMemory();
            }
            return outcome;
        }

        /// What the interfaces say of this machine, for when its own name does not resolve.
        Port::Outcome ResolveByInterfaces(const std::string& name, AddressFamily family, Port::ResolvedHost& found)
        {
            std::vector<Port::InternetEndPoint> addresses;
            const Port::Outcome outcome = Enough(Port::InterfaceAddresses(addresses));
            if (!outcome.Ok())
            {
                return outcome;
            }
            std::erase_if(addresses, [family](const auto& address) { return !Matches(address, family); });
            if (addresses.empty())
            {
                return Errors::Failure(Net::Sockets::SocketError::HostNotFound);
            }
            found = {name, {}, std::move(addresses)};
            return {};
        }
    }

    Port::Outcome Resolve(const std::string& host, AddressFamily family, Port::ResolvedHost& found)
    {
        std::string own;
        const bool ownKnown = Enough(Port::HostName(own)).Ok();
        const bool isOwn = host.empty() || (ownKnown && host == own);
        const std::string& name = host.empty() ? own : host;
        const Telemetry::Lookup counted;
        const Port::Outcome outcome = Enough(Port::Resolve(name, family, found));
        return !outcome.Ok() && isOwn ? ResolveByInterfaces(name, family, found) : outcome;
    }

    Array<IPAddress> ToAddresses(const Port::ResolvedHost& found)
    {
        Array<IPAddress> addresses(found.Addresses.size());
        std::transform(found.Addresses.begin(), found.Addresses.end(), addresses.begin(), FromInternet);
        return addresses;
    }

    namespace
    {
        IPHostEntry MakeEntry(const std::string& name, const Array<IPAddress>& addresses)
        {
            IPHostEntry entry;
            entry.HostName(String(name));
            // Documented to be empty since the resolver is asked for addresses only.
            entry.Aliases(Array<String>(0));
            entry.AddressList(addresses);
            return entry;
        }
    }

    IPHostEntry EntryOfName(const String& host, AddressFamily family, Port::Outcome& outcome)
    {
        Port::ResolvedHost found;
        outcome = HostNames::Resolve(std::string(std::string_view(host)), family, found);
        return outcome.Ok() ? MakeEntry(found.Name, ToAddresses(found)) : nullptr;
    }

    IPHostEntry EntryOfAddress(const IPAddress& address, AddressFamily family, Port::Outcome& outcome)
    {
        std::string name;
        {
            const Telemetry::Lookup counted;
            outcome = Enough(Port::ReverseResolve(ToInternet(address, 0), name));
        }
        if (!outcome.Ok())
        {
            return nullptr;
        }
        Port::ResolvedHost found;
        if (HostNames::Resolve(name, family, found).Ok())
        {
            return MakeEntry(found.Name.empty() ? name : found.Name, ToAddresses(found));
        }
        return MakeEntry(name, Array<IPAddress>{address});
    }

    IPHostEntry EntryOfLiteral(const IPAddress& address)
    {
        return MakeEntry(std::string(std::string_view(address.ToString())), Array<IPAddress>{address});
    }
}
