// HashSet and SortedSet: every operation of sets with others of every kind, and the own members of each.
#include "harness/Transcript.hpp"

namespace
{
    using namespace Oracle;
    using namespace System::Collections::Generic;

    void Operations(Func<ISet<int>> make)
    {
        auto others = Dictionary<String, IEnumerable<int>>();
        others.Add("nothing", Array<int>(0));
        others.Add("1", Array<int>{1});
        others.Add("1 2 3", Array<int>{3, 2, 1, 1});
        others.Add("1 2 3 4", List<int>{4, 3, 2, 1});
        others.Add("3 4", HashSet<int>{3, 4});
        others.Add("4 5", SortedSet<int>{4, 5});
        others.Add("null", nullptr);
        for (String name : others.Keys())
        {
            IEnumerable<int> other = others[name];
            ObserveText(At("IsSubsetOf ", name), [&] { return make().IsSubsetOf(other); });
            ObserveText(At("IsSupersetOf ", name), [&] { return make().IsSupersetOf(other); });
            ObserveText(At("IsProperSubsetOf ", name), [&] { return make().IsProperSubsetOf(other); });
            ObserveText(At("IsProperSupersetOf ", name), [&] { return make().IsProperSupersetOf(other); });
            ObserveText(At("Overlaps ", name), [&] { return make().Overlaps(other); });
            ObserveText(At("SetEquals ", name), [&] { return make().SetEquals(other); });
            ObserveText(At("UnionWith ", name),
                        [&]
                        {
                            auto set = make();
                            set.UnionWith(other);
                            return set;
                        });
            ObserveText(At("IntersectWith ", name),
                        [&]
                        {
                            auto set = make();
                            set.IntersectWith(other);
                            return set;
                        });
            ObserveText(At("ExceptWith ", name),
                        [&]
                        {
                            auto set = make();
                            set.ExceptWith(other);
                            return set;
                        });
            ObserveText(At("SymmetricExceptWith ", name),
                        [&]
                        {
                            auto set = make();
                            set.SymmetricExceptWith(other);
                            return SortedSet<int>(set.ToArray());
                        });
        }
        ObserveText("UnionWith itself",
                    [&]
                    {
                        auto set = make();
                        set.UnionWith(set);
                        return set;
                    });
        ObserveText("ExceptWith itself",
                    [&]
                    {
                        auto set = make();
                        set.ExceptWith(set);
                        return set;
                    });
        ObserveText("SymmetricExceptWith itself",
                    [&]
                    {
                        auto set = make();
                        set.SymmetricExceptWith(set);
                        return set;
                    });
        ObserveText("IntersectWith itself",
                    [&]
                    {
                        auto set = make();
                        set.IntersectWith(set);
                        return set;
                    });
        ObserveText("SetEquals itself",
                    [&]
                    {
                        auto set = make();
                        return Several(set.SetEquals(set), set.IsSubsetOf(set), set.IsProperSubsetOf(set), set.Overlaps(set));
                    });
        for (int item : Array<int>{0, 1, 3, 4})
        {
            ObserveText(At("Add(", item, ")"),
                        [&]
                        {
                            auto set = make();
                            bool added = set.Add(item);
                            return Several(added, set);
                        });
            ObserveText(At("Remove(", item, ")"),
                        [&]
                        {
                            auto set = make();
                            bool removed = set.Remove(item);
                            return Several(removed, set);
                        });
            ObserveText(At("Contains(", item, ")"), [&] { return make().Contains(item); });
        }
        for (int index : Array<int>{-1, 0, 1, 2, 4, 5})
        {
            ObserveText(At("CopyTo(", index, ")"),
                        [&]
                        {
                            auto array = Array<int>(4);
                            make().CopyTo(array, index);
                            return array;
                        });
        }
        ObserveText("CopyTo(null)", [&] { return make().CopyTo(nullptr, 0); });
        ObserveText("Count, IsReadOnly", [&] { return Several(make().Count(), make().IsReadOnly()); });
        ObserveText("Clear",
                    [&]
                    {
                        auto set = make();
                        set.Clear();
                        return set;
                    });
        ObserveText("enumerated, added to",
                    [&]
                    {
                        auto set = make();
                        auto e = set.GetEnumerator();
                        e.MoveNext();
                        set.Add(9);
                        return e.MoveNext();
                    });
        ObserveText("enumerated, added what is there",
                    [&]
                    {
                        auto set = make();
                        auto e = set.GetEnumerator();
                        e.MoveNext();
                        set.Add(1);
                        return e.MoveNext();
                    });
        ObserveText("enumerated, removed from",
                    [&]
                    {
                        auto set = make();
                        auto e = set.GetEnumerator();
                        e.MoveNext();
                        set.Remove(1);
                        return e.MoveNext();
                    });
        ObserveText("enumerated, cleared",
                    [&]
                    {
                        auto set = make();
                        auto e = set.GetEnumerator();
                        e.MoveNext();
                        set.Clear();
                        return e.MoveNext();
                    });
    }

