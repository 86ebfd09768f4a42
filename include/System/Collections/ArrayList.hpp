// The .NET class ArrayList.
#pragma once
#include <System/Collections/IComparer.hpp>
#include <System/Collections/IList.hpp>
#include <System/Comparison.hpp>
#include <System/Detail/ListData.hpp>

namespace System::Collections
{
    /// A list of objects that grows. `ArrayList()` and `ArrayList x;` make an empty one.
    /// Follows api/system.collections.arraylist.
    class SYSTEMNET_API ArrayList : public IList<>
    {
        SYSTEMNET_HANDLE(ArrayList, IList<>)

        ArrayList();
        /// @param capacity elements to make room for
        /// @throws ArgumentOutOfRangeException capacity is negative
        explicit ArrayList(int capacity);
        ArrayList(std::initializer_list<Object> values);
        /// Copies elements.
        template <class C>
        requires(std::convertible_to<C, ICollection<>> && !std::same_as<C, std::nullptr_t> && !std::derived_from<C, ArrayList> &&
                 !Detail::CastableTo<C, ArrayList>) explicit ArrayList(const C& collection)
            : ArrayList()
        {
            AddRange(collection);
        }
        /// A cast if an ArrayList stands behind the interface, else a copy of the elements.
        template <class C>
        requires(Detail::CastableTo<C, ArrayList>&& std::convertible_to<C, ICollection<>>) explicit ArrayList(const C& collection)
            : ArrayList(CastOrCopied(collection))
        {
        }

        /// @throws ArgumentOutOfRangeException index is negative or not below Count
        [[nodiscard]] Object& operator[](int index) const;
        [[nodiscard]] Detail::ListIterator<Object> begin() const;
        [[nodiscard]] static std::default_sentinel_t end() noexcept { return std::default_sentinel; }

        [[nodiscard]] int Capacity() const;
        void Capacity(int value) const;
        /// @throws ArgumentNullException collection is null
        void AddRange(const ICollection<>& collection) const;
        void InsertRange(int index, const ICollection<>& collection) const;
        void RemoveRange(int index, int count) const;
        ArrayList GetRange(int index, int count) const;
        int LastIndexOf(const Object& value) const;
        void Reverse() const;
        /// @throws InvalidOperationException two elements have no order
        void Sort() const;
        void Sort(const Comparison<Object>& comparison) const;
        /// In a comparer's order; the default one if it is null.
        void Sort(IComparer<> comparer) const;
        void Sort(int index, int count, IComparer<> comparer) const;
        void Reverse(int index, int count) const;
        /// The index of an element of a sorted list; if there is none, the complement (~) of where it would stand.
        int BinarySearch(const Object& value) const;
        int BinarySearch(const Object& value, IComparer<> comparer) const;
        using IList<>::IndexOf;
        int IndexOf(const Object& value, int startIndex) const;
        void SetRange(int index, const ICollection<>& c) const;
        void TrimToSize() const;
        /// A list of `count` copies of a value.
        static ArrayList Repeat(const Object& value, int count);
        /// Another handle of the same list: see docs/divergences.md.
        static ArrayList Synchronized(const ArrayList& list);
        using IList<>::CopyTo;
        void CopyTo(const Array<Object>& array) const;
        Array<Object> ToArray() const;
        ArrayList Clone() const;
        String ToString() const;

    private:
        static ArrayList CastOrCopied(const ICollection<>& collection);
        [[nodiscard]] Detail::ListData<Object>& Items() const;
    };
}
