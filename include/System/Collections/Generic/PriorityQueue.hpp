// The .NET class PriorityQueue<TElement, TPriority>.
#pragma once
#include <System/Collections/Generic/Comparer.hpp>
#include <System/Collections/Generic/IEnumerable.hpp>
#include <tuple>
#include <vector>

namespace System::Detail
{
    template <class E, class P>
    class PriorityQueueData final : public ObjectData
    {
    public:
        using Node = std::tuple<E, P>;

        PriorityQueueData(const TypeInfo& type, Collections::Generic::IComparer<P> comparer) : Comparer(std::move(comparer)), _type(type) {}
        const TypeInfo& GetType() const noexcept override { return _type; }

        [[nodiscard]] bool Before(const Node& left, const Node& right) const
        {
            return OrderBy(Comparer)(std::get<1>(left), std::get<1>(right)) < 0;
        }
        void Push(Node node)
        {
            Nodes.push_back(node);
            std::size_t index = Nodes.size() - 1;
            while (index != 0 && Before(node, Nodes[(index - 1) / Arity]))
            {
                Nodes[index] = Nodes[(index - 1) / Arity];
                index = (index - 1) / Arity;
            }
            Nodes[index] = std::move(node);
        }
        Node Pop()
        {
            if (Nodes.empty())
            {
                ThrowInvalidOperation("Queue empty.");
            }
            Node first = std::move(Nodes.front());
            Node last = std::move(Nodes.back());
            Nodes.pop_back();
            if (!Nodes.empty())
            {
                Sink(std::move(last), 0);
            }
            return first;
        }
        /// Puts a node where the one at an index was, and lower if others come before it.
        void Sink(Node node, std::size_t index)
        {
            for (std::size_t child = index * Arity + 1; child < Nodes.size(); child = index * Arity + 1)
            {
                std::size_t first = child;
                for (std::size_t other = child + 1; other < (std::min)(child + Arity, Nodes.size()); ++other)
                {
                    first = Before(Nodes[other], Nodes[first]) ? other : first;
                }
                if (!Before(Nodes[first], node))
                {
                    break;
                }
                Nodes[index] = std::move(Nodes[first]);
                index = first;
            }
            Nodes[index] = std::move(node);
        }

        Collections::Generic::IComparer<P> Comparer;
        std::vector<Node> Nodes;

    private:
        // As in .NET, whose order among equal priorities follows from it.
        static constexpr std::size_t Arity = 4;

        const TypeInfo& _type;
    };
}

namespace System::Collections::Generic
{
    /// Gives the element with the lowest priority first.
    /// Follows api/system.collections.generic.priorityqueue-2.
    template <class E, class P>
    class PriorityQueue : public Handle
    {
        SYSTEMNET_HANDLE(PriorityQueue, Handle)

        PriorityQueue() : PriorityQueue(IComparer<P>(nullptr)) {}
        /// @param comparer gives the order of priorities; null for the default
        explicit PriorityQueue(IComparer<P> comparer)
            : PriorityQueue(Detail::Adopt, new Detail::PriorityQueueData<E, P>(Type(), std::move(comparer)))
        {
        }
        /// @throws ArgumentOutOfRangeException initialCapacity is negative
        template <std::same_as<int> Capacity>
        explicit PriorityQueue(Capacity initialCapacity, IComparer<P> comparer = nullptr) : PriorityQueue(std::move(comparer))
        {
            if (initialCapacity < 0)
            {
                Detail::ThrowNegative("initialCapacity", initialCapacity);
            }
        }
        PriorityQueue(std::initializer_list<std::tuple<E, P>> items) : PriorityQueue() { EnqueueRange(items); }

        [[nodiscard]] int Count() const { return static_cast<int>(Items().Nodes.size()); }
        [[nodiscard]] IComparer<P> Comparer() const
        {
            return Items().Comparer ? Items().Comparer : IComparer<P>(Generic::Comparer<P>::Default());
        }
        void Enqueue(const E& element, const P& priority) const { Items().Push({element, priority}); }
        /// @throws InvalidOperationException the queue is empty
        E Dequeue() const { return std::get<0>(Items().Pop()); }
        E Peek() const
        {
            if (Count() == 0)
            {
                Detail::ThrowInvalidOperation("Queue empty.");
            }
            return std::get<0>(Items().Nodes.front());
        }
        bool TryDequeue(E& element, P& priority) const
        {
            const bool any = TryPeek(element, priority);
            if (any)
            {
                Items().Pop();
            }
            return any;
        }
        bool TryPeek(E& element, P& priority) const
        {
            const bool any = Count() != 0;
            element = any ? std::get<0>(Items().Nodes.front()) : Detail::DefaultOf<E>();
            priority = any ? std::get<1>(Items().Nodes.front()) : Detail::DefaultOf<P>();
            return any;
        }
        /// Adds one and takes the first.
        E EnqueueDequeue(const E& element, const P& priority) const
        {
            Enqueue(element, priority);
            return Dequeue();
        }
        /// Takes the first and adds one.
        E DequeueEnqueue(const E& element, const P& priority) const
        {
            E first = Dequeue();
            Enqueue(element, priority);
            return first;
        }
        template <class Range>
        void EnqueueRange(const Range& items) const
        {
            for (const auto& [element, priority] : items)
            {
                Enqueue(element, priority);
            }
        }
        template <class Range>
        void EnqueueRange(const Range& elements, const P& priority) const
        {
            for (const auto& element : elements)
            {
                Enqueue(element, priority);
            }
        }
        /// Takes the first element equal to one.
        bool Remove(const E& element, E& removedElement, P& priority) const
        {
            auto& nodes = Items().Nodes;
            const auto found = std::find_if(nodes.begin(), nodes.end(),
                                            [&](const auto& node) { return Detail::EqualValues<E>(std::get<0>(node), element); });
            removedElement = found != nodes.end() ? std::get<0>(*found) : Detail::DefaultOf<E>();
            priority = found != nodes.end() ? std::get<1>(*found) : Detail::DefaultOf<P>();
            if (found == nodes.end())
            {
                return false;
            }
            auto rest = nodes;
            rest.erase(rest.begin() + (found - nodes.begin()));
            nodes.clear();
            for (auto& node : rest)
            {
                Items().Push(std::move(node));
            }
            return true;
        }
        void Clear() const { Items().Nodes.clear(); }
        int EnsureCapacity(int capacity) const
        {
            Detail::CheckCapacity(capacity);
            return (std::max)(capacity, Count());
        }
        void TrimExcess() const { (void)Items(); }
        /// The elements and priorities in no order, as they are now.
        [[nodiscard]] IEnumerable<std::tuple<E, P>> UnorderedItems() const
        {
            return Array<std::tuple<E, P>>(std::span<const std::tuple<E, P>>(Items().Nodes));
        }

    private:
        [[nodiscard]] Detail::PriorityQueueData<E, P>& Items() const { return this->template Self<Detail::PriorityQueueData<E, P>>(); }
    };

    template <class E, class P>
    const Detail::TypeInfo& PriorityQueue<E, P>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(PriorityQueue)};
        return type;
    }
}
