// BlockingCollection: bounds, completion, cancellation, and each member of a disposed one.
#include "harness/Transcript.hpp"
#include <System/Collections/Concurrent.hpp>
#include <System/Threading.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Collections::Concurrent;
    using namespace System::Threading;

    BlockingCollection<int> Bounded()
    {
        auto c = BlockingCollection<int>(2);
        c.Add(1);
        c.Add(2);
        return c;
    }

    void Blocking()
    {
        Section("BlockingCollection");
        ObserveText("new(-1)", [&] { return BlockingCollection<int>(-1).Count(); });
        ObserveText("new(0)", [&] { return BlockingCollection<int>(0).Count(); });
        ObserveText("BoundedCapacity", [&] { return Several(BlockingCollection<int>().BoundedCapacity(), Bounded().BoundedCapacity()); });
        ObserveText("full",
                    [&]
                    {
                        auto c = Bounded();
                        bool added = c.TryAdd(3);
                        return Several(added, c.Count());
                    });
        for (int timeout : Array<int>{-2, 0, MinValue<int>})
        {
            ObserveText(At("TryAdd(3, ", timeout, ")"), [&] { return Bounded().TryAdd(3, timeout); });
            ObserveText(At("TryTake(", timeout, ")"),
                        [&]
                        {
                            int value = 9;
                            bool taken = BlockingCollection<int>().TryTake(value, timeout);
                            return Several(taken, value);
                        });
        }
        ObserveText("order",
                    [&]
                    {
                        auto c = Bounded();
                        int first = c.Take();
                        int second = c.Take();
                        return Several(first, second, c.Count());
                    });
        ObserveText("CompleteAdding",
                    [&]
                    {
                        auto c = Bounded();
                        c.CompleteAdding();
                        return Several(c.IsAddingCompleted(), c.IsCompleted(), c.Count());
                    });
        ObserveText("completed",
                    [&]
                    {
                        auto c = Bounded();
                        c.CompleteAdding();
                        c.Take();
                        c.Take();
                        return Several(c.IsAddingCompleted(), c.IsCompleted());
                    });
        ObserveText("Add behind CompleteAdding",
                    [&]
                    {
                        auto c = Bounded();
                        c.CompleteAdding();
                        c.Add(3);
                    });
        ObserveText("TryAdd behind CompleteAdding",
                    [&]
                    {
                        auto c = BlockingCollection<int>();
                        c.CompleteAdding();
                        return c.TryAdd(3);
                    });
        ObserveText("Take of nothing behind CompleteAdding",
                    [&]
                    {
                        auto c = BlockingCollection<int>();
                        c.CompleteAdding();
                        return c.Take();
                    });
        ObserveText("TryTake behind CompleteAdding",
                    [&]
                    {
                        auto c = BlockingCollection<int>();
                        c.CompleteAdding();
                        int value = 9;
                        bool taken = c.TryTake(value, -1);
                        return Several(taken, value);
                    });
        ObserveText("CompleteAdding twice",
                    [&]
                    {
                        auto c = Bounded();
                        c.CompleteAdding();
                        c.CompleteAdding();
                    });
        ObserveText("GetConsumingEnumerable",
                    [&]
                    {
                        auto c = Bounded();
                        c.CompleteAdding();
                        int sum = 0;
                        for (int x : c.GetConsumingEnumerable())
                        {
                            sum = sum * 10 + x;
                        }
                        return Several(sum, c.Count());
                    });
        ObserveText("ToArray", [&] { return Bounded().ToArray(); });
        ObserveText("cancelled Take",
                    [&]
                    {
                        auto source = CancellationTokenSource();
                        source.Cancel();
                        return BlockingCollection<int>().Take(source.Token());
                    });
        ObserveText("cancelled Add",
                    [&]
                    {
                        auto source = CancellationTokenSource();
                        source.Cancel();
                        Bounded().Add(3, source.Token());
                    });
        for (String member : Array<String>{"Add", "TryAdd", "Take", "Count", "IsCompleted", "CompleteAdding", "Dispose", "ToArray"})
        {
            ObserveText(At("disposed, ", member),
                        [&]
                        {
                            auto c = Bounded();
                            c.Dispose();
                            if (member == "Add")
                            {
                                c.Add(1);
                            }
                            if (member == "TryAdd")
                            {
                                c.TryAdd(1);
                            }
                            if (member == "Take")
                            {
                                c.Take();
                            }
                            if (member == "Count")
                            {
                                int count = c.Count();
                                return count;
                            }
                            if (member == "IsCompleted")
                            {
                                bool completed = c.IsCompleted();
                                return completed ? 1 : 0;
                            }
                            if (member == "CompleteAdding")
                            {
                                c.CompleteAdding();
                            }
                            if (member == "Dispose")
                            {
                                c.Dispose();
                            }
                            if (member == "ToArray")
                            {
                                c.ToArray();
                            }
                            return -1;
                        });
        }
        ObserveText("on a stack",
                    [&]
                    {
                        auto c = BlockingCollection<int>(ConcurrentStack<int>());
                        c.Add(1);
                        c.Add(2);
                        return c.Take();
                    });
        ObserveText("on more than it may hold",
                    [&] {
                        return BlockingCollection<int>(ConcurrentQueue<int>(Array<int>{1, 2, 3}), 2).Count();
                    });
        ObserveText("on null",
                    [&]
                    {
                        ConcurrentQueue<int> none = nullptr;
                        return BlockingCollection<int>(none).Count();
                    });
    }

    void Run()
    {
        Blocking();
    }

    const Scenario scenario("BlockingMembers", Run);
}
