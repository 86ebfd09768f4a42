// Queue, Stack, PriorityQueue, LinkedList.
#include "harness/Transcript.hpp"

namespace
{
    using namespace Oracle;
    using namespace System::Collections::Generic;

    void Queues()
    {
        Section("Queue");
        ObserveText("new(-1)", [&] { return Queue<int>(-1); });
        ObserveText("new(null)",
                    [&]
                    {
                        Array<int> none = nullptr;
                        return Queue<int>(none);
                    });
        ObserveText("Dequeue of nothing", [&] { return Queue<int>().Dequeue(); });
        ObserveText("Peek of nothing", [&] { return Queue<int>().Peek(); });
        ObserveText("TryDequeue of nothing",
                    [&]
                    {
                        int value = 5;
                        bool found = Queue<int>().TryDequeue(value);
                        return Several(found, value);
                    });
        ObserveText("TryPeek of nothing",
                    [&]
                    {
                        int value = 5;
                        bool found = Queue<int>().TryPeek(value);
                        return Several(found, value);
                    });
        ObserveText("order",
                    [&]
                    {
                        auto q = Queue<int>();
                        q.Enqueue(1);
                        q.Enqueue(2);
                        int first = q.Dequeue();
                        q.Enqueue(3);
                        return Several(first, q.Peek(), q, q.Count());
                    });
        ObserveText("TryDequeue",
                    [&]
                    {
                        auto q = Queue<int>(Array<int>{1, 2});
                        int value = 5;
                        bool found = q.TryDequeue(value);
                        return Several(found, value, q);
                    });
        ObserveText("TryPeek",
                    [&]
                    {
                        auto q = Queue<int>(Array<int>{1, 2});
                        int value = 5;
                        bool found = q.TryPeek(value);
                        return Several(found, value, q);
                    });
        ObserveText("Contains",
                    [&]
                    {
                        auto q = Queue<int>(Array<int>{1, 2});
                        return Several(q.Contains(1), q.Contains(3));
                    });
        ObserveText("Clear",
                    [&]
                    {
                        auto q = Queue<int>(Array<int>{1, 2});
                        q.Clear();
                        return q.Count();
                    });
        ObserveText("ToArray", [&] { return Queue<int>(Array<int>{1, 2}).ToArray(); });
        ObserveText("EnsureCapacity(-1)", [&] { return Queue<int>().EnsureCapacity(-1); });
        for (int index : Array<int>{-1, 0, 1, 2, 3, 4})
        {
            ObserveText(At("CopyTo(", index, ")"),
                        [&]
                        {
                            auto array = Array<int>(3);
                            Queue<int>(Array<int>{1, 2}).CopyTo(array, index);
                            return array;
                        });
        }
        ObserveText("CopyTo(null)", [&] { return Queue<int>(Array<int>{1, 2}).CopyTo(nullptr, 0); });
        ObserveText("enumerated, Enqueue",
                    [&]
                    {
                        auto q = Queue<int>(Array<int>{1, 2});
                        auto e = q.GetEnumerator();
                        e.MoveNext();
                        q.Enqueue(3);
                        return e.MoveNext();
                    });
        ObserveText("enumerated, Dequeue",
                    [&]
                    {
                        auto q = Queue<int>(Array<int>{1, 2});
                        auto e = q.GetEnumerator();
                        e.MoveNext();
                        q.Dequeue();
                        return e.MoveNext();
                    });
        ObserveText("enumerated, Clear",
                    [&]
                    {
                        auto q = Queue<int>(Array<int>{1, 2});
                        auto e = q.GetEnumerator();
                        e.MoveNext();
                        q.Clear();
                        return e.MoveNext();
                    });
        Section("Stack");
        ObserveText("new(-1)", [&] { return Stack<int>(-1); });
        ObserveText("new(null)",
                    [&]
                    {
                        Array<int> none = nullptr;
                        return Stack<int>(none);
                    });
        ObserveText("Pop of nothing", [&] { return Stack<int>().Pop(); });
        ObserveText("Peek of nothing", [&] { return Stack<int>().Peek(); });
        ObserveText("TryPop of nothing",
                    [&]
                    {
                        int value = 5;
                        bool found = Stack<int>().TryPop(value);
                        return Several(found, value);
                    });
        ObserveText("TryPeek of nothing",
                    [&]
                    {
                        int value = 5;
                        bool found = Stack<int>().TryPeek(value);
                        return Several(found, value);
                    });
        ObserveText("order",
                    [&]
                    {
                        auto s = Stack<int>();
                        s.Push(1);
                        s.Push(2);
                        s.Push(3);
                        int last = s.Pop();
                        return Several(last, s.Peek(), s, s.Count());
                    });
        ObserveText("of an array", [&] { return Stack<int>(Array<int>{1, 2, 3}); });
        ObserveText("ToArray", [&] { return Stack<int>(Array<int>{1, 2, 3}).ToArray(); });
        ObserveText("TryPop",
                    [&]
                    {
                        auto s = Stack<int>(Array<int>{1, 2});
                        int value = 5;
                        bool found = s.TryPop(value);
                        return Several(found, value, s);
                    });
        ObserveText("Contains",
                    [&]
                    {
                        auto s = Stack<int>(Array<int>{1, 2});
                        return Several(s.Contains(1), s.Contains(3));
                    });
        ObserveText("Clear",
                    [&]
                    {
                        auto s = Stack<int>(Array<int>{1, 2});
                        s.Clear();
                        return s.Count();
                    });
        ObserveText("EnsureCapacity(-1)", [&] { return Stack<int>().EnsureCapacity(-1); });
        for (int index : Array<int>{-1, 0, 1, 2, 3, 4})
        {
            ObserveText(At("CopyTo(", index, ")"),
                        [&]
                        {
                            auto array = Array<int>(3);
                            Stack<int>(Array<int>{1, 2}).CopyTo(array, index);
                            return array;
                        });
        }
        ObserveText("CopyTo(null)", [&] { return Stack<int>(Array<int>{1, 2}).CopyTo(nullptr, 0); });
        ObserveText("enumerated, Push",
                    [&]
                    {
                        auto s = Stack<int>(Array<int>{1, 2});
                        auto e = s.GetEnumerator();
                        e.MoveNext();
                        s.Push(3);
                        return e.MoveNext();
                    });
        ObserveText("enumerated, Pop",
                    [&]
                    {
                        auto s = Stack<int>(Array<int>{1, 2});
                        auto e = s.GetEnumerator();
                        e.MoveNext();
                        s.Pop();
                        return e.MoveNext();
                    });
    }

