// Wait handles, events, semaphores, CountdownEvent and Barrier: members, states, argument errors.
using System.Threading;

namespace Oracle;

class ThreadingMembers : Scenario
{
    private static void Waits(string name, Func<WaitHandle> make)
    {
        Section(name);
        foreach (int timeout in new int[] { -2, int.MinValue, 0 })
        {
            ObserveText(At("WaitOne(", timeout, ")"), () => make().WaitOne(timeout));
        }
        ObserveText("WaitOne(-2 ms)", () => make().WaitOne(TimeSpan.FromMilliseconds(-2)));
        ObserveText("WaitOne of 60 days", () => make().WaitOne(TimeSpan.FromDays(60)));
        ObserveText("disposed", () => { var handle = make(); handle.Dispose(); return handle.WaitOne(0); });
        ObserveText("disposed twice", () => { var handle = make(); handle.Dispose(); handle.Dispose(); });
    }

    private static void Events()
    {
        Section("ManualResetEvent");
        ObserveText("life", () => { var e = new ManualResetEvent(false); bool a = e.WaitOne(0); e.Set(); bool b = e.WaitOne(0); bool c = e.WaitOne(0); e.Reset(); bool d = e.WaitOne(0); return Several(a, b, c, d); });
        ObserveText("Set, Reset", () => { var e = new ManualResetEvent(false); bool set = e.Set(); bool reset = e.Reset(); return Several(set, reset); });
        ObserveText("Set of a disposed one", () => { var e = new ManualResetEvent(false); e.Dispose(); return e.Set(); });
        ObserveText("Reset of a disposed one", () => { var e = new ManualResetEvent(false); e.Dispose(); return e.Reset(); });
        Section("AutoResetEvent");
        ObserveText("life", () => { var e = new AutoResetEvent(false); e.Set(); e.Set(); bool a = e.WaitOne(0); bool b = e.WaitOne(0); return Several(a, b); });
        Section("EventWaitHandle");
        ObserveText("wrong mode", () => new EventWaitHandle(false, (EventResetMode)7).WaitOne(0));
        Section("ManualResetEventSlim");
        ObserveText("new(false, -1)", () => new ManualResetEventSlim(false, -1).IsSet);
        ObserveText("new(false, 2048)", () => new ManualResetEventSlim(false, 2048).IsSet);
        ObserveText("life", () => { var e = new ManualResetEventSlim(false); bool a = e.Wait(0); e.Set(); bool b = e.Wait(0); bool set = e.IsSet; e.Reset(); return Several(a, b, set, e.IsSet); });
        ObserveText("Wait(-2)", () => new ManualResetEventSlim(true).Wait(-2));
        ObserveText("Wait(-2 ms)", () => new ManualResetEventSlim(true).Wait(TimeSpan.FromMilliseconds(-2)));
        ObserveText("Wait, cancelled", () => { var c = new CancellationTokenSource(); c.Cancel(); new ManualResetEventSlim(false).Wait(c.Token); });
        ObserveText("Wait of a set one, cancelled", () => { var c = new CancellationTokenSource(); c.Cancel(); new ManualResetEventSlim(true).Wait(c.Token); });
        ObserveText("WaitHandle", () => { var e = new ManualResetEventSlim(true); return e.WaitHandle.WaitOne(0); });
        foreach (string member in new string[] { "Wait", "Set", "Reset", "IsSet", "Dispose" })
        {
            ObserveText(At("disposed, ", member), () =>
            {
                var e = new ManualResetEventSlim(true);
                e.Dispose();
                if (member == "Wait") { e.Wait(); }
                if (member == "Set") { e.Set(); }
                if (member == "Reset") { e.Reset(); }
                if (member == "IsSet") { return e.IsSet ? 1 : 0; }
                if (member == "Dispose") { e.Dispose(); }
                return -1;
            });
        }
        Section("WaitHandle");
        WaitHandle[] none = null;
        ObserveText("WaitAny(null)", () => WaitHandle.WaitAny(none));
        ObserveText("WaitAny of nothing", () => WaitHandle.WaitAny(new WaitHandle[0]));
        ObserveText("WaitAny with null", () => WaitHandle.WaitAny(new WaitHandle[] { new ManualResetEvent(true), null }));
        ObserveText("WaitAll(null)", () => WaitHandle.WaitAll(none));
        ObserveText("WaitAll with null", () => WaitHandle.WaitAll(new WaitHandle[] { new ManualResetEvent(true), null }));
        ObserveText("WaitAll of one twice", () => { var e = new ManualResetEvent(true); return WaitHandle.WaitAll(new WaitHandle[] { e, e }); });
        ObserveText("WaitAny", () => WaitHandle.WaitAny(new WaitHandle[] { new ManualResetEvent(false), new ManualResetEvent(true) }));
        ObserveText("WaitAny(0)", () => WaitHandle.WaitAny(new WaitHandle[] { new ManualResetEvent(false) }, 0));
        ObserveText("WaitAny(-2)", () => WaitHandle.WaitAny(new WaitHandle[] { new ManualResetEvent(false) }, -2));
        ObserveText("WaitAll(0)", () => WaitHandle.WaitAll(new WaitHandle[] { new ManualResetEvent(false), new ManualResetEvent(true) }, 0));
    }

