// The .NET class SocketException.
#pragma once
#include <System/ComponentModel/Win32Exception.hpp>
#include <System/Net/Sockets/SocketError.hpp>

namespace System::Net::Sockets
{
    /// An error of a socket operation or of name resolution. Codes are Winsock's on every OS.
    /// Follows api/system.net.sockets.socketexception.
    class SYSTEMNET_API SocketException : public ComponentModel::Win32Exception
    {
    public:
        /// With the last socket error of the operating system.
        SocketException();
        /// @param errorCode a Winsock code
        explicit SocketException(int errorCode);
        SocketException(int errorCode, const String& message);
        /// For the library: a code together with the operating system's own number for it, 0 if it has none.
        SocketException(SocketError error, int nativeErrorCode);
        /// For the library: the same, and what the operating system's text is followed by.
        SocketException(SocketError error, int nativeErrorCode, const String& where);
        template <std::same_as<std::nullptr_t> Null>
        SocketException(Null) noexcept : ComponentModel::Win32Exception(nullptr)
        {
        }
        ~SocketException() override;
        const SocketException* operator->() const noexcept { return this; }

        /// The Winsock code: 10061 for a refused connection.
        [[nodiscard]] int ErrorCode() const override { return static_cast<int>(_error); }
        /// The same as an enumeration value.
        [[nodiscard]] SocketError SocketErrorCode() const noexcept { return _error; }
        [[nodiscard]] String Message() const override;

    private:
        SocketError _error{};
    };
}
