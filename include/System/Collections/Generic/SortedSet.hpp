// The .NET class SortedSet<T>.
#pragma once
#include <System/Collections/Generic/IReadOnlySet.hpp>
#include <System/Detail/SortedTable.hpp>
#include <System/Predicate.hpp>

namespace System::Detail
{
    template <class T>
    class SortedSetData final : public CollectionDataOf<T>
    {
    public:
        struct Nothing
        {
        };

        SortedSetData(const TypeInfo& type, Collections::Generic::IComparer<T> comparer) : Table(std::move(comparer)), _type(type) {}

        const TypeInfo& GetType() const noexcept override { return _type; }
        CollectionKind Kind() const override { return CollectionKind::SortedDictionary; }
        int Count() const override { return Table.Count(); }
        int Version() const override { return Table.Version(); }
        [[noreturn]] void ThrowChanged() const override { ThrowChangedSince(); }
        int PlaceAfter(int place) const override { return Table.PlaceAfter(place); }
        T Shown(int place) override { return Table.At(place)->first; }
        bool Has(const T& value) override { return Table.PlaceOf(value) != -1; }
        void Add(const T& value) override { AddNew(value); }
        bool AddNew(const T& value) override { return Table.Insert(value, Nothing()); }
        bool Remove(const T& value) override
        {
            const int place = Table.PlaceOf(value);
            if (place != -1)
            {
                Table.Extract(place);
            }
            return place != -1;
        }
        void Clear() override { Table.Clear(); }
        SortedSetData* EmptySet() override { return new SortedSetData(_type, Table.KeyComparer()); }

        SortedTable<T, Nothing> Table;

    private:
        const TypeInfo& _type;
    };
}

namespace System::Collections::Generic
{
    /// Elements each of which is once, in order.
    /// Follows api/system.collections.generic.sortedset-1.
    template <class T>
    class SortedSet : public ISet<T>
    {
        SYSTEMNET_HANDLE(SortedSet, ISet<T>)

        SortedSet() : SortedSet(IComparer<T>(nullptr)) {}
        /// @param comparer gives the order; null for the default
        explicit SortedSet(IComparer<T> comparer) : SortedSet(Detail::Adopt, new Detail::SortedSetData<T>(Type(), std::move(comparer))) {}
        SortedSet(std::initializer_list<T> values) : SortedSet()
        {
            for (const T& value : values)
            {
                this->Add(value);
            }
        }
        /// Copies elements. (From an interface that a set stands behind, `SortedSet<T>(x)` is a cast.)
        /// @throws ArgumentNullException collection is null
        explicit SortedSet(const Array<T>& collection) : SortedSet(IEnumerable<T>(collection), nullptr) {}
        template <class C>
            requires(std::derived_from<C, IEnumerable<T>> && !std::derived_from<C, SortedSet> && !Detail::CastableTo<C, SortedSet>)
        explicit SortedSet(const C& collection) : SortedSet(Detail::CopyOf<SortedSet>(static_cast<const IEnumerable<T>&>(collection)))
        {
        }
        template <class C>
            requires(Detail::CastableTo<C, SortedSet> && std::derived_from<C, IEnumerable<T>>)
        explicit SortedSet(const C& collection) : SortedSet(Detail::CastOrCopy<SortedSet>(static_cast<const IEnumerable<T>&>(collection)))
        {
        }
        SortedSet(const IEnumerable<T>& collection, IComparer<T> comparer) : SortedSet(std::move(comparer))
        {
            Detail::CheckNull(!collection, "collection");
            for (const T& value : collection)
            {
                this->Add(value);
            }
        }

        [[nodiscard]] IComparer<T> Comparer() const
        {
            const IComparer<T> comparer = Items().Table.KeyComparer();
            return comparer ? comparer : IComparer<T>(Generic::Comparer<T>::Default());
        }
        using ISet<T>::Min;
        using ISet<T>::Max;
        /// The first element, or null (zero) if there is none.
        [[nodiscard]] T Min() const
        {
            const auto& entries = Items().Table.Entries();
            return entries.empty() ? Detail::DefaultOf<T>() : entries.begin()->first;
        }
        /// The last element, or null (zero) if there is none.
        [[nodiscard]] T Max() const
        {
            const auto& entries = Items().Table.Entries();
            return entries.empty() ? Detail::DefaultOf<T>() : std::prev(entries.end())->first;
        }
        /// The elements from the last to the first, as they are now.
        [[nodiscard]] IEnumerable<T> Reverse() const
        {
            const Array<T> elements = this->ToArray();
            Array<T>::Reverse(elements);
            return elements;
        }
        /// A copy of the elements from `lowerValue` to `upperValue`.
        /// @throws ArgumentException lowerValue comes after upperValue
        [[nodiscard]] SortedSet GetViewBetween(const T& lowerValue, const T& upperValue) const
        {
            auto& entries = Items().Table.Entries();
            const auto& before = entries.key_comp();
            if (before(upperValue, lowerValue))
            {
                Detail::ThrowArgument("Must be less than or equal to upperValue.", "lowerValue");
            }
            SortedSet part(before.Order);
            for (auto entry = entries.lower_bound(lowerValue); entry != entries.end() && !before(upperValue, entry->first); ++entry)
            {
                part.Add(entry->first);
            }
            return part;
        }
        /// @param actualValue set to the element that is there, else to null (zero)
        bool TryGetValue(const T& equalValue, T& actualValue) const
        {
            const int place = Items().Table.PlaceOf(equalValue);
            actualValue = place != -1 ? Items().Table.At(place)->first : Detail::DefaultOf<T>();
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
        [[nodiscard]] Detail::SortedSetData<T>& Items() const { return this->template Self<Detail::SortedSetData<T>>(); }
    };

    template <class T>
    const Detail::TypeInfo& SortedSet<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(SortedSet), &ISet<T>::Type(), &IReadOnlySet<T>::Type()};
        return type;
    }
}
