// The .NET class SortedDictionary<TKey, TValue>.
#pragma once
#include <System/Collections/Generic/IReadOnlyDictionary.hpp>
#include <System/Detail/SortedTable.hpp>

namespace System::Detail
{
    template <class K, class V>
    class SortedDictionaryData final : public DictionaryDataOf<K, V>
    {
    public:
        using Pair = Collections::Generic::KeyValuePair<K, V>;

        SortedDictionaryData(const TypeInfo& type, Collections::Generic::IComparer<K> comparer) : Table(std::move(comparer)), _type(type) {}

        const TypeInfo& GetType() const noexcept override { return _type; }
        CollectionKind Kind() const override { return CollectionKind::SortedDictionary; }
        int Count() const override { return Table.Count(); }
        int Version() const override { return Table.Version(); }
        [[noreturn]] void ThrowChanged() const override { ThrowChangedSince(); }
        int PlaceAfter(int place) const override { return Table.PlaceAfter(place); }
        Pair Shown(int place) override { return Pair(Table.At(place)->first, Table.At(place)->second.Value); }

        std::optional<V> FindElement(const K& key) override
        {
            CheckKey(key);
            const int place = Table.PlaceOf(key);
            return place != -1 ? std::optional<V>(Table.At(place)->second.Value) : std::nullopt;
        }
        void PutElement(const K& key, const V& value) override
        {
            CheckKey(key);
            V copy = value;
            const int place = Table.PlaceOf(key);
            if (place == -1)
            {
                Table.Insert(key, copy);
                return;
            }
            Table.Changed();
            std::swap(Table.At(place)->second.Value, copy);
        }
        bool TryInsert(const K& key, const V& value) override
        {
            CheckKey(key);
            return Table.Insert(key, value);
        }
        bool Erase(const K& key, V* value) override
        {
            CheckKey(key);
            const int place = Table.PlaceOf(key);
            if (place == -1)
            {
                return false;
            }
            auto removed = Table.Extract(place);
            if (value != nullptr)
            {
                *value = std::move(removed.mapped().Value);
            }
            return true;
        }
        void Clear() override { Table.Clear(); }

        SortedTable<K, V> Table;

    private:
        const TypeInfo& _type;
    };
}

namespace System::Collections::Generic
{
    /// Values by key, in the order of the keys.
    /// Follows api/system.collections.generic.sorteddictionary-2.
    template <class K, class V>
    class SortedDictionary : public IDictionary<K, V>
    {
        using Interface = IDictionary<K, V>;
        SYSTEMNET_HANDLE(SortedDictionary, Interface)

        SortedDictionary() : SortedDictionary(IComparer<K>(nullptr)) {}
        /// @param comparer gives the order of the keys; null for the default
        explicit SortedDictionary(IComparer<K> comparer)
            : SortedDictionary(Detail::Adopt, new Detail::SortedDictionaryData<K, V>(Type(), std::move(comparer)))
        {
        }
        /// @throws ArgumentException a key is there twice
        SortedDictionary(std::initializer_list<KeyValuePair<K, V>> entries) : SortedDictionary()
        {
            for (const auto& [key, value] : entries)
            {
                this->Add(key, value);
            }
        }
        /// Copies entries.
        /// @throws ArgumentNullException dictionary is null
        template <class C>
            requires(std::derived_from<C, IDictionary<K, V>> && !std::derived_from<C, SortedDictionary> &&
                     !Detail::CastableTo<C, SortedDictionary>)
        explicit SortedDictionary(const C& dictionary) : SortedDictionary(static_cast<const IDictionary<K, V>&>(dictionary), nullptr)
        {
        }
        SortedDictionary(const IDictionary<K, V>& dictionary, IComparer<K> comparer) : SortedDictionary(std::move(comparer))
        {
            Detail::CheckNull(!dictionary, "dictionary");
            for (const auto& [key, value] : dictionary)
            {
                this->Add(key, value);
            }
        }

        [[nodiscard]] IComparer<K> Comparer() const
        {
            const IComparer<K> comparer = Items().Table.KeyComparer();
            return comparer ? comparer : IComparer<K>(Generic::Comparer<K>::Default());
        }
        bool ContainsValue(const V& value) const { return this->Values().Contains(value); }
        String ToString() const { return String(Items().ToText({})); }

    private:
        [[nodiscard]] Detail::SortedDictionaryData<K, V>& Items() const
        {
            return this->template Self<Detail::SortedDictionaryData<K, V>>();
        }
    };

    template <class K, class V>
    const Detail::TypeInfo& SortedDictionary<K, V>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(SortedDictionary), &Interface::Type(), &IReadOnlyDictionary<K, V>::Type()};
        return type;
    }
}
