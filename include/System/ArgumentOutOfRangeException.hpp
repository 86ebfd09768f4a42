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

        // What a value must be. C# fills in the parameter's name by itself; here it is null unless it is given.
        template <class T>
        static void ThrowIfZero(const T& value, const String& paramName = nullptr)
        {
            Require(value != T(), value, "a non-zero value.", paramName);
        }
        template <class T>
        static void ThrowIfNegative(const T& value, const String& paramName = nullptr)
        {
            Require(!(value < T()), value, "a non-negative value.", paramName);
        }
        template <class T>
        static void ThrowIfNegativeOrZero(const T& value, const String& paramName = nullptr)
        {
            Require(value > T(), value, "a non-negative and non-zero value.", paramName);
        }
        template <class T>
        static void ThrowIfEqual(const T& value, const std::type_identity_t<T>& other, const String& paramName = nullptr)
        {
            if (value == other)
            {
                Fail(value, "must not be equal to '", other, paramName);
            }
        }
        template <class T>
        static void ThrowIfNotEqual(const T& value, const std::type_identity_t<T>& other, const String& paramName = nullptr)
        {
            if (!(value == other))
            {
                Fail(value, "must be equal to '", other, paramName);
            }
        }
        template <class T>
        static void ThrowIfGreaterThan(const T& value, const std::type_identity_t<T>& other, const String& paramName = nullptr)
        {
            if (value > other)
            {
                Fail(value, "must be less than or equal to '", other, paramName);
            }
        }
        template <class T>
        static void ThrowIfGreaterThanOrEqual(const T& value, const std::type_identity_t<T>& other, const String& paramName = nullptr)
        {
            if (value >= other)
            {
                Fail(value, "must be less than '", other, paramName);
            }
        }
        template <class T>
        static void ThrowIfLessThan(const T& value, const std::type_identity_t<T>& other, const String& paramName = nullptr)
        {
            if (value < other)
            {
                Fail(value, "must be greater than or equal to '", other, paramName);
            }
        }
        template <class T>
        static void ThrowIfLessThanOrEqual(const T& value, const std::type_identity_t<T>& other, const String& paramName = nullptr)
        {
            if (value <= other)
            {
                Fail(value, "must be greater than '", other, paramName);
            }
        }

        /// The value that was out of range, if known.
        [[nodiscard]] Object ActualValue() const { return _actualValue; }
        [[nodiscard]] String Message() const override;

    private:
        template <class T>
        static void Require(bool isMet, const T& value, const char* must, const String& paramName)
        {
            if (!isMet)
            {
                throw ArgumentOutOfRangeException(paramName, Object(value),
                                                  String::Concat(NameOf(paramName), " ('", value, "') must be ", must));
            }
        }
        template <class T>
        [[noreturn]] static void Fail(const T& value, const char* must, const T& other, const String& paramName)
        {
            throw ArgumentOutOfRangeException(paramName, Object(value),
                                              String::Concat(NameOf(paramName), " ('", value, "') ", must, other, "'."));
        }
        static String NameOf(const String& paramName) { return paramName ? paramName : String("value"); }

        Object _actualValue = nullptr;
    };
}
