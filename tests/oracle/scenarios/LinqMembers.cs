// LINQ to objects: each operator on nothing, one and several elements, its errors, and what it defers.
using System.Collections.Generic;
using System.Linq;

namespace Oracle;

class LinqMembers : Scenario
{
    private static void Values(IEnumerable<int> source)
    {
        ObserveText("Count", () => source.Count());
        ObserveText("LongCount", () => source.LongCount());
        ObserveText("Sum", () => source.Sum());
        ObserveText("Min", () => source.Min());
        ObserveText("Max", () => source.Max());
        ObserveText("Average", () => source.Average());
        ObserveText("First", () => source.First());
        ObserveText("Last", () => source.Last());
        ObserveText("Single", () => source.Single());
        ObserveText("FirstOrDefault", () => source.FirstOrDefault());
        ObserveText("FirstOrDefault(7)", () => source.FirstOrDefault(7));
        ObserveText("LastOrDefault", () => source.LastOrDefault());
        ObserveText("LastOrDefault(7)", () => source.LastOrDefault(7));
        ObserveText("SingleOrDefault", () => source.SingleOrDefault());
        ObserveText("SingleOrDefault(7)", () => source.SingleOrDefault(7));
        ObserveText("Any", () => source.Any());
        ObserveText("Aggregate", () => source.Aggregate((int x, int y) => x * 10 + y));
        ObserveText("Aggregate from 7", () => source.Aggregate(7, (int x, int y) => x * 10 + y));
        ObserveText("Aggregate to a text", () => source.Aggregate(7, (int x, int y) => x * 10 + y, (int x) => At("=", x)));
        ObserveText("DefaultIfEmpty", () => source.DefaultIfEmpty());
        ObserveText("DefaultIfEmpty(9)", () => source.DefaultIfEmpty(9));
        ObserveText("Reverse", () => source.Reverse());
        ObserveText("Distinct", () => source.Distinct());
        ObserveText("ToArray", () => source.ToArray());
        ObserveText("ToList", () => source.ToList());
        ObserveText("ToHashSet", () => source.ToHashSet());
        ObserveText("Order", () => source.Order());
        ObserveText("OrderDescending", () => source.OrderDescending());
        ObserveText("Append", () => source.Append(9));
        ObserveText("Prepend", () => source.Prepend(9));
        ObserveText("Select", () => source.Select((int x) => x * 2));
        ObserveText("Select with index", () => source.Select((int x, int i) => x * 10 + i));
        ObserveText("SelectMany", () => source.SelectMany((int x) => Enumerable.Repeat(x, 2)));
        ObserveText("Cast", () => source.Select((int x) => (object)x).Cast<int>());
        ObserveText("Cast to texts", () => source.Select((int x) => (object)x).Cast<string>());
        ObserveText("OfType", () => source.Select((int x) => (object)x).OfType<string>());
        ObserveText("Select to texts", () => source.Select((int x) => At("n", x)));
        ObserveText("Sum of doubles", () => source.Sum((int x) => x * 0.5));
        ObserveText("Min by a function", () => source.Min((int x) => -x));
        ObserveText("Max by a function", () => source.Max((int x) => -x));
        ObserveText("Average by a function", () => source.Average((int x) => x * 2));
        ObserveText("MinBy", () => source.MinBy((int x) => -x));
        ObserveText("MaxBy", () => source.MaxBy((int x) => -x));
        ObserveText("GroupBy", () => source.GroupBy((int x) => x % 2));
        ObserveText("GroupBy keys", () => source.GroupBy((int x) => x % 2).Select((IGrouping<int, int> g) => g.Key));
        ObserveText("ToLookup", () => source.ToLookup((int x) => x % 2)[1]);
        ObserveText("ToLookup of no key", () => source.ToLookup((int x) => x % 2)[5]);
        ObserveText("ToDictionary", () => source.ToDictionary((int x) => x, (int x) => x * x));
        ObserveText("ToDictionary of one key", () => source.ToDictionary((int x) => 5));
        ObserveText("CountBy", () => source.CountBy((int x) => x % 2));
        ObserveText("DistinctBy", () => source.DistinctBy((int x) => x % 2));
    }

