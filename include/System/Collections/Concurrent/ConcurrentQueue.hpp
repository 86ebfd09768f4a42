// The .NET class ConcurrentQueue<T>.
#pragma once
#include <System/Collections/Concurrent/IProducerConsumerCollection.hpp>

namespace System::Collections::Concurrent
{
    /// First in, first out, for several threads at a time.
    /// Follows api/system.collections.concurrent.concurrentqueue-1.
    template <class T>
    class ConcurrentQueue : public IProducerConsumerCollection<T>
    {
        using Base = IProducerConsumerCollection<T>;
        SYSTEMNET_HANDLE(ConcurrentQueue, Base)

        ConcurrentQueue() : ConcurrentQueue(Detail::Adopt, new Detail::ProducerConsumerData<T>(Type(), Detail::CollectionKind::ConcurrentQueue)) {}
        /// Takes each element in turn. (From an interface that one stands behind, `ConcurrentQueue<T>(x)` is a cast.)
        /// @throws ArgumentNullException collection is null
        explicit ConcurrentQueue(const Array<T>& collection)
            : ConcurrentQueue(Detail::CopyOf<ConcurrentQueue>(Generic::IEnumerable<T>(collection)))
        {
        }
        template <class C>
            requires(std::derived_from<C, Generic::IEnumerable<T>> && !std::derived_from<C, ConcurrentQueue> &&
                     !Detail::CastableTo<C, ConcurrentQueue>)
        explicit ConcurrentQueue(const C& collection)
            : ConcurrentQueue(Detail::CopyOf<ConcurrentQueue>(static_cast<const Generic::IEnumerable<T>&>(collection)))
        {
        }
        template <class C>
            requires(Detail::CastableTo<C, ConcurrentQueue> && std::derived_from<C, Generic::IEnumerable<T>>)
        explicit ConcurrentQueue(const C& collection)
            : ConcurrentQueue(Detail::CastOrCopy<ConcurrentQueue>(static_cast<const Generic::IEnumerable<T>&>(collection)))
        {
        }

        [[nodiscard]] bool IsEmpty() const { return this->Count() == 0; }
        void Enqueue(const T& item) const { this->Elements().Add(item); }
        /// @param result set to what was taken, else to null (zero)
        bool TryDequeue(T& result) const { return this->Elements().Take(result); }
        bool TryPeek(T& result) const { return this->Elements().Peek(result); }
        void Clear() const { this->Elements().Clear(); }
        String ToString() const { return String(this->Elements().ToText({})); }
    };

    template <class T>
    const Detail::TypeInfo& ConcurrentQueue<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(ConcurrentQueue), &Base::Type()};
        return type;
    }
}
