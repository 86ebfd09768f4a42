// The .NET class SortedList<TKey, TValue>.
#pragma once
#include <System/Collections/Generic/Comparer.hpp>
#include <System/Collections/Generic/IList.hpp>
#include <System/Collections/Generic/IReadOnlyDictionary.hpp>

namespace System::Detail
{
    template <class K, class V, bool Keys>
    class SortedListView;

    template <class K, class V>
    class SortedListData final : public DictionaryDataOf<K, V>
    {
    public:
        using Pair = Collections::Generic::KeyValuePair<K, V>;
        using Comparer = Collections::Generic::IComparer<K>;
        struct Entry
        {
            K Key;
            V Value;
        };

        SortedListData(const TypeInfo& type, Comparer comparer) : Order(std::move(comparer)), _type(type) {}

        const TypeInfo& GetType() const noexcept override { return _type; }
        CollectionKind Kind() const override { return CollectionKind::SortedList; }
        int Count() const override { return static_cast<int>(Entries.size()); }
        int Version() const override { return _version; }
        [[noreturn]] void ThrowChanged() const override { ThrowChangedSince(); }
        Pair Shown(int place) override { return Pair(Stored(place).Key, Stored(place).Value); }
        Entry& EntryAt(int index)
        {
            CheckIndex(index, Count(), CollectionKind::SortedList);
            return Stored(index);
        }

        /// @return the index of a key, or the complement of where it would stand
        [[nodiscard]] int IndexOf(const K& key)
        {
            CheckKey(key);
            const auto order = OrderBy(Order);
            int first = 0, end = Count();
            while (first < end)
            {
                const int middle = first + (end - first) / 2;
                const int relation = order(Stored(middle).Key, key);
                if (relation == 0)
                {
                    return middle;
                }
                (relation < 0 ? first : end) = relation < 0 ? middle + 1 : middle;
            }
            return ~first;
        }
        std::optional<V> FindElement(const K& key) override
        {
            const int index = IndexOf(key);
            return index >= 0 ? std::optional<V>(Stored(index).Value) : std::nullopt;
        }
        void PutElement(const K& key, const V& value) override
        {
            V copy = value;
            const int index = IndexOf(key);
            Changed();
            if (index >= 0)
            {
                std::swap(Stored(index).Value, copy);
            }
            else
            {
                Entries.insert(Entries.begin() + ~index, Entry{key, std::move(copy)});
            }
        }
        bool TryInsert(const K& key, const V& value) override
        {
            const int index = IndexOf(key);
            if (index < 0)
            {
                Changed();
                Entries.insert(Entries.begin() + ~index, Entry{key, value});
            }
            return index < 0;
        }
        bool Erase(const K& key, V* value) override
        {
            const int index = IndexOf(key);
            if (index < 0)
            {
                return false;
            }
            if (value != nullptr)
            {
                *value = Stored(index).Value;
            }
            RemoveAt(index);
            return true;
        }
        void RemoveAt(int index) override
        {
            CheckIndex(index, Count(), CollectionKind::SortedList);
            Changed();
            [[maybe_unused]] const Entry removed = std::move(Stored(index));
            Entries.erase(Entries.begin() + index);
        }
        void Clear() override
        {
            Changed();
            std::vector<Entry> removed;
            removed.swap(Entries);
        }
        CollectionDataOf<K>* NewKeys() override { return new SortedListView<K, V, true>(*this); }
        CollectionDataOf<V>* NewValues() override { return new SortedListView<K, V, false>(*this); }

        Comparer Order;
        std::vector<Entry> Entries;

    private:
        Entry& Stored(int index) { return Entries[static_cast<std::size_t>(index)]; }
        void Changed() noexcept { _version = static_cast<int>(static_cast<unsigned>(_version) + 1); }

        const TypeInfo& _type;
        int _version = 0;
    };

    /// Keys or values of a sorted list, which have an index.
    template <class K, class V, bool Keys>
    class SortedListView final : public CollectionDataOf<std::conditional_t<Keys, K, V>>
    {
        using T = std::conditional_t<Keys, K, V>;

    public:
        explicit SortedListView(SortedListData<K, V>& list) noexcept : _list(list) { _list.AddReference(); }
        ~SortedListView() override { _list.ReleaseReference(); }
        const TypeInfo& GetType() const noexcept override { return Collections::Generic::IList<T>::Type(); }
        int Count() const override { return _list.Count(); }
        bool IsReadOnly() const override { return true; }
        int Version() const override { return _list.Version(); }
        [[noreturn]] void ThrowChanged() const override { ThrowChangedSince(); }
        T Shown(int place) override { return Get(place); }
        T Get(int index) override
        {
            if constexpr (Keys)
            {
                return _list.EntryAt(index).Key;
            }
            else
            {
                return _list.EntryAt(index).Value;
            }
        }
        void Put(int, const T&) override
        {
            if constexpr (Keys)
            {
                ThrowNotSupported("Mutating a key collection derived from a dictionary is not allowed.");
            }
            Refuse();
        }
        void Insert(int, const T&) override { Refuse(); }
        bool Remove(const T&) override { Refuse(); }
        void RemoveAt(int) override { Refuse(); }
        void Clear() override { Refuse(); }

