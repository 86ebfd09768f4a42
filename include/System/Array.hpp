// The .NET class Array: T[].
#pragma once
#include <System/Comparison.hpp>
#include <System/Detail/ArrayData.hpp>
#include <System/Detail/LinqMembers.hpp>
#include <System/Predicate.hpp>
#include <System/Span.hpp>
#include <System/Types.hpp>
#include <algorithm>
#include <initializer_list>
#include <span>
#include <type_traits>

namespace System
{
    template <class T>
    class Array;
    template <class T>
    class Memory;

    namespace Collections::Generic
    {
        template <class T>
        class IComparer;
    }
    namespace Detail
    {
        template <class T>
        auto OrderBy(Collections::Generic::IComparer<T> comparer);
    }
}

/// A span of an array does not depend on the handle that it was made from (another must keep the array alive).
template <class T>
inline constexpr bool std::ranges::enable_borrowed_range<System::Array<T>> = true;

namespace System
{
    /// A C# array: fixed length, shared by its copies. `Array<Byte>(n)` is `new byte[n]`, `Array<Byte>{1, 2}` is `new byte[] {1, 2}`;
    /// `Array<Byte>{}` and an unset variable are null.
    /// Follows api/system.array.
    template <class T>
    class Array : public Handle, public Detail::LinqMembers<Array<T>, T>
    {
        SYSTEMNET_HANDLE(Array, Handle)

        constexpr Array() noexcept = default;

        /// `new T[length]`: zeros, or nulls.
        /// @throws OverflowException length is negative
        template <Detail::Integer Length>
        explicit Array(Length length) : Array(Detail::Adopt, Detail::ArrayData<T>::Create(static_cast<Int64>(length)))
        {
        }
        template <Detail::IsElement Length>
        requires Detail::Integer<Detail::ElementValue<Length>>
        explicit Array(const Length& length) : Array(length.SystemnetValue())
        {
        }
        Array(std::initializer_list<T> values) : Array(Detail::Adopt, Detail::ArrayData<T>::Create(static_cast<Int64>(values.size())))
        {
            std::copy(values.begin(), values.end(), data());
        }
        /// A copy of the elements of a span.
        explicit Array(std::span<const T> values) : Array(Detail::Adopt, Detail::ArrayData<T>::Create(static_cast<Int64>(values.size())))
        {
            std::copy(values.begin(), values.end(), data());
        }

        [[nodiscard]] int Length() const { return Self<Detail::ArrayData<T>>().Length(); }
        [[nodiscard]] Int64 LongLength() const { return Length(); }
        [[nodiscard]] int Rank() const { return (void)Length(), 1; }
        int GetLength(int dimension) const { return dimension == 0 ? Length() : (Detail::ThrowIndexOutOfRange(), 0); }

        /// The element; IndexOutOfRangeException outside the array.
        [[nodiscard]] T& operator[](Int64 index) const
        {
            auto& array = Self<Detail::ArrayData<T>>();
            if (static_cast<UInt64>(index) >= static_cast<UInt64>(array.Length())) [[unlikely]]
            {
                Detail::ThrowIndexOutOfRange();
            }
            return array.Elements()[index];
        }
        [[nodiscard]] T* begin() const { return Self<Detail::ArrayData<T>>().Elements(); }
        [[nodiscard]] T* end() const { return begin() + Length(); }
        T GetValue(int index) const { return (*this)[index]; }
        void SetValue(T value, int index) const { (*this)[index] = std::move(value); }

