// List's own members: capacity, ranges, and what searches, sorts and converts; lists that are changed by their own calls.
using System.Collections.Generic;

namespace Oracle;

class ListSearches : Scenario
{
    private static List<int> Some()
    {
        return new List<int> { 5, 3, 8, 3, 1 };
    }

    private static void Ranges()
    {
        Section("List");
        foreach (int capacity in new int[] { -1, 0, 1, 4, 5, 100 })
        {
            ObserveText(At("new(", capacity, ")"), () => { var list = new List<int>(capacity); return Several(list.Count, list.Capacity); });
            ObserveText(At("Capacity = ", capacity), () => { var list = new List<int> { 1, 2 }; list.Capacity = capacity; return Several(list.Count, list.Capacity); });
            ObserveText(At("EnsureCapacity(", capacity, ")"), () => { var list = new List<int> { 1, 2 }; return list.EnsureCapacity(capacity) >= capacity; });
        }
        ObserveText("Capacity while it grows", () => { var list = new List<int>(); int sum = 0; for (int i = 0; i < 20; ++i) { list.Add(i); sum += list.Capacity; } return sum; });
        foreach (int index in new int[] { -1, 0, 2, 5, 6 })
        {
            foreach (int count in new int[] { -1, 0, 1, 3, 5, 6 })
            {
                string at = At("(", index, ", ", count, ")");
                ObserveText("GetRange" + at, () => Some().GetRange(index, count));
                ObserveText("RemoveRange" + at, () => { var list = Some(); list.RemoveRange(index, count); return list; });
                ObserveText("Reverse" + at, () => { var list = Some(); list.Reverse(index, count); return list; });
                ObserveText("Sort" + at, () => { var list = Some(); list.Sort(index, count, null); return list; });
                ObserveText("IndexOf 3 " + at, () => Some().IndexOf(3, index, count));
                ObserveText("LastIndexOf 3 " + at, () => Some().LastIndexOf(3, index, count));
                ObserveText("FindIndex" + at, () => Some().FindIndex(index, count, (int item) => item == 3));
                ObserveText("FindLastIndex" + at, () => Some().FindLastIndex(index, count, (int item) => item == 3));
                ObserveText("BinarySearch" + at, () => new List<int> { 1, 3, 5, 7, 9 }.BinarySearch(index, count, 5, null));
                ObserveText("CopyTo" + at, () => { var array = new int[4]; Some().CopyTo(index, array, 1, count); return array; });
            }
            ObserveText(At("IndexOf 3 (", index, ")"), () => Some().IndexOf(3, index));
            ObserveText(At("LastIndexOf 3 (", index, ")"), () => Some().LastIndexOf(3, index));
            ObserveText(At("FindIndex(", index, ")"), () => Some().FindIndex(index, (int item) => item == 3));
            ObserveText(At("FindLastIndex(", index, ")"), () => Some().FindLastIndex(index, (int item) => item == 3));
            ObserveText(At("InsertRange(", index, ")"), () => { var list = Some(); list.InsertRange(index, new int[] { 7, 7 }); return list; });
            ObserveText(At("Slice(", index, ", 1)"), () => Some().Slice(index, 1));
        }
    }

    private static void Searching()
    {
        List<int> empty = new List<int>();
        Predicate<int> none = null;
        foreach (int item in new int[] { 0, 1, 3, 4, 9 })
        {
            Section(At("List, ", item));
            ObserveText("IndexOf", () => Some().IndexOf(item));
            ObserveText("LastIndexOf", () => Some().LastIndexOf(item));
            ObserveText("BinarySearch", () => new List<int> { 1, 3, 5, 7 }.BinarySearch(item));
            ObserveText("Exists", () => Some().Exists((int x) => x == item));
            ObserveText("Find", () => Some().Find((int x) => x > item));
            ObserveText("FindLast", () => Some().FindLast((int x) => x > item));
            ObserveText("FindAll", () => Some().FindAll((int x) => x > item));
            ObserveText("TrueForAll", () => Some().TrueForAll((int x) => x > item));
            ObserveText("RemoveAll", () => { var list = Some(); int removed = list.RemoveAll((int x) => x > item); return Several(removed, list); });
            ObserveText("ConvertAll", () => Some().ConvertAll<string>((int x) => At(x + item)));
        }
        Section("List, null");
        ObserveText("Exists", () => Some().Exists(none));
        ObserveText("Find", () => Some().Find(none));
        ObserveText("FindLast", () => Some().FindLast(none));
        ObserveText("FindAll", () => Some().FindAll(none));
        ObserveText("FindIndex", () => Some().FindIndex(none));
        ObserveText("FindLastIndex", () => Some().FindLastIndex(none));
        ObserveText("TrueForAll", () => Some().TrueForAll(none));
        ObserveText("RemoveAll", () => Some().RemoveAll(none));
        ObserveText("ForEach", () => { Action<int> nothing = null; Some().ForEach(nothing); });
        ObserveText("Sort", () => { Comparison<int> order = null; Some().Sort(order); });
        ObserveText("AddRange", () => { IEnumerable<int> nothing = null; Some().AddRange(nothing); });
        ObserveText("InsertRange", () => { IEnumerable<int> nothing = null; Some().InsertRange(9, nothing); });
        Section("List, empty");
        ObserveText("LastIndexOf(3, 0)", () => empty.LastIndexOf(3, 0));
        ObserveText("LastIndexOf(3, -1)", () => empty.LastIndexOf(3, -1));
        ObserveText("LastIndexOf(3, 0, 0)", () => empty.LastIndexOf(3, 0, 0));
        ObserveText("LastIndexOf(3, -1, 0)", () => empty.LastIndexOf(3, -1, 0));
        ObserveText("FindLastIndex(0, 0)", () => empty.FindLastIndex(0, 0, (int x) => x == 0));
        ObserveText("FindLastIndex(-1, 0)", () => empty.FindLastIndex(-1, 0, (int x) => x == 0));
        ObserveText("FindIndex(0, 0)", () => empty.FindIndex(0, 0, (int x) => x == 0));
        ObserveText("Find", () => empty.Find((int x) => x == 0));
        ObserveText("Reverse", () => { empty.Reverse(); return empty; });
        ObserveText("Sort", () => { empty.Sort(); return empty; });
        Section("List, changed by its own call");
        ObserveText("ForEach", () => { var list = Some(); list.ForEach((int x) => list.Add(x)); return list; });
        ObserveText("ForEach that clears", () => { var list = Some(); list.ForEach((int x) => list.Clear()); return list; });
        ObserveText("AddRange of itself", () => { var list = Some(); list.AddRange(list); return list; });
        ObserveText("InsertRange of itself", () => { var list = Some(); list.InsertRange(2, list); return list; });
        ObserveText("Sort that throws", () => { var list = Some(); list.Sort((int x, int y) => throw new FormatException("order")); return list; });
        ObserveText("Sort by falling order", () => { var list = Some(); list.Sort((int x, int y) => y - x); return list; });
        ObserveText("AsReadOnly shows changes", () => { var list = Some(); var window = list.AsReadOnly(); list.Add(9); return window; });
    }

    public override void Run()
    {
        Ranges();
        Searching();
    }
}
