// Queue, Stack, PriorityQueue, LinkedList.
using System.Collections.Generic;

namespace Oracle;

class QueueMembers : Scenario
{
    private static void Queues()
    {
        Section("Queue");
        ObserveText("new(-1)", () => new Queue<int>(-1));
        ObserveText("new(null)", () => { int[] none = null; return new Queue<int>(none); });
        ObserveText("Dequeue of nothing", () => new Queue<int>().Dequeue());
        ObserveText("Peek of nothing", () => new Queue<int>().Peek());
        ObserveText("TryDequeue of nothing", () => { int value = 5; bool found = new Queue<int>().TryDequeue(out value); return Several(found, value); });
        ObserveText("TryPeek of nothing", () => { int value = 5; bool found = new Queue<int>().TryPeek(out value); return Several(found, value); });
        ObserveText("order", () => { var q = new Queue<int>(); q.Enqueue(1); q.Enqueue(2); int first = q.Dequeue(); q.Enqueue(3); return Several(first, q.Peek(), q, q.Count); });
        ObserveText("TryDequeue", () => { var q = new Queue<int>(new int[] { 1, 2 }); int value = 5; bool found = q.TryDequeue(out value); return Several(found, value, q); });
        ObserveText("TryPeek", () => { var q = new Queue<int>(new int[] { 1, 2 }); int value = 5; bool found = q.TryPeek(out value); return Several(found, value, q); });
        ObserveText("Contains", () => { var q = new Queue<int>(new int[] { 1, 2 }); return Several(q.Contains(1), q.Contains(3)); });
        ObserveText("Clear", () => { var q = new Queue<int>(new int[] { 1, 2 }); q.Clear(); return q.Count; });
        ObserveText("ToArray", () => new Queue<int>(new int[] { 1, 2 }).ToArray());
        ObserveText("EnsureCapacity(-1)", () => new Queue<int>().EnsureCapacity(-1));
        foreach (int index in new int[] { -1, 0, 1, 2, 3, 4 })
        {
            ObserveText(At("CopyTo(", index, ")"), () => { var array = new int[3]; new Queue<int>(new int[] { 1, 2 }).CopyTo(array, index); return array; });
        }
        ObserveText("CopyTo(null)", () => new Queue<int>(new int[] { 1, 2 }).CopyTo(null, 0));
        ObserveText("enumerated, Enqueue", () => { var q = new Queue<int>(new int[] { 1, 2 }); var e = q.GetEnumerator(); e.MoveNext(); q.Enqueue(3); return e.MoveNext(); });
        ObserveText("enumerated, Dequeue", () => { var q = new Queue<int>(new int[] { 1, 2 }); var e = q.GetEnumerator(); e.MoveNext(); q.Dequeue(); return e.MoveNext(); });
        ObserveText("enumerated, Clear", () => { var q = new Queue<int>(new int[] { 1, 2 }); var e = q.GetEnumerator(); e.MoveNext(); q.Clear(); return e.MoveNext(); });
        Section("Stack");
        ObserveText("new(-1)", () => new Stack<int>(-1));
        ObserveText("new(null)", () => { int[] none = null; return new Stack<int>(none); });
        ObserveText("Pop of nothing", () => new Stack<int>().Pop());
        ObserveText("Peek of nothing", () => new Stack<int>().Peek());
        ObserveText("TryPop of nothing", () => { int value = 5; bool found = new Stack<int>().TryPop(out value); return Several(found, value); });
        ObserveText("TryPeek of nothing", () => { int value = 5; bool found = new Stack<int>().TryPeek(out value); return Several(found, value); });
        ObserveText("order", () => { var s = new Stack<int>(); s.Push(1); s.Push(2); s.Push(3); int last = s.Pop(); return Several(last, s.Peek(), s, s.Count); });
        ObserveText("of an array", () => new Stack<int>(new int[] { 1, 2, 3 }));
        ObserveText("ToArray", () => new Stack<int>(new int[] { 1, 2, 3 }).ToArray());
        ObserveText("TryPop", () => { var s = new Stack<int>(new int[] { 1, 2 }); int value = 5; bool found = s.TryPop(out value); return Several(found, value, s); });
        ObserveText("Contains", () => { var s = new Stack<int>(new int[] { 1, 2 }); return Several(s.Contains(1), s.Contains(3)); });
        ObserveText("Clear", () => { var s = new Stack<int>(new int[] { 1, 2 }); s.Clear(); return s.Count; });
        ObserveText("EnsureCapacity(-1)", () => new Stack<int>().EnsureCapacity(-1));
        foreach (int index in new int[] { -1, 0, 1, 2, 3, 4 })
        {
            ObserveText(At("CopyTo(", index, ")"), () => { var array = new int[3]; new Stack<int>(new int[] { 1, 2 }).CopyTo(array, index); return array; });
        }
        ObserveText("CopyTo(null)", () => new Stack<int>(new int[] { 1, 2 }).CopyTo(null, 0));
        ObserveText("enumerated, Push", () => { var s = new Stack<int>(new int[] { 1, 2 }); var e = s.GetEnumerator(); e.MoveNext(); s.Push(3); return e.MoveNext(); });
        ObserveText("enumerated, Pop", () => { var s = new Stack<int>(new int[] { 1, 2 }); var e = s.GetEnumerator(); e.MoveNext(); s.Pop(); return e.MoveNext(); });
    }