        /// For the standard library: null is an empty range.
        [[nodiscard]] T* data() const noexcept { return *this ? static_cast<Detail::ArrayData<T>*>(Handle::Data())->Elements() : nullptr; }
        [[nodiscard]] std::size_t size() const noexcept
        {
            return *this ? static_cast<std::size_t>(static_cast<Detail::ArrayData<T>*>(Handle::Data())->Length()) : 0;
        }
        /// The elements, which the span keeps alive; of a null array none.
        Span<T> AsSpan() const noexcept { return Span<T>(std::span<T>(data(), size()), *this); }
        Span<T> AsSpan(int start) const { return AsSpan(start, static_cast<int>(size()) - start); }
        Span<T> AsSpan(int start, int length) const
        {
            if (start < 0 || length < 0 || static_cast<UInt64>(start) + static_cast<UInt64>(length) > size())
            {
                Detail::ThrowArgumentOutOfRange(nullptr);
            }
            return Span<T>(std::span<T>(data() + start, static_cast<std::size_t>(length)), *this);
        }
        /// Needs <System/Memory.hpp>.
        Memory<T> AsMemory() const { return Memory<T>(*this); }
        Memory<T> AsMemory(int start) const { return AsMemory(start, static_cast<int>(size()) - start); }
        Memory<T> AsMemory(int start, int length) const { return Memory<T>(*this, start, length); }

        String ToString() const { return String(Self<Detail::ArrayData<T>>().ToText({})); }
        /// A shallow copy.
        Array Clone() const { return Array(std::span<const T>(begin(), static_cast<std::size_t>(Length()))); }
        Array ToArray() const { return Clone(); }
        void CopyTo(const Array& array, Int64 index) const { Copy(*this, 0, array, index, Length()); }

        /// Copies elements; the regions may overlap.
        /// @throws ArgumentNullException an array is null
        /// @throws ArgumentOutOfRangeException an index or the length is negative
        /// @throws ArgumentException a region ends beyond its array
        static void Copy(const Array& source, Int64 sourceIndex, const Array& destination, Int64 destinationIndex, Int64 length)
        {
            Detail::CheckNull(!source, "sourceArray");
            Detail::CheckNull(!destination, "destinationArray");
            if (length < 0)
            {
                Detail::ThrowNegative("length", length);
            }
            if (sourceIndex < 0)
            {
                Detail::ThrowBelow("sourceIndex", sourceIndex, 0);
            }
            if (destinationIndex < 0)
            {
                Detail::ThrowBelow("destinationIndex", destinationIndex, 0);
            }
            // Subtracting, since a sum could overflow.
            if (sourceIndex > source.Length() - length)
            {
                Detail::ThrowArgument("Source array was not long enough. Check the source index, length, and the array's lower bounds.",
                                      "sourceArray");
            }
            if (destinationIndex > destination.Length() - length)
            {
                Detail::ThrowArgument(
                    "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.",
                    "destinationArray");
            }
            const T* from = source.data() + sourceIndex;
            T* to = destination.data() + destinationIndex;
            if (from < to && to < from + length)
            {
                std::copy_backward(from, from + length, to + length);
            }
            else
            {
                std::copy(from, from + length, to);
            }
        }
        static void Copy(const Array& source, const Array& destination, Int64 length) { Copy(source, 0, destination, 0, length); }
        static void Clear(const Array& array) { Fill(array, Detail::DefaultOf<T>()); }
        /// @throws IndexOutOfRangeException the region is not within the array
        static void Clear(const Array& array, int index, int length)
        {
            Check(array);
            if (index < 0 || length < 0 || index > array.Length() - length)
            {
                Detail::ThrowIndexOutOfRange();
            }
            std::fill_n(array.begin() + index, length, Detail::DefaultOf<T>());
        }
        static void Fill(const Array& array, const T& value)
        {
            Check(array);
            std::fill(array.begin(), array.end(), value);
        }
        /// LINQ's: the elements from the last to the first. Needs <System/Linq.hpp>.
        template <class... None>
        requires(sizeof...(None) == 0) auto Reverse(const None&... none) const
        {
            return Detail::LinqMembers<Array<T>, T>::Reverse(none...);
        }
        static void Reverse(const Array& array)
        {
            Check(array);
            std::reverse(array.begin(), array.end());
        }
        /// @throws ArgumentOutOfRangeException index or length is negative
        /// @throws ArgumentException they end beyond the array
        static void Reverse(const Array& array, int index, int length)
        {
            Check(array);
            Detail::CheckElements(index, length, array.Length());
            std::reverse(array.begin() + index, array.begin() + index + length);
        }
        /// In the order of <.
        static void Sort(const Array& array)
        {
            Check(array);
            SortBy(array, 0, array.Length(), &Detail::Less<T>);
        }
        static void Sort(const Array& array, int index, int length)
        {
            Check(array);
            Detail::CheckElements(index, length, array.Length());
            SortBy(array, index, length, &Detail::Less<T>);
        }
        static void Sort(const Array& array, const Comparison<T>& comparison)
        {
            Check(array);
            Detail::CheckNull(comparison == nullptr, "comparison");
            SortBy(array, 0, array.Length(), [&](const T& left, const T& right) { return comparison(left, right) < 0; });
        }
        /// In a comparer's order; the default one if it is null. Needs <System/Collections/Generic/IComparer.hpp>.
        static void Sort(const Array& array, Collections::Generic::IComparer<T> comparer)
        {
            Check(array);
            Sort(array, 0, array.Length(), comparer);
        }
        static void Sort(const Array& array, int index, int length, Collections::Generic::IComparer<T> comparer)
        {
            Check(array);
            Detail::CheckElements(index, length, array.Length());
            const auto order = Detail::OrderBy(comparer);
            SortBy(array, index, length, [&](const T& left, const T& right) { return order(left, right) < 0; });
        }
        /// The index of an element of a sorted array; if there is none, the complement (~) of where it would stand.
        static int BinarySearch(const Array& array, const T& value)
        {
            Check(array);
            return Detail::FindSorted(array, 0, array.Length(), value);
        }
        static int BinarySearch(const Array& array, int index, int length, const T& value)
        {
            Check(array);
            Detail::CheckElements(index, length, array.Length());
            return Detail::FindSorted(array, index, length, value);
        }
        static int BinarySearch(const Array& array, const T& value, Collections::Generic::IComparer<T> comparer)
        {
            Check(array);
            return Detail::FindSorted(array, 0, array.Length(), value, Detail::OrderBy(comparer));
        }
        static int BinarySearch(const Array& array, int index, int length, const T& value,
                                Collections::Generic::IComparer<T> comparer)
        {
            Check(array);
            Detail::CheckElements(index, length, array.Length());
            return Detail::FindSorted(array, index, length, value, Detail::OrderBy(comparer));
        }

