// The .NET class SocketException.
#include "ports/Port.hpp"
#include <System/Net/Sockets/SocketException.hpp>

namespace System::Net::Sockets
{
    namespace
    {
        int NativeOf(SocketError error, int native) noexcept
        {
            return native != 0 ? native : Port::ToNative(error);
        }
    }

    SocketException::SocketException() : SocketException(Port::FromNative(Port::LastError()), Port::LastError()) {}
    SocketException::SocketException(int errorCode) : SocketException(static_cast<SocketError>(errorCode), 0) {}
    SocketException::SocketException(int errorCode, const String& message)
        : Win32Exception(Port::ToNative(static_cast<SocketError>(errorCode)), message), _error(static_cast<SocketError>(errorCode))
    {
    }
    SocketException::SocketException(SocketError error, int nativeErrorCode)
        : Win32Exception(NativeOf(error, nativeErrorCode)), _error(error)
    {
    }
    SocketException::SocketException(SocketError error, int nativeErrorCode, const String& where)
        : Win32Exception(NativeOf(error, nativeErrorCode), Win32Exception(NativeOf(error, nativeErrorCode)).Message() + " " + where),
          _error(error)
    {
    }
    SocketException::~SocketException() = default;

    String SocketException::Message() const
    {
        return Win32Exception::Message();
    }
}