    private static void Numbered(IEnumerable<int> source)
    {
        foreach (int n in new int[] { -1, 0, 1, 2, 5 })
        {
            ObserveText(At("Skip(", n, ")"), () => source.Skip(n));
            ObserveText(At("Take(", n, ")"), () => source.Take(n));
            ObserveText(At("SkipLast(", n, ")"), () => source.SkipLast(n));
            ObserveText(At("TakeLast(", n, ")"), () => source.TakeLast(n));
            ObserveText(At("ElementAt(", n, ")"), () => source.ElementAt(n));
            ObserveText(At("ElementAtOrDefault(", n, ")"), () => source.ElementAtOrDefault(n));
            ObserveText(At("Chunk(", n, ")"), () => source.Chunk(n).Select((int[] part) => At(part.Length, " from ", part[0])));
            ObserveText(At("Contains(", n, ")"), () => source.Contains(n));
            ObserveText(At("First(x > ", n, ")"), () => source.First((int x) => x > n));
            ObserveText(At("FirstOrDefault(x > ", n, ")"), () => source.FirstOrDefault((int x) => x > n));
            ObserveText(At("Last(x > ", n, ")"), () => source.Last((int x) => x > n));
            ObserveText(At("LastOrDefault(x > ", n, ")"), () => source.LastOrDefault((int x) => x > n));
            ObserveText(At("Single(x > ", n, ")"), () => source.Single((int x) => x > n));
            ObserveText(At("SingleOrDefault(x > ", n, ")"), () => source.SingleOrDefault((int x) => x > n));
            ObserveText(At("Any(x > ", n, ")"), () => source.Any((int x) => x > n));
            ObserveText(At("All(x > ", n, ")"), () => source.All((int x) => x > n));
            ObserveText(At("Count(x > ", n, ")"), () => source.Count((int x) => x > n));
            ObserveText(At("Where(x > ", n, ")"), () => source.Where((int x) => x > n));
            ObserveText(At("Where(x > ", n, " or first)"), () => source.Where((int x, int i) => x > n || i == 0));
            ObserveText(At("SkipWhile(x > ", n, ")"), () => source.SkipWhile((int x) => x > n));
            ObserveText(At("TakeWhile(x > ", n, ")"), () => source.TakeWhile((int x) => x > n));
        }
    }

    private static void Paired(IEnumerable<int> source)
    {
        var others = new Dictionary<string, IEnumerable<int>>();
        others.Add("nothing", new int[0]);
        others.Add("3 4", new int[] { 3, 4 });
        others.Add("1 1 2", new List<int> { 1, 1, 2 });
        foreach (string name in others.Keys)
        {
            IEnumerable<int> other = others[name];
            ObserveText(At("Concat ", name), () => source.Concat(other));
            ObserveText(At("Union ", name), () => source.Union(other));
            ObserveText(At("Intersect ", name), () => source.Intersect(other));
            ObserveText(At("Except ", name), () => source.Except(other));
            ObserveText(At("SequenceEqual ", name), () => source.SequenceEqual(other));
            ObserveText(At("Zip ", name), () => source.Zip(other, (int x, int y) => x * 10 + y));
            ObserveText(At("Zip to tuples ", name), () => source.Zip(other));
            ObserveText(At("Join ", name), () => source.Join(other, (int x) => x, (int y) => y, (int x, int y) => x * 10 + y));
            ObserveText(At("GroupJoin ", name), () => source.GroupJoin(other, (int x) => x, (int y) => y, (int x, IEnumerable<int> y) => x * 10 + y.Count()));
            ObserveText(At("ExceptBy ", name), () => source.ExceptBy(other, (int x) => x + 1));
            ObserveText(At("UnionBy ", name), () => source.UnionBy(other, (int x) => x % 2));
        }
    }

    private static void Null()
    {
        Section("null");
        IEnumerable<int> none = null;
        IEnumerable<int> some = new int[] { 1, 2 };
        ObserveText("Count", () => none.Count());
        ObserveText("Any", () => none.Any());
        ObserveText("First", () => none.First());
        ObserveText("Sum", () => none.Sum());
        ObserveText("ToList", () => none.ToList());
        ObserveText("Where", () => { var made = none.Where((int x) => x > 0); return "made"; });
        ObserveText("Select", () => { var made = none.Select((int x) => x); return "made"; });
        ObserveText("Take", () => { var made = none.Take(1); return "made"; });
        ObserveText("Reverse", () => { var made = none.Reverse(); return "made"; });
        ObserveText("OrderBy", () => { var made = none.OrderBy((int x) => x); return "made"; });
        ObserveText("Concat", () => { var made = some.Concat(none); return "made"; });
        ObserveText("Union", () => { var made = some.Union(none); return "made"; });
        ObserveText("Except", () => { var made = some.Except(none); return "made"; });
        ObserveText("Intersect", () => { var made = some.Intersect(none); return "made"; });
        ObserveText("SequenceEqual", () => some.SequenceEqual(none));
        ObserveText("Distinct", () => { var made = none.Distinct(); return "made"; });
        ObserveText("Range(0, -1)", () => Enumerable.Range(0, -1));
        ObserveText("Range(max, 2)", () => Enumerable.Range(int.MaxValue, 2));
        ObserveText("Range(max, 1)", () => Enumerable.Range(int.MaxValue, 1));
        ObserveText("Range(5, 3)", () => Enumerable.Range(5, 3));
        ObserveText("Repeat(1, -1)", () => Enumerable.Repeat(1, -1));
        ObserveText("Repeat(7, 3)", () => Enumerable.Repeat(7, 3));
        ObserveText("Empty", () => Enumerable.Empty<int>());
        ObserveText("Sum that is too large", () => new int[] { int.MaxValue, 1 }.Sum());
        ObserveText("Average of large ones", () => new int[] { int.MaxValue, int.MaxValue }.Average());
        ObserveText("Sum of large longs", () => new long[] { long.MaxValue, 1 }.Sum());
        ObserveText("Max of texts", () => new string[] { "b", "a", "c" }.Max());
        ObserveText("Max of no texts", () => new string[0].Max());
        ObserveText("Min of texts and null", () => new string[] { "b", null, "a" }.Min());
        ObserveText("First of no texts", () => new string[0].FirstOrDefault());
        ObserveText("MinBy of no texts", () => new string[0].MinBy((string x) => x.Length));
    }

