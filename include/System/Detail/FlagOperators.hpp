// The operators of flag enumerations; a namespace that has some takes them in by using-declarations.
#pragma once
#include <System/Detail/EnumNames.hpp>

namespace System::Detail::FlagOperators
{
    template <FlagEnum E>
    [[nodiscard]] constexpr E operator|(E left, E right) noexcept
    {
        using Number = std::underlying_type_t<E>;
        return static_cast<E>(static_cast<Number>(left) | static_cast<Number>(right));
    }

    template <FlagEnum E>
    [[nodiscard]] constexpr E operator&(E left, E right) noexcept
    {
        using Number = std::underlying_type_t<E>;
        return static_cast<E>(static_cast<Number>(left) & static_cast<Number>(right));
    }

    template <FlagEnum E>
    [[nodiscard]] constexpr E operator^(E left, E right) noexcept
    {
        using Number = std::underlying_type_t<E>;
        return static_cast<E>(static_cast<Number>(left) ^ static_cast<Number>(right));
    }

    template <FlagEnum E>
    [[nodiscard]] constexpr E operator~(E value) noexcept
    {
        using Number = std::underlying_type_t<E>;
        return static_cast<E>(~static_cast<Number>(value));
    }

    template <FlagEnum E>
    constexpr E& operator|=(E& left, E right) noexcept
    {
        return left = left | right;
    }

    template <FlagEnum E>
    constexpr E& operator&=(E& left, E right) noexcept
    {
        return left = left & right;
    }

    template <FlagEnum E>
    constexpr E& operator^=(E& left, E right) noexcept
    {
        return left = left ^ right;
    }
}
