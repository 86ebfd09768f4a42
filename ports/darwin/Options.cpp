// Socket options of macOS.
#include <netinet/tcp.h>
#include "ports/posix/Posix.hpp"

namespace System::Port::Posix
{
    const int LingerName = SO_LINGER_SEC; // SO_LINGER counts in ticks

    std::span<const OptionRow> PlatformOptions() noexcept
    {
        using Level = SocketOptionLevel;
        using Name = SocketOptionName;
        static constexpr OptionRow rows[] = {
            {Level::Socket, Name::UseLoopback, Form::Flag, SOL_SOCKET, SO_USELOOPBACK},
            {Level::Tcp, Name::TcpKeepAliveTime, Form::Number, IPPROTO_TCP, TCP_KEEPALIVE},
            {Level::IP, Name::DontFragment, Form::Flag, IPPROTO_IP, 28}, // IP_DONTFRAG, which older headers lack
        };
        return rows;
    }

    int BufferSizeThatWasSet(int read) noexcept
    {
        return read;
    }
}
