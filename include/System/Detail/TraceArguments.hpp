// Arguments of what is traced.
#pragma once
#include <System/Array.hpp>
#include <System/Detail/TextOf.hpp>
#include <System/Object.hpp>

namespace System::Detail
{
    /// A text as a String, anything else as an Object.
    template <class T>
    auto TraceValue(const T& value)
    {
        if constexpr (std::convertible_to<const T&, String>)
        {
            return String(value);
        }
        else
        {
            return Object(value);
        }
    }

    template <class... T>
    inline constexpr bool IsOneTraceValue = false;
    template <class T>
    inline constexpr bool IsOneTraceValue<T> = !std::derived_from<T, Array<Object>>;

    /// C#'s params object[]: one Array<Object> is the list itself.
    template <class... T>
    Array<Object> TraceArguments(const T&... args)
    {
        if constexpr (sizeof...(T) == 1 && !IsOneTraceValue<T...>)
        {
            return (args, ...);
        }
        else if constexpr (sizeof...(T) == 0)
        {
            return Array<Object>(0);
        }
        else
        {
            const Object list[] = {Object(args)...};
            return Array<Object>(std::span<const Object>(list));
        }
    }
}
