// The .NET class ConcurrentBag<T>.
#pragma once
#include <System/Collections/Concurrent/IProducerConsumerCollection.hpp>

namespace System::Collections::Concurrent
{
    /// Elements in no order that may be relied on, for several threads at a time.
    /// Follows api/system.collections.concurrent.concurrentbag-1.
    template <class T>
    class ConcurrentBag : public IProducerConsumerCollection<T>
    {
        using Base = IProducerConsumerCollection<T>;
        SYSTEMNET_HANDLE(ConcurrentBag, Base)

        ConcurrentBag() : ConcurrentBag(Detail::Adopt, new Detail::ProducerConsumerData<T>(Type(), Detail::CollectionKind::ConcurrentBag)) {}
        /// Takes each element in turn. (From an interface that one stands behind, `ConcurrentBag<T>(x)` is a cast.)
        /// @throws ArgumentNullException collection is null
        explicit ConcurrentBag(const Array<T>& collection)
            : ConcurrentBag(Detail::CopyOf<ConcurrentBag>(Generic::IEnumerable<T>(collection)))
        {
        }
        template <class C>
            requires(std::derived_from<C, Generic::IEnumerable<T>> && !std::derived_from<C, ConcurrentBag> &&
                     !Detail::CastableTo<C, ConcurrentBag>)
        explicit ConcurrentBag(const C& collection)
            : ConcurrentBag(Detail::CopyOf<ConcurrentBag>(static_cast<const Generic::IEnumerable<T>&>(collection)))
        {
        }
        template <class C>
            requires(Detail::CastableTo<C, ConcurrentBag> && std::derived_from<C, Generic::IEnumerable<T>>)
        explicit ConcurrentBag(const C& collection)
            : ConcurrentBag(Detail::CastOrCopy<ConcurrentBag>(static_cast<const Generic::IEnumerable<T>&>(collection)))
        {
        }

        [[nodiscard]] bool IsEmpty() const { return this->Count() == 0; }
        void Add(const T& item) const { this->Elements().Add(item); }
        bool TryPeek(T& result) const { return this->Elements().Peek(result); }
        void Clear() const { this->Elements().Clear(); }
        String ToString() const { return String(this->Elements().ToText({})); }
    };

    template <class T>
    const Detail::TypeInfo& ConcurrentBag<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(ConcurrentBag), &Base::Type()};
        return type;
    }
}
