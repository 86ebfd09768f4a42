// LINQ and iterators; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Linq.hpp>

using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;
using namespace System::Linq;

namespace
{
    struct Person
    {
        String Name;
        int Age = 0;
    };
    const List<Person>& People()
    {
        static const List<Person> people{{"ann", 3}, {"bob", 4}, {"cid", 3}};
        return people;
    }
    String NameOf(Person person)
    {
        return person.Name;
    }
    int AgeOf(const Person& person)
    {
        return person.Age;
    }
    template <class C>
    String Joined(const C& sequence)
    {
        return String::Join(",", sequence);
    }
    struct Parity
    {
        bool Equals(int x, int y) const { return x % 2 == y % 2; }
        int GetHashCode(int value) const { return value % 2; }
    };
    struct Descending
    {
        int Compare(int x, int y) const { return y - x; }
    };

    int freed = 0;
    struct Counting
    {
        Counting() = default;
        Counting(const Counting&) = delete;
        Counting& operator=(const Counting&) = delete;
        ~Counting() { ++freed; }
    };
    IEnumerable<int> Numbers(int count)
    {
        const Counting counting;
        for (int i = 0; i != count; ++i)
        {
            co_yield i;
        }
    }
    IEnumerable<String> Words(String first)
    {
        co_yield first;
        co_yield "b";
        throw InvalidOperationException("over");
    }
    IEnumerator<int> Once()
    {
        co_yield 1;
        co_yield 2;
    }
    IEnumerable<> Objects()
    {
        co_yield 1;
        co_yield "a";
    }
}

BOOST_AUTO_TEST_CASE(sequences_are_picked_and_mapped)
{
    const List<int> list{5, 3, 8, 1};
    const Array<int> array{5, 3, 8, 1};
    const auto even = [](int n) { return n % 2 == 0; };
    BOOST_TEST((Joined(list.Where(even)) == "8" && Joined(array.Where([](int, int i) { return i > 1; })) == "8,1"));
    BOOST_TEST((Joined(list.Select([](int n) { return 2 * n; })) == "10,6,16,2" &&
                Joined(list.Select([](int n, int i) { return n * i; })) == "0,3,16,3"));
    BOOST_TEST((Joined(list.Take(2)) == "5,3" && Joined(list.Skip(2)) == "8,1" && Joined(list.TakeLast(1)) == "1" &&
                Joined(list.SkipLast(3)) == "5"));
    BOOST_TEST(
        (Joined(list.TakeWhile([](int n) { return n != 8; })) == "5,3" && Joined(list.SkipWhile([](int n) { return n != 8; })) == "8,1"));
    BOOST_TEST((Joined(array.Reverse()) == "1,8,3,5" && Joined(list.Append(7).Prepend(0)) == "0,5,3,8,1,7" &&
                Joined(list.Concat(array).Skip(4)) == "5,3,8,1"));
    BOOST_TEST((Joined(list.SelectMany([](int n) { return Array<int>{n, n}; }).Take(3)) == "5,5,3"));
    BOOST_TEST((Joined(People().SelectMany([](Person p) { return List<int>{p.Age}; }, [](Person p, int n) { return p.Name + n; })) ==
                "ann3,bob4,cid3"));
    BOOST_TEST((Joined(list.Chunk(3).Select([](Array<int> chunk) { return chunk.Sum(); })) == "16,1"));
    String zipped;
    for (auto [number, text] : list.Zip(Array<String>{"x", "y"}))
    {
        zipped = zipped + number + text;
    }
    BOOST_TEST((zipped == "5x3y" && Joined(list.Zip(array, [](int a, int b) { return a + b; })) == "10,6,16,2"));
    BOOST_TEST((std::get<2>(list.Zip(array, array).Last()) == 1 && std::get<0>(list.Index().Last()) == 3));
    BOOST_TEST((Joined(list.Where([](int n) { return n > 9; }).DefaultIfEmpty(4)) == "4" && Joined(List<int>().DefaultIfEmpty()) == "0"));
    BOOST_TEST(
        (Joined(Enumerable::Range(2, 3)) == "2,3,4" && Joined(Enumerable::Repeat("x", 2)) == "x,x" && !Enumerable::Empty<int>().Any()));
    BOOST_TEST((Joined(ArrayList{1, "a", 2}.OfType<int>()) == "1,2" && Joined(ArrayList{1, 2}.Cast<int>()) == "1,2"));
    BOOST_CHECK_THROW((ArrayList{1, "a"}.Cast<int>().ToList()), InvalidCastException);
    const List<int> live{1};
    const auto later = live.Select([](int n) { return n + 1; });
    live.Add(2);
    BOOST_TEST((Joined(later) == "2,3" && Joined(later) == "2,3"));
}

