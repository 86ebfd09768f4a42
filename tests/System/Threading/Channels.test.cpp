#include "tests/Support/Print.hpp"
#include <System.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Channels.hpp>
#include <System/Threading/Tasks.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Threading;
using namespace System::Threading::Channels;
using namespace System::Threading::Tasks;

namespace
{
    Task<> WriteNumbers(ChannelWriter<int> writer, int from, int count)
    {
        for (int i = from; i < from + count; ++i)
        {
            co_await writer.WriteAsync(i);
        }
    }

    Task<Int64> SumOfAll(ChannelReader<int> reader)
    {
        Int64 sum = 0;
        while (co_await reader.WaitToReadAsync())
        {
            int item = 0;
            while (reader.TryRead(item))
            {
                sum += item;
            }
        }
        co_return sum;
    }

    Task<Int64> SumOneByOne(ChannelReader<int> reader)
    {
        Int64 sum = 0;
        try
        {
            for (;;)
            {
                sum += co_await reader.ReadAsync();
            }
        }
        catch (const ChannelClosedException&)
        {
        }
        co_return sum;
    }

    Task<String> Joined(ChannelReader<String> reader)
    {
        String all = "";
        for (auto e = reader.ReadAllAsync().GetAsyncEnumerator(); co_await e.MoveNextAsync();)
        {
            all = all + e.Current();
        }
        co_return all;
    }

    /// Numbers 1 to 4 × `each`, written by four coroutines and read by four.
    Int64 SumThrough(const Channel<int>& channel, int each)
    {
        List<Task<>> writers;
        List<Task<Int64>> readers;
        for (int i = 0; i < 4; ++i)
        {
            readers.Add(i % 2 == 0 ? SumOfAll(channel) : SumOneByOne(channel));
            writers.Add(Task<>::Run([=] { return WriteNumbers(channel, 1 + i * each, each); }));
        }
        Task<>::WhenAll(writers.ToArray()).Wait();
        channel.Writer().Complete();
        Int64 sum = 0;
        for (const auto& reader : readers)
        {
            sum += reader.Result();
        }
        channel.Reader().Completion().Wait();
        return sum;
    }
}

BOOST_AUTO_TEST_CASE(each_item_is_read_once_by_several)
{
    constexpr int Each = 500;
    constexpr Int64 Sum = Int64{4} * Each * (4 * Each + 1) / 2;
    BOOST_TEST(SumThrough(Channel<>::CreateUnbounded<int>(), Each) == Sum);
    for (const int capacity : {0, 1, 7})
    {
        BOOST_TEST(SumThrough(Channel<>::CreateBounded<int>(capacity), Each) == Sum);
    }
}

BOOST_AUTO_TEST_CASE(a_channel_is_walked_through)
{
    const Channel<String> channel = Channel<>::CreateBounded<String>(2);
    Task<String> all = Joined(channel.Reader());
    for (const char* text : {"a", "b", "c", "d"})
    {
        channel.Writer().WriteAsync(text).AsTask().Wait();
    }
    channel.Writer().Complete();
    BOOST_TEST(all.Result() == "abcd");
}

BOOST_AUTO_TEST_CASE(cancelling_and_writing_race_for_a_reader)
{
    for (int round = 0; round < 200; ++round)
    {
        const Channel<int> channel = Channel<>::CreateUnbounded<int>();
        CancellationTokenSource source;
        const Task<int> read = channel.Reader().ReadAsync(source.Token()).AsTask();
        const Task<> cancelling = Task<>::Run([=] { source.Cancel(); });
        BOOST_TEST(channel.Writer().TryWrite(7));
        cancelling.Wait();
        Task<>::WhenAny(read).Wait();
        int left = 0;
        // Who was cancelled took nothing, and what was taken is gone.
        BOOST_TEST(channel.Reader().TryRead(left) == read.IsCanceled());
        BOOST_TEST((read.IsCanceled() ? left : read.Result()) == 7);
    }
}

BOOST_AUTO_TEST_CASE(reader_and_writer_keep_the_channel)
{
    ChannelReader<int> reader;
    {
        const Channel<int> channel = Channel<>::CreateUnbounded<int>();
        reader = channel;
        const ChannelWriter<int> writer = channel;
        BOOST_TEST(writer.TryWrite(3));
        const Object kept = reader;
        BOOST_TEST(((ChannelReader<int>)kept == reader));
    }
    int item = 0;
    BOOST_TEST(reader.TryRead(item));
    BOOST_TEST(item == 3);
    const ChannelReader<int> none;
    BOOST_CHECK_THROW((void)none.Count(), NullReferenceException);
}

BOOST_AUTO_TEST_CASE(what_is_dropped_is_told_without_the_lock)
{
    BoundedChannelOptions options(1);
    options.FullMode(BoundedChannelFullMode::DropOldest);
    List<int> dropped;
    Channel<int> channel = nullptr;
    channel = Channel<>::CreateBounded<int>(options,
                                            [&](int item)
                                            {
                                                dropped.Add(item);
                                                BOOST_TEST(channel.Reader().Count() == 1);
                                            });
    for (int i = 1; i <= 3; ++i)
    {
        BOOST_TEST(channel.Writer().TryWrite(i));
    }
    BOOST_TEST(dropped.Count() == 2);
    BOOST_TEST(dropped[1] == 2);
}

BOOST_AUTO_TEST_CASE(a_reader_that_ended_holds_nothing)
{
    const auto wait = [](ChannelReader<int> reader, std::shared_ptr<int> kept) -> Task<> { *kept += co_await reader.ReadAsync(); };
    const auto kept = std::make_shared<int>(0);
    {
        const Channel<int> channel = Channel<>::CreateUnbounded<int>();
        const Task<> waiting = wait(channel.Reader(), kept);
        channel.Writer().Complete();
        BOOST_CHECK_THROW(waiting.GetAwaiter().GetResult(), ChannelClosedException);
    }
    BOOST_TEST(kept.use_count() == 1);
}
