// The .NET classes LinkedList<T> and LinkedListNode<T>.
#pragma once
#include <System/Collections/Generic/IReadOnlyCollection.hpp>

namespace System::Collections::Generic
{
    template <class T>
    class LinkedList;
}

namespace System::Detail
{
    template <class T>
    class LinkedListData;

    /// A node is an object of its own, so that it can stay when its list goes. The list holds its nodes; links are plain.
    template <class T>
    class LinkedNodeData final : public ObjectData
    {
    public:
        explicit LinkedNodeData(const T& value) : Value(value) {}
        const TypeInfo& GetType() const noexcept override;

        T Value;
        LinkedListData<T>* List = nullptr; ///< null while in none
        LinkedNodeData* Next = nullptr;
        LinkedNodeData* Previous = nullptr;
    };

    template <class T>
    class LinkedListData final : public CollectionDataOf<T>
    {
    public:
        using Node = LinkedNodeData<T>;

        LinkedListData() = default;
        ~LinkedListData() override { LinkedListData::Clear(); }
        const TypeInfo& GetType() const noexcept override;
        CollectionKind Kind() const override { return CollectionKind::LinkedList; }
        int Count() const override { return _count; }
        int Version() const override { return _version; }
        EnumeratorData* Enumerate() override;
        int Find(const T& value) override
        {
            int index = 0;
            for (const Node* node = First; node != nullptr; node = node->Next, ++index)
            {
                if (EqualValues<T>(node->Value, value))
                {
                    return index;
                }
            }
            return -1;
        }
        void CopyTo(const Array<T>& array, int index) override
        {
            CheckCopy(CollectionKind::LinkedList, !array, index, Count(), array ? array.Length() : 0);
            for (const Node* node = First; node != nullptr; node = node->Next)
            {
                array[index++] = node->Value;
            }
        }
        void Add(const T& value) override { Link(new Node(value), nullptr); }
        bool Remove(const T& value) override
        {
            Node* node = First;
            while (node != nullptr && !EqualValues<T>(node->Value, value))
            {
                node = node->Next;
            }
            if (node != nullptr)
            {
                Unlink(*node);
            }
            return node != nullptr;
        }
        void Clear() override
        {
            Node* node = First;
            First = Last = nullptr;
            _count = 0;
            Changed();
            while (node != nullptr)
            {
                Node* const next = node->Next;
                node->List = nullptr;
                node->Next = node->Previous = nullptr;
                node->ReleaseReference();
                node = next;
            }
        }
        /// Takes a reference over, and puts the node before another, or at the end.
        void Link(Node* node, Node* before) noexcept
        {
            node->List = this;
            node->Next = before;
            node->Previous = before != nullptr ? before->Previous : Last;
            (node->Previous != nullptr ? node->Previous->Next : First) = node;
            (before != nullptr ? before->Previous : Last) = node;
            ++_count;
            Changed();
        }
        void Unlink(Node& node)
        {
            (node.Previous != nullptr ? node.Previous->Next : First) = node.Next;
            (node.Next != nullptr ? node.Next->Previous : Last) = node.Previous;
            node.List = nullptr;
            node.Next = node.Previous = nullptr;
            --_count;
            Changed();
            node.ReleaseReference();
        }

        Node* First = nullptr;
        Node* Last = nullptr;

    private:
        void Changed() noexcept { _version = static_cast<int>(static_cast<unsigned>(_version) + 1); }

        int _count = 0;
        int _version = 0;
    };

    template <class T>
    class LinkedListEnumerator final : public EnumeratorDataOf<T>
    {
    public:
        explicit LinkedListEnumerator(LinkedListData<T>& list) : _list(list), _version(list.Version()), _next(list.First)
        {
            _list.AddReference();
        }
        ~LinkedListEnumerator() override { _list.ReleaseReference(); }
        bool MoveNext() override
        {
            CheckVersion();
            _current.reset();
            if (_next != nullptr)
            {
                _current.emplace(_next->Value);
                _next = _next->Next;
            }
            return _current.has_value();
        }
        void Reset() override
        {
            CheckVersion();
            _current.reset();
            _next = _list.First;
        }
        [[nodiscard]] T Current() const override
        {
            if (!_current.has_value())
            {
                ThrowEnumerationOutside();
            }
            return *_current;
        }

