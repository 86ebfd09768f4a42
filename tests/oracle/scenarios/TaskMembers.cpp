// Task and TaskCompletionSource: the members in each state, continuations, combinators and their errors, AggregateException's texts.
#include "harness/Transcript.hpp"
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>

namespace
{
    using namespace Oracle;
    using namespace System::Collections::Generic;
    using namespace System::Threading;
    using namespace System::Threading::Tasks;

    Task<int> InState(String state)
    {
        auto source = TaskCompletionSource<int>();
        if (state == "completed")
        {
            source.SetResult(5);
        }
        if (state == "faulted")
        {
            source.SetException(FormatException("bad"));
        }
        if (state == "cancelled")
        {
            source.SetCanceled();
        }
        return source.Task();
    }

    void States()
    {
        for (String state : Array<String>{"completed", "faulted", "cancelled"})
        {
            Section(state);
            ObserveText("flags",
                        [&]
                        {
                            auto t = InState(state);
                            return Several(t.Status(), t.IsCompleted(), t.IsFaulted(), t.IsCanceled(), t.IsCompletedSuccessfully());
                        });
            ObserveText("Result", [&] { return InState(state).Result(); });
            ObserveText("GetResult", [&] { return InState(state).GetAwaiter().GetResult(); });
            ObserveText("Wait", [&] { return InState(state).Wait(); });
            ObserveText("Wait(0)", [&] { return InState(state).Wait(0); });
            ObserveText("Wait(-1)", [&] { return InState(state).Wait(-1); });
            ObserveText("Wait(-2)", [&] { return InState(state).Wait(-2); });
            ObserveText("Exception is null", [&] { return InState(state).Exception() == nullptr; });
            ObserveText("Start", [&] { return InState(state).Start(); });
            ObserveText("Dispose", [&] { return InState(state).Dispose(); });
            ObserveText("ContinueWith", [&] { return InState(state).ContinueWith([&](Task<int> t) { return At(t.Status()); }).Result(); });
            ObserveText("ContinueWith, only on completion",
                        [&]
                        {
                            auto t =
                                InState(state).ContinueWith([&](Task<int>) { return 1; }, TaskContinuationOptions::OnlyOnRanToCompletion);
                            return t.Result();
                        });
            ObserveText("ContinueWith, only on fault",
                        [&]
                        {
                            auto t = InState(state).ContinueWith([&](Task<int>) { return 1; }, TaskContinuationOptions::OnlyOnFaulted);
                            return t.Result();
                        });
            ObserveText("ContinueWith, only on cancellation",
                        [&]
                        {
                            auto t = InState(state).ContinueWith([&](Task<int>) { return 1; }, TaskContinuationOptions::OnlyOnCanceled);
                            return t.Result();
                        });
            ObserveText("ContinueWith, not on fault",
                        [&]
                        {
                            auto t = InState(state).ContinueWith([&](Task<int>) { return 1; }, TaskContinuationOptions::NotOnFaulted);
                            return t.Result();
                        });
            ObserveText("ContinueWith, at once",
                        [&]
                        {
                            auto t =
                                InState(state).ContinueWith([&](Task<int>) { return 1; }, TaskContinuationOptions::ExecuteSynchronously);
                            return t.Result();
                        });
            ObserveText("ContinueWith that throws",
                        [&]
                        {
                            auto t = InState(state).ContinueWith(
                                [&](Task<int> x)
                                {
                                    if (x.IsCompleted())
                                    {
                                        throw FormatException("later");
                                    }
                                    return 1;
                                });
                            return t.Result();
                        });
            ObserveText("WaitAsync", [&] { return InState(state).WaitAsync(TimeSpan::FromSeconds(10)).GetAwaiter().GetResult(); });
            ObserveText("WaitAsync(-2 ms)",
                        [&] { return InState(state).WaitAsync(TimeSpan::FromMilliseconds(-2)).GetAwaiter().GetResult(); });
            ObserveText("WaitAsync, cancelled",
                        [&]
                        {
                            auto cancel = CancellationTokenSource();
                            cancel.Cancel();
                            return InState(state).WaitAsync(cancel.Token()).GetAwaiter().GetResult();
                        });
            ObserveText("WhenAll",
                        [&]
                        {
                            auto all = Task<>::WhenAll(InState(state), InState("completed"));
                            return all.Result();
                        });
            ObserveText("WhenAll status",
                        [&]
                        {
                            auto all = Task<>::WhenAll(InState(state), InState("completed"));
                            Outcome([&] { return all.Wait(); });
                            return all.Status();
                        });
            ObserveText("WhenAll with a fault",
                        [&]
                        {
                            auto all = Task<>::WhenAll(InState(state), InState("faulted"));
                            return all.Result();
                        });
            ObserveText("WhenAll with a cancelled one",
                        [&]
                        {
                            auto all = Task<>::WhenAll(InState(state), InState("cancelled"));
                            return all.Result();
                        });
            ObserveText("WhenAny",
                        [&]
                        {
                            auto any = Task<>::WhenAny(InState(state), InState("pending"));
                            return any.Result().Status();
                        });
            ObserveText("WaitAny", [&] { return Task<>::WaitAny(InState("pending"), InState(state)); });
            ObserveText("WaitAll", [&] { return Task<>::WaitAll(InState("completed"), InState(state)); });
            ObserveText("inner exceptions",
                        [&]
                        {
                            if (!InState(state).IsFaulted())
                            {
                                return At("none");
                            }
                            auto task = InState(state);
                            auto fault = task.Exception();
                            return At(fault->InnerExceptions().Count(), fault->InnerExceptions()[0].Message(), fault->Message());
                        });
        }
        Section("pending");
        ObserveText("flags",
                    [&]
                    {
                        auto t = InState("pending");
                        return Several(t.Status(), t.IsCompleted(), t.IsFaulted(), t.IsCanceled(), t.IsCompletedSuccessfully());
                    });
        ObserveText("Wait(0)", [&] { return InState("pending").Wait(0); });
        ObserveText("Dispose", [&] { return InState("pending").Dispose(); });
        ObserveText("WaitAsync, cancelled",
                    [&]
                    {
                        auto cancel = CancellationTokenSource();
                        cancel.Cancel();
                        return InState("pending").WaitAsync(cancel.Token()).GetAwaiter().GetResult();
                    });
        ObserveText("WaitAsync(0)", [&] { return InState("pending").WaitAsync(TimeSpan::Zero).GetAwaiter().GetResult(); });
        ObserveText("Wait, cancelled",
                    [&]
                    {
                        auto cancel = CancellationTokenSource();
                        cancel.Cancel();
                        InState("pending").Wait(cancel.Token());
                    });
        ObserveText("WaitAny(0)",
                    [&]
                    {
                        auto tasks = Array<Task<>>{InState("pending"), InState("pending")};
                        return Task<>::WaitAny(tasks, 0);
                    });
        ObserveText("WaitAll(0)",
                    [&]
                    {
                        auto tasks = Array<Task<>>{InState("pending"), InState("completed")};
                        return Task<>::WaitAll(tasks, 0);
                    });
    }

