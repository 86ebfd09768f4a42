// The .NET class OperationCanceledException.
#pragma once
#include <System/SystemException.hpp>
#include <System/Threading/CancellationToken.hpp>

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
        /// @param token what cancelled the operation
        OperationCanceledException(const Threading::CancellationToken& token);
        OperationCanceledException(const String& message, const Threading::CancellationToken& token);
        OperationCanceledException(const String& message, const Exception& innerException, const Threading::CancellationToken& token);
        ~OperationCanceledException() override;
        const OperationCanceledException* operator->() const noexcept { return this; }

        /// What cancelled the operation; None if that is not known.
        [[nodiscard]] Threading::CancellationToken CancellationToken() const { return _token; }

    protected:
        using SystemException::SystemException;

    private:
        Threading::CancellationToken _token;
    };
}
