// Mutex, Monitor and ReaderWriterLockSlim: what is held, entered twice, left without, and argument errors.
using System.Collections.Generic;
using System.Threading;

namespace Oracle;

class LockMembers : Scenario
{
    private static void Enter(ReaderWriterLockSlim l, string how)
    {
        if (how == "read") { l.EnterReadLock(); }
        if (how == "write") { l.EnterWriteLock(); }
        if (how == "upgrade") { l.EnterUpgradeableReadLock(); }
        if (how == "exit read") { l.ExitReadLock(); }
        if (how == "exit write") { l.ExitWriteLock(); }
        if (how == "exit upgrade") { l.ExitUpgradeableReadLock(); }
        if (how == "dispose") { l.Dispose(); }
    }

    private static void Locks()
    {
        Section("Mutex");
        ObserveText("life", () => { var m = new Mutex(); bool a = m.WaitOne(0); bool b = m.WaitOne(0); m.ReleaseMutex(); m.ReleaseMutex(); return Several(a, b); });
        ObserveText("ReleaseMutex of one not held", () => new Mutex().ReleaseMutex());
        ObserveText("new(true)", () => { var m = new Mutex(true); m.ReleaseMutex(); });
        Section("Monitor");
        object none = null;
        object one = new List<int>();
        ObserveText("Enter(null)", () => Monitor.Enter(none));
        ObserveText("Exit(null)", () => Monitor.Exit(none));
        ObserveText("Exit of one not held", () => Monitor.Exit(one));
        ObserveText("Pulse of one not held", () => Monitor.Pulse(one));
        ObserveText("PulseAll of one not held", () => Monitor.PulseAll(one));
        ObserveText("Wait of one not held", () => Monitor.Wait(one, 0));
        ObserveText("Wait(null)", () => Monitor.Wait(none, 0));
        ObserveText("TryEnter(null)", () => Monitor.TryEnter(none));
        ObserveText("TryEnter(-2)", () => Monitor.TryEnter(one, -2));
        ObserveText("TryEnter", () => { bool a = Monitor.TryEnter(one); bool b = Monitor.TryEnter(one, 0); bool held = Monitor.IsEntered(one); Monitor.Exit(one); Monitor.Exit(one); return Several(a, b, held, Monitor.IsEntered(one)); });
        ObserveText("IsEntered(null)", () => Monitor.IsEntered(none));
        Section("ReaderWriterLockSlim");
        foreach (string first in new string[] { "read", "write", "upgrade" })
        {
            foreach (string second in new string[] { "read", "write", "upgrade", "exit read", "exit write", "exit upgrade", "dispose" })
            {
                ObserveText(At(first, ", ", second), () => { var l = new ReaderWriterLockSlim(); Enter(l, first); Enter(l, second); return Several(l.IsReadLockHeld, l.IsWriteLockHeld, l.IsUpgradeableReadLockHeld, l.CurrentReadCount); });
                ObserveText(At(first, ", ", second, ", recursive"), () => { var l = new ReaderWriterLockSlim(LockRecursionPolicy.SupportsRecursion); Enter(l, first); Enter(l, second); return Several(l.RecursiveReadCount, l.RecursiveWriteCount, l.RecursiveUpgradeCount); });
            }
        }
        ObserveText("exit read", () => new ReaderWriterLockSlim().ExitReadLock());
        ObserveText("exit write", () => new ReaderWriterLockSlim().ExitWriteLock());
        ObserveText("exit upgrade", () => new ReaderWriterLockSlim().ExitUpgradeableReadLock());
        ObserveText("TryEnterReadLock(-2)", () => new ReaderWriterLockSlim().TryEnterReadLock(-2));
        ObserveText("TryEnterWriteLock(0)", () => new ReaderWriterLockSlim().TryEnterWriteLock(0));
        ObserveText("RecursionPolicy", () => new ReaderWriterLockSlim().RecursionPolicy);
        ObserveText("disposed", () => { var l = new ReaderWriterLockSlim(); l.Dispose(); l.EnterReadLock(); });
    }

    public override void Run()
    {
        Locks();
    }
}
