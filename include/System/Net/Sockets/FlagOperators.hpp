// The operators of the flag enumerations in this namespace.
#pragma once
#include <System/Enum.hpp>

namespace System::Net::Sockets
{
    template <System::Detail::FlagEnum E>
    [[nodiscard]] constexpr E operator|(E left, E right) noexcept
    {
        using Number = std::underlying_type_t<E>;
        return static_cast<E>(static_cast<Number>(left) | static_cast<Number>(right));
    }

    template <System::Detail::FlagEnum E>
    [[nodiscard]] constexpr E operator&(E left, E right) noexcept
    {
        using Number = std::underlying_type_t<E>;
        return static_cast<E>(static_cast<Number>(left) & static_cast<Number>(right));
    }

    template <System::Detail::FlagEnum E>
    [[nodiscard]] constexpr E operator^(E left, E right) noexcept
    {
        using Number = std::underlying_type_t<E>;
        return static_cast<E>(static_cast<Number>(left) ^ static_cast<Number>(right));
    }

    template <System::Detail::FlagEnum E>
    [[nodiscard]] constexpr E operator~(E value) noexcept
    {
        using Number = std::underlying_type_t<E>;
        return static_cast<E>(~static_cast<Number>(value));
    }

    template <System::Detail::FlagEnum E>
    constexpr E& operator|=(E& left, E right) noexcept
    {
        return left = left | right;
    }

    template <System::Detail::FlagEnum E>
    constexpr E& operator&=(E& left, E right) noexcept
    {
        return left = left & right;
    }

    template <System::Detail::FlagEnum E>
    constexpr E& operator^=(E& left, E right) noexcept
    {
        return left = left ^ right;
    }
}
