// How a value becomes text: what string concatenation, Console and composite formatting share.
#pragma once
#include <System/Detail/ObjectData.hpp>
#include <System/Enum.hpp>
#include <concepts>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>

namespace System::Detail
{
    // The plain forms; `format` is a .NET format string, empty for none. A bad format throws FormatException.
    SYSTEMNET_API std::string TextOfInteger(std::int64_t value, int bits, std::string_view format);
    SYSTEMNET_API std::string TextOfUnsigned(std::uint64_t value, int bits, std::string_view format);
    SYSTEMNET_API std::string TextOfDouble(double value, std::string_view format);
    SYSTEMNET_API std::string TextOfSingle(float value, std::string_view format);
    SYSTEMNET_API std::string TextOfEnum(std::int64_t value, const EnumNames& names, std::string_view format);
    SYSTEMNET_API std::string Utf8Of(std::u16string_view text);

    template <class T>
    concept Integer = std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char> && !std::same_as<T, char8_t> &&
                      !std::same_as<T, char16_t> && !std::same_as<T, char32_t> && !std::same_as<T, wchar_t>;

    /// Text as the standard library knows it; a null pointer is the empty text.
    template <class T>
    concept StandardText =
        !std::same_as<T, std::nullptr_t> && (std::convertible_to<const T&, std::string_view> || std::same_as<T, std::string> ||
                                             std::same_as<T, const char*> || std::same_as<T, char*>);

    template <class T>
    concept HasToString = requires(const T& value)
    {
        value.ToString();
    };
    template <class T>
    concept HasFormattedToString = requires(const T& value, String& format)
    {
        value.ToString(format);
    };

    template <class T>
    inline constexpr bool IsSharedPointer = false;
    template <class T>
    inline constexpr bool IsSharedPointer<std::shared_ptr<T>> = true;
}
