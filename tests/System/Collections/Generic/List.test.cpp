// List and the interfaces it has; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/ArraySegment.hpp>
#include <System/Collections.hpp>
#include <System/IndexOutOfRangeException.hpp>
#include <System/InvalidCastException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/NotSupportedException.hpp>
#include <System/NullReferenceException.hpp>

using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;

namespace
{
    template <class T>
    String Joined(const IEnumerable<T>& values)
    {
        String text = "";
        for (const T& value : values)
        {
            text = text + (text == "" ? "" : ",") + value;
        }
        return text;
    }
}

BOOST_AUTO_TEST_CASE(list_adds_and_removes)
{
    List<int> list;
    list.Add(1);
    list.AddRange(Array<int>{2, 3, 2});
    list.Insert(0, 9);
    BOOST_TEST(Joined<int>(list) == "9,1,2,3,2");
    BOOST_TEST(list.Remove(2));
    BOOST_TEST(!list.Remove(7));
    list.RemoveAt(0);
    BOOST_TEST(Joined<int>(list) == "1,3,2");
    list.InsertRange(1, list);
    BOOST_TEST(Joined<int>(list) == "1,1,3,2,3,2");
    list.RemoveRange(1, 2);
    BOOST_TEST(Joined<int>(list) == "1,2,3,2");
    BOOST_TEST(list.RemoveAll([](int n) { return n == 2; }) == 2);
    BOOST_TEST(Joined<int>(list) == "1,3");
    list.Clear();
    BOOST_TEST(list.Count() == 0);
}

BOOST_AUTO_TEST_CASE(list_is_shared_and_can_be_null)
{
    List<int> list{1, 2};
    const List<int> same = list;
    same.Add(3);
    BOOST_TEST(list.Count() == 3);
    BOOST_TEST((same == list));
    list = nullptr;
    BOOST_TEST((list == nullptr));
    BOOST_CHECK_THROW(list.Add(1), NullReferenceException);
    BOOST_TEST((List<int>() != nullptr));
    BOOST_TEST(List<int>{5}.Count() == 1);
    BOOST_TEST(List<int>(5).Count() == 0);
    BOOST_TEST(List<int>(same.ToArray()).Count() == 3);
    BOOST_TEST(same.ToString() == "System.Collections.Generic.List`1[System.Int32]");
}

BOOST_AUTO_TEST_CASE(list_elements_are_references)
{
    List<int> list{1, 2};
    list[0] = 7;
    for (int& n : list)
    {
        ++n;
    }
    BOOST_TEST(Joined<int>(list) == "8,3");
    List<bool> flags{true, false};
    flags[1] = true;
    BOOST_TEST(flags.TrueForAll([](bool b) { return b; }));
}

BOOST_AUTO_TEST_CASE(list_finds)
{
    const List<String> list{"b", "a", "c", "a"};
    BOOST_TEST(list.IndexOf("a") == 1);
    BOOST_TEST(list.IndexOf("a", 2) == 3);
    BOOST_TEST(list.LastIndexOf("a") == 3);
    BOOST_TEST(list.Contains("c"));
    BOOST_TEST(list.IndexOf("x") == -1);
    BOOST_TEST(list.Exists([](String s) { return s == "c"; }));
    BOOST_TEST(list.Find([](String s) { return s > "a"; }) == "b");
    BOOST_TEST(list.FindLast([](String s) { return s > "a"; }) == "c");
    BOOST_TEST((list.Find([](String s) { return s == "x"; }) == nullptr));
    BOOST_TEST(list.FindIndex([](String s) { return s == "c"; }) == 2);
    BOOST_TEST(list.FindLastIndex([](String s) { return s == "a"; }) == 3);
    BOOST_TEST(Joined<String>(list.FindAll([](String s) { return s != "a"; })) == "b,c");
    BOOST_TEST(Joined<int>(list.ConvertAll([](String s) { return s.Length(); })) == "1,1,1,1");
    BOOST_TEST(Joined<String>(list.GetRange(1, 2)) == "a,c");
}

