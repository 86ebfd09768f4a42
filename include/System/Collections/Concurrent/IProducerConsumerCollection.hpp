// The .NET interface IProducerConsumerCollection<T>.
#pragma once
#include <System/Collections/Generic/IReadOnlyCollection.hpp>
#include <deque>
#include <mutex>

namespace System::Detail
{
    /// Behind IProducerConsumerCollection<T>: elements that are given to one side and taken from the same (a stack, a bag) or the other (a
    /// queue). The lock guards the elements; those that go are destroyed outside.
    template <class T>
    class ProducerConsumerData final : public CollectionDataOf<T>
    {
    public:
        ProducerConsumerData(const TypeInfo& type, CollectionKind kind)
            : _type(type), _kind(kind), _isQueue(kind == CollectionKind::ConcurrentQueue)
        {
        }
        const TypeInfo& GetType() const noexcept override { return _type; }
        CollectionKind Kind() const override { return _kind; }
        int Count() const override
        {
            const std::lock_guard guard(_mutex);
            return static_cast<int>(_elements.size());
        }
        /// In the order in which they would be taken, as they are now.
        Array<T> ToArray() override
        {
            const std::lock_guard guard(_mutex);
            const Array<T> array(static_cast<Int64>(_elements.size()));
            _isQueue ? std::copy(_elements.begin(), _elements.end(), array.begin())
                     : std::copy(_elements.rbegin(), _elements.rend(), array.begin());
            return array;
        }
        void CopyTo(const Array<T>& array, int index) override
        {
            const Array<T> values = ToArray();
            CheckCopy(Kind(), !array, index, values.Length(), array ? array.Length() : 0);
            std::copy(values.begin(), values.end(), array.begin() + index);
        }
        EnumeratorData* Enumerate() override
        {
            const Owner<CollectionDataOf<T>> copy(new ArrayCollection<T>(ToArray()));
            return copy.Get().Enumerate();
        }
        bool Has(const T& value) override { return Find(value) >= 0; }
        int Find(const T& value) override
        {
            const Array<T> values = ToArray();
            return FindForward(values, 0, values.Length(), [&](const T& element) { return EqualValues<T>(element, value); });
        }
        void Add(const T& value) override
        {
            const std::lock_guard guard(_mutex);
            _elements.push_back(value);
        }
        /// All or none: others see no part of them.
        void AddRange(std::span<const T> values)
        {
            const std::lock_guard guard(_mutex);
            _elements.insert(_elements.end(), values.begin(), values.end());
        }
        bool Take(T& value)
        {
            T taken = DefaultOf<T>();
            const bool any = TakeRange(std::span<T>(&taken, 1)) != 0;
            value = std::move(taken);
            return any;
        }
        /// @return how many were there
        int TakeRange(std::span<T> values)
        {
            const std::lock_guard guard(_mutex);
            int count = 0;
            for (T& value : values)
            {
                if (_elements.empty())
                {
                    break;
                }
                // By exchange, so that nothing that a program made is destroyed here.
                std::swap(value, _isQueue ? _elements.front() : _elements.back());
                _isQueue ? _elements.pop_front() : _elements.pop_back();
                ++count;
            }
            return count;
        }
        bool Peek(T& value) const
        {
            std::optional<T> found;
            {
                const std::lock_guard guard(_mutex);
                if (!_elements.empty())
                {
                    found.emplace(_isQueue ? _elements.front() : _elements.back());
                }
            }
            const bool any = found.has_value();
            value = any ? *std::move(found) : DefaultOf<T>();
            return any;
        }
        void Clear() override
        {
            std::deque<T> removed;
            const std::lock_guard guard(_mutex);
            removed.swap(_elements);
        }

    private:
        const TypeInfo& _type;
        const CollectionKind _kind;
        const bool _isQueue;
        mutable std::mutex _mutex; ///< guards the elements
        std::deque<T> _elements;
    };
}

namespace System::Collections::Concurrent
{
    /// Something that threads put elements into and take them from.
    /// Follows api/system.collections.concurrent.iproducerconsumercollection-1.
    template <class T>
    class IProducerConsumerCollection : public Generic::IReadOnlyCollection<T>
    {
        using Base = Generic::IReadOnlyCollection<T>;
        SYSTEMNET_HANDLE(IProducerConsumerCollection, Base)
        IProducerConsumerCollection() noexcept = default;

        bool TryAdd(const T& item) const
        {
            Elements().Add(item);
            return true;
        }
        /// @param item set to what was taken, else to null (zero)
        bool TryTake(T& item) const { return Elements().Take(item); }
        /// @throws ArgumentException the array is too short
        void CopyTo(const Array<T>& array, int index) const { Elements().CopyTo(array, index); }

    protected:
        [[nodiscard]] Detail::ProducerConsumerData<T>& Elements() const { return this->template Self<Detail::ProducerConsumerData<T>>(); }
    };

    template <class T>
    const Detail::TypeInfo& IProducerConsumerCollection<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(IProducerConsumerCollection), &Base::Type(), &Generic::ICollection<>::Type()};
        return type;
    }
}

template <class T>
inline constexpr bool System::Detail::IsInterface<System::Collections::Concurrent::IProducerConsumerCollection<T>> = true;
