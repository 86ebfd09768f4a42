// List's own members: capacity, ranges, and what searches, sorts and converts; lists that are changed by their own calls.
#include "harness/Transcript.hpp"

namespace
{
    using namespace Oracle;
    using namespace System::Collections::Generic;

    List<int> Some()
    {
        return List<int>{5, 3, 8, 3, 1};
    }

    void Ranges()
    {
        Section("List");
        for (int capacity : Array<int>{-1, 0, 1, 4, 5, 100})
        {
            ObserveText(At("new(", capacity, ")"),
                        [&]
                        {
                            auto list = List<int>(capacity);
                            return Several(list.Count(), list.Capacity());
                        });
            ObserveText(At("Capacity = ", capacity),
                        [&]
                        {
                            auto list = List<int>{1, 2};
                            list.Capacity(capacity);
                            return Several(list.Count(), list.Capacity());
                        });
            ObserveText(At("EnsureCapacity(", capacity, ")"),
                        [&]
                        {
                            auto list = List<int>{1, 2};
                            return list.EnsureCapacity(capacity) >= capacity;
                        });
        }
        ObserveText("Capacity while it grows",
                    [&]
                    {
                        auto list = List<int>();
                        int sum = 0;
                        for (int i = 0; i < 20; ++i)
                        {
                            list.Add(i);
                            sum += list.Capacity();
                        }
                        return sum;
                    });
        for (int index : Array<int>{-1, 0, 2, 5, 6})
        {
            for (int count : Array<int>{-1, 0, 1, 3, 5, 6})
            {
                String at = At("(", index, ", ", count, ")");
                ObserveText("GetRange" + at, [&] { return Some().GetRange(index, count); });
                ObserveText("RemoveRange" + at,
                            [&]
                            {
                                auto list = Some();
                                list.RemoveRange(index, count);
                                return list;
                            });
                ObserveText("Reverse" + at,
                            [&]
                            {
                                auto list = Some();
                                list.Reverse(index, count);
                                return list;
                            });
                ObserveText("Sort" + at,
                            [&]
                            {
                                auto list = Some();
                                list.Sort(index, count, nullptr);
                                return list;
                            });
                ObserveText("IndexOf 3 " + at, [&] { return Some().IndexOf(3, index, count); });
                ObserveText("LastIndexOf 3 " + at, [&] { return Some().LastIndexOf(3, index, count); });
                ObserveText("FindIndex" + at, [&] { return Some().FindIndex(index, count, [&](int item) { return item == 3; }); });
                ObserveText("FindLastIndex" + at, [&] { return Some().FindLastIndex(index, count, [&](int item) { return item == 3; }); });
                ObserveText("BinarySearch" + at, [&] { return List<int>{1, 3, 5, 7, 9}.BinarySearch(index, count, 5, nullptr); });
                ObserveText("CopyTo" + at,
                            [&]
                            {
                                auto array = Array<int>(4);
                                Some().CopyTo(index, array, 1, count);
                                return array;
                            });
            }
            ObserveText(At("IndexOf 3 (", index, ")"), [&] { return Some().IndexOf(3, index); });
            ObserveText(At("LastIndexOf 3 (", index, ")"), [&] { return Some().LastIndexOf(3, index); });
            ObserveText(At("FindIndex(", index, ")"), [&] { return Some().FindIndex(index, [&](int item) { return item == 3; }); });
            ObserveText(At("FindLastIndex(", index, ")"), [&] { return Some().FindLastIndex(index, [&](int item) { return item == 3; }); });
            ObserveText(At("InsertRange(", index, ")"),
                        [&]
                        {
                            auto list = Some();
                            list.InsertRange(index, Array<int>{7, 7});
                            return list;
                        });
            ObserveText(At("Slice(", index, ", 1)"), [&] { return Some().Slice(index, 1); });
        }
    }

