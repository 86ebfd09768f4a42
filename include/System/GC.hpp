// The .NET class GC.
#pragma once
#include <System/Detail/Checks.hpp>
#include <System/Detail/Text.hpp>
#include <System/GCCollectionMode.hpp>

namespace System
{
    /// The garbage collector, which there is none of: an object dies with its last handle. So all of this is without effect.
    /// Follows api/system.gc.
    class GC
    {
    public:
        GC() = delete;

        static void Collect() noexcept {}
        /// @throws ArgumentOutOfRangeException generation is negative
        static void Collect(int generation) { CheckGeneration(generation); }
        static void Collect(int generation, GCCollectionMode) { CheckGeneration(generation); }
        static void Collect(int generation, GCCollectionMode, bool) { CheckGeneration(generation); }
        static void Collect(int generation, GCCollectionMode, bool, bool) { CheckGeneration(generation); }
        static void WaitForPendingFinalizers() noexcept {}
        template <class T>
        static void KeepAlive(const T&) noexcept
        {
        }
        /// @throws ArgumentNullException the object is null
        template <class T>
        static void SuppressFinalize(const T& obj)
        {
            CheckObject(obj);
        }
        template <class T>
        static void ReRegisterForFinalize(const T& obj)
        {
            CheckObject(obj);
        }
        static void AddMemoryPressure(Int64 bytesAllocated) { CheckBytes(bytesAllocated); }
        static void RemoveMemoryPressure(Int64 bytesAllocated) { CheckBytes(bytesAllocated); }

        [[nodiscard]] static constexpr int MaxGeneration() noexcept { return 2; }
        template <class T>
        [[nodiscard]] static int GetGeneration(const T& obj)
        {
            CheckObject(obj);
            return 0;
        }
        [[nodiscard]] static int CollectionCount(int generation)
        {
            CheckGeneration(generation);
            return 0;
        }
        /// Nothing is counted: 0.
        [[nodiscard]] static constexpr Int64 GetTotalMemory(bool) noexcept { return 0; }
        [[nodiscard]] static constexpr Int64 GetTotalAllocatedBytes(bool = false) noexcept { return 0; }
        [[nodiscard]] static constexpr Int64 GetAllocatedBytesForCurrentThread() noexcept { return 0; }

    private:
        static void CheckGeneration(int generation)
        {
            if (generation < 0)
            {
                Detail::ThrowNegative("generation", generation);
            }
        }
        static void CheckBytes(Int64 bytesAllocated)
        {
            if (bytesAllocated <= 0)
            {
                Detail::ThrowNotPositive("bytesAllocated", bytesAllocated);
            }
        }
        template <class T>
        static void CheckObject(const T& obj)
        {
            if constexpr (Detail::IsNullable<T>)
            {
                Detail::CheckNull(obj == nullptr, "obj");
            }
        }
    };
}
