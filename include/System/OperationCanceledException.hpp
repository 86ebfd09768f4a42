// The .NET class OperationCanceledException.
#pragma once
#include <System/SystemException.hpp>

namespace System
{
    /// An operation that was cancelled.
    /// Follows api/system.operationcanceledexception.
    class SYSTEMNET_API OperationCanceledException : public SystemException
    {
    public:
        OperationCanceledException();
        OperationCanceledException(const String& message);
        OperationCanceledException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        OperationCanceledException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~OperationCanceledException() override;
        const OperationCanceledException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
