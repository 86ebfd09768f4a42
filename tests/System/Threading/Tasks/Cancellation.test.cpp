// CancellationTokenSource, its tokens and what is registered with them.
#include "tests/Support/Print.hpp"
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Threading;
using namespace System::Threading::Tasks;

BOOST_AUTO_TEST_CASE(callbacks_run_once_the_last_registered_one_first)
{
    CancellationTokenSource source;
    String order = "";
    source.Token().Register([&] { order += "a"; });
    CancellationTokenRegistration second = source.Token().Register([&](Object state) { order += (String) state; }, "b");
    source.Token().Register([&] { order += "c"; });
    second.Dispose();
    BOOST_TEST(!source.IsCancellationRequested());
    source.Cancel();
    source.Cancel();
    BOOST_TEST(order == "ca");
    BOOST_TEST(source.IsCancellationRequested());
    source.Token().Register([&] { order += "d"; });
    BOOST_TEST(order == "cad");
}

BOOST_AUTO_TEST_CASE(a_token_says_what_it_is)
{
    CancellationTokenSource source;
    BOOST_TEST(!CancellationToken::None().CanBeCanceled());
    BOOST_TEST(CancellationToken(true).IsCancellationRequested());
    BOOST_TEST(source.Token().CanBeCanceled());
    BOOST_TEST((source.Token() == source.Token()));
    BOOST_TEST((source.Token() != CancellationToken::None()));
    BOOST_TEST(!source.Token().WaitHandle().WaitOne(0));
    source.Cancel();
    BOOST_TEST(source.Token().WaitHandle().WaitOne(0));
    BOOST_CHECK_EXCEPTION(source.Token().ThrowIfCancellationRequested(), OperationCanceledException,
                          [&](const OperationCanceledException& e) { return e.CancellationToken() == source.Token(); });
}

BOOST_AUTO_TEST_CASE(a_linked_source_is_cancelled_with_any_of_its_tokens)
{
    CancellationTokenSource first, second;
    CancellationTokenSource linked = CancellationTokenSource::CreateLinkedTokenSource(first.Token(), second.Token());
    CancellationTokenSource dropped = CancellationTokenSource::CreateLinkedTokenSource(first.Token(), second.Token());
    dropped = nullptr;
    second.Cancel();
    BOOST_TEST(linked.IsCancellationRequested());
    BOOST_TEST(!first.IsCancellationRequested());
}

BOOST_AUTO_TEST_CASE(a_source_cancels_itself_after_a_time)
{
    CancellationTokenSource source(10);
    BOOST_TEST(source.Token().WaitHandle().WaitOne(10'000));
    CancellationTokenSource never(TimeSpan::FromHours(1));
    BOOST_TEST(never.TryReset());
    never.CancelAfter(1);
    BOOST_TEST(never.Token().WaitHandle().WaitOne(10'000));
    BOOST_TEST(!never.TryReset());
}

BOOST_AUTO_TEST_CASE(a_delay_ends_with_its_token)
{
    CancellationTokenSource source;
    Task<> task = Task<>::Delay(-1, source.Token());
    source.Cancel();
    BOOST_TEST(task.IsCanceled());
    BOOST_CHECK_THROW(task.GetAwaiter().GetResult(), TaskCanceledException);
    BOOST_CHECK_THROW(task.Wait(), AggregateException);
}
