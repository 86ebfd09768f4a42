// Arrays: C#'s T[].
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Array.hpp>
#include <System/ArraySegment.hpp>
#include <System/Environment.hpp>
#include <System/IndexOutOfRangeException.hpp>
#include <System/Memory.hpp>
#include <System/NullReferenceException.hpp>
#include <System/OverflowException.hpp>

using namespace System;

namespace
{
    const std::string NewLine = Environment::NewLine();

    template <class Action>
    int Ran(Action action)
    {
        action();
        return 0;
    }
    template <class T>
    bool Has(const Array<T>& array, std::initializer_list<T> values)
    {
        return std::equal(array.begin(), array.end(), values.begin(), values.end());
    }
}

BOOST_AUTO_TEST_CASE(an_array_is_made_by_length_or_by_values)
{
    const Array<Byte> zeros = Array<Byte>(3), values{1, 2}, unset, braces = {}, none(0);
    BOOST_TEST(Has<Byte>(zeros, {0, 0, 0}));
    BOOST_TEST(Has<Byte>(values, {1, 2}));
    BOOST_TEST((unset == nullptr && braces == nullptr && none != nullptr && none.Length() == 0));
    BOOST_TEST((Array<String>(2)[1] == nullptr && Array<Object>(2)[0] == nullptr && Array<Array<int>>(1)[0] == nullptr));
    BOOST_TEST((Array<int>{5}.Length() == 1 && Array<int>(5).Length() == 5));
    Caught<OverflowException>([] { return Array<int>(-1); });
    Caught<NullReferenceException>([&] { return unset.Length(); });
}

BOOST_AUTO_TEST_CASE(copies_share_the_elements)
{
    const Array<int> a{1, 2};
    const Array<int> b = a;
    b[0] = 7;
    BOOST_TEST((a[0] == 7 && a == b && a.Clone() != a && a.Clone()[0] == 7));
    BOOST_TEST((Array<int>{1} != Array<int>{1}));
}

BOOST_AUTO_TEST_CASE(an_index_outside_throws)
{
    const Array<int> a(2);
    Caught<IndexOutOfRangeException>([&] { return a[2]; });
    Caught<IndexOutOfRangeException>([&] { return a[-1]; });
    Caught<IndexOutOfRangeException>([&] { return a.GetValue(2); });
    Caught<IndexOutOfRangeException>([&] { return a.GetLength(1); });
    BOOST_TEST(MessageOf<IndexOutOfRangeException>([&] { return a[2]; }) == "Index was outside the bounds of the array.");
}

BOOST_AUTO_TEST_CASE(copy_moves_regions_that_may_overlap)
{
    const Array<int> a{1, 2, 3, 4};
    Array<int>::Copy(a, 0, a, 1, 3);
    BOOST_TEST(Has(a, {1, 1, 2, 3}));
    Array<int>::Copy(a, 1, a, 0, 3);
    BOOST_TEST(Has(a, {1, 2, 3, 3}));
    Array<int> to(3);
    Array<int>::Copy(a, to, 2);
    BOOST_TEST(Has(to, {1, 2, 0}));
    Array<int>{9}.CopyTo(to, 2);
    BOOST_TEST(Has(to, {1, 2, 9}));
    Array<int>::Resize(to, 4);
    BOOST_TEST(Has(to, {1, 2, 9, 0}));
}

BOOST_AUTO_TEST_CASE(copy_checks_its_arguments_as_dotnet_does)
{
    const Array<int> one(1), two(2), null = nullptr;
    const auto message = [](const Array<int>& from, Int64 start, const Array<int>& to, Int64 at, Int64 length)
    {
        try
        {
            Array<int>::Copy(from, start, to, at, length);
        }
        catch (const ArgumentException& exception)
        {
            return std::string(exception.Message());
        }
        return std::string();
    };
    BOOST_TEST(message(two, 0, one, 0, 2) == "Destination array was not long enough. Check the destination index, length, and the array's "
                                             "lower bounds. (Parameter 'destinationArray')");
    BOOST_TEST(message(one, 0, two, 0, 2) == "Source array was not long enough. Check the source index, length, and the array's lower "
                                             "bounds. (Parameter 'sourceArray')");
    BOOST_TEST(message(one, MaxValue<Int64>, two, 0, MaxValue<Int64>) == message(one, 0, two, 0, 2));
    BOOST_TEST(message(null, 0, two, 0, 2) == "Value cannot be null. (Parameter 'sourceArray')");
    BOOST_TEST(message(one, 0, null, 0, 2) == "Value cannot be null. (Parameter 'destinationArray')");
    BOOST_TEST(message(one, 0, two, 0, -1) ==
               "length ('-1') must be a non-negative value. (Parameter 'length')" + NewLine + "Actual value was -1.");
    BOOST_TEST(message(one, -1, two, 0, 1) ==
               "sourceIndex ('-1') must be greater than or equal to '0'. (Parameter 'sourceIndex')" + NewLine + "Actual value was -1.");
    BOOST_TEST(message(one, 0, two, -1, 1) ==
               "destinationIndex ('-1') must be greater than or equal to '0'. (Parameter 'destinationIndex')" + NewLine +
                   "Actual value was -1.");
}

