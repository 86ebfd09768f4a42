// Port conformance: readiness, and ending blocked calls.
#include "Support/Ports.hpp"

using namespace PortTests;
BOOST_TEST_GLOBAL_FIXTURE(Library);

namespace
{
    boost::test_tools::assertion_result EndsCalls(boost::unit_test::test_unit_id)
    {
        return InterruptEnds(AddressFamily::InterNetwork) == Interruptible::Calls;
    }

    /// Runs a call that has to block, interrupts the socket, and expects the call to return.
    void ExpectInterrupted(NativeHandle handle, std::function<Outcome()> call)
    {
        std::promise<void> begun;
        auto result = std::async(std::launch::async,
                                 [&]
                                 {
                                     begun.set_value();
                                     return call();
                                 });
        begun.get_future().wait();
        BOOST_TEST((result.wait_for(30ms) == std::future_status::timeout)); // it blocks
        Value(Interrupt(handle, false));
        const bool ended = result.wait_for(20s) == std::future_status::ready;
        BOOST_TEST(ended);
        if (!ended)
        {
            std::abort(); // the thread can't be joined
        }
        // It stays so, for a call that was about to begin.
        BOOST_TEST((std::async(std::launch::async, call).wait_for(20s) == std::future_status::ready));
    }

    std::int64_t Milliseconds(std::function<void()> action)
    {
        const auto begin = std::chrono::steady_clock::now();
        action();
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin).count();
    }
}

BOOST_AUTO_TEST_CASE(a_connection_is_writable_and_readable_when_data_came)
{
    const Pair pair;
    BOOST_TEST(Value(Wait(pair.Server, Readable | Writable, 0)) == Writable);
    BOOST_TEST(Value(Wait(pair.Server, Readable, 0)) == 0);
    Value(SendText(pair.Client, "x"));
    BOOST_TEST(Value(Wait(pair.Server, Readable, Generous)) == Readable);
    BOOST_TEST(Value(Wait(pair.Server, Readable | Writable, -1)) == (Readable | Writable));
}

BOOST_AUTO_TEST_CASE(the_end_of_the_stream_is_readable)
{
    Pair pair;
    pair.Client.Reset();
    BOOST_TEST(Value(Wait(pair.Server, Readable, Generous)) == Readable);
    BOOST_TEST(Value(Wait(pair.Server, Failed, 0)) == 0);
}

BOOST_AUTO_TEST_CASE(a_waiting_connection_makes_the_listener_readable)
{
    const auto listener = Listener();
    BOOST_TEST(Value(Wait(listener, Readable, 0)) == 0);
    const auto client = Tcp();
    Value(Connect(client, Local(listener)));
    BOOST_TEST(Value(Wait(listener, Readable, Generous)) == Readable);
}

