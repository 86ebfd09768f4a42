// The .NET class HashSet<T>.
#pragma once
#include <System/Collections/Generic/EqualityComparer.hpp>
#include <System/Collections/Generic/IReadOnlySet.hpp>
#include <System/Detail/HashTable.hpp>
#include <System/Predicate.hpp>

namespace System::Detail
{
    struct Nothing
    {
    };

    template <class T>
    class HashSetData final : public CollectionDataOf<T>
    {
    public:
        HashSetData(const TypeInfo& type, Collections::Generic::IEqualityComparer<T> comparer) : Table(std::move(comparer)), _type(type) {}

        const TypeInfo& GetType() const noexcept override { return _type; }
        CollectionKind Kind() const override { return CollectionKind::HashSet; }
        int Count() const override { return Table.Count(); }
        int Version() const override { return Table.Version(); }
        int PlaceAfter(int place) const override { return Table.PlaceAfter(place); }
        T Shown(int place) override { return Table.At(place).Key; }
        bool Has(const T& value) override { return Table.PlaceOf(value) != -1; }
        void Add(const T& value) override { AddNew(value); }
        bool AddNew(const T& value) override
        {
            if (Table.PlaceOf(value) != -1)
            {
                return false;
            }
            Table.Insert(value, Nothing());
            return true;
        }
        bool Remove(const T& value) override
        {
            std::optional<typename HashTable<T, Nothing>::Entry> removed;
            return Table.Erase(value, removed);
        }
        void Clear() override { Table.Clear(); }
        HashSetData* EmptySet() override { return new HashSetData(_type, Table.KeyComparer()); }

        HashTable<T, Nothing> Table;

    private:
        const TypeInfo& _type;
    };
}

namespace System::Collections::Generic
{
    /// Elements each of which is once, in no order that may be relied on.
    /// Follows api/system.collections.generic.hashset-1.
    template <class T>
    class HashSet : public ISet<T>
    {
        SYSTEMNET_HANDLE(HashSet, ISet<T>)

        HashSet() : HashSet(IEqualityComparer<T>(nullptr)) {}
        /// @param comparer says which elements are equal; null for the default
        explicit HashSet(IEqualityComparer<T> comparer) : HashSet(Detail::Adopt, new Detail::HashSetData<T>(Type(), std::move(comparer))) {}
        /// @param capacity elements to make room for
        /// @throws ArgumentOutOfRangeException capacity is negative
        template <std::same_as<int> Capacity>
        explicit HashSet(Capacity capacity, IEqualityComparer<T> comparer = nullptr) : HashSet(std::move(comparer))
        {
            EnsureCapacity(capacity);
        }
        HashSet(std::initializer_list<T> values) : HashSet()
        {
            for (const T& value : values)
            {
                this->Add(value);
            }
        }
        HashSet(std::initializer_list<T> values, IEqualityComparer<T> comparer) : HashSet(std::move(comparer))
        {
            for (const T& value : values)
            {
                this->Add(value);
            }
        }
        /// Copies elements. (From an interface that a set stands behind, `HashSet<T>(x)` is a cast.)
        /// @throws ArgumentNullException collection is null
        explicit HashSet(const Array<T>& collection) : HashSet() { this->UnionWith(collection); }
        template <class C>
            requires(std::derived_from<C, IEnumerable<T>> && !std::derived_from<C, HashSet> && !Detail::CastableTo<C, HashSet>)
        explicit HashSet(const C& collection) : HashSet(Detail::CopyOf<HashSet>(static_cast<const IEnumerable<T>&>(collection)))
        {
        }
        template <class C>
            requires(Detail::CastableTo<C, HashSet> && std::derived_from<C, IEnumerable<T>>)
        explicit HashSet(const C& collection) : HashSet(Detail::CastOrCopy<HashSet>(static_cast<const IEnumerable<T>&>(collection)))
        {
        }
        HashSet(const IEnumerable<T>& collection, IEqualityComparer<T> comparer) : HashSet(std::move(comparer))
        {
            Detail::CheckNull(!collection, "collection");
            this->UnionWith(collection);
        }

        [[nodiscard]] IEqualityComparer<T> Comparer() const
        {
            const IEqualityComparer<T> comparer = Items().Table.KeyComparer();
            return comparer ? comparer : IEqualityComparer<T>(EqualityComparer<T>::Default());
        }
        [[nodiscard]] int Capacity() const { return Items().Table.Capacity(); }
        int EnsureCapacity(int capacity) const
        {
            Detail::CheckCapacity(capacity, Detail::CollectionKind::Dictionary);
            Items().Table.Reserve(capacity);
            return Capacity();
        }
        void TrimExcess() const { (void)Items(); }
        /// @param actualValue set to the element that is there, else to null (zero)
        bool TryGetValue(const T& equalValue, T& actualValue) const
        {
            const int place = Items().Table.PlaceOf(equalValue);
            actualValue = place != -1 ? Items().Table.At(place).Key : Detail::DefaultOf<T>();
            return place != -1;
        }
        /// @return how many elements were removed
        int RemoveWhere(const Predicate<T>& match) const
        {
            Detail::CheckNull(match == nullptr, "match");
            int removed = 0;
            for (const T& value : this->ToArray())
            {
                removed += match(value) && this->Remove(value) ? 1 : 0;
            }
            return removed;
        }
        using ISet<T>::CopyTo;
        void CopyTo(const Array<T>& array) const { CopyTo(array, 0); }
        String ToString() const { return String(Items().ToText({})); }

    private:
        [[nodiscard]] Detail::HashSetData<T>& Items() const { return this->template Self<Detail::HashSetData<T>>(); }
    };

    template <class T>
    const Detail::TypeInfo& HashSet<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(HashSet), &ISet<T>::Type(), &IReadOnlySet<T>::Type()};
        return type;
    }
}
