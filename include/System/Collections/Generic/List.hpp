// The .NET class List<T>.
#pragma once
#include <System/Collections/Generic/IComparer.hpp>
#include <System/Collections/Generic/IReadOnlyList.hpp>
#include <System/Collections/ObjectModel/ReadOnlyCollection.hpp>
#include <System/Comparison.hpp>
#include <System/Detail/ListData.hpp>
#include <System/Predicate.hpp>

namespace System::Collections::Generic
{
    /// A list that grows. `List<T>()` and `List<T> x;` make an empty one.
    /// Follows api/system.collections.generic.list-1.
    template <class T>
    class List : public IList<T>
    {
        SYSTEMNET_HANDLE(List, IList<T>)

        List() : List(Detail::Adopt, new Detail::ListData<T>(Type())) {}
        /// @param capacity elements to make room for
        /// @throws ArgumentOutOfRangeException capacity is negative
        explicit List(int capacity) : List()
        {
            if (capacity < 0)
            {
                Detail::ThrowArgumentOutOfRange("capacity", "Non-negative number required.");
            }
            Items().Reserve(capacity);
        }
        List(std::initializer_list<T> values) : List() { Items().Elements.assign(values.begin(), values.end()); }
        /// Copies elements. (From an interface that a list stands behind, `List<T>(x)` is a cast; add `.ToArray()`.)
        /// @throws ArgumentNullException collection is null
        explicit List(const Array<T>& collection) : List() { AddRange(IEnumerable<T>(collection)); }
        template <class C>
        requires(std::derived_from<C, IEnumerable<T>> && !std::derived_from<C, List> &&
                 !Detail::CastableTo<C, List>) explicit List(const C& collection)
            : List()
        {
            AddRange(collection);
        }
        template <class C>
        requires(Detail::CastableTo<C, List>&& std::derived_from<C, IEnumerable<T>>) explicit List(const C& collection)
            : List(Detail::CastOrCopy<List>(static_cast<const IEnumerable<T>&>(collection)))
        {
        }

        [[nodiscard]] T& operator[](int index) const { return Items().Detail::template ListData<T>::At(index); }
        [[nodiscard]] Detail::ListIterator<T> begin() const { return Detail::ListIterator<T>(Items()); }
        [[nodiscard]] static std::default_sentinel_t end() noexcept { return std::default_sentinel; }

        [[nodiscard]] int Capacity() const { return Items().Capacity(Items().Elements); }
        /// @throws ArgumentOutOfRangeException value is below Count
        void Capacity(int value) const
        {
            Detail::CheckNewCapacity(value, this->Count());
            Items().Reserve(value);
        }
        /// @return for how many elements there is room
        int EnsureCapacity(int capacity) const
        {
            Detail::CheckCapacity(capacity, Detail::CollectionKind::List);
            Items().Reserve(capacity);
            return Capacity();
        }
        void TrimExcess() const { Items().Elements.shrink_to_fit(); }
        /// A window on this list through which nothing can be changed.
        [[nodiscard]] ObjectModel::ReadOnlyCollection<T> AsReadOnly() const { return ObjectModel::ReadOnlyCollection<T>(*this); }

        /// @throws ArgumentNullException collection is null
        void AddRange(const IEnumerable<T>& collection) const { InsertRange(this->Count(), collection); }
        template <std::same_as<ArraySegment<T>> Segment>
        void AddRange(const Segment& collection) const
        {
            AddRange(IEnumerable<T>(collection.ToArray()));
        }
        /// @throws ArgumentNullException collection is null
        void InsertRange(int index, const IEnumerable<T>& collection) const
        {
            Detail::CheckNull(!collection, "collection");
            Detail::CheckIndexOrEnd(index, this->Count());
            Detail::ListStorage<T> values;
            for (T value : collection)
            {
                values.push_back(std::move(value));
            }
            auto& items = Items();
            items.Grow(static_cast<int>(values.size()));
            items.Elements.insert(items.Elements.begin() + index, values.begin(), values.end());
        }
        void RemoveRange(int index, int count) const { Items().RemoveRange(index, count); }
        /// @return how many elements were removed
        int RemoveAll(const Predicate<T>& match) const
        {
            Detail::CheckNull(match == nullptr, "match");
            auto& items = Items();
            Detail::ListStorage<T> kept, removed;
            for (T& value : items.Elements)
            {
                (match(value) ? removed : kept).push_back(value);
            }
            items.Changed();
            items.Elements.swap(kept);
            return static_cast<int>(removed.size());
        }
        List Slice(int start, int length) const { return GetRange(start, length); }
        List GetRange(int index, int count) const
        {
            Detail::CheckRange(index, count, this->Count());
            List part(count);
            const auto first = Items().Elements.begin() + index;
            part.Items().Elements.assign(first, first + count);
            return part;
        }