    void Settle(TaskCompletionSource<int> source, String state)
    {
        if (state == "result")
        {
            source.SetResult(5);
        }
        else if (state == "exception")
        {
            source.SetException(FormatException("bad"));
        }
        else
        {
            source.SetCanceled();
        }
    }

    void Sources()
    {
        for (String state : Array<String>{"result", "exception", "cancellation"})
        {
            Section(At("source with ", state));
            for (String then : Array<String>{"SetResult", "SetException", "SetCanceled"})
            {
                ObserveText(then,
                            [&]
                            {
                                auto source = TaskCompletionSource<int>();
                                Settle(source, state);
                                if (then == "SetResult")
                                {
                                    source.SetResult(6);
                                }
                                else if (then == "SetException")
                                {
                                    source.SetException(FormatException("x"));
                                }
                                else
                                {
                                    source.SetCanceled();
                                }
                                return source.Task().Status();
                            });
                ObserveText(At("Try", then),
                            [&]
                            {
                                auto source = TaskCompletionSource<int>();
                                Settle(source, state);
                                bool done = then == "SetResult"      ? source.TrySetResult(6)
                                            : then == "SetException" ? source.TrySetException(FormatException("x"))
                                                                     : source.TrySetCanceled();
                                return Several(done, source.Task().Status());
                            });
            }
        }
        Section("source");
        ObserveText("SetException of none",
                    [&]
                    {
                        auto source = TaskCompletionSource<int>();
                        source.SetException(List<Exception>());
                    });
        ObserveText("SetException of several",
                    [&]
                    {
                        auto source = TaskCompletionSource<int>();
                        source.SetException(List<Exception>{FormatException("a"), FormatException("b")});
                        return source.Task().Result();
                    });
        ObserveText("SetException of a cancellation",
                    [&]
                    {
                        auto source = TaskCompletionSource<int>();
                        source.SetException(OperationCanceledException("c"));
                        return source.Task().Status();
                    });
        ObserveText("SetCanceled with a token",
                    [&]
                    {
                        auto cancel = CancellationTokenSource();
                        cancel.Cancel();
                        auto source = TaskCompletionSource<int>();
                        source.SetCanceled(cancel.Token());
                        return source.Task().Result();
                    });
        ObserveText("AsyncState",
                    [&]
                    {
                        auto source = TaskCompletionSource<int>("state");
                        return source.Task().AsyncState();
                    });
        ObserveText("wrong options", [&] { return TaskCompletionSource<int>(TaskCreationOptions::LongRunning).Task().Status(); });
    }

