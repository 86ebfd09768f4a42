// Mutex, Monitor and ReaderWriterLockSlim: what is held, entered twice, left without, and argument errors.
#include "harness/Transcript.hpp"
#include <System/Threading.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Collections::Generic;
    using namespace System::Threading;

    void Enter(ReaderWriterLockSlim l, String how)
    {
        if (how == "read")
        {
            l.EnterReadLock();
        }
        if (how == "write")
        {
            l.EnterWriteLock();
        }
        if (how == "upgrade")
        {
            l.EnterUpgradeableReadLock();
        }
        if (how == "exit read")
        {
            l.ExitReadLock();
        }
        if (how == "exit write")
        {
            l.ExitWriteLock();
        }
        if (how == "exit upgrade")
        {
            l.ExitUpgradeableReadLock();
        }
        if (how == "dispose")
        {
            l.Dispose();
        }
    }

    void Locks()
    {
        Section("Mutex");
        ObserveText("life",
                    [&]
                    {
                        auto m = Mutex();
                        bool a = m.WaitOne(0);
                        bool b = m.WaitOne(0);
                        m.ReleaseMutex();
                        m.ReleaseMutex();
                        return Several(a, b);
                    });
        ObserveText("ReleaseMutex of one not held", [&] { return Mutex().ReleaseMutex(); });
        ObserveText("new(true)",
                    [&]
                    {
                        auto m = Mutex(true);
                        m.ReleaseMutex();
                    });
        Section("Monitor");
        Object none = nullptr;
        Object one = List<int>();
        ObserveText("Enter(null)", [&] { return Monitor::Enter(none); });
        ObserveText("Exit(null)", [&] { return Monitor::Exit(none); });
        ObserveText("Exit of one not held", [&] { return Monitor::Exit(one); });
        ObserveText("Pulse of one not held", [&] { return Monitor::Pulse(one); });
        ObserveText("PulseAll of one not held", [&] { return Monitor::PulseAll(one); });
        ObserveText("Wait of one not held", [&] { return Monitor::Wait(one, 0); });
        ObserveText("Wait(null)", [&] { return Monitor::Wait(none, 0); });
        ObserveText("TryEnter(null)", [&] { return Monitor::TryEnter(none); });
        ObserveText("TryEnter(-2)", [&] { return Monitor::TryEnter(one, -2); });
        ObserveText("TryEnter",
                    [&]
                    {
                        bool a = Monitor::TryEnter(one);
                        bool b = Monitor::TryEnter(one, 0);
                        bool held = Monitor::IsEntered(one);
                        Monitor::Exit(one);
                        Monitor::Exit(one);
                        return Several(a, b, held, Monitor::IsEntered(one));
                    });
        ObserveText("IsEntered(null)", [&] { return Monitor::IsEntered(none); });
        Section("ReaderWriterLockSlim");
        for (String first : Array<String>{"read", "write", "upgrade"})
        {
            for (String second : Array<String>{"read", "write", "upgrade", "exit read", "exit write", "exit upgrade", "dispose"})
            {
                ObserveText(At(first, ", ", second),
                            [&]
                            {
                                auto l = ReaderWriterLockSlim();
                                Enter(l, first);
                                Enter(l, second);
                                return Several(l.IsReadLockHeld(), l.IsWriteLockHeld(), l.IsUpgradeableReadLockHeld(),
                                               l.CurrentReadCount());
                            });
                ObserveText(At(first, ", ", second, ", recursive"),
                            [&]
                            {
                                auto l = ReaderWriterLockSlim(LockRecursionPolicy::SupportsRecursion);
                                Enter(l, first);
                                Enter(l, second);
                                return Several(l.RecursiveReadCount(), l.RecursiveWriteCount(), l.RecursiveUpgradeCount());
                            });
            }
        }
        ObserveText("exit read", [&] { return ReaderWriterLockSlim().ExitReadLock(); });
        ObserveText("exit write", [&] { return ReaderWriterLockSlim().ExitWriteLock(); });
        ObserveText("exit upgrade", [&] { return ReaderWriterLockSlim().ExitUpgradeableReadLock(); });
        ObserveText("TryEnterReadLock(-2)", [&] { return ReaderWriterLockSlim().TryEnterReadLock(-2); });
        ObserveText("TryEnterWriteLock(0)", [&] { return ReaderWriterLockSlim().TryEnterWriteLock(0); });
        ObserveText("RecursionPolicy", [&] { return ReaderWriterLockSlim().RecursionPolicy(); });
        ObserveText("disposed",
                    [&]
                    {
                        auto l = ReaderWriterLockSlim();
                        l.Dispose();
                        l.EnterReadLock();
                    });
    }

    void Run()
    {
        Locks();
    }

    const Scenario scenario("LockMembers", Run);
}