    void Priorities()
    {
        Section("PriorityQueue");
        ObserveText("new(-1)", [&] { return PriorityQueue<String, int>(-1).Count(); });
        ObserveText("Dequeue of nothing", [&] { return PriorityQueue<String, int>().Dequeue(); });
        ObserveText("Peek of nothing", [&] { return PriorityQueue<String, int>().Peek(); });
        ObserveText("TryDequeue of nothing",
                    [&]
                    {
                        String item = "?";
                        int priority = 5;
                        bool found = PriorityQueue<String, int>().TryDequeue(item, priority);
                        return Several(found, item, priority);
                    });
        ObserveText("TryPeek of nothing",
                    [&]
                    {
                        String item = "?";
                        int priority = 5;
                        bool found = PriorityQueue<String, int>().TryPeek(item, priority);
                        return Several(found, item, priority);
                    });
        ObserveText("order",
                    [&]
                    {
                        auto q = PriorityQueue<String, int>();
                        q.Enqueue("c", 3);
                        q.Enqueue("a", 1);
                        q.Enqueue("b", 2);
                        String all = "";
                        while (q.Count() > 0)
                        {
                            all = all + q.Dequeue();
                        }
                        return all;
                    });
        ObserveText("Peek",
                    [&]
                    {
                        auto q = PriorityQueue<String, int>();
                        q.Enqueue("c", 3);
                        q.Enqueue("a", 1);
                        return Several(q.Peek(), q.Count());
                    });
        ObserveText("TryDequeue",
                    [&]
                    {
                        auto q = PriorityQueue<String, int>();
                        q.Enqueue("c", 3);
                        q.Enqueue("a", 1);
                        String item = "?";
                        int priority = 5;
                        bool found = q.TryDequeue(item, priority);
                        return Several(found, item, priority, q.Count());
                    });
        ObserveText("EnqueueDequeue",
                    [&]
                    {
                        auto q = PriorityQueue<String, int>();
                        q.Enqueue("c", 3);
                        q.Enqueue("a", 1);
                        String first = q.EnqueueDequeue("b", 2);
                        String second = q.EnqueueDequeue("0", 0);
                        return Several(first, second, q.Count());
                    });
        ObserveText("DequeueEnqueue of nothing", [&] { return PriorityQueue<String, int>().DequeueEnqueue("a", 1); });
        ObserveText("DequeueEnqueue",
                    [&]
                    {
                        auto q = PriorityQueue<String, int>();
                        q.Enqueue("c", 3);
                        q.Enqueue("a", 1);
                        String first = q.DequeueEnqueue("b", 2);
                        return Several(first, q.Peek(), q.Count());
                    });
        ObserveText("Clear",
                    [&]
                    {
                        auto q = PriorityQueue<String, int>();
                        q.Enqueue("c", 3);
                        q.Clear();
                        return q.Count();
                    });
        ObserveText("EnsureCapacity(-1)", [&] { return PriorityQueue<String, int>().EnsureCapacity(-1); });
    }

    LinkedList<int> Linked()
    {
        return LinkedList<int>(Array<int>{1, 2, 3, 2});
    }

