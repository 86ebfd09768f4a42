// Tasks beside Boost.Asio, std::stop_token and std::chrono.
#include "tests/Support/Print.hpp"
#include <System.hpp>
#include <System/Interop/BoostAsio.hpp>
#include <System/Interop/StopToken.hpp>
#include <System/Threading.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/test/unit_test.hpp>
#include <chrono>

using namespace System;
using namespace System::Threading;
using namespace System::Threading::Tasks;

namespace
{
    Task<int> Five()
    {
        co_await Task<>::Delay(std::chrono::milliseconds(2));
        co_return 5;
    }
    Task<> Fails()
    {
        co_await Task<>::Yield();
        throw InvalidOperationException("ours");
    }
}

BOOST_AUTO_TEST_CASE(a_task_is_waited_for_with_any_completion_token)
{
    boost::asio::io_context context;
    int result = 0;
    Interop::AsyncWait(Five(), boost::asio::bind_executor(context, [&](std::exception_ptr error, int value) { result = error ? -1 : value; }));
    context.run();
    BOOST_TEST(result == 5);
    BOOST_TEST(Interop::AsyncWait(Five(), boost::asio::use_future).get() == 5);
    BOOST_CHECK_THROW(Interop::AsyncWait(Fails(), boost::asio::use_future).get(), InvalidOperationException);
}

BOOST_AUTO_TEST_CASE(what_is_posted_to_the_executor_runs_on_the_pool)
{
    ManualResetEvent done(false);
    bool isPool = false;
    boost::asio::post(Interop::PoolExecutor(),
                      [&]
                      {
                          isPool = Thread::CurrentThread().IsThreadPoolThread();
                          done.Set();
                      });
    BOOST_TEST(done.WaitOne(10'000));
    BOOST_TEST(isPool);
}

#if defined(BOOST_ASIO_HAS_CO_AWAIT)
namespace
{
    boost::asio::awaitable<int> Theirs()
    {
        int result = co_await Interop::AsAwaitable(Five());
        boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor, std::chrono::milliseconds(2));
        co_await timer.async_wait(boost::asio::use_awaitable);
        try
        {
            co_await Interop::AsAwaitable(Fails());
        }
        catch (const InvalidOperationException&)
        {
            ++result;
        }
        co_return result;
    }
    boost::asio::awaitable<void> TheirsFails()
    {
        co_await boost::asio::post(boost::asio::use_awaitable);
        throw TimeoutException("theirs");
    }
    Task<int> Ours()
    {
        co_return co_await Interop::AsTask(Theirs()) + 1;
    }
}

BOOST_AUTO_TEST_CASE(coroutines_of_both_kinds_await_one_another)
{
    BOOST_TEST(Ours().Result() == 7);
    boost::asio::io_context context;
    Task<int> there = Interop::AsTask(Theirs(), context.get_executor());
    context.run();
    BOOST_TEST(there.Result() == 6);
    BOOST_CHECK_THROW(Interop::AsTask(TheirsFails()).GetAwaiter().GetResult(), TimeoutException);
}
#endif

#if defined(__cpp_lib_jthread)
BOOST_AUTO_TEST_CASE(a_stop_token_cancels_a_token)
{
    std::stop_source source;
    CancellationToken token = Interop::ToCancellationToken(source.get_token());
    CancellationToken dropped = Interop::ToCancellationToken(source.get_token());
    dropped = CancellationToken();
    BOOST_TEST(!token.IsCancellationRequested());
    source.request_stop();
    BOOST_TEST(token.IsCancellationRequested());
    BOOST_TEST(Interop::ToCancellationToken(source.get_token()).IsCancellationRequested());
    BOOST_TEST(!Interop::ToCancellationToken(std::stop_token()).CanBeCanceled());
}
#endif

BOOST_AUTO_TEST_CASE(standard_durations_are_time_spans)
{
    using namespace std::chrono_literals;
    BOOST_TEST((TimeSpan(5ms) == TimeSpan::FromMilliseconds(5)));
    BOOST_TEST((TimeSpan(2min) == TimeSpan::FromMinutes(2)));
    BOOST_TEST(TimeSpan(250ns).Ticks() == 2);
    BOOST_TEST((TimeSpan(std::chrono::duration<double>(1.5)) == TimeSpan::FromSeconds(1.5)));
    BOOST_TEST(Task<>::Delay(1ms).Wait(10s));
    CancellationTokenSource source(1h);
    BOOST_TEST(!source.IsCancellationRequested());
}
