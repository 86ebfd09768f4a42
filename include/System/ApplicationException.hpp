// The .NET class ApplicationException.
#pragma once
#include <System/Exception.hpp>

namespace System
{
    /// Base for exceptions of applications.
    /// Follows api/system.applicationexception.
    class SYSTEMNET_API ApplicationException : public Exception
    {
    public:
        ApplicationException();
        ApplicationException(const String& message);
        ApplicationException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        ApplicationException(Null) noexcept : Exception(nullptr)
        {
        }
        ~ApplicationException() override;
        const ApplicationException* operator->() const noexcept { return this; }

    protected:
        ApplicationException(int hresult, const String& message, const Exception* innerException = nullptr);
    };
}
