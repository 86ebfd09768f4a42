// The .NET interface ILookup<K, T>.
#pragma once
#include <System/Detail/HashTable.hpp>
#include <System/Linq/IGrouping.hpp>

namespace System::Detail
{
    /// Groups in the order in which their first elements came.
    template <class K, class T>
    class LookupData final : public CollectionDataOf<Linq::IGrouping<K, T>>
    {
    public:
        using Group = Linq::IGrouping<K, T>;

        explicit LookupData(Collections::Generic::IEqualityComparer<K> comparer) : _groups(std::move(comparer)) {}
        const TypeInfo& GetType() const noexcept override;
        int Count() const override { return _groups.Count(); }
        bool IsReadOnly() const override { return true; }
        Group Shown(int place) override { return _groups.At(place).Value; }

        void Put(const K& key, const T& value)
        {
            int place = _groups.PlaceOf(key);
            if (place == -1)
            {
                _groups.Insert(key, Group(Adopt, new GroupingData<K, T>(key)));
                place = _groups.PlaceOf(key);
            }
            static_cast<GroupingData<K, T>&>(*_groups.At(place).Value.Data()).Elements.push_back(value);
        }
        /// The group of a key, null if there is none.
        [[nodiscard]] Group Find(const K& key) const
        {
            const int place = _groups.PlaceOf(key);
            return place != -1 ? _groups.At(place).Value : Group(nullptr);
        }
        using CollectionDataOf<Group>::Find;
        using CollectionDataOf<Group>::Put;

    private:
        HashTable<K, Group> _groups;
    };
}

namespace System::Linq
{
    /// Sequences by key; a key that is not there has an empty one.
    /// Follows api/system.linq.ilookup-2.
    template <class K, class T>
    class ILookup : public Collections::Generic::IEnumerable<IGrouping<K, T>>
    {
        using Base = Collections::Generic::IEnumerable<IGrouping<K, T>>;
        SYSTEMNET_HANDLE(ILookup, Base)
        ILookup() noexcept = default;

        [[nodiscard]] Collections::Generic::IEnumerable<T> operator[](const K& key) const
        {
            const IGrouping<K, T> group = Groups().Find(key);
            return group ? Collections::Generic::IEnumerable<T>(group) : Collections::Generic::IEnumerable<T>(Array<T>(0));
        }
        [[nodiscard]] bool Contains(const K& key) const { return Groups().Find(key) != nullptr; }
        using Base::Count;
        [[nodiscard]] int Count() const { return Groups().Count(); }

    private:
        [[nodiscard]] Detail::LookupData<K, T>& Groups() const { return this->template Self<Detail::LookupData<K, T>>(); }
    };

    template <class K, class T>
    const Detail::TypeInfo& ILookup<K, T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(ILookup), &Base::Type()};
        return type;
    }
}

namespace System::Detail
{
    template <class K, class T>
    inline constexpr bool IsInterface<Linq::ILookup<K, T>> = true;

    template <class K, class T>
    const TypeInfo& LookupData<K, T>::GetType() const noexcept
    {
        return Linq::ILookup<K, T>::Type();
    }
}
