// CancellationTokenSource, CancellationToken and registrations.
using System.Threading;

namespace Oracle;

class CancellationMembers : Scenario
{
    private static void Cancelling()
    {
        Section("CancellationTokenSource");
        ObserveText("fresh", () => { var c = new CancellationTokenSource(); return Several(c.IsCancellationRequested, c.Token.IsCancellationRequested, c.Token.CanBeCanceled); });
        ObserveText("None", () => Several(CancellationToken.None.IsCancellationRequested, CancellationToken.None.CanBeCanceled));
        ObserveText("new(true)", () => { var t = new CancellationToken(true); return Several(t.IsCancellationRequested, t.CanBeCanceled); });
        ObserveText("Cancel twice", () => { var c = new CancellationTokenSource(); c.Cancel(); c.Cancel(); return c.IsCancellationRequested; });
        ObserveText("ThrowIfCancellationRequested", () => { var c = new CancellationTokenSource(); c.Token.ThrowIfCancellationRequested(); c.Cancel(); c.Token.ThrowIfCancellationRequested(); });
        ObserveText("new(-2)", () => new CancellationTokenSource(-2).IsCancellationRequested);
        ObserveText("new(-2 ms)", () => new CancellationTokenSource(TimeSpan.FromMilliseconds(-2)).IsCancellationRequested);
        ObserveText("new(0)", () => new CancellationTokenSource(0).IsCancellationRequested);
        ObserveText("CancelAfter(-2)", () => new CancellationTokenSource().CancelAfter(-2));
        ObserveText("CancelAfter(-2 ms)", () => new CancellationTokenSource().CancelAfter(TimeSpan.FromMilliseconds(-2)));
        ObserveText("Register", () => { var c = new CancellationTokenSource(); int calls = 0; c.Token.Register(() => { ++calls; }); c.Cancel(); return calls; });
        ObserveText("Register behind Cancel", () => { var c = new CancellationTokenSource(); c.Cancel(); int calls = 0; c.Token.Register(() => { ++calls; }); return calls; });
        ObserveText("order of callbacks", () => { var c = new CancellationTokenSource(); string order = ""; c.Token.Register(() => { order = order + "a"; }); c.Token.Register(() => { order = order + "b"; }); c.Cancel(); return order; });
        ObserveText("unregistered", () => { var c = new CancellationTokenSource(); int calls = 0; var r = c.Token.Register(() => { ++calls; }); r.Dispose(); bool again = r.Unregister(); c.Cancel(); return Several(calls, again); });
        ObserveText("Unregister", () => { var c = new CancellationTokenSource(); int calls = 0; var r = c.Token.Register(() => { ++calls; }); bool first = r.Unregister(); bool second = r.Unregister(); return Several(first, second); });
        ObserveText("callbacks that throw", () => { var c = new CancellationTokenSource(); c.Token.Register(() => throw new FormatException("a")); c.Token.Register(() => throw new FormatException("b")); c.Cancel(); });
        ObserveText("callbacks that throw, the first only", () => { var c = new CancellationTokenSource(); c.Token.Register(() => throw new FormatException("a")); c.Token.Register(() => throw new FormatException("b")); c.Cancel(true); });
        ObserveText("linked", () => { var a = new CancellationTokenSource(); var b = new CancellationTokenSource(); var l = CancellationTokenSource.CreateLinkedTokenSource(a.Token, b.Token); bool before = l.IsCancellationRequested; b.Cancel(); return Several(before, l.IsCancellationRequested, a.IsCancellationRequested); });
        ObserveText("linked to a cancelled one", () => { var a = new CancellationTokenSource(); a.Cancel(); return CancellationTokenSource.CreateLinkedTokenSource(a.Token, CancellationToken.None).IsCancellationRequested; });
        ObserveText("linked, cancelled itself", () => { var a = new CancellationTokenSource(); var l = CancellationTokenSource.CreateLinkedTokenSource(a.Token, CancellationToken.None); l.Cancel(); return Several(a.IsCancellationRequested, l.IsCancellationRequested); });
        ObserveText("TryReset", () => { var c = new CancellationTokenSource(); bool fresh = c.TryReset(); c.Cancel(); return Several(fresh, c.TryReset()); });
        ObserveText("WaitHandle", () => { var c = new CancellationTokenSource(); bool before = c.Token.WaitHandle.WaitOne(0); c.Cancel(); return Several(before, c.Token.WaitHandle.WaitOne(0)); });
        ObserveText("tokens are equal", () => { var c = new CancellationTokenSource(); return Several(c.Token == c.Token, c.Token == CancellationToken.None, c.Token.Equals(c.Token)); });
        foreach (string member in new string[] { "Cancel", "CancelAfter", "Token", "Dispose", "IsCancellationRequested", "Register" })
        {
            ObserveText(At("disposed, ", member), () =>
            {
                var c = new CancellationTokenSource();
                var token = c.Token;
                c.Dispose();
                if (member == "Cancel") { c.Cancel(); }
                if (member == "CancelAfter") { c.CancelAfter(1); }
                if (member == "Token") { return c.Token.CanBeCanceled ? 1 : 0; }
                if (member == "Dispose") { c.Dispose(); }
                if (member == "IsCancellationRequested") { return c.IsCancellationRequested ? 1 : 0; }
                if (member == "Register") { token.Register(() => { }); }
                return -1;
            });
        }
    }

    public override void Run()
    {
        Cancelling();
    }
}
