// ConcurrentDictionary, ConcurrentQueue, ConcurrentStack and ConcurrentBag: members, argument errors, enumeration while changed.
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace Oracle;

class ConcurrentMembers : Scenario
{
    private static ConcurrentDictionary<string, int> Some()
    {
        var d = new ConcurrentDictionary<string, int>();
        d["a"] = 1;
        d["b"] = 2;
        return d;
    }

    private static void Dictionaries()
    {
        Section("ConcurrentDictionary");
        ObserveText("new(0, 5)", () => new ConcurrentDictionary<string, int>(0, 5).Count);
        ObserveText("new(-1, 5)", () => new ConcurrentDictionary<string, int>(-1, 5).Count);
        ObserveText("new(-2, 5)", () => new ConcurrentDictionary<string, int>(-2, 5).Count);
        ObserveText("new(1, -1)", () => new ConcurrentDictionary<string, int>(1, -1).Count);
        ObserveText("new(1, 0)", () => new ConcurrentDictionary<string, int>(1, 0).Count);
        foreach (string key in new string[] { "a", "b", "z", null })
        {
            ObserveText(At("get [", key, "]"), () => { int value = Some()[key]; return value; });
            ObserveText(At("set [", key, "]"), () => { var d = Some(); d[key] = 7; return d.Count; });
            ObserveText(At("TryAdd(", key, ")"), () => { var d = Some(); bool added = d.TryAdd(key, 7); return Several(added, d.Count); });
            ObserveText(At("TryGetValue(", key, ")"), () => { int value = 9; bool found = Some().TryGetValue(key, out value); return Several(found, value); });
            ObserveText(At("TryRemove(", key, ")"), () => { var d = Some(); int value = 9; bool found = d.TryRemove(key, out value); return Several(found, value, d.Count); });
            ObserveText(At("TryRemove(", key, ", 1)"), () => { var d = Some(); bool found = d.TryRemove(new KeyValuePair<string, int>(key, 1)); return Several(found, d.Count); });
            ObserveText(At("TryUpdate(", key, ", 7, 1)"), () => { var d = Some(); bool done = d.TryUpdate(key, 7, 1); return Several(done, d["a"] + d["b"]); });
            ObserveText(At("GetOrAdd(", key, ", 7)"), () => { var d = Some(); int value = d.GetOrAdd(key, 7); return Several(value, d.Count); });
            ObserveText(At("GetOrAdd(", key, ", factory)"), () => { var d = Some(); int value = d.GetOrAdd(key, (string k) => k.Length + 5); return Several(value, d.Count); });
            ObserveText(At("GetOrAdd(", key, ", factory, argument)"), () => { var d = Some(); int value = d.GetOrAdd(key, (string k, int x) => x + 5, 4); return Several(value, d.Count); });
            ObserveText(At("AddOrUpdate(", key, ", 7)"), () => { var d = Some(); int value = d.AddOrUpdate(key, 7, (string k, int old) => old * 10); return Several(value, d.Count); });
            ObserveText(At("AddOrUpdate(", key, ", factory)"), () => { var d = Some(); int value = d.AddOrUpdate(key, (string k) => 8, (string k, int old) => old * 10); return Several(value, d.Count); });
            ObserveText(At("ContainsKey(", key, ")"), () => Some().ContainsKey(key));
        }
        ObserveText("factory that throws", () => { var d = Some(); return d.GetOrAdd("z", (string k) => throw new FormatException("made")); });
        ObserveText("factory that adds the key", () => { var d = Some(); int value = d.GetOrAdd("z", (string k) => { d["z"] = 9; return 5; }); return Several(value, d["z"] + 0); });
        ObserveText("Count, IsEmpty", () => Several(Some().Count, Some().IsEmpty, new ConcurrentDictionary<string, int>().IsEmpty));
        ObserveText("Clear", () => { var d = Some(); d.Clear(); return Several(d.Count, d.IsEmpty); });
        ObserveText("Keys are a copy", () => { var d = Some(); var keys = d.Keys; d.Clear(); return keys.Count; });
        ObserveText("Values are a copy", () => { var d = Some(); var values = d.Values; d.Clear(); return values.Count; });
        ObserveText("ToArray", () => Some().ToArray().Length);
        ObserveText("enumerated, added to", () => { var d = Some(); var e = d.GetEnumerator(); e.MoveNext(); d["k"] = 5; e.MoveNext(); return d.Count; });
        ObserveText("removed while enumerated", () => { var d = Some(); int seen = 0; foreach (var entry in d) { int value = 0; d.TryRemove(entry.Key, out value); ++seen; } return Several(seen, d.Count); });
        ObserveText("without case", () => { var d = new ConcurrentDictionary<string, int>(StringComparer.OrdinalIgnoreCase); d["a"] = 1; d["A"] = 2; return Several(d.Count, d.ContainsKey("A")); });
        ObserveText("order of numbers", () => { var d = new ConcurrentDictionary<int, int>(); d[3] = 1; d[1] = 2; d[2] = 3; return d.Count; });
    }

