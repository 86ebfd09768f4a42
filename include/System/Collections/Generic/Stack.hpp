// The .NET class Stack<T>.
#pragma once
#include <System/Collections/Generic/IReadOnlyCollection.hpp>
#include <System/Detail/ListData.hpp>

namespace System::Detail
{
    /// Shown from the top, which is the last element.
    template <class T>
    class StackData final : public ListData<T>
    {
    public:
        using ListData<T>::ListData;
                CollectionKind Kind() const override { return CollectionKind::Stack; }
        [[noreturn]] void ThrowChanged() const override { ThrowChangedSince(); }
        T Shown(int place) override { return this->At(this->Count() - 1 - place); }
        [[nodiscard]] const T& Top()
        {
            if (this->Elements.empty())
            {
                ThrowInvalidOperation("Stack empty.");
            }
            return this->Elements.back();
        }
        T Pop()
        {
            T top = Top();
            this->Changed();
            this->Elements.pop_back();
            return top;
        }
    };
}

namespace System::Collections::Generic
{
    /// Last in, first out. `Stack<>` is .NET's stack of objects.
    /// Follows api/system.collections.generic.stack-1.
    template <class T = Object>
    class Stack : public IReadOnlyCollection<T>
    {
        SYSTEMNET_HANDLE(Stack, IReadOnlyCollection<T>)

        Stack() : Stack(Detail::Adopt, new Detail::StackData<T>(Type())) {}
        /// @param capacity elements to make room for
        /// @throws ArgumentOutOfRangeException capacity is negative
        explicit Stack(int capacity) : Stack()
        {
            Detail::CheckCapacity(capacity);
            Items().Reserve(capacity);
        }
        /// Pushes each element in turn. (From an interface that a stack stands behind, `Stack<T>(x)` is a cast.)
        /// @throws ArgumentNullException collection is null
        explicit Stack(const Array<T>& collection) : Stack(Detail::CopyOf<Stack>(IEnumerable<T>(collection))) {}
        template <class C>
        requires(std::derived_from<C, IEnumerable<T>> && !std::derived_from<C, Stack> &&
                 !Detail::CastableTo<C, Stack>) explicit Stack(const C& collection)
            : Stack(Detail::CopyOf<Stack>(static_cast<const IEnumerable<T>&>(collection)))
        {
        }
        template <class C>
        requires(Detail::CastableTo<C, Stack>&& std::derived_from<C, IEnumerable<T>>) explicit Stack(const C& collection)
            : Stack(Detail::CastOrCopy<Stack>(static_cast<const IEnumerable<T>&>(collection)))
        {
        }

        void Push(const T& item) const { Items().Add(item); }
        /// @throws InvalidOperationException the stack is empty
        T Pop() const { return Items().Pop(); }
        T Peek() const { return Items().Top(); }
        bool TryPop(T& result) const
        {
            const bool any = this->Count() != 0;
            result = any ? Pop() : Detail::DefaultOf<T>();
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
        [[nodiscard]] Detail::StackData<T>& Items() const { return this->template Self<Detail::StackData<T>>(); }
    };

    template <class T>
    const Detail::TypeInfo& Stack<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(Stack), &IReadOnlyCollection<T>::Type(), &ICollection<void>::Type()};
        return type;
    }
}
