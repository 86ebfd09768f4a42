// The .NET interface IReadOnlySet<T>.
#pragma once
#include <System/Collections/Generic/IReadOnlyCollection.hpp>
#include <System/Collections/Generic/ISet.hpp>

namespace System::Collections::Generic
{
    /// A set that is only read.
    /// Follows api/system.collections.generic.ireadonlyset-1.
    template <class T>
    class IReadOnlySet : public IReadOnlyCollection<T>
    {
        SYSTEMNET_HANDLE(IReadOnlySet, IReadOnlyCollection<T>)
        IReadOnlySet() noexcept = default;
        template <std::derived_from<ISet<T>> C>
        IReadOnlySet(const C& set) : IReadOnlySet(Detail::Adopt, Handle::Share(set.Data()))
        {
        }

        bool Contains(const T& item) const { return this->Collection().Has(item); }
        bool IsSubsetOf(const IEnumerable<T>& other) const { return Detail::SetRelation<T>(this->Collection(), other).IsSubset(); }
        bool IsSupersetOf(const IEnumerable<T>& other) const { return Detail::SetRelation<T>(this->Collection(), other).IsSuperset(); }
        bool IsProperSubsetOf(const IEnumerable<T>& other) const
        {
            return Detail::SetRelation<T>(this->Collection(), other).IsProperSubset();
        }
        bool IsProperSupersetOf(const IEnumerable<T>& other) const
        {
            return Detail::SetRelation<T>(this->Collection(), other).IsProperSuperset();
        }
        bool Overlaps(const IEnumerable<T>& other) const { return Detail::SetRelation<T>(this->Collection(), other).Overlap(); }
        bool SetEquals(const IEnumerable<T>& other) const { return Detail::SetRelation<T>(this->Collection(), other).IsEqual(); }
    };

    template <class T>
    const Detail::TypeInfo& IReadOnlySet<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(IReadOnlySet), &IReadOnlyCollection<T>::Type()};
        return type;
    }
}

template <class T>
inline constexpr bool System::Detail::IsInterface<System::Collections::Generic::IReadOnlySet<T>> = true;