    private:
        void CheckVersion() const
        {
            if (_version != _list.Version())
            {
                ThrowChangedSince();
            }
        }

        LinkedListData<T>& _list;
        int _version;
        LinkedNodeData<T>* _next;
        std::optional<T> _current;
    };

    template <class T>
    EnumeratorData* LinkedListData<T>::Enumerate()
    {
        return new LinkedListEnumerator<T>(*this);
    }
}

namespace System::Collections::Generic
{
    /// An element of a LinkedList, or one that is in none.
    /// Follows api/system.collections.generic.linkedlistnode-1.
    template <class T>
    class LinkedListNode : public Handle
    {
        SYSTEMNET_HANDLE(LinkedListNode, Handle)
        LinkedListNode() noexcept = default;
        explicit LinkedListNode(const T& value) : LinkedListNode(Detail::Adopt, new Detail::LinkedNodeData<T>(value)) {}

        [[nodiscard]] T Value() const { return Node().Value; }
        void Value(const T& value) const
        {
            T copy = value;
            std::swap(Node().Value, copy);
        }
        /// The same, to be changed in place.
        [[nodiscard]] T& ValueRef() const { return Node().Value; }
        /// The list, null if this is in none.
        [[nodiscard]] LinkedList<T> List() const { return LinkedList<T>(Detail::Adopt, Handle::Share(Node().List)); }
        [[nodiscard]] LinkedListNode Next() const { return LinkedListNode(Detail::Adopt, Handle::Share(Node().Next)); }
        [[nodiscard]] LinkedListNode Previous() const { return LinkedListNode(Detail::Adopt, Handle::Share(Node().Previous)); }

    private:
        friend class LinkedList<T>;
        [[nodiscard]] Detail::LinkedNodeData<T>& Node() const { return this->template Self<Detail::LinkedNodeData<T>>(); }
    };

    /// A list whose nodes can be kept.
    /// Follows api/system.collections.generic.linkedlist-1.
    template <class T>
    class LinkedList : public ICollection<T>
    {
        SYSTEMNET_HANDLE(LinkedList, ICollection<T>)
        using Node = LinkedListNode<T>;

        LinkedList() : LinkedList(Detail::Adopt, new Detail::LinkedListData<T>()) {}
        LinkedList(std::initializer_list<T> values) : LinkedList()
        {
            for (const T& value : values)
            {
                AddLast(value);
            }
        }
        /// Copies elements. (From an interface that a list stands behind, `LinkedList<T>(x)` is a cast.)
        /// @throws ArgumentNullException collection is null
        explicit LinkedList(const Array<T>& collection) : LinkedList(Detail::CopyOf<LinkedList>(IEnumerable<T>(collection))) {}
        template <class C>
            requires(std::derived_from<C, IEnumerable<T>> && !std::derived_from<C, LinkedList> && !Detail::CastableTo<C, LinkedList>)
        explicit LinkedList(const C& collection) : LinkedList(Detail::CopyOf<LinkedList>(static_cast<const IEnumerable<T>&>(collection)))
        {
        }
        template <class C>
            requires(Detail::CastableTo<C, LinkedList> && std::derived_from<C, IEnumerable<T>>)
        explicit LinkedList(const C& collection)
            : LinkedList(Detail::CastOrCopy<LinkedList>(static_cast<const IEnumerable<T>&>(collection)))
        {
        }

        using ICollection<T>::First;
        using ICollection<T>::Last;
        /// The first node, null if there is none.
        [[nodiscard]] Node First() const { return Of(Items().First); }
        [[nodiscard]] Node Last() const { return Of(Items().Last); }

