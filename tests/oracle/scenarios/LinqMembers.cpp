// LINQ to objects: each operator on nothing, one and several elements, its errors, and what it defers.
#include "harness/Transcript.hpp"
#include <System/Linq.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Collections::Generic;
    using namespace System::Linq;

    void Values(IEnumerable<int> source)
    {
        ObserveText("Count", [&] { return source.Count(); });
        ObserveText("LongCount", [&] { return source.LongCount(); });
        ObserveText("Sum", [&] { return source.Sum(); });
        ObserveText("Min", [&] { return source.Min(); });
        ObserveText("Max", [&] { return source.Max(); });
        ObserveText("Average", [&] { return source.Average(); });
        ObserveText("First", [&] { return source.First(); });
        ObserveText("Last", [&] { return source.Last(); });
        ObserveText("Single", [&] { return source.Single(); });
        ObserveText("FirstOrDefault", [&] { return source.FirstOrDefault(); });
        ObserveText("FirstOrDefault(7)", [&] { return source.FirstOrDefault(7); });
        ObserveText("LastOrDefault", [&] { return source.LastOrDefault(); });
        ObserveText("LastOrDefault(7)", [&] { return source.LastOrDefault(7); });
        ObserveText("SingleOrDefault", [&] { return source.SingleOrDefault(); });
        ObserveText("SingleOrDefault(7)", [&] { return source.SingleOrDefault(7); });
        ObserveText("Any", [&] { return source.Any(); });
        ObserveText("Aggregate", [&] { return source.Aggregate([&](int x, int y) { return x * 10 + y; }); });
        ObserveText("Aggregate from 7", [&] { return source.Aggregate(7, [&](int x, int y) { return x * 10 + y; }); });
        ObserveText("Aggregate to a text",
                    [&]
                    {
                        return source.Aggregate(
                            7, [&](int x, int y) { return x * 10 + y; }, [&](int x) { return At("=", x); });
                    });
        ObserveText("DefaultIfEmpty", [&] { return source.DefaultIfEmpty(); });
        ObserveText("DefaultIfEmpty(9)", [&] { return source.DefaultIfEmpty(9); });
        ObserveText("Reverse", [&] { return source.Reverse(); });
        ObserveText("Distinct", [&] { return source.Distinct(); });
        ObserveText("ToArray", [&] { return source.ToArray(); });
        ObserveText("ToList", [&] { return source.ToList(); });
        ObserveText("ToHashSet", [&] { return source.ToHashSet(); });
        ObserveText("Order", [&] { return source.Order(); });
        ObserveText("OrderDescending", [&] { return source.OrderDescending(); });
        ObserveText("Append", [&] { return source.Append(9); });
        ObserveText("Prepend", [&] { return source.Prepend(9); });
        ObserveText("Select", [&] { return source.Select([&](int x) { return x * 2; }); });
        ObserveText("Select with index", [&] { return source.Select([&](int x, int i) { return x * 10 + i; }); });
        ObserveText("SelectMany", [&] { return source.SelectMany([&](int x) { return Enumerable::Repeat(x, 2); }); });
        ObserveText("Cast", [&] { return source.Select([&](int x) { return (Object)x; }).Cast<int>(); });
        ObserveText("Cast to texts", [&] { return source.Select([&](int x) { return (Object)x; }).Cast<String>(); });
        ObserveText("OfType", [&] { return source.Select([&](int x) { return (Object)x; }).OfType<String>(); });
        ObserveText("Select to texts", [&] { return source.Select([&](int x) { return At("n", x); }); });
        ObserveText("Sum of doubles", [&] { return source.Sum([&](int x) { return x * 0.5; }); });
        ObserveText("Min by a function", [&] { return source.Min([&](int x) { return -x; }); });
        ObserveText("Max by a function", [&] { return source.Max([&](int x) { return -x; }); });
        ObserveText("Average by a function", [&] { return source.Average([&](int x) { return x * 2; }); });
        ObserveText("MinBy", [&] { return source.MinBy([&](int x) { return -x; }); });
        ObserveText("MaxBy", [&] { return source.MaxBy([&](int x) { return -x; }); });
        ObserveText("GroupBy", [&] { return source.GroupBy([&](int x) { return x % 2; }); });
        ObserveText("GroupBy keys",
                    [&] { return source.GroupBy([&](int x) { return x % 2; }).Select([&](IGrouping<int, int> g) { return g.Key(); }); });
        ObserveText("ToLookup", [&] { return source.ToLookup([&](int x) { return x % 2; })[1]; });
        ObserveText("ToLookup of no key", [&] { return source.ToLookup([&](int x) { return x % 2; })[5]; });
        ObserveText("ToDictionary", [&] { return source.ToDictionary([&](int x) { return x; }, [&](int x) { return x * x; }); });
        ObserveText("ToDictionary of one key", [&] { return source.ToDictionary([&](int) { return 5; }); });
        ObserveText("CountBy", [&] { return source.CountBy([&](int x) { return x % 2; }); });
        ObserveText("DistinctBy", [&] { return source.DistinctBy([&](int x) { return x % 2; }); });
    }

    void Numbered(IEnumerable<int> source)
    {
        for (int n : Array<int>{-1, 0, 1, 2, 5})
        {
            ObserveText(At("Skip(", n, ")"), [&] { return source.Skip(n); });
            ObserveText(At("Take(", n, ")"), [&] { return source.Take(n); });
            ObserveText(At("SkipLast(", n, ")"), [&] { return source.SkipLast(n); });
            ObserveText(At("TakeLast(", n, ")"), [&] { return source.TakeLast(n); });
            ObserveText(At("ElementAt(", n, ")"), [&] { return source.ElementAt(n); });
            ObserveText(At("ElementAtOrDefault(", n, ")"), [&] { return source.ElementAtOrDefault(n); });
            ObserveText(At("Chunk(", n, ")"),
                        [&] { return source.Chunk(n).Select([&](Array<int> part) { return At(part.Length(), " from ", part[0]); }); });
            ObserveText(At("Contains(", n, ")"), [&] { return source.Contains(n); });
            ObserveText(At("First(x > ", n, ")"), [&] { return source.First([&](int x) { return x > n; }); });
            ObserveText(At("FirstOrDefault(x > ", n, ")"), [&] { return source.FirstOrDefault([&](int x) { return x > n; }); });
            ObserveText(At("Last(x > ", n, ")"), [&] { return source.Last([&](int x) { return x > n; }); });
            ObserveText(At("LastOrDefault(x > ", n, ")"), [&] { return source.LastOrDefault([&](int x) { return x > n; }); });
            ObserveText(At("Single(x > ", n, ")"), [&] { return source.Single([&](int x) { return x > n; }); });
            ObserveText(At("SingleOrDefault(x > ", n, ")"), [&] { return source.SingleOrDefault([&](int x) { return x > n; }); });
            ObserveText(At("Any(x > ", n, ")"), [&] { return source.Any([&](int x) { return x > n; }); });
            ObserveText(At("All(x > ", n, ")"), [&] { return source.All([&](int x) { return x > n; }); });
            ObserveText(At("Count(x > ", n, ")"), [&] { return source.Count([&](int x) { return x > n; }); });
            ObserveText(At("Where(x > ", n, ")"), [&] { return source.Where([&](int x) { return x > n; }); });
            ObserveText(At("Where(x > ", n, " or first)"), [&] { return source.Where([&](int x, int i) { return x > n || i == 0; }); });
            ObserveText(At("SkipWhile(x > ", n, ")"), [&] { return source.SkipWhile([&](int x) { return x > n; }); });
            ObserveText(At("TakeWhile(x > ", n, ")"), [&] { return source.TakeWhile([&](int x) { return x > n; }); });
        }
    }

    void Paired(IEnumerable<int> source)
    {
        auto others = Dictionary<String, IEnumerable<int>>();
        others.Add("nothing", Array<int>(0));
        others.Add("3 4", Array<int>{3, 4});
        others.Add("1 1 2", List<int>{1, 1, 2});
        for (String name : others.Keys())
        {
            IEnumerable<int> other = others[name];
            ObserveText(At("Concat ", name), [&] { return source.Concat(other); });
            ObserveText(At("Union ", name), [&] { return source.Union(other); });
            ObserveText(At("Intersect ", name), [&] { return source.Intersect(other); });
            ObserveText(At("Except ", name), [&] { return source.Except(other); });
            ObserveText(At("SequenceEqual ", name), [&] { return source.SequenceEqual(other); });
            ObserveText(At("Zip ", name), [&] { return source.Zip(other, [&](int x, int y) { return x * 10 + y; }); });
            ObserveText(At("Zip to tuples ", name), [&] { return source.Zip(other); });
            ObserveText(At("Join ", name),
                        [&]
                        {
                            return source.Join(
                                other, [&](int x) { return x; }, [&](int y) { return y; }, [&](int x, int y) { return x * 10 + y; });
                        });
            ObserveText(At("GroupJoin ", name),
                        [&]
                        {
                            return source.GroupJoin(
                                other, [&](int x) { return x; }, [&](int y) { return y; },
                                [&](int x, IEnumerable<int> y) { return x * 10 + y.Count(); });
                        });
            ObserveText(At("ExceptBy ", name), [&] { return source.ExceptBy(other, [&](int x) { return x + 1; }); });
            ObserveText(At("UnionBy ", name), [&] { return source.UnionBy(other, [&](int x) { return x % 2; }); });
        }
    }

    void Null()
    {
        Section("null");
        IEnumerable<int> none = nullptr;
        IEnumerable<int> some = Array<int>{1, 2};
        ObserveText("Count", [&] { return none.Count(); });
        ObserveText("Any", [&] { return none.Any(); });
        ObserveText("First", [&] { return none.First(); });
        ObserveText("Sum", [&] { return none.Sum(); });
        ObserveText("ToList", [&] { return none.ToList(); });
        ObserveText("Where",
                    [&]
                    {
                        auto made = none.Where([&](int x) { return x > 0; });
                        return "made";
                    });
        ObserveText("Select",
                    [&]
                    {
                        auto made = none.Select([&](int x) { return x; });
                        return "made";
                    });
        ObserveText("Take",
                    [&]
                    {
                        auto made = none.Take(1);
                        return "made";
                    });
        ObserveText("Reverse",
                    [&]
                    {
                        auto made = none.Reverse();
                        return "made";
                    });
        ObserveText("OrderBy",
                    [&]
                    {
                        auto made = none.OrderBy([&](int x) { return x; });
                        return "made";
                    });
        ObserveText("Concat",
                    [&]
                    {
                        auto made = some.Concat(none);
                        return "made";
                    });
        ObserveText("Union",
                    [&]
                    {
                        auto made = some.Union(none);
                        return "made";
                    });
        ObserveText("Except",
                    [&]
                    {
                        auto made = some.Except(none);
                        return "made";
                    });
        ObserveText("Intersect",
                    [&]
                    {
                        auto made = some.Intersect(none);
                        return "made";
                    });
        ObserveText("SequenceEqual", [&] { return some.SequenceEqual(none); });
        ObserveText("Distinct",
                    [&]
                    {
                        auto made = none.Distinct();
                        return "made";
                    });
        ObserveText("Range(0, -1)", [&] { return Enumerable::Range(0, -1); });
        ObserveText("Range(max, 2)", [&] { return Enumerable::Range(MaxValue<int>, 2); });
        ObserveText("Range(max, 1)", [&] { return Enumerable::Range(MaxValue<int>, 1); });
        ObserveText("Range(5, 3)", [&] { return Enumerable::Range(5, 3); });
        ObserveText("Repeat(1, -1)", [&] { return Enumerable::Repeat(1, -1); });
        ObserveText("Repeat(7, 3)", [&] { return Enumerable::Repeat(7, 3); });
        ObserveText("Empty", [&] { return Enumerable::Empty<int>(); });
        ObserveText("Sum that is too large", [&] { return Array<int>{MaxValue<int>, 1}.Sum(); });
        ObserveText("Average of large ones", [&] { return Array<int>{MaxValue<int>, MaxValue<int>}.Average(); });
        ObserveText("Sum of large longs", [&] { return Array<Int64>{MaxValue<Int64>, 1}.Sum(); });
        ObserveText("Max of texts", [&] { return Array<String>{"b", "a", "c"}.Max(); });
        ObserveText("Max of no texts", [&] { return Array<String>(0).Max(); });
        ObserveText("Min of texts and null", [&] { return Array<String>{"b", nullptr, "a"}.Min(); });
        ObserveText("First of no texts", [&] { return Array<String>(0).FirstOrDefault(); });
        ObserveText("MinBy of no texts", [&] { return Array<String>(0).MinBy([&](String x) { return x.Length(); }); });
    }

    void Ordered()
    {
        Section("order");
        Array<String> words = Array<String>{"pear", "fig", "apple", "Fig", "kiwi", nullptr};
        ObserveText("OrderBy", [&] { return words.OrderBy([&](String w) { return w == nullptr ? 0 : w.Length(); }); });
        ObserveText("OrderByDescending", [&] { return words.OrderByDescending([&](String w) { return w == nullptr ? 0 : w.Length(); }); });
        ObserveText("ThenBy",
                    [&]
                    {
                        return words.OrderBy([&](String w) { return w == nullptr ? 0 : w.Length(); })
                            .ThenBy([&](String w) { return w; }, StringComparer::Ordinal());
                    });
        ObserveText("ThenByDescending",
                    [&]
                    {
                        return words.OrderBy([&](String w) { return w == nullptr ? 0 : w.Length(); })
                            .ThenByDescending([&](String w) { return w; }, StringComparer::Ordinal());
                    });
        ObserveText("ordinal", [&] { return words.OrderBy([&](String w) { return w; }, StringComparer::Ordinal()); });
        ObserveText("without case", [&] { return words.OrderBy([&](String w) { return w; }, StringComparer::OrdinalIgnoreCase()); });
        ObserveText("Distinct without case", [&] { return words.Distinct(StringComparer::OrdinalIgnoreCase()); });
        ObserveText("Contains without case", [&] { return words.Contains("FIG", StringComparer::OrdinalIgnoreCase()); });
        ObserveText("GroupBy without case",
                    [&]
                    {
                        return Array<String>{"a", "B", "A", "b"}
                            .GroupBy([&](String w) { return w; }, StringComparer::OrdinalIgnoreCase())
                            .Select([&](IGrouping<String, String> g) { return At(g.Key(), g.Count()); });
                    });
        ObserveText(
            "ToDictionary without case",
            [&] {
                return Array<String>{"a", "A"}.ToDictionary([&](String w) { return w; }, StringComparer::OrdinalIgnoreCase()).Count();
            });
        ObserveText("First of an order", [&] { return words.OrderBy([&](String w) { return w; }, StringComparer::Ordinal()).First(); });
        ObserveText("Last of an order", [&] { return words.OrderBy([&](String w) { return w; }, StringComparer::Ordinal()).Last(); });
        ObserveText("Take of an order",
                    [&] { return words.OrderBy([&](String w) { return w; }, StringComparer::Ordinal()).Skip(1).Take(2); });
        ObserveText("Aggregate", [&] { return Array<String>{"a", "b"}.Aggregate("", [&](String x, String y) { return x + "-" + y; }); });
    }

    void Deferred()
    {
        Section("deferred");
        ObserveText("Where sees later elements",
                    [&]
                    {
                        auto list = List<int>{1, 2};
                        auto query = list.Where([&](int x) { return x > 1; });
                        list.Add(3);
                        return query;
                    });
        ObserveText("OrderBy sees later elements",
                    [&]
                    {
                        auto list = List<int>{2, 1};
                        auto query = list.OrderBy([&](int x) { return x; });
                        list.Add(0);
                        return query;
                    });
        ObserveText("ToList does not",
                    [&]
                    {
                        auto list = List<int>{1, 2};
                        auto copy = list.Where([&](int x) { return x > 1; }).ToList();
                        list.Add(3);
                        return copy;
                    });
        ObserveText("calls of Select",
                    [&]
                    {
                        int calls = 0;
                        auto query = Array<int>{1, 2, 3}.Select(
                            [&](int x)
                            {
                                ++calls;
                                return x;
                            });
                        int before = calls;
                        int first = query.First();
                        int after = calls;
                        int sum = query.Sum();
                        return Several(before, first, after, sum, calls);
                    });
        ObserveText("calls of Any",
                    [&]
                    {
                        int calls = 0;
                        bool any = Array<int>{1, 2, 3}.Any(
                            [&](int x)
                            {
                                ++calls;
                                return x == 2;
                            });
                        return Several(any, calls);
                    });
        ObserveText("calls of Take",
                    [&]
                    {
                        int calls = 0;
                        auto taken = Array<int>{1, 2, 3}
                                         .Where(
                                             [&](int)
                                             {
                                                 ++calls;
                                                 return true;
                                             })
                                         .Take(2)
                                         .ToList();
                        return Several(taken, calls);
                    });
        ObserveText("calls of Count",
                    [&]
                    {
                        int calls = 0;
                        int count = Array<int>{1, 2, 3}
                                        .Where(
                                            [&](int)
                                            {
                                                ++calls;
                                                return true;
                                            })
                                        .Count();
                        return Several(count, calls);
                    });
        ObserveText("list changed while it is read",
                    [&]
                    {
                        auto list = List<int>{1, 2, 3};
                        for (int x : list.Where([&](int y) { return y > 0; }))
                        {
                            list.Add(x);
                        }
                        return list;
                    });
        ObserveText("error in Select",
                    [&]
                    {
                        auto query = Array<int>{1}.Select(
                            [&](int x)
                            {
                                if (x == 1)
                                {
                                    throw FormatException("one");
                                }
                                return x;
                            });
                        return query.ToList();
                    });
        ObserveText("enumerated twice",
                    [&]
                    {
                        auto query = Enumerable::Range(1, 3).Where([&](int x) { return x != 2; });
                        auto e = query.GetEnumerator();
                        e.MoveNext();
                        int first = e.Current();
                        return Several(first, query, query.Count());
                    });
    }

    void Run()
    {
        auto sources = Dictionary<String, IEnumerable<int>>();
        sources.Add("nothing", Array<int>(0));
        sources.Add("one", List<int>{4});
        sources.Add("several", Array<int>{3, 1, 2, 1});
        sources.Add("a query", Enumerable::Range(1, 3).Where([&](int x) { return x > 0; }));
        for (String name : sources.Keys())
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

    const Scenario scenario("LinqMembers", Run);
}
