// Array, Buffer and the members of arrays.
#include "harness/Transcript.hpp"

namespace
{
    using namespace Oracle;

    const Array<int> Places = {-1, 0, 1, 3, 5, 6};

    Array<int> Some()
    {
        return Array<int>{3, 1, 2, 3, 1};
    }

    void Ranges()
    {
        for (const int at : Places)
        {
            Section(String::Format("at {0}", at));
            Observe("IndexOf", [&] { return Array<int>::IndexOf(Some(), 3, at); });
            Observe("LastIndexOf", [&] { return Array<int>::LastIndexOf(Some(), 3, at); });
            Observe("[]", [&] { return Some()[at]; });
            Observe("Resize",
                    [&]
                    {
                        Array<int> numbers = Some();
                        Array<int>::Resize(numbers, at);
                        return numbers;
                    });
            Observe("Copy",
                    [&]
                    {
                        Array<int> target = Array<int>(5);
                        Array<int>::Copy(Some(), target, at);
                        return target;
                    });
            Observe("new", [&] { return Array<int>(at).Length(); });
            Observe("CopyTo",
                    [&]
                    {
                        Array<int> target = Array<int>(6);
                        Some().CopyTo(target, at);
                        return target;
                    });
            for (const int count : Places)
            {
                Observe(String::Format("IndexOf, {0}", count), [&] { return Array<int>::IndexOf(Some(), 3, at, count); });
                Observe(String::Format("LastIndexOf, {0}", count), [&] { return Array<int>::LastIndexOf(Some(), 3, at, count); });
                Observe(String::Format("Clear, {0}", count),
                        [&]
                        {
                            Array<int> numbers = Some();
                            Array<int>::Clear(numbers, at, count);
                            return numbers;
                        });
                Observe(String::Format("Reverse, {0}", count),
                        [&]
                        {
                            Array<int> numbers = Some();
                            Array<int>::Reverse(numbers, at, count);
                            return numbers;
                        });
                Observe(String::Format("Sort, {0}", count),
                        [&]
                        {
                            Array<int> numbers = Some();
                            Array<int>::Sort(numbers, at, count);
                            return numbers;
                        });
                Observe(String::Format("BinarySearch, {0}", count),
                        [&] {
                            return Array<int>::BinarySearch(Array<int>{1, 2, 3, 4, 5}, at, count, 3);
                        });
                Observe(String::Format("Copy from, {0}", count),
                        [&]
                        {
                            Array<int> target = Array<int>(4);
                            Array<int>::Copy(Some(), at, target, 1, count);
                            return target;
                        });
                Observe(String::Format("Copy to, {0}", count),
                        [&]
                        {
                            Array<int> target = Array<int>(4);
                            Array<int>::Copy(Some(), 0, target, at, count);
                            return target;
                        });
                Observe(String::Format("BlockCopy from, {0}", count),
                        [&]
                        {
                            Array<Byte> target = Array<Byte>(8);
                            Buffer::BlockCopy(Some(), at, target, 1, count);
                            return target;
                        });
                Observe(String::Format("BlockCopy to, {0}", count),
                        [&]
                        {
                            Array<Byte> target = Array<Byte>(4);
                            Buffer::BlockCopy(Some(), 0, target, at, count);
                            return target;
                        });
            }
            Observe("GetByte", [&] { return Buffer::GetByte(Some(), at * 4); });
            Observe("SetByte",
                    [&]
                    {
                        Array<int> numbers = Some();
                        Buffer::SetByte(numbers, at, 7);
                        return numbers;
                    });
        }
    }

