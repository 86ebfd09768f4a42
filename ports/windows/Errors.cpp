// Winsock's error numbers are SocketError's own; Win32 numbers that sockets report are translated.
#include "ports/windows/Windows.hpp"

namespace System::Port
{
    using namespace Windows;

    namespace
    {
        struct ErrorRow
        {
            int Native;
            SocketError Error;
        };

        // Win32 numbers that come from overlapped calls and the driver, and Winsock numbers without a name in .NET.
        constexpr ErrorRow Others[] = {
            {ERROR_INVALID_HANDLE, SocketError::NotSocket},
            {ERROR_NOT_ENOUGH_MEMORY, SocketError::NoBufferSpaceAvailable},
            {ERROR_OUTOFMEMORY, SocketError::NoBufferSpaceAvailable},
            {ERROR_NO_SYSTEM_RESOURCES, SocketError::NoBufferSpaceAvailable},
            {ERROR_WORKING_SET_QUOTA, SocketError::NoBufferSpaceAvailable},
            {ERROR_TOO_MANY_OPEN_FILES, SocketError::TooManyOpenSockets},
            {ERROR_ACCESS_DENIED, SocketError::AccessDenied},
            {ERROR_INVALID_PARAMETER, SocketError::InvalidArgument},
            {ERROR_NOACCESS, SocketError::Fault},
            {ERROR_NOT_SUPPORTED, SocketError::OperationNotSupported},
            {ERROR_MORE_DATA, SocketError::MessageSize},
            {ERROR_NETNAME_DELETED, SocketError::ConnectionReset},
            {ERROR_PORT_UNREACHABLE, SocketError::ConnectionReset},
            {ERROR_SEM_TIMEOUT, SocketError::TimedOut},
            {ERROR_CONNECTION_REFUSED, SocketError::ConnectionRefused},
            {ERROR_CONNECTION_ABORTED, SocketError::ConnectionAborted},
            {ERROR_GRACEFUL_DISCONNECT, SocketError::Disconnecting},
            {ERROR_ADDRESS_ALREADY_ASSOCIATED, SocketError::AddressAlreadyInUse},
            {ERROR_NETWORK_UNREACHABLE, SocketError::NetworkUnreachable},
            {ERROR_HOST_UNREACHABLE, SocketError::HostUnreachable},
            {ERROR_HOST_DOWN, SocketError::HostDown},
            {WSAECANCELLED, SocketError::OperationAborted},
            {WSA_E_CANCELLED, SocketError::OperationAborted},
        };

        constexpr bool IsNamed(SocketError error) noexcept
        {
            switch (error)
            {
            case SocketError::Success:
            case SocketError::OperationAborted:
            case SocketError::IOPending:
            case SocketError::Interrupted:
            case SocketError::AccessDenied:
            case SocketError::Fault:
            case SocketError::InvalidArgument:
            case SocketError::TooManyOpenSockets:
            case SocketError::WouldBlock:
            case SocketError::InProgress:
            case SocketError::AlreadyInProgress:
            case SocketError::NotSocket:
            case SocketError::DestinationAddressRequired:
            case SocketError::MessageSize:
            case SocketError::ProtocolType:
            case SocketError::ProtocolOption:
            case SocketError::ProtocolNotSupported:
            case SocketError::SocketNotSupported:
            case SocketError::OperationNotSupported:
            case SocketError::ProtocolFamilyNotSupported:
            case SocketError::AddressFamilyNotSupported:
            case SocketError::AddressAlreadyInUse:
            case SocketError::AddressNotAvailable:
            case SocketError::NetworkDown:
            case SocketError::NetworkUnreachable:
            case SocketError::NetworkReset:
            case SocketError::ConnectionAborted:
            case SocketError::ConnectionReset:
            case SocketError::NoBufferSpaceAvailable:
            case SocketError::IsConnected:
            case SocketError::NotConnected:
            case SocketError::Shutdown:
            case SocketError::TimedOut:
            case SocketError::ConnectionRefused:
            case SocketError::HostDown:
            case SocketError::HostUnreachable:
            case SocketError::ProcessLimit:
            case SocketError::SystemNotReady:
            case SocketError::VersionNotSupported:
            case SocketError::NotInitialized:
            case SocketError::Disconnecting:
            case SocketError::TypeNotFound:
            case SocketError::HostNotFound:
            case SocketError::TryAgain:
            case SocketError::NoRecovery:
            case SocketError::NoData:
                return true;
            default:
                return false;
            }
        }
    }

    SocketError FromNative(int native) noexcept
    {
        if (IsNamed(static_cast<SocketError>(native)))
        {
            return static_cast<SocketError>(native);
        }
        for (const auto& row : Others)
        {
            if (row.Native == native)
            {
                return row.Error;
            }
        }
        return SocketError::SocketError;
    }

    int ToNative(SocketError error) noexcept
    {
        return static_cast<int>(error);
    }

    int LastError() noexcept
    {
        return static_cast<int>(::GetLastError()); // WSAGetLastError is the same
    }

    std::string Describe(int native)
    {
        wchar_t buffer[512];
        DWORD length = ::FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, nullptr, static_cast<DWORD>(native), 0,
                                        buffer, static_cast<DWORD>(std::size(buffer)), nullptr);
        while (length != 0 && (buffer[length - 1] == L'\n' || buffer[length - 1] == L'\r' || buffer[length - 1] == L' '))
        {
            --length;
        }
        return length == 0 ? "Unknown error " + std::to_string(native) : FromWide({buffer, length});
    }
}
