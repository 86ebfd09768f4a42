#include "tests/Support/Print.hpp"
#include "tests/ordinary/Uses.hpp"
#include <System/Collections.hpp>
#include <System/Linq.hpp>
#include <System/StringComparer.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;
using System::Linq::Enumerable;

BOOST_AUTO_TEST_SUITE(OrdinaryLinq)

namespace
{
    const List<int>& Numbers()
    {
        static const List<int> numbers{3, 1, 2, 4};
        return numbers;
    }
    bool IsEven(int n)
    {
        return n % 2 == 0;
    }
}

BOOST_AUTO_TEST_CASE(elements_are_asked,
                     *Uses("System.Linq.Enumerable", "FirstOrDefault`1 1 2; Any`1 1 2; First`1 1 2; Single`1 1 2; Count`1 1 2; "
                                                     "Last`1 1; SingleOrDefault`1 2; Contains`1 2 3; SequenceEqual`1 2"))
{
    const List<int>& list = Numbers();
    BOOST_TEST(list.FirstOrDefault() == 3);
    BOOST_TEST(list.FirstOrDefault([](int n) { return n > 9; }) == 0);
    BOOST_TEST(list.Any());
    BOOST_TEST(list.Any(IsEven));
    BOOST_TEST(list.First() == 3);
    BOOST_TEST(list.First(IsEven) == 2);
    BOOST_TEST(List<int>{5}.Single() == 5);
    BOOST_TEST(list.Single([](int n) { return n > 3; }) == 4);
    BOOST_TEST(list.SingleOrDefault([](int n) { return n > 9; }) == 0);
    BOOST_TEST(list.Where(IsEven).Count() == 2);
    BOOST_TEST(list.Count(IsEven) == 2);
    BOOST_TEST(list.Last() == 4);
    const Array<String> names{"a", "b"};
    BOOST_TEST(names.Contains("a"));
    BOOST_TEST(names.Contains("A", StringComparer::OrdinalIgnoreCase()));
    BOOST_TEST(list.SequenceEqual(Array<int>{3, 1, 2, 4}));
}

BOOST_AUTO_TEST_CASE(sequences_are_made,
                     *Uses("System.Linq.Enumerable", "Select`2 2; Where`1 2; ToList`1 1; Range 2; Concat`1 2; Skip`1 2; OfType`1 1; "
                                                     "Take`1 2; SelectMany`2 2; Repeat`1 2; OrderBy`2 2 3; Distinct`1 1"))
{
    const List<int>& list = Numbers();
    BOOST_TEST(String::Join(",", list.Select([](int n) { return n * 2; })) == "6,2,4,8");
    BOOST_TEST(String::Join(",", list.Where(IsEven)) == "2,4");
    BOOST_TEST(list.ToList().Count() == 4);
    BOOST_TEST(String::Join(",", Enumerable::Range(1, 3)) == "1,2,3");
    BOOST_TEST(list.Concat(list).Count() == 8);
    BOOST_TEST(String::Join(",", list.Skip(1).Take(2)) == "1,2");
    ArrayList mixed{1, "a", 2};
    BOOST_TEST(mixed.OfType<int>().Sum() == 3);
    BOOST_TEST(list.SelectMany([](int n) { return Enumerable::Repeat(n, 2); }).Count() == 8);
    BOOST_TEST(String::Join(",", list.OrderBy([](int n) { return n; })) == "1,2,3,4");
    BOOST_TEST(String::Join(",", Array<String>{"b", "A"}.OrderBy([](String s) { return s; }, StringComparer::OrdinalIgnoreCase())) ==
               "A,b");
    BOOST_TEST(Array<int>({1, 1, 2}).Distinct().Count() == 2);
}

BOOST_AUTO_TEST_CASE(sequences_are_summed_up,
                     *Uses("System.Linq.Enumerable", "ToDictionary`3 3 4; Sum`1 2; Sum 1; Aggregate`2 3; GroupBy`2 2 3; "
                                                     "Min`1 1 2") *
                         Uses("System.Linq.IGrouping`2", "Key 0"))
{
    const List<int>& list = Numbers();
    const auto key = [](int n) { return ToString(n); };
    const auto value = [](int n) { return n * n; };
    BOOST_TEST(list.ToDictionary(key, value)["3"] == 9);
    BOOST_TEST(list.ToDictionary(key, value, StringComparer::Ordinal()).Count() == 4);
    BOOST_TEST(list.Sum() == 10);
    BOOST_TEST(list.Sum(value) == 30);
    BOOST_TEST(list.Aggregate(100, [](int sum, int n) { return sum + n; }) == 110);
    BOOST_TEST(list.Min() == 1);
    BOOST_TEST(list.Min([](int n) { return -n; }) == -4);
    int groups = 0;
    for (auto group : list.GroupBy(IsEven))
    {
        groups += group.Key() ? 10 : 1;
        BOOST_TEST(group.Count() == 2);
    }
    BOOST_TEST(groups == 11);
    BOOST_TEST(Array<String>({"a", "A"}).GroupBy([](String s) { return s; }, StringComparer::OrdinalIgnoreCase()).Count() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
