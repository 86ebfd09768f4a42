// The .NET class ArithmeticException.
#pragma once
#include <System/SystemException.hpp>

namespace System
{
    /// An error of arithmetic or conversion.
    /// Follows api/system.arithmeticexception.
    class SYSTEMNET_API ArithmeticException : public SystemException
    {
    public:
        ArithmeticException();
        ArithmeticException(const String& message);
        ArithmeticException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        ArithmeticException(Null) noexcept : SystemException(nullptr)
        {
        }
        ~ArithmeticException() override;
        const ArithmeticException* operator->() const noexcept { return this; }

    protected:
        using SystemException::SystemException;
    };
}
