// The .NET class Queue<T>.
#pragma once
#include <System/Collections/Generic/IReadOnlyCollection.hpp>
#include <deque>

namespace System::Detail
{
    template <class T>
    class QueueData final : public CollectionDataOf<T>
    {
    public:
        explicit QueueData(const TypeInfo& type) : _type(type) {}

        const TypeInfo& GetType() const noexcept override { return _type; }
        CollectionKind Kind() const override { return CollectionKind::Queue; }
                int Count() const override { return static_cast<int>(_elements.size()); }
        int Version() const override { return _version; }
        T& At(int index) override
        {
            CheckIndex(index, Count());
            return _elements[static_cast<std::size_t>(index)];
        }
        void Add(const T& value) override
        {
            Changed();
            _elements.push_back(value);
        }
        void Clear() override
        {
            Changed();
            std::deque<T> removed;
            removed.swap(_elements);
        }
        [[nodiscard]] const T& Front() const
        {
            if (_elements.empty())
            {
                ThrowInvalidOperation("Queue empty.");
            }
            return _elements.front();
        }
        T Take()
        {
            T front = Front();
            Changed();
            _elements.pop_front();
            return front;
        }

    private:
        void Changed() noexcept { _version = static_cast<int>(static_cast<unsigned>(_version) + 1); }

        const TypeInfo& _type;
        std::deque<T> _elements;
        int _version = 0;
    };
}

namespace System::Collections::Generic
{
    /// First in, first out. `Queue<>` is .NET's queue of objects.
    /// Follows api/system.collections.generic.queue-1.
    template <class T = Object>
    class Queue : public IReadOnlyCollection<T>
    {
        SYSTEMNET_HANDLE(Queue, IReadOnlyCollection<T>)

        Queue() : Queue(Detail::Adopt, new Detail::QueueData<T>(Type())) {}
        /// @param capacity only checked
        /// @throws ArgumentOutOfRangeException capacity is negative
        explicit Queue(int capacity) : Queue() { Detail::CheckCapacity(capacity); }
        /// Takes each element in turn. (From an interface that a queue stands behind, `Queue<T>(x)` is a cast.)
        /// @throws ArgumentNullException collection is null
        explicit Queue(const Array<T>& collection) : Queue(Detail::CopyOf<Queue>(IEnumerable<T>(collection))) {}
        template <class C>
        requires(std::derived_from<C, IEnumerable<T>> && !std::derived_from<C, Queue> &&
                 !Detail::CastableTo<C, Queue>) explicit Queue(const C& collection)
            : Queue(Detail::CopyOf<Queue>(static_cast<const IEnumerable<T>&>(collection)))
        {
        }
        template <class C>
        requires(Detail::CastableTo<C, Queue>&& std::derived_from<C, IEnumerable<T>>) explicit Queue(const C& collection)
            : Queue(Detail::CastOrCopy<Queue>(static_cast<const IEnumerable<T>&>(collection)))
        {
        }

        void Enqueue(const T& item) const { Items().Add(item); }
        /// @throws InvalidOperationException the queue is empty
        T Dequeue() const { return Items().Take(); }
        T Peek() const { return Items().Front(); }
        bool TryDequeue(T& result) const
        {
            const bool any = this->Count() != 0;
            result = any ? Dequeue() : Detail::DefaultOf<T>();
            return any;
        }
        bool TryPeek(T& result) const
        {
            const bool any = this->Count() != 0;
            result = any ? Peek() : Detail::DefaultOf<T>();
            return any;
        }
        void Clear() const { Items().Clear(); }
        bool Contains(const T& item) const { return Items().Has(item); }
        void CopyTo(const Array<T>& array, int arrayIndex) const { Items().CopyTo(array, arrayIndex); }
        /// @return for how many elements there is room
        int EnsureCapacity(int capacity) const
        {
            Detail::CheckCapacity(capacity);
            return (std::max)(capacity, this->Count());
        }
        void TrimExcess() const { (void)Items(); }
        String ToString() const { return String(Items().ToText({})); }

    private:
        [[nodiscard]] Detail::QueueData<T>& Items() const { return this->template Self<Detail::QueueData<T>>(); }
    };

    template <class T>
    const Detail::TypeInfo& Queue<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(Queue), &IReadOnlyCollection<T>::Type(), &ICollection<void>::Type()};
        return type;
    }
}