BOOST_AUTO_TEST_CASE(the_static_members_change_and_search)
{
    const Array<int> a{3, 1, 2};
    Array<int>::Sort(a);
    BOOST_TEST(Has(a, {1, 2, 3}));
    Array<int>::Reverse(a);
    BOOST_TEST((Has(a, {3, 2, 1}) && Array<int>::IndexOf(a, 1) == 2 && Array<int>::IndexOf(a, 9) == -1));
    Array<int>::Clear(a, 1, 2);
    BOOST_TEST(Has(a, {3, 0, 0}));
    Array<int>::Fill(a, 4);
    Array<int>::Clear(a);
    BOOST_TEST(Has(a, {0, 0, 0}));
    Caught<IndexOutOfRangeException>([&] { return Ran([&] { Array<int>::Clear(a, 1, 3); }); });
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Array<int>::IndexOf(nullptr, 1); }) == "array");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Ran([] { Array<int>::Sort(nullptr); }); }) == "array");
    Array<int> null;
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return Ran([&] { Array<int>::Resize(null, -1); }); }) ==
               "Non-negative number required. (Parameter 'newSize')");
}

BOOST_AUTO_TEST_CASE(elements_are_found_by_a_condition)
{
    const Array<int> a{1, 2, 2, 2, 3, 4};
    const auto isTwo = [](int n) { return n == 2; };
    const auto isNine = [](int n) { return n == 9; };
    BOOST_TEST((Array<int>::Find(a, [](int n) { return n > 1; }) == 2 && Array<int>::FindLast(a, [](int n) { return n < 4; }) == 3));
    BOOST_TEST((Array<int>::Find(a, isNine) == 0 && Array<String>::Find(Array<String>{"a"}, [](String s) { return s == "b"; }) == nullptr));
    BOOST_TEST((Array<int>::FindIndex(a, isTwo) == 1 && Array<int>::FindLastIndex(a, isTwo) == 3));
    BOOST_TEST((Array<int>::FindIndex(a, isNine) == -1 && Array<int>::FindLastIndex(a, isNine) == -1));
    BOOST_TEST((Has(Array<int>::FindAll(a, isTwo), {2, 2, 2}) && Array<int>::FindAll(a, isNine).Length() == 0));
    BOOST_TEST((Array<int>::Exists(a, isTwo) && !Array<int>::Exists(a, isNine)));
    BOOST_TEST((Array<int>::TrueForAll(a, [](int n) { return n > 0; }) && !Array<int>::TrueForAll(a, isTwo)));
    int sum = 0;
    Array<int>::ForEach(a, [&sum](int n) { sum += n; });
    BOOST_TEST(sum == 14);
    const Array<String> texts = Array<int>::ConvertAll(a, [](int n) { return ToString(n); });
    BOOST_TEST((texts.Length() == 6 && texts[5] == "4"));

    const auto null = [](auto action) { return ParameterOf<ArgumentNullException>([&] { return static_cast<void>(action()), 0; }); };
    const Array<int> none = nullptr;
    const Predicate<int> unset = nullptr;
    BOOST_TEST(
        (null([&] { return Array<int>::Find(none, unset); }) == "array" && null([&] { return Array<int>::Find(a, unset); }) == "match"));
    BOOST_TEST((null([&] { return Array<int>::FindLast(none, unset); }) == "array" &&
                null([&] { return Array<int>::FindLast(a, unset); }) == "match"));
    BOOST_TEST((null([&] { return Array<int>::FindAll(none, unset); }) == "array" &&
                null([&] { return Array<int>::FindAll(a, unset); }) == "match"));
    BOOST_TEST((null([&] { return Array<int>::Exists(none, unset); }) == "array" &&
                null([&] { return Array<int>::Exists(a, unset); }) == "match"));
    BOOST_TEST((null([&] { return Array<int>::TrueForAll(none, unset); }) == "array" &&
                null([&] { return Array<int>::TrueForAll(a, unset); }) == "match"));
    BOOST_TEST(
        (null([&] { Array<int>::ForEach(none, nullptr); }) == "array" && null([&] { Array<int>::ForEach(a, nullptr); }) == "action"));
    const Func<int, int> convert = nullptr;
    BOOST_TEST((null([&] { return Array<int>::ConvertAll(none, convert); }) == "array" &&
                null([&] { return Array<int>::ConvertAll(a, convert); }) == "converter"));
}

