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
        ~SystemException() override;
        const SystemException* operator->() const noexcept { return this; }

    protected:
        using Exception::Exception;
    };
}
