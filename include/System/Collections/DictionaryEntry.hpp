// The .NET structure DictionaryEntry.
#pragma once
#include <System/Object.hpp>

namespace System::Collections
{
    /// An entry of a dictionary of objects; `auto [key, value] = entry` works too.
    /// Follows api/system.collections.dictionaryentry.
    class DictionaryEntry
    {
    public:
        DictionaryEntry() : _key(nullptr), _value(nullptr) {}
        DictionaryEntry(Object key, Object value) : _key(std::move(key)), _value(std::move(value)) {}
        const DictionaryEntry* operator->() const noexcept { return this; }

        [[nodiscard]] Object Key() const { return _key; }
        void Key(const Object& value) { _key = value; }
        [[nodiscard]] Object Value() const { return _value; }
        void Value(const Object& value) { _value = value; }
        /// "[key, value]"
        [[nodiscard]] String ToString() const { return String::Concat("[", _key, ", ", _value, "]"); }

        template <std::size_t I>
        [[nodiscard]] Object get() const
        {
            return I == 0 ? _key : _value;
        }
        friend bool operator==(const DictionaryEntry& left, const DictionaryEntry& right)
        {
            return Object::Equals(left._key, right._key) && Object::Equals(left._value, right._value);
        }

    private:
        Object _key;
        Object _value;
    };
}

template <>
struct std::tuple_size<System::Collections::DictionaryEntry> : std::integral_constant<std::size_t, 2>
{
};
template <std::size_t I>
struct std::tuple_element<I, System::Collections::DictionaryEntry>
{
    using type = System::Object;
};
