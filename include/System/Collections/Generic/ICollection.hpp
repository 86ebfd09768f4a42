// The .NET interfaces ICollection<T> and ICollection (ICollection<>).
#pragma once
#include <System/Collections/Generic/IEnumerable.hpp>

namespace System::Collections::Generic
{
    template <class T>
    class IReadOnlyCollection;

    /// A counted collection that can be changed.
    /// Follows api/system.collections.generic.icollection-1.
    template <class T = void>
    class ICollection : public IEnumerable<T>
    {
        SYSTEMNET_HANDLE(ICollection, IEnumerable<T>)
        ICollection() noexcept = default;
        ICollection(const Array<T>& array) : IEnumerable<T>(array) {}

        using IEnumerable<T>::Count;
        [[nodiscard]] int Count() const { return this->Collection().Count(); }
        [[nodiscard]] bool IsReadOnly() const { return this->Collection().IsReadOnly() || this->Collection().IsFixedSize(); }
        /// @throws NotSupportedException the collection cannot be changed
        void Add(const T& item) const { this->Collection().Add(item); }
        void Clear() const
        {
            if (this->Collection().IsFixedSize())
            {
                Detail::ThrowReadOnly();
            }
            this->Collection().Clear();
        }
        bool Contains(const T& item) const { return this->Collection().Has(item); }
        /// LINQ's, by a comparer.
        template <class C>
        bool Contains(const T& item, const C& comparer) const
        {
            return IEnumerable<T>::Contains(item, comparer);
        }
        /// @throws ArgumentException the array is too short
        void CopyTo(const Array<T>& array, int arrayIndex) const { this->Collection().CopyTo(array, arrayIndex); }
        /// Takes the first such element out.
        /// @return false if there is none
        bool Remove(const T& item) const { return this->Collection().Remove(item); }
    };

    /// A counted collection of objects.
    /// Follows api/system.collections.icollection.
    template <>
    class SYSTEMNET_API ICollection<void> : public IEnumerable<void>
    {
        SYSTEMNET_HANDLE(ICollection, IEnumerable<void>)
        ICollection() noexcept = default;
        template <class T>
        requires(!std::is_void_v<T>) ICollection(const ICollection<T>& other) : ICollection(Detail::Adopt, Share(other.Data())) {}
        template <class T>
        ICollection(const IReadOnlyCollection<T>& other) : ICollection(Detail::Adopt, Share(other.Data()))
        {
        }
        template <class T>
        ICollection(const Array<T>& array) : IEnumerable<void>(array)
        {
        }

        [[nodiscard]] int Count() const;
        /// @throws ArgumentException the array is too short
        void CopyTo(const Array<Object>& array, int index) const;
        [[nodiscard]] bool IsSynchronized() const;
        /// What to lock while threads share the collection.
        [[nodiscard]] Object SyncRoot() const;
    };

    template <class T>
    ICollection(ICollection<T>) -> ICollection<T>;

    template <class T>
    const Detail::TypeInfo& ICollection<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(ICollection), &IEnumerable<T>::Type(), &ICollection<void>::Type()};
        return type;
    }
}

template <class T>
inline constexpr bool System::Detail::IsInterface<System::Collections::Generic::ICollection<T>> = true;
