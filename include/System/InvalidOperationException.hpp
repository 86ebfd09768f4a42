// The .NET class InvalidOperationException.
#pragma once
#include <System/SystemException.hpp>

namespace System
{
    /// A call that the present state of the object does not allow.
    /// Follows api/system.invalidoperationexception.
    class SYSTEMNET_API InvalidOperationException : public SystemException
    {
    public:
        InvalidOperationException();
        InvalidOperationException(const String& message);
        InvalidOperationException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        InvalidOperationException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~InvalidOperationException() override;
        const InvalidOperationException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
