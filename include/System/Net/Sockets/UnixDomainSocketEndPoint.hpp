// The .NET class UnixDomainSocketEndPoint.
#pragma once
#include <System/Net/EndPoint.hpp>

namespace System::Net::Sockets
{
    /// A file that names a socket of this machine or, where the path begins with a zero byte (Linux), a name that is no file.
    /// Compared by value. When a socket that was bound to a file is closed, the file goes with it.
    /// Follows api/system.net.sockets.unixdomainsocketendpoint.
    class SYSTEMNET_API UnixDomainSocketEndPoint : public EndPoint
    {
        SYSTEMNET_HANDLE(UnixDomainSocketEndPoint, EndPoint)

        constexpr UnixDomainSocketEndPoint() noexcept = default;
        /// @param path at most 108 bytes with its final zero on Linux and Windows, 104 on macOS; relative to the current directory
        /// @throws ArgumentNullException path is null
        /// @throws ArgumentOutOfRangeException path is empty or too long
        explicit UnixDomainSocketEndPoint(const String& path);
    };
}
