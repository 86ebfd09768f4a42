// Collections that several threads use at once.
#include "tests/Support/Print.hpp"
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Collections/Concurrent.hpp>
#include <boost/test/unit_test.hpp>
#include <thread>
#include <vector>

using namespace System;
using namespace System::Collections::Concurrent;
using namespace System::Collections::Generic;

namespace
{
    constexpr int Threads = 4;
    constexpr int Rounds = 2000;

    template <class Work>
    void OnThreads(const Work& work)
    {
        std::vector<std::thread> threads;
        for (int i = 0; i != Threads; ++i)
        {
            threads.emplace_back([&work, i] { work(i); });
        }
        for (std::thread& thread : threads)
        {
            thread.join();
        }
    }
}

BOOST_AUTO_TEST_CASE(dictionary_has_its_own_ways_to_set)
{
    const ConcurrentDictionary<String, int> d;
    BOOST_TEST(d.IsEmpty());
    BOOST_TEST(d.TryAdd("x", 1));
    BOOST_TEST(!d.TryAdd("x", 2));
    BOOST_TEST(d.GetOrAdd("x", 9) == 1);
    BOOST_TEST(d.GetOrAdd("y", [](String key) { return key.Length(); }) == 1);
    BOOST_TEST(d.AddOrUpdate("x", 0, [](String, int old) { return old + 10; }) == 11);
    BOOST_TEST(d.TryUpdate("x", 12, 11));
    BOOST_TEST(!d.TryUpdate("x", 13, 11));
    d["z"] = 3;
    d["z"]++;
    BOOST_TEST((int)d["z"] == 4);
    BOOST_CHECK_THROW((void)(int)d["none"], KeyNotFoundException);
    int value = 0;
    BOOST_TEST(d.TryRemove("z", value));
    BOOST_TEST(value == 4);
    BOOST_TEST(!d.TryRemove("z", value));
    BOOST_TEST(value == 0);
    BOOST_TEST(d.Count() == 2);
    BOOST_TEST(d.ContainsKey("y"));
}

BOOST_AUTO_TEST_CASE(dictionary_counts_what_many_threads_add)
{
    const ConcurrentDictionary<int, int> d;
    OnThreads(
        [&](int)
        {
            for (int i = 0; i != Rounds; ++i)
            {
                d.AddOrUpdate(i % 50, 1, [](int, int old) { return old + 1; });
            }
        });
    int sum = 0;
    for (auto pair : d)
    {
        sum += pair.Value();
    }
    BOOST_TEST(d.Count() == 50);
    BOOST_TEST(sum == Threads * Rounds);
}

BOOST_AUTO_TEST_CASE(queue_stack_and_bag_lose_and_invent_nothing)
{
    const ConcurrentQueue<int> queue;
    const ConcurrentStack<int> stack;
    const ConcurrentBag<int> bag;
    std::atomic<int> taken{0};
    OnThreads(
        [&](int)
        {
            for (int i = 0; i != Rounds; ++i)
            {
                queue.Enqueue(1);
                stack.Push(1);
                bag.Add(1);
                int value = 0;
                taken += queue.TryDequeue(value) ? value : 0;
                taken += stack.TryPop(value) ? value : 0;
                taken += bag.TryTake(value) ? value : 0;
            }
        });
    BOOST_TEST(taken.load() + queue.Count() + stack.Count() + bag.Count() == 3 * Threads * Rounds);
    queue.Enqueue(7);
    const Array<int> copy = queue.ToArray();
    BOOST_TEST(copy[copy.Length() - 1] == 7);
}

BOOST_AUTO_TEST_CASE(blocking_collection_hands_over_and_ends)
{
    const BlockingCollection<int> lines(2);
    std::thread producer(
        [&]
        {
            for (int i = 1; i <= 100; ++i)
            {
                lines.Add(i);
            }
            lines.CompleteAdding();
        });
    int sum = 0;
    for (const int i : lines.GetConsumingEnumerable())
    {
        sum += i;
    }
    producer.join();
    BOOST_TEST(sum == 5050);
    BOOST_TEST(lines.IsCompleted());
    BOOST_CHECK_THROW(lines.Add(1), InvalidOperationException);
    BOOST_CHECK_THROW((void)lines.Take(), InvalidOperationException);
}
