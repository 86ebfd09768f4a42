// The exceptions of network information.
#include "ports/Port.hpp"
#include <System/Net/NetworkInformation/NetworkInformationException.hpp>
#include <System/Net/NetworkInformation/PingException.hpp>

namespace System::Net::NetworkInformation
{
    NetworkInformationException::NetworkInformationException() : NetworkInformationException(Port::LastError()) {}
    NetworkInformationException::NetworkInformationException(int errorCode) : Win32Exception(errorCode) {}
    NetworkInformationException::~NetworkInformationException() = default;

    PingException::PingException(const String& message) : InvalidOperationException(message) {}
    PingException::PingException(const String& message, const Exception& innerException)
        : InvalidOperationException(message, innerException)
    {
    }
    PingException::~PingException() = default;
}