    private static void Ordered()
    {
        Section("order");
        string[] words = new string[] { "pear", "fig", "apple", "Fig", "kiwi", null };
        ObserveText("OrderBy", () => words.OrderBy((string w) => w == null ? 0 : w.Length));
        ObserveText("OrderByDescending", () => words.OrderByDescending((string w) => w == null ? 0 : w.Length));
        ObserveText("ThenBy", () => words.OrderBy((string w) => w == null ? 0 : w.Length).ThenBy((string w) => w, StringComparer.Ordinal));
        ObserveText("ThenByDescending", () => words.OrderBy((string w) => w == null ? 0 : w.Length).ThenByDescending((string w) => w, StringComparer.Ordinal));
        ObserveText("ordinal", () => words.OrderBy((string w) => w, StringComparer.Ordinal));
        ObserveText("without case", () => words.OrderBy((string w) => w, StringComparer.OrdinalIgnoreCase));
        ObserveText("Distinct without case", () => words.Distinct(StringComparer.OrdinalIgnoreCase));
        ObserveText("Contains without case", () => words.Contains("FIG", StringComparer.OrdinalIgnoreCase));
        ObserveText("GroupBy without case", () => new string[] { "a", "B", "A", "b" }.GroupBy((string w) => w, StringComparer.OrdinalIgnoreCase).Select((IGrouping<string, string> g) => At(g.Key, g.Count())));
        ObserveText("ToDictionary without case", () => new string[] { "a", "A" }.ToDictionary((string w) => w, StringComparer.OrdinalIgnoreCase).Count);
        ObserveText("First of an order", () => words.OrderBy((string w) => w, StringComparer.Ordinal).First());
        ObserveText("Last of an order", () => words.OrderBy((string w) => w, StringComparer.Ordinal).Last());
        ObserveText("Take of an order", () => words.OrderBy((string w) => w, StringComparer.Ordinal).Skip(1).Take(2));
        ObserveText("Aggregate", () => new string[] { "a", "b" }.Aggregate("", (string x, string y) => x + "-" + y));
    }

    private static void Deferred()
    {
        Section("deferred");
        ObserveText("Where sees later elements", () => { var list = new List<int> { 1, 2 }; var query = list.Where((int x) => x > 1); list.Add(3); return query; });
        ObserveText("OrderBy sees later elements", () => { var list = new List<int> { 2, 1 }; var query = list.OrderBy((int x) => x); list.Add(0); return query; });
        ObserveText("ToList does not", () => { var list = new List<int> { 1, 2 }; var copy = list.Where((int x) => x > 1).ToList(); list.Add(3); return copy; });
        ObserveText("calls of Select", () => { int calls = 0; var query = new int[] { 1, 2, 3 }.Select((int x) => { ++calls; return x; }); int before = calls; int first = query.First(); int after = calls; int sum = query.Sum(); return Several(before, first, after, sum, calls); });
        ObserveText("calls of Any", () => { int calls = 0; bool any = new int[] { 1, 2, 3 }.Any((int x) => { ++calls; return x == 2; }); return Several(any, calls); });
        ObserveText("calls of Take", () => { int calls = 0; var taken = new int[] { 1, 2, 3 }.Where((int x) => { ++calls; return true; }).Take(2).ToList(); return Several(taken, calls); });
        ObserveText("calls of Count", () => { int calls = 0; int count = new int[] { 1, 2, 3 }.Where((int x) => { ++calls; return true; }).Count(); return Several(count, calls); });
        ObserveText("list changed while it is read", () => { var list = new List<int> { 1, 2, 3 }; foreach (int x in list.Where((int y) => y > 0)) { list.Add(x); } return list; });
        ObserveText("error in Select", () => { var query = new int[] { 1 }.Select((int x) => { if (x == 1) { throw new FormatException("one"); } return x; }); return query.ToList(); });
        ObserveText("enumerated twice", () => { var query = Enumerable.Range(1, 3).Where((int x) => x != 2); var e = query.GetEnumerator(); e.MoveNext(); int first = e.Current; return Several(first, query, query.Count()); });
    }

    public override void Run()
    {
        var sources = new Dictionary<string, IEnumerable<int>>();
        sources.Add("nothing", new int[0]);
        sources.Add("one", new List<int> { 4 });
        sources.Add("several", new int[] { 3, 1, 2, 1 });
        sources.Add("a query", Enumerable.Range(1, 3).Where((int x) => x > 0));
        foreach (string name in sources.Keys)
        {
            Section(name);
            Values(sources[name]);
            Numbered(sources[name]);
            Paired(sources[name]);
        }
        Null();
        Ordered();
        Deferred();
    }
}
