// The .NET class MemoryMarshal.
#pragma once
#include <System/Memory.hpp>
#include <cstring>
#include <type_traits>

namespace System::Runtime::InteropServices
{
    /// Memory seen as other types, as far as C++ allows: of types that are copied as bytes.
    /// Follows api/system.runtime.interopservices.memorymarshal.
    class MemoryMarshal
    {
    public:
        MemoryMarshal() = delete;

        template <class T>
            requires std::is_trivially_copyable_v<T>
        static Span<Byte> AsBytes(const Span<T>& span)
        {
            return Span<Byte>(View<Byte>(span), span.SystemnetOwner());
        }
        template <class T>
            requires std::is_trivially_copyable_v<T>
        static ReadOnlySpan<Byte> AsBytes(const ReadOnlySpan<T>& span)
        {
            return ReadOnlySpan<Byte>(View<const Byte>(span), span.SystemnetOwner());
        }
        /// As many whole elements of the other type as there are.
        /// @throws ArgumentException the memory does not lie where such elements may
        template <class From, class To>
            requires(std::is_trivially_copyable_v<From> && std::is_trivially_copyable_v<To>)
        static Span<To> Cast(const Span<From>& span)
        {
            return Span<To>(View<To>(span), span.SystemnetOwner());
        }
        template <class From, class To, std::same_as<ReadOnlySpan<From>> Source>
            requires(std::is_trivially_copyable_v<From> && std::is_trivially_copyable_v<To>)
        static ReadOnlySpan<To> Cast(const Source& span)
        {
            return ReadOnlySpan<To>(View<const To>(span), span.SystemnetOwner());
        }
        /// @throws ArgumentOutOfRangeException the bytes are fewer than the structure
        template <class T>
            requires std::is_trivially_copyable_v<T>
        static T Read(const ReadOnlySpan<Byte>& source)
        {
            T value{};
            if (!TryRead(source, value))
            {
                Detail::ThrowArgumentOutOfRange("length");
            }
            return value;
        }
        template <class T>
            requires std::is_trivially_copyable_v<T>
        static bool TryRead(const ReadOnlySpan<Byte>& source, T& value)
        {
            if (source.size() < sizeof(T))
            {
                value = T{};
                return false;
            }
            std::memcpy(&value, source.data(), sizeof(T));
            return true;
        }
        template <class T>
            requires std::is_trivially_copyable_v<T>
        static void Write(const Span<Byte>& destination, const T& value)
        {
            if (!TryWrite(destination, value))
            {
                Detail::ThrowArgumentOutOfRange("length");
            }
        }
        template <class T>
            requires std::is_trivially_copyable_v<T>
        static bool TryWrite(const Span<Byte>& destination, const T& value)
        {
            if (destination.size() < sizeof(T))
            {
                return false;
            }
            std::memcpy(destination.data(), &value, sizeof(T));
            return true;
        }
        /// The array that memory is a part of; always true here, since all memory is.
        template <class T>
        static bool TryGetArray(const ReadOnlyMemory<T>& memory, ArraySegment<T>& segment)
        {
            segment = ArraySegment<T>(memory.Owner() ? memory.Owner() : Array<T>(0), memory.Start(), memory.Length());
            return true;
        }
        template <class T>
        static bool TryGetArray(const Memory<T>& memory, ArraySegment<T>& segment)
        {
            return TryGetArray(ReadOnlyMemory<T>(memory), segment);
        }
        /// The same memory, to be written.
        template <class T>
        static Memory<T> AsMemory(const ReadOnlyMemory<T>& memory)
        {
            return Memory<T>(memory.Owner(), memory.Start(), memory.Length());
        }

    private:
        template <class To, class From>
        static std::span<To> View(std::span<From> span)
        {
            if (reinterpret_cast<std::uintptr_t>(span.data()) % alignof(To) != 0)
            {
                Detail::ThrowArgument("The memory is not aligned for such elements.", "span");
            }
            return std::span<To>(reinterpret_cast<To*>(span.data()), span.size_bytes() / sizeof(To));
        }
        template <class To, class T>
        static std::span<To> View(const Span<T>& span)
        {
            return View<To>(std::span<T>(span));
        }
        template <class To, class T>
        static std::span<To> View(const ReadOnlySpan<T>& span)
        {
            return View<To>(std::span<const T>(span));
        }
    };
}
