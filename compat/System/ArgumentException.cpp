// ArgumentException and its descendants.
#include "ports/Port.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>

namespace System
{
    namespace
    {
        constexpr int ArgumentCode = static_cast<int>(0x80070057);
        constexpr int NullCode = static_cast<int>(0x80004003);
        constexpr int RangeCode = static_cast<int>(0x80131502);

        String OrDefault(const String& message, const char* defaultMessage)
        {
            return message != nullptr ? message : String(defaultMessage);
        }
        String ArgumentText(const String& message)
        {
            return OrDefault(message, "Value does not fall within the expected range.");
        }
        String NullText(const String& message)
        {
            return OrDefault(message, "Value cannot be null.");
        }
        String RangeText(const String& message)
        {
            return OrDefault(message, "Specified argument was out of the range of valid values.");
        }
    }

    ArgumentException::ArgumentException() : ArgumentException(ArgumentCode, nullptr, nullptr) {}
    ArgumentException::ArgumentException(const String& message) : ArgumentException(ArgumentCode, message, nullptr) {}
    ArgumentException::ArgumentException(const String& message, const Exception& innerException)
        : ArgumentException(ArgumentCode, message, nullptr, &innerException)
    {
    }
    ArgumentException::ArgumentException(const String& message, const String& paramName)
        : ArgumentException(ArgumentCode, message, paramName)
    {
    }
    ArgumentException::ArgumentException(const String& message, const String& paramName, const Exception& innerException)
        : ArgumentException(ArgumentCode, message, paramName, &innerException)
    {
    }
    ArgumentException::ArgumentException(int hresult, const String& message, const String& paramName, const Exception* innerException)
        : SystemException(hresult, ArgumentText(message), innerException), _paramName(paramName)
    {
    }
    ArgumentException::~ArgumentException() = default;

    String ArgumentException::Message() const
    {
        if (const Exception* kept = Kept())
        {
            return kept->Message();
        }
        const String text = SystemException::Message();
        return String::IsNullOrEmpty(_paramName) ? text : text + " (Parameter '" + _paramName + "')";
    }

    void ArgumentException::ThrowIfNullOrEmpty(const String& argument, const String& paramName)
    {
        ArgumentNullException::ThrowIfNull(argument, paramName);
        if (argument.Length() == 0)
        {
            throw ArgumentException("The value cannot be an empty string.", paramName);
        }
    }
    void ArgumentException::ThrowIfNullOrWhiteSpace(const String& argument, const String& paramName)
    {
        ArgumentNullException::ThrowIfNull(argument, paramName);
        if (String::IsNullOrWhiteSpace(argument))
        {
            throw ArgumentException("The value cannot be an empty string or composed entirely of whitespace.", paramName);
        }
    }

    ArgumentNullException::ArgumentNullException() : ArgumentException(NullCode, NullText(nullptr), nullptr) {}
    ArgumentNullException::ArgumentNullException(const String& paramName) : ArgumentException(NullCode, NullText(nullptr), paramName) {}
    ArgumentNullException::ArgumentNullException(const String& paramName, const String& message)
        : ArgumentException(NullCode, NullText(message), paramName)
    {
    }
    ArgumentNullException::ArgumentNullException(const String& message, const Exception& innerException)
        : ArgumentException(NullCode, NullText(message), nullptr, &innerException)
    {
    }
    ArgumentNullException::~ArgumentNullException() = default;

    ArgumentOutOfRangeException::ArgumentOutOfRangeException() : ArgumentException(RangeCode, RangeText(nullptr), nullptr) {}
    ArgumentOutOfRangeException::ArgumentOutOfRangeException(const String& paramName)
        : ArgumentException(RangeCode, RangeText(nullptr), paramName)
    {
    }
    ArgumentOutOfRangeException::ArgumentOutOfRangeException(const String& paramName, const String& message)
        : ArgumentException(RangeCode, RangeText(message), paramName)
    {
    }
    ArgumentOutOfRangeException::ArgumentOutOfRangeException(const String& paramName, const Object& actualValue, const String& message)
        : ArgumentException(RangeCode, RangeText(message), paramName), _actualValue(actualValue)
    {
    }
    ArgumentOutOfRangeException::ArgumentOutOfRangeException(const String& message, const Exception& innerException)
        : ArgumentException(RangeCode, RangeText(message), nullptr, &innerException)
    {
    }
    ArgumentOutOfRangeException::~ArgumentOutOfRangeException() = default;

    String ArgumentOutOfRangeException::Message() const
    {
        if (const Exception* kept = Kept())
        {
            return kept->Message();
        }
        const String text = ArgumentException::Message();
        return _actualValue == nullptr ? text : text + Port::LineEnd + "Actual value was " + _actualValue + ".";
    }
}
