// The .NET class TimeoutException.
#pragma once
#include <System/SystemException.hpp>

namespace System
{
    /// Time that was allowed for something ran out.
    /// Follows api/system.timeoutexception.
    class SYSTEMNET_API TimeoutException : public SystemException
    {
    public:
        TimeoutException();
        TimeoutException(const String& message);
        TimeoutException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        TimeoutException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~TimeoutException() override;
        const TimeoutException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
