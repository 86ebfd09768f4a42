// Blocking calls cost one system call each, and no allocation.
#include "Support/Counted.hpp"
#include "Support/Peers.hpp"

using namespace Counted;

namespace
{
    constexpr int times = 200;
    const boost::unit_test::enable_if<Possible> whereCountingIsPossible;
}

BOOST_AUTO_TEST_CASE(send_and_receive_are_one_system_call_each_and_allocate_nothing, *whereCountingIsPossible)
{
    const Socket listener = Listener();
    auto [client, server] = ConnectedPair(listener);
    client.ReceiveTimeout(0);
    Array<Byte> buffer(64);
    client.Send(buffer);
    server.Receive(buffer);

    Period period;
    for (int i = 0; i < times; ++i)
    {
        client.Send(buffer);
        server.Receive(buffer);
    }
    period.Stop();

    BOOST_TEST_CONTEXT(period.Text())
    {
        BOOST_TEST(period.Calls(Call::Send) == times);
        BOOST_TEST(period.Calls(Call::Receive) == times);
        BOOST_TEST(period.AllCalls() == 2 * times);
        BOOST_TEST(period.Allocations() == 0);
    }
}

BOOST_AUTO_TEST_CASE(send_and_receive_of_spans_cost_the_same, *whereCountingIsPossible)
{
    const Socket listener = Listener();
    auto [client, server] = ConnectedPair(listener);
    Byte bytes[64]{};

    Period period;
    for (int i = 0; i < times; ++i)
    {
        client.Send(ReadOnlySpan<Byte>(bytes));
        server.Receive(Span<Byte>(bytes));
    }
    period.Stop();

    BOOST_TEST_CONTEXT(period.Text())
    {
        BOOST_TEST(period.AllCalls() == 2 * times);
        BOOST_TEST(period.Allocations() == 0);
    }
}

BOOST_AUTO_TEST_CASE(datagrams_are_one_system_call_each_and_allocate_nothing_while_the_sender_stays, *whereCountingIsPossible)
{
    const Socket client(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
    const Socket server(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
    server.Bind(IPEndPoint(IPAddress::Loopback, 0));
    const EndPoint to = server.LocalEndPoint();
    EndPoint from = IPEndPoint(IPAddress::Any, 0);
    Array<Byte> buffer(64);
    client.SendTo(buffer, to);
    server.ReceiveFrom(buffer, from);

    Period period;
    for (int i = 0; i < times; ++i)
    {
        client.SendTo(buffer, to);
        server.ReceiveFrom(buffer, from);
    }
    period.Stop();

    BOOST_TEST_CONTEXT(period.Text())
    {
        BOOST_TEST(period.AllCalls() == 2 * times);
        BOOST_TEST(period.Allocations() == 0);
    }
}

BOOST_AUTO_TEST_CASE(a_time_out_costs_nothing_while_data_is_there, *whereCountingIsPossible)
{
    const Socket listener = Listener();
    auto [client, server] = ConnectedPair(listener);
    server.ReceiveTimeout(60000);
    Array<Byte> buffer(64);
    client.Send(buffer);
    server.Receive(buffer);

    Period period;
    for (int i = 0; i < times; ++i)
    {
        client.Send(buffer);
        server.Receive(buffer);
    }
    period.Stop();

    BOOST_TEST_CONTEXT(period.Text())
    {
        BOOST_TEST(period.AllCalls() == 2 * times);
        BOOST_TEST(period.Allocations() == 0);
    }
}
