// The .NET class Unsafe.
#pragma once
#include <System/ReadOnlySpan.hpp>
#include <System/Span.hpp>
#include <cstring>

namespace System::Runtime::CompilerServices
{
    /// Memory as it lies there: values that need not be aligned, and blocks of bytes. Nothing is checked. What C++ has casts for is left
    /// out. Follows api/system.runtime.compilerservices.unsafe.
    class Unsafe
    {
    public:
        Unsafe() = delete;

        /// Bytes of a value.
        template <class T>
        [[nodiscard]] static constexpr int SizeOf() noexcept
        {
            return static_cast<int>(sizeof(T));
        }

        /// Reads a value whose bytes begin with this one.
        template <class T>
            requires std::is_trivially_copyable_v<T>
        [[nodiscard]] static T ReadUnaligned(const Byte& source) noexcept
        {
            return ReadUnaligned<T>(static_cast<const void*>(&source));
        }
        template <class T>
            requires std::is_trivially_copyable_v<T>
        [[nodiscard]] static T ReadUnaligned(const void* source) noexcept
        {
            T value;
            std::memcpy(&value, source, sizeof(T));
            return value;
        }
        template <class T>
            requires std::is_trivially_copyable_v<T>
        static void WriteUnaligned(Byte& destination, const T& value) noexcept
        {
            WriteUnaligned(static_cast<void*>(&destination), value);
        }
        template <class T>
            requires std::is_trivially_copyable_v<T>
        static void WriteUnaligned(void* destination, const T& value) noexcept
        {
            std::memcpy(destination, &value, sizeof(T));
        }

        // Blocks of bytes, which must not overlap.
        static void CopyBlock(Byte& destination, const Byte& source, UInt32 byteCount) noexcept
        {
            std::memcpy(&destination, &source, byteCount);
        }
        static void CopyBlock(void* destination, const void* source, UInt32 byteCount) noexcept
        {
            std::memcpy(destination, source, byteCount);
        }
        static void CopyBlockUnaligned(Byte& destination, const Byte& source, UInt32 byteCount) noexcept
        {
            std::memcpy(&destination, &source, byteCount);
        }
        static void CopyBlockUnaligned(void* destination, const void* source, UInt32 byteCount) noexcept
        {
            std::memcpy(destination, source, byteCount);
        }
        static void InitBlock(Byte& startAddress, Byte value, UInt32 byteCount) noexcept { std::memset(&startAddress, value, byteCount); }
        static void InitBlock(void* startAddress, Byte value, UInt32 byteCount) noexcept { std::memset(startAddress, value, byteCount); }
        static void InitBlockUnaligned(Byte& startAddress, Byte value, UInt32 byteCount) noexcept
        {
            std::memset(&startAddress, value, byteCount);
        }
        static void InitBlockUnaligned(void* startAddress, Byte value, UInt32 byteCount) noexcept
        {
            std::memset(startAddress, value, byteCount);
        }
    };
}