    void Made()
    {
        Section("made");
        ObserveText("CompletedTask",
                    [&] { return Several(Task<>::CompletedTask().Status(), Task<>::CompletedTask().IsCompletedSuccessfully()); });
        ObserveText("FromResult", [&] { return Several(Task<>::FromResult(3).Status(), Task<>::FromResult(3).Result()); });
        ObserveText("FromException", [&] { return Task<>::FromException(FormatException("bad")).Wait(); });
        ObserveText("FromException<int>", [&] { return Task<>::FromException<int>(FormatException("bad")).Status(); });
        ObserveText("FromCanceled, not cancelled", [&] { return Task<>::FromCanceled(CancellationToken::None()).Status(); });
        ObserveText("FromCanceled",
                    [&]
                    {
                        auto cancel = CancellationTokenSource();
                        cancel.Cancel();
                        return Task<>::FromCanceled(cancel.Token()).Status();
                    });
        ObserveText("Delay(-2)", [&] { return Task<>::Delay(-2).Status(); });
        ObserveText("Delay(-2 ms)", [&] { return Task<>::Delay(TimeSpan::FromMilliseconds(-2)).Status(); });
        ObserveText("Delay of 60 days", [&] { return Task<>::Delay(TimeSpan::FromDays(60)).Status(); });
        ObserveText("Delay of 49.8 days", [&] { return Task<>::Delay(TimeSpan::FromDays(49.8)).Status(); });
        ObserveText("Delay(0)", [&] { return Task<>::Delay(0).Status(); });
        ObserveText("Delay, cancelled",
                    [&]
                    {
                        auto cancel = CancellationTokenSource();
                        cancel.Cancel();
                        return Task<>::Delay(100000, cancel.Token()).Status();
                    });
        ObserveText("Delay, cancelled, waited for",
                    [&]
                    {
                        auto cancel = CancellationTokenSource();
                        cancel.Cancel();
                        Task<>::Delay(100000, cancel.Token()).Wait();
                    });
        ObserveText("Run", [&] { return Task<>::Run([&] { return 7; }).Result(); });
        ObserveText("Run that throws",
                    [&]
                    {
                        return Task<>::Run(
                                   [&]
                                   {
                                       if (Environment::ProcessorCount() > 0)
                                       {
                                           throw FormatException("run");
                                       }
                                       return 1;
                                   })
                            .Result();
                    });
        ObserveText("Run, cancelled before",
                    [&]
                    {
                        auto cancel = CancellationTokenSource();
                        cancel.Cancel();
                        auto t = Task<>::Run([&] { return 7; }, cancel.Token());
                        Outcome([&] { return t.Wait(); });
                        return t.Status();
                    });
        ObserveText("new, Start",
                    [&]
                    {
                        auto t = Task<int>([&] { return 8; });
                        auto before = t.Status();
                        t.Start();
                        int result = t.Result();
                        return Several(before, result, t.Status());
                    });
        ObserveText("new, Start twice",
                    [&]
                    {
                        auto t = Task<int>([&] { return 8; });
                        t.Start();
                        t.Wait();
                        t.Start();
                    });
        ObserveText("new, RunSynchronously",
                    [&]
                    {
                        auto t = Task<int>([&] { return 8; });
                        t.RunSynchronously();
                        return t.Result();
                    });
        ObserveText("StartNew", [&] { return Task<>::Factory().StartNew([&] { return 9; }).Result(); });
        ObserveText("StartNew with state",
                    [&]
                    {
                        auto t = Task<>::Factory().StartNew([&](Object x) { return (int)x + 1; }, 4);
                        return Several(t.Result(), t.AsyncState());
                    });
    }

