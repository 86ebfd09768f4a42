// Task and TaskCompletionSource: the members in each state, continuations, combinators and their errors, AggregateException's texts.
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Oracle;

class TaskMembers : Scenario
{
    private static Task<int> InState(string state)
    {
        var source = new TaskCompletionSource<int>();
        if (state == "completed")
        {
            source.SetResult(5);
        }
        if (state == "faulted")
        {
            source.SetException(new FormatException("bad"));
        }
        if (state == "cancelled")
        {
            source.SetCanceled();
        }
        return source.Task;
    }

    private static void States()
    {
        foreach (string state in new string[] { "completed", "faulted", "cancelled" })
        {
            Section(state);
            ObserveText("flags", () => { var t = InState(state); return Several(t.Status, t.IsCompleted, t.IsFaulted, t.IsCanceled, t.IsCompletedSuccessfully); });
            ObserveText("Result", () => InState(state).Result);
            ObserveText("GetResult", () => InState(state).GetAwaiter().GetResult());
            ObserveText("Wait", () => InState(state).Wait());
            ObserveText("Wait(0)", () => InState(state).Wait(0));
            ObserveText("Wait(-1)", () => InState(state).Wait(-1));
            ObserveText("Wait(-2)", () => InState(state).Wait(-2));
            ObserveText("Exception is null", () => InState(state).Exception == null);
            ObserveText("Start", () => InState(state).Start());
            ObserveText("Dispose", () => InState(state).Dispose());
            ObserveText("ContinueWith", () => InState(state).ContinueWith((Task<int> t) => At(t.Status)).Result);
            ObserveText("ContinueWith, only on completion", () => { var t = InState(state).ContinueWith((Task<int> x) => 1, TaskContinuationOptions.OnlyOnRanToCompletion); return t.Result; });
            ObserveText("ContinueWith, only on fault", () => { var t = InState(state).ContinueWith((Task<int> x) => 1, TaskContinuationOptions.OnlyOnFaulted); return t.Result; });
            ObserveText("ContinueWith, only on cancellation", () => { var t = InState(state).ContinueWith((Task<int> x) => 1, TaskContinuationOptions.OnlyOnCanceled); return t.Result; });
            ObserveText("ContinueWith, not on fault", () => { var t = InState(state).ContinueWith((Task<int> x) => 1, TaskContinuationOptions.NotOnFaulted); return t.Result; });
            ObserveText("ContinueWith, at once", () => { var t = InState(state).ContinueWith((Task<int> x) => 1, TaskContinuationOptions.ExecuteSynchronously); return t.Result; });
            ObserveText("ContinueWith that throws", () => { var t = InState(state).ContinueWith((Task<int> x) => { if (x.IsCompleted) { throw new FormatException("later"); } return 1; }); return t.Result; });
            ObserveText("WaitAsync", () => InState(state).WaitAsync(TimeSpan.FromSeconds(10)).GetAwaiter().GetResult());
            ObserveText("WaitAsync(-2 ms)", () => InState(state).WaitAsync(TimeSpan.FromMilliseconds(-2)).GetAwaiter().GetResult());
            ObserveText("WaitAsync, cancelled", () => { var cancel = new CancellationTokenSource(); cancel.Cancel(); return InState(state).WaitAsync(cancel.Token).GetAwaiter().GetResult(); });
            ObserveText("WhenAll", () => { var all = Task.WhenAll(InState(state), InState("completed")); return all.Result; });
            ObserveText("WhenAll status", () => { var all = Task.WhenAll(InState(state), InState("completed")); Outcome(() => all.Wait()); return all.Status; });
            ObserveText("WhenAll with a fault", () => { var all = Task.WhenAll(InState(state), InState("faulted")); return all.Result; });
            ObserveText("WhenAll with a cancelled one", () => { var all = Task.WhenAll(InState(state), InState("cancelled")); return all.Result; });
            ObserveText("WhenAny", () => { var any = Task.WhenAny(InState(state), InState("pending")); return any.Result.Status; });
            ObserveText("WaitAny", () => Task.WaitAny(InState("pending"), InState(state)));
            ObserveText("WaitAll", () => Task.WaitAll(InState("completed"), InState(state)));
            ObserveText("inner exceptions", () => { if (!InState(state).IsFaulted) { return At("none"); } var task = InState(state); var fault = task.Exception; return At(fault.InnerExceptions.Count, fault.InnerExceptions[0].Message, fault.Message); });
        }
        Section("pending");
        ObserveText("flags", () => { var t = InState("pending"); return Several(t.Status, t.IsCompleted, t.IsFaulted, t.IsCanceled, t.IsCompletedSuccessfully); });
        ObserveText("Wait(0)", () => InState("pending").Wait(0));
        ObserveText("Dispose", () => InState("pending").Dispose());
        ObserveText("WaitAsync, cancelled", () => { var cancel = new CancellationTokenSource(); cancel.Cancel(); return InState("pending").WaitAsync(cancel.Token).GetAwaiter().GetResult(); });
        ObserveText("WaitAsync(0)", () => InState("pending").WaitAsync(TimeSpan.Zero).GetAwaiter().GetResult());
        ObserveText("Wait, cancelled", () => { var cancel = new CancellationTokenSource(); cancel.Cancel(); InState("pending").Wait(cancel.Token); });
        ObserveText("WaitAny(0)", () => { var tasks = new Task[] { InState("pending"), InState("pending") }; return Task.WaitAny(tasks, 0); });
        ObserveText("WaitAll(0)", () => { var tasks = new Task[] { InState("pending"), InState("completed") }; return Task.WaitAll(tasks, 0); });
    }

