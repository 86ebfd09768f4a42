// A network of a test program's own.
#pragma once
#include <cstring>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace OwnNetwork
{
    /// Moves this process, which has one thread yet, into a network that has nothing but a loopback interface that is down. False where
    /// that is not allowed.
    inline bool Enter() noexcept
    {
        return ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0 || ::unshare(CLONE_NEWNET) == 0;
    }

    /// Brings the loopback interface up or down.
    inline bool SetLoopback(bool up) noexcept
    {
        const int descriptor = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        ifreq request{};
        std::strcpy(request.ifr_name, "lo");
        request.ifr_flags = static_cast<short>(up ? IFF_UP : 0);
        const bool isSet = ::ioctl(descriptor, SIOCSIFFLAGS, &request) == 0;
        ::close(descriptor);
        return isSet;
    }
}
