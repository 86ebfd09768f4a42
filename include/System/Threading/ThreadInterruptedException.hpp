// The .NET class ThreadInterruptedException.
#pragma once
#include <System/SystemException.hpp>

namespace System::Threading
{
    /// Thread::Interrupt was called on a waiting thread.
    /// Follows api/system.threading.threadinterruptedexception.
    class SYSTEMNET_API ThreadInterruptedException : public System::SystemException
    {
    public:
        ThreadInterruptedException();
        ThreadInterruptedException(const String& message);
        ThreadInterruptedException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        ThreadInterruptedException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~ThreadInterruptedException() override;
        const ThreadInterruptedException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
