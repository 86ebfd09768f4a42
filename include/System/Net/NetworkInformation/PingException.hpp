// The .NET class PingException.
#pragma once
#include <System/InvalidOperationException.hpp>

namespace System::Net::NetworkInformation
{
    /// An echo request that could not be sent; why is in InnerException.
    /// Follows api/system.net.networkinformation.pingexception.
    class SYSTEMNET_API PingException : public InvalidOperationException
    {
    public:
        PingException(const String& message);
        PingException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        PingException(Null) noexcept : InvalidOperationException(nullptr)
        {
        }
        ~PingException() override;
        const PingException* operator->() const noexcept { return this; }
    };
}
