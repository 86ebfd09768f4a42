// How a value becomes text: what string concatenation, Console and composite formatting share.
#pragma once
#include <System/Detail/EnumNames.hpp>
#include <System/Detail/ObjectData.hpp>
#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace System::Detail
{
    // The plain forms; `format` is a .NET format string, empty for none. A bad format throws FormatException.
    SYSTEMNET_API std::string TextOfInteger(std::int64_t value, int bits, std::string_view format);
    SYSTEMNET_API std::string TextOfUnsigned(std::uint64_t value, int bits, std::string_view format);
    SYSTEMNET_API std::string TextOfDouble(double value, std::string_view format);
    SYSTEMNET_API std::string TextOfSingle(float value, std::string_view format);
    /// @param bits width of the enumeration's numbers
    SYSTEMNET_API std::string TextOfEnum(std::int64_t value, int bits, const EnumNames& names, std::string_view format);
    SYSTEMNET_API std::string Utf8Of(std::u16string_view text);

    template <class T>
    concept Integer = std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char> && !std::same_as<T, char8_t> &&
                      !std::same_as<T, char16_t> && !std::same_as<T, char32_t> && !std::same_as<T, wchar_t>;

    /// Text as the standard library knows it; a null pointer is the empty text.
    template <class T>
    concept StandardText =
        !std::same_as<T, std::nullptr_t> && (std::convertible_to<const T&, std::string_view> || std::same_as<T, std::string> ||
                                             std::same_as<T, const char*> || std::same_as<T, char*>);

    /// An Object: prints what it holds, and nothing if it is null.
    template <class T>
    concept HasFormatText = requires(const T& value, std::string_view format) { value.FormatText(format); };
    template <class T>
    concept HasToString = requires(const T& value) { value.ToString(); };
    template <class T>
    concept HasFormattedToString = requires(const T& value, String& format) { value.ToString(format); };

    /// A handle without a ToString of its own: asked for its text, the object does not know a class that a program derived.
    template <class T>
    concept HasOnlyHandleText = std::derived_from<T, Handle> && requires {
        {
            &T::ToString
        } -> std::same_as<String (Handle::*)() const>;
    };

    /// Can be made from nullptr and compared with it.
    template <class T>
    concept IsNullable = std::convertible_to<std::nullptr_t, T> && requires(const T& value) {
        {
            value == nullptr
        } -> std::convertible_to<bool>;
    };

    template <class T>
    inline constexpr bool IsSharedPointer = false;
    template <class T>
    inline constexpr bool IsSharedPointer<std::shared_ptr<T>> = true;

    template <class T>
    inline constexpr bool IsOptional = false;
    template <class T>
    inline constexpr bool IsOptional<std::optional<T>> = true;

    template <class T>
    inline constexpr bool IsTuple = false;
    template <class... T>
    inline constexpr bool IsTuple<std::tuple<T...>> = true;
    template <class A, class B>
    inline constexpr bool IsTuple<std::pair<A, B>> = true;

    /// The text of what a program hands over as text; a null pointer is the empty text.
    template <StandardText T>
    std::string_view ViewOf(const T& text) noexcept
    {
        if constexpr (std::is_pointer_v<T>)
        {
            return text != nullptr ? std::string_view(text) : std::string_view();
        }
        else
        {
            return std::string_view(text);
        }
    }
    template <StandardText T>
    bool IsNullText(const T& text) noexcept
    {
        if constexpr (std::is_pointer_v<T>)
        {
            return text == nullptr;
        }
        else
        {
            return false;
        }
    }
}
