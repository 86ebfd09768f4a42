// The .NET class Dictionary<TKey, TValue>.
#pragma once
#include <System/Collections/Generic/EqualityComparer.hpp>
#include <System/Collections/Generic/IReadOnlyDictionary.hpp>

namespace System::Collections::Generic
{
    /// Values by key. Keys are equal as .NET's Equals says, or as a comparer does.
    /// Follows api/system.collections.generic.dictionary-2.
    template <class K, class V>
    class Dictionary : public IDictionary<K, V>
    {
        using Interface = IDictionary<K, V>;
        SYSTEMNET_HANDLE(Dictionary, Interface)

        Dictionary() : Dictionary(Detail::Adopt, new Detail::DictionaryData<K, V>(Type())) {}
        /// @param capacity entries to make room for
        /// @throws ArgumentOutOfRangeException capacity is negative
        explicit Dictionary(int capacity) : Dictionary(capacity, IEqualityComparer<K>(nullptr)) {}
        /// @param comparer says which keys are equal; null for the default
        explicit Dictionary(IEqualityComparer<K> comparer) : Dictionary(0, std::move(comparer)) {}
        Dictionary(int capacity, IEqualityComparer<K> comparer)
            : Dictionary(Detail::Adopt, new Detail::DictionaryData<K, V>(Type(), std::move(comparer)))
        {
            if (capacity < 0)
            {
                Detail::ThrowArgumentOutOfRange("capacity");
            }
            Items().Table.Reserve(capacity);
        }
        /// `{{key, value}, …}`
        /// @throws ArgumentException a key is there twice
        Dictionary(std::initializer_list<KeyValuePair<K, V>> entries) : Dictionary()
        {
            for (const auto& [key, value] : entries)
            {
                this->Add(key, value);
            }
        }
        /// Copies entries. (From an interface that a dictionary stands behind, `Dictionary<K, V>(x)` is a cast.)
        /// @throws ArgumentNullException the collection is null
        template <class C>
            requires(std::derived_from<C, IEnumerable<KeyValuePair<K, V>>> && !std::derived_from<C, Dictionary> &&
                     !Detail::CastableTo<C, Dictionary>)
        explicit Dictionary(const C& collection) : Dictionary(static_cast<const IEnumerable<KeyValuePair<K, V>>&>(collection), nullptr)
        {
        }
        template <class C>
            requires(Detail::CastableTo<C, Dictionary> && std::derived_from<C, IEnumerable<KeyValuePair<K, V>>>)
        explicit Dictionary(const C& collection) : Dictionary(CastOrCopied(collection))
        {
        }
        Dictionary(const IEnumerable<KeyValuePair<K, V>>& collection, IEqualityComparer<K> comparer) : Dictionary(std::move(comparer))
        {
            Detail::CheckNull(!collection, "collection");
            AddRange(collection);
        }

        [[nodiscard]] IEqualityComparer<K> Comparer() const
        {
            const IEqualityComparer<K> comparer = Items().Table.KeyComparer();
            return comparer ? comparer : IEqualityComparer<K>(EqualityComparer<K>::Default());
        }
        [[nodiscard]] int Capacity() const { return Items().Table.Capacity(); }
        bool TryAdd(const K& key, const V& value) const { return Items().TryInsert(key, value); }
        bool ContainsValue(const V& value) const { return this->Values().Contains(value); }
        using Interface::Remove;
        /// @param value set to the value, or to null (zero) if the key is not there
        bool Remove(const K& key, V& value) const
        {
            value = Detail::DefaultOf<V>();
            return Items().Erase(key, &value);
        }
        /// @return for how many entries there is room
        int EnsureCapacity(int capacity) const
        {
            Detail::CheckCapacity(capacity, Detail::CollectionKind::Dictionary);
            Items().Table.Reserve(capacity);
            return Capacity();
        }
        void TrimExcess() const { (void)Items(); }
        void TrimExcess(int) const { (void)Items(); }
        String ToString() const { return String(Items().ToText({})); }

    private:
        [[nodiscard]] Detail::DictionaryData<K, V>& Items() const { return this->template Self<Detail::DictionaryData<K, V>>(); }
        void AddRange(const IEnumerable<KeyValuePair<K, V>>& collection) const
        {
            for (const auto& [key, value] : collection)
            {
                this->Add(key, value);
            }
        }
        static Dictionary CastOrCopied(const IEnumerable<KeyValuePair<K, V>>& collection)
        {
            if (!collection || collection.template Is<Dictionary>())
            {
                return collection.template As<Dictionary>();
            }
            Dictionary copy;
            copy.AddRange(collection);
            return copy;
        }
    };

    template <class K, class V>
    const Detail::TypeInfo& Dictionary<K, V>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(Dictionary), &Interface::Type(), &IReadOnlyDictionary<K, V>::Type()};
        return type;
    }
}
