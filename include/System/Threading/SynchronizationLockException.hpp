// The .NET class SynchronizationLockException.
#pragma once
#include <System/SystemException.hpp>

namespace System::Threading
{
    /// A call that needs a lock which the thread does not hold.
    /// Follows api/system.threading.synchronizationlockexception.
    class SYSTEMNET_API SynchronizationLockException : public System::SystemException
    {
    public:
        SynchronizationLockException();
        SynchronizationLockException(const String& message);
        SynchronizationLockException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        SynchronizationLockException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~SynchronizationLockException() override;
        const SynchronizationLockException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
