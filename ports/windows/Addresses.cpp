// Socket addresses in the layout of Windows, whose numbers .NET took over.
#include "ports/windows/Windows.hpp"
#include <afunix.h>
#include <algorithm>
#include <cstring>

namespace System::Port
{
    using namespace Windows;

    namespace
    {
        static_assert(sizeof(sockaddr_storage) <= sizeof(NativeAddress::Bytes));

        /// Whether .NET has a name for the number of a family.
        constexpr bool IsKnown(int native) noexcept
        {
            constexpr int unused[] = {20, 27};
            return native >= 0 && native < static_cast<int>(AddressFamily::Max) && native != unused[0] && native != unused[1];
        }

        template <class Address>
        void Store(const Address& from, NativeAddress& to) noexcept
        {
            std::memcpy(to.Bytes.data(), &from, sizeof from);
            to.Length = sizeof from;
        }
    }

    void Encode(const InternetEndPoint& endPoint, NativeAddress& address) noexcept
    {
        if (endPoint.IsV6)
        {
            sockaddr_in6 native{};
            native.sin6_family = AF_INET6;
            native.sin6_port = ::htons(endPoint.Port);
            native.sin6_scope_id = endPoint.Scope;
            std::memcpy(&native.sin6_addr, endPoint.Address.data(), sizeof native.sin6_addr);
            Store(native, address);
        }
        else
        {
            sockaddr_in native{};
            native.sin_family = AF_INET;
            native.sin_port = ::htons(endPoint.Port);
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
            endPoint.Port = ::ntohs(native.sin_port);
            std::memcpy(endPoint.Address.data(), &native.sin_addr, sizeof native.sin_addr);
            return true;
        }
        if (family == AddressFamily::InterNetworkV6 && address.size() >= sizeof(sockaddr_in6))
        {
            sockaddr_in6 native;
            std::memcpy(&native, address.data(), sizeof native);
            endPoint = {};
            endPoint.IsV6 = true;
            endPoint.Port = ::ntohs(native.sin6_port);
            endPoint.Scope = native.sin6_scope_id;
            std::memcpy(endPoint.Address.data(), &native.sin6_addr, sizeof native.sin6_addr);
            return true;
        }
        return false;
    }

    AddressFamily GetFamily(std::span<const Byte> address) noexcept
    {
        ADDRESS_FAMILY native;
        if (address.size() < sizeof native)
        {
            return AddressFamily::Unknown;
        }
        std::memcpy(&native, address.data(), sizeof native);
        return IsKnown(native) ? static_cast<AddressFamily>(native) : AddressFamily::Unknown;
    }

    bool SetFamily(std::span<Byte> address, AddressFamily family) noexcept
    {
        const int number = NativeFamily(family);
        const auto native = static_cast<ADDRESS_FAMILY>(number);
        if (number < 0 || address.size() < sizeof native)
        {
            return false;
        }
        std::memcpy(address.data(), &native, sizeof native);
        return true;
    }

    int AddressSize(AddressFamily family) noexcept
    {
        switch (family)
        {
        case AddressFamily::InterNetwork:
            return sizeof(sockaddr_in);
        case AddressFamily::InterNetworkV6:
            return sizeof(sockaddr_in6);
        case AddressFamily::Unix:
            return sizeof(sockaddr_un);
        default:
            return sizeof(sockaddr_storage);
        }
    }

    int NativeFamily(AddressFamily family) noexcept
    {
        return IsKnown(static_cast<int>(family)) ? static_cast<int>(family) : -1;
    }

    int NativeProtocol(ProtocolType protocol) noexcept
    {
        return static_cast<int>(protocol);
    }

    Outcome LocalAddress(NativeHandle handle, NativeAddress& address) noexcept
    {
        int length = sizeof address.Bytes;
        const auto outcome = Check(::getsockname(Socket(handle), Raw(address), &length));
        address.Length = outcome.Ok() ? static_cast<std::uint32_t>(length) : 0;
        return outcome;
    }

    Outcome RemoteAddress(NativeHandle handle, NativeAddress& address) noexcept
    {
        int length = sizeof address.Bytes;
        const auto outcome = Check(::getpeername(Socket(handle), Raw(address), &length));
        address.Length = outcome.Ok() ? static_cast<std::uint32_t>(length) : 0;
        return outcome;
    }
}
