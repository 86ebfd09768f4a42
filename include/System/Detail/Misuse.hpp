// Refuses with words what a C# habit writes and C++ would take, or would refuse in a way that teaches nothing.
#pragma once
#include <concepts>
#include <type_traits>

namespace System::Detail
{
    /// False, for a static_assert that fails only if its template is used.
    template <class...>
    inline constexpr bool Never = false;

    /// Whether one of the arguments is a V, or derives from one, but none is a variable of type V: what a `ref V` does not take.
    template <class V, class... Arguments>
    concept NoVariable = (std::derived_from<std::remove_cvref_t<Arguments>, V> || ...) && !(std::same_as<Arguments, V&> || ...);

    /// What a property gives: its value, which converts by itself. It is no variable, so assigning to it says how a property is set.
    template <class V>
    class Property
    {
    public:
        using SystemnetElementOf = V;

        constexpr explicit Property(V value) noexcept : _value(value) {}
        constexpr Property(const Property&) noexcept = default;
        constexpr Property& operator=(const Property&) & noexcept = default;
        /// `auto x = o.P(); x = v;` changes the variable x.
        constexpr Property& operator=(V value) & noexcept
        {
            _value = value;
            return *this;
        }
        template <class T>
        void operator=(const T&) &&
        {
            static_assert(Never<T>, "a property is set by a call: write s.NoDelay(true) for C#'s s.NoDelay = true");
        }
        constexpr operator V() const noexcept { return _value; }
        [[nodiscard]] constexpr const V& SystemnetValue() const noexcept { return _value; }

    private:
        V _value;
    };
}
