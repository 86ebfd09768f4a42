// ArrayList and StringCollection; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Collections.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net/IPEndPoint.hpp>

using namespace System;
using namespace System::Collections;
using namespace System::Collections::Specialized;
using namespace System::Net;

BOOST_AUTO_TEST_CASE(array_list_holds_anything)
{
    ArrayList list;
    BOOST_TEST(list.Add("x") == 0);
    BOOST_TEST(list.Add(5) == 1);
    list.Add(IPEndPoint(IPAddress::Loopback, 7));
    list.Add(nullptr);
    BOOST_TEST(list.Count() == 4);
    BOOST_TEST((String)list[0] == "x");
    BOOST_TEST((int)list[1] == 5);
    BOOST_TEST(((IPEndPoint)list[2]).Port() == 7);
    BOOST_TEST((list[3] == nullptr));
    list[1] = "y";
    BOOST_TEST((String)list[1] == "y");
    BOOST_TEST(list.Contains("y"));
    BOOST_TEST(list.IndexOf(IPEndPoint(IPAddress::Loopback, 7)) == 2);
    list.Remove(IPEndPoint(IPAddress::Loopback, 7));
    BOOST_TEST(list.Count() == 3);
    list.Insert(0, 1);
    list.RemoveAt(3);
    int count = 0;
    for (Object o : list)
    {
        count += o != nullptr ? 1 : 0;
    }
    BOOST_TEST(count == 3);
    IEnumerator e = list.GetEnumerator();
    BOOST_TEST(e.MoveNext());
    BOOST_TEST((int)e.Current() == 1);
    BOOST_TEST(list.ToString() == "System.Collections.ArrayList");
    const Object object = list;
    BOOST_TEST(((ArrayList)object == list));
    BOOST_TEST(((IList<>)object == list));
    BOOST_TEST(ArrayList(list.ToArray()).Count() == 3);
    BOOST_TEST((list.Clone() != list));
}

BOOST_AUTO_TEST_CASE(array_list_checks_arguments)
{
    const ArrayList list{1, "x"};
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return list[2]; }) == "index");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return list.Insert(3, 1), 0; }) == "index");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return list.RemoveAt(2), 0; }) == "index");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return ArrayList(-1); }) == "capacity");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return list.AddRange(nullptr), 0; }) == "c");
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return list.Sort(), 0; }) == "Failed to compare two elements in the array.");
}

BOOST_AUTO_TEST_CASE(array_list_sorts)
{
    ArrayList list{3, 1, 2};
    list.Sort();
    BOOST_TEST((int)list[0] == 1);
    list.Reverse();
    BOOST_TEST((int)list[0] == 3);
    list.AddRange(Array<int>{7, 8});
    list.RemoveRange(0, 3);
    BOOST_TEST((int)list[0] == 7);
    list.Sort([](Object a, Object b) { return (int)b - (int)a; });
    BOOST_TEST((int)list[0] == 8);
}

BOOST_AUTO_TEST_CASE(string_collection_holds_texts)
{
    StringCollection texts;
    BOOST_TEST(texts.Add("a") == 0);
    texts.AddRange(Array<String>{"b", "c"});
    texts[1] = "x";
    BOOST_TEST(texts[1] == "x");
    BOOST_TEST(texts.Contains("c"));
    texts.Remove("a");
    BOOST_TEST(texts.Count() == 2);
    String all = "";
    for (String text : texts)
    {
        all += text;
    }
    BOOST_TEST(all == "xc");
    BOOST_TEST(texts.ToString() == "System.Collections.Specialized.StringCollection");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return texts.AddRange(nullptr), 0; }) == "value");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return texts[9]; }) == "index");
    const Object object = texts;
    BOOST_TEST(((StringCollection)object == texts));
}
