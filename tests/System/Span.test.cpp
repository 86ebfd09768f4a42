// Span, ReadOnlySpan and Memory; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/ArraySegment.hpp>
#include <System/IndexOutOfRangeException.hpp>
#include <System/Memory.hpp>
#include <System/Object.hpp>
#include <System/Parse.hpp>
#include <System/Span.hpp>
#include <array>
#include <vector>

using namespace System;

namespace
{
    const Array<Byte> Bytes{1, 2, 3, 4, 5, 2};

    template <class T>
    bool Has(std::span<const T> span, std::initializer_list<T> values)
    {
        return std::equal(span.begin(), span.end(), values.begin(), values.end());
    }
    template <class Action>
    int Ran(Action action)
    {
        action();
        return 0;
    }
    int Sum(ReadOnlySpan<Byte> span)
    {
        int sum = 0;
        for (const Byte value : span)
        {
            sum += value;
        }
        return sum;
    }
    int StandardSum(std::span<const Byte> span)
    {
        return Sum(span);
    }
    String Echo(const String& text)
    {
        return text;
    }
}

BOOST_AUTO_TEST_CASE(a_span_is_made_of_arrays_and_of_what_the_standard_library_has)
{
    const Span<Byte> span = Bytes;
    BOOST_TEST((span.Length() == 6 && !span.IsEmpty() && span[5] == 2 && Span<Byte>().IsEmpty() && Span<Byte>::Empty().Length() == 0));
    BOOST_TEST(Has<Byte>(Span<Byte>(Bytes, 1, 2), {2, 3}));
    BOOST_TEST(Has<Byte>(Span<Byte>(ArraySegment<Byte>(Bytes, 2, 2)), {3, 4}));
    Byte plain[3] = {7, 8, 9};
    const Span<Byte> overPlain = plain;
    overPlain[0] = 1;
    std::vector<Byte> vector{1, 2};
    const std::array<Byte, 2> fixed{3, 4};
    BOOST_TEST((plain[0] == 1 && Sum(plain) == 18 && Sum(vector) == 3 && Sum(fixed) == 7 && Sum(Bytes) == 17 && Sum(span) == 17));
    BOOST_TEST((Span<Byte>(plain, 2).Length() == 2 && Span<Byte>(vector).Length() == 2 && Sum(Array<Byte>()) == 0));
    const std::span<Byte> standard = span;
    const std::span<const Byte> readOnly = ReadOnlySpan<Byte>(span);
    BOOST_TEST((standard.data() == Bytes.data() && readOnly.size() == 6 && StandardSum(span) == 17 && Span<Byte>(standard) == span));
    BOOST_TEST(ReadOnlySpan<Byte>(Bytes, 4, 2).Length() == 2);
    BOOST_CHECK_THROW(Span<Byte>(Bytes, 3, 4), ArgumentOutOfRangeException);
    BOOST_CHECK_THROW(Span<Byte>(Array<Byte>(), 1, 0), ArgumentOutOfRangeException);
}

BOOST_AUTO_TEST_CASE(a_span_keeps_its_array_alive)
{
    Span<String> span = Array<String>{"a", "b"};
    const ReadOnlySpan<String> part = span.Slice(1);
    span = Span<String>();
    BOOST_TEST(part[0] == "b");
    const Span<String> ofMemory = Memory<String>(Array<String>{"c", "d"}).Slice(1).Span();
    const Span<String> ofSegment = ArraySegment<String>(Array<String>{"e", "f"}, 1, 1);
    const ReadOnlySpan<char> ofText = ("a"_s + "bc").AsSpan(1);
    BOOST_TEST((ofMemory[0] == "d" && ofSegment[0] == "f" && ofText.ToString() == "bc"));
}