BOOST_AUTO_TEST_CASE(list_sorts)
{
    List<int> list{3, 1, 2};
    list.Sort();
    BOOST_TEST(Joined<int>(list) == "1,2,3");
    BOOST_TEST(list.BinarySearch(2) == 1);
    BOOST_TEST(list.BinarySearch(0) == ~0);
    BOOST_TEST(list.BinarySearch(9) == ~3);
    BOOST_TEST((List<int>{1, 2, 2, 2, 3, 4}.BinarySearch(2) == 2));
    list.Sort([](int a, int b) { return b - a; });
    BOOST_TEST(Joined<int>(list) == "3,2,1");
    list.Reverse();
    BOOST_TEST(Joined<int>(list) == "1,2,3");
    list.Reverse(1, 2);
    BOOST_TEST(Joined<int>(list) == "1,3,2");
    const List<Object> mixed{1, "x"};
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return mixed.Sort(), 0; }) == "Failed to compare two elements in the array.");
}

BOOST_AUTO_TEST_CASE(list_checks_arguments)
{
    const List<int> list{1, 2, 3};
    const auto outOfRange = [](auto action)
    { return ParameterOf<ArgumentOutOfRangeException>([&] { return static_cast<void>(action()), 0; }); };
    BOOST_TEST(outOfRange([&] { return list[3]; }) == "index");
    BOOST_TEST(outOfRange([&] { return list[-1]; }) == "index");
    BOOST_TEST(outOfRange([&] { list.Insert(5, 1); }) == "index");
    BOOST_TEST(outOfRange([&] { list.RemoveAt(3); }) == "index");
    BOOST_TEST(outOfRange([&] { list.RemoveRange(-1, 1); }) == "index");
    BOOST_TEST(outOfRange([&] { list.RemoveRange(0, -1); }) == "count");
    BOOST_TEST(outOfRange([&] { return List<int>(-1); }) == "capacity");
    BOOST_TEST(outOfRange([&] { list.Capacity(1); }) == "value");
    BOOST_TEST(outOfRange([&] { list.InsertRange(9, Array<int>(0)); }) == "index");
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return list[3]; }) ==
               "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')");
    BOOST_TEST(MessageOf<ArgumentException>([&] { return list.RemoveRange(2, 2), 0; }) ==
               "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end "
               "of the source collection.");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return list.AddRange(nullptr), 0; }) == "collection");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return list.Find(nullptr); }) == "match");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return list.Sort(Comparison<int>(nullptr)), 0; }) == "comparison");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return list.ForEach(nullptr), 0; }) == "action");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { return list.CopyTo(Array<int>(2), 0), 0; }) == "destinationArray");
}

BOOST_AUTO_TEST_CASE(list_that_changes_ends_its_enumeration)
{
    const List<int> list{1, 2};
    const auto modify = [&]
    {
        for (int n : list)
        {
            list.Add(n);
        }
        return 0;
    };
    BOOST_TEST(MessageOf<InvalidOperationException>(modify) == "Collection was modified; enumeration operation may not execute.");
    IEnumerator e = list.GetEnumerator();
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return e.Current(); }) ==
               "Enumeration has either not started or has already finished.");
    BOOST_TEST(e.MoveNext());
    BOOST_TEST(e.Current() == 1);
    list.Add(5);
    BOOST_CHECK_THROW(e.MoveNext(), InvalidOperationException);
}

BOOST_AUTO_TEST_CASE(list_is_changed_through_its_interfaces)
{
    const List<int> list{1, 2, 3};
    const IList<int> typed = list;
    typed.Remove(2);
    typed[0] = 5;
    const IList<> plain = list;
    plain.Add(7);
    plain[1] = 6;
    BOOST_TEST(Joined<int>(list) == "5,6,7");
    BOOST_TEST((int)plain[2] == 7);
    BOOST_TEST(plain.IndexOf(6) == 1);
    BOOST_TEST(plain.IndexOf("x") == -1);
    int sum = 0;
    for (Object o : plain)
    {
        sum += (int)o;
    }
    BOOST_TEST(sum == 18);
    BOOST_TEST(MessageOf<ArgumentException>([&] { return plain.Add("x"); }) ==
               "The value \"x\" is not of type \"System.Int32\" and cannot be used in this generic collection. (Parameter 'value')");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return plain.Add(nullptr); }) == "item");
    BOOST_TEST(((List<int>)typed == list));
    BOOST_TEST(((List<int>)plain == list));
    const Object object = list;
    BOOST_TEST(((List<int>)object == list));
    BOOST_TEST(((IList<>)object == list));
    BOOST_TEST((object.As<List<String>>() == nullptr));
    BOOST_CHECK_THROW((void)(List<String>)plain, InvalidCastException);
}