        /// The index of the first such element, or -1.
        static int IndexOf(const Array& array, const T& value)
        {
            Check(array);
            return IndexOf(array, value, 0, array.Length());
        }
        static int IndexOf(const Array& array, const T& value, int startIndex)
        {
            Check(array);
            return IndexOf(array, value, startIndex, array.Length() - (std::max)(0, startIndex));
        }
        /// @throws ArgumentOutOfRangeException the elements to search are not within the array
        static int IndexOf(const Array& array, const T& value, int startIndex, int count)
        {
            Check(array);
            Detail::CheckSearch(startIndex, count, array.Length());
            return Detail::FindForward(array, startIndex, startIndex + count, IsEqualTo(value));
        }
        /// The index of the last such element, or -1; the search goes back from startIndex.
        static int LastIndexOf(const Array& array, const T& value)
        {
            Check(array);
            return LastIndexOf(array, value, array.Length() - 1, array.Length());
        }
        static int LastIndexOf(const Array& array, const T& value, int startIndex)
        {
            Check(array);
            return LastIndexOf(array, value, startIndex, startIndex < array.Length() ? startIndex + 1 : 0);
        }
        static int LastIndexOf(const Array& array, const T& value, int startIndex, int count)
        {
            Check(array);
            Detail::CheckSearchBack(startIndex, count, array.Length());
            return array.Length() == 0 ? -1 : Detail::FindBackward(array, startIndex, startIndex - count, IsEqualTo(value));
        }
        static bool Exists(const Array& array, const Predicate<T>& match) { return FindIndex(array, match) >= 0; }
        static bool TrueForAll(const Array& array, const Predicate<T>& match)
        {
            Check(array, match);
            return Detail::FindForward(array, 0, array.Length(), [&](const T& value) { return !match(value); }) < 0;
        }
        /// The first element that matches, or null (zero) if none does.
        static T Find(const Array& array, const Predicate<T>& match) { return ElementOrDefault(array, FindIndex(array, match)); }
        static T FindLast(const Array& array, const Predicate<T>& match) { return ElementOrDefault(array, FindLastIndex(array, match)); }
        static int FindIndex(const Array& array, const Predicate<T>& match)
        {
            Check(array, match);
            return Detail::FindForward(array, 0, array.Length(), match);
        }
        static int FindLastIndex(const Array& array, const Predicate<T>& match)
        {
            Check(array, match);
            return Detail::FindBackward(array, array.Length() - 1, -1, match);
        }
        static Array FindAll(const Array& array, const Predicate<T>& match)
        {
            Check(array, match);
            const Array found(array.Length());
            T* end = found.begin();
            for (const T& value : array)
            {
                if (match(value))
                {
                    *end++ = value;
                }
            }
            return Array(std::span<const T>(found.begin(), end));
        }
        static void ForEach(const Array& array, const Action<T>& action)
        {
            Check(array);
            Detail::CheckNull(action == nullptr, "action");
            for (const T& value : array)
            {
                action(value);
            }
        }
        /// A new array of what a function makes of each element.
        template <class F>
        static auto ConvertAll(const Array& array, const F& converter)
        {
            using Result = std::decay_t<std::invoke_result_t<const F&, const T&>>;
            Check(array);
            if constexpr (Detail::IsNullable<F>)
            {
                Detail::CheckNull(converter == nullptr, "converter");
            }
            const Array<Result> converted(array.Length());
            std::transform(array.begin(), array.end(), converted.begin(), [&](const T& value) { return converter(value); });
            return converted;
        }
        /// The same with the type of the result named.
        template <class Result, class F>
        requires std::is_invocable_r_v<Result, const F&, const T&>
        static Array<Result> ConvertAll(const Array& array, const F& converter)
        {
            return ConvertAll(array, [&](const T& value) -> Result { return converter(value); });
        }
        static void Resize(Array& array, int newSize)
        {
            if (newSize < 0)
            {
                Detail::ThrowArgumentOutOfRange("newSize", "Non-negative number required.");
            }
            Array resized(newSize);
            if (array)
            {
                Copy(array, resized, (std::min)(array.Length(), newSize));
            }
            array = resized;
        }
        /// `Array.Empty<T>()`.
        static Array Empty() { return Array(0); }