    private static void Semaphores()
    {
        foreach (int initial in new int[] { -1, 0, 1, 2 })
        {
            foreach (int maximum in new int[] { -1, 0, 1, 2 })
            {
                Section(At("semaphore(", initial, ", ", maximum, ")"));
                ObserveText("Semaphore", () => new Semaphore(initial, maximum).WaitOne(0));
                ObserveText("SemaphoreSlim", () => { var s = new SemaphoreSlim(initial, maximum); bool entered = s.Wait(0); return Several(entered, s.CurrentCount); });
                ObserveText("Semaphore Release", () => new Semaphore(initial, maximum).Release());
                ObserveText("SemaphoreSlim Release", () => new SemaphoreSlim(initial, maximum).Release());
                ObserveText("SemaphoreSlim Release(2)", () => new SemaphoreSlim(initial, maximum).Release(2));
            }
        }
        Section("SemaphoreSlim");
        ObserveText("new(-1)", () => new SemaphoreSlim(-1).CurrentCount);
        ObserveText("Release(0)", () => new SemaphoreSlim(1).Release(0));
        ObserveText("Release(-1)", () => new SemaphoreSlim(1).Release(-1));
        ObserveText("Wait(-2)", () => new SemaphoreSlim(1).Wait(-2));
        ObserveText("Wait(-2 ms)", () => new SemaphoreSlim(1).Wait(TimeSpan.FromMilliseconds(-2)));
        ObserveText("WaitAsync(-2)", () => new SemaphoreSlim(1).WaitAsync(-2).Result);
        ObserveText("WaitAsync(0)", () => { var s = new SemaphoreSlim(1); bool a = s.WaitAsync(0).Result; bool b = s.WaitAsync(0).Result; return Several(a, b); });
        ObserveText("Wait, cancelled", () => { var c = new CancellationTokenSource(); c.Cancel(); new SemaphoreSlim(1).Wait(c.Token); });
        ObserveText("WaitAsync, cancelled", () => { var c = new CancellationTokenSource(); c.Cancel(); return new SemaphoreSlim(1).WaitAsync(c.Token).Status; });
        ObserveText("AvailableWaitHandle", () => Several(new SemaphoreSlim(1).AvailableWaitHandle.WaitOne(0), new SemaphoreSlim(0).AvailableWaitHandle.WaitOne(0)));
        foreach (string member in new string[] { "Wait", "Release", "WaitAsync", "CurrentCount", "Dispose" })
        {
            ObserveText(At("disposed, ", member), () =>
            {
                var s = new SemaphoreSlim(1);
                s.Dispose();
                if (member == "Wait") { s.Wait(); }
                if (member == "Release") { s.Release(); }
                if (member == "WaitAsync") { s.WaitAsync().Wait(); }
                if (member == "CurrentCount") { return s.CurrentCount; }
                if (member == "Dispose") { s.Dispose(); }
                return -1;
            });
        }
        Section("Semaphore");
        ObserveText("Release(0)", () => new Semaphore(1, 2).Release(0));
        ObserveText("Release(2)", () => new Semaphore(1, 2).Release(2));
    }

