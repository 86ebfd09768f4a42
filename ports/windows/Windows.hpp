// What the files of the Windows port share.
#pragma once
// Winsock's headers want this order.
// clang-format off
#include <winsock2.h>
#include <ws2tcpip.h>
#include <mswsock.h>
// clang-format on
#include "ports/Port.hpp"
#include <span>

namespace System::Port::Windows
{
    inline SOCKET Socket(NativeHandle handle) noexcept
    {
        return static_cast<SOCKET>(handle);
    }

    inline Outcome Done(std::int64_t value = 0) noexcept
    {
        return {value, SocketError::Success, 0};
    }

    /// The outcome for a Winsock or Win32 error number.
    inline Outcome Fail(int native) noexcept
    {
        return {0, FromNative(native), native};
    }
    /// The outcome for an error that the port finds itself.
    inline Outcome Fail(SocketError error) noexcept
    {
        return {0, error, ToNative(error)};
    }

    /// The outcome of a Winsock call that gives 0 on success.
    inline Outcome Check(int result) noexcept
    {
        return result == 0 ? Done() : Fail(::WSAGetLastError());
    }

    inline sockaddr* Raw(NativeAddress& address) noexcept
    {
        return reinterpret_cast<sockaddr*>(address.Bytes.data());
    }
    inline const sockaddr* Raw(const NativeAddress& address) noexcept
    {
        return reinterpret_cast<const sockaddr*>(address.Bytes.data());
    }

    Outcome GetNumber(NativeHandle handle, int level, int name) noexcept;
    Outcome SetNumber(NativeHandle handle, int level, int name, int value) noexcept;

    /// Whether the socket is, or has been, connected; true too if the OS does not say. For streams.
    bool HasConnected(NativeHandle handle) noexcept;
    /// Whether the peer has reset the connection.
    bool WasReset(NativeHandle handle) noexcept;

    /// Whether Interrupt was called for a handle.
    bool WasInterrupted(NativeHandle handle) noexcept;
    /// Forgets that Interrupt was called for a handle, whose number the OS may give to another socket.
    void ForgetInterrupt(NativeHandle handle) noexcept;

    std::wstring ToWide(std::string_view text);
    std::string FromWide(std::wstring_view text);
}
