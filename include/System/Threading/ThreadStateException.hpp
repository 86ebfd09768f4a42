// The .NET class ThreadStateException.
#pragma once
#include <System/SystemException.hpp>

namespace System::Threading
{
    /// A call that the state of the thread does not allow.
    /// Follows api/system.threading.threadstateexception.
    class SYSTEMNET_API ThreadStateException : public System::SystemException
    {
    public:
        ThreadStateException();
        ThreadStateException(const String& message);
        ThreadStateException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        ThreadStateException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~ThreadStateException() override;
        const ThreadStateException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
