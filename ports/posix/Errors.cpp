// The one table between errno and Winsock codes.
#include "ports/posix/Posix.hpp"
#include <cstring>
#include <netdb.h>

namespace System::Port
{
    namespace
    {
        struct ErrorRow
        {
            int Native;
            SocketError Error;
        };

        // Searched from the top in both directions: what happens often, and the preferred number for a Winsock code, comes first.
        // The same choices as .NET's SocketErrorPal.Unix.cs, and the numbers it leaves out that Winsock knows.
        constexpr ErrorRow Table[] = {
            {EAGAIN, SocketError::WouldBlock},
            {EINPROGRESS, SocketError::InProgress},
            {ECONNRESET, SocketError::ConnectionReset},
            {EPIPE, SocketError::Shutdown},
            {ECONNREFUSED, SocketError::ConnectionRefused},
            {EACCES, SocketError::AccessDenied},
            {EADDRINUSE, SocketError::AddressAlreadyInUse},
            {EADDRNOTAVAIL, SocketError::AddressNotAvailable},
            {EAFNOSUPPORT, SocketError::AddressFamilyNotSupported},
            {EALREADY, SocketError::AlreadyInProgress},
            {ECANCELED, SocketError::OperationAborted},
            {EBADF, SocketError::OperationAborted},
            {ECONNABORTED, SocketError::ConnectionAborted},
            {EDESTADDRREQ, SocketError::DestinationAddressRequired},
            {EFAULT, SocketError::Fault},
            {EHOSTDOWN, SocketError::HostDown},
            {EHOSTUNREACH, SocketError::HostUnreachable},
            {EINTR, SocketError::Interrupted},
            {EINVAL, SocketError::InvalidArgument},
            {EISCONN, SocketError::IsConnected},
            {ENFILE, SocketError::TooManyOpenSockets},
            {EMFILE, SocketError::TooManyOpenSockets},
            {EMSGSIZE, SocketError::MessageSize},
            {ENETDOWN, SocketError::NetworkDown},
            {ENETRESET, SocketError::NetworkReset},
            {ENETUNREACH, SocketError::NetworkUnreachable},
            {ENOBUFS, SocketError::NoBufferSpaceAvailable},
            {ENOMEM, SocketError::NoBufferSpaceAvailable},
            {ENODATA, SocketError::NoData},
            {ENODEV, SocketError::AddressNotAvailable},
            {ENOENT, SocketError::AddressNotAvailable},
            {ENOPROTOOPT, SocketError::ProtocolOption},
            {ENOTCONN, SocketError::NotConnected},
            {ENOTSOCK, SocketError::NotSocket},
            // One number on Linux, two on macOS, where sockets use the first.
            {EOPNOTSUPP, SocketError::OperationNotSupported},
            {ENOTSUP, SocketError::OperationNotSupported},
            {EPERM, SocketError::AccessDenied},
            {EPFNOSUPPORT, SocketError::ProtocolFamilyNotSupported},
            {EPROTONOSUPPORT, SocketError::ProtocolNotSupported},
            {EPROTOTYPE, SocketError::ProtocolType},
            {ESHUTDOWN, SocketError::Disconnecting},
            {ESOCKTNOSUPPORT, SocketError::SocketNotSupported},
            {ETIMEDOUT, SocketError::TimedOut},
            {static_cast<int>(SocketError::ProcessLimit), SocketError::ProcessLimit},
            {EUSERS, SocketError::ProcessLimit},
            // The resolver's errors have no errno; the port gives them the Winsock number as the native one.
            {static_cast<int>(SocketError::HostNotFound), SocketError::HostNotFound},
            {static_cast<int>(SocketError::TryAgain), SocketError::TryAgain},
            {static_cast<int>(SocketError::NoRecovery), SocketError::NoRecovery},
            {static_cast<int>(SocketError::NoData), SocketError::NoData},
            {ENXIO, SocketError::HostNotFound},
        };

        /// The texts that .NET prints where the C library has none; null for the others.
        const char* TextOfDotNet(int native) noexcept
        {
            switch (static_cast<SocketError>(native))
            {
            case SocketError::HostNotFound:
                return ::gai_strerror(EAI_NONAME);
            case SocketError::SocketError:
                return "Unknown socket error";
            default:
                return nullptr;
            }
        }

        /// The number whose text .NET prints for a resolver's error.
        int NumberOfText(int native) noexcept
        {
            switch (static_cast<SocketError>(native))
            {
            case SocketError::TryAgain:
                return EAGAIN;
            case SocketError::NoData:
                return ENODATA;
            default:
                return native;
            }
        }

        // strerror_r is either of two functions: GNU's gives the text, the others fill the buffer and give a number.
        [[maybe_unused]] const char* Text(const char* text, const char*) noexcept
        {
            return text;
        }
        [[maybe_unused]] const char* Text(int result, const char* buffer) noexcept
        {
            return result == 0 ? buffer : nullptr;
        }
    }

    SocketError FromNative(int native) noexcept
    {
        if (native == 0)
        {
            return SocketError::Success;
        }
        for (const auto& row : Table)
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
        if (error == SocketError::IOPending)
        {
            return EINPROGRESS;
        }
        for (const auto& row : Table)
        {
            if (row.Error == error)
            {
                return row.Native;
            }
        }
        return static_cast<int>(error);
    }

    int LastError() noexcept
    {
        return errno;
    }

    std::string Describe(int native)
    {
        if (const char* text = TextOfDotNet(native))
        {
            return text;
        }
        native = NumberOfText(native);
        char buffer[256] = {};
        const char* text = Text(::strerror_r(native, buffer, sizeof buffer), buffer);
        // musl has one text for every number it does not know.
        if (text == nullptr || *text == '\0' || std::strcmp(text, "No error information") == 0)
        {
            return "Unknown error " + std::to_string(native);
        }
        return text;
    }
}
