// The .NET class ArrayPool.
#pragma once
#include <System/Detail/PoolData.hpp>

namespace System::Buffers
{
    /// Arrays that are used again instead of being made anew.
    /// Follows api/system.buffers.arraypool-1.
    template <class T>
    class ArrayPool : public Handle
    {
        SYSTEMNET_HANDLE(ArrayPool, Handle)

        constexpr ArrayPool() noexcept = default;

        /// The pool that all share. Its arrays have 16, 32, 64… elements.
        static ArrayPool Shared()
        {
            // Lives on: threads may use it while the process ends.
            static const ArrayPool& shared = *::new ArrayPool(Detail::Adopt, new Detail::PoolData<T>(Type(), 0, 0));
            return shared;
        }
        /// A pool of one's own.
        static ArrayPool Create() { return Create(1024 * 1024, 50); }
        /// @param maxArrayLength     longer arrays are made and not kept
        /// @param maxArraysPerBucket how many arrays of a length are kept
        /// @throws ArgumentOutOfRangeException one of them is not positive
        static ArrayPool Create(int maxArrayLength, int maxArraysPerBucket)
        {
            Detail::CheckPoolSizes(maxArrayLength, maxArraysPerBucket);
            return ArrayPool(Detail::Adopt, new Detail::PoolData<T>(Type(), maxArrayLength, maxArraysPerBucket));
        }

        /// An array of at least that many elements; what they are is not said.
        /// @throws ArgumentOutOfRangeException minimumLength is negative
        Array<T> Rent(int minimumLength) const { return this->template Self<Detail::PoolData<T>>().Rent(minimumLength); }
        /// Gives an array back, which then must not be used any more.
        /// @param clearArray true to set the elements to zeros or nulls
        /// @throws ArgumentNullException array is null
        /// @throws ArgumentException its length is none that the pool gives
        void Return(const Array<T>& array, bool clearArray = false) const
        {
            this->template Self<Detail::PoolData<T>>().Return(array, clearArray);
        }
    };

    template <class T>
    const Detail::TypeInfo& ArrayPool<T>::Type() noexcept
    {
        static const Detail::TypeInfo info{nullptr, typeid(ArrayPool)};
        return info;
    }
}
