// The .NET interface ISet<T>.
#pragma once
#include <System/Collections/Generic/ICollection.hpp>

namespace System::Detail
{
    /// How a set and any other elements stand to each other. Equal elements of the others count once.
    template <class T>
    class SetRelation
    {
    public:
        /// @throws ArgumentNullException other is null
        SetRelation(CollectionDataOf<T>& set, const Collections::Generic::IEnumerable<T>& other) : _count(set.Count())
        {
            CheckNull(!other, "other");
            const auto found = set.NewSet();
            for (const T& value : other)
            {
                (set.Has(value) ? _found : _foreign) += found.Get().AddNew(value) ? 1 : 0;
            }
        }
        [[nodiscard]] bool IsSubset() const noexcept { return _found == _count; }
        [[nodiscard]] bool IsSuperset() const noexcept { return _foreign == 0; }
        [[nodiscard]] bool IsProperSubset() const noexcept { return IsSubset() && _foreign != 0; }
        [[nodiscard]] bool IsProperSuperset() const noexcept { return IsSuperset() && _found < _count; }
        [[nodiscard]] bool Overlap() const noexcept { return _found != 0; }
        [[nodiscard]] bool IsEqual() const noexcept { return IsSubset() && IsSuperset(); }

    private:
        int _count;
        int _found = 0;   ///< different elements of the others that are in the set
        int _foreign = 0; ///< and that are not
    };
}

namespace System::Collections::Generic
{
    /// A collection in which each element is once.
    /// Follows api/system.collections.generic.iset-1.
    template <class T>
    class ISet : public ICollection<T>
    {
        SYSTEMNET_HANDLE(ISet, ICollection<T>)
        ISet() noexcept = default;

        /// @return false if the element is there
        bool Add(const T& item) const { return this->Collection().AddNew(item); }
        /// @throws ArgumentNullException other is null
        void UnionWith(const IEnumerable<T>& other) const
        {
            for (const T& value : Others(other))
            {
                Add(value);
            }
        }
        void IntersectWith(const IEnumerable<T>& other) const
        {
            auto& set = this->Collection();
            const auto kept = set.NewSet();
            for (const T& value : Others(other))
            {
                kept.Get().AddNew(value);
            }
            for (const T& value : set.ToArray())
            {
                if (!kept.Get().Has(value))
                {
                    set.Remove(value);
                }
            }
        }
        void ExceptWith(const IEnumerable<T>& other) const
        {
            for (const T& value : Others(other))
            {
                this->Remove(value);
            }
        }
        /// Leaves what is in one of the two and not in both.
        void SymmetricExceptWith(const IEnumerable<T>& other) const
        {
            const auto once = this->Collection().NewSet();
            for (const T& value : Others(other))
            {
                if (once.Get().AddNew(value) && !this->Remove(value))
                {
                    Add(value);
                }
            }
        }
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

    private:
        /// The elements as they are now: this set may be one of them.
        static Array<T> Others(const IEnumerable<T>& other)
        {
            Detail::CheckNull(!other, "other");
            return other.ToArray();
        }
    };

    template <class T>
    const Detail::TypeInfo& ISet<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(ISet), &ICollection<T>::Type()};
        return type;
    }
}

template <class T>
inline constexpr bool System::Detail::IsInterface<System::Collections::Generic::ISet<T>> = true;
