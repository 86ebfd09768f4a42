#include "tests/Support/Print.hpp"
#include <System/AggregateException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Net/NetworkInformation/Ping.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/OperationCanceledException.hpp>
#include <System/PlatformNotSupportedException.hpp>
#include <System/Text/Encoding.hpp>
#include <System/Threading/CancellationTokenSource.hpp>
#include <System/Threading/ManualResetEvent.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Net;
using namespace System::Net::NetworkInformation;
using namespace System::Threading;

BOOST_AUTO_TEST_SUITE(PingTest)

namespace
{
    constexpr int Limit = 30000; ///< ms

    /// Whether this process may send echo requests at all.
    boost::test_tools::assertion_result Permitted(boost::unit_test::test_unit_id)
    {
        static const bool permitted = []
        {
            try
            {
                Ping().Send(IPAddress::Loopback, Limit);
                return true;
            }
            catch (const PingException& e)
            {
                return e.InnerException() == nullptr || !e.InnerException()->Is<PlatformNotSupportedException>();
            }
        }();
        boost::test_tools::assertion_result result(permitted);
        result.message() << "this process may send no echo requests: neither raw sockets nor its group in net.ipv4.ping_group_range";
        return result;
    }

    namespace utf = boost::unit_test;
}

BOOST_AUTO_TEST_CASE(this_machine_answers_with_what_was_sent, *utf::precondition(Permitted))
{
    const Ping ping;
    const PingReply reply = ping.Send("127.0.0.1");
    BOOST_TEST((reply.Status() == IPStatus::Success));
    BOOST_TEST(reply.Address() == IPAddress::Loopback);
    BOOST_TEST(reply.RoundtripTime() >= 0);
    BOOST_TEST(Text::Encoding::ASCII().GetString(reply.Buffer()) == "abcdefghijklmnopqrstuvwabcdefghi");
    BOOST_TEST(ping.Send(IPAddress::Loopback, Limit, Array<Byte>(0)).Buffer().Length() == 0);
    BOOST_TEST(ping.Send(IPAddress::Loopback, Limit, Array<Byte>{1, 2, 3}).Buffer()[2] == 3);
    BOOST_TEST(ping.Send(IPAddress::Loopback, Limit, Array<Byte>(65500)).Buffer().Length() == 65500);
    BOOST_TEST((ping.Send(IPAddress::Loopback, TimeSpan::FromSeconds(30)).Status() == IPStatus::Success));
    BOOST_TEST((ping.Send("localhost", Limit).Status() == IPStatus::Success));
}

BOOST_AUTO_TEST_CASE(options_are_those_of_the_request, *utf::precondition(Permitted))
{
    const PingReply reply = Ping().Send(IPAddress::Loopback, Limit, Array<Byte>(3), PingOptions(7, true));
    BOOST_TEST((reply.Status() == IPStatus::Success));
    BOOST_REQUIRE(reply.Options());
    BOOST_CHECK_EXCEPTION(Ping().Send(IPAddress::Loopback, Limit, Array<Byte>(3), PingOptions(500, false)), PingException,
                          [](const auto& e) { return e.InnerException()->template Is<ArgumentOutOfRangeException>(); });
}

BOOST_AUTO_TEST_CASE(a_request_without_time_is_timed_out, *utf::precondition(Permitted))
{
    const PingReply reply = Ping().Send(IPAddress::Loopback, 0);
    BOOST_TEST((reply.Status() == IPStatus::TimedOut));
    BOOST_TEST(reply.Address() == IPAddress::Any);
    BOOST_TEST(reply.Buffer().Length() == 0);
    BOOST_TEST((reply.Options() == nullptr));
    BOOST_TEST(reply.RoundtripTime() == 0);
}

