// The .NET class OutOfMemoryException.
#pragma once
#include <System/SystemException.hpp>

namespace System
{
    /// Memory ran out.
    /// Follows api/system.outofmemoryexception.
    class SYSTEMNET_API OutOfMemoryException : public SystemException
    {
    public:
        OutOfMemoryException();
        OutOfMemoryException(const String& message);
        OutOfMemoryException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        OutOfMemoryException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~OutOfMemoryException() override;
        const OutOfMemoryException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
