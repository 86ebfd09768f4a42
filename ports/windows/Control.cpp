// Socket control: the codes are Windows' own.
#include "ports/windows/Windows.hpp"
#include <algorithm>
#include <mstcpip.h>

namespace System::Port
{
    using namespace Windows;

    Outcome IOControl(NativeHandle handle, std::int64_t code, std::span<const Byte> input, std::span<Byte> output) noexcept
    {
        // .NET also takes the code as an int, which is negative for many.
        const auto native = static_cast<DWORD>(code);
        if (native == SIO_KEEPALIVE_VALS && input.size() < sizeof(tcp_keepalive))
        {
            return Fail(SocketError::Fault);
        }
        const auto length = [](std::size_t size) { return static_cast<DWORD>(std::min<std::size_t>(size, MAXLONG)); }; // none is longer
        DWORD written = 0;
        const auto outcome = Check(::WSAIoctl(Socket(handle), native, const_cast<Byte*>(input.data()), length(input.size()), output.data(),
                                              length(output.size()), &written, nullptr, nullptr));
        if (outcome.Ok())
        {
            return Done(written);
        }
        // Every code says whether it takes or gives something, or neither; a number that does not, or says both, is no code.
        const DWORD direction = native & (IOC_VOID | IOC_IN | IOC_OUT);
        const bool isCode = direction != 0 && (direction == IOC_VOID || (direction & IOC_VOID) == 0);
        return isCode ? outcome : Fail(SocketError::InvalidArgument);
    }
}
