// What Tuple has beyond std::tuple.
#pragma once
#include <System/Detail/Equality.hpp>
#include <System/Detail/TextOf.hpp>
#include <tuple>

namespace System::Detail
{
    /// As what a value is kept: text literals as String.
    template <class T>
    using TupleElement = std::conditional_t<std::is_array_v<T> || std::same_as<std::decay_t<T>, const char*>, String, std::decay_t<T>>;

    template <class Self, class... T>
    class TupleMembers
    {
        template <std::size_t I>
        using At = std::tuple_element_t<I, std::tuple<T...>>;
        static constexpr std::size_t Size = sizeof...(T);

    public:
        // A template of the index, so that a shorter tuple has no such member.
        template <std::size_t I = 0>
            requires(I < Size)
        [[nodiscard]] const At<I>& Item1() const noexcept
        {
            return std::get<I>(Values());
        }
        template <std::size_t I = 1>
            requires(I < Size)
        [[nodiscard]] const At<I>& Item2() const noexcept
        {
            return std::get<I>(Values());
        }
        template <std::size_t I = 2>
            requires(I < Size)
        [[nodiscard]] const At<I>& Item3() const noexcept
        {
            return std::get<I>(Values());
        }
        template <std::size_t I = 3>
            requires(I < Size)
        [[nodiscard]] const At<I>& Item4() const noexcept
        {
            return std::get<I>(Values());
        }
        template <std::size_t I = 4>
            requires(I < Size)
        [[nodiscard]] const At<I>& Item5() const noexcept
        {
            return std::get<I>(Values());
        }
        template <std::size_t I = 5>
            requires(I < Size)
        [[nodiscard]] const At<I>& Item6() const noexcept
        {
            return std::get<I>(Values());
        }
        template <std::size_t I = 6>
            requires(I < Size)
        [[nodiscard]] const At<I>& Item7() const noexcept
        {
            return std::get<I>(Values());
        }

        /// "(1, a)"
        String ToString() const { return String(TextOfTuple(Values())); }

        /// Element by element, as .NET's default comparers have it.
        bool Equals(const Self& other) const { return EqualValues<std::tuple<T...>>(Values(), other); }
        int CompareTo(const Self& other) const { return CompareValues<std::tuple<T...>>(Values(), other); }

    private:
        [[nodiscard]] const std::tuple<T...>& Values() const noexcept { return static_cast<const Self&>(*this); }
    };
}
