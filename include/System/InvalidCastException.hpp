// The .NET class InvalidCastException.
#pragma once
#include <System/SystemException.hpp>

namespace System
{
    /// A cast to a type that the object is not of.
    /// Follows api/system.invalidcastexception.
    class SYSTEMNET_API InvalidCastException : public SystemException
    {
    public:
        InvalidCastException();
        InvalidCastException(const String& message);
        InvalidCastException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        InvalidCastException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~InvalidCastException() override;
        const InvalidCastException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
