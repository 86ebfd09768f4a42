// Channels of the Unix domain on macOS.
#include "ports/Channel.hpp"
#include "ports/posix/Posix.hpp"
#include <sys/types.h>
#include <sys/un.h>

namespace System::Port
{
    using namespace Posix;

    const bool HasNamesWithoutFiles = false;

    Outcome PeerProcess(NativeHandle channel) noexcept
    {
        pid_t process = 0;
        socklen_t length = sizeof process;
        const auto outcome = Retry([&] { return ::getsockopt(Descriptor(channel), SOL_LOCAL, LOCAL_PEERPID, &process, &length); });
        return outcome.Ok() ? Done(process) : outcome;
    }
}
