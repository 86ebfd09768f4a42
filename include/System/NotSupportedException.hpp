// The .NET class NotSupportedException.
#pragma once
#include <System/SystemException.hpp>

namespace System
{
    /// A call that the object does not support.
    /// Follows api/system.notsupportedexception.
    class SYSTEMNET_API NotSupportedException : public SystemException
    {
    public:
        NotSupportedException();
        NotSupportedException(const String& message);
        NotSupportedException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        NotSupportedException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~NotSupportedException() override;
        const NotSupportedException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
