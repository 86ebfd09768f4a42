// Sets, sorted collections, linked lists and priority queues; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System.hpp>
#include <System/Collections.hpp>

using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;

namespace
{
    struct Descending
    {
        int Compare(int x, int y) const { return y - x; }
    };
    struct ByLength
    {
        bool Equals(String x, String y) const { return x.Length() == y.Length(); }
        int GetHashCode(String text) const { return text.Length(); }
    };

    template <class C, class F>
    String Walk(const C& collection, F during)
    {
        for (auto value : collection)
        {
            during(value);
        }
        return "";
    }
    constexpr const char* ChangedSince = "Collection was modified after the enumerator was instantiated.";
    constexpr const char* Changed = "Collection was modified; enumeration operation may not execute.";
}

BOOST_AUTO_TEST_CASE(a_hash_set_has_each_element_once)
{
    const HashSet<int> set{3, 1, 3, 2};
    BOOST_TEST((set.Count() == 3 && set.Add(4) && !set.Add(4) && set.Contains(1) && set.Remove(1) && !set.Remove(1)));
    BOOST_TEST(String::Join(",", set) == "3,2,4");
    set.UnionWith(Array<int>{7, 8});
    set.ExceptWith(Array<int>{3});
    set.IntersectWith(Array<int>{2, 4, 7, 9});
    BOOST_TEST(set.SetEquals(Array<int>{7, 4, 2, 2}));
    set.SymmetricExceptWith(Array<int>{2, 5, 5});
    BOOST_TEST(set.SetEquals(List<int>{4, 5, 7}));
    BOOST_TEST((set.IsSubsetOf(Array<int>{4, 5, 7}) && !set.IsProperSubsetOf(Array<int>{4, 5, 7}) &&
                set.IsProperSubsetOf(Array<int>{4, 5, 6, 7}) && set.IsSupersetOf(Array<int>{4}) &&
                set.IsProperSupersetOf(Array<int>{4, 5}) && !set.IsSupersetOf(Array<int>{1}) && set.Overlaps(Array<int>{1, 4}) &&
                !set.Overlaps(Array<int>{1})));
    set.UnionWith(set);
    set.ExceptWith(set);
    BOOST_TEST(set.Count() == 0);
    BOOST_TEST(set.RemoveWhere([](int) { return true; }) == 0);
    const HashSet<String> lengths{ByLength()};
    BOOST_TEST((lengths.Add("ab") && !lengths.Add("xy") && lengths.Contains("cd")));
    String there;
    BOOST_TEST((lengths.TryGetValue("zz", there) && there == "ab" && !lengths.TryGetValue("z", there) && there == nullptr));
    BOOST_TEST(HashSet<int>(Array<int>{1, 2, 2}).Count() == 2);
    BOOST_TEST(HashSet<int>(List<int>{1, 1}).Count() == 1);
    const HashSet<String> folded(Array<String>{"a", "bb", "c"}, ByLength());
    BOOST_TEST(folded.Count() == 2);
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return set.UnionWith(nullptr), 0; }) == "other");
    BOOST_TEST(set.ToString() == "System.Collections.Generic.HashSet`1[System.Int32]");
    const HashSet<String> nulls{nullptr, "a"};
    BOOST_TEST((nulls.Contains(nullptr) && nulls.Count() == 2));
}

BOOST_AUTO_TEST_CASE(sets_and_dictionaries_may_lose_but_not_get_elements_while_they_are_walked)
{
    const HashSet<int> set{1, 2, 3};
    BOOST_TEST(Walk(set, [&](int value) { set.Remove(value); }) == "");
    BOOST_TEST(set.Count() == 0);
    set.UnionWith(Array<int>{1, 2});
    Walk(set, [&](int) { set.Clear(); });
    set.Add(1);
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return Walk(set, [&](int value) { set.Add(value + 10); }); }) == Changed);
    const Dictionary<int, int> d{{1, 1}, {2, 2}};
    int times = 0;
    Walk(d, [&](auto) { d.Clear(), ++times; });
    BOOST_TEST((times == 1 && d.Count() == 0));
    const IEnumerator<int> walk = List<int>{1, 2}.GetEnumerator();
    BOOST_CHECK_THROW((void)walk.Current(), InvalidOperationException);
    d[1] = 5;
    const auto entries = d.GetEnumerator();
    entries.MoveNext();
    d.Remove(1);
    BOOST_TEST(entries.Current().Value() == 5);
    BOOST_TEST(!entries.MoveNext());
}

