// The .NET interfaces IEnumerable<T> and IEnumerable (IEnumerable<>).
#pragma once
#include <System/Collections/Generic/IEnumerator.hpp>
#include <iterator>

namespace System::Collections::Generic
{
    /// Anything whose elements can be walked through, also with range-for.
    /// Follows api/system.collections.generic.ienumerable-1.
    template <class T = void>
    class IEnumerable : public Handle
    {
        SYSTEMNET_HANDLE(IEnumerable, Handle)
        IEnumerable() noexcept = default;
        IEnumerable(const Array<T>& array) : IEnumerable(Detail::Adopt, Detail::ArrayCollection<T>::Of(array)) {}

        IEnumerator<T> GetEnumerator() const { return IEnumerator<T>(Detail::Adopt, Collection().Enumerate()); }
        [[nodiscard]] Detail::EnumeratorIterator<T> begin() const { return Detail::EnumeratorIterator<T>(GetEnumerator()); }
        [[nodiscard]] static std::default_sentinel_t end() noexcept { return std::default_sentinel; }

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

template <class T>
inline constexpr bool System::Detail::IsInterface<System::Collections::Generic::IEnumerable<T>> = true;