        using IList<T>::IndexOf;
        int IndexOf(const T& item, int index) const
        {
            Detail::CheckSearchStart(index, this->Count());
            return Detail::FindForward(*this, index, this->Count(), [&](const T& value) { return Detail::EqualValues<T>(value, item); });
        }
        int IndexOf(const T& item, int index, int count) const
        {
            Detail::CheckSearchStart((std::max)(index, 0), this->Count());
            CheckCount(count, this->Count() - index);
            Detail::CheckSearchStart(index, this->Count());
            return Detail::FindForward(*this, index, index + count,
                                       [&](const T& value) { return Detail::EqualValues<T>(value, item); });
        }
        /// The search goes back from index.
        int LastIndexOf(const T& item, int index) const
        {
            if (index >= this->Count())
            {
                Detail::CheckIndex(index, this->Count());
            }
            return LastIndexOf(item, index, index + 1);
        }
        int LastIndexOf(const T& item, int index, int count) const
        {
            if (this->Count() == 0)
            {
                return -1;
            }
            Detail::CheckSearchEnd(index, count, this->Count());
            return Detail::FindBackward(*this, index, index - count,
                                        [&](const T& value) { return Detail::EqualValues<T>(value, item); });
        }
        int LastIndexOf(const T& item) const
        {
            return Detail::FindBackward(*this, this->Count() - 1, -1, [&](const T& value) { return Detail::EqualValues<T>(value, item); });
        }
        bool Exists(const Predicate<T>& match) const { return FindIndex(match) >= 0; }
        bool TrueForAll(const Predicate<T>& match) const
        {
            Detail::CheckNull(match == nullptr, "match");
            return Detail::FindForward(*this, 0, this->Count(), [&](const T& value) { return !match(value); }) < 0;
        }
        /// The first element that matches, or null (zero) if none does.
        T Find(const Predicate<T>& match) const { return ElementOrDefault(FindIndex(match)); }
        T FindLast(const Predicate<T>& match) const { return ElementOrDefault(FindLastIndex(match)); }
        int FindIndex(const Predicate<T>& match) const
        {
            Detail::CheckNull(match == nullptr, "match");
            return Detail::FindForward(*this, 0, this->Count(), match);
        }
        int FindIndex(int startIndex, const Predicate<T>& match) const
        {
            return FindIndex(startIndex, this->Count() - startIndex, match);
        }
        int FindIndex(int startIndex, int count, const Predicate<T>& match) const
        {
            Detail::CheckNull(match == nullptr, "match");
            Detail::CheckSearch(startIndex, count, this->Count());
            return Detail::FindForward(*this, startIndex, startIndex + count, match);
        }
        /// The search goes back from startIndex.
        int FindLastIndex(int startIndex, const Predicate<T>& match) const { return FindLastIndex(startIndex, startIndex + 1, match); }
        int FindLastIndex(int startIndex, int count, const Predicate<T>& match) const
        {
            Detail::CheckNull(match == nullptr, "match");
            if (this->Count() == 0 && startIndex != -1)
            {
                Detail::ThrowArgumentOutOfRange(
                    "startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
            }
            Detail::CheckSearchBack(startIndex, count, this->Count());
            return this->Count() == 0 ? -1 : Detail::FindBackward(*this, startIndex, startIndex - count, match);
        }
        int FindLastIndex(const Predicate<T>& match) const
        {
            Detail::CheckNull(match == nullptr, "match");
            return Detail::FindBackward(*this, this->Count() - 1, -1, match);
        }
        List FindAll(const Predicate<T>& match) const
        {
            Detail::CheckNull(match == nullptr, "match");
            List found;
            for (const T& value : *this)
            {
                if (match(value))
                {
                    found.Add(value);
                }
            }
            return found;
        }
        void ForEach(const Action<T>& action) const
        {
            Detail::CheckNull(action == nullptr, "action");
            for (const T& value : *this)
            {
                action(value);
            }
        }
        /// A list of what a function makes of each element, with the type of the result named.
        template <class Result, class F>
        requires std::is_invocable_r_v<Result, const F&, const T&>
        List<Result> ConvertAll(const F& converter) const
        {
            return ConvertAll([&](const T& value) -> Result { return converter(value); });
        }
        template <class F>
        auto ConvertAll(const F& converter) const
        {
            List<std::decay_t<std::invoke_result_t<const F&, const T&>>> converted(this->Count());
            for (const T& value : *this)
            {
                converted.Add(converter(value));
            }
            return converted;
        }

        /// In the order of <.
        void Sort() const
        {
            SortBy([](const T& left, const T& right) { return Detail::Less<T>(left, right); });
        }
        void Sort(const Comparison<T>& comparison) const
        {
            Detail::CheckNull(comparison == nullptr, "comparison");
            SortBy([&](const T& left, const T& right) { return comparison(left, right) < 0; });
        }
        /// In a comparer's order; the default one if it is null.
        void Sort(IComparer<T> comparer) const { Sort(0, this->Count(), comparer); }
        void Sort(int index, int count, IComparer<T> comparer) const
        {
            Detail::CheckRange(index, count, this->Count());
            const auto order = Detail::OrderBy(comparer);
            SortBy([&](const T& left, const T& right) { return order(left, right) < 0; }, index, count);
        }
        void Reverse() const { Reverse(0, this->Count()); }
        void Reverse(int index, int count) const
        {
            Detail::CheckRange(index, count, this->Count());
            const auto first = Items().Elements.begin() + index;
            std::reverse(first, first + count);
            Items().Changed();
        }
        /// The index of an element of a sorted list; if there is none, the complement (~) of where it would stand.
        int BinarySearch(const T& item) const { return Detail::FindSorted(*this, 0, this->Count(), item); }
        int BinarySearch(const T& item, IComparer<T> comparer) const { return BinarySearch(0, this->Count(), item, comparer); }
        int BinarySearch(int index, int count, const T& item, IComparer<T> comparer) const
        {
            Detail::CheckRange(index, count, this->Count());
            return Detail::FindSorted(*this, index, count, item, Detail::OrderBy(comparer));
        }

        using IList<T>::CopyTo;
        void CopyTo(const Array<T>& array) const { CopyTo(array, 0); }
        void CopyTo(int index, const Array<T>& array, int arrayIndex, int count) const
        {
            Detail::CheckCopyPart(index, count, this->Count());
            GetRange(index, count).CopyTo(array, arrayIndex);
        }
        String ToString() const { return String(Items().ToText({})); }

    private:
        static void CheckCount(int count, int most)
        {
            if (count < 0 || count > most)
            {
                Detail::ThrowArgumentOutOfRange("count",
                                                "Count must be positive and count must refer to a location within the string/array/collection.");
            }
        }
        [[nodiscard]] Detail::ListData<T>& Items() const { return this->template Self<Detail::ListData<T>>(); }
        template <class F>
        void SortBy(const F& less) const
        {
            SortBy(less, 0, this->Count());
        }
        template <class F>
        void SortBy(const F& less, int index, int count) const
        {
            // A copy, because the comparison may throw or use this list.
            auto& items = Items();
            auto sorted = items.Elements;
            try
            {
                std::stable_sort(sorted.begin() + index, sorted.begin() + index + count, less);
            }
            catch (const Exception& exception)
            {
                Detail::ThrowUncomparable(exception);
            }
            items.Elements.swap(sorted);
            items.Changed();
        }
        T ElementOrDefault(int index) const { return index < 0 ? Detail::DefaultOf<T>() : (*this)[index]; }
    };

    template <class T>
    const Detail::TypeInfo& List<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(List), &IList<T>::Type(), &IReadOnlyList<T>::Type()};
        return type;
    }
}