BOOST_AUTO_TEST_CASE(sorted_collections_are_in_order)
{
    const SortedDictionary<int, String> d{{3, "c"}, {1, "a"}, {2, "b"}};
    BOOST_TEST((String::Join(",", d.Keys()) == "1,2,3" && String::Join(",", d.Values()) == "a,b,c" && d.ContainsValue("b")));
    d.Remove(2);
    d[5] = "e";
    d.Add(4, "d");
    BOOST_TEST(String::Join(",", d) == "[1, a],[3, c],[4, d],[5, e]");
    BOOST_TEST(MessageOf<ArgumentException>([&] { return d.Add(1, "x"), 0; }) ==
               "An item with the same key has already been added. Key: [1, x]");
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return Walk(d, [&](auto e) { d.Remove(e.Key()); }); }) == ChangedSince);
    BOOST_TEST(String::Join(",", SortedDictionary<int, int>(Dictionary<int, int>{{1, 1}, {2, 2}}, Descending()).Keys()) == "2,1");

    const SortedSet<int> set{3, 1, 2, 3};
    BOOST_TEST((String::Join(",", set) == "1,2,3" && set.Min() == 1 && set.Max() == 3 && String::Join(",", set.Reverse()) == "3,2,1"));
    BOOST_TEST((String::Join(",", set.GetViewBetween(2, 9)) == "2,3" && set.RemoveWhere([](int n) { return n > 1; }) == 2));
    BOOST_TEST((SortedSet<int>().Min() == 0 && String::Join(",", SortedSet<int>(Array<int>{1, 3, 2}, Descending())) == "3,2,1"));

    const SortedList<String, int> list{{"b", 2}, {"a", 1}};
    list["c"] = 3;
    BOOST_TEST((list.Keys()[0] == "a" && list.Values()[2] == 3 && list.IndexOfKey("b") == 1 && list.IndexOfKey("x") == -1));
    BOOST_TEST((list.IndexOfValue(3) == 2 && list.GetKeyAtIndex(2) == "c" && list.GetValueAtIndex(0) == 1));
    list.RemoveAt(0);
    BOOST_TEST((String::Join(",", list) == "[b, 2],[c, 3]" && list.Remove("c") && list.Count() == 1));
    BOOST_CHECK_THROW((void)(int)list["zz"], KeyNotFoundException);
    BOOST_CHECK_THROW(list.RemoveAt(5), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(list.Keys().Add("x"), NotSupportedException);

    const SortedDictionary<int, int> many;
    for (int i = 0; i != 2000; ++i)
    {
        many[i * 7919 % 2000] = i;
    }
    for (int i = 0; i < 2000; i += 2)
    {
        many.Remove(i);
    }
    int expected = 1;
    bool right = many.Count() == 1000;
    for (auto [key, value] : many)
    {
        right = right && key == expected;
        expected += 2;
    }
    BOOST_TEST(right);
}

BOOST_AUTO_TEST_CASE(a_linked_list_has_nodes)
{
    const LinkedList<int> list{2, 3};
    const LinkedListNode<int> first = list.AddFirst(1);
    list.AddAfter(first, 9);
    list.AddBefore(list.Last(), 8);
    BOOST_TEST(String::Join(",", list) == "1,9,2,8,3");
    list.Remove(list.Find(9));
    BOOST_TEST((list.Remove(8) && !list.Remove(8) && list.First().Next().Value() == 2 && list.Last().Previous().Value() == 2));
    first.Value(7);
    BOOST_TEST((String::Join(",", list) == "7,2,3" && first.List() == list && list.Contains(2) && list.Count() == 3));
    list.RemoveFirst();
    list.RemoveLast();
    BOOST_TEST((String::Join(",", list) == "2" && first.List() == nullptr && first.Next() == nullptr));
    list.AddLast(first);
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return list.AddLast(first), 0; }) ==
               "The LinkedList node already belongs to a LinkedList.");
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return LinkedList<int>().AddAfter(first, 1); }) ==
               "The LinkedList node does not belong to current LinkedList.");
    BOOST_TEST(MessageOf<InvalidOperationException>([] { return LinkedList<int>().RemoveFirst(), 0; }) == "The LinkedList is empty.");
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return Walk(list, [&](int) { list.AddLast(1); }); }) == ChangedSince);
    list.Clear();
    BOOST_TEST((list.First() == nullptr && first.List() == nullptr && LinkedList<int>(Array<int>{1, 2}).Count() == 2));
}

BOOST_AUTO_TEST_CASE(a_priority_queue_gives_the_lowest_first)
{
    const PriorityQueue<String, int> queue;
    queue.Enqueue("c", 3);
    queue.Enqueue("a", 1);
    queue.Enqueue("b", 2);
    BOOST_TEST((queue.Peek() == "a" && queue.Dequeue() == "a" && queue.EnqueueDequeue("x", 0) == "x" && queue.Count() == 2));
    String text;
    int priority = 0;
    BOOST_TEST((queue.TryDequeue(text, priority) && text == "b" && priority == 2));
    BOOST_TEST((queue.Remove("c", text, priority) && !queue.TryPeek(text, priority) && text == nullptr));
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return queue.Dequeue(); }) == "Queue empty.");
    const PriorityQueue<int, int> numbers{Descending()};
    for (int i = 0; i != 500; ++i)
    {
        numbers.Enqueue(i, i * 37 % 500);
    }
    int last = 500;
    bool right = true;
    for (int element = 0; numbers.TryDequeue(element, priority); last = priority)
    {
        right = right && priority < last;
    }
    BOOST_TEST(right);
}
