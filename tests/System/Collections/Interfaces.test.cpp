// What collections are seen as, and the older ones; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System.hpp>
#include <System/Collections.hpp>

using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;
using namespace System::Collections::ObjectModel;
using namespace System::Collections::Specialized;

namespace
{
    class Logged : public Collection<String>
    {
    public:
        List<String> Log;

    protected:
        void InsertItem(int index, const String& item) const override
        {
            Log.Add("insert " + item);
            Collection<String>::InsertItem(index, item + "!");
        }
        void SetItem(int index, String item) const override
        {
            Log.Add("set " + item);
            Collection<String>::SetItem(index, item);
        }
        void RemoveItem(int index) const override
        {
            Log.Add("remove "_s + index);
            Collection<String>::RemoveItem(index);
        }
        void ClearItems() const override
        {
            Log.Add("clear");
            Collection<String>::ClearItems();
        }
    };
    struct Parity
    {
        bool Equals(int x, int y) const { return x % 2 == y % 2; }
        int GetHashCode(int value) const { return value % 2; }
    };
}

BOOST_AUTO_TEST_CASE(collections_convert_to_the_interfaces_that_they_implement)
{
    const Array<int> array{1, 2, 3};
    const List<int> list(array);
    const Dictionary<String, int> d{{"a", 1}};
    const HashSet<int> set(array);
    const IReadOnlyList<int> readArray = array, readList = list;
    const IReadOnlyCollection<int> counted = array, countedList = list, countedSet = set, countedQueue = Queue<int>(array);
    const ISet<int> iset = set;
    const IReadOnlySet<int> readSet = set;
    const IDictionary<String, int> id = d;
    const IReadOnlyDictionary<String, int> readDictionary = d;
    const ICollection<KeyValuePair<String, int>> pairs = d;
    const IDictionary<> objects = d;
    const ICollection<> queue = Queue<int>(array), stack = Stack<int>(array), plain = list, plainSet = set;
    BOOST_TEST((readArray[1] == 2 && readList[2] == 3 && readList.Count() == 3 && counted.Count() == 3 && countedSet.Count() == 3));
    BOOST_TEST((countedQueue.Count() == 3 && countedList.Count() == 3 && iset.Contains(2) && readSet.Contains(3) && id.ContainsKey("a")));
    BOOST_TEST((readDictionary["a"] == 1 && readDictionary.ContainsKey("a") && readDictionary.GetValueOrDefault("x", 7) == 7));
    BOOST_CHECK_THROW((void)readDictionary["x"], KeyNotFoundException);
    BOOST_TEST((pairs.Contains(KeyValuePair<String, int>("a", 1)) && !pairs.Contains(KeyValuePair<String, int>("a", 2))));
    BOOST_TEST((queue.Count() == 3 && stack.Count() == 3 && plain.Count() == 3 && plainSet.Count() == 3));
    BOOST_TEST(((int)objects["a"] == 1 && objects["none"] == nullptr && objects.Contains("a") && !objects.Contains(5)));
    objects["b"] = 2;
    objects.Add("c", 3);
    BOOST_TEST((d["b"] == 2 && d["c"] == 3));
    BOOST_CHECK_THROW(objects["x"] = "no number", ArgumentException);
    String text;
    for (auto [key, value] : objects)
    {
        text = text + key + value;
    }
    BOOST_TEST(text == "a1b2c3");
    const Object o = d;
    BOOST_TEST((o.Is<IReadOnlyDictionary<String, int>>() && o.Is<IDictionary<>>() && (Dictionary<String, int>)id == d));
    BOOST_TEST((Object(list).Is<IReadOnlyList<int>>() && Object(list).Is<IReadOnlyCollection<int>>() && (List<int>)readList == list));
    BOOST_TEST(ArrayList(d.Keys()).Count() == 3);
    BOOST_TEST((ArrayList((ICollection<>)list).Count() == 3 && ArrayList(queue).Count() == 3));
    const auto pair = KeyValuePair<>::Create("a", 1);
    BOOST_TEST((pair.Key() == "a" && pair.ToString() == "[a, 1]"));
}

BOOST_AUTO_TEST_CASE(dictionaries_and_lists_take_comparers)
{
    const Dictionary<int, String> parity(Parity{});
    parity[1] = "odd";
    parity[3] = "also";
    BOOST_TEST((parity.Count() == 1 && parity[5] == "also" && !parity.ContainsKey(2) && parity.Comparer().Equals(1, 3)));
    const Dictionary<int, String> copy(parity, nullptr);
    BOOST_TEST((copy.ContainsKey(1) && !copy.ContainsKey(3)));
    String removed;
    BOOST_TEST((parity.Remove(7, removed) && removed == "also" && !parity.Remove(7, removed) && removed == nullptr));
    BOOST_TEST((copy.EnsureCapacity(50) >= 50 && copy.TryAdd(9, "n") && copy.GetValueOrDefault(10) == nullptr));
    const List<int> list{1, 2, 3, 2, 1};
    BOOST_TEST((list.IndexOf(2, 2) == 3 && list.IndexOf(2, 2, 1) == -1 && list.LastIndexOf(1, 3) == 0 && list.LastIndexOf(1, 3, 2) == -1));
    BOOST_TEST((list.FindIndex(2, [](int n) { return n < 3; }) == 3 && list.FindLastIndex(2, [](int n) { return n < 3; }) == 1));
    list.Sort(1, 3, nullptr);
    BOOST_TEST(String::Join(",", list) == "1,2,2,3,1");
    const auto window = list.AsReadOnly();
    list.Add(9);
    BOOST_TEST((window.Count() == 6 && window[5] == 9));
    const IList<int> closed = window;
    BOOST_CHECK_THROW(closed.Add(1), NotSupportedException);
    BOOST_CHECK_THROW(closed.Clear(), NotSupportedException);
    const ReadOnlyDictionary<int, String> windowOn(copy);
    BOOST_TEST((windowOn[1] == "also" && windowOn.Count() == 2));
    BOOST_CHECK_THROW((IDictionary<int, String>(windowOn)[1] = "x"), NotSupportedException);
}

