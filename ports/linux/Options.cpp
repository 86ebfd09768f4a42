// Socket options of Linux.
#include <netinet/tcp.h>
#include "ports/posix/Posix.hpp"

namespace System::Port::Posix
{
    const int LingerName = SO_LINGER;

    std::span<const OptionRow> PlatformOptions() noexcept
    {
        using Level = SocketOptionLevel;
        using Name = SocketOptionName;
        static constexpr OptionRow rows[] = {
            {Level::Tcp, Name::TcpKeepAliveTime, Form::Number, IPPROTO_TCP, TCP_KEEPIDLE},
            {Level::IP, Name::DontFragment, Form::Choice, IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DO, IP_PMTUDISC_DONT},
            {Level::Udp, Name::NoChecksum, Form::Flag, SOL_SOCKET, SO_NO_CHECK},
        };
        return rows;
    }

    int BufferSizeThatWasSet(int read) noexcept
    {
        return read / 2; // Linux doubles it for its own bookkeeping
    }
}
