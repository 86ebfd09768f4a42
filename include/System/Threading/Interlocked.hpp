// The .NET class Interlocked.
#pragma once
#include <System/Detail/Text.hpp>
#include <System/Export.hpp>
#include <System/Handle.hpp>
#include <System/Types.hpp>
#include <atomic>
#include <concepts>
#include <type_traits>
#include <utility>

namespace System
{
    namespace Detail
    {
        /// Numbers, enumerations, pointers: what the processor changes in one step.
        template <class T>
        concept AtomicValue = std::is_trivially_copyable_v<T> && sizeof(T) <= 8 && (sizeof(T) & (sizeof(T) - 1)) == 0;

        /// int, UInt32, Int64, UInt64, and C++'s other names for them.
        template <class T>
        concept AtomicNumber = std::integral<T> && !std::is_const_v<T> && (sizeof(T) == 4 || sizeof(T) == 8) && !std::same_as<T, wchar_t> &&
                               !std::same_as<T, char32_t>;

        template <class T>
        concept WideAtomicNumber = AtomicNumber<T> && sizeof(T) == 8;

        /// What .NET exchanges: numbers, enumerations, and references (handles, Objects, delegates, pointers, shared pointers), but no
        /// structures.
        template <class T>
        concept Exchangeable = std::is_arithmetic_v<T> || std::is_enum_v<T> || std::is_pointer_v<T> || std::derived_from<T, Handle> ||
            (IsNullable<T> && !StandardText<T>);

        /// What is larger, such as a handle or an Object, changes under one of a few locks, chosen by its address.
        class SYSTEMNET_API AddressLock
        {
        public:
            explicit AddressLock(const volatile void* address) noexcept;
            AddressLock(const AddressLock&) = delete;
            AddressLock& operator=(const AddressLock&) = delete;
            ~AddressLock();

        private:
            std::atomic<bool>& _taken;
        };

        SYSTEMNET_API void FullFence() noexcept;

        // Not std::atomic_ref where it can be avoided: libc++ has none before version 19.
#if defined(__GNUC__)
        template <AtomicValue T>
        T AtomicSwap(T& location, T value) noexcept
        {
            T before;
            __atomic_exchange(&location, &value, &before, __ATOMIC_SEQ_CST);
            return before;
        }
        template <AtomicValue T>
        bool AtomicReplace(T& location, T& expected, T value) noexcept
        {
            return __atomic_compare_exchange(&location, &expected, &value, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
        }
        template <AtomicValue T>
        T AtomicLoad(const T& location) noexcept
        {
            T value;
            __atomic_load(&location, &value, __ATOMIC_SEQ_CST);
            return value;
        }
        template <AtomicNumber T>
        T AtomicAdd(T& location, T value) noexcept
        {
            return __atomic_fetch_add(&location, value, __ATOMIC_SEQ_CST);
        }
        template <AtomicNumber T>
        T AtomicAnd(T& location, T value) noexcept
        {
            return __atomic_fetch_and(&location, value, __ATOMIC_SEQ_CST);
        }
        template <AtomicNumber T>
        T AtomicOr(T& location, T value) noexcept
        {
            return __atomic_fetch_or(&location, value, __ATOMIC_SEQ_CST);
        }
#else
        template <AtomicValue T>
        T AtomicSwap(T& location, T value) noexcept
        {
            return std::atomic_ref<T>(location).exchange(value);
        }
        template <AtomicValue T>
        bool AtomicReplace(T& location, T& expected, T value) noexcept
        {
            return std::atomic_ref<T>(location).compare_exchange_strong(expected, value);
        }
        template <AtomicValue T>
        T AtomicLoad(const T& location) noexcept
        {
            return std::atomic_ref<T>(const_cast<T&>(location)).load();
        }
        template <AtomicNumber T>
        T AtomicAdd(T& location, T value) noexcept
        {
            return std::atomic_ref<T>(location).fetch_add(value);
        }
        template <AtomicNumber T>
        T AtomicAnd(T& location, T value) noexcept
        {
            return std::atomic_ref<T>(location).fetch_and(value);
        }
        template <AtomicNumber T>
        T AtomicOr(T& location, T value) noexcept
        {
            return std::atomic_ref<T>(location).fetch_or(value);
        }
#endif

        template <class T>
        T AtomicRead(const T& location)
        {
            if constexpr (AtomicValue<T>)
            {
                return AtomicLoad(location);
            }
            else
            {
                const AddressLock lock(&location);
                return location;
            }
        }

        template <class T>
        T AtomicExchange(T& location, T value)
        {
            if constexpr (AtomicValue<T>)
            {
                return AtomicSwap(location, value);
            }
            else
            {
                // The old object dies, if it does, when the lock is free again.
                const AddressLock lock(&location);
                return std::exchange(location, std::move(value));
            }
        }

        template <class T>
        void AtomicWrite(T& location, T value)
        {
            (void)AtomicExchange(location, std::move(value));
        }

        template <class T>
        T AtomicCompareExchange(T& location, T value, T comparand)
        {
            if constexpr (AtomicValue<T>)
            {
                AtomicReplace(location, comparand, value);
                return comparand;
            }
            else
            {
                const AddressLock lock(&location);
                if (location == comparand)
                {
                    std::swap(location, value);
                    return value;
                }
                return location;
            }
        }
    }
}

namespace System::Threading
{
    /// Changes of one variable that no other thread sees half done. Handles and other references may be exchanged too; that is atomic
    /// towards other calls of Interlocked and Volatile.
    /// Follows api/system.threading.interlocked.
    class Interlocked
    {
    public:
        Interlocked() = delete;

        /// @return the new value
        template <Detail::AtomicNumber T>
        static T Increment(T& location) noexcept
        {
            return Add(location, T(1));
        }
        /// @return the new value
        template <Detail::AtomicNumber T>
        static T Decrement(T& location) noexcept
        {
            return Add(location, static_cast<T>(-1));
        }
        /// @return the new value
        template <Detail::AtomicNumber T>
        static T Add(T& location1, std::type_identity_t<T> value) noexcept
        {
            // Wraps around, as .NET's does.
            using Unsigned = std::make_unsigned_t<T>;
            const auto before = static_cast<Unsigned>(Detail::AtomicAdd(location1, value));
            return static_cast<T>(static_cast<Unsigned>(before + static_cast<Unsigned>(value)));
        }
        /// @return the value before
        template <Detail::AtomicNumber T>
        static T And(T& location1, std::type_identity_t<T> value) noexcept
        {
            return Detail::AtomicAnd(location1, value);
        }
        /// @return the value before
        template <Detail::AtomicNumber T>
        static T Or(T& location1, std::type_identity_t<T> value) noexcept
        {
            return Detail::AtomicOr(location1, value);
        }
        /// Smaller numbers are read in one step anyway; Volatile::Read is for those.
        template <Detail::WideAtomicNumber T>
        static T Read(const T& location)
        {
            return Detail::AtomicRead(location);
        }
        /// @return the value before
        template <Detail::Exchangeable T>
        static T Exchange(T& location1, std::type_identity_t<T> value)
        {
            return Detail::AtomicExchange(location1, std::move(value));
        }
        /// Sets the value if the variable holds the comparand.
        /// @return the value before
        template <Detail::Exchangeable T>
        static T CompareExchange(T& location1, std::type_identity_t<T> value, std::type_identity_t<T> comparand)
        {
            return Detail::AtomicCompareExchange(location1, std::move(value), std::move(comparand));
        }
        // Inline, since <windows.h> may make a macro of this name: what the library exports is named otherwise.
        static void MemoryBarrier() noexcept { Detail::FullFence(); }
    };
}