    private static void Settle(TaskCompletionSource<int> source, string state)
    {
        if (state == "result")
        {
            source.SetResult(5);
        }
        else if (state == "exception")
        {
            source.SetException(new FormatException("bad"));
        }
        else
        {
            source.SetCanceled();
        }
    }

    private static void Sources()
    {
        foreach (string state in new string[] { "result", "exception", "cancellation" })
        {
            Section(At("source with ", state));
            foreach (string then in new string[] { "SetResult", "SetException", "SetCanceled" })
            {
                ObserveText(then, () => { var source = new TaskCompletionSource<int>(); Settle(source, state); if (then == "SetResult") { source.SetResult(6); } else if (then == "SetException") { source.SetException(new FormatException("x")); } else { source.SetCanceled(); } return source.Task.Status; });
                ObserveText(At("Try", then), () => { var source = new TaskCompletionSource<int>(); Settle(source, state); bool done = then == "SetResult" ? source.TrySetResult(6) : then == "SetException" ? source.TrySetException(new FormatException("x")) : source.TrySetCanceled(); return Several(done, source.Task.Status); });
            }
        }
        Section("source");
        ObserveText("SetException of none", () => { var source = new TaskCompletionSource<int>(); source.SetException(new List<Exception>()); });
        ObserveText("SetException of several", () => { var source = new TaskCompletionSource<int>(); source.SetException(new List<Exception> { new FormatException("a"), new FormatException("b") }); return source.Task.Result; });
        ObserveText("SetException of a cancellation", () => { var source = new TaskCompletionSource<int>(); source.SetException(new OperationCanceledException("c")); return source.Task.Status; });
        ObserveText("SetCanceled with a token", () => { var cancel = new CancellationTokenSource(); cancel.Cancel(); var source = new TaskCompletionSource<int>(); source.SetCanceled(cancel.Token); return source.Task.Result; });
        ObserveText("AsyncState", () => { var source = new TaskCompletionSource<int>("state"); return source.Task.AsyncState; });
        ObserveText("wrong options", () => new TaskCompletionSource<int>(TaskCreationOptions.LongRunning).Task.Status);
    }

    private static void Made()
    {
        Section("made");
        ObserveText("CompletedTask", () => Several(Task.CompletedTask.Status, Task.CompletedTask.IsCompletedSuccessfully));
        ObserveText("FromResult", () => Several(Task.FromResult(3).Status, Task.FromResult(3).Result));
        ObserveText("FromException", () => Task.FromException(new FormatException("bad")).Wait());
        ObserveText("FromException<int>", () => Task.FromException<int>(new FormatException("bad")).Status);
        ObserveText("FromCanceled, not cancelled", () => Task.FromCanceled(CancellationToken.None).Status);
        ObserveText("FromCanceled", () => { var cancel = new CancellationTokenSource(); cancel.Cancel(); return Task.FromCanceled(cancel.Token).Status; });
        ObserveText("Delay(-2)", () => Task.Delay(-2).Status);
        ObserveText("Delay(-2 ms)", () => Task.Delay(TimeSpan.FromMilliseconds(-2)).Status);
        ObserveText("Delay of 60 days", () => Task.Delay(TimeSpan.FromDays(60)).Status);
        ObserveText("Delay of 49.8 days", () => Task.Delay(TimeSpan.FromDays(49.8)).Status);
        ObserveText("Delay(0)", () => Task.Delay(0).Status);
        ObserveText("Delay, cancelled", () => { var cancel = new CancellationTokenSource(); cancel.Cancel(); return Task.Delay(100000, cancel.Token).Status; });
        ObserveText("Delay, cancelled, waited for", () => { var cancel = new CancellationTokenSource(); cancel.Cancel(); Task.Delay(100000, cancel.Token).Wait(); });
        ObserveText("Run", () => Task.Run(() => 7).Result);
        ObserveText("Run that throws", () => Task.Run(() => { if (Environment.ProcessorCount > 0) { throw new FormatException("run"); } return 1; }).Result);
        ObserveText("Run, cancelled before", () => { var cancel = new CancellationTokenSource(); cancel.Cancel(); var t = Task.Run(() => 7, cancel.Token); Outcome(() => t.Wait()); return t.Status; });
        ObserveText("new, Start", () => { var t = new Task<int>(() => 8); var before = t.Status; t.Start(); int result = t.Result; return Several(before, result, t.Status); });
        ObserveText("new, Start twice", () => { var t = new Task<int>(() => 8); t.Start(); t.Wait(); t.Start(); });
        ObserveText("new, RunSynchronously", () => { var t = new Task<int>(() => 8); t.RunSynchronously(); return t.Result; });
        ObserveText("StartNew", () => Task.Factory.StartNew(() => 9).Result);
        ObserveText("StartNew with state", () => { var t = Task.Factory.StartNew((object x) => (int)x + 1, 4); return Several(t.Result, t.AsyncState); });
    }