    void Whole()
    {
        Section("");
        Array<int> none = nullptr;
        Observe("Sort",
                [&]
                {
                    Array<int> numbers = Some();
                    Array<int>::Sort(numbers);
                    return numbers;
                });
        Observe("Sort by a comparison",
                [&]
                {
                    Array<int> numbers = Some();
                    Array<int>::Sort(numbers, [&](const auto& left, const auto& right) { return right - left; });
                    return numbers;
                });
        Observe("Sort texts",
                [&]
                {
                    Array<String> texts = {"b", "c", "a", ""};
                    Array<String>::Sort(texts, StringComparer::Ordinal());
                    return texts;
                });
        Observe("Sort texts ignoring case",
                [&]
                {
                    Array<String> texts = {"b", "C", "A", "d"};
                    Array<String>::Sort(texts, StringComparer::OrdinalIgnoreCase());
                    return texts;
                });
        Observe("Reverse",
                [&]
                {
                    Array<int> numbers = Some();
                    Array<int>::Reverse(numbers);
                    return numbers;
                });
        Observe("Fill",
                [&]
                {
                    Array<int> numbers = Some();
                    Array<int>::Fill(numbers, 4);
                    return numbers;
                });
        Observe("IndexOf",
                [&]
                {
                    return Several(Array<int>::IndexOf(Some(), 1), Array<int>::IndexOf(Some(), 9), Array<int>::LastIndexOf(Some(), 1),
                                   Array<int>::LastIndexOf(Some(), 9));
                });
        Observe("Find",
                [&]
                {
                    return Several(Array<int>::Find(Some(), [&](const auto& n) { return n < 3; }),
                                   Array<int>::FindLast(Some(), [&](const auto& n) { return n < 3; }),
                                   Array<int>::Find(Some(), [&](const auto& n) { return n > 5; }),
                                   Array<int>::FindIndex(Some(), [&](const auto& n) { return n == 2; }),
                                   Array<int>::FindLastIndex(Some(), [&](const auto& n) { return n == 3; }),
                                   Array<int>::FindIndex(Some(), [&](const auto& n) { return n == 9; }));
                });
        Observe("FindAll", [&] { return Array<int>::FindAll(Some(), [&](const auto& n) { return n != 1; }); });
        Observe("Exists",
                [&]
                {
                    return Several(Array<int>::Exists(Some(), [&](const auto& n) { return n == 2; }),
                                   Array<int>::TrueForAll(Some(), [&](const auto& n) { return n > 0; }),
                                   Array<int>::TrueForAll(Some(), [&](const auto& n) { return n > 1; }));
                });
        Observe("ConvertAll", [&] { return Array<int>::ConvertAll(Some(), [&](const auto& n) { return n * 2; }); });
        Observe("BinarySearch",
                [&]
                {
                    return Several(Array<int>::BinarySearch(Array<int>{1, 3, 5}, 3), Array<int>::BinarySearch(Array<int>{1, 3, 5}, 4),
                                   Array<int>::BinarySearch(Array<int>{1, 3, 5}, 0), Array<int>::BinarySearch(Array<int>{1, 3, 5}, 9),
                                   Array<int>::BinarySearch(Array<int>(0), 9));
                });
        Observe("Clone",
                [&]
                {
                    Array<int> numbers = Some();
                    Array<int> copy = (Array<int>)numbers.Clone();
                    copy[0] = 9;
                    return Several(numbers, copy);
                });
        Observe("members", [&] { return Several(Some().Length(), Some().LongLength(), Some().Rank(), Some().GetLength(0)); });
        Observe("ByteLength", [&] { return Several(Buffer::ByteLength(Some()), Buffer::ByteLength(Array<Int16>(3))); });
        Observe("null Length", [&] { return none.Length(); });
        Observe("null []", [&] { return none[0]; });
        Observe("null Sort", [&] { return Array<int>::Sort(none); });
        Observe("null IndexOf", [&] { return Array<int>::IndexOf(none, 1); });
        Observe("null Reverse", [&] { return Array<int>::Reverse(none); });
        Observe("null Clear", [&] { return Array<int>::Clear(none); });
        Observe("null Copy", [&] { return Array<int>::Copy(none, Some(), 1); });
        Observe("Copy to null", [&] { return Array<int>::Copy(Some(), none, 1); });
        Observe("null Find", [&] { return Array<int>::Find(none, [&](const auto& n) { return n == 1; }); });
        Observe("null Resize",
                [&]
                {
                    Array<int> numbers = nullptr;
                    Array<int>::Resize(numbers, 2);
                    return numbers;
                });
        Observe("null BlockCopy", [&] { return Buffer::BlockCopy(none, 0, Some(), 0, 1); });
        Observe("null ByteLength", [&] { return Buffer::ByteLength(none); });
        Observe("overlapping Copy",
                [&]
                {
                    Array<int> numbers = Some();
                    Array<int>::Copy(numbers, 0, numbers, 1, 4);
                    return numbers;
                });
        Observe("overlapping BlockCopy",
                [&]
                {
                    Array<int> numbers = Some();
                    Buffer::BlockCopy(numbers, 4, numbers, 0, 16);
                    return numbers;
                });
        Observe("Empty", [&] { return Array<int>::Empty().Length(); });
    }

    void Run()
    {
        Ranges();
        Whole();
    }

    const Scenario Registered("ArrayMembers", Run);
}
