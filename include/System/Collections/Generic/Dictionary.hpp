// The .NET class Dictionary<TKey, TValue>.
#pragma once
#include <System/Detail/DictionaryData.hpp>

namespace System::Collections::Generic
{
    /// Values by key. Keys are equal as .NET's Equals says: text, addresses and end points by value, most handles by identity.
    /// Follows api/system.collections.generic.dictionary-2.
    template <class K, class V>
    class Dictionary : public IEnumerable<KeyValuePair<K, V>>
    {
        using Entries = IEnumerable<KeyValuePair<K, V>>;
        SYSTEMNET_HANDLE(Dictionary, Entries)

        Dictionary() : Dictionary(Detail::Adopt, new Detail::DictionaryData<K, V>(Type())) {}
        /// @param capacity entries to make room for
        /// @throws ArgumentOutOfRangeException capacity is negative
        explicit Dictionary(int capacity) : Dictionary()
        {
            if (capacity < 0)
            {
                Detail::ThrowArgumentOutOfRange("capacity");
            }
            Items().Reserve(capacity);
        }
        /// `{{key, value}, …}`
        /// @throws ArgumentException a key is there twice
        Dictionary(std::initializer_list<KeyValuePair<K, V>> entries) : Dictionary()
        {
            for (const auto& [key, value] : entries)
            {
                Add(key, value);
            }
        }

        /// Reads a value, or sets one: `dictionary[key] = value`.
        /// @throws KeyNotFoundException the key that is read is not there
        /// @throws ArgumentNullException key is null
        [[nodiscard]] Detail::DictionaryElement<K, V> operator[](const K& key) const
        {
            return Detail::DictionaryElement<K, V>(Items(), key);
        }
        [[nodiscard]] int Count() const { return Items().Count(); }
        [[nodiscard]] ICollection<K> Keys() const { return ICollection<K>(Detail::Adopt, new Detail::DictionaryView<K, V, true>(Items())); }
        [[nodiscard]] ICollection<V> Values() const
        {
            return ICollection<V>(Detail::Adopt, new Detail::DictionaryView<K, V, false>(Items()));
        }

        /// @throws ArgumentException the key is there
        /// @throws ArgumentNullException key is null
        void Add(const K& key, const V& value) const
        {
            if (!TryAdd(key, value))
            {
                Detail::ThrowDuplicateKey(System::ToString(key));
            }
        }
        bool TryAdd(const K& key, const V& value) const
        {
            if (ContainsKey(key))
            {
                return false;
            }
            Items().InsertNew(key, value);
            return true;
        }
        bool ContainsKey(const K& key) const { return Items().PlaceOf(key) != -1; }
        bool ContainsValue(const V& value) const { return Values().Contains(value); }
        /// @param value set to the value, or to null (zero) if the key is not there
        bool TryGetValue(const K& key, V& value) const
        {
            const int place = Items().PlaceOf(key);
            value = place != -1 ? Items().EntryAt(place).Value : Detail::DefaultOf<V>();
            return place != -1;
        }
        /// @return false if the key is not there
        bool Remove(const K& key) const { return Items().Erase(key, nullptr); }
        bool Remove(const K& key, V& value) const
        {
            value = Detail::DefaultOf<V>();
            return Items().Erase(key, &value);
        }
        void Clear() const { Items().Clear(); }
        String ToString() const { return String(Items().ToText({})); }

    private:
        [[nodiscard]] Detail::DictionaryData<K, V>& Items() const { return this->template Self<Detail::DictionaryData<K, V>>(); }
    };

    template <class K, class V>
    const Detail::TypeInfo& Dictionary<K, V>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(Dictionary), &Entries::Type(), &ICollection<void>::Type()};
        return type;
    }
}
