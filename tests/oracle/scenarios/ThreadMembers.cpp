// Thread, ThreadLocal, AsyncLocal, Timer, SpinWait, Lazy, Interlocked and Volatile.
#include "harness/Transcript.hpp"
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Threading;
    using namespace System::Threading::Tasks;

    void Others()
    {
        Section("Interlocked");
        ObserveText("Increment",
                    [&]
                    {
                        int x = 5;
                        int result = Interlocked::Increment(x);
                        return Several(result, x);
                    });
        ObserveText("Decrement",
                    [&]
                    {
                        int x = 5;
                        int result = Interlocked::Decrement(x);
                        return Several(result, x);
                    });
        ObserveText("Increment of the largest",
                    [&]
                    {
                        int x = MaxValue<int>;
                        return Interlocked::Increment(x);
                    });
        ObserveText("Add",
                    [&]
                    {
                        Int64 x = 5;
                        Int64 result = Interlocked::Add(x, 7);
                        return Several(result, x);
                    });
        ObserveText("Exchange",
                    [&]
                    {
                        int x = 5;
                        int result = Interlocked::Exchange(x, 7);
                        return Several(result, x);
                    });
        ObserveText("CompareExchange",
                    [&]
                    {
                        int x = 5;
                        int a = Interlocked::CompareExchange(x, 7, 4);
                        int b = Interlocked::CompareExchange(x, 8, 5);
                        return Several(a, b, x);
                    });
        ObserveText("And, Or",
                    [&]
                    {
                        int x = 12;
                        int a = Interlocked::And(x, 10);
                        int b = Interlocked::Or(x, 1);
                        return Several(a, b, x);
                    });
        ObserveText("Read",
                    [&]
                    {
                        Int64 x = 5;
                        return Interlocked::Read(x);
                    });
        ObserveText("Volatile",
                    [&]
                    {
                        int x = 5;
                        Volatile::Write(x, 6);
                        return Volatile::Read(x);
                    });
        Section("Lazy");
        ObserveText("life",
                    [&]
                    {
                        int calls = 0;
                        auto l = Lazy<int>(
                            [&]
                            {
                                ++calls;
                                return 5;
                            });
                        bool before = l.IsValueCreated();
                        int value = l.Value();
                        int again = l.Value();
                        return Several(before, value, again, l.IsValueCreated(), calls);
                    });
        ObserveText("factory that throws",
                    [&]
                    {
                        int kept = 0;
                        int calls = 0;
                        auto l = Lazy<int>(
                            [&]
                            {
                                ++calls;
                                if (calls > 0)
                                {
                                    throw FormatException("made");
                                }
                                return 5;
                            });
                        Outcome([&] { kept = l.Value(); });
                        Outcome([&] { kept = l.Value(); });
                        return Several(calls, l.IsValueCreated(), kept);
                    });
        ObserveText("factory that throws, publication only",
                    [&]
                    {
                        int kept = 0;
                        int calls = 0;
                        auto l = Lazy<int>(
                            [&]
                            {
                                ++calls;
                                if (calls < 2)
                                {
                                    throw FormatException("made");
                                }
                                return 5;
                            },
                            LazyThreadSafetyMode::PublicationOnly);
                        Outcome([&] { kept = l.Value(); });
                        int value = l.Value();
                        return Several(value, calls);
                    });
        ObserveText("ToString", [&] { return Lazy<int>([&] { return 5; }).ToString(); });
        ObserveText("of a value",
                    [&]
                    {
                        auto l = Lazy<int>(5);
                        return Several(l.Value(), l.IsValueCreated(), l.ToString());
                    });
        Section("ThreadLocal");
        ObserveText("life",
                    [&]
                    {
                        auto t = ThreadLocal<int>([&] { return 5; });
                        bool before = t.IsValueCreated();
                        int value = t.Value();
                        t.Value(6);
                        return Several(before, value, t.Value(), t.IsValueCreated());
                    });
        ObserveText("default", [&] { return ThreadLocal<int>().Value(); });
        ObserveText("Values", [&] { return ThreadLocal<int>().Values(); });
        ObserveText("disposed",
                    [&]
                    {
                        auto t = ThreadLocal<int>();
                        t.Dispose();
                        return t.Value();
                    });
        ObserveText("in another thread",
                    [&]
                    {
                        auto t = ThreadLocal<int>();
                        t.Value(5);
                        int seen = 9;
                        auto thread = Thread([&] { seen = t.Value(); });
                        thread.Start();
                        thread.Join();
                        return Several(seen, t.Value());
                    });
        Section("Timer");
        TimerCallback callback = [&](Object) {};
        ObserveText("new(null)",
                    [&]
                    {
                        TimerCallback nothing = nullptr;
                        return Timer(nothing).Change(0, 0);
                    });
        for (int due : Array<int>{-2, -1, 0})
        {
            for (int period : Array<int>{-2, -1, 0})
            {
                ObserveText(At("new(", due, ", ", period, ")"),
                            [&]
                            {
                                auto t = Timer(callback, nullptr, due, period);
                                t.Dispose();
                            });
                ObserveText(At("Change(", due, ", ", period, ")"),
                            [&]
                            {
                                auto t = Timer(callback, nullptr, -1, -1);
                                bool changed = t.Change(due, period);
                                t.Dispose();
                                return changed;
                            });
            }
        }
        ObserveText("Change of a disposed one",
                    [&]
                    {
                        auto t = Timer(callback, nullptr, -1, -1);
                        t.Dispose();
                        return t.Change(0, 0);
                    });
        ObserveText("new of 60 days",
                    [&]
                    {
                        auto t = Timer(callback, nullptr, TimeSpan::FromDays(60), TimeSpan::Zero);
                        t.Dispose();
                    });
        Section("SpinWait");
        ObserveText("fresh",
                    [&]
                    {
                        auto s = SpinWait();
                        return Several(s.Count(), s.NextSpinWillYield());
                    });
        ObserveText("SpinUntil", [&] { return SpinWait::SpinUntil([&] { return true; }, 0); });
        ObserveText("SpinUntil(-2)", [&] { return SpinWait::SpinUntil([&] { return true; }, -2); });
        Section("Thread");
        ObserveText("states",
                    [&]
                    {
                        auto t = Thread([&] {});
                        auto before = t.ThreadState();
                        bool alive = t.IsAlive();
                        t.Start();
                        t.Join();
                        return Several(before, alive, t.ThreadState(), t.IsAlive());
                    });
        ObserveText("Start twice",
                    [&]
                    {
                        auto t = Thread([&] {});
                        t.Start();
                        t.Join();
                        t.Start();
                    });
        ObserveText("Join before Start", [&] { return Thread([&] {}).Join(); });
        ObserveText("Join(-2)",
                    [&]
                    {
                        auto t = Thread([&] {});
                        t.Start();
                        bool ended = t.Join(-2);
                        return ended;
                    });
        ObserveText("Name",
                    [&]
                    {
                        auto t = Thread([&] {});
                        auto before = t.Name();
                        t.Name("a");
                        t.Name("b");
                        return Several(before, t.Name());
                    });
        ObserveText("IsBackground",
                    [&]
                    {
                        auto t = Thread([&] {});
                        bool before = t.IsBackground();
                        t.IsBackground(true);
                        return Several(before, t.IsBackground(), t.ThreadState());
                    });
        ObserveText("Priority",
                    [&]
                    {
                        auto t = Thread([&] {});
                        return t.Priority();
                    });
        ObserveText("IsBackground of an ended one",
                    [&]
                    {
                        auto t = Thread([&] {});
                        t.Start();
                        t.Join();
                        return t.IsBackground();
                    });
        ObserveText("Priority of an ended one",
                    [&]
                    {
                        auto t = Thread([&] {});
                        t.Start();
                        t.Join();
                        return t.Priority();
                    });
        ObserveText("Sleep(-2)", [&] { return Thread::Sleep(-2); });
        ObserveText("Start with a parameter",
                    [&]
                    {
                        Object seen = nullptr;
                        auto t = Thread([&](Object x) { seen = x; });
                        t.Start("p");
                        t.Join();
                        return seen;
                    });
        ObserveText("IsThreadPoolThread",
                    [&]
                    {
                        return Several(Thread::CurrentThread().IsThreadPoolThread(),
                                       Task<>::Run([&] { return Thread::CurrentThread().IsThreadPoolThread(); }).Result());
                    });
        ObserveText("AsyncLocal",
                    [&]
                    {
                        auto a = AsyncLocal<int>();
                        a.Value(5);
                        int seen = Task<>::Run(
                                       [&]
                                       {
                                           int before = a.Value();
                                           a.Value(6);
                                           return before;
                                       })
                                       .Result();
                        return Several(seen, a.Value());
                    });
    }

    void Run()
    {
        Others();
    }

    const Scenario scenario("ThreadMembers", Run);
}