    void Links()
    {
        Section("LinkedList");
        LinkedListNode<int> none = nullptr;
        ObserveText("empty",
                    [&]
                    {
                        auto list = LinkedList<int>();
                        return Several(list.Count(), list.First() == nullptr, list.Last() == nullptr);
                    });
        ObserveText("AddFirst, AddLast",
                    [&]
                    {
                        auto list = Linked();
                        list.AddFirst(0);
                        list.AddLast(9);
                        return Several(list, list.First().Value(), list.Last().Value(), list.Count());
                    });
        ObserveText("AddAfter",
                    [&]
                    {
                        auto list = Linked();
                        list.AddAfter(list.First(), 7);
                        return list;
                    });
        ObserveText("AddBefore",
                    [&]
                    {
                        auto list = Linked();
                        list.AddBefore(list.Last(), 7);
                        return list;
                    });
        ObserveText("AddAfter(null)",
                    [&]
                    {
                        auto list = Linked();
                        list.AddAfter(none, 7);
                        return list;
                    });
        ObserveText("AddBefore(null)",
                    [&]
                    {
                        auto list = Linked();
                        list.AddBefore(none, 7);
                        return list;
                    });
        ObserveText("AddAfter of another list's",
                    [&]
                    {
                        auto list = Linked();
                        auto other = Linked();
                        list.AddAfter(other.First(), 7);
                        return list;
                    });
        ObserveText("AddFirst of a node of its own",
                    [&]
                    {
                        auto list = Linked();
                        list.AddFirst(list.Last());
                        return list;
                    });
        ObserveText("AddLast of a new node",
                    [&]
                    {
                        auto list = Linked();
                        list.AddLast(LinkedListNode<int>(8));
                        return list;
                    });
        ObserveText("AddLast of a null node",
                    [&]
                    {
                        auto list = Linked();
                        list.AddLast(none);
                        return list;
                    });
        ObserveText("Find",
                    [&]
                    {
                        auto list = Linked();
                        return Several(list.Find(2).Next().Value(), list.FindLast(2).Previous().Value(), list.Find(9) == nullptr);
                    });
        ObserveText("Remove",
                    [&]
                    {
                        auto list = Linked();
                        bool removed = list.Remove(2);
                        return Several(removed, list);
                    });
        ObserveText("Remove of what is not there",
                    [&]
                    {
                        auto list = Linked();
                        bool removed = list.Remove(9);
                        return Several(removed, list);
                    });
        ObserveText("Remove a node",
                    [&]
                    {
                        auto list = Linked();
                        auto node = list.First();
                        list.Remove(node);
                        return Several(list, node.List() == nullptr, node.Next() == nullptr, node.Value());
                    });
        ObserveText("Remove a node twice",
                    [&]
                    {
                        auto list = Linked();
                        auto node = list.First();
                        list.Remove(node);
                        list.Remove(node);
                        return list;
                    });
        ObserveText("Remove a null node",
                    [&]
                    {
                        auto list = Linked();
                        list.Remove(none);
                        return list;
                    });
        ObserveText("RemoveFirst, RemoveLast",
                    [&]
                    {
                        auto list = Linked();
                        list.RemoveFirst();
                        list.RemoveLast();
                        return list;
                    });
        ObserveText("RemoveFirst of nothing", [&] { return LinkedList<int>().RemoveFirst(); });
        ObserveText("RemoveLast of nothing", [&] { return LinkedList<int>().RemoveLast(); });
        ObserveText("Clear",
                    [&]
                    {
                        auto list = Linked();
                        auto node = list.First();
                        list.Clear();
                        return Several(list.Count(), node.List() == nullptr);
                    });
        ObserveText("Contains", [&] { return Several(Linked().Contains(2), Linked().Contains(9)); });
        ObserveText("ends",
                    [&]
                    {
                        auto list = Linked();
                        return Several(list.First().Previous() == nullptr, list.Last().Next() == nullptr);
                    });
        ObserveText("Value = 5",
                    [&]
                    {
                        auto list = Linked();
                        list.First().Value(5);
                        return list;
                    });
        ObserveText("CopyTo(1)",
                    [&]
                    {
                        auto array = Array<int>(5);
                        Linked().CopyTo(array, 1);
                        return array;
                    });
        ObserveText("CopyTo(2)",
                    [&]
                    {
                        auto array = Array<int>(5);
                        Linked().CopyTo(array, 2);
                        return array;
                    });
        ObserveText("CopyTo(-1)",
                    [&]
                    {
                        auto array = Array<int>(5);
                        Linked().CopyTo(array, -1);
                        return array;
                    });
        ObserveText("CopyTo(9)",
                    [&]
                    {
                        auto array = Array<int>(5);
                        Linked().CopyTo(array, 9);
                        return array;
                    });
        ObserveText("CopyTo(null)", [&] { return Linked().CopyTo(nullptr, 0); });
        ObserveText("enumerated, changed",
                    [&]
                    {
                        auto list = Linked();
                        auto e = list.GetEnumerator();
                        e.MoveNext();
                        list.AddLast(3);
                        return e.MoveNext();
                    });
    }

    void Run()
    {
        Queues();
        Priorities();
        Links();
    }

    const Scenario scenario("QueueMembers", Run);
}
