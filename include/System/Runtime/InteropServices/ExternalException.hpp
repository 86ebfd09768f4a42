// The .NET class ExternalException.
#pragma once
#include <System/SystemException.hpp>

namespace System::Runtime::InteropServices
{
    /// Base of exceptions that carry an error code of the world outside.
    /// Follows api/system.runtime.interopservices.externalexception.
    class SYSTEMNET_API ExternalException : public SystemException
    {
    public:
        ExternalException();
        ExternalException(const String& message);
        ExternalException(const String& message, const Exception& inner);
        ExternalException(const String& message, int errorCode);
        template <std::same_as<std::nullptr_t> Null>
        ExternalException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~ExternalException() override;
        const ExternalException* operator->() const noexcept { return this; }

        [[nodiscard]] virtual int ErrorCode() const;
        String ToString() const override;

    protected:
        using SystemException::SystemException;
    };
}
