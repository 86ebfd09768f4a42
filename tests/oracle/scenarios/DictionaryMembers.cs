// What every dictionary does through IDictionary: Dictionary, SortedDictionary, SortedList, ConcurrentDictionary, ReadOnlyDictionary.
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Oracle;

class DictionaryMembers : Scenario
{
    private static void Keyed(Func<IDictionary<string, int>> make)
    {
        foreach (string key in new string[] { "a", "b", "z", "", null })
        {
            ObserveText(At("get [", key, "]"), () => { var d = make(); int value = d[key]; return value; });
            ObserveText(At("set [", key, "]"), () => { var d = make(); d[key] = 7; return d; });
            ObserveText(At("Add(", key, ")"), () => { var d = make(); d.Add(key, 7); return d; });
            ObserveText(At("ContainsKey(", key, ")"), () => make().ContainsKey(key));
            ObserveText(At("TryGetValue(", key, ")"), () => { int value = 9; bool found = make().TryGetValue(key, out value); return Several(found, value); });
            ObserveText(At("Remove(", key, ")"), () => { var d = make(); bool removed = d.Remove(key); return Several(removed, d); });
            ObserveText(At("Contains(", key, ", 1)"), () => make().Contains(new KeyValuePair<string, int>(key, 1)));
            ObserveText(At("Add pair(", key, ", 1)"), () => { var d = make(); d.Add(new KeyValuePair<string, int>(key, 1)); return d; });
            ObserveText(At("Remove pair(", key, ", 1)"), () => { var d = make(); bool removed = d.Remove(new KeyValuePair<string, int>(key, 1)); return Several(removed, d); });
        }
        ObserveText("Keys", () => make().Keys);
        ObserveText("Values", () => make().Values);
        ObserveText("Keys of a changed one", () => { var d = make(); var keys = d.Keys; d.Remove("a"); return keys; });
        ObserveText("Keys flags", () => Several(make().Keys.Count, make().Keys.IsReadOnly, make().Keys.Contains("a"), make().Keys.Contains("z")));
        ObserveText("Keys.Add", () => make().Keys.Add("k"));
        ObserveText("Keys.Remove", () => make().Keys.Remove("a"));
        ObserveText("Keys.Clear", () => make().Keys.Clear());
        ObserveText("Values flags", () => Several(make().Values.Count, make().Values.IsReadOnly, make().Values.Contains(1), make().Values.Contains(9)));
        ObserveText("Values.Add", () => make().Values.Add(1));
        ObserveText("Values.Remove", () => make().Values.Remove(1));
        ObserveText("Values.Clear", () => make().Values.Clear());
        foreach (int index in new int[] { -1, 0, 1, 2, 3 })
        {
            ObserveText(At("CopyTo(", index, ")"), () => { var array = new KeyValuePair<string, int>[3]; make().CopyTo(array, index); return array; });
            ObserveText(At("CopyTo(null, ", index, ")"), () => make().CopyTo(null, index));
            ObserveText(At("Keys.CopyTo(", index, ")"), () => { var array = new string[3]; make().Keys.CopyTo(array, index); return array; });
            ObserveText(At("Values.CopyTo(", index, ")"), () => { var array = new int[3]; make().Values.CopyTo(array, index); return array; });
        }
        ObserveText("Values.CopyTo(null)", () => make().Values.CopyTo(null, 0));
        ObserveText("Keys.CopyTo(null)", () => make().Keys.CopyTo(null, 0));
        ObserveText("Clear", () => { var d = make(); d.Clear(); return d; });
        ObserveText("Count, IsReadOnly", () => Several(make().Count, make().IsReadOnly));
        ObserveText("enumerated", () => { string all = ""; foreach (var entry in make()) { all = all + entry.ToString(); } return all; });
        ObserveText("enumerated, set", () => { var d = make(); var e = d.GetEnumerator(); e.MoveNext(); d["a"] = 5; return e.MoveNext(); });
        ObserveText("enumerated, removed from", () => { var d = make(); var e = d.GetEnumerator(); e.MoveNext(); d.Remove("a"); return e.MoveNext(); });
        ObserveText("enumerated, cleared", () => { var d = make(); var e = d.GetEnumerator(); e.MoveNext(); d.Clear(); return e.MoveNext(); });
    }

    private static void Added(Func<IDictionary<string, int>> make)
    {
        ObserveText("enumerated, added to", () => { var d = make(); var e = d.GetEnumerator(); e.MoveNext(); d.Add("c", 5); return e.MoveNext(); });
        ObserveText("keys enumerated, added to", () => { var d = make(); var e = d.Keys.GetEnumerator(); e.MoveNext(); d.Add("c", 5); return e.MoveNext(); });
        ObserveText("values enumerated, added to", () => { var d = make(); var e = d.Values.GetEnumerator(); e.MoveNext(); d.Add("c", 5); return e.MoveNext(); });
        ObserveText("foreach, added to", () => { var d = make(); foreach (string key in d.Keys) { d[At(key, "2")] = 3; } return d; });
    }

    private static void Untyped(Func<IDictionary> make)
    {
        foreach (string key in new string[] { "a", "z", null })
        {
            ObserveText(At("untyped get [", key, "]"), () => { var d = make(); object value = d[key]; return value; });
            ObserveText(At("untyped set [", key, "]"), () => { var d = make(); d[key] = 7; return d.Count; });
            ObserveText(At("untyped Add(", key, ")"), () => { var d = make(); d.Add(key, 7); return d.Count; });
            ObserveText(At("untyped Contains(", key, ")"), () => make().Contains(key));
            ObserveText(At("untyped Remove(", key, ")"), () => { var d = make(); d.Remove(key); return d.Count; });
        }
        ObserveText("untyped get [number]", () => { var d = make(); object value = d[5]; return value; });
        ObserveText("untyped set [number]", () => { var d = make(); d[5] = 7; return d.Count; });
        ObserveText("untyped set to a text", () => { var d = make(); d["a"] = "x"; return d.Count; });
        ObserveText("untyped Add(number)", () => { var d = make(); d.Add(5, 7); return d.Count; });
        ObserveText("untyped Add of a text", () => { var d = make(); d.Add("k", "x"); return d.Count; });
        ObserveText("untyped Contains(number)", () => make().Contains(5));
        ObserveText("untyped Remove(number)", () => { var d = make(); d.Remove(5); return d.Count; });
        ObserveText("untyped flags", () => Several(make().IsReadOnly, make().IsFixedSize));
        ObserveText("untyped Clear", () => { var d = make(); d.Clear(); return d.Count; });
    }

    public override void Run()
    {
        var makers = new Dictionary<string, Func<IDictionary<string, int>>>();
        makers.Add("Dictionary", () => new Dictionary<string, int> { { "a", 1 }, { "b", 2 } });
        makers.Add("SortedDictionary", () => new SortedDictionary<string, int> { { "b", 2 }, { "a", 1 } });
        makers.Add("SortedList", () => new SortedList<string, int> { { "b", 2 }, { "a", 1 } });
        makers.Add("ReadOnlyDictionary", () => new ReadOnlyDictionary<string, int>(new Dictionary<string, int> { { "a", 1 }, { "b", 2 } }));
        foreach (string name in makers.Keys)
        {
            Section(name);
            Keyed(makers[name]);
            Added(makers[name]);
            Untyped(() => (IDictionary)makers[name]());
        }
        Section("ConcurrentDictionary");
        Untyped(() => { var d = new ConcurrentDictionary<string, int>(); d["a"] = 1; d["b"] = 2; return d; });
    }
}
