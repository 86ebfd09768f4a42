// Channels: every member on empty, filled, full, completed and failed ones, for each way to be full; who waits, and what it gets.
#include "harness/Transcript.hpp"
#include <System/Threading.hpp>
#include <System/Threading/Channels.hpp>
#include <System/Threading/Tasks.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Collections::Generic;
    using namespace System::Threading;
    using namespace System::Threading::Channels;
    using namespace System::Threading::Tasks;

    List<int> Drained(Channel<int> channel)
    {
        auto items = List<int>();
        int item = 0;
        while (channel.Reader().TryRead(item))
        {
            items.Add(item);
        }
        return items;
    }

    void Members(String state, Func<Channel<int>> make)
    {
        Section(state);
        ObserveText("TryRead",
                    [&]
                    {
                        int item = 9;
                        bool read = make().Reader().TryRead(item);
                        return Several(read, item);
                    });
        ObserveText("TryPeek",
                    [&]
                    {
                        int item = 9;
                        bool read = make().Reader().TryPeek(item);
                        return Several(read, item);
                    });
        ObserveText("Count", [&] { return make().Reader().Count(); });
        ObserveText("CanCount, CanPeek",
                    [&]
                    {
                        auto c = make();
                        return Several(c.Reader().CanCount(), c.Reader().CanPeek());
                    });
        ObserveText("ReadAsync is over", [&] { return make().Reader().ReadAsync().IsCompleted(); });
        ObserveText("WaitToReadAsync is over", [&] { return make().Reader().WaitToReadAsync().IsCompleted(); });
        ObserveText("WaitToWriteAsync is over", [&] { return make().Writer().WaitToWriteAsync().IsCompleted(); });
        ObserveText("WriteAsync is over", [&] { return make().Writer().WriteAsync(7).IsCompleted(); });
        ObserveText("TryWrite",
                    [&]
                    {
                        auto c = make();
                        bool written = c.Writer().TryWrite(7);
                        return Several(written, Drained(c));
                    });
        ObserveText("TryComplete",
                    [&]
                    {
                        auto c = make();
                        bool done = c.Writer().TryComplete();
                        return Several(done, c.Reader().Completion().Status());
                    });
        ObserveText("Complete",
                    [&]
                    {
                        auto c = make();
                        c.Writer().Complete();
                        auto items = Drained(c);
                        return Several(items, c.Reader().Completion().Status());
                    });
        ObserveText("Completion", [&] { return make().Reader().Completion().IsCompleted(); });
        ObserveText("cancelled ReadAsync",
                    [&]
                    {
                        auto s = CancellationTokenSource();
                        s.Cancel();
                        return make().Reader().ReadAsync(s.Token()).AsTask().Result();
                    });
        ObserveText("cancelled WaitToReadAsync",
                    [&]
                    {
                        auto s = CancellationTokenSource();
                        s.Cancel();
                        return make().Reader().WaitToReadAsync(s.Token()).AsTask().Result();
                    });
        ObserveText("cancelled WriteAsync",
                    [&]
                    {
                        auto s = CancellationTokenSource();
                        s.Cancel();
                        make().Writer().WriteAsync(7, s.Token()).AsTask().Wait();
                    });
        ObserveText("cancelled WaitToWriteAsync",
                    [&]
                    {
                        auto s = CancellationTokenSource();
                        s.Cancel();
                        return make().Writer().WaitToWriteAsync(s.Token()).AsTask().Result();
                    });
        ObserveText("read behind Complete",
                    [&]
                    {
                        auto c = make();
                        c.Writer().TryComplete();
                        Drained(c);
                        return c.Reader().ReadAsync().AsTask().GetAwaiter().GetResult();
                    });
        ObserveText("wait to read behind Complete",
                    [&]
                    {
                        auto c = make();
                        c.Writer().TryComplete();
                        Drained(c);
                        return c.Reader().WaitToReadAsync().AsTask().GetAwaiter().GetResult();
                    });
        ObserveText("write behind Complete",
                    [&]
                    {
                        auto c = make();
                        c.Writer().TryComplete();
                        c.Writer().WriteAsync(7).AsTask().GetAwaiter().GetResult();
                    });
        ObserveText("wait to write behind Complete",
                    [&]
                    {
                        auto c = make();
                        c.Writer().TryComplete();
                        return c.Writer().WaitToWriteAsync().AsTask().GetAwaiter().GetResult();
                    });
        ObserveText("read behind an error",
                    [&]
                    {
                        auto c = make();
                        c.Writer().TryComplete(FormatException("end"));
                        Drained(c);
                        return c.Reader().ReadAsync().AsTask().GetAwaiter().GetResult();
                    });
        ObserveText("wait to read behind an error",
                    [&]
                    {
                        auto c = make();
                        c.Writer().TryComplete(FormatException("end"));
                        Drained(c);
                        return c.Reader().WaitToReadAsync().AsTask().GetAwaiter().GetResult();
                    });
        ObserveText("write behind an error",
                    [&]
                    {
                        auto c = make();
                        c.Writer().TryComplete(FormatException("end"));
                        c.Writer().WriteAsync(7).AsTask().GetAwaiter().GetResult();
                    });
        ObserveText("Completion behind an error",
                    [&]
                    {
                        auto c = make();
                        c.Writer().TryComplete(FormatException("end"));
                        Drained(c);
                        c.Reader().Completion().GetAwaiter().GetResult();
                    });
        ObserveText("Completion behind a cancellation",
                    [&]
                    {
                        auto c = make();
                        c.Writer().TryComplete(OperationCanceledException("end"));
                        Drained(c);
                        return c.Reader().Completion().Status();
                    });
        ObserveText("read behind a cancellation",
                    [&]
                    {
                        auto c = make();
                        c.Writer().TryComplete(OperationCanceledException("end"));
                        Drained(c);
                        return c.Reader().ReadAsync().AsTask().Status();
                    });
    }

    Channel<int> Holding(Channel<int> channel, int count)
    {
        for (int i = 1; i <= count; ++i)
        {
            channel.Writer().TryWrite(i);
        }
        return channel;
    }

    Channel<int> Completed(Channel<int> channel)
    {
        channel.Writer().Complete();
        return channel;
    }

    Channel<int> Bounded(int capacity, BoundedChannelFullMode mode)
    {
        auto options = BoundedChannelOptions(capacity);
        options.FullMode(mode);
        return Channel<>::CreateBounded<int>(options);
    }

    Task<List<int>> Everything(Channel<int> channel)
    {
        auto items = List<int>();
        while (co_await channel.Reader().WaitToReadAsync())
        {
            int item = 0;
            while (channel.Reader().TryRead(item))
            {
                items.Add(item);
            }
        }
        co_return items;
    }

    Task<int> Fill(Channel<int> channel, int count)
    {
        for (int i = 1; i <= count; ++i)
        {
            co_await channel.Writer().WriteAsync(i);
        }
        channel.Writer().Complete();
        co_return count;
    }

    void Waiting()
    {
        Section("who waits");
        ObserveText("a reader gets what is written",
                    [&]
                    {
                        auto c = Channel<>::CreateUnbounded<int>();
                        auto read = c.Reader().ReadAsync().AsTask();
                        bool before = read.IsCompleted();
                        bool written = c.Writer().TryWrite(5);
                        return Several(before, written, read.Result(), c.Reader().Count());
                    });
        ObserveText("readers in their order",
                    [&]
                    {
                        auto c = Channel<>::CreateUnbounded<int>();
                        auto first = c.Reader().ReadAsync().AsTask();
                        auto second = c.Reader().ReadAsync().AsTask();
                        c.Writer().TryWrite(5);
                        c.Writer().TryWrite(6);
                        return Several(first.Result(), second.Result());
                    });
        ObserveText("a reader of a completed one",
                    [&]
                    {
                        auto c = Channel<>::CreateUnbounded<int>();
                        auto read = c.Reader().ReadAsync().AsTask();
                        c.Writer().Complete();
                        return read.GetAwaiter().GetResult();
                    });
        ObserveText("a reader of a failed one",
                    [&]
                    {
                        auto c = Channel<>::CreateUnbounded<int>();
                        auto read = c.Reader().ReadAsync().AsTask();
                        c.Writer().Complete(FormatException("end"));
                        return read.GetAwaiter().GetResult();
                    });
        ObserveText("a reader of a cancelled one",
                    [&]
                    {
                        auto c = Channel<>::CreateUnbounded<int>();
                        auto read = c.Reader().ReadAsync().AsTask();
                        c.Writer().Complete(OperationCanceledException("end"));
                        return read.GetAwaiter().GetResult();
                    });
        ObserveText("a reader that is cancelled",
                    [&]
                    {
                        auto c = Channel<>::CreateUnbounded<int>();
                        auto s = CancellationTokenSource();
                        auto read = c.Reader().ReadAsync(s.Token()).AsTask();
                        s.Cancel();
                        Outcome([&] { return read.Wait(); });
                        bool written = c.Writer().TryWrite(5);
                        return Several(read.Status(), written, Drained(c));
                    });
        ObserveText("who waits to read",
                    [&]
                    {
                        auto c = Channel<>::CreateUnbounded<int>();
                        auto wait = c.Reader().WaitToReadAsync().AsTask();
                        c.Writer().TryWrite(5);
                        return Several(wait.Result(), c.Reader().Count());
                    });
        ObserveText("who waits to read a completed one",
                    [&]
                    {
                        auto c = Channel<>::CreateUnbounded<int>();
                        auto wait = c.Reader().WaitToReadAsync().AsTask();
                        c.Writer().Complete();
                        return wait.Result();
                    });
        ObserveText("who waits to read a failed one",
                    [&]
                    {
                        auto c = Channel<>::CreateUnbounded<int>();
                        auto wait = c.Reader().WaitToReadAsync().AsTask();
                        c.Writer().Complete(FormatException("end"));
                        return wait.GetAwaiter().GetResult();
                    });
        ObserveText("who waits to read, cancelled",
                    [&]
                    {
                        auto c = Channel<>::CreateUnbounded<int>();
                        auto s = CancellationTokenSource();
                        auto wait = c.Reader().WaitToReadAsync(s.Token()).AsTask();
                        s.Cancel();
                        return wait.GetAwaiter().GetResult();
                    });
        ObserveText("a writer gets room",
                    [&]
                    {
                        auto c = Holding(Channel<>::CreateBounded<int>(2), 2);
                        auto write = c.Writer().WriteAsync(3).AsTask();
                        bool before = write.IsCompleted();
                        int item = 0;
                        c.Reader().TryRead(item);
                        write.Wait();
                        return Several(before, item, Drained(c));
                    });
        ObserveText("writers in their order",
                    [&]
                    {
                        auto c = Holding(Channel<>::CreateBounded<int>(1), 1);
                        auto first = c.Writer().WriteAsync(2).AsTask();
                        auto second = c.Writer().WriteAsync(3).AsTask();
                        return Drained(c);
                    });
        ObserveText("a writer of a completed one",
                    [&]
                    {
                        auto c = Holding(Channel<>::CreateBounded<int>(1), 1);
                        auto write = c.Writer().WriteAsync(2).AsTask();
                        c.Writer().Complete();
                        write.GetAwaiter().GetResult();
                    });
        ObserveText("a writer that is cancelled",
                    [&]
                    {
                        auto c = Holding(Channel<>::CreateBounded<int>(1), 1);
                        auto s = CancellationTokenSource();
                        auto write = c.Writer().WriteAsync(2, s.Token()).AsTask();
                        s.Cancel();
                        Outcome([&] { return write.Wait(); });
                        return Several(write.Status(), Drained(c));
                    });
        ObserveText("who waits to write",
                    [&]
                    {
                        auto c = Holding(Channel<>::CreateBounded<int>(1), 1);
                        auto wait = c.Writer().WaitToWriteAsync().AsTask();
                        bool before = wait.IsCompleted();
                        Drained(c);
                        return Several(before, wait.Result());
                    });
        ObserveText("who waits to write to a completed one",
                    [&]
                    {
                        auto c = Holding(Channel<>::CreateBounded<int>(1), 1);
                        auto wait = c.Writer().WaitToWriteAsync().AsTask();
                        c.Writer().Complete();
                        return wait.Result();
                    });
        ObserveText("Completion after the last item",
                    [&]
                    {
                        auto c = Completed(Holding(Channel<>::CreateUnbounded<int>(), 2));
                        bool before = c.Reader().Completion().IsCompleted();
                        Drained(c);
                        return Several(before, c.Reader().Completion().IsCompleted());
                    });
        ObserveText("Complete twice",
                    [&]
                    {
                        auto c = Channel<>::CreateUnbounded<int>();
                        c.Writer().Complete();
                        c.Writer().Complete();
                    });
        ObserveText("TryComplete twice",
                    [&]
                    {
                        auto c = Channel<>::CreateUnbounded<int>();
                        bool first = c.Writer().TryComplete();
                        return Several(first, c.Writer().TryComplete(FormatException("x")));
                    });
        for (int capacity : Array<int>{0, 1, 2, 100})
        {
            ObserveText(At("everything through a capacity of ", capacity),
                        [&]
                        {
                            auto c = Channel<>::CreateBounded<int>(capacity);
                            auto all = Everything(c);
                            int count = Fill(c, 5).Result();
                            auto items = all.Result();
                            return Several(count, items, c.Reader().Completion().IsCompleted());
                        });
        }
    }

    void Run()
    {
        Members("unbounded", [&] { return Channel<>::CreateUnbounded<int>(); });
        Members("unbounded, two items", [&] { return Holding(Channel<>::CreateUnbounded<int>(), 2); });
        Members("unbounded, complete", [&] { return Completed(Channel<>::CreateUnbounded<int>()); });
        Members("unbounded, complete, two items", [&] { return Completed(Holding(Channel<>::CreateUnbounded<int>(), 2)); });
        Members("bounded", [&] { return Channel<>::CreateBounded<int>(2); });
        Members("bounded, full", [&] { return Holding(Channel<>::CreateBounded<int>(2), 2); });
        Members("bounded, full, drops the newest", [&] { return Holding(Bounded(2, BoundedChannelFullMode::DropNewest), 2); });
        Members("bounded, full, drops the oldest", [&] { return Holding(Bounded(2, BoundedChannelFullMode::DropOldest), 2); });
        Members("bounded, full, drops what is written", [&] { return Holding(Bounded(2, BoundedChannelFullMode::DropWrite), 2); });
        Members("of capacity 0", [&] { return Channel<>::CreateBounded<int>(0); });
        Waiting();
    }

    const Scenario scenario("ChannelMembers", Run);
}