BOOST_AUTO_TEST_CASE(elements_are_sorted_and_found_in_order)
{
    const Array<int> sorted{1, 2, 2, 2, 3, 4};
    BOOST_TEST((Array<int>::BinarySearch(sorted, 2) == 2 && Array<int>::BinarySearch(sorted, 0) == -1 &&
                Array<int>::BinarySearch(sorted, 9) == -7));
    BOOST_TEST((Array<int>::BinarySearch(sorted, 1, 1, 3) == -3 && Array<int>::BinarySearch(sorted, 1, 3, 2) == 2));
    BOOST_TEST(
        (Array<int>::BinarySearch(Array<int>{2, 2, 2, 2, 2, 2, 2, 2, 2}, 2) == 4 && Array<int>::BinarySearch(sorted, 6, 0, 2) == -7));
    const Array<int> a{5, 4, 3, 2, 1};
    Array<int>::Sort(a, 1, 3);
    BOOST_TEST(Has(a, {5, 2, 3, 4, 1}));
    Array<int>::Reverse(a, 1, 3);
    BOOST_TEST(Has(a, {5, 4, 3, 2, 1}));
    Array<int>::Sort(a, [](int x, int y) { return x - y; });
    BOOST_TEST(Has(a, {1, 2, 3, 4, 5}));
    const Array<String> words{"b", nullptr, "a"};
    Array<String>::Sort(words);
    BOOST_TEST((words[0] == nullptr && words[1] == "a" && Array<String>::BinarySearch(words, "b") == 2));

    const auto checked = [&](auto action)
    {
        BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return Ran([&] { action(a, -1, 1); }); }) ==
                   "Non-negative number required. (Parameter 'index')");
        BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return Ran([&] { action(a, 0, -1); }); }) ==
                   "Non-negative number required. (Parameter 'length')");
        BOOST_TEST(
            MessageOf<ArgumentException>([&] { return Ran([&] { action(a, 4, 2); }); }) ==
            "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end "
            "of the source collection.");
        Caught<ArgumentException>([&] { return Ran([&] { action(a, 6, 0); }); });
        BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return Ran([&] { action(nullptr, -1, -1); }); }) == "array");
    };
    checked([](Array<int> array, int index, int length) { Array<int>::Sort(array, index, length); });
    checked([](Array<int> array, int index, int length) { Array<int>::Reverse(array, index, length); });
    checked([](Array<int> array, int index, int length) { Array<int>::BinarySearch(array, index, length, 2); });
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return Ran([&] { Array<int>::Sort(a, Comparison<int>(nullptr)); }); }) == "comparison");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return Array<int>::BinarySearch(nullptr, 2); }) == "array");
}

BOOST_AUTO_TEST_CASE(elements_are_found_by_value)
{
    const Array<int> a{1, 2, 2, 2, 3, 4}, none(0);
    BOOST_TEST((Array<int>::IndexOf(a, 2, 3) == 3 && Array<int>::IndexOf(a, 2, 4) == -1 && Array<int>::IndexOf(a, 2, 6) == -1));
    BOOST_TEST((Array<int>::IndexOf(a, 3, 0, 4) == -1 && Array<int>::IndexOf(a, 3, 0, 5) == 4));
    BOOST_TEST((Array<int>::LastIndexOf(a, 2) == 3 && Array<int>::LastIndexOf(a, 9) == -1 && Array<int>::LastIndexOf(none, 9) == -1));
    BOOST_TEST(
        (Array<int>::LastIndexOf(a, 2, 0) == -1 && Array<int>::LastIndexOf(a, 2, 2) == 2 && Array<int>::LastIndexOf(none, 2, 0) == -1));
    BOOST_TEST((Array<int>::LastIndexOf(a, 2, 5, 6) == 3 && Array<int>::LastIndexOf(a, 2, 5, 2) == -1));
    BOOST_TEST((Array<double>::IndexOf(Array<double>{0.0 / 0.0}, 0.0 / 0.0) == 0));
    BOOST_TEST((Array<Object>::IndexOf(Array<Object>{1, "x", nullptr}, "x") == 1 &&
                Array<Object>::IndexOf(Array<Object>{1, nullptr}, nullptr) == 1));
    const std::string start =
        "Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter "
        "'startIndex')";
    const std::string last =
        "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'startIndex')";
    const std::string count =
        "Count must be positive and count must refer to a location within the string/array/collection. (Parameter 'count')";
    const auto error = [](auto action) { return MessageOf<ArgumentOutOfRangeException>(action); };
    BOOST_TEST(
        (error([&] { return Array<int>::IndexOf(a, 2, -1); }) == start && error([&] { return Array<int>::IndexOf(a, 2, 7); }) == start));
    BOOST_TEST((error([&] { return Array<int>::IndexOf(a, 2, 0, -1); }) == count &&
                error([&] { return Array<int>::IndexOf(a, 2, 4, 3); }) == count));
    BOOST_TEST((error([&] { return Array<int>::LastIndexOf(a, 2, -1); }) == last &&
                error([&] { return Array<int>::LastIndexOf(a, 2, 6); }) == last));
    BOOST_TEST((error([&] { return Array<int>::LastIndexOf(none, 2, 3); }) == last &&
                error([&] { return Array<int>::LastIndexOf(a, 2, MaxValue<int>); }) == last));
    BOOST_TEST((error([&] { return Array<int>::LastIndexOf(a, 2, 5, 7); }) == count &&
                error([&] { return Array<int>::LastIndexOf(a, 2, 2, -1); }) == count));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Array<int>::IndexOf(nullptr, 1, 9); }) == "array");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Array<int>::LastIndexOf(nullptr, 1); }) == "array");
}

