// HashSet and SortedSet: every operation of sets with others of every kind, and the own members of each.
using System.Collections.Generic;

namespace Oracle;

class SetMembers : Scenario
{
    private static void Operations(Func<ISet<int>> make)
    {
        var others = new Dictionary<string, IEnumerable<int>>();
        others.Add("nothing", new int[0]);
        others.Add("1", new int[] { 1 });
        others.Add("1 2 3", new int[] { 3, 2, 1, 1 });
        others.Add("1 2 3 4", new List<int> { 4, 3, 2, 1 });
        others.Add("3 4", new HashSet<int> { 3, 4 });
        others.Add("4 5", new SortedSet<int> { 4, 5 });
        others.Add("null", null);
        foreach (string name in others.Keys)
        {
            IEnumerable<int> other = others[name];
            ObserveText(At("IsSubsetOf ", name), () => make().IsSubsetOf(other));
            ObserveText(At("IsSupersetOf ", name), () => make().IsSupersetOf(other));
            ObserveText(At("IsProperSubsetOf ", name), () => make().IsProperSubsetOf(other));
            ObserveText(At("IsProperSupersetOf ", name), () => make().IsProperSupersetOf(other));
            ObserveText(At("Overlaps ", name), () => make().Overlaps(other));
            ObserveText(At("SetEquals ", name), () => make().SetEquals(other));
            ObserveText(At("UnionWith ", name), () => { var set = make(); set.UnionWith(other); return set; });
            ObserveText(At("IntersectWith ", name), () => { var set = make(); set.IntersectWith(other); return set; });
            ObserveText(At("ExceptWith ", name), () => { var set = make(); set.ExceptWith(other); return set; });
            ObserveText(At("SymmetricExceptWith ", name), () => { var set = make(); set.SymmetricExceptWith(other); return new SortedSet<int>(set.ToArray()); });
        }
        ObserveText("UnionWith itself", () => { var set = make(); set.UnionWith(set); return set; });
        ObserveText("ExceptWith itself", () => { var set = make(); set.ExceptWith(set); return set; });
        ObserveText("SymmetricExceptWith itself", () => { var set = make(); set.SymmetricExceptWith(set); return set; });
        ObserveText("IntersectWith itself", () => { var set = make(); set.IntersectWith(set); return set; });
        ObserveText("SetEquals itself", () => { var set = make(); return Several(set.SetEquals(set), set.IsSubsetOf(set), set.IsProperSubsetOf(set), set.Overlaps(set)); });
        foreach (int item in new int[] { 0, 1, 3, 4 })
        {
            ObserveText(At("Add(", item, ")"), () => { var set = make(); bool added = set.Add(item); return Several(added, set); });
            ObserveText(At("Remove(", item, ")"), () => { var set = make(); bool removed = set.Remove(item); return Several(removed, set); });
            ObserveText(At("Contains(", item, ")"), () => make().Contains(item));
        }
        foreach (int index in new int[] { -1, 0, 1, 2, 4, 5 })
        {
            ObserveText(At("CopyTo(", index, ")"), () => { var array = new int[4]; make().CopyTo(array, index); return array; });
        }
        ObserveText("CopyTo(null)", () => make().CopyTo(null, 0));
        ObserveText("Count, IsReadOnly", () => Several(make().Count, make().IsReadOnly));
        ObserveText("Clear", () => { var set = make(); set.Clear(); return set; });
        ObserveText("enumerated, added to", () => { var set = make(); var e = set.GetEnumerator(); e.MoveNext(); set.Add(9); return e.MoveNext(); });
        ObserveText("enumerated, added what is there", () => { var set = make(); var e = set.GetEnumerator(); e.MoveNext(); set.Add(1); return e.MoveNext(); });
        ObserveText("enumerated, removed from", () => { var set = make(); var e = set.GetEnumerator(); e.MoveNext(); set.Remove(1); return e.MoveNext(); });
        ObserveText("enumerated, cleared", () => { var set = make(); var e = set.GetEnumerator(); e.MoveNext(); set.Clear(); return e.MoveNext(); });
    }

