// What Write and WriteLine print.
#pragma once
#include <System/Array.hpp>

namespace System::Detail
{
    /// What is printed for a list of arguments: nothing, one value's text (braces and all), some characters, or a formatted text.
    inline std::string_view PrintedText() noexcept
    {
        return {};
    }
    template <class T>
    auto PrintedText(const T& value)
    {
        if constexpr (std::derived_from<T, Array<char>>)
        {
            return std::string_view(value.data(), value.size());
        }
        else
        {
            return TextOf(value);
        }
    }
    template <class F, class... T>
        requires(sizeof...(T) != 0 && std::convertible_to<const F&, String>)
    String PrintedText(const F& format, const T&... args)
    {
        return String::Format(String(format), args...);
    }
    inline String PrintedText(const Array<char>& buffer, int index, int count)
    {
        return String(buffer, index, count);
    }

    /// Arguments that Write and WriteLine take.
    template <class... T>
    concept Printable = requires(const T&... values) { PrintedText(values...); };
}
