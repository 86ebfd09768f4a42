// Socket addresses in the layout of POSIX systems.
#include "ports/posix/Posix.hpp"
#include <algorithm>
#include <arpa/inet.h>
#include <cstring>
#include <sys/un.h>

namespace System::Port
{
    using namespace Posix;

    namespace
    {
        static_assert(sizeof(sockaddr_storage) <= sizeof(NativeAddress::Bytes));

        constexpr FamilyRow SharedFamilies[] = {
            {AddressFamily::InterNetwork, AF_INET, sizeof(sockaddr_in)},
            {AddressFamily::InterNetworkV6, AF_INET6, sizeof(sockaddr_in6)},
            {AddressFamily::Unix, AF_UNIX, sizeof(sockaddr_un)},
            {AddressFamily::Unspecified, AF_UNSPEC, sizeof(sockaddr_storage)},
        };

        template <class Matches>
        const FamilyRow* FindFamily(Matches matches) noexcept
        {
            for (const std::span<const FamilyRow> rows : {std::span<const FamilyRow>(SharedFamilies), PlatformFamilies()})
            {
                if (const auto found = std::find_if(rows.begin(), rows.end(), matches); found != rows.end())
                {
                    return &*found;
                }
            }
            return nullptr;
        }

        template <class Address>
        void Store(const Address& from, NativeAddress& to) noexcept
        {
            std::memcpy(to.Bytes.data(), &from, sizeof from);
            to.Length = sizeof from;
        }

        // macOS: the family is one byte, after a byte of length; the kernel fills the length in by itself.
        constexpr std::size_t FamilyAt = offsetof(sockaddr, sa_family);
        constexpr std::size_t FamilyEnd = FamilyAt + sizeof(sa_family_t);
    }

    namespace Posix
    {
        AddressFamily FamilyFromNative(int native) noexcept
        {
            const auto* row = FindFamily([&](const FamilyRow& candidate) { return candidate.Native == native; });
            return row == nullptr ? AddressFamily::Unknown : row->Family;
        }
    }

    void Encode(const InternetEndPoint& endPoint, NativeAddress& address) noexcept
    {
        if (endPoint.IsV6)
        {
            sockaddr_in6 native{};
            native.sin6_family = AF_INET6;
            native.sin6_port = htons(endPoint.Port);
            native.sin6_scope_id = endPoint.Scope;
            std::memcpy(&native.sin6_addr, endPoint.Address.data(), sizeof native.sin6_addr);
            Store(native, address);
        }
        else
        {
            sockaddr_in native{};
            native.sin_family = AF_INET;
            native.sin_port = htons(endPoint.Port);
            std::memcpy(&native.sin_addr, endPoint.Address.data(), sizeof native.sin_addr);
            Store(native, address);
        }
    }

    bool Decode(std::span<const Byte> address, InternetEndPoint& endPoint) noexcept
    {
        const auto family = GetFamily(address);
        if (family == AddressFamily::InterNetwork && address.size() >= sizeof(sockaddr_in))
        {
            sockaddr_in native;
            std::memcpy(&native, address.data(), sizeof native);
            endPoint = {};
            endPoint.Port = ntohs(native.sin_port);
            std::memcpy(endPoint.Address.data(), &native.sin_addr, sizeof native.sin_addr);
            return true;
        }
        if (family == AddressFamily::InterNetworkV6 && address.size() >= sizeof(sockaddr_in6))
        {
            sockaddr_in6 native;
            std::memcpy(&native, address.data(), sizeof native);
            endPoint = {};
            endPoint.IsV6 = true;
            endPoint.Port = ntohs(native.sin6_port);
            endPoint.Scope = native.sin6_scope_id;
            std::memcpy(endPoint.Address.data(), &native.sin6_addr, sizeof native.sin6_addr);
            return true;
        }
        return false;
    }

    AddressFamily GetFamily(std::span<const Byte> address) noexcept
    {
        if (address.size() < FamilyEnd)
        {
            return AddressFamily::Unknown;
        }
        sa_family_t native;
        std::memcpy(&native, address.data() + FamilyAt, sizeof native);
        return FamilyFromNative(native);
    }

    bool SetFamily(std::span<Byte> address, AddressFamily family) noexcept
    {
        const int number = NativeFamily(family);
        if (number < 0 || address.size() < FamilyEnd)
        {
            return false;
        }
        const auto native = static_cast<sa_family_t>(number);
        std::memcpy(address.data() + FamilyAt, &native, sizeof native);
        return true;
    }

    int AddressSize(AddressFamily family) noexcept
    {
        const auto* row = FindFamily([&](const FamilyRow& candidate) { return candidate.Family == family; });
        return row == nullptr ? static_cast<int>(sizeof(sockaddr_storage)) : row->Size;
    }

    int NativeFamily(AddressFamily family) noexcept
    {
        const auto* row = FindFamily([&](const FamilyRow& candidate) { return candidate.Family == family; });
        return row == nullptr ? -1 : row->Native;
    }

    int NativeProtocol(ProtocolType protocol) noexcept
    {
        // .NET's numbers are those of IANA, and so are the OS's.
        return static_cast<int>(protocol);
    }

    Outcome LocalAddress(NativeHandle handle, NativeAddress& address) noexcept
    {
        socklen_t length = sizeof address.Bytes;
        const auto outcome = Retry([&] { return ::getsockname(Descriptor(handle), Raw(address), &length); });
        address.Length = outcome.Ok() ? length : 0;
        return outcome;
    }

    Outcome RemoteAddress(NativeHandle handle, NativeAddress& address) noexcept
    {
        socklen_t length = sizeof address.Bytes;
        const auto outcome = Retry([&] { return ::getpeername(Descriptor(handle), Raw(address), &length); });
        address.Length = outcome.Ok() ? length : 0;
        return outcome;
    }
}