    private static void Hashed()
    {
        Section("HashSet");
        ObserveText("new(-1)", () => new HashSet<int>(-1));
        ObserveText("EnsureCapacity(-1)", () => new HashSet<int>().EnsureCapacity(-1));
        ObserveText("new(null)", () => { IEnumerable<int> none = null; return new HashSet<int>(none, null); });
        ObserveText("TryGetValue", () => { var set = new HashSet<string>(StringComparer.OrdinalIgnoreCase); set.Add("Abc"); string actual = "?"; bool found = set.TryGetValue("aBC", out actual); return Several(found, actual); });
        ObserveText("TryGetValue of what is not there", () => { var set = new HashSet<string>(); string actual = "?"; bool found = set.TryGetValue("a", out actual); return Several(found, actual); });
        ObserveText("null as an element", () => { var set = new HashSet<string>(); bool first = set.Add(null); bool second = set.Add(null); return Several(first, second, set.Contains(null), set.Count); });
        ObserveText("RemoveWhere", () => { var set = new HashSet<int> { 1, 2, 3, 4 }; int removed = set.RemoveWhere((int x) => x % 2 == 0); return Several(removed, set); });
        ObserveText("RemoveWhere(null)", () => { Predicate<int> none = null; return new HashSet<int>().RemoveWhere(none); });
        ObserveText("order after removals", () => { var set = new HashSet<int>(); for (int i = 0; i < 6; ++i) { set.Add(i); } set.Remove(1); set.Remove(4); set.Add(7); set.Add(8); set.Add(9); return set; });
        ObserveText("CopyTo without an index", () => { var array = new int[2]; new HashSet<int> { 1, 2 }.CopyTo(array); return array; });
    }

    private static void Sorted()
    {
        Section("SortedSet");
        ObserveText("Min, Max", () => { var set = new SortedSet<int> { 5, 1, 9 }; return Several(set.Min, set.Max); });
        ObserveText("Min, Max of nothing", () => { var set = new SortedSet<int>(); return Several(set.Min, set.Max); });
        ObserveText("Min of no texts", () => new SortedSet<string>().Min);
        ObserveText("Reverse", () => new SortedSet<int> { 5, 1, 9 }.Reverse());
        ObserveText("null first", () => new SortedSet<string> { "b", null, "a" });
        ObserveText("RemoveWhere", () => { var set = new SortedSet<int> { 1, 2, 3, 4 }; int removed = set.RemoveWhere((int x) => x % 2 == 0); return Several(removed, set); });
        ObserveText("RemoveWhere(null)", () => { Predicate<int> none = null; return new SortedSet<int>().RemoveWhere(none); });
        foreach (int lower in new int[] { 0, 2, 3, 7 })
        {
            foreach (int upper in new int[] { 1, 4, 5 })
            {
                ObserveText(At("GetViewBetween(", lower, ", ", upper, ")"), () => { var set = new SortedSet<int> { 1, 2, 3, 4, 5 }; return set.GetViewBetween(lower, upper); });
            }
        }
        ObserveText("view, added to", () => { var set = new SortedSet<int> { 1, 2, 3, 4, 5 }; var view = set.GetViewBetween(2, 4); set.Remove(3); bool added = view.Add(3); return Several(added, view, set); });
        ObserveText("view, added outside", () => { var set = new SortedSet<int> { 1, 2, 3, 4, 5 }; var view = set.GetViewBetween(2, 4); return view.Add(9); });
        ObserveText("TryGetValue", () => { var set = new SortedSet<string>(StringComparer.OrdinalIgnoreCase); set.Add("Abc"); string actual = "?"; bool found = set.TryGetValue("aBC", out actual); return Several(found, actual); });
    }

    public override void Run()
    {
        Section("HashSet");
        Operations(() => new HashSet<int> { 1, 2, 3 });
        Section("SortedSet");
        Operations(() => new SortedSet<int> { 3, 2, 1 });
        Section("HashSet of its own comparer");
        Operations(() => { var set = new HashSet<int>(100); set.Add(1); set.Add(2); set.Add(3); return set; });
        Hashed();
        Sorted();
    }
}
