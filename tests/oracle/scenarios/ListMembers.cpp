// What every list does through IList: List, Collection, ReadOnlyCollection, an array, and the keys and values of a SortedList.
#include "harness/Transcript.hpp"
#include <System/Collections.hpp>
#include <System/Collections/ObjectModel.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Collections;
    using namespace System::Collections::Generic;
    using namespace System::Collections::ObjectModel;

    void Changing(Func<IList<int>> make)
    {
        for (int index : Array<int>{-1, 0, 1, 2, 3, 4, MaxValue<int>, MinValue<int>})
        {
            ObserveText(At("get [", index, "]"),
                        [&]
                        {
                            auto list = make();
                            return list[index];
                        });
            ObserveText(At("set [", index, "]"),
                        [&]
                        {
                            auto list = make();
                            list[index] = 7;
                            return list;
                        });
            ObserveText(At("Insert(", index, ")"),
                        [&]
                        {
                            auto list = make();
                            list.Insert(index, 7);
                            return list;
                        });
            ObserveText(At("RemoveAt(", index, ")"),
                        [&]
                        {
                            auto list = make();
                            list.RemoveAt(index);
                            return list;
                        });
            ObserveText(At("CopyTo(array, ", index, ")"),
                        [&]
                        {
                            auto array = Array<int>(4);
                            make().CopyTo(array, index);
                            return array;
                        });
            ObserveText(At("CopyTo(short, ", index, ")"),
                        [&]
                        {
                            auto array = Array<int>(2);
                            make().CopyTo(array, index);
                            return array;
                        });
            ObserveText(At("CopyTo(null, ", index, ")"), [&] { return make().CopyTo(nullptr, index); });
        }
        for (int item : Array<int>{1, 2, 3, 4})
        {
            ObserveText(At("IndexOf(", item, ")"), [&] { return make().IndexOf(item); });
            ObserveText(At("Contains(", item, ")"), [&] { return make().Contains(item); });
            ObserveText(At("Add(", item, ")"),
                        [&]
                        {
                            auto list = make();
                            list.Add(item);
                            return list;
                        });
            ObserveText(At("Remove(", item, ")"),
                        [&]
                        {
                            auto list = make();
                            bool removed = list.Remove(item);
                            return Several(removed, list);
                        });
        }
        ObserveText("Clear",
                    [&]
                    {
                        auto list = make();
                        list.Clear();
                        return list.Count();
                    });
        ObserveText("Count, IsReadOnly",
                    [&]
                    {
                        auto list = make();
                        return Several(list.Count(), list.IsReadOnly());
                    });
    }

    void Enumerating(Func<IList<int>> make)
    {
        ObserveText("enumerated",
                    [&]
                    {
                        auto list = make();
                        auto e = list.GetEnumerator();
                        int sum = 0;
                        while (e.MoveNext())
                        {
                            sum = sum * 10 + e.Current();
                        }
                        return Several(sum, e.MoveNext());
                    });
        ObserveText("enumerated, changed",
                    [&]
                    {
                        auto list = make();
                        auto e = list.GetEnumerator();
                        e.MoveNext();
                        list[0] = 5;
                        return e.MoveNext();
                    });
        ObserveText("enumerated, added to",
                    [&]
                    {
                        auto list = make();
                        auto e = list.GetEnumerator();
                        e.MoveNext();
                        list.Add(5);
                        return e.MoveNext();
                    });
        ObserveText("enumerated, removed from",
                    [&]
                    {
                        auto list = make();
                        auto e = list.GetEnumerator();
                        e.MoveNext();
                        list.Remove(3);
                        return e.MoveNext();
                    });
        ObserveText("enumerated, cleared",
                    [&]
                    {
                        auto list = make();
                        auto e = list.GetEnumerator();
                        e.MoveNext();
                        list.Clear();
                        return e.MoveNext();
                    });
        ObserveText("foreach, changed",
                    [&]
                    {
                        auto list = make();
                        int sum = 0;
                        for (int item : list)
                        {
                            sum += item;
                            list.Add(item);
                        }
                        return sum;
                    });
        ObserveText("untyped Current before",
                    [&]
                    {
                        IEnumerator<> e = make().GetEnumerator();
                        return e.Current();
                    });
        ObserveText("untyped Current behind",
                    [&]
                    {
                        IEnumerator<> e = make().GetEnumerator();
                        while (e.MoveNext())
                        {
                        }
                        return e.Current();
                    });
        ObserveText("Reset",
                    [&]
                    {
                        IEnumerator<> e = make().GetEnumerator();
                        e.MoveNext();
                        e.MoveNext();
                        e.Reset();
                        e.MoveNext();
                        return e.Current();
                    });
    }

    void Untyped(Func<IList<>> make)
    {
        for (int index : Array<int>{-1, 0, 2, 3, 4})
        {
            ObserveText(At("untyped get [", index, "]"),
                        [&]
                        {
                            auto list = make();
                            Object item = list[index];
                            return item;
                        });
            ObserveText(At("untyped set [", index, "]"),
                        [&]
                        {
                            auto list = make();
                            list[index] = 7;
                            return list;
                        });
            ObserveText(At("untyped Insert(", index, ")"),
                        [&]
                        {
                            auto list = make();
                            list.Insert(index, 7);
                            return list;
                        });
            ObserveText(At("untyped RemoveAt(", index, ")"),
                        [&]
                        {
                            auto list = make();
                            list.RemoveAt(index);
                            return list;
                        });
        }
        ObserveText("untyped Add",
                    [&]
                    {
                        auto list = make();
                        int at = list.Add(8);
                        return Several(at, list);
                    });
        ObserveText("untyped Add of a text",
                    [&]
                    {
                        auto list = make();
                        int at = list.Add("x");
                        return Several(at, list);
                    });
        ObserveText("untyped Add of null",
                    [&]
                    {
                        auto list = make();
                        int at = list.Add(nullptr);
                        return Several(at, list);
                    });
        ObserveText("untyped set to a text",
                    [&]
                    {
                        auto list = make();
                        list[0] = "x";
                        return list;
                    });
        ObserveText("untyped Insert of a text",
                    [&]
                    {
                        auto list = make();
                        list.Insert(0, "x");
                        return list;
                    });
        ObserveText("untyped IndexOf",
                    [&] { return Several(make().IndexOf(2), make().IndexOf(9), make().IndexOf("x"), make().IndexOf(nullptr)); });
        ObserveText("untyped Contains",
                    [&] { return Several(make().Contains(2), make().Contains(9), make().Contains("x"), make().Contains(nullptr)); });
        ObserveText("untyped Remove",
                    [&]
                    {
                        auto list = make();
                        list.Remove(2);
                        return list;
                    });
        ObserveText("untyped Remove of a text",
                    [&]
                    {
                        auto list = make();
                        list.Remove("x");
                        return list;
                    });
        ObserveText("untyped Clear",
                    [&]
                    {
                        auto list = make();
                        list.Clear();
                        return list;
                    });
        ObserveText("untyped flags",
                    [&]
                    {
                        auto list = make();
                        return Several(list.Count(), list.IsReadOnly(), list.IsFixedSize());
                    });
    }

    void Run()
    {
        auto makers = Dictionary<String, Func<IList<int>>>();
        makers.Add("List", [&] { return List<int>{1, 2, 3}; });
        makers.Add("Collection", [&] { return Collection<int>{1, 2, 3}; });
        makers.Add("ReadOnlyCollection", [&] { return ReadOnlyCollection<int>(List<int>{1, 2, 3}); });
        makers.Add("Array", [&] { return Array<int>{1, 2, 3}; });
        makers.Add("keys of a SortedList",
                   [&]
                   {
                       auto sorted = SortedList<int, int>{{1, 4}, {2, 5}, {3, 6}};
                       return sorted.Keys();
                   });
        makers.Add("values of a SortedList",
                   [&]
                   {
                       auto sorted = SortedList<int, int>{{4, 1}, {5, 2}, {6, 3}};
                       return sorted.Values();
                   });
        for (String name : makers.Keys())
        {
            Section(name);
            Changing(makers[name]);
            Enumerating(makers[name]);
            if (!name.Contains("SortedList"))
            {
                Untyped([&] { return (IList<>)makers[name](); });
            }
        }
        Section("ArrayList");
        Untyped([&] { return ArrayList(Array<int>{1, 2, 3}); });
        Section("Collection");
        ObserveText("of a list",
                    [&]
                    {
                        IList<int> list = List<int>{1, 2};
                        auto window = Collection<int>(list);
                        window.Add(3);
                        return Several(window, list);
                    });
        Section("ReadOnlyCollection");
        ObserveText("of a list",
                    [&]
                    {
                        IList<int> list = List<int>{1, 2};
                        auto window = ReadOnlyCollection<int>(list);
                        list.Add(3);
                        return window;
                    });
        ObserveText("Empty", [&] { return ReadOnlyCollection<int>::Empty(); });
    }

    const Scenario scenario("ListMembers", Run);
}
