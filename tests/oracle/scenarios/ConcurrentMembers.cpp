// ConcurrentDictionary, ConcurrentQueue, ConcurrentStack and ConcurrentBag: members, argument errors, enumeration while changed.
#include "harness/Transcript.hpp"
#include <System/Collections/Concurrent.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Collections::Concurrent;
    using namespace System::Collections::Generic;

    ConcurrentDictionary<String, int> Some()
    {
        auto d = ConcurrentDictionary<String, int>();
        d["a"] = 1;
        d["b"] = 2;
        return d;
    }

    void Dictionaries()
    {
        Section("ConcurrentDictionary");
        ObserveText("new(0, 5)", [&] { return ConcurrentDictionary<String, int>(0, 5).Count(); });
        ObserveText("new(-1, 5)", [&] { return ConcurrentDictionary<String, int>(-1, 5).Count(); });
        ObserveText("new(-2, 5)", [&] { return ConcurrentDictionary<String, int>(-2, 5).Count(); });
        ObserveText("new(1, -1)", [&] { return ConcurrentDictionary<String, int>(1, -1).Count(); });
        ObserveText("new(1, 0)", [&] { return ConcurrentDictionary<String, int>(1, 0).Count(); });
        for (String key : Array<String>{"a", "b", "z", nullptr})
        {
            ObserveText(At("get [", key, "]"),
                        [&]
                        {
                            int value = Some()[key];
                            return value;
                        });
            ObserveText(At("set [", key, "]"),
                        [&]
                        {
                            auto d = Some();
                            d[key] = 7;
                            return d.Count();
                        });
            ObserveText(At("TryAdd(", key, ")"),
                        [&]
                        {
                            auto d = Some();
                            bool added = d.TryAdd(key, 7);
                            return Several(added, d.Count());
                        });
            ObserveText(At("TryGetValue(", key, ")"),
                        [&]
                        {
                            int value = 9;
                            bool found = Some().TryGetValue(key, value);
                            return Several(found, value);
                        });
            ObserveText(At("TryRemove(", key, ")"),
                        [&]
                        {
                            auto d = Some();
                            int value = 9;
                            bool found = d.TryRemove(key, value);
                            return Several(found, value, d.Count());
                        });
            ObserveText(At("TryRemove(", key, ", 1)"),
                        [&]
                        {
                            auto d = Some();
                            bool found = d.TryRemove(KeyValuePair<String, int>(key, 1));
                            return Several(found, d.Count());
                        });
            ObserveText(At("TryUpdate(", key, ", 7, 1)"),
                        [&]
                        {
                            auto d = Some();
                            bool done = d.TryUpdate(key, 7, 1);
                            return Several(done, d["a"] + d["b"]);
                        });
            ObserveText(At("GetOrAdd(", key, ", 7)"),
                        [&]
                        {
                            auto d = Some();
                            int value = d.GetOrAdd(key, 7);
                            return Several(value, d.Count());
                        });
            ObserveText(At("GetOrAdd(", key, ", factory)"),
                        [&]
                        {
                            auto d = Some();
                            int value = d.GetOrAdd(key, [&](String k) { return k.Length() + 5; });
                            return Several(value, d.Count());
                        });
            ObserveText(At("GetOrAdd(", key, ", factory, argument)"),
                        [&]
                        {
                            auto d = Some();
                            int value = d.GetOrAdd(
                                key, [&](String, int x) { return x + 5; }, 4);
                            return Several(value, d.Count());
                        });
            ObserveText(At("AddOrUpdate(", key, ", 7)"),
                        [&]
                        {
                            auto d = Some();
                            int value = d.AddOrUpdate(key, 7, [&](String, int old) { return old * 10; });
                            return Several(value, d.Count());
                        });
            ObserveText(At("AddOrUpdate(", key, ", factory)"),
                        [&]
                        {
                            auto d = Some();
                            int value = d.AddOrUpdate(
                                key, [&](String) { return 8; }, [&](String, int old) { return old * 10; });
                            return Several(value, d.Count());
                        });
            ObserveText(At("ContainsKey(", key, ")"), [&] { return Some().ContainsKey(key); });
        }
        ObserveText("factory that throws",
                    [&]
                    {
                        auto d = Some();
                        return d.GetOrAdd("z", [&](String) -> int { throw FormatException("made"); });
                    });
        ObserveText("factory that adds the key",
                    [&]
                    {
                        auto d = Some();
                        int value = d.GetOrAdd("z",
                                               [&](String)
                                               {
                                                   d["z"] = 9;
                                                   return 5;
                                               });
                        return Several(value, d["z"] + 0);
                    });
        ObserveText("Count, IsEmpty",
                    [&] { return Several(Some().Count(), Some().IsEmpty(), ConcurrentDictionary<String, int>().IsEmpty()); });
        ObserveText("Clear",
                    [&]
                    {
                        auto d = Some();
                        d.Clear();
                        return Several(d.Count(), d.IsEmpty());
                    });
        ObserveText("Keys are a copy",
                    [&]
                    {
                        auto d = Some();
                        auto keys = d.Keys();
                        d.Clear();
                        return keys.Count();
                    });
        ObserveText("Values are a copy",
                    [&]
                    {
                        auto d = Some();
                        auto values = d.Values();
                        d.Clear();
                        return values.Count();
                    });
        ObserveText("ToArray", [&] { return Some().ToArray().Length(); });
        ObserveText("enumerated, added to",
                    [&]
                    {
                        auto d = Some();
                        auto e = d.GetEnumerator();
                        e.MoveNext();
                        d["k"] = 5;
                        e.MoveNext();
                        return d.Count();
                    });
        ObserveText("removed while enumerated",
                    [&]
                    {
                        auto d = Some();
                        int seen = 0;
                        for (auto entry : d)
                        {
                            int value = 0;
                            d.TryRemove(entry.Key(), value);
                            ++seen;
                        }
                        return Several(seen, d.Count());
                    });
        ObserveText("without case",
                    [&]
                    {
                        auto d = ConcurrentDictionary<String, int>(StringComparer::OrdinalIgnoreCase());
                        d["a"] = 1;
                        d["A"] = 2;
                        return Several(d.Count(), d.ContainsKey("A"));
                    });
        ObserveText("order of numbers",
                    [&]
                    {
                        auto d = ConcurrentDictionary<int, int>();
                        d[3] = 1;
                        d[1] = 2;
                        d[2] = 3;
                        return d.Count();
                    });
    }

    void Queues()
    {
        Section("ConcurrentQueue");
        ObserveText("new(null)",
                    [&]
                    {
                        Array<int> none = nullptr;
                        return ConcurrentQueue<int>(none).Count();
                    });
        ObserveText("order",
                    [&]
                    {
                        auto q = ConcurrentQueue<int>();
                        q.Enqueue(1);
                        q.Enqueue(2);
                        int first = 0;
                        bool found = q.TryDequeue(first);
                        return Several(found, first, q, q.Count());
                    });
        ObserveText("TryDequeue of nothing",
                    [&]
                    {
                        int value = 5;
                        bool found = ConcurrentQueue<int>().TryDequeue(value);
                        return Several(found, value);
                    });
        ObserveText("TryPeek",
                    [&]
                    {
                        int value = 5;
                        auto q = ConcurrentQueue<int>(Array<int>{1, 2});
                        bool found = q.TryPeek(value);
                        return Several(found, value, q.Count());
                    });
        ObserveText("TryPeek of nothing",
                    [&]
                    {
                        int value = 5;
                        bool found = ConcurrentQueue<int>().TryPeek(value);
                        return Several(found, value);
                    });
        ObserveText("Clear, IsEmpty",
                    [&]
                    {
                        auto q = ConcurrentQueue<int>(Array<int>{1, 2});
                        q.Clear();
                        return Several(q.Count(), q.IsEmpty());
                    });
        ObserveText("enumerated, added to",
                    [&]
                    {
                        auto q = ConcurrentQueue<int>(Array<int>{1, 2});
                        int sum = 0;
                        for (int x : q)
                        {
                            q.Enqueue(x + 10);
                            sum += x;
                        }
                        return Several(sum, q.Count());
                    });
        Section("ConcurrentStack");
        ObserveText("new(null)",
                    [&]
                    {
                        Array<int> none = nullptr;
                        return ConcurrentStack<int>(none).Count();
                    });
        ObserveText("order",
                    [&]
                    {
                        auto s = ConcurrentStack<int>();
                        s.Push(1);
                        s.Push(2);
                        s.PushRange(Array<int>{3, 4});
                        int last = 0;
                        bool found = s.TryPop(last);
                        return Several(found, last, s, s.Count());
                    });
        ObserveText("TryPop of nothing",
                    [&]
                    {
                        int value = 5;
                        bool found = ConcurrentStack<int>().TryPop(value);
                        return Several(found, value);
                    });
        ObserveText("TryPeek",
                    [&]
                    {
                        int value = 5;
                        auto s = ConcurrentStack<int>(Array<int>{1, 2});
                        bool found = s.TryPeek(value);
                        return Several(found, value, s.Count());
                    });
        ObserveText("TryPopRange",
                    [&]
                    {
                        auto s = ConcurrentStack<int>(Array<int>{1, 2, 3});
                        auto popped = Array<int>(5);
                        int count = s.TryPopRange(popped);
                        return Several(count, popped, s.Count());
                    });
        ObserveText("TryPopRange(null)", [&] { return ConcurrentStack<int>().TryPopRange(nullptr); });
        ObserveText("PushRange(null)", [&] { return ConcurrentStack<int>().PushRange(nullptr); });
        for (int start : Array<int>{-1, 0, 1, 2, 3})
        {
            for (int count : Array<int>{-1, 0, 1, 2, 3})
            {
                ObserveText(At("PushRange(", start, ", ", count, ")"),
                            [&]
                            {
                                auto s = ConcurrentStack<int>();
                                s.PushRange(Array<int>{1, 2}, start, count);
                                return s;
                            });
                ObserveText(At("TryPopRange(", start, ", ", count, ")"),
                            [&]
                            {
                                auto s = ConcurrentStack<int>(Array<int>{1, 2, 3});
                                auto popped = Array<int>(2);
                                int taken = s.TryPopRange(popped, start, count);
                                return Several(taken, popped);
                            });
            }
        }
        ObserveText("enumerated, pushed to",
                    [&]
                    {
                        auto s = ConcurrentStack<int>(Array<int>{1, 2});
                        int sum = 0;
                        for (int x : s)
                        {
                            s.Push(x + 10);
                            sum += x;
                        }
                        return Several(sum, s.Count());
                    });
        Section("ConcurrentBag");
        ObserveText("new(null)",
                    [&]
                    {
                        Array<int> none = nullptr;
                        return ConcurrentBag<int>(none).Count();
                    });
        ObserveText("TryTake",
                    [&]
                    {
                        auto bag = ConcurrentBag<int>();
                        bag.Add(1);
                        bag.Add(2);
                        int value = 0;
                        bool found = bag.TryTake(value);
                        return Several(found, value, bag.Count());
                    });
        ObserveText("TryTake of nothing",
                    [&]
                    {
                        int value = 5;
                        bool found = ConcurrentBag<int>().TryTake(value);
                        return Several(found, value);
                    });
        ObserveText("TryPeek",
                    [&]
                    {
                        auto bag = ConcurrentBag<int>();
                        bag.Add(1);
                        bag.Add(2);
                        int value = 0;
                        bool found = bag.TryPeek(value);
                        return Several(found, value, bag.Count());
                    });
        ObserveText("TryPeek of nothing",
                    [&]
                    {
                        int value = 5;
                        bool found = ConcurrentBag<int>().TryPeek(value);
                        return Several(found, value);
                    });
        ObserveText("ToArray",
                    [&]
                    {
                        auto bag = ConcurrentBag<int>();
                        bag.Add(1);
                        bag.Add(2);
                        bag.Add(3);
                        return bag.ToArray();
                    });
        ObserveText("enumerated",
                    [&]
                    {
                        auto bag = ConcurrentBag<int>();
                        bag.Add(1);
                        bag.Add(2);
                        return bag;
                    });
        ObserveText("Clear, IsEmpty",
                    [&]
                    {
                        auto bag = ConcurrentBag<int>();
                        bag.Add(1);
                        bag.Clear();
                        return Several(bag.Count(), bag.IsEmpty());
                    });
        for (int index : Array<int>{-1, 0, 1, 2, 3, 4})
        {
            ObserveText(At("queue CopyTo(", index, ")"),
                        [&]
                        {
                            auto array = Array<int>(3);
                            ConcurrentQueue<int>(Array<int>{1, 2}).CopyTo(array, index);
                            return array;
                        });
            ObserveText(At("stack CopyTo(", index, ")"),
                        [&]
                        {
                            auto array = Array<int>(3);
                            ConcurrentStack<int>(Array<int>{1, 2}).CopyTo(array, index);
                            return array;
                        });
            ObserveText(At("bag CopyTo(", index, ")"),
                        [&]
                        {
                            auto array = Array<int>(3);
                            auto bag = ConcurrentBag<int>();
                            bag.Add(1);
                            bag.Add(2);
                            bag.CopyTo(array, index);
                            return array;
                        });
        }
        ObserveText("queue CopyTo(null)", [&] { return ConcurrentQueue<int>().CopyTo(nullptr, 0); });
        ObserveText("stack CopyTo(null)", [&] { return ConcurrentStack<int>().CopyTo(nullptr, 0); });
        ObserveText("bag CopyTo(null)", [&] { return ConcurrentBag<int>().CopyTo(nullptr, 0); });
    }

    void Run()
    {
        Dictionaries();
        Queues();
    }

    const Scenario scenario("ConcurrentMembers", Run);
}
