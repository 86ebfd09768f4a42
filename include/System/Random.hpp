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

        /// In a random order.
        template <class T>
        void Shuffle(const Array<T>& values) const
        {
            Detail::CheckNull(values == nullptr, "values");
            for (int i = 0; i < values.Length() - 1; ++i)
            {
                std::swap(values[i], values[Next(i, values.Length())]);
            }
        }
        /// So many elements, each chosen by chance.
        /// @throws ArgumentException choices is empty
        template <class T>
        [[nodiscard]] Array<T> GetItems(const Array<T>& choices, int length) const
        {
            Detail::CheckNull(choices == nullptr, "choices");
            if (choices.Length() == 0)
            {
                Detail::ThrowArgument("Span may not be empty.", "choices");
            }
            if (length < 0)
            {
                Detail::ThrowNegative("length", length);
            }
            const Array<T> items(length);
            for (T& item : items)
            {
                item = choices[Next(choices.Length())];
            }
            return items;
        }
        [[nodiscard]] String GetString(const String& choices, int length) const { return String(GetItems(choices.ToCharArray(), length)); }
        [[nodiscard]] String GetHexString(int stringLength, bool lowercase = false) const
        {
            return GetString(lowercase ? "0123456789abcdef" : "0123456789ABCDEF", stringLength);
        }
    };
}
