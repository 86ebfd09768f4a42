// Wait handles, events, semaphores, CountdownEvent and Barrier: members, states, argument errors.
#include "harness/Transcript.hpp"
#include <System/Threading.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Threading;

    void Waits(String name, Func<WaitHandle> make)
    {
        Section(name);
        for (int timeout : Array<int>{-2, MinValue<int>, 0})
        {
            ObserveText(At("WaitOne(", timeout, ")"), [&] { return make().WaitOne(timeout); });
        }
        ObserveText("WaitOne(-2 ms)", [&] { return make().WaitOne(TimeSpan::FromMilliseconds(-2)); });
        ObserveText("WaitOne of 60 days", [&] { return make().WaitOne(TimeSpan::FromDays(60)); });
        ObserveText("disposed",
                    [&]
                    {
                        auto handle = make();
                        handle.Dispose();
                        return handle.WaitOne(0);
                    });
        ObserveText("disposed twice",
                    [&]
                    {
                        auto handle = make();
                        handle.Dispose();
                        handle.Dispose();
                    });
    }

    void Events()
    {
        Section("ManualResetEvent");
        ObserveText("life",
                    [&]
                    {
                        auto e = ManualResetEvent(false);
                        bool a = e.WaitOne(0);
                        e.Set();
                        bool b = e.WaitOne(0);
                        bool c = e.WaitOne(0);
                        e.Reset();
                        bool d = e.WaitOne(0);
                        return Several(a, b, c, d);
                    });
        ObserveText("Set, Reset",
                    [&]
                    {
                        auto e = ManualResetEvent(false);
                        bool set = e.Set();
                        bool reset = e.Reset();
                        return Several(set, reset);
                    });
        ObserveText("Set of a disposed one",
                    [&]
                    {
                        auto e = ManualResetEvent(false);
                        e.Dispose();
                        return e.Set();
                    });
        ObserveText("Reset of a disposed one",
                    [&]
                    {
                        auto e = ManualResetEvent(false);
                        e.Dispose();
                        return e.Reset();
                    });
        Section("AutoResetEvent");
        ObserveText("life",
                    [&]
                    {
                        auto e = AutoResetEvent(false);
                        e.Set();
                        e.Set();
                        bool a = e.WaitOne(0);
                        bool b = e.WaitOne(0);
                        return Several(a, b);
                    });
        Section("EventWaitHandle");
        ObserveText("wrong mode", [&] { return EventWaitHandle(false, (EventResetMode)7).WaitOne(0); });
        Section("ManualResetEventSlim");
        ObserveText("new(false, -1)", [&] { return ManualResetEventSlim(false, -1).IsSet(); });
        ObserveText("new(false, 2048)", [&] { return ManualResetEventSlim(false, 2048).IsSet(); });
        ObserveText("life",
                    [&]
                    {
                        auto e = ManualResetEventSlim(false);
                        bool a = e.Wait(0);
                        e.Set();
                        bool b = e.Wait(0);
                        bool set = e.IsSet();
                        e.Reset();
                        return Several(a, b, set, e.IsSet());
                    });
        ObserveText("Wait(-2)", [&] { return ManualResetEventSlim(true).Wait(-2); });
        ObserveText("Wait(-2 ms)", [&] { return ManualResetEventSlim(true).Wait(TimeSpan::FromMilliseconds(-2)); });
        ObserveText("Wait, cancelled",
                    [&]
                    {
                        auto c = CancellationTokenSource();
                        c.Cancel();
                        ManualResetEventSlim(false).Wait(c.Token());
                    });
        ObserveText("Wait of a set one, cancelled",
                    [&]
                    {
                        auto c = CancellationTokenSource();
                        c.Cancel();
                        ManualResetEventSlim(true).Wait(c.Token());
                    });
        ObserveText("WaitHandle",
                    [&]
                    {
                        auto e = ManualResetEventSlim(true);
                        return e.WaitHandle().WaitOne(0);
                    });
        for (String member : Array<String>{"Wait", "Set", "Reset", "IsSet", "Dispose"})
        {
            ObserveText(At("disposed, ", member),
                        [&]
                        {
                            auto e = ManualResetEventSlim(true);
                            e.Dispose();
                            if (member == "Wait")
                            {
                                e.Wait();
                            }
                            if (member == "Set")
                            {
                                e.Set();
                            }
                            if (member == "Reset")
                            {
                                e.Reset();
                            }
                            if (member == "IsSet")
                            {
                                return e.IsSet() ? 1 : 0;
                            }
                            if (member == "Dispose")
                            {
                                e.Dispose();
                            }
                            return -1;
                        });
        }
        Section("WaitHandle");
        Array<WaitHandle> none = nullptr;
        ObserveText("WaitAny(null)", [&] { return WaitHandle::WaitAny(none); });
        ObserveText("WaitAny of nothing", [&] { return WaitHandle::WaitAny(Array<WaitHandle>(0)); });
        ObserveText("WaitAny with null", [&] { return WaitHandle::WaitAny(Array<WaitHandle>{ManualResetEvent(true), nullptr}); });
        ObserveText("WaitAll(null)", [&] { return WaitHandle::WaitAll(none); });
        ObserveText("WaitAll with null", [&] { return WaitHandle::WaitAll(Array<WaitHandle>{ManualResetEvent(true), nullptr}); });
        ObserveText("WaitAll of one twice",
                    [&]
                    {
                        auto e = ManualResetEvent(true);
                        return WaitHandle::WaitAll(Array<WaitHandle>{e, e});
                    });
        ObserveText("WaitAny", [&] { return WaitHandle::WaitAny(Array<WaitHandle>{ManualResetEvent(false), ManualResetEvent(true)}); });
        ObserveText("WaitAny(0)", [&] { return WaitHandle::WaitAny(Array<WaitHandle>{ManualResetEvent(false)}, 0); });
        ObserveText("WaitAny(-2)", [&] { return WaitHandle::WaitAny(Array<WaitHandle>{ManualResetEvent(false)}, -2); });
        ObserveText("WaitAll(0)",
                    [&] {
                        return WaitHandle::WaitAll(Array<WaitHandle>{ManualResetEvent(false), ManualResetEvent(true)}, 0);
                    });
    }

    void Semaphores()
    {
        for (int initial : Array<int>{-1, 0, 1, 2})
        {
            for (int maximum : Array<int>{-1, 0, 1, 2})
            {
                Section(At("semaphore(", initial, ", ", maximum, ")"));
                ObserveText("Semaphore", [&] { return Semaphore(initial, maximum).WaitOne(0); });
                ObserveText("SemaphoreSlim",
                            [&]
                            {
                                auto s = SemaphoreSlim(initial, maximum);
                                bool entered = s.Wait(0);
                                return Several(entered, s.CurrentCount());
                            });
                ObserveText("Semaphore Release", [&] { return Semaphore(initial, maximum).Release(); });
                ObserveText("SemaphoreSlim Release", [&] { return SemaphoreSlim(initial, maximum).Release(); });
                ObserveText("SemaphoreSlim Release(2)", [&] { return SemaphoreSlim(initial, maximum).Release(2); });
            }
        }
        Section("SemaphoreSlim");
        ObserveText("new(-1)", [&] { return SemaphoreSlim(-1).CurrentCount(); });
        ObserveText("Release(0)", [&] { return SemaphoreSlim(1).Release(0); });
        ObserveText("Release(-1)", [&] { return SemaphoreSlim(1).Release(-1); });
        ObserveText("Wait(-2)", [&] { return SemaphoreSlim(1).Wait(-2); });
        ObserveText("Wait(-2 ms)", [&] { return SemaphoreSlim(1).Wait(TimeSpan::FromMilliseconds(-2)); });
        ObserveText("WaitAsync(-2)", [&] { return SemaphoreSlim(1).WaitAsync(-2).Result(); });
        ObserveText("WaitAsync(0)",
                    [&]
                    {
                        auto s = SemaphoreSlim(1);
                        bool a = s.WaitAsync(0).Result();
                        bool b = s.WaitAsync(0).Result();
                        return Several(a, b);
                    });
        ObserveText("Wait, cancelled",
                    [&]
                    {
                        auto c = CancellationTokenSource();
                        c.Cancel();
                        SemaphoreSlim(1).Wait(c.Token());
                    });
        ObserveText("WaitAsync, cancelled",
                    [&]
                    {
                        auto c = CancellationTokenSource();
                        c.Cancel();
                        return SemaphoreSlim(1).WaitAsync(c.Token()).Status();
                    });
        ObserveText(
            "AvailableWaitHandle",
            [&] { return Several(SemaphoreSlim(1).AvailableWaitHandle().WaitOne(0), SemaphoreSlim(0).AvailableWaitHandle().WaitOne(0)); });
        for (String member : Array<String>{"Wait", "Release", "WaitAsync", "CurrentCount", "Dispose"})
        {
            ObserveText(At("disposed, ", member),
                        [&]
                        {
                            auto s = SemaphoreSlim(1);
                            s.Dispose();
                            if (member == "Wait")
                            {
                                s.Wait();
                            }
                            if (member == "Release")
                            {
                                s.Release();
                            }
                            if (member == "WaitAsync")
                            {
                                s.WaitAsync().Wait();
                            }
                            if (member == "CurrentCount")
                            {
                                return s.CurrentCount();
                            }
                            if (member == "Dispose")
                            {
                                s.Dispose();
                            }
                            return -1;
                        });
        }
        Section("Semaphore");
        ObserveText("Release(0)", [&] { return Semaphore(1, 2).Release(0); });
        ObserveText("Release(2)", [&] { return Semaphore(1, 2).Release(2); });
    }

    void Counted()
    {
        Section("CountdownEvent");
        ObserveText("new(-1)", [&] { return CountdownEvent(-1).CurrentCount(); });
        for (int count : Array<int>{-1, 0, 1, 2, 3})
        {
            ObserveText(At("Signal(", count, ")"),
                        [&]
                        {
                            auto c = CountdownEvent(2);
                            bool set = c.Signal(count);
                            return Several(set, c.CurrentCount(), c.IsSet());
                        });
            ObserveText(At("AddCount(", count, ")"),
                        [&]
                        {
                            auto c = CountdownEvent(2);
                            c.AddCount(count);
                            return c.CurrentCount();
                        });
            ObserveText(At("TryAddCount(", count, ") of a set one"),
                        [&]
                        {
                            auto c = CountdownEvent(0);
                            return c.TryAddCount(count);
                        });
            ObserveText(At("Reset(", count, ")"),
                        [&]
                        {
                            auto c = CountdownEvent(2);
                            c.Reset(count);
                            return Several(c.CurrentCount(), c.InitialCount(), c.IsSet());
                        });
        }
        ObserveText("AddCount of a set one", [&] { return CountdownEvent(0).AddCount(); });
        ObserveText("Signal of a set one", [&] { return CountdownEvent(0).Signal(); });
        ObserveText("Wait(-2)", [&] { return CountdownEvent(0).Wait(-2); });
        ObserveText("Wait(0)", [&] { return Several(CountdownEvent(0).Wait(0), CountdownEvent(1).Wait(0)); });
        ObserveText("disposed",
                    [&]
                    {
                        auto c = CountdownEvent(1);
                        c.Dispose();
                        return c.Signal();
                    });
        Section("Barrier");
        ObserveText("new(-1)", [&] { return Barrier(-1).ParticipantCount(); });
        ObserveText("new(32768)", [&] { return Barrier(32768).ParticipantCount(); });
        ObserveText("one participant",
                    [&]
                    {
                        auto b = Barrier(1);
                        b.SignalAndWait();
                        b.SignalAndWait();
                        return Several(b.CurrentPhaseNumber(), b.ParticipantsRemaining());
                    });
        ObserveText("nobody", [&] { return Barrier(0).SignalAndWait(); });
        ObserveText("AddParticipant",
                    [&]
                    {
                        auto b = Barrier(1);
                        Int64 phase = b.AddParticipant();
                        return Several(phase, b.ParticipantCount());
                    });
        for (int count : Array<int>{-1, 0, 1, 2, 3, 32768})
        {
            ObserveText(At("AddParticipants(", count, ")"),
                        [&]
                        {
                            auto b = Barrier(2);
                            b.AddParticipants(count);
                            return b.ParticipantCount();
                        });
            ObserveText(At("RemoveParticipants(", count, ")"),
                        [&]
                        {
                            auto b = Barrier(2);
                            b.RemoveParticipants(count);
                            return b.ParticipantCount();
                        });
        }
        ObserveText("action that throws",
                    [&]
                    {
                        auto b = Barrier(1, [&](Barrier) -> int { throw FormatException("phase"); });
                        b.SignalAndWait();
                    });
        ObserveText("SignalAndWait(-2)", [&] { return Barrier(1).SignalAndWait(-2); });
        ObserveText("SignalAndWait(0)", [&] { return Barrier(2).SignalAndWait(0); });
        ObserveText("disposed",
                    [&]
                    {
                        auto b = Barrier(1);
                        b.Dispose();
                        b.SignalAndWait();
                    });
    }

    void Run()
    {
        Waits("ManualResetEvent", [&] { return ManualResetEvent(true); });
        Waits("AutoResetEvent", [&] { return AutoResetEvent(true); });
        Waits("Semaphore", [&] { return Semaphore(1, 2); });
        Waits("Mutex", [&] { return Mutex(); });
        Events();
        Semaphores();
        Counted();
    }

    const Scenario scenario("ThreadingMembers", Run);
}
