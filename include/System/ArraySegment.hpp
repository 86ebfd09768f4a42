// The .NET structure ArraySegment.
#pragma once
#include <System/Array.hpp>

namespace System
{
    template <class T>
    class ArraySegment;
}

/// As for Array.
template <class T>
inline constexpr bool std::ranges::enable_borrowed_range<System::ArraySegment<T>> = true;

namespace System
{
    /// A section of an array; keeps the array alive.
    /// Follows api/system.arraysegment-1.
    template <class T>
    class ArraySegment
    {
    public:
        ArraySegment() noexcept = default;
        ArraySegment(const ArraySegment&) = default;
        ArraySegment(ArraySegment&&) = default;
        ArraySegment& operator=(const ArraySegment&) & = default;
        ArraySegment& operator=(ArraySegment&&) & = default;
        ~ArraySegment() = default;
        /// All of an array.
        /// @throws ArgumentNullException array is null
        ArraySegment(const System::Array<T>& array)
            : _array(array), _count(array ? array.Length() : (Detail::ThrowArgumentNull("array"), 0))
        {
        }
        /// @throws ArgumentNullException array is null
        /// @throws ArgumentOutOfRangeException offset or count is negative
        /// @throws ArgumentException the section ends beyond the array
        ArraySegment(const System::Array<T>& array, int offset, int count) : _array(array), _offset(offset), _count(count)
        {
            if (!array)
            {
                Detail::ThrowArgumentNull("array");
            }
            if (offset < 0)
            {
                Detail::ThrowArgumentOutOfRange("offset", "Non-negative number required.");
            }
            if (count < 0)
            {
                Detail::ThrowArgumentOutOfRange("count", "Non-negative number required.");
            }
            if (count > array.Length() - offset)
            {
                Detail::ThrowArgument("Offset and length were out of bounds for the array or count is greater than the number of elements "
                                      "from index to the end of the source collection.",
                                      nullptr);
            }
        }

        const ArraySegment* operator->() const noexcept { return this; }

        /// The whole array behind the section; null for `ArraySegment()`.
        [[nodiscard]] System::Array<T> Array() const { return _array; }
        /// First element of the section in the array.
        [[nodiscard]] int Offset() const noexcept { return _offset; }
        /// Number of elements in the section.
        [[nodiscard]] int Count() const noexcept { return _count; }

        [[nodiscard]] T& operator[](int index) const
        {
            if (static_cast<unsigned>(index) >= static_cast<unsigned>(_count))
            {
                Detail::ThrowArgumentOutOfRange("index",
                                                "Index was out of range. Must be non-negative and less than the size of the collection.");
            }
            return _array[_offset + index];
        }
        ArraySegment Slice(int index) const { return Slice(index, _count - index); }
        ArraySegment Slice(int index, int count) const
        {
            if (static_cast<unsigned>(index) > static_cast<unsigned>(_count) ||
                static_cast<unsigned>(count) > static_cast<unsigned>(_count - index))
            {
                Detail::ThrowArgumentOutOfRange(
                    "index", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
            }
            return ArraySegment(_array, _offset + index, count);
        }
        [[nodiscard]] T* begin() const { return _array.data() + _offset; }
        [[nodiscard]] T* end() const { return begin() + _count; }
        /// For the standard library.
        [[nodiscard]] T* data() const noexcept { return _array ? _array.data() + _offset : nullptr; }
        [[nodiscard]] std::size_t size() const noexcept { return static_cast<std::size_t>(_count); }
        Span<T> AsSpan() const noexcept { return Span<T>(std::span<T>(data(), size()), _array); }
        /// @throws ArgumentOutOfRangeException start or length is negative or beyond the section
        Span<T> AsSpan(int start) const
        {
            CheckStart(start);
            return AsSpan().Slice(start);
        }
        Span<T> AsSpan(int start, int length) const
        {
            CheckStart(start);
            CheckLength(start, length);
            return AsSpan().Slice(start, length);
        }
        /// Needs <System/Memory.hpp>.
        Memory<T> AsMemory() const { return Memory<T>(*this); }
        Memory<T> AsMemory(int start) const
        {
            CheckStart(start);
            return Memory<T>(_array, _offset + start, _count - start);
        }
        Memory<T> AsMemory(int start, int length) const
        {
            CheckStart(start);
            CheckLength(start, length);
            return Memory<T>(_array, _offset + start, length);
        }
        /// What keeps the elements alive; for the library.
        [[nodiscard]] const Handle& SystemnetOwner() const noexcept { return _array; }
        System::Array<T> ToArray() const { return System::Array<T>(std::span<const T>(data(), size())); }
        void CopyTo(const System::Array<T>& destination) const { System::Array<T>::Copy(_array, _offset, destination, 0, _count); }
        static ArraySegment Empty() { return ArraySegment(System::Array<T>(0)); }

        friend bool operator==(const ArraySegment& left, const ArraySegment& right) noexcept
        {
            return left._array == right._array && left._offset == right._offset && left._count == right._count;
        }
        bool Equals(const ArraySegment& other) const noexcept { return *this == other; }

    private:
        void CheckStart(int start) const
        {
            if (start < 0 || start > _count)
            {
                Detail::ThrowArgumentOutOfRange("start");
            }
        }
        void CheckLength(int start, int length) const
        {
            if (length < 0 || length > _count - start)
            {
                Detail::ThrowArgumentOutOfRange("length");
            }
        }

        System::Array<T> _array;
        int _offset = 0;
        int _count = 0;
    };
}
