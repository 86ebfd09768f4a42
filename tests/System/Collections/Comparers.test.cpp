// Comparers, and the one rule of equality and order that Object and the collections share.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System.hpp>
#include <System/Collections.hpp>

using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;

namespace
{
    struct ByLength : public IComparer<String>
    {
        int Compare(const String& x, const String& y) const override { return x.Length() - y.Length(); }
    };
    struct ByLengthOfValues : public Comparer<String>
    {
        int Compare(String x, String y) const override { return y.Length() - x.Length(); }
    };
    struct NoInterface
    {
        int Compare(String x, String y) { return ++Calls, x.Length() - y.Length(); }
        int Calls = 0;
    };
    struct Parity : public EqualityComparer<int>
    {
        bool Equals(const int& x, const int& y) const override { return x % 2 == y % 2; }
        int GetHashCode(const int& value) const override { return value % 2; }
    };
    struct Lengths : public IEqualityComparer<String>
    {
        bool Equals(String x, String y) const override { return x.Length() == y.Length(); }
        int GetHashCode(String value) const override { return value.Length(); }
    };

    struct Name
    {
        String Text;
        bool operator==(const Name&) const = default;
    };
    struct Release
    {
        int Number = 0;
        int Build = 0;
        bool Equals(const Release& other) const { return Number == other.Number; }
        int GetHashCode() const { return Number; }
        int CompareTo(const Release& other) const { return Number - other.Number; }
    };
    struct Plain
    {
        int Number = 0;
    };
    struct Unordered
    {
        std::string Text;
    };

    String Sorted(IComparer<String> comparer)
    {
        List<String> list{"ccc", "a", "bb"};
        list.Sort(comparer);
        return String::Join(",", list);
    }
}

BOOST_AUTO_TEST_CASE(a_comparer_is_an_interface_a_class_that_has_its_members_or_a_shared_pointer_to_one)
{
    BOOST_TEST(Sorted(ByLength()) == "a,bb,ccc");
    BOOST_TEST(Sorted(ByLengthOfValues()) == "ccc,bb,a");
    BOOST_TEST(Sorted(std::make_shared<ByLength>()) == "a,bb,ccc");
    const auto counting = std::make_shared<NoInterface>();
    BOOST_TEST(Sorted(counting) == "a,bb,ccc");
    BOOST_TEST(counting->Calls > 0);
    BOOST_TEST(Sorted(Comparer<String>::Create([](String x, String y) { return String::Compare(y, x); })) == "ccc,bb,a");
    BOOST_TEST(Sorted(Comparer<String>::Default()) == "a,bb,ccc");
    BOOST_TEST(Sorted(nullptr) == "a,bb,ccc");
    const Array<String> array{"ccc", "a", "bb"};
    Array<String>::Sort(array, ByLengthOfValues());
    BOOST_TEST(String::Join(",", array) == "ccc,bb,a");
    BOOST_TEST(Array<String>::BinarySearch(array, "xx", ByLengthOfValues()) == 1);
    BOOST_TEST(List<String>(array).BinarySearch("xxxx", ByLengthOfValues()) == ~0);
    const IComparer<String> none = std::shared_ptr<ByLength>();
    BOOST_TEST((none == nullptr));
    BOOST_CHECK_THROW(none.Compare("a", "b"), NullReferenceException);
    const ByLength derived;
    const IComparer<String>& base = derived;
    BOOST_TEST(base.Compare("a", "bb") == -1);
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Comparer<int>::Create(nullptr); }) == "comparison");
    BOOST_TEST(Comparer<int>::Default().ToString() == "System.Collections.Generic.Comparer`1[System.Int32]");
}

BOOST_AUTO_TEST_CASE(an_equality_comparer_is_likewise)
{
    IEqualityComparer<int> numbers = Parity();
    BOOST_TEST((numbers.Equals(1, 3) && !numbers.Equals(1, 2) && numbers.GetHashCode(5) == 1));
    numbers = EqualityComparer<int>::Default();
    BOOST_TEST((!numbers.Equals(1, 3) && numbers.Equals(3, 3) && numbers.GetHashCode(5) == 5));
    const IEqualityComparer<String> lengths = std::make_shared<Lengths>();
    BOOST_TEST((lengths.Equals("ab", "cd") && lengths.GetHashCode("abc") == 3));
    numbers = EqualityComparer<int>::Create([](int x, int y) { return x / 10 == y / 10; }, [](int value) { return value / 10; });
    BOOST_TEST((numbers.Equals(11, 19) && numbers.GetHashCode(19) == 1));
}

BOOST_AUTO_TEST_CASE(equality_of_a_programs_own_types_is_one_everywhere)
{
    const ArrayList objects;
    objects.Add(Name{"ann"});
    objects.Add(Release{1, 2});
    objects.Add(std::make_shared<Release>(Release{2, 0}));
    const auto plain = std::make_shared<Plain>();
    objects.Add(plain);
    BOOST_TEST((objects.Contains(Name{"ann"}) && !objects.Contains(Name{"bob"})));
    BOOST_TEST((objects.Contains(Release{1, 5}) && objects.IndexOf(std::make_shared<Release>(Release{2, 7})) == 2));
    BOOST_TEST((objects.Contains(plain) && !objects.Contains(std::make_shared<Plain>())));
    BOOST_TEST((Object(Name{"a"}).Equals(Name{"a"}) && Object(Name{"a"}) != Object(Name{"a"})));
    BOOST_TEST(Object(std::make_shared<Release>(Release{7, 1})).GetHashCode() == 7);

    const Dictionary<Name, int> byName;
    byName[Name{"ann"}] = 1;
    byName[Name{"ann"}] = 2;
    BOOST_TEST(byName.Count() == 1);
    const Dictionary<std::shared_ptr<Release>, int> byVersion;
    byVersion[std::make_shared<Release>(Release{1, 1})] = 1;
    BOOST_TEST(byVersion.ContainsKey(std::make_shared<Release>(Release{1, 2})));
    const Dictionary<std::tuple<String, int>, int> byTuple;
    byTuple[{"a", 1}] = 1;
    BOOST_TEST((byTuple.ContainsKey({"a", 1}) && !byTuple.ContainsKey({"a", 2})));
    const List<std::shared_ptr<Release>> versions{std::make_shared<Release>(Release{3, 0}), std::make_shared<Release>(Release{1, 0})};
    BOOST_TEST(versions.IndexOf(std::make_shared<Release>(Release{1, 9})) == 1);
    versions.Sort();
    BOOST_TEST(versions[0]->Number == 1);
    BOOST_TEST((List<Plain>{Plain{1}}.Contains(Plain{1}) && !List<Plain>{Plain{1}}.Contains(Plain{2})));
}

BOOST_AUTO_TEST_CASE(what_has_no_order_cannot_be_sorted)
{
    const List<std::shared_ptr<Plain>> plain{std::make_shared<Plain>(), std::make_shared<Plain>()};
    BOOST_CHECK_THROW(plain.Sort(), InvalidOperationException);
    const List<Unordered> unordered{Unordered{"b"}, Unordered{"a"}};
    BOOST_CHECK_THROW(unordered.Sort(), InvalidOperationException);
    const List<std::tuple<int, String>> tuples{{2, "a"}, {1, "b"}, {1, "a"}};
    tuples.Sort();
    BOOST_TEST((std::get<1>(tuples[0]) == "a" && std::get<0>(tuples[2]) == 2));
    const List<double> numbers{2.0, MaxValue<double>, 0.0 / MaxValue<double>, -1.0};
    numbers.Sort();
    BOOST_TEST(numbers[0] == -1.0);
}
