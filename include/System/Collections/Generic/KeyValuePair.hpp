// The .NET structure KeyValuePair.
#pragma once
#include <System/String.hpp>

namespace System::Collections::Generic
{
    /// An entry of a dictionary; `auto [key, value] = pair` works too.
    /// Follows api/system.collections.generic.keyvaluepair-2.
    template <class K, class V>
    class KeyValuePair
    {
    public:
        KeyValuePair() = default;
        KeyValuePair(K key, V value) : _key(std::move(key)), _value(std::move(value)) {}
        const KeyValuePair* operator->() const noexcept { return this; }

        [[nodiscard]] K Key() const { return _key; }
        [[nodiscard]] V Value() const { return _value; }
        /// "[key, value]"
        String ToString() const { return String::Concat("[", _key, ", ", _value, "]"); }

        template <std::size_t I>
        [[nodiscard]] auto get() const
        {
            if constexpr (I == 0)
            {
                return _key;
            }
            else
            {
                return _value;
            }
        }
        friend bool operator==(const KeyValuePair&, const KeyValuePair&) = default;

    private:
        K _key{};
        V _value{};
    };
}

template <class K, class V>
struct std::tuple_size<System::Collections::Generic::KeyValuePair<K, V>> : std::integral_constant<std::size_t, 2>
{
};
template <std::size_t I, class K, class V>
struct std::tuple_element<I, System::Collections::Generic::KeyValuePair<K, V>>
{
    using type = std::conditional_t<I == 0, K, V>;
};