BOOST_AUTO_TEST_CASE(sequences_become_values)
{
    const List<int> list{5, 3, 8, 1};
    const auto above = [](int least) { return [least](int n) { return n > least; }; };
    BOOST_TEST((list.First() == 5 && list.First(above(5)) == 8 && list.FirstOrDefault(above(50)) == 0 &&
                list.FirstOrDefault(above(50), -1) == -1));
    BOOST_TEST((list.Last() == 1 && list.Last(above(2)) == 8 && list.LastOrDefault(above(9)) == 0 && List<int>().FirstOrDefault(7) == 7));
    BOOST_TEST(
        (list.Single(above(5)) == 8 && list.SingleOrDefault(above(9)) == 0 && list.ElementAt(2) == 8 && list.ElementAtOrDefault(9) == 0));
    BOOST_TEST(
        (list.Any() && list.Any(above(7)) && list.All(above(0)) && !list.All(above(1)) && list.Contains(8) && Array<int>{1}.Contains(1)));
    BOOST_TEST((list.Count(above(2)) == 3 && list.LongCount() == 4 && list.Sum() == 17 && list.Sum([](int n) { return n * 0.5; }) == 8.5));
    BOOST_TEST((list.Min() == 1 && list.Max() == 8 && list.Max([](int n) { return -n; }) == -1 && list.Average() == 4.25 &&
                list.Max(Descending()) == 1));
    BOOST_TEST((People().MaxBy(AgeOf).Name == "bob" && People().MinBy(AgeOf).Name == "ann" && List<String>().Max() == nullptr));
    BOOST_TEST((list.Aggregate([](int a, int b) { return a - b; }) == -7 &&
                list.Aggregate("s", [](String a, int n) { return a + n; }) == "s5381"));
    BOOST_TEST((list.Aggregate(
                    0, [](int a, int n) { return a + n; }, [](int a) { return ToString(a); }) == "17"));
    BOOST_TEST((list.SequenceEqual(Array<int>{5, 3, 8, 1}) && !list.SequenceEqual(Array<int>{5}) &&
                list.SequenceEqual(Array<int>{1, 1, 2, 3}, Parity())));
    const auto message = [](auto action) { return MessageOf<InvalidOperationException>(action); };
    BOOST_TEST((message([] { return List<int>().First(); }) == "Sequence contains no elements"));
    BOOST_TEST((message([&] { return list.First(above(50)); }) == "Sequence contains no matching element"));
    BOOST_TEST((message([&] { return list.Single(); }) == "Sequence contains more than one element"));
    BOOST_TEST((message([&] { return list.SingleOrDefault(above(4)); }) == "Sequence contains more than one matching element"));
    BOOST_TEST((message([] { return List<int>().Max(); }) == "Sequence contains no elements"));
    BOOST_CHECK_THROW((List<int>{MaxValue<int>, 1}.Sum()), OverflowException);
    BOOST_CHECK_THROW(list.ElementAt(4), ArgumentOutOfRangeException);
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return list.Where(Func<int, bool>()); }) == "predicate");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Array<int>(nullptr).Sum(); }) == "source");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Enumerable::Range(1, -1); }) == "count");
    const List<std::optional<int>> maybe{1, std::nullopt, 3};
    BOOST_TEST((*maybe.Sum() == 4 && *maybe.Max() == 3 && *maybe.Average() == 2.0));
}

