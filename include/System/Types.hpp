// C#'s number types by name.
#pragma once
#include <cstddef>
#include <cstdint>
#include <limits>

namespace System
{
    using Byte = std::uint8_t;
    using SByte = std::int8_t;
    using Int16 = std::int16_t;
    using UInt16 = std::uint16_t;
    using Int32 = std::int32_t;
    using UInt32 = std::uint32_t;
    using Int64 = std::int64_t;
    using UInt64 = std::uint64_t;
    using IntPtr = std::intptr_t;
    using UIntPtr = std::uintptr_t;
    using Boolean = bool;
    using Single = float;
    using Double = double;

    template <class T>
    class Span;
    template <class T>
    class ReadOnlySpan;

    /// `int.MaxValue` is MaxValue<int>, `ushort.MinValue` is MinValue<UInt16>.
    template <class T>
    inline constexpr T MaxValue = (std::numeric_limits<T>::max)();
    template <class T>
    inline constexpr T MinValue = std::numeric_limits<T>::lowest();
}
