// The .NET interface IReadOnlyList<T>.
#pragma once
#include <System/Collections/Generic/IList.hpp>
#include <System/Collections/Generic/IReadOnlyCollection.hpp>

namespace System::Collections::Generic
{
    /// A collection whose elements have an index and are only read.
    /// Follows api/system.collections.generic.ireadonlylist-1.
    template <class T>
    class IReadOnlyList : public IReadOnlyCollection<T>
    {
        SYSTEMNET_HANDLE(IReadOnlyList, IReadOnlyCollection<T>)
        IReadOnlyList() noexcept = default;
        IReadOnlyList(const Array<T>& array) : IReadOnlyCollection<T>(array) {}
        template <std::derived_from<IList<T>> C>
        IReadOnlyList(const C& list) : IReadOnlyList(Detail::Adopt, Handle::Share(list.Data()))
        {
        }

        /// @throws ArgumentOutOfRangeException index is negative or not below Count
        [[nodiscard]] T operator[](int index) const { return this->Collection().Get(index); }
    };

    template <class T>
    const Detail::TypeInfo& IReadOnlyList<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(IReadOnlyList), &IReadOnlyCollection<T>::Type()};
        return type;
    }
}

template <class T>
inline constexpr bool System::Detail::IsInterface<System::Collections::Generic::IReadOnlyList<T>> = true;