    private static void Queues()
    {
        Section("ConcurrentQueue");
        ObserveText("new(null)", () => { int[] none = null; return new ConcurrentQueue<int>(none).Count; });
        ObserveText("order", () => { var q = new ConcurrentQueue<int>(); q.Enqueue(1); q.Enqueue(2); int first = 0; bool found = q.TryDequeue(out first); return Several(found, first, q, q.Count); });
        ObserveText("TryDequeue of nothing", () => { int value = 5; bool found = new ConcurrentQueue<int>().TryDequeue(out value); return Several(found, value); });
        ObserveText("TryPeek", () => { int value = 5; var q = new ConcurrentQueue<int>(new int[] { 1, 2 }); bool found = q.TryPeek(out value); return Several(found, value, q.Count); });
        ObserveText("TryPeek of nothing", () => { int value = 5; bool found = new ConcurrentQueue<int>().TryPeek(out value); return Several(found, value); });
        ObserveText("Clear, IsEmpty", () => { var q = new ConcurrentQueue<int>(new int[] { 1, 2 }); q.Clear(); return Several(q.Count, q.IsEmpty); });
        ObserveText("enumerated, added to", () => { var q = new ConcurrentQueue<int>(new int[] { 1, 2 }); int sum = 0; foreach (int x in q) { q.Enqueue(x + 10); sum += x; } return Several(sum, q.Count); });
        Section("ConcurrentStack");
        ObserveText("new(null)", () => { int[] none = null; return new ConcurrentStack<int>(none).Count; });
        ObserveText("order", () => { var s = new ConcurrentStack<int>(); s.Push(1); s.Push(2); s.PushRange(new int[] { 3, 4 }); int last = 0; bool found = s.TryPop(out last); return Several(found, last, s, s.Count); });
        ObserveText("TryPop of nothing", () => { int value = 5; bool found = new ConcurrentStack<int>().TryPop(out value); return Several(found, value); });
        ObserveText("TryPeek", () => { int value = 5; var s = new ConcurrentStack<int>(new int[] { 1, 2 }); bool found = s.TryPeek(out value); return Several(found, value, s.Count); });
        ObserveText("TryPopRange", () => { var s = new ConcurrentStack<int>(new int[] { 1, 2, 3 }); var popped = new int[5]; int count = s.TryPopRange(popped); return Several(count, popped, s.Count); });
        ObserveText("TryPopRange(null)", () => new ConcurrentStack<int>().TryPopRange(null));
        ObserveText("PushRange(null)", () => new ConcurrentStack<int>().PushRange(null));
        foreach (int start in new int[] { -1, 0, 1, 2, 3 })
        {
            foreach (int count in new int[] { -1, 0, 1, 2, 3 })
            {
                ObserveText(At("PushRange(", start, ", ", count, ")"), () => { var s = new ConcurrentStack<int>(); s.PushRange(new int[] { 1, 2 }, start, count); return s; });
                ObserveText(At("TryPopRange(", start, ", ", count, ")"), () => { var s = new ConcurrentStack<int>(new int[] { 1, 2, 3 }); var popped = new int[2]; int taken = s.TryPopRange(popped, start, count); return Several(taken, popped); });
            }
        }
        ObserveText("enumerated, pushed to", () => { var s = new ConcurrentStack<int>(new int[] { 1, 2 }); int sum = 0; foreach (int x in s) { s.Push(x + 10); sum += x; } return Several(sum, s.Count); });
        Section("ConcurrentBag");
        ObserveText("new(null)", () => { int[] none = null; return new ConcurrentBag<int>(none).Count; });
        ObserveText("TryTake", () => { var bag = new ConcurrentBag<int>(); bag.Add(1); bag.Add(2); int value = 0; bool found = bag.TryTake(out value); return Several(found, value, bag.Count); });
        ObserveText("TryTake of nothing", () => { int value = 5; bool found = new ConcurrentBag<int>().TryTake(out value); return Several(found, value); });
        ObserveText("TryPeek", () => { var bag = new ConcurrentBag<int>(); bag.Add(1); bag.Add(2); int value = 0; bool found = bag.TryPeek(out value); return Several(found, value, bag.Count); });
        ObserveText("TryPeek of nothing", () => { int value = 5; bool found = new ConcurrentBag<int>().TryPeek(out value); return Several(found, value); });
        ObserveText("ToArray", () => { var bag = new ConcurrentBag<int>(); bag.Add(1); bag.Add(2); bag.Add(3); return bag.ToArray(); });
        ObserveText("enumerated", () => { var bag = new ConcurrentBag<int>(); bag.Add(1); bag.Add(2); return bag; });
        ObserveText("Clear, IsEmpty", () => { var bag = new ConcurrentBag<int>(); bag.Add(1); bag.Clear(); return Several(bag.Count, bag.IsEmpty); });
        foreach (int index in new int[] { -1, 0, 1, 2, 3, 4 })
        {
            ObserveText(At("queue CopyTo(", index, ")"), () => { var array = new int[3]; new ConcurrentQueue<int>(new int[] { 1, 2 }).CopyTo(array, index); return array; });
            ObserveText(At("stack CopyTo(", index, ")"), () => { var array = new int[3]; new ConcurrentStack<int>(new int[] { 1, 2 }).CopyTo(array, index); return array; });
            ObserveText(At("bag CopyTo(", index, ")"), () => { var array = new int[3]; var bag = new ConcurrentBag<int>(); bag.Add(1); bag.Add(2); bag.CopyTo(array, index); return array; });
        }
        ObserveText("queue CopyTo(null)", () => new ConcurrentQueue<int>().CopyTo(null, 0));
        ObserveText("stack CopyTo(null)", () => new ConcurrentStack<int>().CopyTo(null, 0));
        ObserveText("bag CopyTo(null)", () => new ConcurrentBag<int>().CopyTo(null, 0));
    }

    public override void Run()
    {
        Dictionaries();
        Queues();
    }
}