    private:
        static void Check(const Array& array) { Detail::CheckNull(!array, "array"); }
        static void Check(const Array& array, const Predicate<T>& match)
        {
            Check(array);
            Detail::CheckNull(match == nullptr, "match");
        }
        template <class F>
        static void SortBy(const Array& array, int index, int length, const F& less)
        {
            // A copy, because the comparison may throw or use this array.
            const Array sorted(std::span<const T>(array.begin() + index, static_cast<std::size_t>(length)));
            std::stable_sort(sorted.begin(), sorted.end(), less);
            std::copy(sorted.begin(), sorted.end(), array.begin() + index);
        }
        static auto IsEqualTo(const T& value)
        {
            return [&value](const T& element) { return Detail::EqualValues<T>(element, value); };
        }
        static T ElementOrDefault(const Array& array, int index) { return index < 0 ? Detail::DefaultOf<T>() : array[index]; }
    };

    template <class T>
    const Detail::TypeInfo& Array<T>::Type() noexcept
    {
        return Detail::ArrayData<T>::Info();
    }

    template <std::same_as<std::nullptr_t> Null>
    Array<String> String::Split(Null) const
    {
        return Split();
    }

    template <std::same_as<std::nullptr_t> Null>
    Array<String> String::Split(Null, int count) const
    {
        return Split(std::initializer_list<char>(), count);
    }

    template <std::same_as<char>... Char>
    Array<String> String::Split(char first, char second, Char... more) const
    {
        return Split({first, second, more...});
    }

    template <class T>
    Array<Object> Detail::ArgumentsOf(const Array<T>& array)
    {
        if constexpr (std::same_as<T, Object>)
        {
            return array;
        }
        else
        {
            if (!array)
            {
                return nullptr;
            }
            const Array<Object> arguments(array.Length());
            std::copy(array.begin(), array.end(), arguments.begin());
            return arguments;
        }
    }
}

#include <System/Detail/Equality.hpp>
