// What every dictionary does through IDictionary: Dictionary, SortedDictionary, SortedList, ConcurrentDictionary, ReadOnlyDictionary.
#include "harness/Transcript.hpp"
#include <System/Collections.hpp>
#include <System/Collections/Concurrent.hpp>
#include <System/Collections/ObjectModel.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Collections;
    using namespace System::Collections::Concurrent;
    using namespace System::Collections::Generic;
    using namespace System::Collections::ObjectModel;

    void Keyed(Func<IDictionary<String, int>> make)
    {
        for (String key : Array<String>{"a", "b", "z", "", nullptr})
        {
            ObserveText(At("get [", key, "]"),
                        [&]
                        {
                            auto d = make();
                            int value = d[key];
                            return value;
                        });
            ObserveText(At("set [", key, "]"),
                        [&]
                        {
                            auto d = make();
                            d[key] = 7;
                            return d;
                        });
            ObserveText(At("Add(", key, ")"),
                        [&]
                        {
                            auto d = make();
                            d.Add(key, 7);
                            return d;
                        });
            ObserveText(At("ContainsKey(", key, ")"), [&] { return make().ContainsKey(key); });
            ObserveText(At("TryGetValue(", key, ")"),
                        [&]
                        {
                            int value = 9;
                            bool found = make().TryGetValue(key, value);
                            return Several(found, value);
                        });
            ObserveText(At("Remove(", key, ")"),
                        [&]
                        {
                            auto d = make();
                            bool removed = d.Remove(key);
                            return Several(removed, d);
                        });
            ObserveText(At("Contains(", key, ", 1)"), [&] { return make().Contains(KeyValuePair<String, int>(key, 1)); });
            ObserveText(At("Add pair(", key, ", 1)"),
                        [&]
                        {
                            auto d = make();
                            d.Add(KeyValuePair<String, int>(key, 1));
                            return d;
                        });
            ObserveText(At("Remove pair(", key, ", 1)"),
                        [&]
                        {
                            auto d = make();
                            bool removed = d.Remove(KeyValuePair<String, int>(key, 1));
                            return Several(removed, d);
                        });
        }
        ObserveText("Keys", [&] { return make().Keys(); });
        ObserveText("Values", [&] { return make().Values(); });
        ObserveText("Keys of a changed one",
                    [&]
                    {
                        auto d = make();
                        auto keys = d.Keys();
                        d.Remove("a");
                        return keys;
                    });
        ObserveText("Keys flags",
                    [&] {
                        return Several(make().Keys().Count(), make().Keys().IsReadOnly(), make().Keys().Contains("a"),
                                       make().Keys().Contains("z"));
                    });
        ObserveText("Keys.Add", [&] { return make().Keys().Add("k"); });
        ObserveText("Keys.Remove", [&] { return make().Keys().Remove("a"); });
        ObserveText("Keys.Clear", [&] { return make().Keys().Clear(); });
        ObserveText("Values flags",
                    [&] {
                        return Several(make().Values().Count(), make().Values().IsReadOnly(), make().Values().Contains(1),
                                       make().Values().Contains(9));
                    });
        ObserveText("Values.Add", [&] { return make().Values().Add(1); });
        ObserveText("Values.Remove", [&] { return make().Values().Remove(1); });
        ObserveText("Values.Clear", [&] { return make().Values().Clear(); });
        for (int index : Array<int>{-1, 0, 1, 2, 3})
        {
            ObserveText(At("CopyTo(", index, ")"),
                        [&]
                        {
                            auto array = Array<KeyValuePair<String, int>>(3);
                            make().CopyTo(array, index);
                            return array;
                        });
            ObserveText(At("CopyTo(null, ", index, ")"), [&] { return make().CopyTo(nullptr, index); });
            ObserveText(At("Keys.CopyTo(", index, ")"),
                        [&]
                        {
                            auto array = Array<String>(3);
                            make().Keys().CopyTo(array, index);
                            return array;
                        });
            ObserveText(At("Values.CopyTo(", index, ")"),
                        [&]
                        {
                            auto array = Array<int>(3);
                            make().Values().CopyTo(array, index);
                            return array;
                        });
        }
        ObserveText("Values.CopyTo(null)", [&] { return make().Values().CopyTo(nullptr, 0); });
        ObserveText("Keys.CopyTo(null)", [&] { return make().Keys().CopyTo(nullptr, 0); });
        ObserveText("Clear",
                    [&]
                    {
                        auto d = make();
                        d.Clear();
                        return d;
                    });
        ObserveText("Count, IsReadOnly", [&] { return Several(make().Count(), make().IsReadOnly()); });
        ObserveText("enumerated",
                    [&]
                    {
                        String all = "";
                        for (auto entry : make())
                        {
                            all = all + entry.ToString();
                        }
                        return all;
                    });
        ObserveText("enumerated, set",
                    [&]
                    {
                        auto d = make();
                        auto e = d.GetEnumerator();
                        e.MoveNext();
                        d["a"] = 5;
                        return e.MoveNext();
                    });
        ObserveText("enumerated, removed from",
                    [&]
                    {
                        auto d = make();
                        auto e = d.GetEnumerator();
                        e.MoveNext();
                        d.Remove("a");
                        return e.MoveNext();
                    });
        ObserveText("enumerated, cleared",
                    [&]
                    {
                        auto d = make();
                        auto e = d.GetEnumerator();
                        e.MoveNext();
                        d.Clear();
                        return e.MoveNext();
                    });
    }

    void Added(Func<IDictionary<String, int>> make)
    {
        ObserveText("enumerated, added to",
                    [&]
                    {
                        auto d = make();
                        auto e = d.GetEnumerator();
                        e.MoveNext();
                        d.Add("c", 5);
                        return e.MoveNext();
                    });
        ObserveText("keys enumerated, added to",
                    [&]
                    {
                        auto d = make();
                        auto e = d.Keys().GetEnumerator();
                        e.MoveNext();
                        d.Add("c", 5);
                        return e.MoveNext();
                    });
        ObserveText("values enumerated, added to",
                    [&]
                    {
                        auto d = make();
                        auto e = d.Values().GetEnumerator();
                        e.MoveNext();
                        d.Add("c", 5);
                        return e.MoveNext();
                    });
        ObserveText("foreach, added to",
                    [&]
                    {
                        auto d = make();
                        for (String key : d.Keys())
                        {
                            d[At(key, "2")] = 3;
                        }
                        return d;
                    });
    }

    void Untyped(Func<IDictionary<>> make)
    {
        for (String key : Array<String>{"a", "z", nullptr})
        {
            ObserveText(At("untyped get [", key, "]"),
                        [&]
                        {
                            auto d = make();
                            Object value = d[key];
                            return value;
                        });
            ObserveText(At("untyped set [", key, "]"),
                        [&]
                        {
                            auto d = make();
                            d[key] = 7;
                            return d.Count();
                        });
            ObserveText(At("untyped Add(", key, ")"),
                        [&]
                        {
                            auto d = make();
                            d.Add(key, 7);
                            return d.Count();
                        });
            ObserveText(At("untyped Contains(", key, ")"), [&] { return make().Contains(key); });
            ObserveText(At("untyped Remove(", key, ")"),
                        [&]
                        {
                            auto d = make();
                            d.Remove(key);
                            return d.Count();
                        });
        }
        ObserveText("untyped get [number]",
                    [&]
                    {
                        auto d = make();
                        Object value = d[5];
                        return value;
                    });
        ObserveText("untyped set [number]",
                    [&]
                    {
                        auto d = make();
                        d[5] = 7;
                        return d.Count();
                    });
        ObserveText("untyped set to a text",
                    [&]
                    {
                        auto d = make();
                        d["a"] = "x";
                        return d.Count();
                    });
        ObserveText("untyped Add(number)",
                    [&]
                    {
                        auto d = make();
                        d.Add(5, 7);
                        return d.Count();
                    });
        ObserveText("untyped Add of a text",
                    [&]
                    {
                        auto d = make();
                        d.Add("k", "x");
                        return d.Count();
                    });
        ObserveText("untyped Contains(number)", [&] { return make().Contains(5); });
        ObserveText("untyped Remove(number)",
                    [&]
                    {
                        auto d = make();
                        d.Remove(5);
                        return d.Count();
                    });
        ObserveText("untyped flags", [&] { return Several(make().IsReadOnly(), make().IsFixedSize()); });
        ObserveText("untyped Clear",
                    [&]
                    {
                        auto d = make();
                        d.Clear();
                        return d.Count();
                    });
    }

    void Run()
    {
        auto makers = Dictionary<String, Func<IDictionary<String, int>>>();
        makers.Add("Dictionary", [&] { return Dictionary<String, int>{{"a", 1}, {"b", 2}}; });
        makers.Add("SortedDictionary", [&] { return SortedDictionary<String, int>{{"b", 2}, {"a", 1}}; });
        makers.Add("SortedList", [&] { return SortedList<String, int>{{"b", 2}, {"a", 1}}; });
        makers.Add("ReadOnlyDictionary", [&] { return ReadOnlyDictionary<String, int>(Dictionary<String, int>{{"a", 1}, {"b", 2}}); });
        for (String name : makers.Keys())
        {
            Section(name);
            Keyed(makers[name]);
            Added(makers[name]);
            Untyped([&] { return (IDictionary<>)makers[name](); });
        }
        Section("ConcurrentDictionary");
        Untyped(
            [&]
            {
                auto d = ConcurrentDictionary<String, int>();
                d["a"] = 1;
                d["b"] = 2;
                return d;
            });
    }

    const Scenario scenario("DictionaryMembers", Run);
}
