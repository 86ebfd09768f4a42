// Channels: every member on empty, filled, full, completed and failed ones, for each way to be full; who waits, and what it gets.
using System.Collections.Generic;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace Oracle;

class ChannelMembers : Scenario
{
    private static List<int> Drained(Channel<int> channel)
    {
        var items = new List<int>();
        int item = 0;
        while (channel.Reader.TryRead(out item))
        {
            items.Add(item);
        }
        return items;
    }

    private static void Members(string state, Func<Channel<int>> make)
    {
        Section(state);
        ObserveText("TryRead", () => { int item = 9; bool read = make().Reader.TryRead(out item); return Several(read, item); });
        ObserveText("TryPeek", () => { int item = 9; bool read = make().Reader.TryPeek(out item); return Several(read, item); });
        ObserveText("Count", () => make().Reader.Count);
        ObserveText("CanCount, CanPeek", () => { var c = make(); return Several(c.Reader.CanCount, c.Reader.CanPeek); });
        ObserveText("ReadAsync is over", () => make().Reader.ReadAsync().IsCompleted);
        ObserveText("WaitToReadAsync is over", () => make().Reader.WaitToReadAsync().IsCompleted);
        ObserveText("WaitToWriteAsync is over", () => make().Writer.WaitToWriteAsync().IsCompleted);
        ObserveText("WriteAsync is over", () => make().Writer.WriteAsync(7).IsCompleted);
        ObserveText("TryWrite", () => { var c = make(); bool written = c.Writer.TryWrite(7); return Several(written, Drained(c)); });
        ObserveText("TryComplete", () => { var c = make(); bool done = c.Writer.TryComplete(); return Several(done, c.Reader.Completion.Status); });
        ObserveText("Complete", () => { var c = make(); c.Writer.Complete(); var items = Drained(c); return Several(items, c.Reader.Completion.Status); });
        ObserveText("Completion", () => make().Reader.Completion.IsCompleted);
        ObserveText("cancelled ReadAsync", () => { var s = new CancellationTokenSource(); s.Cancel(); return make().Reader.ReadAsync(s.Token).AsTask().Result; });
        ObserveText("cancelled WaitToReadAsync", () => { var s = new CancellationTokenSource(); s.Cancel(); return make().Reader.WaitToReadAsync(s.Token).AsTask().Result; });
        ObserveText("cancelled WriteAsync", () => { var s = new CancellationTokenSource(); s.Cancel(); make().Writer.WriteAsync(7, s.Token).AsTask().Wait(); });
        ObserveText("cancelled WaitToWriteAsync", () => { var s = new CancellationTokenSource(); s.Cancel(); return make().Writer.WaitToWriteAsync(s.Token).AsTask().Result; });
        ObserveText("read behind Complete", () => { var c = make(); c.Writer.TryComplete(); Drained(c); return c.Reader.ReadAsync().AsTask().GetAwaiter().GetResult(); });
        ObserveText("wait to read behind Complete", () => { var c = make(); c.Writer.TryComplete(); Drained(c); return c.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult(); });
        ObserveText("write behind Complete", () => { var c = make(); c.Writer.TryComplete(); c.Writer.WriteAsync(7).AsTask().GetAwaiter().GetResult(); });
        ObserveText("wait to write behind Complete", () => { var c = make(); c.Writer.TryComplete(); return c.Writer.WaitToWriteAsync().AsTask().GetAwaiter().GetResult(); });
        ObserveText("read behind an error", () => { var c = make(); c.Writer.TryComplete(new FormatException("end")); Drained(c); return c.Reader.ReadAsync().AsTask().GetAwaiter().GetResult(); });
        ObserveText("wait to read behind an error", () => { var c = make(); c.Writer.TryComplete(new FormatException("end")); Drained(c); return c.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult(); });
        ObserveText("write behind an error", () => { var c = make(); c.Writer.TryComplete(new FormatException("end")); c.Writer.WriteAsync(7).AsTask().GetAwaiter().GetResult(); });
        ObserveText("Completion behind an error", () => { var c = make(); c.Writer.TryComplete(new FormatException("end")); Drained(c); c.Reader.Completion.GetAwaiter().GetResult(); });
        ObserveText("Completion behind a cancellation", () => { var c = make(); c.Writer.TryComplete(new OperationCanceledException("end")); Drained(c); return c.Reader.Completion.Status; });
        ObserveText("read behind a cancellation", () => { var c = make(); c.Writer.TryComplete(new OperationCanceledException("end")); Drained(c); return c.Reader.ReadAsync().AsTask().Status; });
    }

