// The .NET class FormatException.
#pragma once
#include <System/SystemException.hpp>

namespace System
{
    /// Text that is not in the form it should be.
    /// Follows api/system.formatexception.
    class SYSTEMNET_API FormatException : public SystemException
    {
    public:
        FormatException();
        FormatException(const String& message);
        FormatException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        FormatException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~FormatException() override;
        const FormatException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
