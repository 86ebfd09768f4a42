// The .NET class ConcurrentStack<T>.
#pragma once
#include <System/Collections/Concurrent/IProducerConsumerCollection.hpp>

namespace System::Collections::Concurrent
{
    /// Last in, first out, for several threads at a time.
    /// Follows api/system.collections.concurrent.concurrentstack-1.
    template <class T>
    class ConcurrentStack : public IProducerConsumerCollection<T>
    {
        using Base = IProducerConsumerCollection<T>;
        SYSTEMNET_HANDLE(ConcurrentStack, Base)

        ConcurrentStack() : ConcurrentStack(Detail::Adopt, new Detail::ProducerConsumerData<T>(Type(), Detail::CollectionKind::ConcurrentStack)) {}
        /// Takes each element in turn. (From an interface that one stands behind, `ConcurrentStack<T>(x)` is a cast.)
        /// @throws ArgumentNullException collection is null
        explicit ConcurrentStack(const Array<T>& collection)
            : ConcurrentStack(Detail::CopyOf<ConcurrentStack>(Generic::IEnumerable<T>(collection)))
        {
        }
        template <class C>
            requires(std::derived_from<C, Generic::IEnumerable<T>> && !std::derived_from<C, ConcurrentStack> &&
                     !Detail::CastableTo<C, ConcurrentStack>)
        explicit ConcurrentStack(const C& collection)
            : ConcurrentStack(Detail::CopyOf<ConcurrentStack>(static_cast<const Generic::IEnumerable<T>&>(collection)))
        {
        }
        template <class C>
            requires(Detail::CastableTo<C, ConcurrentStack> && std::derived_from<C, Generic::IEnumerable<T>>)
        explicit ConcurrentStack(const C& collection)
            : ConcurrentStack(Detail::CastOrCopy<ConcurrentStack>(static_cast<const Generic::IEnumerable<T>&>(collection)))
        {
        }

        [[nodiscard]] bool IsEmpty() const { return this->Count() == 0; }
        void Push(const T& item) const { this->Elements().Add(item); }
        /// Pushes all at once.
        void PushRange(const Array<T>& items) const { PushRange(items, 0, items ? items.Length() : 0); }
        void PushRange(const Array<T>& items, int startIndex, int count) const
        {
            Check(items, startIndex, count);
            this->Elements().AddRange(std::span<const T>(items.begin() + startIndex, static_cast<std::size_t>(count)));
        }
        /// @param result set to what was taken, else to null (zero)
        bool TryPop(T& result) const { return this->Elements().Take(result); }
        /// Pops as many as there are and as fit, all at once.
        /// @return how many
        int TryPopRange(const Array<T>& items) const { return TryPopRange(items, 0, items ? items.Length() : 0); }
        int TryPopRange(const Array<T>& items, int startIndex, int count) const
        {
            Check(items, startIndex, count);
            return this->Elements().TakeRange(std::span<T>(items.begin() + startIndex, static_cast<std::size_t>(count)));
        }
        bool TryPeek(T& result) const { return this->Elements().Peek(result); }
        void Clear() const { this->Elements().Clear(); }
        String ToString() const { return String(this->Elements().ToText({})); }

    private:
        static void Check(const Array<T>& items, int startIndex, int count)
        {
            Detail::CheckNull(!items, "items");
            if (count < 0 || startIndex < 0)
            {
                Detail::ThrowNegative(count < 0 ? "count" : "startIndex", count < 0 ? count : startIndex);
            }
            if (startIndex > items.Length())
            {
                Detail::ThrowAbove("startIndex", startIndex, items.Length());
            }
            if (count > items.Length() - startIndex)
            {
                Detail::ThrowArgument("The sum of the startIndex and count arguments must be less than or equal to the collection's Count.",
                                      nullptr);
            }
        }
    };

    template <class T>
    const Detail::TypeInfo& ConcurrentStack<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(ConcurrentStack), &Base::Type()};
        return type;
    }
}