    void Combined()
    {
        Section("combined");
        Array<Task<>> none = nullptr;
        Array<Task<>> empty = Array<Task<>>(0);
        Array<Task<>> holes = Array<Task<>>{Task<>::CompletedTask(), nullptr};
        ObserveText("WhenAll(null)", [&] { return Task<>::WhenAll(none).Status(); });
        ObserveText("WhenAll of nothing", [&] { return Task<>::WhenAll(empty).Status(); });
        ObserveText("WhenAll with null", [&] { return Task<>::WhenAll(holes).Status(); });
        ObserveText("WhenAny(null)", [&] { return Task<>::WhenAny(none).Status(); });
        ObserveText("WhenAny of nothing", [&] { return Task<>::WhenAny(empty).Status(); });
        ObserveText("WhenAny with null", [&] { return Task<>::WhenAny(holes).Status(); });
        ObserveText("WaitAll(null)", [&] { return Task<>::WaitAll(none); });
        ObserveText("WaitAll of nothing", [&] { return Task<>::WaitAll(empty); });
        ObserveText("WaitAll with null", [&] { return Task<>::WaitAll(holes); });
        ObserveText("WaitAll(-2)", [&] { return Task<>::WaitAll(empty, -2); });
        ObserveText("WaitAny(null)", [&] { return Task<>::WaitAny(none); });
        ObserveText("WaitAny of nothing", [&] { return Task<>::WaitAny(empty); });
        ObserveText("WaitAny with null", [&] { return Task<>::WaitAny(holes); });
        ObserveText("WaitAny(-2)", [&] { return Task<>::WaitAny(Array<Task<>>{Task<>::CompletedTask()}, -2); });
        ObserveText("two faults",
                    [&]
                    {
                        auto all =
                            Task<>::WhenAll(Task<>::FromException(FormatException("a")), Task<>::FromException(FormatException("b")));
                        Outcome([&] { return all.Wait(); });
                        return Several(all.Exception()->InnerExceptions().Count(), all.Exception()->Message());
                    });
        ObserveText("two faults awaited",
                    [&]
                    {
                        return Task<>::WhenAll(Task<>::FromException(FormatException("a")), Task<>::FromException(FormatException("b")))
                            .GetAwaiter()
                            .GetResult();
                    });
        ObserveText("WaitAll of two faults", [&]
                    { return Task<>::WaitAll(Task<>::FromException(FormatException("a")), Task<>::FromException(FormatException("b"))); });
        ObserveText("results in order",
                    [&] { return Task<>::WhenAll(Task<>::FromResult(1), Task<>::FromResult(2), Task<>::FromResult(3)).Result(); });
        Section("AggregateException");
        ObserveText("empty", [&] { return AggregateException().Message(); });
        ObserveText("message", [&] { return AggregateException("several").Message(); });
        ObserveText("inner", [&] { return AggregateException("several", FormatException("a")).Message(); });
        ObserveText("inner ones", [&] { return AggregateException(FormatException("a"), FormatException("b")).Message(); });
        ObserveText("Flatten",
                    [&]
                    {
                        auto e = AggregateException(FormatException("a"), AggregateException(FormatException("b"), FormatException("c")));
                        return Several(e.InnerExceptions().Count(), e.Flatten().InnerExceptions().Count(), e.Flatten().Message());
                    });
        ObserveText("GetBaseException", [&] { return AggregateException(FormatException("a")).GetBaseException()->Message(); });
        ObserveText("Handle",
                    [&] {
                        return AggregateException(FormatException("a"), FormatException("b"))
                            .Handle([&](Exception e) { return e.Message() == "a"; });
                    });
        ObserveText("Handle all",
                    [&] { return AggregateException(FormatException("a"), FormatException("b")).Handle([&](Exception) { return true; }); });
    }

    void Run()
    {
        States();
        Sources();
        Made();
        Combined();
    }

    const Scenario scenario("TaskMembers", Run);
}
