// The .NET interfaces IEqualityComparer<T> and IEqualityComparer (IEqualityComparer<>).
#pragma once
#include <System/Detail/ComparerData.hpp>
#include <System/Detail/Equality.hpp>

namespace System::Collections::Generic
{
    /// Says which values are equal. A program's own comparer derives from this and overrides both members, or is any class that has them;
    /// it is handed over by value or as a shared_ptr.
    /// Follows api/system.collections.generic.iequalitycomparer-1.
    template <class T = void>
    class IEqualityComparer : public Detail::EqualityComparerBase<Detail::ElementOrObject<T>>
    {
        using Value = Detail::ElementOrObject<T>;
        using Base = Detail::EqualityComparerBase<Value>;
        SYSTEMNET_HANDLE(IEqualityComparer, Base)
        IEqualityComparer() noexcept = default;
        template <class C>
            requires(!std::same_as<C, IEqualityComparer> && Detail::ComparesEquality<C, Value> && std::copy_constructible<C>)
        IEqualityComparer(const C& comparer) : IEqualityComparer(Detail::Adopt, DataOf(comparer))
        {
        }
        template <class C>
            requires(Detail::ComparesEquality<C, Value>)
        IEqualityComparer(const std::shared_ptr<C>& comparer)
            : IEqualityComparer(Detail::Adopt,
                                comparer != nullptr ? new Detail::OwnEqualityComparer<Value, std::shared_ptr<C>>(comparer) : nullptr)
        {
        }

        using Handle::Equals;
        using Handle::GetHashCode;
        template <std::convertible_to<Value> X, std::convertible_to<Value> Y>
        bool Equals(const X& x, const Y& y) const
        {
            return *this ? this->template Self<Detail::EqualityComparerData<Value>>().Equals(x, y) : this->CallOverride(x, y);
        }
        /// The same for values that are equal.
        template <std::convertible_to<Value> X>
        int GetHashCode(const X& value) const
        {
            return *this ? this->template Self<Detail::EqualityComparerData<Value>>().GetHashCode(value) : this->CallOverride(value);
        }

    private:
        template <class C>
        static Detail::ObjectData* DataOf(const C& comparer)
        {
            if constexpr (std::derived_from<C, IEqualityComparer>)
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
            return new Detail::OwnEqualityComparer<Value, C>(comparer);
        }
    };

    template <class T>
    IEqualityComparer(IEqualityComparer<T>) -> IEqualityComparer<T>;

    template <class T>
    const Detail::TypeInfo& IEqualityComparer<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{std::is_void_v<T> ? "System.Collections.IEqualityComparer" : nullptr, typeid(IEqualityComparer)};
        return type;
    }
}

template <class T>
inline constexpr bool System::Detail::IsInterface<System::Collections::Generic::IEqualityComparer<T>> = true;
