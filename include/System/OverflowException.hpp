// The .NET class OverflowException.
#pragma once
#include <System/ArithmeticException.hpp>

namespace System
{
    /// A number that its type cannot hold.
    /// Follows api/system.overflowexception.
    class SYSTEMNET_API OverflowException : public ArithmeticException
    {
    public:
        OverflowException();
        OverflowException(const String& message);
        OverflowException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        OverflowException(Null) noexcept : ArithmeticException(nullptr)
        {
        }
        ~OverflowException() override;
        const OverflowException* operator->() const noexcept { return this; }

    protected:
        using ArithmeticException::ArithmeticException;
    };
}
