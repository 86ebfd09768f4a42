// The .NET interface IGrouping<K, T>.
#pragma once
#include <System/Detail/Sequence.hpp>

namespace System::Detail
{
    template <class K, class T>
    class GroupingData final : public CollectionDataOf<T>
    {
    public:
        explicit GroupingData(const K& key) : Key(key) {}
        const TypeInfo& GetType() const noexcept override;
        int Count() const override { return static_cast<int>(Elements.size()); }
        bool IsReadOnly() const override { return true; }
        T Shown(int place) override { return Elements[static_cast<std::size_t>(place)]; }
        T Get(int index) override
        {
            CheckIndex(index, Count());
            return Shown(index);
        }

        K Key;
        std::vector<T> Elements;
    };
}

namespace System::Linq
{
    /// Elements that have a key in common.
    /// Follows api/system.linq.igrouping-2.
    template <class K, class T>
    class IGrouping : public Collections::Generic::IEnumerable<T>
    {
        using Base = Collections::Generic::IEnumerable<T>;
        SYSTEMNET_HANDLE(IGrouping, Base)
        IGrouping() noexcept = default;

        [[nodiscard]] K Key() const { return this->template Self<Detail::GroupingData<K, T>>().Key; }
    };

    template <class K, class T>
    const Detail::TypeInfo& IGrouping<K, T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(IGrouping), &Base::Type()};
        return type;
    }
}

namespace System::Detail
{
    template <class K, class T>
    inline constexpr bool IsInterface<Linq::IGrouping<K, T>> = true;

    template <class K, class T>
    const TypeInfo& GroupingData<K, T>::GetType() const noexcept
    {
        return Linq::IGrouping<K, T>::Type();
    }
}
