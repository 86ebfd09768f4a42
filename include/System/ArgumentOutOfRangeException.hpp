// The .NET class ArgumentOutOfRangeException.
#pragma once
#include <System/ArgumentException.hpp>
#include <System/Object.hpp>

namespace System
{
    /// An argument outside the range that the member allows.
    /// Follows api/system.argumentoutofrangeexception.
    class SYSTEMNET_API ArgumentOutOfRangeException : public ArgumentException
    {
    public:
        ArgumentOutOfRangeException();
        ArgumentOutOfRangeException(const String& paramName);
        ArgumentOutOfRangeException(const String& paramName, const String& message);
        ArgumentOutOfRangeException(const String& paramName, const Object& actualValue, const String& message);
        ArgumentOutOfRangeException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        ArgumentOutOfRangeException(Null) noexcept : ArgumentException(nullptr)
        {
        }
        ~ArgumentOutOfRangeException() override;
        const ArgumentOutOfRangeException* operator->() const noexcept { return this; }

        /// The value that was out of range, if known.
        [[nodiscard]] Object ActualValue() const { return _actualValue; }
        [[nodiscard]] String Message() const override;

    private:
        Object _actualValue = nullptr;
    };
}
