// The .NET structure HashCode.
#pragma once
#include <System/Array.hpp>

namespace System
{
    /// One hash code of several values. It is good while the program runs, and for nothing else.
    /// Follows api/system.hashcode.
    class HashCode
    {
    public:
        constexpr HashCode() noexcept = default;
        const HashCode* operator->() const noexcept { return this; }

        template <class T>
        void Add(const T& value)
        {
            Mix(Of(value));
        }
        void AddBytes(ReadOnlySpan<Byte> value) noexcept
        {
            for (const Byte byte : value)
            {
                Mix(byte);
            }
        }
        [[nodiscard]] int ToHashCode() const noexcept
        {
            UInt64 hash = _state ^ (_count * 0x9E3779B97F4A7C15ULL);
            hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDULL;
            hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53ULL;
            return static_cast<int>(static_cast<UInt32>(hash ^ (hash >> 33)));
        }
        /// Of up to eight values.
        template <class... T>
            requires(sizeof...(T) >= 1 && sizeof...(T) <= 8)
        [[nodiscard]] static int Combine(const T&... values)
        {
            HashCode code;
            (code.Add(values), ...);
            return code.ToHashCode();
        }

    private:
        template <class T>
        static UInt64 Of(const T& value)
        {
            if constexpr (std::is_array_v<T> || std::same_as<T, const char*> || std::same_as<T, char*>)
            {
                return std::hash<std::string_view>()(std::string_view(value));
            }
            else if constexpr (std::same_as<T, std::nullptr_t>)
            {
                return 0;
            }
            else
            {
                return Detail::HashOf(value);
            }
        }
        void Mix(UInt64 hash) noexcept
        {
            _state = (_state ^ hash) * 0x9E3779B97F4A7C15ULL;
            _state ^= _state >> 29;
            ++_count;
        }

        UInt64 _state = 0x243F6A8885A308D3ULL;
        UInt64 _count = 0;
    };
}