        Node AddFirst(const T& value) const { return Linked(Node(value), Items().First); }
        /// @throws InvalidOperationException the node is in a list
        void AddFirst(const Node& node) const { Linked(Fresh(node, "node"), Items().First); }
        Node AddLast(const T& value) const { return Linked(Node(value), nullptr); }
        void AddLast(const Node& node) const { Linked(Fresh(node, "node"), nullptr); }
        /// @throws InvalidOperationException node is not in this list
        Node AddBefore(const Node& node, const T& value) const { return Linked(Node(value), &Own(node)); }
        void AddBefore(const Node& node, const Node& newNode) const { Linked(Fresh(newNode, "newNode"), &Own(node)); }
        Node AddAfter(const Node& node, const T& value) const { return Linked(Node(value), Own(node).Next); }
        void AddAfter(const Node& node, const Node& newNode) const { Linked(Fresh(newNode, "newNode"), Own(node).Next); }
        /// The first node with a value, null if there is none.
        Node Find(const T& value) const
        {
            auto* node = Items().First;
            while (node != nullptr && !Detail::EqualValues<T>(node->Value, value))
            {
                node = node->Next;
            }
            return Of(node);
        }
        Node FindLast(const T& value) const
        {
            auto* node = Items().Last;
            while (node != nullptr && !Detail::EqualValues<T>(node->Value, value))
            {
                node = node->Previous;
            }
            return Of(node);
        }
        using ICollection<T>::Remove;
        /// @throws InvalidOperationException node is not in this list
        void Remove(const Node& node) const { Items().Unlink(Own(node)); }
        /// @throws InvalidOperationException the list is empty
        void RemoveFirst() const { Remove(NotEmpty(First())); }
        void RemoveLast() const { Remove(NotEmpty(Last())); }
        String ToString() const { return String(Items().ToText({})); }

    private:
        [[nodiscard]] Detail::LinkedListData<T>& Items() const { return this->template Self<Detail::LinkedListData<T>>(); }
        static Node Of(Detail::LinkedNodeData<T>* node) { return Node(Detail::Adopt, Handle::Share(node)); }
        static const Node& Fresh(const Node& node, const char* parameter)
        {
            Detail::CheckNull(!node, parameter);
            if (node.Node().List != nullptr)
            {
                Detail::ThrowInvalidOperation("The LinkedList node already belongs to a LinkedList.");
            }
            return node;
        }
        static const Node& NotEmpty(const Node& node)
        {
            if (!node)
            {
                Detail::ThrowInvalidOperation("The LinkedList is empty.");
            }
            return node;
        }
        [[nodiscard]] Detail::LinkedNodeData<T>& Own(const Node& node) const
        {
            Detail::CheckNull(!node, "node");
            if (node.Node().List != &Items())
            {
                Detail::ThrowInvalidOperation("The LinkedList node does not belong to current LinkedList.");
            }
            return node.Node();
        }
        Node Linked(const Node& node, Detail::LinkedNodeData<T>* before) const
        {
            Items().Link(static_cast<Detail::LinkedNodeData<T>*>(Handle::Share(node.Data())), before);
            return node;
        }
    };

    template <class T>
    const Detail::TypeInfo& LinkedListNode<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(LinkedListNode)};
        return type;
    }
    template <class T>
    const Detail::TypeInfo& LinkedList<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(LinkedList), &ICollection<T>::Type(), &IReadOnlyCollection<T>::Type()};
        return type;
    }
}

namespace System::Detail
{
    template <class T>
    const TypeInfo& LinkedNodeData<T>::GetType() const noexcept
    {
        return Collections::Generic::LinkedListNode<T>::Type();
    }
    template <class T>
    const TypeInfo& LinkedListData<T>::GetType() const noexcept
    {
        return Collections::Generic::LinkedList<T>::Type();
    }
}
