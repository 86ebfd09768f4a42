// The .NET structures Memory and ReadOnlyMemory.
#pragma once
#include <System/ArraySegment.hpp>

namespace System
{
    template <class T>
    class ReadOnlyMemory;

    namespace Detail
    {
        /// What both kinds share: a section of an array that is kept alive. `Derived` is the public class, `Element` T or const T.
        template <class Derived, class T, class Element>
        class MemoryBase
        {
            using View = std::conditional_t<std::is_const_v<Element>, ReadOnlySpan<T>, System::Span<T>>;

        public:
            MemoryBase() noexcept = default;
            MemoryBase(const MemoryBase&) = default;
            MemoryBase(MemoryBase&&) = default;
            MemoryBase& operator=(const MemoryBase&) & = default;
            MemoryBase& operator=(MemoryBase&&) & = default;
            ~MemoryBase() = default;
            /// C#'s `Memory<byte> m = null`: empty.
            template <std::same_as<std::nullptr_t> Null>
            MemoryBase(Null) noexcept
            {
            }
            MemoryBase(const Array<T>& array) noexcept : _array(array), _length(static_cast<int>(array.size())) {}
            /// @throws ArgumentOutOfRangeException start or length is negative or beyond the array
            MemoryBase(const Array<T>& array, int start, int length) : _array(array), _start(start), _length(length)
            {
                if (start < 0 || length < 0 || static_cast<UInt64>(start) + static_cast<UInt64>(length) > array.size())
                {
                    ThrowArgumentOutOfRange(nullptr);
                }
            }
            MemoryBase(const ArraySegment<T>& segment) noexcept
                : _array(segment.Array()), _start(segment.Offset()), _length(segment.Count())
            {
            }

            [[nodiscard]] int Length() const noexcept { return _length; }
            [[nodiscard]] bool IsEmpty() const noexcept { return _length == 0; }
            [[nodiscard]] View Span() const noexcept
            {
                Element* const first = _array.data() == nullptr ? nullptr : _array.data() + _start;
                return View(std::span<Element>(first, static_cast<std::size_t>(_length)), _array);
            }
            /// @throws ArgumentOutOfRangeException start or length is negative or beyond the memory
            Derived Slice(int start) const
            {
                if (start < 0 || start > _length)
                {
                    ThrowArgumentOutOfRange("start");
                }
                return Derived(_array, _start + start, _length - start);
            }
            Derived Slice(int start, int length) const
            {
                if (start < 0 || length < 0 || start > _length || length > _length - start)
                {
                    ThrowArgumentOutOfRange(nullptr);
                }
                return Derived(_array, _start + start, length);
            }
            Array<T> ToArray() const { return Span().ToArray(); }
            /// Memory of char is its text; any other names its type and length.
            String ToString() const { return std::same_as<T, char> ? Span().ToString() : TextOfSpan(Derived::Kind, typeid(T), _length); }
            /// Whether both are the same elements of the same array.
            bool Equals(const ReadOnlyMemory<T>& other) const noexcept
            {
                return _array == other.Owner() && _start == other.Start() && _length == other.Length();
            }
            int GetHashCode() const noexcept
            {
                const auto address = reinterpret_cast<std::uintptr_t>(_array.data()) / sizeof(void*);
                return static_cast<int>(static_cast<unsigned>(address) * 31 + static_cast<unsigned>(_start) * 7 +
                                        static_cast<unsigned>(_length));
            }
            /// The array behind this and where this begins in it; for the library.
            [[nodiscard]] const Array<T>& Owner() const noexcept { return _array; }
            [[nodiscard]] int Start() const noexcept { return _start; }

        protected:
            Array<T> _array;
            int _start = 0;
            int _length = 0;
        };
    }

    /// A section of an array that can be written; keeps the array alive.
    /// Follows api/system.memory-1.
    template <class T>
    class Memory : public Detail::MemoryBase<Memory<T>, T, T>
    {
    public:
        static constexpr const char* Kind = "Memory";

        Memory() noexcept = default;
        Memory(const Memory&) = default;
        Memory(Memory&&) = default;
        Memory& operator=(const Memory&) & = default;
        Memory& operator=(Memory&&) & = default;
        ~Memory() = default;
        using Detail::MemoryBase<Memory<T>, T, T>::MemoryBase;
        const Memory* operator->() const noexcept { return this; }
        static Memory Empty() noexcept { return Memory(); }
        /// @throws ArgumentException destination is shorter
        void CopyTo(const Memory& destination) const { ReadOnlyMemory<T>(*this).CopyTo(destination); }
        bool TryCopyTo(const Memory& destination) const { return ReadOnlyMemory<T>(*this).TryCopyTo(destination); }
    };

    /// A section of an array that is only read; keeps the array alive.
    /// Follows api/system.readonlymemory-1.
    template <class T>
    class ReadOnlyMemory : public Detail::MemoryBase<ReadOnlyMemory<T>, T, const T>
    {
    public:
        static constexpr const char* Kind = "ReadOnlyMemory";

        ReadOnlyMemory() noexcept = default;
        ReadOnlyMemory(const ReadOnlyMemory&) = default;
        ReadOnlyMemory(ReadOnlyMemory&&) = default;
        ReadOnlyMemory& operator=(const ReadOnlyMemory&) & = default;
        ReadOnlyMemory& operator=(ReadOnlyMemory&&) & = default;
        ~ReadOnlyMemory() = default;
        using Detail::MemoryBase<ReadOnlyMemory<T>, T, const T>::MemoryBase;
        ReadOnlyMemory(const Memory<T>& memory) : ReadOnlyMemory(memory.Owner(), memory.Start(), memory.Length()) {}
        const ReadOnlyMemory* operator->() const noexcept { return this; }
        static ReadOnlyMemory Empty() noexcept { return ReadOnlyMemory(); }
        void CopyTo(const Memory<T>& destination) const { this->Span().CopyTo(destination.Span()); }
        bool TryCopyTo(const Memory<T>& destination) const { return this->Span().TryCopyTo(destination.Span()); }
    };
}