    void Hashed()
    {
        Section("HashSet");
        ObserveText("new(-1)", [&] { return HashSet<int>(-1); });
        ObserveText("EnsureCapacity(-1)", [&] { return HashSet<int>().EnsureCapacity(-1); });
        ObserveText("new(null)",
                    [&]
                    {
                        IEnumerable<int> none = nullptr;
                        return HashSet<int>(none, nullptr);
                    });
        ObserveText("TryGetValue",
                    [&]
                    {
                        auto set = HashSet<String>(StringComparer::OrdinalIgnoreCase());
                        set.Add("Abc");
                        String actual = "?";
                        bool found = set.TryGetValue("aBC", actual);
                        return Several(found, actual);
                    });
        ObserveText("TryGetValue of what is not there",
                    [&]
                    {
                        auto set = HashSet<String>();
                        String actual = "?";
                        bool found = set.TryGetValue("a", actual);
                        return Several(found, actual);
                    });
        ObserveText("null as an element",
                    [&]
                    {
                        auto set = HashSet<String>();
                        bool first = set.Add(nullptr);
                        bool second = set.Add(nullptr);
                        return Several(first, second, set.Contains(nullptr), set.Count());
                    });
        ObserveText("RemoveWhere",
                    [&]
                    {
                        auto set = HashSet<int>{1, 2, 3, 4};
                        int removed = set.RemoveWhere([&](int x) { return x % 2 == 0; });
                        return Several(removed, set);
                    });
        ObserveText("RemoveWhere(null)",
                    [&]
                    {
                        Predicate<int> none = nullptr;
                        return HashSet<int>().RemoveWhere(none);
                    });
        ObserveText("order after removals",
                    [&]
                    {
                        auto set = HashSet<int>();
                        for (int i = 0; i < 6; ++i)
                        {
                            set.Add(i);
                        }
                        set.Remove(1);
                        set.Remove(4);
                        set.Add(7);
                        set.Add(8);
                        set.Add(9);
                        return set;
                    });
        ObserveText("CopyTo without an index",
                    [&]
                    {
                        auto array = Array<int>(2);
                        HashSet<int>{1, 2}.CopyTo(array);
                        return array;
                    });
    }

    void Sorted()
    {
        Section("SortedSet");
        ObserveText("Min, Max",
                    [&]
                    {
                        auto set = SortedSet<int>{5, 1, 9};
                        return Several(set.Min(), set.Max());
                    });
        ObserveText("Min, Max of nothing",
                    [&]
                    {
                        auto set = SortedSet<int>();
                        return Several(set.Min(), set.Max());
                    });
        ObserveText("Min of no texts", [&] { return SortedSet<String>().Min(); });
        ObserveText("Reverse", [&] { return SortedSet<int>{5, 1, 9}.Reverse(); });
        ObserveText("null first", [&] { return SortedSet<String>{"b", nullptr, "a"}; });
        ObserveText("RemoveWhere",
                    [&]
                    {
                        auto set = SortedSet<int>{1, 2, 3, 4};
                        int removed = set.RemoveWhere([&](int x) { return x % 2 == 0; });
                        return Several(removed, set);
                    });
        ObserveText("RemoveWhere(null)",
                    [&]
                    {
                        Predicate<int> none = nullptr;
                        return SortedSet<int>().RemoveWhere(none);
                    });
        for (int lower : Array<int>{0, 2, 3, 7})
        {
            for (int upper : Array<int>{1, 4, 5})
            {
                ObserveText(At("GetViewBetween(", lower, ", ", upper, ")"),
                            [&]
                            {
                                auto set = SortedSet<int>{1, 2, 3, 4, 5};
                                return set.GetViewBetween(lower, upper);
                            });
            }
        }
        ObserveText("view, added to",
                    [&]
                    {
                        auto set = SortedSet<int>{1, 2, 3, 4, 5};
                        auto view = set.GetViewBetween(2, 4);
                        set.Remove(3);
                        bool added = view.Add(3);
                        return Several(added, view, set);
                    });
        ObserveText("view, added outside",
                    [&]
                    {
                        auto set = SortedSet<int>{1, 2, 3, 4, 5};
                        auto view = set.GetViewBetween(2, 4);
                        return view.Add(9);
                    });
        ObserveText("TryGetValue",
                    [&]
                    {
                        auto set = SortedSet<String>(StringComparer::OrdinalIgnoreCase());
                        set.Add("Abc");
                        String actual = "?";
                        bool found = set.TryGetValue("aBC", actual);
                        return Several(found, actual);
                    });
    }

    void Run()
    {
        Section("HashSet");
        Operations([&] { return HashSet<int>{1, 2, 3}; });
        Section("SortedSet");
        Operations([&] { return SortedSet<int>{3, 2, 1}; });
        Section("HashSet of its own comparer");
        Operations(
            [&]
            {
                auto set = HashSet<int>(100);
                set.Add(1);
                set.Add(2);
                set.Add(3);
                return set;
            });
        Hashed();
        Sorted();
    }

    const Scenario scenario("SetMembers", Run);
}