    private:
        [[noreturn]] static void Refuse()
        {
            ThrowNotSupported(
                "This operation is not supported on SortedList nested types because they require modifying the original SortedList.");
        }

        SortedListData<K, V>& _list;
    };
}

namespace System::Collections::Generic
{
    /// Values by key, in the order of the keys, with an index.
    /// Follows api/system.collections.generic.sortedlist-2.
    template <class K, class V>
    class SortedList : public IDictionary<K, V>
    {
        using Interface = IDictionary<K, V>;
        SYSTEMNET_HANDLE(SortedList, Interface)

        SortedList() : SortedList(IComparer<K>(nullptr)) {}
        /// @param comparer gives the order of the keys; null for the default
        explicit SortedList(IComparer<K> comparer)
            : SortedList(Detail::Adopt, new Detail::SortedListData<K, V>(Type(), std::move(comparer)))
        {
        }
        /// @param capacity entries to make room for
        /// @throws ArgumentOutOfRangeException capacity is negative
        template <std::same_as<int> C>
        explicit SortedList(C capacity, IComparer<K> comparer = nullptr) : SortedList(std::move(comparer))
        {
            Detail::CheckCapacity(capacity);
            Items().Entries.reserve(static_cast<std::size_t>(capacity));
        }
        SortedList(std::initializer_list<KeyValuePair<K, V>> entries) : SortedList()
        {
            for (const auto& [key, value] : entries)
            {
                this->Add(key, value);
            }
        }
        /// Copies entries.
        /// @throws ArgumentNullException dictionary is null
        template <class C>
            requires(std::derived_from<C, IDictionary<K, V>> && !std::derived_from<C, SortedList> && !Detail::CastableTo<C, SortedList>)
        explicit SortedList(const C& dictionary) : SortedList(static_cast<const IDictionary<K, V>&>(dictionary), nullptr)
        {
        }
        SortedList(const IDictionary<K, V>& dictionary, IComparer<K> comparer) : SortedList(std::move(comparer))
        {
            Detail::CheckNull(!dictionary, "dictionary");
            for (const auto& [key, value] : dictionary)
            {
                this->Add(key, value);
            }
        }

        [[nodiscard]] IComparer<K> Comparer() const
        {
            return Items().Order ? Items().Order : IComparer<K>(Generic::Comparer<K>::Default());
        }
        [[nodiscard]] int Capacity() const { return static_cast<int>(Items().Entries.capacity()); }
        void Capacity(int value) const
        {
            Detail::CheckNewCapacity(value, this->Count(), Detail::CollectionKind::SortedList);
            Items().Entries.reserve(static_cast<std::size_t>(value));
        }
        void TrimExcess() const { Items().Entries.shrink_to_fit(); }
        [[nodiscard]] IList<K> Keys() const { return IList<K>(Detail::Adopt, Items().NewKeys()); }
        [[nodiscard]] IList<V> Values() const { return IList<V>(Detail::Adopt, Items().NewValues()); }
        /// @throws ArgumentOutOfRangeException index is negative or not below Count
        K GetKeyAtIndex(int index) const { return Items().EntryAt(index).Key; }
        V GetValueAtIndex(int index) const { return Items().EntryAt(index).Value; }
        void SetValueAtIndex(int index, const V& value) const { Items().PutElement(Items().EntryAt(index).Key, value); }
        /// @return the index of the key, or -1
        int IndexOfKey(const K& key) const { return (std::max)(-1, Items().IndexOf(key)); }
        int IndexOfValue(const V& value) const { return Values().IndexOf(value); }
        bool ContainsValue(const V& value) const { return IndexOfValue(value) >= 0; }
        void RemoveAt(int index) const { Items().RemoveAt(index); }
        String ToString() const { return String(Items().ToText({})); }

    private:
        [[nodiscard]] Detail::SortedListData<K, V>& Items() const { return this->template Self<Detail::SortedListData<K, V>>(); }
    };

    template <class K, class V>
    const Detail::TypeInfo& SortedList<K, V>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(SortedList), &Interface::Type(), &IReadOnlyDictionary<K, V>::Type()};
        return type;
    }
}
