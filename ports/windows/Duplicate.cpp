// Duplicates of sockets for other processes.
#include "ports/Duplicate.hpp"
#include "ports/windows/Windows.hpp"
#include <cstring>

namespace System::Port
{
    using namespace Windows;

    const std::size_t DuplicateSize = sizeof(WSAPROTOCOL_INFOW);

    Outcome Duplicate(NativeHandle handle, int process, std::span<Byte> information) noexcept
    {
        WSAPROTOCOL_INFOW native{};
        const auto outcome = Check(::WSADuplicateSocketW(Socket(handle), static_cast<DWORD>(process), &native));
        std::memcpy(information.data(), &native, sizeof native);
        return outcome;
    }

    Outcome OpenDuplicate(std::span<const Byte> information) noexcept
    {
        WSAPROTOCOL_INFOW native;
        std::memcpy(&native, information.data(), sizeof native);
        const SOCKET socket = ::WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &native, 0,
                                           WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
        return socket == INVALID_SOCKET ? Fail(::WSAGetLastError()) : Done(static_cast<std::int64_t>(socket));
    }
}
