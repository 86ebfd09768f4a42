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
        public:
            MemoryBase() noexcept = default;
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
            [[nodiscard]] std::span<Element> Span() const noexcept
            {
                return std::span<Element>(_array.data() == nullptr ? nullptr : _array.data() + _start, static_cast<std::size_t>(_length));
            }
            Derived Slice(int start) const { return Slice(start, _length - start); }
            Derived Slice(int start, int length) const
            {
                if (start < 0 || length < 0 || start > _length || length > _length - start)
                {
                    ThrowArgumentOutOfRange("start");
                }
                return Derived(_array, _start + start, length);
            }
            Array<T> ToArray() const { return Array<T>(std::span<const T>(Span())); }
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
        using Detail::MemoryBase<ReadOnlyMemory<T>, T, const T>::MemoryBase;
        ReadOnlyMemory(const Memory<T>& memory) : ReadOnlyMemory(memory.Owner(), memory.Start(), memory.Length()) {}
        const ReadOnlyMemory* operator->() const noexcept { return this; }
        static ReadOnlyMemory Empty() noexcept { return ReadOnlyMemory(); }
        void CopyTo(const Memory<T>& destination) const
        {
            if (!TryCopyTo(destination))
            {
                Detail::ThrowArgument("Destination is too short.", "destination");
            }
        }
        bool TryCopyTo(const Memory<T>& destination) const
        {
            if (destination.Length() < this->Length())
            {
                return false;
            }
            const auto from = this->Span();
            const auto to = destination.Span();
            // Sections of one array may overlap.
            if (from.data() < to.data())
            {
                std::copy_backward(from.begin(), from.end(), to.begin() + this->Length());
            }
            else
            {
                std::copy(from.begin(), from.end(), to.begin());
            }
            return true;
        }
    };
}
