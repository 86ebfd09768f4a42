// The .NET class LockRecursionException.
#pragma once
#include <System/Exception.hpp>

namespace System::Threading
{
    /// A thread entered a lock in a way that its recursion policy forbids.
    /// Follows api/system.threading.lockrecursionexception.
    class SYSTEMNET_API LockRecursionException : public Exception
    {
    public:
        LockRecursionException();
        LockRecursionException(const String& message);
        LockRecursionException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        LockRecursionException(Null) noexcept : Exception(nullptr)
        {
        }
        ~LockRecursionException() override;
        const LockRecursionException* operator->() const noexcept { return this; }
    };
}