    private static Channel<int> Holding(Channel<int> channel, int count)
    {
        for (int i = 1; i <= count; ++i)
        {
            channel.Writer.TryWrite(i);
        }
        return channel;
    }

    private static Channel<int> Completed(Channel<int> channel)
    {
        channel.Writer.Complete();
        return channel;
    }

    private static Channel<int> Bounded(int capacity, BoundedChannelFullMode mode)
    {
        var options = new BoundedChannelOptions(capacity);
        options.FullMode = mode;
        return Channel.CreateBounded<int>(options);
    }

    private static async Task<List<int>> Everything(Channel<int> channel)
    {
        var items = new List<int>();
        while (await channel.Reader.WaitToReadAsync())
        {
            int item = 0;
            while (channel.Reader.TryRead(out item))
            {
                items.Add(item);
            }
        }
        return items;
    }

    private static async Task<int> Fill(Channel<int> channel, int count)
    {
        for (int i = 1; i <= count; ++i)
        {
            await channel.Writer.WriteAsync(i);
        }
        channel.Writer.Complete();
        return count;
    }

    private static void Waiting()
    {
        Section("who waits");
        ObserveText("a reader gets what is written", () => { var c = Channel.CreateUnbounded<int>(); var read = c.Reader.ReadAsync().AsTask(); bool before = read.IsCompleted; bool written = c.Writer.TryWrite(5); return Several(before, written, read.Result, c.Reader.Count); });
        ObserveText("readers in their order", () => { var c = Channel.CreateUnbounded<int>(); var first = c.Reader.ReadAsync().AsTask(); var second = c.Reader.ReadAsync().AsTask(); c.Writer.TryWrite(5); c.Writer.TryWrite(6); return Several(first.Result, second.Result); });
        ObserveText("a reader of a completed one", () => { var c = Channel.CreateUnbounded<int>(); var read = c.Reader.ReadAsync().AsTask(); c.Writer.Complete(); return read.GetAwaiter().GetResult(); });
        ObserveText("a reader of a failed one", () => { var c = Channel.CreateUnbounded<int>(); var read = c.Reader.ReadAsync().AsTask(); c.Writer.Complete(new FormatException("end")); return read.GetAwaiter().GetResult(); });
        ObserveText("a reader of a cancelled one", () => { var c = Channel.CreateUnbounded<int>(); var read = c.Reader.ReadAsync().AsTask(); c.Writer.Complete(new OperationCanceledException("end")); return read.GetAwaiter().GetResult(); });
        ObserveText("a reader that is cancelled", () => { var c = Channel.CreateUnbounded<int>(); var s = new CancellationTokenSource(); var read = c.Reader.ReadAsync(s.Token).AsTask(); s.Cancel(); Outcome(() => read.Wait()); bool written = c.Writer.TryWrite(5); return Several(read.Status, written, Drained(c)); });
        ObserveText("who waits to read", () => { var c = Channel.CreateUnbounded<int>(); var wait = c.Reader.WaitToReadAsync().AsTask(); c.Writer.TryWrite(5); return Several(wait.Result, c.Reader.Count); });
        ObserveText("who waits to read a completed one", () => { var c = Channel.CreateUnbounded<int>(); var wait = c.Reader.WaitToReadAsync().AsTask(); c.Writer.Complete(); return wait.Result; });
        ObserveText("who waits to read a failed one", () => { var c = Channel.CreateUnbounded<int>(); var wait = c.Reader.WaitToReadAsync().AsTask(); c.Writer.Complete(new FormatException("end")); return wait.GetAwaiter().GetResult(); });
        ObserveText("who waits to read, cancelled", () => { var c = Channel.CreateUnbounded<int>(); var s = new CancellationTokenSource(); var wait = c.Reader.WaitToReadAsync(s.Token).AsTask(); s.Cancel(); return wait.GetAwaiter().GetResult(); });
        ObserveText("a writer gets room", () => { var c = Holding(Channel.CreateBounded<int>(2), 2); var write = c.Writer.WriteAsync(3).AsTask(); bool before = write.IsCompleted; int item = 0; c.Reader.TryRead(out item); write.Wait(); return Several(before, item, Drained(c)); });
        ObserveText("writers in their order", () => { var c = Holding(Channel.CreateBounded<int>(1), 1); var first = c.Writer.WriteAsync(2).AsTask(); var second = c.Writer.WriteAsync(3).AsTask(); return Drained(c); });
        ObserveText("a writer of a completed one", () => { var c = Holding(Channel.CreateBounded<int>(1), 1); var write = c.Writer.WriteAsync(2).AsTask(); c.Writer.Complete(); write.GetAwaiter().GetResult(); });
        ObserveText("a writer that is cancelled", () => { var c = Holding(Channel.CreateBounded<int>(1), 1); var s = new CancellationTokenSource(); var write = c.Writer.WriteAsync(2, s.Token).AsTask(); s.Cancel(); Outcome(() => write.Wait()); return Several(write.Status, Drained(c)); });
        ObserveText("who waits to write", () => { var c = Holding(Channel.CreateBounded<int>(1), 1); var wait = c.Writer.WaitToWriteAsync().AsTask(); bool before = wait.IsCompleted; Drained(c); return Several(before, wait.Result); });
        ObserveText("who waits to write to a completed one", () => { var c = Holding(Channel.CreateBounded<int>(1), 1); var wait = c.Writer.WaitToWriteAsync().AsTask(); c.Writer.Complete(); return wait.Result; });
        ObserveText("Completion after the last item", () => { var c = Completed(Holding(Channel.CreateUnbounded<int>(), 2)); bool before = c.Reader.Completion.IsCompleted; Drained(c); return Several(before, c.Reader.Completion.IsCompleted); });
        ObserveText("Complete twice", () => { var c = Channel.CreateUnbounded<int>(); c.Writer.Complete(); c.Writer.Complete(); });
        ObserveText("TryComplete twice", () => { var c = Channel.CreateUnbounded<int>(); bool first = c.Writer.TryComplete(); return Several(first, c.Writer.TryComplete(new FormatException("x"))); });
        foreach (int capacity in new int[] { 0, 1, 2, 100 })
        {
            ObserveText(At("everything through a capacity of ", capacity), () => { var c = Channel.CreateBounded<int>(capacity); var all = Everything(c); int count = Fill(c, 5).Result; var items = all.Result; return Several(count, items, c.Reader.Completion.IsCompleted); });
        }
    }

    public override void Run()
    {
        Members("unbounded", () => Channel.CreateUnbounded<int>());
        Members("unbounded, two items", () => Holding(Channel.CreateUnbounded<int>(), 2));
        Members("unbounded, complete", () => Completed(Channel.CreateUnbounded<int>()));
        Members("unbounded, complete, two items", () => Completed(Holding(Channel.CreateUnbounded<int>(), 2)));
        Members("bounded", () => Channel.CreateBounded<int>(2));
        Members("bounded, full", () => Holding(Channel.CreateBounded<int>(2), 2));
        Members("bounded, full, drops the newest", () => Holding(Bounded(2, BoundedChannelFullMode.DropNewest), 2));
        Members("bounded, full, drops the oldest", () => Holding(Bounded(2, BoundedChannelFullMode.DropOldest), 2));
        Members("bounded, full, drops what is written", () => Holding(Bounded(2, BoundedChannelFullMode.DropWrite), 2));
        Members("of capacity 0", () => Channel.CreateBounded<int>(0));
        Waiting();
    }
}
