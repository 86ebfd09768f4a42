// Collections for several threads; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Collections/Concurrent.hpp>
#include <System/Threading.hpp>
#include <System/Threading/CancellationTokenSource.hpp>
#include <atomic>
#include <thread>
#include <vector>

using namespace System;
using namespace System::Collections::Concurrent;
using namespace System::Collections::Generic;
using namespace System::Threading;

namespace
{
    template <class F>
    void OnThreads(int count, F work)
    {
        std::vector<std::thread> threads;
        for (int i = 0; i != count; ++i)
        {
            threads.emplace_back(work, i);
        }
        for (auto& thread : threads)
        {
            thread.join();
        }
    }
}

BOOST_AUTO_TEST_CASE(a_concurrent_dictionary_tries)
{
    const ConcurrentDictionary<String, int> d;
    BOOST_TEST((d.TryAdd("a", 1) && !d.TryAdd("a", 2) && d.IsEmpty() == false && d.Count() == 1));
    BOOST_TEST((d.GetOrAdd("a", 9) == 1 && d.GetOrAdd("bb", [](String key) { return key.Length(); }) == 2));
    BOOST_TEST(d.GetOrAdd(
                   "ccc", [](String key, int more) { return key.Length() + more; }, 10) == 13);
    BOOST_TEST((d.AddOrUpdate("a", 7, [](String, int old) { return old + 1; }) == 2));
    BOOST_TEST((d.AddOrUpdate(
                    "n", [](String key) { return key.Length(); }, [](String, int old) { return old + 1; }) == 1));
    BOOST_TEST((d.TryUpdate("a", 5, 2) && !d.TryUpdate("a", 6, 2) && !d.TryUpdate("x", 1, 0)));
    int value = 3;
    BOOST_TEST((d.TryRemove("a", value) && value == 5 && !d.TryRemove("a", value) && value == 0));
    BOOST_TEST((!d.TryRemove(KeyValuePair<String, int>("n", 7)) && d.TryRemove(KeyValuePair<String, int>("n", 1))));
    BOOST_TEST((d.Keys().Count() == 2 && d.Values().Contains(13) && d.ToArray().Length() == 2 && d.ContainsKey("bb")));
    for (auto [key, number] : d)
    {
        d["x" + key] = number;
    }
    BOOST_TEST(d.Count() == 4);
    BOOST_TEST(MessageOf<KeyNotFoundException>([&] { return d["none"] + 0; }) == "The given key 'none' was not present in the dictionary.");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return d.TryAdd(nullptr, 1); }) == "key");
    const IDictionary<String, int> plain = d;
    BOOST_CHECK_THROW(plain.Add("bb", 1), ArgumentException);
    d["bb"]++;
    BOOST_TEST((int)d["bb"] == 3);
    d.Clear();
    BOOST_TEST(d.IsEmpty());
    const ConcurrentDictionary<String, Object> objects;
    BOOST_TEST((int)objects.GetOrAdd("f", [](String) -> Object { return 5; }) == 5);
}

BOOST_AUTO_TEST_CASE(a_concurrent_dictionary_loses_nothing)
{
    const ConcurrentDictionary<int, int> d;
    OnThreads(4,
              [&](int thread)
              {
                  for (int i = 0; i != 500; ++i)
                  {
                      d.AddOrUpdate(i % 50, 1, [](int, int old) { return old + 1; });
                      d[1000 + thread * 500 + i] = i;
                      int removed = 0;
                      d.TryRemove(1000 + thread * 500 + i, removed);
                      if (i % 100 == 0)
                      {
                          for (auto pair : d)
                          {
                              d.ContainsKey(pair.Key());
                          }
                      }
                  }
              });
    int sum = 0;
    for (auto [key, value] : d)
    {
        sum += value;
    }
    BOOST_TEST((sum == 2000 && d.Count() == 50));
}

