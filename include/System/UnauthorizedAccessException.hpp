// The .NET class UnauthorizedAccessException.
#pragma once
#include <System/SystemException.hpp>

namespace System
{
    /// The operating system or an object refuses an access.
    /// Follows api/system.unauthorizedaccessexception.
    class SYSTEMNET_API UnauthorizedAccessException : public SystemException
    {
    public:
        UnauthorizedAccessException();
        UnauthorizedAccessException(const String& message);
        UnauthorizedAccessException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        UnauthorizedAccessException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~UnauthorizedAccessException() override;
        const UnauthorizedAccessException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
