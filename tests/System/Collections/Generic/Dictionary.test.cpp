// Dictionary, Stack and Queue; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Collections.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net/IPEndPoint.hpp>
#include <System/NotSupportedException.hpp>
#include <System/NullReferenceException.hpp>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Net;

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

    struct State
    {
        int Number = 0;
    };
}

BOOST_AUTO_TEST_CASE(dictionary_sets_and_gets)
{
    const Dictionary<String, int> numbers;
    numbers["one"] = 1;
    numbers.Add("two", 2);
    numbers["one"] = 11;
    numbers["two"]++;
    numbers["two"] += 10;
    const int one = numbers["one"];
    BOOST_TEST(one == 11);
    BOOST_TEST(numbers["two"] == 13);
    BOOST_TEST(numbers.Count() == 2);
    int value = 5;
    BOOST_TEST(numbers.TryGetValue("two", value));
    BOOST_TEST(value == 13);
    BOOST_TEST(!numbers.TryGetValue("three", value));
    BOOST_TEST(value == 0);
    BOOST_TEST(numbers.ContainsKey("one"));
    BOOST_TEST(numbers.ContainsValue(13));
    BOOST_TEST(!numbers.TryAdd("one", 5));
    BOOST_TEST(numbers.Remove("one"));
    BOOST_TEST(!numbers.Remove("one"));
    auto kept = Dictionary<String, int>{{"a", 7}}["a"];
    BOOST_TEST(kept == 7);
    numbers.Clear();
    BOOST_TEST(numbers.Count() == 0);
    BOOST_TEST(numbers.ToString() == "System.Collections.Generic.Dictionary`2[System.String,System.Int32]");
}

BOOST_AUTO_TEST_CASE(dictionary_checks_keys)
{
    const Dictionary<String, int> numbers{{"a", 1}};
    BOOST_TEST(MessageOf<KeyNotFoundException>([&] { return (int)numbers["b"]; }) ==
               "The given key 'b' was not present in the dictionary.");
    BOOST_TEST(MessageOf<ArgumentException>([&] { return numbers.Add("a", 2), 0; }) ==
               "An item with the same key has already been added. Key: a");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return numbers.ContainsKey(nullptr); }) == "key");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return numbers.Add(nullptr, 1), 0; }) == "key");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return (int)numbers[nullptr]; }) == "key");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return Dictionary<int, int>(-1); }) == "capacity");
}

BOOST_AUTO_TEST_CASE(dictionary_keeps_dotnet_order)
{
    const Dictionary<String, int> d{{"a", 1}, {"b", 2}, {"c", 3}, {"d", 4}};
    d.Remove("b");
    d.Remove("a");
    d["e"] = 5;
    d["f"] = 6;
    d["g"] = 7;
    BOOST_TEST((Joined<KeyValuePair<String, int>>(d) == "[e, 5],[f, 6],[c, 3],[d, 4],[g, 7]"));
    BOOST_TEST(Joined<String>(d.Keys()) == "e,f,c,d,g");
    BOOST_TEST(Joined<int>(d.Values()) == "5,6,3,4,7");
    int sum = 0;
    for (auto [key, value] : d)
    {
        sum += value + key.Length();
    }
    BOOST_TEST(sum == 30);
    BOOST_TEST(MessageOf<NotSupportedException>([&] { return d.Keys().Add("x"), 0; }) ==
               "Mutating a key collection derived from a dictionary is not allowed.");
}

BOOST_AUTO_TEST_CASE(dictionary_may_lose_entries_while_it_is_walked)
{
    const Dictionary<int, int> d{{1, 1}, {2, 2}, {3, 3}};
    for (auto entry : d)
    {
        d.Remove(entry.Key());
        d.Remove(2);
    }
    BOOST_TEST(d.Count() == 0);
    d[1] = 1;
    const auto modify = [&]
    {
        for (auto entry : d)
        {
            d[entry.Key() + 1] = 1;
        }
        return 0;
    };
    BOOST_CHECK_THROW(modify(), InvalidOperationException);
}

