// What every list does through IList: List, Collection, ReadOnlyCollection, an array, and the keys and values of a SortedList.
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Oracle;

class ListMembers : Scenario
{
    private static void Changing(Func<IList<int>> make)
    {
        foreach (int index in new int[] { -1, 0, 1, 2, 3, 4, int.MaxValue, int.MinValue })
        {
            ObserveText(At("get [", index, "]"), () => { var list = make(); return list[index]; });
            ObserveText(At("set [", index, "]"), () => { var list = make(); list[index] = 7; return list; });
            ObserveText(At("Insert(", index, ")"), () => { var list = make(); list.Insert(index, 7); return list; });
            ObserveText(At("RemoveAt(", index, ")"), () => { var list = make(); list.RemoveAt(index); return list; });
            ObserveText(At("CopyTo(array, ", index, ")"), () => { var array = new int[4]; make().CopyTo(array, index); return array; });
            ObserveText(At("CopyTo(short, ", index, ")"), () => { var array = new int[2]; make().CopyTo(array, index); return array; });
            ObserveText(At("CopyTo(null, ", index, ")"), () => make().CopyTo(null, index));
        }
        foreach (int item in new int[] { 1, 2, 3, 4 })
        {
            ObserveText(At("IndexOf(", item, ")"), () => make().IndexOf(item));
            ObserveText(At("Contains(", item, ")"), () => make().Contains(item));
            ObserveText(At("Add(", item, ")"), () => { var list = make(); list.Add(item); return list; });
            ObserveText(At("Remove(", item, ")"), () => { var list = make(); bool removed = list.Remove(item); return Several(removed, list); });
        }
        ObserveText("Clear", () => { var list = make(); list.Clear(); return list.Count; });
        ObserveText("Count, IsReadOnly", () => { var list = make(); return Several(list.Count, list.IsReadOnly); });
    }

    private static void Enumerating(Func<IList<int>> make)
    {
        ObserveText("enumerated", () => { var list = make(); var e = list.GetEnumerator(); int sum = 0; while (e.MoveNext()) { sum = sum * 10 + e.Current; } return Several(sum, e.MoveNext()); });
        ObserveText("enumerated, changed", () => { var list = make(); var e = list.GetEnumerator(); e.MoveNext(); list[0] = 5; return e.MoveNext(); });
        ObserveText("enumerated, added to", () => { var list = make(); var e = list.GetEnumerator(); e.MoveNext(); list.Add(5); return e.MoveNext(); });
        ObserveText("enumerated, removed from", () => { var list = make(); var e = list.GetEnumerator(); e.MoveNext(); list.Remove(3); return e.MoveNext(); });
        ObserveText("enumerated, cleared", () => { var list = make(); var e = list.GetEnumerator(); e.MoveNext(); list.Clear(); return e.MoveNext(); });
        ObserveText("foreach, changed", () => { var list = make(); int sum = 0; foreach (int item in list) { sum += item; list.Add(item); } return sum; });
        ObserveText("untyped Current before", () => { IEnumerator e = make().GetEnumerator(); return e.Current; });
        ObserveText("untyped Current behind", () => { IEnumerator e = make().GetEnumerator(); while (e.MoveNext()) { } return e.Current; });
        ObserveText("Reset", () => { IEnumerator e = make().GetEnumerator(); e.MoveNext(); e.MoveNext(); e.Reset(); e.MoveNext(); return e.Current; });
    }

    private static void Untyped(Func<IList> make)
    {
        foreach (int index in new int[] { -1, 0, 2, 3, 4 })
        {
            ObserveText(At("untyped get [", index, "]"), () => { var list = make(); object item = list[index]; return item; });
            ObserveText(At("untyped set [", index, "]"), () => { var list = make(); list[index] = 7; return list; });
            ObserveText(At("untyped Insert(", index, ")"), () => { var list = make(); list.Insert(index, 7); return list; });
            ObserveText(At("untyped RemoveAt(", index, ")"), () => { var list = make(); list.RemoveAt(index); return list; });
        }
        ObserveText("untyped Add", () => { var list = make(); int at = list.Add(8); return Several(at, list); });
        ObserveText("untyped Add of a text", () => { var list = make(); int at = list.Add("x"); return Several(at, list); });
        ObserveText("untyped Add of null", () => { var list = make(); int at = list.Add(null); return Several(at, list); });
        ObserveText("untyped set to a text", () => { var list = make(); list[0] = "x"; return list; });
        ObserveText("untyped Insert of a text", () => { var list = make(); list.Insert(0, "x"); return list; });
        ObserveText("untyped IndexOf", () => Several(make().IndexOf(2), make().IndexOf(9), make().IndexOf("x"), make().IndexOf(null)));
        ObserveText("untyped Contains", () => Several(make().Contains(2), make().Contains(9), make().Contains("x"), make().Contains(null)));
        ObserveText("untyped Remove", () => { var list = make(); list.Remove(2); return list; });
        ObserveText("untyped Remove of a text", () => { var list = make(); list.Remove("x"); return list; });
        ObserveText("untyped Clear", () => { var list = make(); list.Clear(); return list; });
        ObserveText("untyped flags", () => { var list = make(); return Several(list.Count, list.IsReadOnly, list.IsFixedSize); });
    }

    public override void Run()
    {
        var makers = new Dictionary<string, Func<IList<int>>>();
        makers.Add("List", () => new List<int> { 1, 2, 3 });
        makers.Add("Collection", () => new Collection<int> { 1, 2, 3 });
        makers.Add("ReadOnlyCollection", () => new ReadOnlyCollection<int>(new List<int> { 1, 2, 3 }));
        makers.Add("Array", () => new int[] { 1, 2, 3 });
        makers.Add("keys of a SortedList", () => { var sorted = new SortedList<int, int> { { 1, 4 }, { 2, 5 }, { 3, 6 } }; return sorted.Keys; });
        makers.Add("values of a SortedList", () => { var sorted = new SortedList<int, int> { { 4, 1 }, { 5, 2 }, { 6, 3 } }; return sorted.Values; });
        foreach (string name in makers.Keys)
        {
            Section(name);
            Changing(makers[name]);
            Enumerating(makers[name]);
            if (!name.Contains("SortedList"))
            {
                Untyped(() => (IList)makers[name]());
            }
        }
        Section("ArrayList");
        Untyped(() => new ArrayList(new int[] { 1, 2, 3 }));
        Section("Collection");
        ObserveText("of a list", () => { IList<int> list = new List<int> { 1, 2 }; var window = new Collection<int>(list); window.Add(3); return Several(window, list); });
        Section("ReadOnlyCollection");
        ObserveText("of a list", () => { IList<int> list = new List<int> { 1, 2 }; var window = new ReadOnlyCollection<int>(list); list.Add(3); return window; });
        ObserveText("Empty", () => ReadOnlyCollection<int>.Empty);
    }
}