BOOST_AUTO_TEST_CASE(collections_are_copied_from_any_other)
{
    const List<int> list{1, 2, 3};
    const Queue<int> queue(list);
    const Stack<int> stack(queue);
    BOOST_TEST(Joined<int>(queue) == "1,2,3");
    BOOST_TEST(Joined<int>(stack) == "3,2,1");
    BOOST_TEST(Joined<int>(Queue<int>(stack)) == "3,2,1");
    BOOST_TEST(Joined<int>(List<int>(stack)) == "3,2,1");
    BOOST_TEST(Joined<int>(Stack<int>(Array<int>{1, 2})) == "2,1");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Queue<int>(List<int>(nullptr)); }) == "collection");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Stack<int>(Queue<int>(nullptr)); }) == "collection");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Stack<int>(Array<int>(nullptr)); }) == "collection");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return List<int>(Queue<int>(nullptr)); }) == "collection");
}

BOOST_AUTO_TEST_CASE(an_interface_is_cast_or_copied)
{
    const List<int> list{1, 2};
    const Queue<int> queue(list);
    const IEnumerable<int> listed = list, queued = queue;
    const IList<int> fixed = Array<int>{7, 8};
    BOOST_TEST((List<int>(listed) == list && Queue<int>(queued) == queue));
    const List<int> copy(queued);
    copy.Add(5);
    BOOST_TEST(Joined<int>(copy) == "1,2,5");
    BOOST_TEST(queue.Count() == 2);
    BOOST_TEST(Joined<int>(List<int>(fixed)) == "7,8");
    BOOST_TEST(Joined<int>(Queue<int>(listed)) == "1,2");
    BOOST_TEST(Joined<int>(Stack<int>(ICollection<int>(list))) == "2,1");
    BOOST_TEST((List<int>(IEnumerable<int>(nullptr)) == nullptr));
    BOOST_TEST((queued.As<List<int>>() == nullptr && listed.As<List<int>>() == list));
    const Object object = queue;
    BOOST_CHECK_THROW((void)(List<int>)object, InvalidCastException);
    const Array<int> elements = queued.ToArray();
    BOOST_TEST((elements.Length() == 2 && elements[1] == 2));
    BOOST_TEST((Stack<int>(list).ToArray()[0] == 2 && fixed.ToArray()[0] == 7));
    BOOST_CHECK_THROW((void)IEnumerable<int>().ToArray(), NullReferenceException);
}

BOOST_AUTO_TEST_CASE(array_is_a_list_of_fixed_size)
{
    const Array<int> array{1, 2};
    const IList<int> typed = array;
    const IList<> plain = array;
    typed[0] = 7;
    plain[1] = 8;
    BOOST_TEST(array[0] + array[1] == 15);
    BOOST_TEST(typed.Count() == 2);
    BOOST_TEST(typed.IsReadOnly());
    BOOST_TEST((!plain.IsReadOnly() && plain.IsFixedSize()));
    BOOST_TEST(MessageOf<NotSupportedException>([&] { return typed.Add(1), 0; }) == "Collection was of a fixed size.");
    BOOST_TEST(MessageOf<NotSupportedException>([&] { return typed.Clear(), 0; }) == "Collection is read-only.");
    BOOST_TEST(MessageOf<NotSupportedException>([&] { return typed.Remove(99); }) == "Collection was of a fixed size.");
    BOOST_TEST(MessageOf<NotSupportedException>([&] { return plain.RemoveAt(0), 0; }) == "Collection was of a fixed size.");
    plain.Clear();
    BOOST_TEST(array[0] == 0);
    const IList<int> null = Array<int>();
    BOOST_TEST((null == nullptr));
}

BOOST_AUTO_TEST_CASE(list_takes_what_converts_to_its_elements)
{
    const List<ArraySegment<Byte>> segments(2);
    segments.Add(Array<Byte>(4));
    segments.Add(ArraySegment<Byte>(Array<Byte>(4), 1, 2));
    const IList<ArraySegment<Byte>> list = segments;
    int count = 0;
    for (const auto& segment : list)
    {
        count += segment.Count();
    }
    BOOST_TEST(count == 6);
}