BOOST_AUTO_TEST_CASE(dictionary_grows)
{
    const Dictionary<int, String> d;
    for (int i = 0; i != 10'000; ++i)
    {
        d[i * 7] = ToString(i);
    }
    for (int i = 0; i < 10'000; i += 3)
    {
        d.Remove(i * 7);
    }
    bool right = true;
    for (int i = 0; i != 10'000; ++i)
    {
        String text;
        right = right && d.TryGetValue(i * 7, text) == (i % 3 != 0) && text == (i % 3 != 0 ? ToString(i) : String(nullptr));
    }
    BOOST_TEST(right);
    BOOST_TEST(d.Count() == 6666);
}

BOOST_AUTO_TEST_CASE(dictionary_finds_end_points_by_value)
{
    const Dictionary<IPEndPoint, int> d;
    d[IPEndPoint(IPAddress::Loopback, 5)] = 1;
    d[IPEndPoint(IPAddress::Loopback, 5)] = 2;
    BOOST_TEST(d.Count() == 1);
    BOOST_TEST(d[IPEndPoint(IPAddress::Loopback, 5)] == 2);
    BOOST_TEST(!d.ContainsKey(IPEndPoint(IPAddress::Loopback, 6)));
}

BOOST_AUTO_TEST_CASE(dictionary_elements_have_members)
{
    const Dictionary<String, List<int>> lists;
    lists["a"] = List<int>();
    lists["a"].Add(1);
    lists["a"]->Add(2);
    const List<int> list = lists["a"];
    BOOST_TEST(list.Count() == 2);
    BOOST_CHECK_THROW([&] { const List<int> none = lists["b"]; }(), KeyNotFoundException);
    BOOST_CHECK_THROW(lists["b"].Add(1), KeyNotFoundException);
    BOOST_CHECK_THROW(lists["b"]->Add(1), KeyNotFoundException);
    const Dictionary<String, EndPoint> endPoints;
    endPoints["a"] = IPEndPoint(IPAddress::Loopback, 5);
    BOOST_TEST(((IPEndPoint)endPoints["a"]).Port() == 5);
    const Dictionary<int, std::shared_ptr<State>> states;
    states[1] = std::make_shared<State>();
    states[1]->Number = 5;
    std::shared_ptr<State> state = states[1];
    BOOST_TEST(state->Number == 5);
    BOOST_CHECK_THROW(states[2]->Number = 5, KeyNotFoundException);
    const Dictionary<String, Object> objects;
    objects["n"] = 5;
    objects["l"] = list;
    BOOST_TEST((int)objects["n"] == 5);
    BOOST_TEST(((List<int>)objects["l"] == list));
}

BOOST_AUTO_TEST_CASE(keys_and_values_are_copied_to_a_list)
{
    const Dictionary<String, int> numbers{{"a", 1}, {"b", 2}};
    const List<String> keys(numbers.Keys());
    keys.Add("c");
    BOOST_TEST(Joined<String>(keys) == "a,b,c");
    BOOST_TEST(Joined<int>(List<int>(numbers.Values())) == "1,2");
    BOOST_TEST(Joined<String>(Queue<String>(numbers.Keys())) == "a,b");
    BOOST_TEST((numbers.Keys().ToArray()[1] == "b" && numbers.ToArray()[1].Value() == 2));
}

BOOST_AUTO_TEST_CASE(elements_are_added_to_texts)
{
    const Dictionary<String, String> texts{{"a", "A"}, {"b", "B"}};
    const Dictionary<String, int> numbers{{"a", 1}};
    const Dictionary<String, IPAddress> addresses{{"a", IPAddress::Loopback}};
    const String text = "t";
    BOOST_TEST(("x" + texts["a"] == "xA" && texts["a"] + "x" == "Ax" && text + texts["a"] == "tA" && texts["a"] + text == "At"));
    BOOST_TEST((texts["a"] + texts["b"] == "AB" && texts["a"] + 5 == "A5" && texts["a"] + nullptr == "A" &&
                std::string("x") + texts["a"] == "xA"));
    BOOST_TEST((text + numbers["a"] == "t1" && numbers["a"] + text == "1t" && "x"_s + numbers["a"] == "x1"));
    BOOST_TEST(("x" + numbers["a"] == "x1" && numbers["a"] + "x" == "1x" && numbers["a"] + 1 == 2));
    BOOST_TEST(("x" + addresses["a"] == "x127.0.0.1" && addresses["a"] + "x" == "127.0.0.1x"));
}

BOOST_AUTO_TEST_CASE(stack_gives_the_last_first)
{
    const Stack<int> stack;
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return stack.Pop(); }) == "Stack empty.");
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return stack.Peek(); }) == "Stack empty.");
    stack.Push(1);
    stack.Push(2);
    stack.Push(3);
    BOOST_TEST(Joined<int>(stack) == "3,2,1");
    BOOST_TEST(stack.ToArray()[0] == 3);
    BOOST_TEST(stack.Peek() == 3);
    BOOST_TEST(stack.Pop() == 3);
    BOOST_TEST(stack.Contains(1));
    int top = 0;
    BOOST_TEST(stack.TryPop(top));
    BOOST_TEST((stack.TryPeek(top) && top == 1));
    stack.Clear();
    BOOST_TEST(!stack.TryPop(top));
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return Stack<int>(-1); }) == "capacity");
    BOOST_TEST(Joined<int>(List<int>(Stack<int>(Array<int>{1, 2}))) == "2,1");
}

BOOST_AUTO_TEST_CASE(queue_gives_the_first_first)
{
    const Queue<String> queue;
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return queue.Dequeue(); }) == "Queue empty.");
    queue.Enqueue("a");
    queue.Enqueue("b");
    BOOST_TEST(Joined<String>(queue) == "a,b");
    BOOST_TEST(queue.Peek() == "a");
    BOOST_TEST(queue.Dequeue() == "a");
    String text;
    BOOST_TEST(queue.TryDequeue(text));
    BOOST_TEST(!queue.TryDequeue(text));
    BOOST_TEST((text == nullptr));
    BOOST_TEST(queue.Count() == 0);
}
