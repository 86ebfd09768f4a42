// The .NET class NullReferenceException.
#pragma once
#include <System/SystemException.hpp>

namespace System
{
    /// The use of a handle that is null.
    /// Follows api/system.nullreferenceexception.
    class SYSTEMNET_API NullReferenceException : public SystemException
    {
    public:
        NullReferenceException();
        NullReferenceException(const String& message);
        NullReferenceException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        NullReferenceException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~NullReferenceException() override;
        const NullReferenceException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
