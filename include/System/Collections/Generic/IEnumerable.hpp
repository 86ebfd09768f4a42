// The .NET interfaces IEnumerable<T> and IEnumerable (IEnumerable<>).
#pragma once
#include <System/Collections/Generic/IEnumerator.hpp>
#include <System/Detail/LinqMembers.hpp>
#include <iterator>

namespace System::Collections::Generic
{
    /// Anything whose elements can be walked through, also with range-for.
    /// Follows api/system.collections.generic.ienumerable-1.
    template <class T = void>
    class IEnumerable : public Handle, public Detail::LinqMembers<IEnumerable<T>, T>
    {
        SYSTEMNET_HANDLE(IEnumerable, Handle)
        IEnumerable() noexcept = default;
        IEnumerable(const Array<T>& array) : IEnumerable(Detail::Adopt, Detail::ArrayCollection<T>::Of(array)) {}
        /// A text's bytes.
        template <std::same_as<String> Text>
            requires std::same_as<T, char>
        IEnumerable(const Text& text) : IEnumerable(text ? text.ToCharArray() : Array<T>(nullptr))
        {
        }

        IEnumerator<T> GetEnumerator() const { return IEnumerator<T>(Detail::Adopt, Collection().Enumerate()); }
        [[nodiscard]] Detail::EnumeratorIterator<T> begin() const { return Detail::EnumeratorIterator<T>(GetEnumerator()); }
        [[nodiscard]] static std::default_sentinel_t end() noexcept { return std::default_sentinel; }
        /// A copy of the elements, in the order of their enumeration.
        Array<T> ToArray() const { return Collection().ToArray(); }

        /// What stands behind this; for the library.
        [[nodiscard]] Detail::CollectionDataOf<T>& Collection() const { return Self<Detail::CollectionDataOf<T>>(); }
    };

    /// Anything whose elements can be walked through as objects.
    /// Follows api/system.collections.ienumerable.
    template <>
    class SYSTEMNET_API IEnumerable<void> : public Handle
    {
        SYSTEMNET_HANDLE(IEnumerable, Handle)
        IEnumerable() noexcept = default;
        template <class T>
        requires(!std::is_void_v<T>) IEnumerable(const IEnumerable<T>& other) : IEnumerable(Detail::Adopt, Share(other.Data())) {}
        template <class T>
        IEnumerable(const Array<T>& array) : IEnumerable(Detail::Adopt, Detail::ArrayCollection<T>::Of(array))
        {
        }

        IEnumerator<> GetEnumerator() const;
        /// The elements as what they are cast to; needs <System/Linq.hpp>.
        template <class T>
        auto Cast() const
        {
            return Detail::LinqOf<T>::CastObjects(*this);
        }
        /// The elements that are of a type.
        template <class T>
        auto OfType() const
        {
            return Detail::LinqOf<T>::ObjectsOfType(*this);
        }
        [[nodiscard]] Detail::EnumeratorIterator<void> begin() const { return Detail::EnumeratorIterator<void>(GetEnumerator()); }
        [[nodiscard]] static std::default_sentinel_t end() noexcept { return std::default_sentinel; }

        /// What stands behind this; for the library.
        [[nodiscard]] Detail::CollectionData& Collection() const { return Self<Detail::CollectionData>(); }
    };

    template <class T>
    IEnumerable(IEnumerable<T>) -> IEnumerable<T>;

    template <class T>
    const Detail::TypeInfo& IEnumerable<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(IEnumerable), nullptr, &IEnumerable<void>::Type()};
        return type;
    }
}

namespace System::Detail
{
    template <class T>
    inline constexpr bool IsInterface<Collections::Generic::IEnumerable<T>> = true;

    /// `New(x)` with x an interface is a cast if the object is of that class, and else C#'s `new New(x)`: a copy of the elements.
    template <class New, class T>
    New CastOrCopy(const Collections::Generic::IEnumerable<T>& collection)
    {
        if (!collection || collection.template Is<New>())
        {
            return collection.template As<New>();
        }
        New copy;
        for (const T& value : collection)
        {
            copy.Collection().Add(value);
        }
        return copy;
    }
    /// Any other collection has its elements copied.
    template <class New, class T>
    New CopyOf(const Collections::Generic::IEnumerable<T>& collection)
    {
        CheckNull(!collection, "collection");
        return CastOrCopy<New>(collection);
    }
}

#include <System/Detail/Iterator.hpp>