    private static void Combined()
    {
        Section("combined");
        Task[] none = null;
        Task[] empty = new Task[0];
        Task[] holes = new Task[] { Task.CompletedTask, null };
        ObserveText("WhenAll(null)", () => Task.WhenAll(none).Status);
        ObserveText("WhenAll of nothing", () => Task.WhenAll(empty).Status);
        ObserveText("WhenAll with null", () => Task.WhenAll(holes).Status);
        ObserveText("WhenAny(null)", () => Task.WhenAny(none).Status);
        ObserveText("WhenAny of nothing", () => Task.WhenAny(empty).Status);
        ObserveText("WhenAny with null", () => Task.WhenAny(holes).Status);
        ObserveText("WaitAll(null)", () => Task.WaitAll(none));
        ObserveText("WaitAll of nothing", () => Task.WaitAll(empty));
        ObserveText("WaitAll with null", () => Task.WaitAll(holes));
        ObserveText("WaitAll(-2)", () => Task.WaitAll(empty, -2));
        ObserveText("WaitAny(null)", () => Task.WaitAny(none));
        ObserveText("WaitAny of nothing", () => Task.WaitAny(empty));
        ObserveText("WaitAny with null", () => Task.WaitAny(holes));
        ObserveText("WaitAny(-2)", () => Task.WaitAny(new Task[] { Task.CompletedTask }, -2));
        ObserveText("two faults", () => { var all = Task.WhenAll(Task.FromException(new FormatException("a")), Task.FromException(new FormatException("b"))); Outcome(() => all.Wait()); return Several(all.Exception.InnerExceptions.Count, all.Exception.Message); });
        ObserveText("two faults awaited", () => Task.WhenAll(Task.FromException(new FormatException("a")), Task.FromException(new FormatException("b"))).GetAwaiter().GetResult());
        ObserveText("WaitAll of two faults", () => Task.WaitAll(Task.FromException(new FormatException("a")), Task.FromException(new FormatException("b"))));
        ObserveText("results in order", () => Task.WhenAll(Task.FromResult(1), Task.FromResult(2), Task.FromResult(3)).Result);
        Section("AggregateException");
        ObserveText("empty", () => new AggregateException().Message);
        ObserveText("message", () => new AggregateException("several").Message);
        ObserveText("inner", () => new AggregateException("several", new FormatException("a")).Message);
        ObserveText("inner ones", () => new AggregateException(new FormatException("a"), new FormatException("b")).Message);
        ObserveText("Flatten", () => { var e = new AggregateException(new FormatException("a"), new AggregateException(new FormatException("b"), new FormatException("c"))); return Several(e.InnerExceptions.Count, e.Flatten().InnerExceptions.Count, e.Flatten().Message); });
        ObserveText("GetBaseException", () => new AggregateException(new FormatException("a")).GetBaseException().Message);
        ObserveText("Handle", () => new AggregateException(new FormatException("a"), new FormatException("b")).Handle((Exception e) => e.Message == "a"));
        ObserveText("Handle all", () => new AggregateException(new FormatException("a"), new FormatException("b")).Handle((Exception e) => true));
    }

    public override void Run()
    {
        States();
        Sources();
        Made();
        Combined();
    }
}
