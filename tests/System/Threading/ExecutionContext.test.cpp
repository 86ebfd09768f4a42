// AsyncLocal, ExecutionContext, Parallel; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/System/Threading/Support/Blocked.hpp"
#include <System/ArgumentException.hpp>
#include <System/Collections.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Threading/Tasks.hpp>
#include <set>

using namespace ThreadingTests;
using namespace System::Threading::Tasks;

namespace
{
    const AsyncLocal<int> Number;

    Task<int> After(AsyncLocal<int> local, int value)
    {
        local.Value(value);
        co_await Task<>::Delay(1);
        co_return local.Value();
    }
}

BOOST_AUTO_TEST_CASE(an_async_local_flows_and_does_not_come_back)
{
    Number.Value(5);
    int onThread = 0, onPool = 0, unsafe = -1;
    const Thread thread(
        [&]
        {
            onThread = Number.Value();
            Number.Value(6);
        });
    thread.Start();
    thread.Join();
    const CountdownEvent done(2);
    ThreadPool::QueueUserWorkItem(
        [&](Object)
        {
            onPool = Number.Value();
            Number.Value(7);
            done.Signal();
        });
    ThreadPool::UnsafeQueueUserWorkItem(
        [&](Object)
        {
            unsafe = Number.Value();
            done.Signal();
        },
        nullptr);
    BOOST_TEST(done.Wait(Limit));
    BOOST_TEST((onThread == 5 && onPool == 5 && unsafe == 0 && Number.Value() == 5));
    int inTimer = 0;
    const AutoResetEvent fired(false);
    const Timer timer(
        [&](Object)
        {
            inTimer = Number.Value();
            fired.Set();
        },
        nullptr, 1, Timeout::Infinite);
    BOOST_TEST((fired.WaitOne(Limit) && inTimer == 5));
    BOOST_TEST((Task<>::Run([] { return Number.Value(); }).Result() == 5));
    BOOST_TEST((After(Number, 8).Result() == 8 && Number.Value() == 5));
    Number.Value(0);
}

BOOST_AUTO_TEST_CASE(an_async_local_tells_of_changes)
{
    std::vector<int> changes;
    const AsyncLocal<int> local(
        [&](AsyncLocalValueChangedArgs<int> args)
        {
            changes.push_back(args.PreviousValue());
            changes.push_back(args.CurrentValue());
        });
    local.Value(1);
    local.Value(2);
    BOOST_TEST((changes == std::vector<int>{0, 1, 1, 2}));
    const AsyncLocal<String> text;
    BOOST_TEST((text.Value() == nullptr));
    text.Value("a");
    BOOST_TEST((text.Value() == "a"));
    text.Value(nullptr);
    BOOST_TEST((text.Value() == nullptr));
}

BOOST_AUTO_TEST_CASE(the_flow_can_be_suppressed)
{
    Number.Value(5);
    BOOST_TEST(!ExecutionContext::IsFlowSuppressed());
    AsyncFlowControl control = ExecutionContext::SuppressFlow();
    BOOST_TEST((ExecutionContext::IsFlowSuppressed() && ExecutionContext::Capture() == nullptr));
    int seen = -1;
    const Thread thread([&] { seen = Number.Value(); });
    thread.Start();
    thread.Join();
    BOOST_TEST(seen == 0);
    control.Undo();
    control.Undo();
    BOOST_TEST(!ExecutionContext::IsFlowSuppressed());
    BOOST_TEST(MessageOf<InvalidOperationException>([] { return ExecutionContext::RestoreFlow(), 0; }) ==
               "Cannot restore context flow when it is not suppressed.");
    const ExecutionContext context = ExecutionContext::Capture();
    Number.Value(6);
    ExecutionContext::Run(
        context, [&](Object state) { seen = Number.Value() + (int)state; }, 10);
    BOOST_TEST((seen == 15 && Number.Value() == 6));
    BOOST_TEST(MessageOf<InvalidOperationException>(
                   []
                   {
                       return ExecutionContext::Run(
                                  nullptr, [](Object) {}, nullptr),
                              0;
                   }) == "Cannot call Set on a null context");
    Number.Value(0);
    BOOST_TEST((SynchronizationContext::Current() == nullptr));
}

BOOST_AUTO_TEST_CASE(a_parallel_loop_runs_each_iteration_once)
{
    std::vector<std::atomic<int>> counts(1000);
    const ParallelLoopResult result = Parallel::For(0, 1000, [&](int i) { ++counts[static_cast<std::size_t>(i)]; });
    BOOST_TEST((result.IsCompleted() && !result.LowestBreakIteration()));
    BOOST_TEST(std::all_of(counts.begin(), counts.end(), [](const std::atomic<int>& count) { return count == 1; }));
    std::atomic<int> sum{0};
    Parallel::ForEach(Collections::Generic::List<int>{1, 2, 3}, [&](int n) { sum += n; });
    Parallel::ForEach(Array<int>{10, 20}, [&](int n, ParallelLoopState, Int64 index) { sum += n * static_cast<int>(index); });
    Parallel::Invoke([&] { sum += 100; }, [&] { sum += 1000; });
    BOOST_TEST(sum == 1126);
    BOOST_TEST(Parallel::For(5, 2, [](int) {}).IsCompleted());
}

BOOST_AUTO_TEST_CASE(a_parallel_loop_ends_early)
{
    ParallelLoopResult result = Parallel::For(0, 1000,
                                              [](int i, ParallelLoopState state)
                                              {
                                                  if (i == 10)
                                                  {
                                                      state.Break();
                                                  }
                                              });
    BOOST_TEST((!result.IsCompleted() && result.LowestBreakIteration() == 10));
    result = Parallel::For(0, 1000, [](int, ParallelLoopState state) { state.Stop(); });
    BOOST_TEST((!result.IsCompleted() && !result.LowestBreakIteration()));
    const auto failure = Caught<AggregateException>(
        []
        {
            return Parallel::For(0, 10,
                                 [](int i)
                                 {
                                     if (i == 5)
                                     {
                                         throw InvalidOperationException("p");
                                     }
                                 });
        });
    BOOST_TEST((failure && failure->InnerException()->Message() == "p"));
    const auto both = Caught<AggregateException>(
        [] { return Parallel::Invoke([] { throw InvalidOperationException("a"); }, [] { throw InvalidOperationException("b"); }), 0; });
    BOOST_TEST((both && both->Message().StartsWith("One or more errors occurred.")));
    BOOST_TEST(MessageOf<ArgumentException>([] { return Parallel::Invoke(Action<>(nullptr)), 0; }) == "One of the actions was null.");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Parallel::For(0, 1, Action<int>(nullptr)); }) == "body");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Parallel::ForEach(Array<int>(), [](int) {}); }) == "source");

    const ParallelOptions options;
    BOOST_TEST(options.MaxDegreeOfParallelism() == -1);
    BOOST_TEST(MessageOf<ArgumentOutOfRangeException>([&] { return options.MaxDegreeOfParallelism(0), 0; }) ==
               "MaxDegreeOfParallelism ('0') must be a non-zero value. (Parameter 'MaxDegreeOfParallelism')\nActual value was 0.");
    options.MaxDegreeOfParallelism(1);
    std::set<int> threads;
    Parallel::For(0, 100, options, [&](int) { threads.insert(Thread::CurrentThread().ManagedThreadId()); });
    BOOST_TEST(threads.size() == 1U);
    const CancellationTokenSource source;
    options.CancellationToken(source.Token());
    source.Cancel();
    BOOST_CHECK_THROW(Parallel::For(0, 10, options, [](int) {}), OperationCanceledException);
}
