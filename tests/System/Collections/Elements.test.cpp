// What indexers give: copies as in C#, which change their container only where the indexer itself is assigned to.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Collections/Concurrent.hpp>
#include <System/Net/IPEndPoint.hpp>
#include <functional>

using namespace System;
using namespace System::Collections;
using namespace System::Collections::Concurrent;
using namespace System::Collections::Generic;
using namespace System::Collections::ObjectModel;
using namespace System::Collections::Specialized;
using namespace System::Net;

namespace
{
    enum class Color
    {
        Red,
        Green
    };
    struct Point
    {
        int X = 0;
        int Y = 0;
        int Sum() const { return X + Y; }
        bool operator==(const Point&) const = default;
    };
    struct State
    {
        int Number = 0;
    };
    template <class T>
    int Twice(const T& value)
    {
        return value + value;
    }
    template <class T>
    T ByValue(T value)
    {
        value++;
        return value;
    }
    template <class T>
    int CountOf(const List<T>& list)
    {
        return list.Count();
    }
    int NumberOf(std::shared_ptr<State> state)
    {
        return state->Number;
    }
    String Shown(String text)
    {
        return "<" + text + ">";
    }
    auto Taken(const Dictionary<String, int>& d)
    {
        return d["a"];
    }
}

// The lines of the report that this theme stands on.
BOOST_AUTO_TEST_CASE(a_named_element_is_a_copy)
{
    const Dictionary<String, int> d{{"a", 1}, {"b", 2}};
    auto before = d["a"];
    d["a"] += 10;
    BOOST_TEST(before == 1);
    d["a"]++;
    BOOST_TEST(before == 1);
    auto n = d["a"];
    n++;
    n = n + 1;
    BOOST_TEST((n == 14 && d["a"] == 12));
    auto t = d["a"];
    d["a"] = d["b"];
    d["b"] = t;
    BOOST_TEST((d["a"] == 2 && d["b"] == 12));
    BOOST_TEST(String::Format("{0:D4} {1:X2}", d["a"], d["b"]) == "0002 0C");
    const Object o = d["a"];
    BOOST_TEST((o.Is<int>() && (int)o == 2));
    const IList<> l = ArrayList{1};
    auto f = l[0];
    f = 9;
    BOOST_TEST(((int)l[0] == 1 && (int)f == 9));
    l[0] = 7;
    BOOST_TEST((int)l[0] == 7);
    const auto kept = [copy = d["a"]] { return copy + 1; };
    d["a"] = 100;
    BOOST_TEST(kept() == 3);
    std::swap(before, t);
    BOOST_TEST((before == 12 && t == 1));
    BOOST_TEST(Taken(d) == 100);
}

BOOST_AUTO_TEST_CASE(an_element_serves_wherever_its_value_does)
{
    const Dictionary<String, int> d{{"a", 2}, {"b", 3}};
    BOOST_TEST((Math::Max(d["a"], 5) == 5 && Math::Min(d["a"], d["b"]) == 2 && Math::Abs(d["a"]) == 2));
    BOOST_TEST((d["a"] + d["b"] == 5 && d["a"] < d["b"] && -d["a"] == -2 && d["a"] * 1.5 == 3.0 && (true ? d["a"] : 7) == 2));
    BOOST_TEST((Twice(d["a"]) == 4 && ByValue(d["a"]) == 3 && d["a"] == 2));
    BOOST_TEST((ToString(d["a"], "X2") == "02" && "n=" + d["a"] == "n=2" && (long)d["b"] == 3));
    int picked = 0;
    switch (d["a"])
    {
    case 2:
        picked = 1;
        break;
    default:
        break;
    }
    BOOST_TEST(picked == 1);
    d["c"] = d["d"] = 4;
    BOOST_TEST((d["c"]-- == 4 && --d["c"] == 2 && (d["c"] *= 5) == 10 && (d["c"] %= 4) == 2 && (d["c"] |= 5) == 7 && (d["c"] <<= 1) == 14));
    BOOST_TEST(Array<Byte>(d["c"]).Length() == 14);
    const Dictionary<int, Byte> bytes{{1, 250}};
    bytes[1] += 10;
    BOOST_TEST(bytes[1] == 4);
    const Dictionary<Color, bool> flags{{Color::Red, true}};
    BOOST_TEST((flags[Color::Red] && !flags[Color::Red] == false));
    const Dictionary<int, Color> colors{{1, Color::Green}};
    BOOST_TEST((colors[1] == Color::Green && (int)colors[1] == 1 && (Color)d["c"] != Color::Red));
    const Dictionary<std::tuple<int, int>, int> grid;
    grid[{1, 2}] = 3;
    BOOST_TEST((grid[{1, 2}] == 3));
}

