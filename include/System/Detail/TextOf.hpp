// The text of any value: what ToString, concatenation, Console and composite formatting print.
#pragma once
#include <System/String.hpp>
#include <utility>

namespace System::Detail
{
    /// "(1, a)", as C# prints (1, "a").
    template <class T>
    std::string TextOfTuple(const T& values)
    {
        const auto join = [](const auto&... value)
        {
            std::string text = "(";
            [[maybe_unused]] bool isFirst = true;
            (text.append(std::exchange(isFirst, false) ? "" : ", ").append(std::string_view(TextOf(value))), ...);
            return text + ")";
        };
        return std::apply(join, values);
    }

    /// The text of a value without making a String where that can be avoided.
    template <class T>
    auto TextOf(const T& value, std::string_view format)
    {
        if constexpr (IsElement<T>)
        {
            return TextOf(value.SystemnetValue(), format);
        }
        else if constexpr (std::derived_from<T, String> || std::same_as<T, std::string> || std::same_as<T, std::string_view>)
        {
            return std::string_view(value);
        }
        else if constexpr (std::is_convertible_v<const T&, const char*>)
        {
            const char* text = value;
            return text != nullptr ? std::string_view(text) : std::string_view();
        }
        else if constexpr (std::same_as<T, bool>)
        {
            return std::string_view(value ? "True" : "False");
        }
        else if constexpr (std::same_as<T, char>)
        {
            return std::string(1, value);
        }
        else if constexpr (std::same_as<T, char16_t>)
        {
            return Utf8Of(std::u16string_view(&value, 1));
        }
        else if constexpr (std::same_as<T, float>)
        {
            return TextOfSingle(value, format);
        }
        else if constexpr (std::floating_point<T>)
        {
            return TextOfDouble(static_cast<double>(value), format);
        }
        else if constexpr (Integer<T> && std::is_signed_v<T>)
        {
            return TextOfInteger(value, static_cast<int>(sizeof(T) * 8), format);
        }
        else if constexpr (Integer<T>)
        {
            return TextOfUnsigned(value, static_cast<int>(sizeof(T) * 8), format);
        }
        else if constexpr (NamedEnum<T>)
        {
            return TextOfEnum(static_cast<std::int64_t>(value), static_cast<int>(sizeof(T) * 8), EnumTraits<T>::Names, format);
        }
        else if constexpr (std::is_enum_v<T>)
        {
            return TextOf(static_cast<std::underlying_type_t<T>>(value), format);
        }
        else if constexpr (HasFormatText<T>)
        {
            return value.FormatText(format);
        }
        else if constexpr ((HasFormattedToString<T> || HasToString<T>)&&!HasOnlyHandleText<T>)
        {
            // C# prints a null reference as the empty text.
            if constexpr (IsNullable<T>)
            {
                if (value == nullptr)
                {
                    return std::string();
                }
            }
            if constexpr (HasFormattedToString<T>)
            {
                return std::string(std::string_view(String(value.ToString(String(format)))));
            }
            else
            {
                return std::string(std::string_view(String(value.ToString())));
            }
        }
        else if constexpr (IsTuple<T>)
        {
            return TextOfTuple(value);
        }
        else if constexpr ((IsSharedPointer<T> && !std::same_as<T, std::shared_ptr<void>>) || IsOptional<T>)
        {
            return value ? std::string(std::string_view(TextOf(*value, format))) : std::string();
        }
        else if constexpr (std::derived_from<T, Handle>)
        {
            // A class that a program derived from one of ours has a name that the object does not know.
            const bool isDerived = T::Type().Id != typeid(T);
            return value.Data() == nullptr ? std::string() : isDerived ? TextOfType(typeid(T)) : value.Data()->ToText(format);
        }
        else if constexpr (std::is_null_pointer_v<T>)
        {
            return std::string_view();
        }
        else
        {
            return TextOfType(typeid(value));
        }
    }
}