BOOST_AUTO_TEST_CASE(a_collection_asks_its_overrides)
{
    const Logged logged;
    logged.Add("a");
    logged.Insert(0, "b");
    logged[0] = "c";
    logged.Remove("a!");
    logged.Clear();
    BOOST_TEST(String::Join("; ", logged.Log) == "insert a; insert b; set c; remove 1; clear");
    const Collection<int> plain{1, 2};
    plain.Add(3);
    BOOST_TEST((plain.Count() == 3 && plain[2] == 3 && plain.Contains(3) && plain.IndexOf(2) == 1));
    BOOST_CHECK_THROW(plain.Insert(4, 1), ArgumentOutOfRangeException);
    const List<int> behind;
    const Collection<int> over(behind);
    over.Add(5);
    BOOST_TEST(behind.Count() == 1);
}

BOOST_AUTO_TEST_CASE(a_hashtable_gives_null_for_what_is_missing)
{
    const Hashtable table;
    table["a"] = 1;
    table.Add(2, "b");
    BOOST_TEST((table.Count() == 2 && table.ContainsKey(2) && table.ContainsValue("b") && table["x"] == nullptr));
    BOOST_CHECK_THROW(table.Add("a", 5), ArgumentException);
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return table[nullptr] = 1, 0; }) == "key");
    const Hashtable copy = table.Clone();
    table.Remove("a");
    BOOST_TEST((table.Count() == 1 && copy.Count() == 2));
    for (DictionaryEntry entry : table)
    {
        BOOST_TEST((entry.ToString() == "[2, b]" && (int)entry.Key() == 2));
    }
    const IDictionaryEnumerator walk = table.GetEnumerator();
    BOOST_TEST((walk.MoveNext() && (int)walk.Key() == 2 && (String)walk.Value() == "b" && !walk.MoveNext()));
    table.Clear();
    BOOST_TEST(table.Count() == 0);
}

BOOST_AUTO_TEST_CASE(a_bit_array_counts_from_the_lowest_bit)
{
    const BitArray bits(Array<Byte>{5, 1});
    BOOST_TEST((bits.Length() == 16 && bits[0] && !bits[1] && bits[2] && bits[8] && bits.Count() == 16));
    const BitArray other(16, true);
    BOOST_TEST((other.HasAllSet() && !bits.HasAllSet() && bits.HasAnySet()));
    const BitArray both = bits.Clone().And(other);
    BOOST_TEST((both[2] && !both[3] && bits.Clone().Xor(other)[3] && bits.Clone().Not()[1] && bits.Clone().Or(other).HasAllSet()));
    const Array<Byte> bytes(2);
    bits.Clone().LeftShift(1).CopyTo(bytes, 0);
    BOOST_TEST((bytes[0] == 10 && bytes[1] == 2));
    bits.Clone().RightShift(2).CopyTo(bytes, 0);
    BOOST_TEST((bytes[0] == 65 && bytes[1] == 0));
    BOOST_TEST(MessageOf<ArgumentException>([&] { return bits.And(BitArray(3)); }) == "Array lengths must be the same.");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return bits.Get(16); }) == "index");
    int set = 0;
    for (bool bit : bits)
    {
        set += bit ? 1 : 0;
    }
    BOOST_TEST(set == 3);
    bits.Length(4);
    bits.SetAll(true);
    BOOST_TEST((bits.Length() == 4 && bits.HasAllSet()));
    const Array<int> words(1);
    bits.CopyTo(words, 0);
    BOOST_TEST(words[0] == 15);
}

BOOST_AUTO_TEST_CASE(names_have_several_values)
{
    const NameValueCollection names;
    names.Add("a", "1");
    names.Add("A", "2");
    names.Add("b", nullptr);
    BOOST_TEST((names["a"] == "1,2" && names.Count() == 2 && names.Get(0) == "1,2" && names.GetKey(0) == "a" &&
                names.GetValues("A").Length() == 2));
    BOOST_TEST((names["b"] == nullptr && names.GetValues("x") == nullptr && String::Join("|", names.AllKeys()) == "a|b"));
    String keys;
    for (String name : names)
    {
        keys = keys + name;
    }
    BOOST_TEST(keys == "ab");
    names.Set("a", "3");
    names.Remove("B");
    const NameValueCollection more;
    more.Add(names);
    BOOST_TEST((more.Count() == 1 && more["A"] == "3" && more.HasKeys()));
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return names[5]; }) == "index");
    BOOST_TEST(names.ToString() == "System.Collections.Specialized.NameValueCollection");
}
