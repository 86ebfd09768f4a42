// The .NET structure KeyValuePair.
#pragma once
#include <System/Detail/ArrayData.hpp>

namespace System::Detail
{
    /// The type that a variable of C#'s would have: an element's value, and String for text.
    template <class T>
    using ValueType = std::conditional_t<StandardText<std::decay_t<T>> && !std::derived_from<ElementValue<T>, String>, String,
                                         ElementValue<std::decay_t<T>>>;
}

namespace System::Collections::Generic
{
    /// An entry of a dictionary; `auto [key, value] = pair` works too.
    /// Follows api/system.collections.generic.keyvaluepair-2.
    template <class K = void, class V = void>
    class KeyValuePair
    {
    public:
        KeyValuePair() : _key(Detail::DefaultOf<K>()), _value(Detail::DefaultOf<V>()) {}
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
        bool Equals(const KeyValuePair& other) const
        {
            return Detail::EqualValues<K>(_key, other._key) && Detail::EqualValues<V>(_value, other._value);
        }
        [[nodiscard]] int GetHashCode() const
        {
            return static_cast<int>(static_cast<unsigned>(Detail::HashOf<K>(_key) * 31 + Detail::HashOf<V>(_value)));
        }
        friend bool operator==(const KeyValuePair& left, const KeyValuePair& right) { return left.Equals(right); }

    private:
        K _key;
        V _value;
    };

    /// `KeyValuePair<>::Create(key, value)`
    /// Follows api/system.collections.generic.keyvaluepair.
    template <>
    class KeyValuePair<void, void>
    {
    public:
        KeyValuePair() = delete;
        template <class K, class V>
        static KeyValuePair<Detail::ValueType<K>, Detail::ValueType<V>> Create(const K& key, const V& value)
        {
            return {key, value};
        }
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
