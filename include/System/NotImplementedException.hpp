// The .NET class NotImplementedException.
#pragma once
#include <System/SystemException.hpp>

namespace System
{
    /// A member that the derived class has not implemented.
    /// Follows api/system.notimplementedexception.
    class SYSTEMNET_API NotImplementedException : public SystemException
    {
    public:
        NotImplementedException();
        NotImplementedException(const String& message);
        NotImplementedException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        NotImplementedException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~NotImplementedException() override;
        const NotImplementedException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