BOOST_AUTO_TEST_CASE(indexes_and_slices_are_checked)
{
    const Span<Byte> span = Bytes.AsSpan();
    BOOST_CHECK_THROW(static_cast<void>(span[6]), IndexOutOfRangeException);
    BOOST_CHECK_THROW(static_cast<void>(span[-1]), IndexOutOfRangeException);
    BOOST_TEST((span.Slice(6).IsEmpty() && Has<Byte>(span.Slice(2), {3, 4, 5, 2}) && Has<Byte>(span.Slice(1, 3), {2, 3, 4})));
    const auto isRefused = [](auto action, const char* parameter) { return ParameterOf<ArgumentOutOfRangeException>(action) == parameter; };
    BOOST_TEST((isRefused([&] { return span.Slice(7); }, "") && isRefused([&] { return span.Slice(2, 5); }, "")));
    BOOST_TEST((isRefused([] { return Bytes.AsSpan(7); }, "") && isRefused([] { return Bytes.AsSpan(2, 9); }, "")));
    BOOST_TEST((isRefused([] { return Bytes.AsMemory(7); }, "") && isRefused([] { return Bytes.AsMemory(1, 7); }, "")));
    const ArraySegment<Byte> segment(Bytes, 1, 3);
    BOOST_TEST((isRefused([&] { return segment.AsSpan(4); }, "start") && isRefused([&] { return segment.AsSpan(1, 4); }, "length")));
    BOOST_TEST((isRefused([&] { return segment.AsMemory(4); }, "start") && isRefused([&] { return String("abc").AsSpan(4); }, "start")));
    BOOST_TEST(
        (isRefused([] { return String("abc").AsSpan(1, 4); }, "start") && isRefused([] { return String("abc").AsMemory(4); }, "start")));
    const Memory<Byte> memory = Bytes;
    BOOST_TEST((isRefused([&] { return memory.Slice(7); }, "start") && isRefused([&] { return memory.Slice(1, 7); }, "")));
    const Array<Byte> none;
    BOOST_TEST((none.AsSpan().IsEmpty() && none.AsSpan(0).IsEmpty() && none.AsSpan(0, 0).IsEmpty()));
    BOOST_TEST(isRefused([&] { return none.AsSpan(1); }, ""));
    BOOST_TEST((ArraySegment<Byte>().AsSpan().IsEmpty() && String(nullptr).AsSpan().IsEmpty()));
    BOOST_TEST((Has<Byte>(segment.AsSpan(1), {3, 4}) && Has<Byte>(segment.AsSpan(1, 1), {3}) && segment.AsMemory(1).ToArray()[0] == 3));
    BOOST_TEST(segment.AsMemory(1, 1).Length() == 1);
}

BOOST_AUTO_TEST_CASE(spans_are_copied_and_changed)
{
    const Array<int> numbers{3, 1, 2};
    const Span<int> span = numbers;
    const Array<int> copy = span.ToArray();
    span.Sort();
    BOOST_TEST((Has<int>(span, {1, 2, 3}) && Has<int>(copy, {3, 1, 2})));
    span.Sort([](int left, int right) { return right - left; });
    BOOST_TEST(Has<int>(span, {3, 2, 1}));
    span.Reverse();
    span.Slice(0, 2).CopyTo(span.Slice(1));
    BOOST_TEST(Has<int>(numbers, {1, 1, 2}));
    span.Slice(1).CopyTo(numbers);
    BOOST_TEST(Has<int>(numbers, {1, 2, 2}));
    span.Replace(2, 7);
    span.Slice(0, 1).Fill(5);
    BOOST_TEST(Has<int>(numbers, {5, 7, 7}));
    span.Clear();
    BOOST_TEST(Has<int>(numbers, {0, 0, 0}));
    const Array<String> texts{"a"};
    texts.AsSpan().Clear();
    BOOST_TEST(texts[0] == nullptr);
    BOOST_TEST((!span.TryCopyTo(Array<int>(2)) && span.TryCopyTo(Array<int>(3))));
    BOOST_TEST(MessageOf<ArgumentException>([&] { return Ran([&] { span.CopyTo(Array<int>(2)); }); }) ==
               "Destination is too short. (Parameter 'destination')");
}

