// What Dictionary, SortedDictionary, SortedList, ReadOnlyDictionary, Hashtable and KeyValuePair have beside IDictionary.
#include "harness/Transcript.hpp"
#include <System/Collections.hpp>
#include <System/Collections/ObjectModel.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Collections;
    using namespace System::Collections::Generic;
    using namespace System::Collections::ObjectModel;

    void Own()
    {
        Section("Dictionary");
        ObserveText("new(-1)", [&] { return Dictionary<String, int>(-1); });
        ObserveText("EnsureCapacity(-1)", [&] { return Dictionary<String, int>().EnsureCapacity(-1); });
        ObserveText("EnsureCapacity(10)", [&] { return Dictionary<String, int>().EnsureCapacity(10) >= 10; });
        ObserveText("TryAdd",
                    [&]
                    {
                        auto d = Dictionary<String, int>();
                        bool first = d.TryAdd("a", 1);
                        bool second = d.TryAdd("a", 2);
                        return Several(first, second, d);
                    });
        ObserveText("TryAdd(null)",
                    [&]
                    {
                        String none = nullptr;
                        return Dictionary<String, int>().TryAdd(none, 1);
                    });
        ObserveText("Remove with its value",
                    [&]
                    {
                        auto d = Dictionary<String, int>{{"a", 1}};
                        int value = 5;
                        bool removed = d.Remove("a", value);
                        return Several(removed, value, d.Count());
                    });
        ObserveText("Remove what is not there",
                    [&]
                    {
                        auto d = Dictionary<String, int>{{"a", 1}};
                        int value = 5;
                        bool removed = d.Remove("b", value);
                        return Several(removed, value, d.Count());
                    });
        ObserveText("ContainsValue",
                    [&]
                    {
                        auto d = Dictionary<String, int>{{"a", 1}};
                        return Several(d.ContainsValue(1), d.ContainsValue(2));
                    });
        ObserveText("the same key twice",
                    [&]
                    {
                        auto d = Dictionary<String, int>();
                        d.Add("a", 1);
                        d.Add("a", 2);
                        return d;
                    });
        ObserveText("the same number twice",
                    [&]
                    {
                        auto d = Dictionary<int, int>();
                        d.Add(5, 1);
                        d.Add(5, 2);
                        return d;
                    });
        ObserveText("missing number",
                    [&]
                    {
                        auto d = Dictionary<int, int>();
                        int value = d[5];
                        return value;
                    });
        ObserveText("without case",
                    [&]
                    {
                        auto d = Dictionary<String, int>(StringComparer::OrdinalIgnoreCase());
                        d["a"] = 1;
                        d["A"] = 2;
                        return Several(d, d.ContainsKey("A"));
                    });
        ObserveText("order after removals",
                    [&]
                    {
                        auto d = Dictionary<int, int>();
                        for (int i = 0; i < 6; ++i)
                        {
                            d.Add(i, i);
                        }
                        d.Remove(1);
                        d.Remove(4);
                        d.Add(7, 7);
                        d.Add(8, 8);
                        d.Add(9, 9);
                        return d.Keys();
                    });
        ObserveText("copied with a null comparer",
                    [&]
                    {
                        auto d = Dictionary<String, int>{{"a", 1}};
                        return Dictionary<String, int>(d, nullptr);
                    });
        ObserveText("new(null)",
                    [&]
                    {
                        IDictionary<String, int> none = nullptr;
                        return Dictionary<String, int>(none, nullptr);
                    });
        ObserveText("enumerated, TryAdd that fails",
                    [&]
                    {
                        auto d = Dictionary<String, int>{{"a", 1}, {"b", 2}};
                        auto e = d.GetEnumerator();
                        e.MoveNext();
                        d.TryAdd("a", 5);
                        return e.MoveNext();
                    });
        Section("SortedDictionary");
        ObserveText("order", [&] { return SortedDictionary<String, int>{{"b", 1}, {"a", 2}, {"c", 3}}; });
        ObserveText("order of numbers", [&] { return SortedDictionary<int, int>{{3, 1}, {-1, 2}, {2, 3}}; });
        ObserveText("without case",
                    [&]
                    {
                        auto d = SortedDictionary<String, int>(StringComparer::OrdinalIgnoreCase());
                        d.Add("a", 1);
                        d.Add("A", 2);
                        return d;
                    });
        ObserveText("ContainsValue",
                    [&]
                    {
                        auto d = SortedDictionary<String, int>{{"a", 1}};
                        return Several(d.ContainsValue(1), d.ContainsValue(2));
                    });
        ObserveText("new(null)",
                    [&]
                    {
                        IDictionary<String, int> none = nullptr;
                        return SortedDictionary<String, int>(none, nullptr);
                    });
        Section("SortedList");
        ObserveText("new(-1)", [&] { return SortedList<String, int>(-1); });
        ObserveText("order", [&] { return SortedList<String, int>{{"b", 1}, {"a", 2}, {"c", 3}}; });
        for (int index : Array<int>{-1, 0, 1, 2})
        {
            ObserveText(At("GetKeyAtIndex(", index, ")"), [&] { return SortedList<String, int>{{"b", 1}, {"a", 2}}.GetKeyAtIndex(index); });
            ObserveText(At("GetValueAtIndex(", index, ")"),
                        [&] {
                            return SortedList<String, int>{{"b", 1}, {"a", 2}}.GetValueAtIndex(index);
                        });
            ObserveText(At("SetValueAtIndex(", index, ")"),
                        [&]
                        {
                            auto d = SortedList<String, int>{{"b", 1}, {"a", 2}};
                            d.SetValueAtIndex(index, 9);
                            return d;
                        });
            ObserveText(At("RemoveAt(", index, ")"),
                        [&]
                        {
                            auto d = SortedList<String, int>{{"b", 1}, {"a", 2}};
                            d.RemoveAt(index);
                            return d;
                        });
            ObserveText(At("Capacity = ", index),
                        [&]
                        {
                            auto d = SortedList<String, int>{{"b", 1}, {"a", 2}};
                            d.Capacity(index);
                            return d;
                        });
        }
        ObserveText("IndexOfKey",
                    [&]
                    {
                        auto d = SortedList<String, int>{{"b", 1}, {"a", 2}};
                        return Several(d.IndexOfKey("a"), d.IndexOfKey("b"), d.IndexOfKey("c"));
                    });
        ObserveText("IndexOfKey(null)",
                    [&]
                    {
                        String none = nullptr;
                        return SortedList<String, int>().IndexOfKey(none);
                    });
        ObserveText("IndexOfValue",
                    [&]
                    {
                        auto d = SortedList<String, int>{{"b", 1}, {"a", 2}};
                        return Several(d.IndexOfValue(1), d.IndexOfValue(2), d.IndexOfValue(3));
                    });
        Section("ReadOnlyDictionary");
        ObserveText("shows changes",
                    [&]
                    {
                        auto d = Dictionary<String, int>{{"a", 1}};
                        auto window = ReadOnlyDictionary<String, int>(d);
                        d["b"] = 2;
                        return window;
                    });
        Section("KeyValuePair");
        ObserveText("ToString", [&] { return KeyValuePair<String, int>("a", 1).ToString(); });
        ObserveText("ToString of null", [&] { return KeyValuePair<String, String>(nullptr, nullptr).ToString(); });
        ObserveText("Create", [&] { return KeyValuePair<>::Create("a", 1).ToString(); });
        ObserveText("Equals", [&] { return KeyValuePair<String, int>("a", 1).Equals(KeyValuePair<String, int>("a", 1)); });
    }

    void Hashed()
    {
        Section("Hashtable");
        ObserveText("missing",
                    [&]
                    {
                        auto h = Hashtable();
                        Object value = h["x"];
                        return value;
                    });
        ObserveText("ContainsKey, ContainsValue",
                    [&]
                    {
                        auto h = Hashtable();
                        h["a"] = 1;
                        h[2] = "b";
                        return Several(h.ContainsKey("a"), h.ContainsKey(2), h.ContainsKey(3), h.ContainsValue(1), h.ContainsValue("b"),
                                       h.ContainsValue(nullptr), h.Contains("a"));
                    });
        ObserveText("Add twice",
                    [&]
                    {
                        auto h = Hashtable();
                        h.Add("a", 1);
                        h.Add("a", 2);
                        return h.Count();
                    });
        ObserveText("Add number twice",
                    [&]
                    {
                        auto h = Hashtable();
                        h.Add(1, 1);
                        h.Add(1, 2);
                        return h.Count();
                    });
        ObserveText("Add(null)",
                    [&]
                    {
                        auto h = Hashtable();
                        h.Add(nullptr, 1);
                        return h.Count();
                    });
        ObserveText("ContainsKey(null)", [&] { return Hashtable().ContainsKey(nullptr); });
        ObserveText("Remove(null)", [&] { return Hashtable().Remove(nullptr); });
        ObserveText("set [null]",
                    [&]
                    {
                        auto h = Hashtable();
                        h[nullptr] = 1;
                        return h.Count();
                    });
        ObserveText("value null",
                    [&]
                    {
                        auto h = Hashtable();
                        h["a"] = nullptr;
                        return Several(h.Count(), h.ContainsKey("a"), h.ContainsValue(nullptr));
                    });
        ObserveText("enumerated, added to",
                    [&]
                    {
                        auto h = Hashtable();
                        h["a"] = 1;
                        h["b"] = 1;
                        auto e = h.GetEnumerator();
                        e.MoveNext();
                        h["c"] = 2;
                        return e.MoveNext();
                    });
        ObserveText("enumerated, set",
                    [&]
                    {
                        auto h = Hashtable();
                        h["a"] = 1;
                        h["b"] = 1;
                        auto e = h.GetEnumerator();
                        e.MoveNext();
                        h["a"] = 2;
                        return e.MoveNext();
                    });
        ObserveText("entries",
                    [&]
                    {
                        auto h = Hashtable();
                        h["a"] = 1;
                        String all = "";
                        for (DictionaryEntry entry : h)
                        {
                            all = all + At((String)entry.Key(), "=", (int)entry.Value());
                        }
                        return all;
                    });
        ObserveText("new(-1)", [&] { return Hashtable(-1).Count(); });
        ObserveText("Clone",
                    [&]
                    {
                        auto h = Hashtable();
                        h["a"] = 1;
                        auto copy = (Hashtable)h.Clone();
                        h["b"] = 2;
                        return copy.Count();
                    });
        ObserveText("Keys, Values",
                    [&]
                    {
                        auto h = Hashtable();
                        h["a"] = 1;
                        return Several(h.Keys().Count(), h.Values().Count());
                    });
        ObserveText("flags",
                    [&]
                    {
                        auto h = Hashtable();
                        return Several(h.IsReadOnly(), h.IsFixedSize(), h.IsSynchronized());
                    });
    }

    void Run()
    {
        Own();
        Hashed();
    }

    const Scenario scenario("DictionaryKinds", Run);
}
