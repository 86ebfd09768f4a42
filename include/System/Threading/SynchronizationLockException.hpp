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
        ~SynchronizationLockException() override;
        const SynchronizationLockException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
