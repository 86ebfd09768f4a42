#include "compat/core/net/Errors.hpp"
#include <System/Net/Sockets/SocketException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/PlatformNotSupportedException.hpp>

namespace System::Core::Errors
{
    void Throw(const Port::Outcome& outcome)
    {
        throw Net::Sockets::SocketException(outcome.Error, outcome.Native);
    }
    void Throw(Net::Sockets::SocketError error)
    {
        Throw(Failure(error));
    }
    void ThrowDisposed()
    {
        throw ObjectDisposedException("System.Net.Sockets.Socket");
    }
    void ThrowPlatformNotSupported(const char* what)
    {
        throw PlatformNotSupportedException(what);
    }
}
