// The .NET class SemaphoreFullException.
#pragma once
#include <System/SystemException.hpp>

namespace System::Threading
{
    /// A release beyond the maximum count of a semaphore.
    /// Follows api/system.threading.semaphorefullexception.
    class SYSTEMNET_API SemaphoreFullException : public System::SystemException
    {
    public:
        SemaphoreFullException();
        SemaphoreFullException(const String& message);
        SemaphoreFullException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        SemaphoreFullException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~SemaphoreFullException() override;
        const SemaphoreFullException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
