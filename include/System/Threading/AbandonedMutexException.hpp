// The .NET class AbandonedMutexException.
#pragma once
#include <System/SystemException.hpp>
#include <System/Threading/WaitHandle.hpp>

namespace System::Threading
{
    class Mutex;

    /// A thread ended while it owned a mutex, and another has got that mutex now.
    /// Follows api/system.threading.abandonedmutexexception.
    class SYSTEMNET_API AbandonedMutexException : public System::SystemException
    {
    public:
        AbandonedMutexException();
        AbandonedMutexException(const String& message);
        AbandonedMutexException(const String& message, const Exception& innerException);
        AbandonedMutexException(int location, const WaitHandle& handle);
        AbandonedMutexException(const String& message, int location, const WaitHandle& handle);
        AbandonedMutexException(const String& message, const Exception& innerException, int location, const WaitHandle& handle);
        template <std::same_as<std::nullptr_t> Null>
        AbandonedMutexException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~AbandonedMutexException() override;
        const AbandonedMutexException* operator->() const noexcept { return this; }

        /// The mutex, or null if unknown (after WaitAll).
        [[nodiscard]] Threading::Mutex Mutex() const;
        /// Its index in the array that was waited for, or -1.
        [[nodiscard]] int MutexIndex() const noexcept { return _index; }

    private:
        WaitHandle _handle;
        int _index = -1;
    };
}
