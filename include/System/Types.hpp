// C#'s number types by name.
#pragma once
#include <cstddef>
#include <cstdint>
#include <limits>

namespace System
{
    using Byte = std::uint8_t;      ///< C#'s byte
    using SByte = std::int8_t;      ///< C#'s sbyte
    using Int16 = std::int16_t;     ///< C#'s short
    using UInt16 = std::uint16_t;   ///< C#'s ushort
    using Int32 = std::int32_t;     ///< C#'s int
    using UInt32 = std::uint32_t;   ///< C#'s uint
    using Int64 = std::int64_t;     ///< C#'s long
    using UInt64 = std::uint64_t;   ///< C#'s ulong
    using IntPtr = std::intptr_t;   ///< C#'s nint
    using UIntPtr = std::uintptr_t; ///< C#'s nuint
    using Boolean = bool;           ///< C#'s bool
    using Single = float;           ///< C#'s float
    using Double = double;          ///< C#'s double

    template <class T>
    class Span;
    template <class T>
    class ReadOnlySpan;

    /// `int.MaxValue` is MaxValue<int>, `ushort.MinValue` is MinValue<UInt16>.
    template <class T>
    inline constexpr T MaxValue = (std::numeric_limits<T>::max)();
    template <class T>
    inline constexpr T MinValue = std::numeric_limits<T>::lowest(); ///< as MaxValue
}