    private static void Priorities()
    {
        Section("PriorityQueue");
        ObserveText("new(-1)", () => new PriorityQueue<string, int>(-1).Count);
        ObserveText("Dequeue of nothing", () => new PriorityQueue<string, int>().Dequeue());
        ObserveText("Peek of nothing", () => new PriorityQueue<string, int>().Peek());
        ObserveText("TryDequeue of nothing", () => { string item = "?"; int priority = 5; bool found = new PriorityQueue<string, int>().TryDequeue(out item, out priority); return Several(found, item, priority); });
        ObserveText("TryPeek of nothing", () => { string item = "?"; int priority = 5; bool found = new PriorityQueue<string, int>().TryPeek(out item, out priority); return Several(found, item, priority); });
        ObserveText("order", () => { var q = new PriorityQueue<string, int>(); q.Enqueue("c", 3); q.Enqueue("a", 1); q.Enqueue("b", 2); string all = ""; while (q.Count > 0) { all = all + q.Dequeue(); } return all; });
        ObserveText("Peek", () => { var q = new PriorityQueue<string, int>(); q.Enqueue("c", 3); q.Enqueue("a", 1); return Several(q.Peek(), q.Count); });
        ObserveText("TryDequeue", () => { var q = new PriorityQueue<string, int>(); q.Enqueue("c", 3); q.Enqueue("a", 1); string item = "?"; int priority = 5; bool found = q.TryDequeue(out item, out priority); return Several(found, item, priority, q.Count); });
        ObserveText("EnqueueDequeue", () => { var q = new PriorityQueue<string, int>(); q.Enqueue("c", 3); q.Enqueue("a", 1); string first = q.EnqueueDequeue("b", 2); string second = q.EnqueueDequeue("0", 0); return Several(first, second, q.Count); });
        ObserveText("DequeueEnqueue of nothing", () => new PriorityQueue<string, int>().DequeueEnqueue("a", 1));
        ObserveText("DequeueEnqueue", () => { var q = new PriorityQueue<string, int>(); q.Enqueue("c", 3); q.Enqueue("a", 1); string first = q.DequeueEnqueue("b", 2); return Several(first, q.Peek(), q.Count); });
        ObserveText("Clear", () => { var q = new PriorityQueue<string, int>(); q.Enqueue("c", 3); q.Clear(); return q.Count; });
        ObserveText("EnsureCapacity(-1)", () => new PriorityQueue<string, int>().EnsureCapacity(-1));
    }

