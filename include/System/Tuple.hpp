// The .NET classes Tuple and ValueTuple, which are std::tuple here.
#pragma once
#include <System/Detail/TupleMembers.hpp>

namespace System
{
    /// Several values as one: a std::tuple with .NET's members, converting from and to it, and taken apart by `auto [x, y] = …`.
    /// Follows api/system.tuple-2.
    template <class... T>
    class Tuple : public std::tuple<T...>, public Detail::TupleMembers<Tuple<T...>, T...>
    {
    public:
        using std::tuple<T...>::tuple;
        constexpr Tuple() = default;
        constexpr Tuple(const std::tuple<T...>& values) : std::tuple<T...>(values) {}
        constexpr Tuple(std::tuple<T...>&& values) : std::tuple<T...>(std::move(values)) {}

        const Tuple* operator->() const noexcept { return this; }
    };
    template <class... T>
    Tuple(T...) -> Tuple<T...>;
    template <class... T>
    Tuple(std::tuple<T...>) -> Tuple<T...>;

    template <class... T>
        requires(sizeof...(T) != 0)
    inline constexpr bool Detail::IsTuple<Tuple<T...>> = true;

    /// `Tuple.Create`. Follows api/system.tuple.
    template <>
    class Tuple<>
    {
    public:
        template <class... T>
            requires(sizeof...(T) != 0)
        [[nodiscard]] static auto Create(const T&... values)
        {
            return Tuple<Detail::TupleElement<T>...>(Detail::TupleElement<T>(values)...);
        }
    };

    /// The same as Tuple; C#'s structure and its class are one here.
    /// Follows api/system.valuetuple-2.
    template <class... T>
    using ValueTuple = Tuple<T...>;
}

template <class... T>
    requires(sizeof...(T) != 0)
struct std::tuple_size<System::Tuple<T...>> : std::tuple_size<std::tuple<T...>>
{
};
template <std::size_t I, class... T>
    requires(sizeof...(T) != 0)
struct std::tuple_element<I, System::Tuple<T...>> : std::tuple_element<I, std::tuple<T...>>
{
};