BOOST_AUTO_TEST_CASE(spans_are_searched_and_compared)
{
    const Span<Byte> span = Bytes;
    BOOST_TEST((span.IndexOf(2) == 1 && span.LastIndexOf(2) == 5 && span.IndexOf(9) == -1 && span.Contains(5) && span.Count(2) == 2));
    BOOST_TEST((span.IndexOf(Array<Byte>{4, 5}) == 3 && span.IndexOf(Array<Byte>(0)) == 0 && span.LastIndexOf(Array<Byte>(0)) == span.Length()));
    BOOST_TEST((span.IndexOfAny(9, 4) == 3 && span.IndexOfAny(Array<Byte>{7, 5, 4}) == 3 && span.LastIndexOfAny(1, 3) == 2));
    BOOST_TEST((span.IndexOfAnyExcept(1) == 1 && span.IndexOfAny(Array<Byte>(0)) == -1 && span.ContainsAny(8, 5) &&
                span.IndexOfAny(9, 8, 3) == 2));
    BOOST_TEST((span.StartsWith(Array<Byte>{1, 2}) && span.EndsWith(Array<Byte>{5, 2}) && span.StartsWith(1) && !span.EndsWith(1)));
    BOOST_TEST((span.SequenceEqual(Array<Byte>{1, 2, 3, 4, 5, 2}) && !span.SequenceEqual(span.Slice(1))));
    BOOST_TEST((span.SequenceCompareTo(Array<Byte>{1, 3}) == -1 && span.SequenceCompareTo(span.Slice(0, 2)) == 1));
    BOOST_TEST(span.CommonPrefixLength(Array<Byte>{1, 2, 9}) == 2);
    BOOST_TEST((span.Trim(1).Length() == 5 && span.TrimEnd(2).Length() == 5 && span.Trim(Array<Byte>{1, 2}).Length() == 3));
    BOOST_TEST((Array<Byte>(2).AsSpan().Trim(0).IsEmpty() && span.TrimStart(1)[0] == 2));
    const Array<int> sorted{1, 3, 5, 7};
    BOOST_TEST((sorted.AsSpan().BinarySearch(5) == 2 && sorted.AsSpan().BinarySearch(4) == -3 && sorted.AsSpan().BinarySearch(9) == -5));
    // == asks whether they are the same memory.
    BOOST_TEST((span == Bytes && !(span == Bytes.AsSpan(0, 3)) && !(span == Bytes.Clone()) && span == ReadOnlySpan<Byte>(Bytes)));
    BOOST_TEST((Span<Byte>::Empty() == Span<Byte>() && Span<Byte>() == nullptr && span != nullptr && span.Slice(6) == span.Slice(6, 0)));
    BOOST_TEST((span.Overlaps(span.Slice(2)) && !span.Slice(0, 2).Overlaps(span.Slice(2))));
}

BOOST_AUTO_TEST_CASE(spans_of_char_are_text)
{
    const ReadOnlySpan<char> text = "  a b ";
    BOOST_TEST((text.Length() == 6 && text.Trim().ToString() == "a b" && text.TrimEnd().Length() == 5 && !text.IsWhiteSpace()));
    BOOST_TEST((text.IndexOf("a b") == 2 && text.IndexOf('b') == 4 && text.Slice(2, 1).Equals("A", StringComparison::OrdinalIgnoreCase)));
    BOOST_TEST((Echo(text.Trim()) == "a b" && Parse<int>(String("x15y").AsSpan(1, 2)) == 15));
    char buffer[4] = {'a', 'b', 'c', 'd'};
    const Span<char> span = buffer;
    String("xy").AsSpan().CopyTo(span);
    BOOST_TEST((span.ToString() == "xycd" && ReadOnlySpan<char>(String("é")).Length() == 2));
}

BOOST_AUTO_TEST_CASE(spans_and_memories_print_what_they_are)
{
    BOOST_TEST((Bytes.AsSpan().ToString() == "System.Span<Byte>[6]" && Bytes.AsMemory().ToString() == "System.Memory<Byte>[6]"));
    BOOST_TEST(ReadOnlySpan<int>(Array<int>(3)).ToString() == "System.ReadOnlySpan<Int32>[3]");
    BOOST_TEST(ReadOnlyMemory<String>(Array<String>(1)).ToString() == "System.ReadOnlyMemory<String>[1]");
    BOOST_TEST((String("xy").AsMemory().ToString() == "xy" && String("xyz").AsMemory(1, 1).ToString() == "y"));
}

BOOST_AUTO_TEST_CASE(memory_is_a_part_of_an_array)
{
    Memory<Byte> memory = nullptr;
    BOOST_TEST((memory.IsEmpty() && memory.Equals(Memory<Byte>())));
    memory = Bytes;
    const ReadOnlyMemory<Byte> readOnly = memory.Slice(1, 2);
    BOOST_TEST((readOnly.Length() == 2 && readOnly.Span()[1] == 3 && readOnly.ToArray()[0] == 2 && memory.Span().Length() == 6));
    BOOST_TEST((memory.Equals(Bytes.AsMemory()) && !memory.Equals(readOnly) && memory.GetHashCode() == Bytes.AsMemory().GetHashCode()));
    const Array<Byte> target(2);
    readOnly.CopyTo(target);
    BOOST_TEST((target[1] == 3 && !memory.TryCopyTo(target)));
    BOOST_TEST(ParameterOf<ArgumentException>([&] { return Ran([&] { memory.CopyTo(target); }); }) == "destination");
    BOOST_TEST(StandardSum(memory.Span()) == 17);
}