BOOST_AUTO_TEST_CASE(a_wait_takes_its_time_and_no_less)
{
    const Pair pair;
    for (const std::int64_t microseconds : {1'500, 50'000})
    {
        const auto taken = Milliseconds([&] { BOOST_TEST(Value(Wait(pair.Server, Readable, microseconds)) == 0); });
        BOOST_TEST(taken >= microseconds / 1'000);
    }
    PollEntry entry{pair.Server, Readable, 77};
    const auto taken = Milliseconds([&] { BOOST_TEST(Value(Poll({&entry, 1}, 50'000)) == 0); });
    BOOST_TEST(taken >= 50);
    BOOST_TEST(entry.Ready == 0U);
}

BOOST_AUTO_TEST_CASE(a_very_long_wait_is_no_short_one)
{
    const Pair pair;
    auto waited = std::async(std::launch::async, [&] { return Wait(pair.Server, Readable, INT64_MAX); });
    BOOST_TEST((waited.wait_for(20ms) == std::future_status::timeout));
    Value(SendText(pair.Client, "x"));
    BOOST_TEST(Value(waited.get()) == Readable);
}

BOOST_AUTO_TEST_CASE(poll_tells_which_of_many_are_ready)
{
    const auto listener = Listener(200);
    std::vector<Pair> pairs;
    for (int i = 0; i < 100; ++i)
    {
        pairs.emplace_back(listener, false);
    }
    std::vector<PollEntry> entries;
    for (const auto& pair : pairs)
    {
        entries.push_back({pair.Server, Readable | Failed, 77});
    }
    BOOST_TEST(Value(Poll(entries, 0)) == 0);
    Value(SendText(pairs[3].Client, "x"));
    Value(SendText(pairs[99].Client, "x"));
    BOOST_REQUIRE(Value(Wait(pairs[3].Server, Readable, Generous)) == Readable);
    BOOST_REQUIRE(Value(Wait(pairs[99].Server, Readable, Generous)) == Readable);
    BOOST_TEST(Value(Poll(entries, -1)) == 2);
    for (std::size_t i = 0; i < entries.size(); ++i)
    {
        BOOST_TEST(entries[i].Ready == (i == 3 || i == 99 ? Readable : 0U));
    }
}

BOOST_AUTO_TEST_CASE(the_same_handle_may_be_polled_for_two_things)
{
    const Pair pair;
    std::vector<PollEntry> entries{{pair.Server, Readable, 0}, {pair.Server, Writable, 0}};
    BOOST_TEST(Value(Poll(entries, -1)) == 1);
    BOOST_TEST(entries[1].Ready == Writable);
}

// ---- Interrupt: a thread that is blocked in each call wakes --------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(interrupt_ends_every_wait)
{
    const Pair pair;
    ExpectInterrupted(pair.Server, [&] { return Wait(pair.Server, Readable, Generous * 10); });
    const auto listener = Listener();
    ExpectInterrupted(listener, [&] { return Wait(listener, Readable, -1); });
    const auto datagrams = BoundUdp();
    ExpectInterrupted(datagrams, [&] { return Wait(datagrams, Readable, -1); });
    const auto unbound = Udp();
    ExpectInterrupted(unbound, [&] { return Wait(unbound, Readable, -1); });
    const Pair polled;
    Outcome ready; // Boost.Test's checks are for one thread only
    ExpectInterrupted(polled.Server,
                      [&]
                      {
                          PollEntry entry{polled.Server, Readable | Failed, 0};
                          ready = Poll({&entry, 1}, -1);
                          return ready;
                      });
    BOOST_TEST(Value(ready) == 1);
    const Pair failing;
    ExpectInterrupted(failing.Server,
                      [&]
                      {
                          PollEntry entry{failing.Server, Failed, 0};
                          return Poll({&entry, 1}, -1);
                      });
}

BOOST_AUTO_TEST_CASE(interrupt_ends_accept, *boost::unit_test::precondition(EndsCalls))
{
    const auto listener = Listener();
    NativeAddress peer;
    ExpectInterrupted(listener, [&] { return Accept(listener, peer); });
}

BOOST_AUTO_TEST_CASE(interrupt_ends_receive, *boost::unit_test::precondition(EndsCalls))
{
    std::vector<Byte> bytes(8);
    SocketFlags received;
    NativeAddress from;
    InternetEndPoint to;
    int interfaceIndex;
    const Pair plain;
    ExpectInterrupted(plain.Server, [&] { return Receive(plain.Server, bytes.data(), bytes.size(), SocketFlags::None); });
    const Pair scattered;
    ExpectInterrupted(scattered.Server, [&] { return Receive(scattered.Server, Segments(bytes), SocketFlags::None, received); });
    const auto unconnected = BoundUdp();
    ExpectInterrupted(unconnected, [&] { return ReceiveFrom(unconnected, Segments(bytes), SocketFlags::None, received, from); });
    const auto message = BoundUdp();
    ExpectInterrupted(message,
                      [&] { return ReceiveMessage(message, Segments(bytes), SocketFlags::None, received, from, to, interfaceIndex); });
    const auto connected = BoundUdp();
    Value(Connect(connected, Local(message)));
    ExpectInterrupted(connected, [&] { return Receive(connected, bytes.data(), bytes.size(), SocketFlags::None); });
}

BOOST_AUTO_TEST_CASE(interrupt_ends_send, *boost::unit_test::precondition(EndsCalls))
{
    const Pair pair;
    const std::vector<Byte> block(1 << 20);
    ExpectInterrupted(pair.Client,
                      [&]
                      {
                          Outcome outcome;
                          while ((outcome = Send(pair.Client, block.data(), block.size(), SocketFlags::None)).Ok())
                          {
                          }
                          return outcome;
                      });
}

BOOST_AUTO_TEST_CASE(interrupt_ends_connect, *boost::unit_test::precondition(EndsCalls))
{
    // A full queue leaves further clients waiting on some systems; on the others there is nothing to wait for.
    const auto listener = Listener(0);
    std::vector<Handle> clients;
    bool full = false;
    while (!full && clients.size() < 20)
    {
        clients.push_back(Tcp());
        Value(SetBlocking(clients.back(), false));
        const auto outcome = Connect(clients.back(), Local(listener));
        full = outcome.Error == SocketError::InProgress && Value(Wait(clients.back(), Writable, 100'000)) == 0;
    }
    if (!full)
    {
        BOOST_TEST_MESSAGE("this system never leaves a client waiting");
        return;
    }
    const auto client = Tcp();
    const auto address = Local(listener);
    auto result = std::async(std::launch::async, [&] { return Connect(client, address); });
    BOOST_TEST((result.wait_for(30ms) == std::future_status::timeout));
    // The only call for which Interrupt before it begins may be forgotten, so it is said again.
    bool ended = false;
    for (int i = 0; i < 400 && !ended; ++i)
    {
        Value(Interrupt(client, false));
        ended = result.wait_for(50ms) == std::future_status::ready;
    }
    BOOST_TEST(ended);
    if (!ended)
    {
        std::abort();
    }
    BOOST_TEST(!result.get().Ok());
}