    private static void Counted()
    {
        Section("CountdownEvent");
        ObserveText("new(-1)", () => new CountdownEvent(-1).CurrentCount);
        foreach (int count in new int[] { -1, 0, 1, 2, 3 })
        {
            ObserveText(At("Signal(", count, ")"), () => { var c = new CountdownEvent(2); bool set = c.Signal(count); return Several(set, c.CurrentCount, c.IsSet); });
            ObserveText(At("AddCount(", count, ")"), () => { var c = new CountdownEvent(2); c.AddCount(count); return c.CurrentCount; });
            ObserveText(At("TryAddCount(", count, ") of a set one"), () => { var c = new CountdownEvent(0); return c.TryAddCount(count); });
            ObserveText(At("Reset(", count, ")"), () => { var c = new CountdownEvent(2); c.Reset(count); return Several(c.CurrentCount, c.InitialCount, c.IsSet); });
        }
        ObserveText("AddCount of a set one", () => new CountdownEvent(0).AddCount());
        ObserveText("Signal of a set one", () => new CountdownEvent(0).Signal());
        ObserveText("Wait(-2)", () => new CountdownEvent(0).Wait(-2));
        ObserveText("Wait(0)", () => Several(new CountdownEvent(0).Wait(0), new CountdownEvent(1).Wait(0)));
        ObserveText("disposed", () => { var c = new CountdownEvent(1); c.Dispose(); return c.Signal(); });
        Section("Barrier");
        ObserveText("new(-1)", () => new Barrier(-1).ParticipantCount);
        ObserveText("new(32768)", () => new Barrier(32768).ParticipantCount);
        ObserveText("one participant", () => { var b = new Barrier(1); b.SignalAndWait(); b.SignalAndWait(); return Several(b.CurrentPhaseNumber, b.ParticipantsRemaining); });
        ObserveText("nobody", () => new Barrier(0).SignalAndWait());
        ObserveText("AddParticipant", () => { var b = new Barrier(1); long phase = b.AddParticipant(); return Several(phase, b.ParticipantCount); });
        foreach (int count in new int[] { -1, 0, 1, 2, 3, 32768 })
        {
            ObserveText(At("AddParticipants(", count, ")"), () => { var b = new Barrier(2); b.AddParticipants(count); return b.ParticipantCount; });
            ObserveText(At("RemoveParticipants(", count, ")"), () => { var b = new Barrier(2); b.RemoveParticipants(count); return b.ParticipantCount; });
        }
        ObserveText("action that throws", () => { var b = new Barrier(1, (Barrier x) => throw new FormatException("phase")); b.SignalAndWait(); });
        ObserveText("SignalAndWait(-2)", () => new Barrier(1).SignalAndWait(-2));
        ObserveText("SignalAndWait(0)", () => new Barrier(2).SignalAndWait(0));
        ObserveText("disposed", () => { var b = new Barrier(1); b.Dispose(); b.SignalAndWait(); });
    }

    public override void Run()
    {
        Waits("ManualResetEvent", () => new ManualResetEvent(true));
        Waits("AutoResetEvent", () => new AutoResetEvent(true));
        Waits("Semaphore", () => new Semaphore(1, 2));
        Waits("Mutex", () => new Mutex());
        Events();
        Semaphores();
        Counted();
    }
}
