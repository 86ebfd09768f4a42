// The .NET class SystemException.
#pragma once
#include <System/Exception.hpp>

namespace System
{
    /// Base of the exceptions that the runtime itself throws.
    /// Follows api/system.systemexception.
    class SYSTEMNET_API SystemException : public Exception
    {
    public:
        SystemException();
        SystemException(const String& message);
        SystemException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        SystemException(Null) noexcept : Exception(nullptr)
        {
        }
        ~SystemException() override;
        const SystemException* operator->() const noexcept { return this; }

    protected:
        SystemException(int hresult, const String& message, const Exception* innerException = nullptr);
    };
}
