// Names of hosts, addresses and interfaces.
#include "ports/posix/Posix.hpp"
#include <algorithm>
#include <ifaddrs.h>
#include <memory>
#include <net/if.h>
#include <netdb.h>
#include <unistd.h>

namespace System::Port
{
    using namespace Posix;

    namespace
    {
        /// The resolver's errors. native is errno, which counts for EAI_SYSTEM only.
        Outcome FailResolving(int error, int native) noexcept
        {
            const auto fail = [](SocketError code) { return Outcome{0, code, static_cast<int>(code)}; };
            switch (error)
            {
            case EAI_AGAIN:
                return fail(SocketError::TryAgain);
            case EAI_NONAME:
            case EAI_ADDRFAMILY: // a literal address of the other family
                return fail(SocketError::HostNotFound);
            case EAI_NODATA:
                return fail(SocketError::NoData);
            case EAI_MEMORY:
                return Fail(SocketError::NoBufferSpaceAvailable);
            case EAI_SYSTEM:
                return native == ENOMEM ? Fail(SocketError::NoBufferSpaceAvailable) : Outcome{0, SocketError::NoRecovery, native};
            default:
                return fail(SocketError::NoRecovery);
            }
        }

        bool Contains(const std::vector<InternetEndPoint>& addresses, const InternetEndPoint& address) noexcept
        {
            return std::any_of(addresses.begin(), addresses.end(),
                               [&](const InternetEndPoint& present) {
                                   return present.IsV6 == address.IsV6 && present.Address == address.Address &&
                                          present.Scope == address.Scope;
                               });
        }

        struct Free
        {
            void operator()(addrinfo* list) const noexcept { ::freeaddrinfo(list); }
            void operator()(ifaddrs* list) const noexcept { ::freeifaddrs(list); }
        };
    }

    bool SupportsFamily(AddressFamily family) noexcept
    {
        const auto socket = Open(family, SocketType::Dgram, ProtocolType::Unspecified);
        if (socket.Ok())
        {
            Close(socket.Value);
        }
        // A lack of descriptors or of rights says nothing about the family.
        return socket.Ok() || (socket.Error != SocketError::AddressFamilyNotSupported &&
                               socket.Error != SocketError::ProtocolNotSupported && socket.Error != SocketError::SocketNotSupported);
    }

    Outcome HostName(std::string& name) noexcept
    {
        char buffer[1024] = {};
        if (::gethostname(buffer, sizeof buffer - 1) != 0)
        {
            return Fail(errno);
        }
        return WithMemory([&] { name = buffer; });
    }

    Outcome Resolve(const std::string& host, AddressFamily family, ResolvedHost& result) noexcept
    {
        addrinfo hints{};
        hints.ai_family = NativeFamily(family);
        hints.ai_socktype = SOCK_STREAM; // or each address comes once for every type
        hints.ai_flags = AI_CANONNAME;
        addrinfo* found = nullptr;
        const int error = ::getaddrinfo(host.c_str(), nullptr, &hints, &found);
        if (error != 0)
        {
            return FailResolving(error, errno);
        }
        const std::unique_ptr<addrinfo, Free> list(found);
        return WithMemory(
            [&]
            {
                result = {};
                result.Name = found->ai_canonname != nullptr ? found->ai_canonname : host;
                for (const auto* entry = found; entry != nullptr; entry = entry->ai_next)
                {
                    InternetEndPoint address;
                    if (Decode(entry->ai_addr, address) && !Contains(result.Addresses, address))
                    {
                        result.Addresses.push_back(address);
                    }
                }
            });
    }

    Outcome ReverseResolve(const InternetEndPoint& address, std::string& name) noexcept
    {
        NativeAddress native;
        Encode(address, native);
        char buffer[NI_MAXHOST] = {};
        const int error = ::getnameinfo(Raw(native), native.Length, buffer, sizeof buffer, nullptr, 0, NI_NAMEREQD);
        if (error != 0)
        {
            return FailResolving(error, errno);
        }
        return WithMemory([&] { name = buffer; });
    }

    std::uint32_t InterfaceIndex(const std::string& name) noexcept
    {
        return ::if_nametoindex(name.c_str());
    }

    Outcome InterfaceAddresses(std::vector<InternetEndPoint>& addresses) noexcept
    {
        ifaddrs* found = nullptr;
        if (::getifaddrs(&found) != 0)
        {
            return Fail(errno);
        }
        const std::unique_ptr<ifaddrs, Free> list(found);
        return WithMemory(
            [&]
            {
                addresses.clear();
                for (const bool loopback : {false, true})
                {
                    for (const auto* entry = found; entry != nullptr; entry = entry->ifa_next)
                    {
                        InternetEndPoint address;
                        const bool isLoopback = (entry->ifa_flags & IFF_LOOPBACK) != 0;
                        if ((entry->ifa_flags & IFF_UP) != 0 && isLoopback == loopback && Decode(entry->ifa_addr, address) &&
                            !Contains(addresses, address))
                        {
                            addresses.push_back(address);
                        }
                    }
                }
            });
    }
}