BOOST_AUTO_TEST_CASE(arguments_are_checked)
{
    const Ping ping;
    const auto named = [](const char* name) { return [name](const ArgumentException& e) { return e.ParamName() == name; }; };
    BOOST_CHECK_EXCEPTION(ping.Send(String(nullptr)), ArgumentNullException, named("hostNameOrAddress"));
    BOOST_CHECK_EXCEPTION(ping.Send(""), ArgumentNullException, named("hostNameOrAddress"));
    BOOST_CHECK_EXCEPTION(ping.Send(IPAddress(nullptr)), ArgumentNullException, named("address"));
    BOOST_CHECK_EXCEPTION(ping.Send(IPAddress::Loopback, 5, nullptr), ArgumentNullException, named("buffer"));
    BOOST_CHECK_EXCEPTION(ping.Send(IPAddress::Loopback, 5, Array<Byte>(65501)), ArgumentException, named("buffer"));
    BOOST_CHECK_EXCEPTION(ping.Send(IPAddress::Loopback, -1), ArgumentOutOfRangeException, named("timeout"));
    BOOST_CHECK_EXCEPTION(ping.Send(IPAddress::Any), ArgumentException, named("address"));
    BOOST_CHECK_EXCEPTION(ping.Send("::"), ArgumentException, named("address"));
    BOOST_CHECK_EXCEPTION(ping.Send(IPAddress::Loopback, TimeSpan::FromSeconds(-1)), ArgumentOutOfRangeException, named("timeout"));
    BOOST_CHECK_EXCEPTION(ping.Send(IPAddress::Loopback, TimeSpan::MaxValue), ArgumentOutOfRangeException, named("timeout"));
    BOOST_CHECK_EXCEPTION(ping.SendPingAsync(String(nullptr)), ArgumentNullException, named("hostNameOrAddress"));
    BOOST_CHECK_EXCEPTION(PingOptions(0, false), ArgumentOutOfRangeException, named("ttl"));
    const PingOptions options;
    BOOST_TEST(options.Ttl() == 128);
    BOOST_TEST(!options.DontFragment());
    BOOST_CHECK_EXCEPTION(options.Ttl(-1), ArgumentOutOfRangeException, named("value"));
}

BOOST_AUTO_TEST_CASE(a_name_that_is_none_is_the_cause_of_a_ping_exception)
{
    BOOST_CHECK_EXCEPTION(Ping().Send("no.such.host.invalid", 100), PingException,
                          [](const PingException& e) {
                              return e.Message() == "An exception occurred during a Ping request." &&
                                     e.InnerException()->Is<Sockets::SocketException>();
                          });
    BOOST_CHECK_THROW(Ping().SendPingAsync("no.such.host.invalid").GetAwaiter().GetResult(), PingException);
}

BOOST_AUTO_TEST_CASE(a_task_gives_the_reply, *utf::precondition(Permitted))
{
    const Ping ping;
    BOOST_TEST((ping.SendPingAsync(IPAddress::Loopback).Result().Status() == IPStatus::Success));
    BOOST_TEST((ping.SendPingAsync("127.0.0.1", Limit, Array<Byte>(5)).Result().Buffer().Length() == 5));
}

BOOST_AUTO_TEST_CASE(a_cancelled_task_is_canceled_and_frees_the_object, *utf::precondition(Permitted))
{
    const Ping ping;
    const auto task = ping.SendPingAsync(IPAddress::Loopback, TimeSpan::FromSeconds(30), nullptr, nullptr, CancellationToken(true));
    BOOST_CHECK_THROW(task.GetAwaiter().GetResult(), OperationCanceledException);
    BOOST_TEST(task.IsCanceled());
    BOOST_TEST((ping.Send(IPAddress::Loopback, Limit).Status() == IPStatus::Success));
}

BOOST_AUTO_TEST_CASE(the_event_tells_how_a_call_ended, *utf::precondition(Permitted))
{
    const Ping ping;
    ManualResetEvent ended(false);
    ping.PingCompleted() += [&](Object sender, PingCompletedEventArgs e)
    {
        BOOST_TEST((((Ping)sender) == ping));
        if ((String)e.UserState() == "good")
        {
            BOOST_TEST((e.Error() == nullptr));
            BOOST_TEST((e.Reply().Status() == IPStatus::Success));
        }
        else
        {
            BOOST_TEST(e.Error()->Is<AggregateException>());
            BOOST_TEST((e.Reply() == nullptr));
        }
        BOOST_TEST(!e.Cancelled());
        ended.Set();
    };
    ping.SendAsync("127.0.0.1", String("good"));
    BOOST_TEST(ended.WaitOne(Limit));
    ping.SendAsyncCancel(); // nothing is in progress
    ended.Reset();
    ping.SendAsync("no.such.host.invalid", String("bad"));
    BOOST_TEST(ended.WaitOne(Limit));
}

BOOST_AUTO_TEST_CASE(a_disposed_object_sends_nothing)
{
    const Ping ping;
    ping.Dispose();
    ping.Dispose();
    BOOST_CHECK_EXCEPTION(ping.Send("127.0.0.1"), ObjectDisposedException,
                          [](const auto& e) { return e.ObjectName() == "System.Net.NetworkInformation.Ping"; });
    BOOST_CHECK_THROW(ping.SendPingAsync("127.0.0.1"), ObjectDisposedException);
}

BOOST_AUTO_TEST_CASE(a_status_with_two_names_prints_the_first)
{
    BOOST_TEST(ToString(IPStatus::DestinationProhibited) == "DestinationProtocolUnreachable");
    BOOST_TEST(ToString(IPStatus::Unknown) == "Unknown");
}

BOOST_AUTO_TEST_SUITE_END()
