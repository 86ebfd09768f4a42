// .NET's ThrowIfNegative, ThrowIfLessThan and ThrowIfGreaterThan, with its texts.
#pragma once
#include <System/ArgumentOutOfRangeException.hpp>

namespace System::Core::Range
{
    template <Detail::Integer T>
    [[noreturn]] void Throw(const char* parameter, T value, std::string_view must)
    {
        throw ArgumentOutOfRangeException(parameter, value, String::Concat(parameter, " ('", value, "') must be ", must));
    }

    /// @throws ArgumentOutOfRangeException value is less than minimum
    template <Detail::Integer T>
    void AtLeast(const char* parameter, T value, std::type_identity_t<T> minimum)
    {
        if (value < minimum)
        {
            Throw(parameter, value, std::string_view(String::Concat("greater than or equal to '", minimum, "'.")));
        }
    }

    /// @throws ArgumentOutOfRangeException value is more than maximum
    template <Detail::Integer T>
    void AtMost(const char* parameter, T value, std::type_identity_t<T> maximum)
    {
        if (value > maximum)
        {
            Throw(parameter, value, std::string_view(String::Concat("less than or equal to '", maximum, "'.")));
        }
    }

    /// @throws ArgumentOutOfRangeException value is negative
    template <Detail::Integer T>
    void NotNegative(const char* parameter, T value)
    {
        if (value < 0)
        {
            Throw(parameter, value, "a non-negative value.");
        }
    }
}
