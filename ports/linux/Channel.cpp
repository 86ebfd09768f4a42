// Channels of the Unix domain on Linux.
#include "ports/Channel.hpp"
#include "ports/posix/Posix.hpp"

namespace System::Port
{
    using namespace Posix;

    const bool HasNamesWithoutFiles = true;

    Outcome PeerProcess(NativeHandle channel) noexcept
    {
        ucred credentials{};
        socklen_t length = sizeof credentials;
        const auto outcome = Retry([&] { return ::getsockopt(Descriptor(channel), SOL_SOCKET, SO_PEERCRED, &credentials, &length); });
        return outcome.Ok() ? Done(credentials.pid) : outcome;
    }
}
