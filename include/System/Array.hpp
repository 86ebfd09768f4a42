// The .NET class Array: T[].
#pragma once
#include <System/Object.hpp>
#include <System/Types.hpp>
#include <algorithm>
#include <initializer_list>
#include <new>
#include <span>
#include <type_traits>

namespace System
{
    template <class T>
    class Array;
}

/// A span of an array does not depend on the handle that it was made from (another must keep the array alive).
template <class T>
inline constexpr bool std::ranges::enable_borrowed_range<System::Array<T>> = true;

namespace System
{
    namespace Detail
    {
        [[noreturn]] SYSTEMNET_API void ThrowArgument(const char* message, const char* parameter);
        [[noreturn]] SYSTEMNET_API void ThrowArgumentNull(const char* parameter);
        [[noreturn]] SYSTEMNET_API void ThrowArgumentOutOfRange(const char* parameter);
        [[noreturn]] SYSTEMNET_API void ThrowArgumentOutOfRange(const char* parameter, const char* message);
        /// "must be a non-negative value", "must be greater (less) than or equal to 'limit'", with the value.
        [[noreturn]] SYSTEMNET_API void ThrowNegative(const char* parameter, Int64 value);
        [[noreturn]] SYSTEMNET_API void ThrowBelow(const char* parameter, Int64 value, Int64 limit);
        [[noreturn]] SYSTEMNET_API void ThrowAbove(const char* parameter, Int64 value, Int64 limit);
        [[noreturn]] SYSTEMNET_API void ThrowInvalidOperation(const char* message);
        [[noreturn]] SYSTEMNET_API void ThrowNotSupported(const char* message);
        [[noreturn]] SYSTEMNET_API void ThrowOverflow();

        /// What an unset element or field of type T is in C#: null for everything that can be null.
        template <class T>
        [[nodiscard]] T DefaultOf()
        {
            if constexpr (std::derived_from<T, Handle> || std::same_as<T, Object>)
            {
                return T(nullptr);
            }
            else
            {
                return T();
            }
        }

        /// Length and elements in one block.
        template <class T>
        class ArrayData final : public ObjectData
        {
        public:
            static ArrayData* Create(Int64 length)
            {
                if (length < 0)
                {
                    ThrowOverflow();
                }
                const std::size_t count = static_cast<std::size_t>(length);
                void* space = ::operator new(Offset() + count * sizeof(T));
                auto* data = ::new (space) ArrayData(static_cast<int>(length));
                T* elements = data->Elements();
                if constexpr (std::is_trivially_default_constructible_v<T> && std::is_trivially_copyable_v<T>)
                {
                    std::fill_n(elements, count, T{});
                }
                else
                {
                    for (std::size_t i = 0; i != count; ++i)
                    {
                        ::new (static_cast<void*>(elements + i)) T(DefaultOf<T>());
                    }
                }
                return data;
            }

            const TypeInfo& GetType() const noexcept override { return Info(); }
            std::string ToText(std::string_view) const override { return TextOfType(typeid(T)) + "[]"; }

            static const TypeInfo& Info() noexcept
            {
                static const TypeInfo info{nullptr, typeid(ArrayData)};
                return info;
            }

            [[nodiscard]] int Length() const noexcept { return _length; }
            [[nodiscard]] T* Elements() noexcept
            {
                return std::launder(reinterpret_cast<T*>(reinterpret_cast<unsigned char*>(this) + Offset()));
            }

        protected:
            void Destroy() const noexcept override
            {
                auto* self = const_cast<ArrayData*>(this);
                std::destroy_n(self->Elements(), _length);
                self->~ArrayData();
                ::operator delete(static_cast<void*>(self));
            }

        private:
            explicit ArrayData(int length) noexcept : _length(length) {}
            static constexpr std::size_t Offset() noexcept
            {
                constexpr std::size_t alignment = alignof(T) > 8 ? alignof(T) : 8;
                return (sizeof(ArrayData) + alignment - 1) / alignment * alignment;
            }

            int _length;
        };
    }

    /// A C# array: fixed length, shared by its copies. `Array<Byte>(n)` is `new byte[n]`, `Array<Byte>{1, 2}` is `new byte[] {1, 2}`;
    /// `Array<Byte>{}` and an unset variable are null.
    /// Follows api/system.array.
    template <class T>
    class Array : public Handle
    {
        SYSTEMNET_HANDLE(Array, Handle)

        constexpr Array() noexcept = default;

        /// `new T[length]`: zeros, or nulls.
        /// @throws OverflowException length is negative
        template <Detail::Integer Length>
        explicit Array(Length length) : Array(Detail::Adopt, Detail::ArrayData<T>::Create(static_cast<Int64>(length)))
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
        Span<T> AsSpan() const noexcept { return Span<T>(data(), size()); }
        Span<T> AsSpan(int start) const { return AsSpan(start, static_cast<int>(size()) - start); }
        Span<T> AsSpan(int start, int length) const
        {
            if (start < 0 || length < 0 || static_cast<UInt64>(start) + static_cast<UInt64>(length) > size())
            {
                Detail::ThrowArgumentOutOfRange("start");
            }
            return Span<T>(data() + start, static_cast<std::size_t>(length));
        }

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
            if (!source)
            {
                Detail::ThrowArgumentNull("sourceArray");
            }
            if (!destination)
            {
                Detail::ThrowArgumentNull("destinationArray");
            }
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
        static void Reverse(const Array& array)
        {
            Check(array);
            std::reverse(array.begin(), array.end());
        }
        static void Sort(const Array& array)
        {
            Check(array);
            std::sort(array.begin(), array.end());
        }
        static int IndexOf(const Array& array, const T& value)
        {
            Check(array);
            const T* found = std::find(array.begin(), array.end(), value);
            return found == array.end() ? -1 : static_cast<int>(found - array.begin());
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
        static void Check(const Array& array)
        {
            if (!array)
            {
                Detail::ThrowArgumentNull("array");
            }
        }
    };

    template <class T>
    const Detail::TypeInfo& Array<T>::Type() noexcept
    {
        return Detail::ArrayData<T>::Info();
    }
}
