// The .NET class MemoryPool.
#pragma once
#include <System/Buffers/ArrayPool.hpp>
#include <System/Buffers/IMemoryOwner.hpp>

namespace System::Buffers
{
    /// Memory that is used again instead of being made anew.
    /// Follows api/system.buffers.memorypool-1.
    template <class T>
    class MemoryPool : public Handle
    {
        SYSTEMNET_HANDLE(MemoryPool, Handle)

        constexpr MemoryPool() noexcept = default;

        static MemoryPool Shared()
        {
            // Lives on: threads may use it while the process ends.
            static const MemoryPool& shared = *::new MemoryPool(Detail::Adopt, new PoolOfMemory);
            return shared;
        }
        [[nodiscard]] int MaxBufferSize() const { return (void)this->template Self<PoolOfMemory>(), 0x7FFFFFC7; }
        /// Memory of at least that many elements; -1 stands for 4,096 bytes.
        /// @throws ArgumentOutOfRangeException minBufferSize is below -1
        IMemoryOwner<T> Rent(int minBufferSize = -1) const
        {
            if (minBufferSize < -1 || minBufferSize > MaxBufferSize())
            {
                Detail::ThrowArgumentOutOfRange("minimumBufferSize");
            }
            const int size = minBufferSize == -1 ? 1 + 4095 / static_cast<int>(sizeof(T)) : minBufferSize;
            const auto giveBack = [](const Array<T>& array) { ArrayPool<T>::Shared().Return(array); };
            return IMemoryOwner<T>(Detail::Adopt,
                                   new Detail::MemoryOwnerData<T>(IMemoryOwner<T>::Type(), ArrayPool<T>::Shared().Rent(size), giveBack));
        }
        void Dispose() const {}

    private:
        class PoolOfMemory final : public Detail::ObjectData
        {
        public:
            const Detail::TypeInfo& GetType() const noexcept override { return MemoryPool::Type(); }
        };
    };

    template <class T>
    const Detail::TypeInfo& MemoryPool<T>::Type() noexcept
    {
        static const Detail::TypeInfo info{nullptr, typeid(MemoryPool)};
        return info;
    }
}
