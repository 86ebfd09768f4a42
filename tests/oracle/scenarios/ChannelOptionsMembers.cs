// How channels are made: options, capacities and their errors, and what each way to be full drops.
using System.Collections.Generic;
using System.Threading.Channels;

namespace Oracle;

class ChannelOptionsMembers : Scenario
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

    private static void Made()
    {
        Section("made");
        ObserveText("CreateBounded(-1)", () => Channel.CreateBounded<int>(-1).Reader.Count);
        ObserveText("CreateBounded(null)", () => { BoundedChannelOptions none = null; return Channel.CreateBounded<int>(none).Reader.Count; });
        ObserveText("CreateUnbounded(null)", () => { UnboundedChannelOptions none = null; return Channel.CreateUnbounded<int>(none).Reader.Count; });
        ObserveText("BoundedChannelOptions(-1)", () => new BoundedChannelOptions(-1).Capacity);
        ObserveText("Capacity = -1", () => { var o = new BoundedChannelOptions(1); o.Capacity = -1; return o.Capacity; });
        ObserveText("FullMode = 7", () => { var o = new BoundedChannelOptions(1); o.FullMode = (BoundedChannelFullMode)7; return o.FullMode; });
        ObserveText("options", () => { var o = new BoundedChannelOptions(3); return Several(o.Capacity, o.FullMode, o.SingleReader, o.SingleWriter, o.AllowSynchronousContinuations); });
        ObserveText("options set", () => { var o = new UnboundedChannelOptions(); o.SingleReader = true; o.SingleWriter = true; o.AllowSynchronousContinuations = true; return Several(o.SingleReader, o.SingleWriter, o.AllowSynchronousContinuations); });
        ObserveText("single reader", () => { var o = new UnboundedChannelOptions(); o.SingleReader = true; var c = Channel.CreateUnbounded<int>(o); return Several(c.Reader.CanCount, c.Reader.CanPeek); });
        ObserveText("Count of a single reader", () => { var o = new UnboundedChannelOptions(); o.SingleReader = true; return Channel.CreateUnbounded<int>(o).Reader.Count; });
        ObserveText("ChannelClosedException", () => Several(new ChannelClosedException().Message, new ChannelClosedException("m").Message));
        foreach (BoundedChannelFullMode mode in new BoundedChannelFullMode[] { BoundedChannelFullMode.Wait, BoundedChannelFullMode.DropNewest, BoundedChannelFullMode.DropOldest, BoundedChannelFullMode.DropWrite })
        {
            foreach (int capacity in new int[] { 0, 1, 2, 3 })
            {
                ObserveText(At(mode, ", capacity ", capacity, ", TryWrite of 4"), () =>
                {
                    var dropped = new List<int>();
                    var options = new BoundedChannelOptions(capacity);
                    options.FullMode = mode;
                    var c = Channel.CreateBounded<int>(options, (int x) => dropped.Add(x));
                    int written = 0;
                    for (int i = 1; i <= 4; ++i)
                    {
                        written += c.Writer.TryWrite(i) ? 1 : 0;
                    }
                    return Several(written, dropped, Drained(c));
                });
            }
        }
    }

    public override void Run()
    {
        Made();
    }
}
