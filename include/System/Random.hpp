// The .NET class Random.
#pragma once
#include <System/Array.hpp>

namespace System
{
    /// Pseudo-random numbers; a seed gives the same ones as in .NET. Not for several threads at once, except `Shared()`.
    /// Follows api/system.random.
    class SYSTEMNET_API Random : public Handle
    {
        SYSTEMNET_HANDLE(Random, Handle)

        /// Seeded by chance.
        Random();
        explicit Random(int seed);
        /// One generator that all threads may use.
        [[nodiscard]] static Random Shared();

        /// 0 to MaxValue<int> - 1.
        int Next() const;
        /// 0 to maxValue - 1.
        /// @throws ArgumentOutOfRangeException maxValue is negative
        int Next(int maxValue) const;
        /// minValue to maxValue - 1.
        /// @throws ArgumentOutOfRangeException minValue is above maxValue
        int Next(int minValue, int maxValue) const;
        Int64 NextInt64() const;
        Int64 NextInt64(Int64 maxValue) const;
        Int64 NextInt64(Int64 minValue, Int64 maxValue) const;
        /// 0 to below 1.
        double NextDouble() const;
        float NextSingle() const;
        /// Fills an array.
        void NextBytes(const Array<Byte>& buffer) const;
        void NextBytes(Span<Byte> buffer) const;
    };
}
