// Netlink tells of addresses, links and routes.
#include "ports/posix/Posix.hpp"
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <unistd.h>

namespace System::Port
{
    using namespace Posix;

    Outcome OpenChanges() noexcept
    {
        const int descriptor = OpenDescriptor(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
        if (descriptor < 0)
        {
            return Fail(errno);
        }
        sockaddr_nl address{};
        address.nl_family = AF_NETLINK;
        address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE;
        if (::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        {
            const int native = errno;
            ::close(descriptor);
            return Fail(native);
        }
        return Done(descriptor);
    }

    Outcome AwaitChange(NativeHandle changes, int milliseconds) noexcept
    {
        alignas(nlmsghdr) char buffer[8192];
        pollfd entry{Descriptor(changes), POLLIN, 0};
        constexpr std::int64_t microsecondsInMillisecond = 1000;
        const int ready = PollOnce(&entry, 1, milliseconds < 0 ? -1 : milliseconds * microsecondsInMillisecond);
        if (ready <= 0)
        {
            return ready == 0 || errno == EINTR ? Done() : Fail(errno);
        }
        const ssize_t received = ::recv(Descriptor(changes), buffer, sizeof buffer, MSG_DONTWAIT);
        if (received < 0)
        {
            // The kernel had more to tell than it could keep: anything may have changed.
            return errno == ENOBUFS ? Done(AddressesChanged | LinksChanged) : errno == EAGAIN || errno == EINTR ? Done() : Fail(errno);
        }
        unsigned kinds = 0;
        auto length = static_cast<unsigned>(received);
        for (const auto* header = reinterpret_cast<const nlmsghdr*>(buffer); NLMSG_OK(header, length); header = NLMSG_NEXT(header, length))
        {
            switch (header->nlmsg_type)
            {
            case RTM_NEWADDR:
            case RTM_DELADDR:
                kinds |= AddressesChanged;
                break;
            case RTM_NEWLINK:
            case RTM_DELLINK:
            case RTM_NEWROUTE:
            case RTM_DELROUTE:
                kinds |= LinksChanged;
                break;
            default:
                break;
            }
        }
        return Done(kinds);
    }
}
