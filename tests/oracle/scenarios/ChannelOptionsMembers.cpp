// How channels are made: options, capacities and their errors, and what each way to be full drops.
#include "harness/Transcript.hpp"
#include <System/Threading/Channels.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Collections::Generic;
    using namespace System::Threading::Channels;

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

    void Made()
    {
        Section("made");
        ObserveText("CreateBounded(-1)", [&] { return Channel<>::CreateBounded<int>(-1).Reader().Count(); });
        ObserveText("CreateBounded(null)",
                    [&]
                    {
                        BoundedChannelOptions none = nullptr;
                        return Channel<>::CreateBounded<int>(none).Reader().Count();
                    });
        ObserveText("CreateUnbounded(null)",
                    [&]
                    {
                        UnboundedChannelOptions none = nullptr;
                        return Channel<>::CreateUnbounded<int>(none).Reader().Count();
                    });
        ObserveText("BoundedChannelOptions(-1)", [&] { return BoundedChannelOptions(-1).Capacity(); });
        ObserveText("Capacity = -1",
                    [&]
                    {
                        auto o = BoundedChannelOptions(1);
                        o.Capacity(-1);
                        return o.Capacity();
                    });
        ObserveText("FullMode = 7",
                    [&]
                    {
                        auto o = BoundedChannelOptions(1);
                        o.FullMode((BoundedChannelFullMode)7);
                        return o.FullMode();
                    });
        ObserveText("options",
                    [&]
                    {
                        auto o = BoundedChannelOptions(3);
                        return Several(o.Capacity(), o.FullMode(), o.SingleReader(), o.SingleWriter(), o.AllowSynchronousContinuations());
                    });
        ObserveText("options set",
                    [&]
                    {
                        auto o = UnboundedChannelOptions();
                        o.SingleReader(true);
                        o.SingleWriter(true);
                        o.AllowSynchronousContinuations(true);
                        return Several(o.SingleReader(), o.SingleWriter(), o.AllowSynchronousContinuations());
                    });
        ObserveText("single reader",
                    [&]
                    {
                        auto o = UnboundedChannelOptions();
                        o.SingleReader(true);
                        auto c = Channel<>::CreateUnbounded<int>(o);
                        return Several(c.Reader().CanCount(), c.Reader().CanPeek());
                    });
        ObserveText("Count of a single reader",
                    [&]
                    {
                        auto o = UnboundedChannelOptions();
                        o.SingleReader(true);
                        return Channel<>::CreateUnbounded<int>(o).Reader().Count();
                    });
        ObserveText("ChannelClosedException",
                    [&] { return Several(ChannelClosedException().Message(), ChannelClosedException("m").Message()); });
        for (BoundedChannelFullMode mode :
             Array<BoundedChannelFullMode>{BoundedChannelFullMode::Wait, BoundedChannelFullMode::DropNewest,
                                           BoundedChannelFullMode::DropOldest, BoundedChannelFullMode::DropWrite})
        {
            for (int capacity : Array<int>{0, 1, 2, 3})
            {
                ObserveText(At(mode, ", capacity ", capacity, ", TryWrite of 4"),
                            [&]
                            {
                                auto dropped = List<int>();
                                auto options = BoundedChannelOptions(capacity);
                                options.FullMode(mode);
                                auto c = Channel<>::CreateBounded<int>(options, [&](int x) { return dropped.Add(x); });
                                int written = 0;
                                for (int i = 1; i <= 4; ++i)
                                {
                                    written += c.Writer().TryWrite(i) ? 1 : 0;
                                }
                                return Several(written, dropped, Drained(c));
                            });
            }
        }
    }

    void Run()
    {
        Made();
    }

    const Scenario scenario("ChannelOptionsMembers", Run);
}