BOOST_AUTO_TEST_CASE(an_element_that_is_a_class_has_its_members)
{
    const Dictionary<String, List<int>> lists{{"a", List<int>{1, 2}}};
    int sum = 0;
    for (int value : lists["a"])
    {
        sum += value;
    }
    lists["a"].Add(3);
    BOOST_TEST((sum == 3 && CountOf(lists["a"]) == 3 && lists["a"][2] == 3));
    const IEnumerable<int> sequence = lists["a"];
    BOOST_TEST((sequence != nullptr && lists["a"] == lists["a"] && lists["a"] != nullptr));

    const Dictionary<int, std::shared_ptr<State>> states;
    states[1] = std::make_shared<State>();
    states[1]->Number = 5;
    BOOST_TEST((NumberOf(states[1]) == 5 && (*states[1]).Number == 5 && std::static_pointer_cast<State>(states[1])->Number == 5));
    states[2] = nullptr;
    BOOST_CHECK_THROW((void)states[2]->Number, NullReferenceException);
    BOOST_TEST((!states[2] && states[2] == nullptr));

    const Dictionary<int, Point> points{{1, Point{1, 2}}};
    auto point = points[1];
    point.X = 9;
    BOOST_TEST((points[1].X == 1 && points[1].Sum() == 3 && point.Sum() == 11));
    points[1] = point;
    BOOST_TEST((points[1].X == 9 && points[1] == Point{9, 2}));
    const Dictionary<int, std::tuple<int, String>> tuples{{1, {5, "x"}}};
    auto [number, text] = tuples[1];
    BOOST_TEST((number == 5 && text == "x" && std::get<0>(tuples[1]) == 5));
    const Dictionary<int, std::optional<int>> maybe{{1, 5}, {2, std::nullopt}};
    BOOST_TEST((*maybe[1] == 5 && !maybe[2] && maybe[2] == std::nullopt && maybe[1].has_value()));
    const Dictionary<String, Dictionary<String, int>> nested{{"x", Dictionary<String, int>()}};
    nested["x"]["y"] = 5;
    nested["x"]["y"]++;
    BOOST_TEST(nested["x"]["y"] == 6);

    const Dictionary<String, Func<int, int>> functions;
    functions["twice"] = [](int n) { return 2 * n; };
    BOOST_TEST(functions["twice"](4) == 8);
    const Dictionary<String, Action<int>> actions{{"a", nullptr}};
    int called = 0;
    actions["a"] += [&](int n) { called += n; };
    actions["a"](3);
    BOOST_TEST(called == 3);
    const Dictionary<String, EndPoint> endPoints{{"a", IPEndPoint(IPAddress::Loopback, 5)}};
    BOOST_TEST(
        (((IPEndPoint)endPoints["a"]).Port() == 5 && endPoints["a"].Is<IPEndPoint>() && endPoints["a"].As<IPEndPoint>().Port() == 5));
    const Dictionary<String, Object> objects{{"n", 5}, {"e", endPoints["a"]}};
    BOOST_TEST(((int)objects["n"] == 5 && ((IPEndPoint)objects["e"]).Port() == 5 && objects["n"].Is<int>() && (bool)objects["e"]));
    BOOST_TEST((objects["n"] + ""_s == "5"));
}