BOOST_AUTO_TEST_CASE(sequences_are_grouped_joined_and_ordered)
{
    const List<int> list{5, 3, 8, 1};
    String groups;
    for (auto group : People().GroupBy(AgeOf))
    {
        groups = groups + group.Key() + ":" + Joined(group.Select(NameOf)) + ";";
    }
    BOOST_TEST(groups == "3:ann,cid;4:bob;");
    BOOST_TEST((Joined(People().GroupBy(AgeOf, NameOf, [](int age, IEnumerable<String> names) { return ToString(age) + names.Count(); })) ==
                "32,41"));
    BOOST_TEST((Joined(People().GroupBy(AgeOf, [](int age, IEnumerable<Person> people) { return age * people.Count(); })) == "6,4"));
    BOOST_TEST((list.GroupBy([](int n) { return n; }, Parity()).Count() == 2 && People().GroupBy(AgeOf, NameOf).First().Last() == "cid"));
    const auto lookup = People().ToLookup(AgeOf, NameOf);
    BOOST_TEST((Joined(lookup[3]) == "ann,cid" && !lookup[9].Any() && lookup.Contains(4) && lookup.Count() == 2));
    BOOST_TEST((Joined(People().Join(
                    list, AgeOf, [](int n) { return n; }, [](Person p, int n) { return p.Name + n; })) == "ann3,cid3"));
    BOOST_TEST((Joined(list.GroupJoin(
                    People(), [](int n) { return n; }, AgeOf, [](int n, IEnumerable<Person> p) { return ToString(n) + p.Count(); })) ==
                "50,32,80,10"));
    BOOST_TEST((Joined(list.OrderBy([](int n) { return n; })) == "1,3,5,8" && Joined(list.OrderDescending()) == "8,5,3,1" &&
                Joined(list.Order(Descending())) == "8,5,3,1"));
    BOOST_TEST((Joined(People().OrderByDescending(AgeOf).ThenByDescending(NameOf).Select(NameOf)) == "bob,cid,ann"));
    BOOST_TEST(
        (Joined(list.Union(Array<int>{1, 9}).Except(List<int>{5})) == "3,8,1,9" && Joined(list.Intersect(Array<int>{8, 5, 7})) == "5,8"));
    BOOST_TEST((Joined(Array<int>{1, 2, 1}.Distinct()) == "1,2" && Joined(list.Distinct(Parity())) == "5,8" &&
                Joined(People().DistinctBy(AgeOf).Select(NameOf)) == "ann,bob"));
    const auto ages = People().ToDictionary(NameOf, AgeOf);
    BOOST_TEST((ages["bob"] == 4 && People().ToDictionary(NameOf)["cid"].Age == 3 && list.ToHashSet().Count() == 4 &&
                ages.ToDictionary().Count() == 3));
    BOOST_TEST(MessageOf<ArgumentException>([] { return People().ToDictionary(AgeOf); }) ==
               "An item with the same key has already been added. Key: 3");
    BOOST_TEST((ages.Where([](auto pair) { return pair.Value() == 3; }).Count() == 2 && ages.Keys().Any() &&
                ages.Sum([](auto pair) { return pair.Value(); }) == 10));
    BOOST_TEST((People().CountBy(AgeOf).First().Value() == 2));
}

BOOST_AUTO_TEST_CASE(an_iterator_runs_while_it_is_asked)
{
    BOOST_TEST((Numbers(10).Where([](int n) { return n % 2 == 0; }).Take(3).Sum() == 6));
    freed = 0;
    {
        const auto numbers = Numbers(1'000'000);
        BOOST_TEST((numbers.First() == 0 && numbers.Skip(2).First() == 2 && freed == 0));
    }
    BOOST_TEST(freed == 1);
    const auto words = Words("a");
    for (int i = 0; i != 2; ++i)
    {
        String seen;
        const auto walk = [&]
        {
            for (String word : words)
            {
                seen = seen + word;
            }
            return 0;
        };
        BOOST_TEST(MessageOf<InvalidOperationException>(walk) == "over");
        BOOST_TEST(seen == "ab");
    }
    const IEnumerator<int> once = Once();
    BOOST_TEST((once.MoveNext() && once.Current() == 1 && once.MoveNext() && once.Current() == 2 && !once.MoveNext()));
    String text;
    for (Object object : Objects())
    {
        text = text + object;
    }
    BOOST_TEST((text == "1a" && Objects().OfType<String>().Count() == 1));
}
