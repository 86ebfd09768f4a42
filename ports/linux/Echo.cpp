// Datagram sockets for ICMP: the kernel numbers the requests, and queues messages of failure as errors of the socket.
#include "ports/posix/Posix.hpp"
#include <cstring>
#include <linux/errqueue.h>

namespace System::Port::Posix
{
    const bool EchoHasHeader = false;
    const bool EchoIsNumbered = true;

    void KeepEchoErrors(int descriptor, bool isV6) noexcept
    {
        isV6 ? SetNumber(descriptor, IPPROTO_IPV6, IPV6_RECVERR, 1) : SetNumber(descriptor, IPPROTO_IP, IP_RECVERR, 1);
    }

    bool TakeEchoError(int descriptor, EchoMessage& message) noexcept
    {
        alignas(cmsghdr) char control[512];
        char request[64];
        iovec vector{request, sizeof request};
        msghdr header{};
        header.msg_iov = &vector;
        header.msg_iovlen = 1;
        header.msg_control = control;
        header.msg_controllen = sizeof control;
        if (::recvmsg(descriptor, &header, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
        {
            return false;
        }
        for (const cmsghdr* entry = CMSG_FIRSTHDR(&header); entry != nullptr; entry = CMSG_NXTHDR(&header, const_cast<cmsghdr*>(entry)))
        {
            const bool isV4 = entry->cmsg_level == IPPROTO_IP && entry->cmsg_type == IP_RECVERR;
            const bool isV6 = entry->cmsg_level == IPPROTO_IPV6 && entry->cmsg_type == IPV6_RECVERR;
            if (!isV4 && !isV6)
            {
                continue;
            }
            const auto* const error = reinterpret_cast<const sock_extended_err*>(CMSG_DATA(entry));
            if (error->ee_origin == SO_EE_ORIGIN_ICMP || error->ee_origin == SO_EE_ORIGIN_ICMP6)
            {
                message.Type = error->ee_type;
                message.Code = error->ee_code;
                Decode(SO_EE_OFFENDER(error), message.From);
                message.From.Port = 0;
                return true;
            }
            // What this host found out itself: the neighbour does not answer, or the packet is too long for the way.
            const bool isTooLong = error->ee_errno == EMSGSIZE;
            message.Type = isV6 ? (isTooLong ? 2 : 1) : 3;
            message.Code = isV6 ? (isTooLong ? 0 : 3) : (isTooLong ? 4 : 1);
            return true;
        }
        return false;
    }
}