BOOST_AUTO_TEST_CASE(queues_stacks_and_bags_have_their_order)
{
    const ConcurrentQueue<String> queue;
    queue.Enqueue("a");
    queue.Enqueue("b");
    String text;
    BOOST_TEST((String::Join(",", queue) == "a,b" && queue.TryPeek(text) && text == "a" && queue.TryDequeue(text) && text == "a"));
    BOOST_TEST((queue.TryDequeue(text) && !queue.TryDequeue(text) && text == nullptr && queue.IsEmpty()));
    const ConcurrentStack<int> stack(Array<int>{1, 2});
    stack.PushRange(Array<int>{3, 4});
    const Array<int> taken(3);
    BOOST_TEST((String::Join(",", stack) == "4,3,2,1" && stack.TryPopRange(taken) == 3 && taken[0] == 4 && taken[2] == 2));
    int number = 0;
    BOOST_TEST((stack.TryPop(number) && number == 1 && !stack.TryPop(number) && stack.TryPopRange(taken) == 0));
    const ConcurrentBag<int> bag;
    bag.Add(1);
    bag.Add(2);
    BOOST_TEST((bag.Count() == 2 && bag.TryTake(number) && number == 2 && bag.TryPeek(number) && number == 1));
    bag.Clear();
    BOOST_TEST((bag.IsEmpty() && ConcurrentQueue<int>(List<int>{1, 2}).Count() == 2));
}

BOOST_AUTO_TEST_CASE(queue_stack_and_bag_lose_and_invent_nothing)
{
    const ConcurrentQueue<int> queue;
    const ConcurrentStack<int> stack;
    const ConcurrentBag<int> bag;
    std::atomic<int> taken{0};
    OnThreads(4,
              [&](int)
              {
                  for (int i = 0; i != 500; ++i)
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
    BOOST_TEST(taken.load() + queue.Count() + stack.Count() + bag.Count() == 3 * 4 * 500);
    queue.Enqueue(7);
    const Array<int> copy = queue.ToArray();
    BOOST_TEST(copy[copy.Length() - 1] == 7);
}

BOOST_AUTO_TEST_CASE(a_blocking_collection_hands_over)
{
    const BlockingCollection<int> collection(2);
    std::thread producer(
        [&]
        {
            for (int i = 0; i != 200; ++i)
            {
                collection.Add(i);
            }
            collection.CompleteAdding();
        });
    int expected = 0;
    bool right = true;
    for (int value : collection.GetConsumingEnumerable())
    {
        right = right && value == expected++;
    }
    producer.join();
    BOOST_TEST(
        (right && expected == 200 && collection.IsCompleted() && collection.IsAddingCompleted() && collection.BoundedCapacity() == 2));
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return collection.Add(1), 0; }) ==
               "The collection has been marked as complete with regards to additions.");
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return collection.Take(); }) ==
               "The collection argument is empty and has been marked as complete with regards to additions.");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return BlockingCollection<int>(0); }) == "boundedCapacity");
}

BOOST_AUTO_TEST_CASE(waiting_in_a_blocking_collection_ends_in_time_and_when_cancelled)
{
    const BlockingCollection<int> collection(1);
    int value = 5;
    BOOST_TEST((!collection.TryTake(value) && value == 0 && !collection.TryTake(value, 1) &&
                !collection.TryTake(value, TimeSpan::FromMilliseconds(1))));
    BOOST_TEST((collection.TryAdd(1) && !collection.TryAdd(2) && !collection.TryAdd(2, 1) && collection.Count() == 1));
    const CancellationTokenSource source;
    std::thread canceller([&] { source.Cancel(); });
    BOOST_CHECK_THROW(collection.Add(3, source.Token()), OperationCanceledException);
    canceller.join();
    BOOST_TEST(collection.Take() == 1);
    BOOST_CHECK_THROW(collection.Take(source.Token()), OperationCanceledException);
    std::thread ender([&] { collection.CompleteAdding(); });
    BOOST_TEST(!collection.TryTake(value, Timeout::Infinite));
    ender.join();
    const BlockingCollection<int> last{ConcurrentStack<int>()};
    last.Add(1);
    last.Add(2);
    BOOST_TEST((last.Take() == 2 && last.Count() == 1));
    last.Dispose();
    BOOST_CHECK_THROW(last.Add(1), ObjectDisposedException);
}
