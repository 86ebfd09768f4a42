// The .NET interfaces IList<T> and IList (IList<>).
#pragma once
#include <System/Collections/Generic/ICollection.hpp>
#include <System/Detail/Element.hpp>

namespace System::Collections::Generic
{
    /// A collection whose elements have an index. An array is one of fixed size.
    /// Follows api/system.collections.generic.ilist-1.
    template <class T = void>
    class IList : public ICollection<T>
    {
        SYSTEMNET_HANDLE(IList, ICollection<T>)
        IList() noexcept = default;
        IList(const Array<T>& array) : ICollection<T>(array) {}

        /// @throws ArgumentOutOfRangeException index is negative or not below Count
        [[nodiscard]] Detail::Element<T> operator[](Detail::KeyArgument<Detail::CollectionDataOf<T>, int, T>&& index) const
        {
            return Detail::Element<T>(index.Of(this->Collection()));
        }
        /// @return the index of the first such element, or -1
        int IndexOf(const T& item) const { return this->Collection().Find(item); }
        void Insert(int index, const T& item) const { this->Collection().Insert(index, item); }
        void RemoveAt(int index) const { this->Collection().RemoveAt(index); }
    };

    /// A list of objects; every List and array is one too.
    /// Follows api/system.collections.ilist.
    template <>
    class SYSTEMNET_API IList<void> : public ICollection<void>
    {
        SYSTEMNET_HANDLE(IList, ICollection<void>)
        IList() noexcept = default;
        template <class T>
        requires(!std::is_void_v<T>) IList(const IList<T>& other) : IList(Detail::Adopt, Share(other.Data())) {}
        template <class T>
        IList(const Array<T>& array) : ICollection<void>(array)
        {
        }

        [[nodiscard]] Detail::Element<Object> operator[](Detail::KeyArgument<Detail::CollectionData, int, Object>&& index) const
        {
            return Detail::Element<Object>(index.Of(Collection()));
        }
        [[nodiscard]] bool IsFixedSize() const;
        [[nodiscard]] bool IsReadOnly() const;
        /// @return the index of the new element
        /// @throws ArgumentException the list takes no such values
        int Add(const Object& value) const;
        void Clear() const;
        bool Contains(const Object& value) const;
        int IndexOf(const Object& value) const;
        void Insert(int index, const Object& value) const;
        void Remove(const Object& value) const;
        void RemoveAt(int index) const;
    };

    template <class T>
    IList(IList<T>) -> IList<T>;

    template <class T>
    const Detail::TypeInfo& IList<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(IList), &ICollection<T>::Type(), &IList<void>::Type()};
        return type;
    }
}

namespace System::Detail
{
    template <class T>
    inline constexpr bool IsInterface<Collections::Generic::IList<T>> = true;

    template <class T>
    const TypeInfo& ArrayCollection<T>::GetType() const noexcept
    {
        return Collections::Generic::IList<T>::Type();
    }
}