BOOST_AUTO_TEST_CASE(an_array_becomes_spans_and_segments)
{
    const Array<Byte> a{1, 2, 3};
    const Span<Byte> span = a;
    const ReadOnlySpan<Byte> constant = a;
    span[0] = 9;
    BOOST_TEST((a[0] == 9 && constant[0] == 9 && a.AsSpan(1, 1)[0] == 2 && a.AsSpan(3).empty()));
    Caught<ArgumentOutOfRangeException>([&] { return a.AsSpan(4).size(); });
    BOOST_TEST(Array<Byte>(nullptr).AsSpan().empty());
    const ArraySegment<Byte> segment(a, 1, 2);
    BOOST_TEST((segment[0] == 2 && segment.Count() == 2 && segment.Array() == a && Has<Byte>(segment.ToArray(), {2, 3})));
    BOOST_TEST(MessageOf<ArgumentException>([&] { return ArraySegment<Byte>(a, 2, 2); }) ==
               "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end "
               "of the source collection.");
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return ArraySegment<Byte>(a, -1, 0); }) ==
               "Non-negative number required. (Parameter 'offset')");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return ArraySegment<Byte>(nullptr, 0, 0); }) == "array");
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return segment[2]; }) ==
               "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')");
}

BOOST_AUTO_TEST_CASE(a_section_of_memory_keeps_its_array_alive)
{
    Array<Byte> a{1, 2, 3};
    const Memory<Byte> memory = Memory<Byte>(a).Slice(1);
    a = nullptr;
    BOOST_TEST((memory.Length() == 2 && memory.Span()[0] == 2));
    const Array<Byte> three{1, 2, 3}, null = nullptr;
    BOOST_TEST((three.AsMemory().Length() == 3 && three.AsMemory(1).Span()[0] == 2 && three.AsMemory(1, 1).Length() == 1));
    BOOST_TEST(null.AsMemory(0).IsEmpty());
    Caught<ArgumentOutOfRangeException>([&] { return three.AsMemory(4); });
    Caught<ArgumentOutOfRangeException>([&] { return three.AsMemory(1, 3); });
    Caught<ArgumentOutOfRangeException>([&] { return null.AsMemory(1); });
    const ReadOnlyMemory<Byte> constant = memory;
    BOOST_TEST(Has<Byte>(constant.ToArray(), {2, 3}));
    BOOST_TEST(MessageOf<ArgumentException>([&] { return Ran([&] { memory.CopyTo(Memory<Byte>(Array<Byte>(1))); }); }) ==
               "Destination is too short. (Parameter 'destination')");
    Caught<ArgumentOutOfRangeException>([&] { return memory.Slice(3).Length(); });
}

BOOST_AUTO_TEST_CASE(arrays_of_objects_compare_by_identity_too)
{
    const Array<Object> a{1, "x"}, b{1, "x"};
    BOOST_TEST((a != nullptr && a != b && a == a && Array<Object>() == nullptr));
    const Object o = a;
    BOOST_TEST((o == a && o != b));
}

BOOST_AUTO_TEST_CASE(an_array_prints_its_type)
{
    BOOST_TEST((Array<Byte>(3).ToString() == "System.Byte[]" && Array<String>(1).ToString() == "System.String[]"));
    BOOST_TEST((Array<Array<int>>(1).ToString() == "System.Int32[][]" && ToString(Array<Object>(1)) == "System.Object[]"));
}
