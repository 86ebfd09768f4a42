// What stands behind ArrayPool.
#pragma once
#include <System/Array.hpp>
#include <bit>
#include <mutex>
#include <vector>

namespace System::Detail
{
    SYSTEMNET_API void CheckPoolSizes(int maxArrayLength, int maxArraysPerBucket);
    [[noreturn]] SYSTEMNET_API void ThrowNegativeLength(int minimumLength);

    /// Arrays by their lengths, which are powers of two. Each length has a lock of its own, which guards its list. The array given back
    /// last is rented first.
    template <class T>
    class PoolData final : public ObjectData
    {
    public:
        /// @param longest  longest array that is kept, or 0: the shared pool
        /// @param mostEach how many arrays of a length may be out or kept
        PoolData(const TypeInfo& type, int longest, int mostEach) : _type(type), _mostEach(mostEach)
        {
            constexpr int longestShared = 1 << 30;
            const int length = (std::min)(longest == 0 ? longestShared : longest, longestShared);
            _buckets = std::vector<Bucket>(static_cast<std::size_t>(BucketOf(length)) + 1);
        }
        const TypeInfo& GetType() const noexcept override { return _type; }

        Array<T> Rent(int minimumLength)
        {
            if (minimumLength < 0)
            {
                ThrowNegativeLength(minimumLength);
            }
            const std::size_t first = static_cast<std::size_t>(BucketOf(minimumLength));
            if (minimumLength == 0 || first >= _buckets.size())
            {
                return Array<T>(minimumLength);
            }
            // One's own pool has so many arrays of each length; when they are out, it looks among the longer ones, as .NET's does.
            const std::size_t end = IsShared() ? first + 1 : (std::min)(first + 3, _buckets.size());
            for (std::size_t i = first; i != end; ++i)
            {
                const std::lock_guard guard(_buckets[i].Lock);
                if (!_buckets[i].Kept.empty())
                {
                    Array<T> array = std::move(_buckets[i].Kept.back());
                    _buckets[i].Kept.pop_back();
                    ++_buckets[i].Rented;
                    return array;
                }
                if (!IsShared() && _buckets[i].Rented < _mostEach)
                {
                    ++_buckets[i].Rented;
                    return Array<T>(LengthOf(i));
                }
            }
            return Array<T>(LengthOf(first));
        }

        void Return(const Array<T>& array, bool clear)
        {
            CheckNull(!array, "array");
            const std::size_t index = static_cast<std::size_t>(BucketOf(array.Length()));
            if (array.Length() == 0 || index >= _buckets.size())
            {
                return;
            }
            if (array.Length() != LengthOf(index))
            {
                ThrowArgument("The buffer is not associated with this pool and may not be returned to it.", "array");
            }
            if (clear)
            {
                Array<T>::Clear(array);
            }
            Bucket& bucket = _buckets[index];
            const std::lock_guard guard(bucket.Lock);
            if (IsShared() ? bucket.Kept.size() < MostShared(array.Length()) : bucket.Rented > 0)
            {
                bucket.Kept.push_back(array);
                bucket.Rented -= IsShared() ? 0 : 1;
            }
        }

    private:
        struct Bucket
        {
            std::mutex Lock;
            std::vector<Array<T>> Kept;
            int Rented = 0;
        };

        [[nodiscard]] bool IsShared() const noexcept { return _mostEach == 0; }
        // 16, 32, 64…
        static int BucketOf(int length) noexcept { return length <= 16 ? 0 : static_cast<int>(std::bit_width(static_cast<unsigned>(length - 1))) - 4; }
        static int LengthOf(std::size_t bucket) noexcept { return 16 << bucket; }
        // Up to 8 MiB of a length, and at least two arrays of each.
        static std::size_t MostShared(int length) noexcept
        {
            return (std::max)(std::size_t(2),
                              (std::min)(std::size_t(256), (std::size_t(8) << 20) / (static_cast<std::size_t>(length) * sizeof(T))));
        }

        const TypeInfo& _type;
        const int _mostEach;
        std::vector<Bucket> _buckets;
    };
}
