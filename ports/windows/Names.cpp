// Names of hosts, addresses and interfaces.
#include "ports/windows/Windows.hpp"
#include <algorithm>
#include <iphlpapi.h>
#include <memory>
#include <netioapi.h>
#include <new>

namespace System::Port
{
    using namespace Windows;

    namespace
    {
        Outcome FailResolving(int native) noexcept
        {
            switch (native)
            {
            case WSAHOST_NOT_FOUND:
            case WSATRY_AGAIN:
            case WSANO_RECOVERY:
            case WSANO_DATA:
                return Fail(native);
            case WSATYPE_NOT_FOUND:
            case WSASERVICE_NOT_FOUND:
                return {0, SocketError::HostNotFound, native};
            default:
                return {0, SocketError::NoRecovery, native};
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

        bool Decode(const sockaddr* address, std::size_t length, InternetEndPoint& endPoint) noexcept
        {
            return address != nullptr && Port::Decode({reinterpret_cast<const Byte*>(address), length}, endPoint);
        }

        /// Makes a call whose strings may find no memory.
        template <class Call>
        Outcome WithMemory(Call call) noexcept
        {
            try
            {
                return call();
            }
            catch (const std::exception&)
            {
                return Fail(SocketError::NoBufferSpaceAvailable);
            }
        }
    }

    bool SupportsFamily(AddressFamily family) noexcept
    {
        // Windows has the Unix domain for streams only.
        const auto type = family == AddressFamily::Unix ? SocketType::Stream : SocketType::Dgram;
        const auto socket = Open(family, type, ProtocolType::Unspecified);
        if (socket.Ok())
        {
            Close(static_cast<NativeHandle>(socket.Value));
        }
        // A lack of handles or of rights says nothing about the family.
        return socket.Ok() || (socket.Error != SocketError::AddressFamilyNotSupported &&
                               socket.Error != SocketError::ProtocolNotSupported && socket.Error != SocketError::SocketNotSupported);
    }

    Outcome HostName(std::string& name) noexcept
    {
        wchar_t buffer[256] = {};
        if (::GetHostNameW(buffer, static_cast<int>(std::size(buffer)) - 1) != 0)
        {
            return Fail(::WSAGetLastError());
        }
        return WithMemory(
            [&]
            {
                name = FromWide(buffer);
                return Done();
            });
    }

    Outcome Resolve(const std::string& host, AddressFamily family, ResolvedHost& result) noexcept
    {
        struct Free
        {
            void operator()(ADDRINFOW* list) const noexcept { ::FreeAddrInfoW(list); }
        };
        return WithMemory(
            [&]
            {
                ADDRINFOW hints{};
                hints.ai_family = NativeFamily(family);
                hints.ai_socktype = SOCK_STREAM; // or each address comes once for every type
                hints.ai_flags = AI_CANONNAME;
                ADDRINFOW* found = nullptr;
                const int error = ::GetAddrInfoW(ToWide(host).c_str(), nullptr, &hints, &found);
                if (error != 0)
                {
                    return FailResolving(error);
                }
                const std::unique_ptr<ADDRINFOW, Free> list(found);
                result = {};
                result.Name = found->ai_canonname != nullptr ? FromWide(found->ai_canonname) : host;
                for (const auto* entry = found; entry != nullptr; entry = entry->ai_next)
                {
                    InternetEndPoint address;
                    if (Decode(entry->ai_addr, entry->ai_addrlen, address) && !Contains(result.Addresses, address))
                    {
                        result.Addresses.push_back(address);
                    }
                }
                return Done();
            });
    }

    Outcome ReverseResolve(const InternetEndPoint& address, std::string& name) noexcept
    {
        NativeAddress native;
        Encode(address, native);
        wchar_t buffer[NI_MAXHOST] = {};
        const int error = ::GetNameInfoW(Raw(native), static_cast<socklen_t>(native.Length), buffer, NI_MAXHOST, nullptr, 0, NI_NAMEREQD);
        if (error != 0)
        {
            return FailResolving(error);
        }
        return WithMemory(
            [&]
            {
                name = FromWide(buffer);
                return Done();
            });
    }

    std::uint32_t InterfaceIndex(const std::string& name) noexcept
    {
        return ::if_nametoindex(name.c_str());
    }

    Outcome InterfaceAddresses(std::vector<InternetEndPoint>& addresses) noexcept
    {
        return WithMemory(
            [&]
            {
                // The list may grow between two calls.
                ULONG size = 16 * 1024;
                std::unique_ptr<Byte[]> memory;
                ULONG error = ERROR_BUFFER_OVERFLOW;
                for (int i = 0; i < 5 && error == ERROR_BUFFER_OVERFLOW; ++i)
                {
                    memory.reset(new Byte[size]);
                    error = ::GetAdaptersAddresses(AF_UNSPEC, GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST | GAA_FLAG_SKIP_DNS_SERVER,
                                                   nullptr, reinterpret_cast<IP_ADAPTER_ADDRESSES*>(memory.get()), &size);
                }
                addresses.clear();
                if (error != NO_ERROR)
                {
                    return error == ERROR_NO_DATA ? Done() : Fail(static_cast<int>(error));
                }
                for (const bool loopback : {false, true})
                {
                    for (const auto* adapter = reinterpret_cast<const IP_ADAPTER_ADDRESSES*>(memory.get()); adapter != nullptr;
                         adapter = adapter->Next)
                    {
                        if (adapter->OperStatus != IfOperStatusUp || (adapter->IfType == IF_TYPE_SOFTWARE_LOOPBACK) != loopback)
                        {
                            continue;
                        }
                        for (const auto* entry = adapter->FirstUnicastAddress; entry != nullptr; entry = entry->Next)
                        {
                            InternetEndPoint address;
                            if (Decode(entry->Address.lpSockaddr, static_cast<std::size_t>(entry->Address.iSockaddrLength), address) &&
                                !Contains(addresses, address))
                            {
                                addresses.push_back(address);
                            }
                        }
                    }
                }
                return Done();
            });
    }
}
