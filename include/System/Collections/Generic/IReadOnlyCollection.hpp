// The .NET interface IReadOnlyCollection<T>.
#pragma once
#include <System/Collections/Generic/ICollection.hpp>

namespace System::Collections::Generic
{
    /// A counted collection.
    /// Follows api/system.collections.generic.ireadonlycollection-1.
    template <class T>
    class IReadOnlyCollection : public IEnumerable<T>
    {
        SYSTEMNET_HANDLE(IReadOnlyCollection, IEnumerable<T>)
        IReadOnlyCollection() noexcept = default;
        IReadOnlyCollection(const Array<T>& array) : IEnumerable<T>(array) {}
        template <std::derived_from<ICollection<T>> C>
        IReadOnlyCollection(const C& collection) : IReadOnlyCollection(Detail::Adopt, Handle::Share(collection.Data()))
        {
        }

        using IEnumerable<T>::Count;
        [[nodiscard]] int Count() const { return this->Collection().Count(); }
    };

    template <class T>
    const Detail::TypeInfo& IReadOnlyCollection<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(IReadOnlyCollection), &IEnumerable<T>::Type()};
        return type;
    }
}

template <class T>
inline constexpr bool System::Detail::IsInterface<System::Collections::Generic::IReadOnlyCollection<T>> = true;
