// What Dictionary, SortedDictionary, SortedList, ReadOnlyDictionary, Hashtable and KeyValuePair have beside IDictionary.
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Oracle;

class DictionaryKinds : Scenario
{
    private static void Own()
    {
        Section("Dictionary");
        ObserveText("new(-1)", () => new Dictionary<string, int>(-1));
        ObserveText("EnsureCapacity(-1)", () => new Dictionary<string, int>().EnsureCapacity(-1));
        ObserveText("EnsureCapacity(10)", () => new Dictionary<string, int>().EnsureCapacity(10) >= 10);
        ObserveText("TryAdd", () => { var d = new Dictionary<string, int>(); bool first = d.TryAdd("a", 1); bool second = d.TryAdd("a", 2); return Several(first, second, d); });
        ObserveText("TryAdd(null)", () => { string none = null; return new Dictionary<string, int>().TryAdd(none, 1); });
        ObserveText("Remove with its value", () => { var d = new Dictionary<string, int> { { "a", 1 } }; int value = 5; bool removed = d.Remove("a", out value); return Several(removed, value, d.Count); });
        ObserveText("Remove what is not there", () => { var d = new Dictionary<string, int> { { "a", 1 } }; int value = 5; bool removed = d.Remove("b", out value); return Several(removed, value, d.Count); });
        ObserveText("ContainsValue", () => { var d = new Dictionary<string, int> { { "a", 1 } }; return Several(d.ContainsValue(1), d.ContainsValue(2)); });
        ObserveText("the same key twice", () => { var d = new Dictionary<string, int>(); d.Add("a", 1); d.Add("a", 2); return d; });
        ObserveText("the same number twice", () => { var d = new Dictionary<int, int>(); d.Add(5, 1); d.Add(5, 2); return d; });
        ObserveText("missing number", () => { var d = new Dictionary<int, int>(); int value = d[5]; return value; });
        ObserveText("without case", () => { var d = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase); d["a"] = 1; d["A"] = 2; return Several(d, d.ContainsKey("A")); });
        ObserveText("order after removals", () => { var d = new Dictionary<int, int>(); for (int i = 0; i < 6; ++i) { d.Add(i, i); } d.Remove(1); d.Remove(4); d.Add(7, 7); d.Add(8, 8); d.Add(9, 9); return d.Keys; });
        ObserveText("copied with a null comparer", () => { var d = new Dictionary<string, int> { { "a", 1 } }; return new Dictionary<string, int>(d, null); });
        ObserveText("new(null)", () => { IDictionary<string, int> none = null; return new Dictionary<string, int>(none, null); });
        ObserveText("enumerated, TryAdd that fails", () => { var d = new Dictionary<string, int> { { "a", 1 }, { "b", 2 } }; var e = d.GetEnumerator(); e.MoveNext(); d.TryAdd("a", 5); return e.MoveNext(); });
        Section("SortedDictionary");
        ObserveText("order", () => new SortedDictionary<string, int> { { "b", 1 }, { "a", 2 }, { "c", 3 } });
        ObserveText("order of numbers", () => new SortedDictionary<int, int> { { 3, 1 }, { -1, 2 }, { 2, 3 } });
        ObserveText("without case", () => { var d = new SortedDictionary<string, int>(StringComparer.OrdinalIgnoreCase); d.Add("a", 1); d.Add("A", 2); return d; });
        ObserveText("ContainsValue", () => { var d = new SortedDictionary<string, int> { { "a", 1 } }; return Several(d.ContainsValue(1), d.ContainsValue(2)); });
        ObserveText("new(null)", () => { IDictionary<string, int> none = null; return new SortedDictionary<string, int>(none, null); });
        Section("SortedList");
        ObserveText("new(-1)", () => new SortedList<string, int>(-1));
        ObserveText("order", () => new SortedList<string, int> { { "b", 1 }, { "a", 2 }, { "c", 3 } });
        foreach (int index in new int[] { -1, 0, 1, 2 })
        {
            ObserveText(At("GetKeyAtIndex(", index, ")"), () => new SortedList<string, int> { { "b", 1 }, { "a", 2 } }.GetKeyAtIndex(index));
            ObserveText(At("GetValueAtIndex(", index, ")"), () => new SortedList<string, int> { { "b", 1 }, { "a", 2 } }.GetValueAtIndex(index));
            ObserveText(At("SetValueAtIndex(", index, ")"), () => { var d = new SortedList<string, int> { { "b", 1 }, { "a", 2 } }; d.SetValueAtIndex(index, 9); return d; });
            ObserveText(At("RemoveAt(", index, ")"), () => { var d = new SortedList<string, int> { { "b", 1 }, { "a", 2 } }; d.RemoveAt(index); return d; });
            ObserveText(At("Capacity = ", index), () => { var d = new SortedList<string, int> { { "b", 1 }, { "a", 2 } }; d.Capacity = index; return d; });
        }
        ObserveText("IndexOfKey", () => { var d = new SortedList<string, int> { { "b", 1 }, { "a", 2 } }; return Several(d.IndexOfKey("a"), d.IndexOfKey("b"), d.IndexOfKey("c")); });
        ObserveText("IndexOfKey(null)", () => { string none = null; return new SortedList<string, int>().IndexOfKey(none); });
        ObserveText("IndexOfValue", () => { var d = new SortedList<string, int> { { "b", 1 }, { "a", 2 } }; return Several(d.IndexOfValue(1), d.IndexOfValue(2), d.IndexOfValue(3)); });
        Section("ReadOnlyDictionary");
        ObserveText("shows changes", () => { var d = new Dictionary<string, int> { { "a", 1 } }; var window = new ReadOnlyDictionary<string, int>(d); d["b"] = 2; return window; });
        Section("KeyValuePair");
        ObserveText("ToString", () => new KeyValuePair<string, int>("a", 1).ToString());
        ObserveText("ToString of null", () => new KeyValuePair<string, string>(null, null).ToString());
        ObserveText("Create", () => KeyValuePair.Create("a", 1).ToString());
        ObserveText("Equals", () => new KeyValuePair<string, int>("a", 1).Equals(new KeyValuePair<string, int>("a", 1)));
    }

    private static void Hashed()
    {
        Section("Hashtable");
        ObserveText("missing", () => { var h = new Hashtable(); object value = h["x"]; return value; });
        ObserveText("ContainsKey, ContainsValue", () => { var h = new Hashtable(); h["a"] = 1; h[2] = "b"; return Several(h.ContainsKey("a"), h.ContainsKey(2), h.ContainsKey(3), h.ContainsValue(1), h.ContainsValue("b"), h.ContainsValue(null), h.Contains("a")); });
        ObserveText("Add twice", () => { var h = new Hashtable(); h.Add("a", 1); h.Add("a", 2); return h.Count; });
        ObserveText("Add number twice", () => { var h = new Hashtable(); h.Add(1, 1); h.Add(1, 2); return h.Count; });
        ObserveText("Add(null)", () => { var h = new Hashtable(); h.Add(null, 1); return h.Count; });
        ObserveText("ContainsKey(null)", () => new Hashtable().ContainsKey(null));
        ObserveText("Remove(null)", () => new Hashtable().Remove(null));
        ObserveText("set [null]", () => { var h = new Hashtable(); h[null] = 1; return h.Count; });
        ObserveText("value null", () => { var h = new Hashtable(); h["a"] = null; return Several(h.Count, h.ContainsKey("a"), h.ContainsValue(null)); });
        ObserveText("enumerated, added to", () => { var h = new Hashtable(); h["a"] = 1; h["b"] = 1; var e = h.GetEnumerator(); e.MoveNext(); h["c"] = 2; return e.MoveNext(); });
        ObserveText("enumerated, set", () => { var h = new Hashtable(); h["a"] = 1; h["b"] = 1; var e = h.GetEnumerator(); e.MoveNext(); h["a"] = 2; return e.MoveNext(); });
        ObserveText("entries", () => { var h = new Hashtable(); h["a"] = 1; string all = ""; foreach (DictionaryEntry entry in h) { all = all + At((string)entry.Key, "=", (int)entry.Value); } return all; });
        ObserveText("new(-1)", () => new Hashtable(-1).Count);
        ObserveText("Clone", () => { var h = new Hashtable(); h["a"] = 1; var copy = (Hashtable)h.Clone(); h["b"] = 2; return copy.Count; });
        ObserveText("Keys, Values", () => { var h = new Hashtable(); h["a"] = 1; return Several(h.Keys.Count, h.Values.Count); });
        ObserveText("flags", () => { var h = new Hashtable(); return Several(h.IsReadOnly, h.IsFixedSize, h.IsSynchronized); });
    }

    public override void Run()
    {
        Own();
        Hashed();
    }
}
