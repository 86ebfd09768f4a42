// The .NET class ArrayList.
#pragma once
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
        /// Copies elements. (From an IList<>, `ArrayList(x)` is a cast; use AddRange.)
        template <class C>
        requires(std::convertible_to<C, ICollection<>> && !std::same_as<C, std::nullptr_t> && !std::derived_from<C, ArrayList> &&
                 !Detail::CastableTo<C, ArrayList>) explicit ArrayList(const C& collection)
            : ArrayList()
        {
            AddRange(collection);
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
        using IList<>::CopyTo;
        void CopyTo(const Array<Object>& array) const;
        Array<Object> ToArray() const;
        ArrayList Clone() const;
        String ToString() const;

    private:
        [[nodiscard]] Detail::ListData<Object>& Items() const;
    };
}
