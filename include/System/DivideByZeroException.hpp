// The .NET class DivideByZeroException.
#pragma once
#include <System/ArithmeticException.hpp>

namespace System
{
    /// A division of an integer by zero. C++'s own division does not throw it.
    /// Follows api/system.dividebyzeroexception.
    class SYSTEMNET_API DivideByZeroException : public ArithmeticException
    {
    public:
        DivideByZeroException();
        DivideByZeroException(const String& message);
        DivideByZeroException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        DivideByZeroException(Null) noexcept : ArithmeticException(nullptr)
        {
        }
        ~DivideByZeroException() override;
        const DivideByZeroException* operator->() const noexcept { return this; }
    };
}
