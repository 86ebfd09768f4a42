// The .NET interfaces IComparer<T> and IComparer (IComparer<>).
#pragma once
#include <System/Detail/ComparerData.hpp>
#include <System/Detail/Equality.hpp>

namespace System::Collections::Generic
{
    /// Orders values. A program's own comparer derives from this and overrides Compare, or is any class with that member; it is handed
    /// over by value or as a shared_ptr.
    /// Follows api/system.collections.generic.icomparer-1.
    template <class T = void>
    class IComparer : public Detail::ComparerBase<Detail::ElementOrObject<T>>
    {
        using Value = Detail::ElementOrObject<T>;
        using Base = Detail::ComparerBase<Value>;
        SYSTEMNET_HANDLE(IComparer, Base)
        IComparer() noexcept = default;
        template <class C>
            requires(!std::same_as<C, IComparer> && Detail::Compares<C, Value> && std::copy_constructible<C>)
        IComparer(const C& comparer) : IComparer(Detail::Adopt, DataOf(comparer))
        {
        }
        template <class C>
            requires(Detail::Compares<C, Value>)
        IComparer(const std::shared_ptr<C>& comparer)
            : IComparer(Detail::Adopt, comparer != nullptr ? new Detail::OwnComparer<Value, std::shared_ptr<C>>(comparer) : nullptr)
        {
        }

        /// @return negative if x comes before y, positive if it comes after y, else 0
        template <std::convertible_to<Value> X, std::convertible_to<Value> Y>
        int Compare(const X& x, const Y& y) const
        {
            return *this ? this->template Self<Detail::ComparerData<Value>>().Compare(x, y) : this->CallOverride(x, y);
        }

    private:
        template <class C>
        static Detail::ObjectData* DataOf(const C& comparer)
        {
            if constexpr (std::derived_from<C, IComparer>)
            {
                // A class of ours is a handle like this one; what a program derived has no object but itself.
                if (comparer.Data() != nullptr)
                {
                    return Handle::Share(comparer.Data());
                }
            }
            if constexpr (std::derived_from<C, Handle>)
            {
                if (comparer.Data() == nullptr && typeid(C) == C::Type().Id)
                {
                    return nullptr;
                }
            }
            return new Detail::OwnComparer<Value, C>(comparer);
        }
    };

    template <class T>
    IComparer(IComparer<T>) -> IComparer<T>;

    template <class T>
    const Detail::TypeInfo& IComparer<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{std::is_void_v<T> ? "System.Collections.IComparer" : nullptr, typeid(IComparer)};
        return type;
    }
}

template <class T>
inline constexpr bool System::Detail::IsInterface<System::Collections::Generic::IComparer<T>> = true;

namespace System::Detail
{
    /// The order that a comparer gives; the default one if it is null.
    template <class T>
    auto OrderBy(Collections::Generic::IComparer<T> comparer)
    {
        return [comparer](const ElementOrObject<T>& left, const ElementOrObject<T>& right) -> int
        { return comparer ? comparer.Compare(left, right) : CompareValues<ElementOrObject<T>>(left, right); };
    }
}
