// CancellationTokenSource, CancellationToken and registrations.
#include "harness/Transcript.hpp"
#include <System/Threading.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Threading;

    void Cancelling()
    {
        Section("CancellationTokenSource");
        ObserveText("fresh",
                    [&]
                    {
                        auto c = CancellationTokenSource();
                        return Several(c.IsCancellationRequested(), c.Token().IsCancellationRequested(), c.Token().CanBeCanceled());
                    });
        ObserveText("None", [&]
                    { return Several(CancellationToken::None().IsCancellationRequested(), CancellationToken::None().CanBeCanceled()); });
        ObserveText("new(true)",
                    [&]
                    {
                        auto t = CancellationToken(true);
                        return Several(t.IsCancellationRequested(), t.CanBeCanceled());
                    });
        ObserveText("Cancel twice",
                    [&]
                    {
                        auto c = CancellationTokenSource();
                        c.Cancel();
                        c.Cancel();
                        return c.IsCancellationRequested();
                    });
        ObserveText("ThrowIfCancellationRequested",
                    [&]
                    {
                        auto c = CancellationTokenSource();
                        c.Token().ThrowIfCancellationRequested();
                        c.Cancel();
                        c.Token().ThrowIfCancellationRequested();
                    });
        ObserveText("new(-2)", [&] { return CancellationTokenSource(-2).IsCancellationRequested(); });
        ObserveText("new(-2 ms)", [&] { return CancellationTokenSource(TimeSpan::FromMilliseconds(-2)).IsCancellationRequested(); });
        ObserveText("new(0)", [&] { return CancellationTokenSource(0).IsCancellationRequested(); });
        ObserveText("CancelAfter(-2)", [&] { return CancellationTokenSource().CancelAfter(-2); });
        ObserveText("CancelAfter(-2 ms)", [&] { return CancellationTokenSource().CancelAfter(TimeSpan::FromMilliseconds(-2)); });
        ObserveText("Register",
                    [&]
                    {
                        auto c = CancellationTokenSource();
                        int calls = 0;
                        c.Token().Register([&] { ++calls; });
                        c.Cancel();
                        return calls;
                    });
        ObserveText("Register behind Cancel",
                    [&]
                    {
                        auto c = CancellationTokenSource();
                        c.Cancel();
                        int calls = 0;
                        c.Token().Register([&] { ++calls; });
                        return calls;
                    });
        ObserveText("order of callbacks",
                    [&]
                    {
                        auto c = CancellationTokenSource();
                        String order = "";
                        c.Token().Register([&] { order = order + "a"; });
                        c.Token().Register([&] { order = order + "b"; });
                        c.Cancel();
                        return order;
                    });
        ObserveText("unregistered",
                    [&]
                    {
                        auto c = CancellationTokenSource();
                        int calls = 0;
                        auto r = c.Token().Register([&] { ++calls; });
                        r.Dispose();
                        bool again = r.Unregister();
                        c.Cancel();
                        return Several(calls, again);
                    });
        ObserveText("Unregister",
                    [&]
                    {
                        auto c = CancellationTokenSource();
                        int calls = 0;
                        auto r = c.Token().Register([&] { ++calls; });
                        bool first = r.Unregister();
                        bool second = r.Unregister();
                        return Several(first, second);
                    });
        ObserveText("callbacks that throw",
                    [&]
                    {
                        auto c = CancellationTokenSource();
                        c.Token().Register([&]() -> int { throw FormatException("a"); });
                        c.Token().Register([&]() -> int { throw FormatException("b"); });
                        c.Cancel();
                    });
        ObserveText("callbacks that throw, the first only",
                    [&]
                    {
                        auto c = CancellationTokenSource();
                        c.Token().Register([&]() -> int { throw FormatException("a"); });
                        c.Token().Register([&]() -> int { throw FormatException("b"); });
                        c.Cancel(true);
                    });
        ObserveText("linked",
                    [&]
                    {
                        auto a = CancellationTokenSource();
                        auto b = CancellationTokenSource();
                        auto l = CancellationTokenSource::CreateLinkedTokenSource(a.Token(), b.Token());
                        bool before = l.IsCancellationRequested();
                        b.Cancel();
                        return Several(before, l.IsCancellationRequested(), a.IsCancellationRequested());
                    });
        ObserveText(
            "linked to a cancelled one",
            [&]
            {
                auto a = CancellationTokenSource();
                a.Cancel();
                return CancellationTokenSource::CreateLinkedTokenSource(a.Token(), CancellationToken::None()).IsCancellationRequested();
            });
        ObserveText("linked, cancelled itself",
                    [&]
                    {
                        auto a = CancellationTokenSource();
                        auto l = CancellationTokenSource::CreateLinkedTokenSource(a.Token(), CancellationToken::None());
                        l.Cancel();
                        return Several(a.IsCancellationRequested(), l.IsCancellationRequested());
                    });
        ObserveText("TryReset",
                    [&]
                    {
                        auto c = CancellationTokenSource();
                        bool fresh = c.TryReset();
                        c.Cancel();
                        return Several(fresh, c.TryReset());
                    });
        ObserveText("WaitHandle",
                    [&]
                    {
                        auto c = CancellationTokenSource();
                        bool before = c.Token().WaitHandle().WaitOne(0);
                        c.Cancel();
                        return Several(before, c.Token().WaitHandle().WaitOne(0));
                    });
        ObserveText("tokens are equal",
                    [&]
                    {
                        auto c = CancellationTokenSource();
                        return Several(c.Token() == c.Token(), c.Token() == CancellationToken::None(), c.Token().Equals(c.Token()));
                    });
        for (String member : Array<String>{"Cancel", "CancelAfter", "Token", "Dispose", "IsCancellationRequested", "Register"})
        {
            ObserveText(At("disposed, ", member),
                        [&]
                        {
                            auto c = CancellationTokenSource();
                            auto token = c.Token();
                            c.Dispose();
                            if (member == "Cancel")
                            {
                                c.Cancel();
                            }
                            if (member == "CancelAfter")
                            {
                                c.CancelAfter(1);
                            }
                            if (member == "Token")
                            {
                                return c.Token().CanBeCanceled() ? 1 : 0;
                            }
                            if (member == "Dispose")
                            {
                                c.Dispose();
                            }
                            if (member == "IsCancellationRequested")
                            {
                                return c.IsCancellationRequested() ? 1 : 0;
                            }
                            if (member == "Register")
                            {
                                token.Register([&] {});
                            }
                            return -1;
                        });
        }
    }

    void Run()
    {
        Cancelling();
    }

    const Scenario scenario("CancellationMembers", Run);
}