    void Searching()
    {
        List<int> empty = List<int>();
        Predicate<int> none = nullptr;
        for (int item : Array<int>{0, 1, 3, 4, 9})
        {
            Section(At("List, ", item));
            ObserveText("IndexOf", [&] { return Some().IndexOf(item); });
            ObserveText("LastIndexOf", [&] { return Some().LastIndexOf(item); });
            ObserveText("BinarySearch", [&] { return List<int>{1, 3, 5, 7}.BinarySearch(item); });
            ObserveText("Exists", [&] { return Some().Exists([&](int x) { return x == item; }); });
            ObserveText("Find", [&] { return Some().Find([&](int x) { return x > item; }); });
            ObserveText("FindLast", [&] { return Some().FindLast([&](int x) { return x > item; }); });
            ObserveText("FindAll", [&] { return Some().FindAll([&](int x) { return x > item; }); });
            ObserveText("TrueForAll", [&] { return Some().TrueForAll([&](int x) { return x > item; }); });
            ObserveText("RemoveAll",
                        [&]
                        {
                            auto list = Some();
                            int removed = list.RemoveAll([&](int x) { return x > item; });
                            return Several(removed, list);
                        });
            ObserveText("ConvertAll", [&] { return Some().ConvertAll<String>([&](int x) { return At(x + item); }); });
        }
        Section("List, null");
        ObserveText("Exists", [&] { return Some().Exists(none); });
        ObserveText("Find", [&] { return Some().Find(none); });
        ObserveText("FindLast", [&] { return Some().FindLast(none); });
        ObserveText("FindAll", [&] { return Some().FindAll(none); });
        ObserveText("FindIndex", [&] { return Some().FindIndex(none); });
        ObserveText("FindLastIndex", [&] { return Some().FindLastIndex(none); });
        ObserveText("TrueForAll", [&] { return Some().TrueForAll(none); });
        ObserveText("RemoveAll", [&] { return Some().RemoveAll(none); });
        ObserveText("ForEach",
                    [&]
                    {
                        Action<int> nothing = nullptr;
                        Some().ForEach(nothing);
                    });
        ObserveText("Sort",
                    [&]
                    {
                        Comparison<int> order = nullptr;
                        Some().Sort(order);
                    });
        ObserveText("AddRange",
                    [&]
                    {
                        IEnumerable<int> nothing = nullptr;
                        Some().AddRange(nothing);
                    });
        ObserveText("InsertRange",
                    [&]
                    {
                        IEnumerable<int> nothing = nullptr;
                        Some().InsertRange(9, nothing);
                    });
        Section("List, empty");
        ObserveText("LastIndexOf(3, 0)", [&] { return empty.LastIndexOf(3, 0); });
        ObserveText("LastIndexOf(3, -1)", [&] { return empty.LastIndexOf(3, -1); });
        ObserveText("LastIndexOf(3, 0, 0)", [&] { return empty.LastIndexOf(3, 0, 0); });
        ObserveText("LastIndexOf(3, -1, 0)", [&] { return empty.LastIndexOf(3, -1, 0); });
        ObserveText("FindLastIndex(0, 0)", [&] { return empty.FindLastIndex(0, 0, [&](int x) { return x == 0; }); });
        ObserveText("FindLastIndex(-1, 0)", [&] { return empty.FindLastIndex(-1, 0, [&](int x) { return x == 0; }); });
        ObserveText("FindIndex(0, 0)", [&] { return empty.FindIndex(0, 0, [&](int x) { return x == 0; }); });
        ObserveText("Find", [&] { return empty.Find([&](int x) { return x == 0; }); });
        ObserveText("Reverse",
                    [&]
                    {
                        empty.Reverse();
                        return empty;
                    });
        ObserveText("Sort",
                    [&]
                    {
                        empty.Sort();
                        return empty;
                    });
        Section("List, changed by its own call");
        ObserveText("ForEach",
                    [&]
                    {
                        auto list = Some();
                        list.ForEach([&](int x) { return list.Add(x); });
                        return list;
                    });
        ObserveText("ForEach that clears",
                    [&]
                    {
                        auto list = Some();
                        list.ForEach([&](int) { return list.Clear(); });
                        return list;
                    });
        ObserveText("AddRange of itself",
                    [&]
                    {
                        auto list = Some();
                        list.AddRange(list);
                        return list;
                    });
        ObserveText("InsertRange of itself",
                    [&]
                    {
                        auto list = Some();
                        list.InsertRange(2, list);
                        return list;
                    });
        ObserveText("Sort that throws",
                    [&]
                    {
                        auto list = Some();
                        list.Sort([&](int, int) -> int { throw FormatException("order"); });
                        return list;
                    });
        ObserveText("Sort by falling order",
                    [&]
                    {
                        auto list = Some();
                        list.Sort([&](int x, int y) { return y - x; });
                        return list;
                    });
        ObserveText("AsReadOnly shows changes",
                    [&]
                    {
                        auto list = Some();
                        auto window = list.AsReadOnly();
                        list.Add(9);
                        return window;
                    });
    }

    void Run()
    {
        Ranges();
        Searching();
    }

    const Scenario scenario("ListSearches", Run);
}
