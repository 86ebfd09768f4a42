// BlockingCollection: bounds, completion, cancellation, and each member of a disposed one.
using System.Collections.Concurrent;
using System.Threading;

namespace Oracle;

class BlockingMembers : Scenario
{
    private static BlockingCollection<int> Bounded()
    {
        var c = new BlockingCollection<int>(2);
        c.Add(1);
        c.Add(2);
        return c;
    }

    private static void Blocking()
    {
        Section("BlockingCollection");
        ObserveText("new(-1)", () => new BlockingCollection<int>(-1).Count);
        ObserveText("new(0)", () => new BlockingCollection<int>(0).Count);
        ObserveText("BoundedCapacity", () => Several(new BlockingCollection<int>().BoundedCapacity, Bounded().BoundedCapacity));
        ObserveText("full", () => { var c = Bounded(); bool added = c.TryAdd(3); return Several(added, c.Count); });
        foreach (int timeout in new int[] { -2, 0, int.MinValue })
        {
            ObserveText(At("TryAdd(3, ", timeout, ")"), () => Bounded().TryAdd(3, timeout));
            ObserveText(At("TryTake(", timeout, ")"), () => { int value = 9; bool taken = new BlockingCollection<int>().TryTake(out value, timeout); return Several(taken, value); });
        }
        ObserveText("order", () => { var c = Bounded(); int first = c.Take(); int second = c.Take(); return Several(first, second, c.Count); });
        ObserveText("CompleteAdding", () => { var c = Bounded(); c.CompleteAdding(); return Several(c.IsAddingCompleted, c.IsCompleted, c.Count); });
        ObserveText("completed", () => { var c = Bounded(); c.CompleteAdding(); c.Take(); c.Take(); return Several(c.IsAddingCompleted, c.IsCompleted); });
        ObserveText("Add behind CompleteAdding", () => { var c = Bounded(); c.CompleteAdding(); c.Add(3); });
        ObserveText("TryAdd behind CompleteAdding", () => { var c = new BlockingCollection<int>(); c.CompleteAdding(); return c.TryAdd(3); });
        ObserveText("Take of nothing behind CompleteAdding", () => { var c = new BlockingCollection<int>(); c.CompleteAdding(); return c.Take(); });
        ObserveText("TryTake behind CompleteAdding", () => { var c = new BlockingCollection<int>(); c.CompleteAdding(); int value = 9; bool taken = c.TryTake(out value, -1); return Several(taken, value); });
        ObserveText("CompleteAdding twice", () => { var c = Bounded(); c.CompleteAdding(); c.CompleteAdding(); });
        ObserveText("GetConsumingEnumerable", () => { var c = Bounded(); c.CompleteAdding(); int sum = 0; foreach (int x in c.GetConsumingEnumerable()) { sum = sum * 10 + x; } return Several(sum, c.Count); });
        ObserveText("ToArray", () => Bounded().ToArray());
        ObserveText("cancelled Take", () => { var source = new CancellationTokenSource(); source.Cancel(); return new BlockingCollection<int>().Take(source.Token); });
        ObserveText("cancelled Add", () => { var source = new CancellationTokenSource(); source.Cancel(); Bounded().Add(3, source.Token); });
        foreach (string member in new string[] { "Add", "TryAdd", "Take", "Count", "IsCompleted", "CompleteAdding", "Dispose", "ToArray" })
        {
            ObserveText(At("disposed, ", member), () =>
            {
                var c = Bounded();
                c.Dispose();
                if (member == "Add") { c.Add(1); }
                if (member == "TryAdd") { c.TryAdd(1); }
                if (member == "Take") { c.Take(); }
                if (member == "Count") { int count = c.Count; return count; }
                if (member == "IsCompleted") { bool completed = c.IsCompleted; return completed ? 1 : 0; }
                if (member == "CompleteAdding") { c.CompleteAdding(); }
                if (member == "Dispose") { c.Dispose(); }
                if (member == "ToArray") { c.ToArray(); }
                return -1;
            });
        }
        ObserveText("on a stack", () => { var c = new BlockingCollection<int>(new ConcurrentStack<int>()); c.Add(1); c.Add(2); return c.Take(); });
        ObserveText("on more than it may hold", () => new BlockingCollection<int>(new ConcurrentQueue<int>(new int[] { 1, 2, 3 }), 2).Count);
        ObserveText("on null", () => { ConcurrentQueue<int> none = null; return new BlockingCollection<int>(none).Count; });
    }

    public override void Run()
    {
        Blocking();
    }
}