BOOST_AUTO_TEST_CASE(a_missing_key_throws_where_it_is_read)
{
    const Dictionary<String, int> d;
    const String message = "The given key 'x' was not present in the dictionary.";
    BOOST_TEST(MessageOf<KeyNotFoundException>([&] { return d["x"] + 1; }) == std::string(message));
    BOOST_CHECK_THROW(d["x"]++, KeyNotFoundException);
    BOOST_CHECK_THROW(d["x"] += 1, KeyNotFoundException);
    bool reached = false;
    const auto name = [&]
    {
        auto x = d["x"];
        reached = true;
        static_cast<void>(x);
    };
    BOOST_CHECK_THROW(name(), KeyNotFoundException);
    BOOST_TEST((!reached && d.Count() == 0));

    const Dictionary<String, String> texts;
    int printed = 0;
    const auto print = [&](String text)
    {
        ++printed;
        return text;
    };
    BOOST_CHECK_THROW(print(texts["x"]), KeyNotFoundException);
    BOOST_CHECK_THROW(Shown(texts["x"]), KeyNotFoundException);
    BOOST_CHECK_THROW(String::Format("{0}", texts["x"]), KeyNotFoundException);
    BOOST_CHECK_THROW((void)texts["x"].Length(), KeyNotFoundException);
    BOOST_TEST(printed == 0);
    const Dictionary<int, List<int>> lists;
    BOOST_CHECK_THROW(lists[7].Add(1), KeyNotFoundException);
    const auto walk = [&]
    {
        for (int value : lists[7])
        {
            printed += value;
        }
    };
    BOOST_CHECK_THROW(walk(), KeyNotFoundException);
    BOOST_CHECK_THROW((void)(lists[7] == nullptr), KeyNotFoundException);
    const Dictionary<int, std::shared_ptr<State>> states;
    BOOST_CHECK_THROW((*states[9]).Number = 1, KeyNotFoundException);
    BOOST_CHECK_THROW((void)!states[9], KeyNotFoundException);
    const Dictionary<int, Action<>> actions;
    BOOST_CHECK_THROW(actions[1](), KeyNotFoundException);
    const Dictionary<int, std::function<void()>> functions;
    BOOST_CHECK_THROW(functions[1](), KeyNotFoundException);
    // What is null without being missing is null.
    const Dictionary<int, List<int>> nulls{{1, nullptr}};
    BOOST_CHECK_THROW(nulls[1].Add(1), NullReferenceException);
    lists[7] = List<int>();
    BOOST_TEST(lists[7].Count() == 0);
}

BOOST_AUTO_TEST_CASE(every_container_has_such_elements)
{
    const IList<int> list = List<int>{1, 2};
    auto first = list[0];
    list[0] += 5;
    BOOST_TEST((first == 1 && list[0] == 6));
    BOOST_CHECK_THROW((void)(int)list[2], ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(list[-1] = 3, ArgumentOutOfRangeException);
    const IList<int> readOnly = ReadOnlyCollection<int>(List<int>{1});
    BOOST_CHECK_THROW(readOnly[0] = 3, NotSupportedException);
    const ConcurrentDictionary<String, int> concurrent{{"a", 1}};
    auto one = concurrent["a"];
    concurrent["a"]++;
    BOOST_TEST((one == 1 && concurrent["a"] == 2));
    BOOST_CHECK_THROW((void)(int)concurrent["b"], KeyNotFoundException);
    const SortedDictionary<int, String> sorted{{1, "a"}};
    auto text = sorted[1];
    sorted[1] = "b";
    BOOST_TEST((text == "a" && sorted[1] == "b"));
    const IDictionary<String, int> interface = Dictionary<String, int>{{"a", 1}};
    interface["a"] += 1;
    BOOST_TEST(interface["a"] == 2);
    const NameValueCollection names;
    names["a"] = "1";
    names.Add("A", "2");
    const auto values = names["a"];
    names["a"] = "3";
    BOOST_TEST((values == "1,2" && names["a"] == "3" && names[0] == "3" && names["none"] == nullptr));
    const Hashtable table;
    table["n"] = 5;
    const auto held = table["n"];
    table["n"] = 6;
    BOOST_TEST(((int)held == 5 && (int)table["n"] == 6 && table["none"] == nullptr));
    const BitArray bits(3);
    bits[1] = true;
    auto bit = bits[1];
    bits[1] = false;
    BOOST_TEST((bit && !bits[1]));
    BOOST_CHECK_THROW(bits[3] = true, ArgumentOutOfRangeException);
}
