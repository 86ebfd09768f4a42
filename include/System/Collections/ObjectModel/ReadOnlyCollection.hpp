// The .NET class ReadOnlyCollection<T>.
#pragma once
#include <System/Collections/Generic/IReadOnlyList.hpp>

namespace System::Detail
{
    template <class T>
    class ReadOnlyListData final : public CollectionDataOf<T>
    {
    public:
        explicit ReadOnlyListData(CollectionDataOf<T>& list) noexcept : _list(list) { _list.AddReference(); }
        ~ReadOnlyListData() override { _list.ReleaseReference(); }
        const TypeInfo& GetType() const noexcept override;
        int Count() const override { return _list.Count(); }
        bool IsReadOnly() const override { return true; }
        bool IsFixedSize() const override { return true; }
        EnumeratorData* Enumerate() override { return _list.Enumerate(); }
        T Get(int index) override { return _list.Get(index); }
        void Put(int, const T&) override { ThrowReadOnly(); }
        int Find(const T& value) override { return _list.Find(value); }
        void CopyTo(const Array<T>& array, int index) override { _list.CopyTo(array, index); }
        Array<T> ToArray() override { return _list.ToArray(); }
        bool Remove(const T&) override { ThrowReadOnly(); }
        /// The list behind this; for the library.
        CollectionDataOf<T>& Behind() const noexcept { return _list; }

    private:
        CollectionDataOf<T>& _list;
    };
}

namespace System::Collections::ObjectModel
{
    /// A list seen through a window: it shows what the list has at any time and changes nothing.
    /// Follows api/system.collections.objectmodel.readonlycollection-1.
    template <class T>
    class ReadOnlyCollection : public Generic::IList<T>
    {
        SYSTEMNET_HANDLE(ReadOnlyCollection, Generic::IList<T>)
        ReadOnlyCollection() noexcept = default;
        /// (From a list that a ReadOnlyCollection stands behind, `ReadOnlyCollection<T>(x)` is a cast.)
        /// @throws ArgumentNullException list is null
        template <class C>
            requires(std::convertible_to<C, Generic::IList<T>> && !std::same_as<C, std::nullptr_t> && !Detail::IsElement<C> &&
                     !std::derived_from<C, ReadOnlyCollection> && !Detail::CastableTo<C, ReadOnlyCollection>)
        explicit ReadOnlyCollection(const C& list) : ReadOnlyCollection(Over(list))
        {
        }
        /// Of an interface: the same object if it is one of these, as a cast is.
        template <class C>
            requires(Detail::CastableTo<C, ReadOnlyCollection> && std::derived_from<C, Generic::IList<T>>)
        explicit ReadOnlyCollection(const C& list) : ReadOnlyCollection(list.template Is<ReadOnlyCollection>() || !list ? list.template As<ReadOnlyCollection>() : Over(list))
        {
        }

        [[nodiscard]] T operator[](int index) const { return this->Collection().Get(index); }
        [[nodiscard]] static ReadOnlyCollection Empty() { return ReadOnlyCollection(Array<T>(0)); }
        String ToString() const { return String(this->Collection().ToText({})); }

    protected:
        /// The list behind this.
        [[nodiscard]] Generic::IList<T> Items() const
        {
            auto& list = this->template Self<Detail::ReadOnlyListData<T>>().Behind();
            return Generic::IList<T>(Detail::Adopt, Handle::Share(&list));
        }

    private:
        static ReadOnlyCollection Over(const Generic::IList<T>& list)
        {
            Detail::CheckNull(!list, "list");
            if (list.template Is<ReadOnlyCollection>())
            {
                return list.template As<ReadOnlyCollection>();
            }
            return ReadOnlyCollection(Detail::Adopt, new Detail::ReadOnlyListData<T>(list.Collection()));
        }
    };

    template <class T>
    const Detail::TypeInfo& ReadOnlyCollection<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(ReadOnlyCollection), &Generic::IList<T>::Type(),
                                           &Generic::IReadOnlyList<T>::Type()};
        return type;
    }
}

namespace System::Detail
{
    template <class T>
    const TypeInfo& ReadOnlyListData<T>::GetType() const noexcept
    {
        return Collections::ObjectModel::ReadOnlyCollection<T>::Type();
    }
}