    private static LinkedList<int> Linked()
    {
        return new LinkedList<int>(new int[] { 1, 2, 3, 2 });
    }

    private static void Links()
    {
        Section("LinkedList");
        LinkedListNode<int> none = null;
        ObserveText("empty", () => { var list = new LinkedList<int>(); return Several(list.Count, list.First == null, list.Last == null); });
        ObserveText("AddFirst, AddLast", () => { var list = Linked(); list.AddFirst(0); list.AddLast(9); return Several(list, list.First.Value, list.Last.Value, list.Count); });
        ObserveText("AddAfter", () => { var list = Linked(); list.AddAfter(list.First, 7); return list; });
        ObserveText("AddBefore", () => { var list = Linked(); list.AddBefore(list.Last, 7); return list; });
        ObserveText("AddAfter(null)", () => { var list = Linked(); list.AddAfter(none, 7); return list; });
        ObserveText("AddBefore(null)", () => { var list = Linked(); list.AddBefore(none, 7); return list; });
        ObserveText("AddAfter of another list's", () => { var list = Linked(); var other = Linked(); list.AddAfter(other.First, 7); return list; });
        ObserveText("AddFirst of a node of its own", () => { var list = Linked(); list.AddFirst(list.Last); return list; });
        ObserveText("AddLast of a new node", () => { var list = Linked(); list.AddLast(new LinkedListNode<int>(8)); return list; });
        ObserveText("AddLast of a null node", () => { var list = Linked(); list.AddLast(none); return list; });
        ObserveText("Find", () => { var list = Linked(); return Several(list.Find(2).Next.Value, list.FindLast(2).Previous.Value, list.Find(9) == null); });
        ObserveText("Remove", () => { var list = Linked(); bool removed = list.Remove(2); return Several(removed, list); });
        ObserveText("Remove of what is not there", () => { var list = Linked(); bool removed = list.Remove(9); return Several(removed, list); });
        ObserveText("Remove a node", () => { var list = Linked(); var node = list.First; list.Remove(node); return Several(list, node.List == null, node.Next == null, node.Value); });
        ObserveText("Remove a node twice", () => { var list = Linked(); var node = list.First; list.Remove(node); list.Remove(node); return list; });
        ObserveText("Remove a null node", () => { var list = Linked(); list.Remove(none); return list; });
        ObserveText("RemoveFirst, RemoveLast", () => { var list = Linked(); list.RemoveFirst(); list.RemoveLast(); return list; });
        ObserveText("RemoveFirst of nothing", () => new LinkedList<int>().RemoveFirst());
        ObserveText("RemoveLast of nothing", () => new LinkedList<int>().RemoveLast());
        ObserveText("Clear", () => { var list = Linked(); var node = list.First; list.Clear(); return Several(list.Count, node.List == null); });
        ObserveText("Contains", () => Several(Linked().Contains(2), Linked().Contains(9)));
        ObserveText("ends", () => { var list = Linked(); return Several(list.First.Previous == null, list.Last.Next == null); });
        ObserveText("Value = 5", () => { var list = Linked(); list.First.Value = 5; return list; });
        ObserveText("CopyTo(1)", () => { var array = new int[5]; Linked().CopyTo(array, 1); return array; });
        ObserveText("CopyTo(2)", () => { var array = new int[5]; Linked().CopyTo(array, 2); return array; });
        ObserveText("CopyTo(-1)", () => { var array = new int[5]; Linked().CopyTo(array, -1); return array; });
        ObserveText("CopyTo(9)", () => { var array = new int[5]; Linked().CopyTo(array, 9); return array; });
        ObserveText("CopyTo(null)", () => Linked().CopyTo(null, 0));
        ObserveText("enumerated, changed", () => { var list = Linked(); var e = list.GetEnumerator(); e.MoveNext(); list.AddLast(3); return e.MoveNext(); });
    }

    public override void Run()
    {
        Queues();
        Priorities();
        Links();
    }
}
