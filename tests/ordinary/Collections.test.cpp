#include "tests/Support/Print.hpp"
#include "tests/ordinary/Uses.hpp"
#include <System/ArgumentException.hpp>
#include <System/Collections.hpp>
#include <System/Collections/CollectionBase.hpp>
#include <System/Collections/Concurrent.hpp>
#include <System/Collections/ObjectModel.hpp>
#include <System/Collections/Specialized/NameValueCollection.hpp>
#include <System/Linq.hpp>
#include <System/StringComparer.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Collections;
using namespace System::Collections::Concurrent;
using namespace System::Collections::Generic;
using namespace System::Collections::ObjectModel;
using namespace System::Collections::Specialized;

BOOST_AUTO_TEST_SUITE(OrdinaryCollections)

BOOST_AUTO_TEST_CASE(clients_by_name_for_many_threads,
                     *Uses("System.Collections.Concurrent.ConcurrentDictionary`2",
                           ".ctor 0 1; TryGetValue 2; TryRemove 2; TryAdd 2; Values 0; Count 0; Clear 0; this[] 1; GetOrAdd 2; Keys 0"))
{
    ConcurrentDictionary<String, int> clients;
    BOOST_TEST(clients.TryAdd("a", 1));
    BOOST_TEST(!clients.TryAdd("a", 2));
    clients["b"] = 2;
    BOOST_TEST(clients["b"] == 2);
    int value = 0;
    BOOST_TEST(clients.TryGetValue("a", value));
    BOOST_TEST(value == 1);
    BOOST_TEST(clients.GetOrAdd("c", 3) == 3);
    BOOST_TEST(clients.GetOrAdd("c", [](String) { return 4; }) == 3);
    BOOST_TEST(clients.Keys().Count() == 3);
    BOOST_TEST(clients.Values().Sum() == 6);
    BOOST_TEST(clients.TryRemove("a", value));
    BOOST_TEST(clients.Count() == 2);
    clients.Clear();
    BOOST_TEST(clients.Count() == 0);
    ConcurrentDictionary<String, int> folded(StringComparer::OrdinalIgnoreCase());
    folded["A"] = 1;
    BOOST_TEST(folded.ContainsKey("a"));
}

BOOST_AUTO_TEST_CASE(a_set, *Uses("System.Collections.Generic.HashSet`1", ".ctor 0 1 2; Add 1; Remove 1; Contains 1; Clear 0; Count 0"))
{
    HashSet<int> set;
    BOOST_TEST(set.Add(1));
    BOOST_TEST(!set.Add(1));
    BOOST_TEST(set.Contains(1));
    BOOST_TEST(set.Remove(1));
    BOOST_TEST(set.Count() == 0);
    HashSet<int> ofArray(Array<int>{1, 2, 2});
    BOOST_TEST(ofArray.Count() == 2);
    ofArray.Clear();
    BOOST_TEST(ofArray.Count() == 0);
    HashSet<String> folded(Array<String>{"a", "A"}, StringComparer::OrdinalIgnoreCase());
    BOOST_TEST(folded.Count() == 1);
}

BOOST_AUTO_TEST_CASE(queues_and_bags_for_many_threads,
                     *Uses("System.Collections.Concurrent.ConcurrentQueue`1", ".ctor 0 1; Enqueue 1; TryDequeue 1; IsEmpty 0; Count 0") *
                         Uses("System.Collections.Concurrent.ConcurrentBag`1", "Add 1; .ctor 0; ToArray 0"))
{
    ConcurrentQueue<String> queue;
    queue.Enqueue("a");
    BOOST_TEST(queue.Count() == 1);
    String first = nullptr;
    BOOST_TEST(queue.TryDequeue(first));
    BOOST_TEST(first == "a");
    BOOST_TEST(queue.IsEmpty());
    ConcurrentQueue<int> ofArray(Array<int>{1, 2});
    BOOST_TEST(ofArray.Count() == 2);
    ConcurrentBag<int> bag;
    bag.Add(3);
    BOOST_TEST(bag.ToArray().Length() == 1);
}

namespace
{
    class Names : public CollectionBase
    {
    public:
        using CollectionBase::CollectionBase;
        int Add(const String& name) const { return List().Add(name); }
        String operator[](int index) const { return (String)List()[index]; }
    };

    class Checked : public CollectionBase
    {
    public:
        using CollectionBase::CollectionBase;
        void Add(const Object& value) const { List().Add(value); }

    protected:
        void OnValidate(Object value) const override
        {
            if (!value.Is<int>())
            {
                throw ArgumentException("no number", "value");
            }
        }
    };
}

BOOST_AUTO_TEST_CASE(a_list_of_ones_own, *Uses("System.Collections.CollectionBase", "Count 0"))
{
    Names names;
    BOOST_TEST(names.Add("a") == 0);
    names.Add("b");
    BOOST_TEST(names.Count() == 2);
    BOOST_TEST(names[1] == "b");
    names.RemoveAt(0);
    BOOST_TEST(names[0] == "b");
    names.Clear();
    BOOST_TEST(names.Count() == 0);
    Checked numbers;
    numbers.Add(5);
    BOOST_CHECK_THROW(numbers.Add(String("x")), ArgumentException);
    BOOST_TEST(numbers.Count() == 1);
}

BOOST_AUTO_TEST_CASE(collections_by_their_interfaces,
                     *Uses("System.Collections.Generic.IReadOnlyCollection`1", "Count 0") *
                         Uses("System.Collections.Generic.IDictionary`2", "this[] 1; TryGetValue 2; Keys 0; Values 0") *
                         Uses("System.Collections.Generic.IReadOnlyList`1", "this[] 1") *
                         Uses("System.Collections.IDictionary", "this[] 1"))
{
    const List<int> list{1, 2};
    IReadOnlyCollection<int> counted = list;
    IReadOnlyList<int> indexed = list;
    BOOST_TEST(counted.Count() == 2);
    BOOST_TEST(indexed[1] == 2);
    Dictionary<String, int> dictionary;
    IDictionary<String, int> generic = dictionary;
    generic["a"] = 1;
    int value = 0;
    BOOST_TEST(generic.TryGetValue("a", value));
    BOOST_TEST(value == 1);
    BOOST_TEST(generic.Keys().Count() == 1);
    BOOST_TEST(generic.Values().Count() == 1);
    IDictionary<> plain = dictionary;
    BOOST_TEST((int)plain["a"] == 1);
}

BOOST_AUTO_TEST_CASE(collections_of_the_object_model, *Uses("System.Collections.ObjectModel.ReadOnlyCollection`1", ".ctor 1") *
                                                          Uses("System.Collections.ObjectModel.Collection`1", "Add 1; this[] 1"))
{
    const List<int> list{1, 2};
    const ReadOnlyCollection<int> shown(list);
    list.Add(3);
    BOOST_TEST(shown.Count() == 3);
    Collection<int> collection;
    collection.Add(5);
    collection[0] = 6;
    BOOST_TEST(collection[0] == 6);
}

BOOST_AUTO_TEST_CASE(names_with_values, *Uses("System.Collections.Specialized.NameValueCollection", "this[] 1; Add 1 2"))
{
    NameValueCollection query;
    query.Add("a", "1");
    query.Add("a", "2");
    query["b"] = "3";
    BOOST_TEST(query["A"] == "1,2");
    NameValueCollection copy;
    copy.Add(query);
    BOOST_TEST(copy["b"] == "3");
}

BOOST_AUTO_TEST_SUITE_END()
