#include "compat/core/net/Errors.hpp"
#include "compat/core/diagnostics/TracedCall.hpp"
#include <System/Net/Sockets/SocketException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/PlatformNotSupportedException.hpp>

namespace System::Core::Errors
{
    namespace
    {
        [[noreturn]] void Throw(const Net::Sockets::SocketException& exception)
        {
            if (Observation::IsTracing()) [[unlikely]]
            {
                TracedCall::Throws(exception.what());
            }
            throw exception;
        }
    }

    void Throw(const Port::Outcome& outcome)
    {
        Throw(Net::Sockets::SocketException(outcome.Error, outcome.Native));
    }
    void Throw(const Port::Outcome& outcome, const String& where)
    {
        Throw(Net::Sockets::SocketException(outcome.Error, outcome.Native, where));
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
