// Thread, ThreadLocal, AsyncLocal, Timer, SpinWait, Lazy, Interlocked and Volatile.
using System.Threading;
using System.Threading.Tasks;

namespace Oracle;

class ThreadMembers : Scenario
{
    private static void Others()
    {
        Section("Interlocked");
        ObserveText("Increment", () => { int x = 5; int result = Interlocked.Increment(ref x); return Several(result, x); });
        ObserveText("Decrement", () => { int x = 5; int result = Interlocked.Decrement(ref x); return Several(result, x); });
        ObserveText("Increment of the largest", () => { int x = int.MaxValue; return Interlocked.Increment(ref x); });
        ObserveText("Add", () => { long x = 5; long result = Interlocked.Add(ref x, 7); return Several(result, x); });
        ObserveText("Exchange", () => { int x = 5; int result = Interlocked.Exchange(ref x, 7); return Several(result, x); });
        ObserveText("CompareExchange", () => { int x = 5; int a = Interlocked.CompareExchange(ref x, 7, 4); int b = Interlocked.CompareExchange(ref x, 8, 5); return Several(a, b, x); });
        ObserveText("And, Or", () => { int x = 12; int a = Interlocked.And(ref x, 10); int b = Interlocked.Or(ref x, 1); return Several(a, b, x); });
        ObserveText("Read", () => { long x = 5; return Interlocked.Read(ref x); });
        ObserveText("Volatile", () => { int x = 5; Volatile.Write(ref x, 6); return Volatile.Read(ref x); });
        Section("Lazy");
        ObserveText("life", () => { int calls = 0; var l = new Lazy<int>(() => { ++calls; return 5; }); bool before = l.IsValueCreated; int value = l.Value; int again = l.Value; return Several(before, value, again, l.IsValueCreated, calls); });
        ObserveText("factory that throws", () => { int kept = 0; int calls = 0; var l = new Lazy<int>(() => { ++calls; if (calls > 0) { throw new FormatException("made"); } return 5; }); Outcome(() => { kept = l.Value; }); Outcome(() => { kept = l.Value; }); return Several(calls, l.IsValueCreated, kept); });
        ObserveText("factory that throws, publication only", () => { int kept = 0; int calls = 0; var l = new Lazy<int>(() => { ++calls; if (calls < 2) { throw new FormatException("made"); } return 5; }, LazyThreadSafetyMode.PublicationOnly); Outcome(() => { kept = l.Value; }); int value = l.Value; return Several(value, calls); });
        ObserveText("ToString", () => new Lazy<int>(() => 5).ToString());
        ObserveText("of a value", () => { var l = new Lazy<int>(5); return Several(l.Value, l.IsValueCreated, l.ToString()); });
        Section("ThreadLocal");
        ObserveText("life", () => { var t = new ThreadLocal<int>(() => 5); bool before = t.IsValueCreated; int value = t.Value; t.Value = 6; return Several(before, value, t.Value, t.IsValueCreated); });
        ObserveText("default", () => new ThreadLocal<int>().Value);
        ObserveText("Values", () => new ThreadLocal<int>().Values);
        ObserveText("disposed", () => { var t = new ThreadLocal<int>(); t.Dispose(); return t.Value; });
        ObserveText("in another thread", () => { var t = new ThreadLocal<int>(); t.Value = 5; int seen = 9; var thread = new Thread(() => { seen = t.Value; }); thread.Start(); thread.Join(); return Several(seen, t.Value); });
        Section("Timer");
        TimerCallback callback = (object state) => { };
        ObserveText("new(null)", () => { TimerCallback nothing = null; return new Timer(nothing).Change(0, 0); });
        foreach (int due in new int[] { -2, -1, 0 })
        {
            foreach (int period in new int[] { -2, -1, 0 })
            {
                ObserveText(At("new(", due, ", ", period, ")"), () => { var t = new Timer(callback, null, due, period); t.Dispose(); });
                ObserveText(At("Change(", due, ", ", period, ")"), () => { var t = new Timer(callback, null, -1, -1); bool changed = t.Change(due, period); t.Dispose(); return changed; });
            }
        }
        ObserveText("Change of a disposed one", () => { var t = new Timer(callback, null, -1, -1); t.Dispose(); return t.Change(0, 0); });
        ObserveText("new of 60 days", () => { var t = new Timer(callback, null, TimeSpan.FromDays(60), TimeSpan.Zero); t.Dispose(); });
        Section("SpinWait");
        ObserveText("fresh", () => { var s = new SpinWait(); return Several(s.Count, s.NextSpinWillYield); });
        ObserveText("SpinUntil", () => SpinWait.SpinUntil(() => true, 0));
        ObserveText("SpinUntil(-2)", () => SpinWait.SpinUntil(() => true, -2));
        Section("Thread");
        ObserveText("states", () => { var t = new Thread(() => { }); var before = t.ThreadState; bool alive = t.IsAlive; t.Start(); t.Join(); return Several(before, alive, t.ThreadState, t.IsAlive); });
        ObserveText("Start twice", () => { var t = new Thread(() => { }); t.Start(); t.Join(); t.Start(); });
        ObserveText("Join before Start", () => new Thread(() => { }).Join());
        ObserveText("Join(-2)", () => { var t = new Thread(() => { }); t.Start(); bool ended = t.Join(-2); return ended; });
        ObserveText("Name", () => { var t = new Thread(() => { }); var before = t.Name; t.Name = "a"; t.Name = "b"; return Several(before, t.Name); });
        ObserveText("IsBackground", () => { var t = new Thread(() => { }); bool before = t.IsBackground; t.IsBackground = true; return Several(before, t.IsBackground, t.ThreadState); });
        ObserveText("Priority", () => { var t = new Thread(() => { }); return t.Priority; });
        ObserveText("IsBackground of an ended one", () => { var t = new Thread(() => { }); t.Start(); t.Join(); return t.IsBackground; });
        ObserveText("Priority of an ended one", () => { var t = new Thread(() => { }); t.Start(); t.Join(); return t.Priority; });
        ObserveText("Sleep(-2)", () => Thread.Sleep(-2));
        ObserveText("Start with a parameter", () => { object seen = null; var t = new Thread((object x) => { seen = x; }); t.Start("p"); t.Join(); return seen; });
        ObserveText("IsThreadPoolThread", () => Several(Thread.CurrentThread.IsThreadPoolThread, Task.Run(() => Thread.CurrentThread.IsThreadPoolThread).Result));
        ObserveText("AsyncLocal", () => { var a = new AsyncLocal<int>(); a.Value = 5; int seen = Task.Run(() => { int before = a.Value; a.Value = 6; return before; }).Result; return Several(seen, a.Value); });
    }

    public override void Run()
    {
        Others();
    }
}
