// Close on one thread while another is in a call: what the call tells, and what the peer sees.
#include "tests/Support/Sockets.hpp"
#include <atomic>
#include <functional>
#include <vector>

using namespace SocketTests;

namespace
{
    enum class Ending
    {
        CloseForNoTime,
        LingerForNoTime,
        Close
    };

    /// What the peer sees after the client was closed during the call.
    std::string PeerSees(Ending ending, const std::function<void(const Socket&)>& call)
    {
        const Pair pair = ConnectedPair();
        if (ending == Ending::LingerForNoTime)
        {
            pair.Client.LingerState(LingerOption(true, 0));
        }
        BlockedCall blocked([&] { call(pair.Client); });
        BOOST_TEST(blocked.IsBlocked());
        ending == Ending::CloseForNoTime ? pair.Client.Close(0) : pair.Client.Close();
        BOOST_TEST(ErrorOf([&] { blocked.End(); }) == SocketError::Interrupted);
        const Array<Byte> rest(1 << 20);
        SocketError error;
        while (pair.Server.Receive(rest, 0, rest.Length(), SocketFlags::None, error) != 0)
        {
        }
        return error == SocketError::Success ? "the end of the stream" : error == SocketError::ConnectionReset ? "a reset" : "an error";
    }

    void CheckPeer(const std::function<void(const Socket&)>& call)
    {
        BOOST_TEST(PeerSees(Ending::CloseForNoTime, call) == "a reset");
        BOOST_TEST(PeerSees(Ending::LingerForNoTime, call) == "a reset");
        BOOST_TEST(PeerSees(Ending::Close, call) == "the end of the stream");
    }
}

BOOST_AUTO_TEST_SUITE(for_no_time_is_a_reset)

BOOST_TEST_DECORATOR(*Differs("Socket.Close", "while a call is pending or blocked"))
BOOST_AUTO_TEST_CASE(while_receive_blocks)
{
    CheckPeer([](const Socket& socket) { socket.Receive(Array<Byte>(1)); });
}

BOOST_AUTO_TEST_CASE(while_receive_waits_for_its_time)
{
    CheckPeer(
        [](const Socket& socket)
        {
            socket.ReceiveTimeout(60000);
            socket.Receive(Array<Byte>(1));
        });
}

BOOST_AUTO_TEST_CASE(while_send_blocks)
{
    CheckPeer(
        [](const Socket& socket)
        {
            for (const Array<Byte> block(1 << 20);;)
            {
                socket.Send(block);
            }
        });
}

BOOST_AUTO_TEST_CASE(while_poll_waits)
{
    CheckPeer([](const Socket& socket) { socket.Poll(-1, SelectMode::SelectRead); });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(before_and_while_it_blocks)

BOOST_AUTO_TEST_CASE(poll_and_select_say_that_a_socket_was_closed)
{
    const Pair pair = ConnectedPair();
    BlockedCall poll([&] { return pair.Client.Poll(-1, SelectMode::SelectRead); });
    pair.Client.Close();
    BOOST_TEST(ErrorOf([&] { poll.End(); }) == SocketError::Interrupted);
    for (const int which : {0, 1, 2})
    {
        const Pair other = ConnectedPair();
        const Pair closed = ConnectedPair();
        const List<Socket> read{other.Client};
        const List<Socket> error{other.Server};
        const List<Socket>& list = which == 0 ? read : error;
        list.Add(closed.Client);
        BlockedCall select([&] { Socket::Select(read, nullptr, error, -1); });
        closed.Client.Close();
        BOOST_TEST(ErrorOf([&] { select.End(); }) == SocketError::Interrupted);
        // Afterwards it is no socket to wait for.
        Caught<ObjectDisposedException>([&] { Socket::Select(read, nullptr, error, -1); });
    }
}

namespace
{
    /// A socket that Close races against a member, and what that member may throw: nothing, that the socket is closed, or 10004.
    struct Race
    {
        const char* Name;
        std::function<Socket()> Make;
        std::function<void(const Socket&)> Use;
    };

    std::string OutcomeOfUse(const Race& race, const Socket& socket)
    {
        try
        {
            race.Use(socket);
            return "";
        }
        catch (const ObjectDisposedException&)
        {
            return "";
        }
        catch (const SocketException& exception)
        {
            return exception.SocketErrorCode() == SocketError::Interrupted ? std::string()
                                                                           : "SocketException " + std::to_string(exception.ErrorCode());
        }
        catch (const Exception& exception)
        {
            return std::string(std::string_view(exception.GetType().Name()));
        }
    }

    std::vector<Race> Races()
    {
        static const Socket peers = Listener();
        const auto connected = []
        {
            const Socket client = Tcp();
            client.Connect(peers.LocalEndPoint());
            peers.Accept().Close();
            return client;
        };
        const auto listener = [] { return Listener(); };
        const auto fresh = [] { return Tcp(); };
        return {
            {"Blocking", connected, [](const Socket& s) { s.Blocking(false); }},
            {"LocalEndPoint", connected, [](const Socket& s) { BOOST_REQUIRE((s.LocalEndPoint() != nullptr)); }},
            {"RemoteEndPoint", connected, [](const Socket& s) { (void)s.RemoteEndPoint(); }},
            {"Available", connected, [](const Socket& s) { (void)s.Available(); }},
            {"Disconnect", connected, [](const Socket& s) { s.Disconnect(false); }},
            {"Shutdown", connected, [](const Socket& s) { s.Shutdown(SocketShutdown::Both); }},
            {"Poll", connected, [](const Socket& s) { s.Poll(0, SelectMode::SelectRead); }},
            {"Select", connected, [](const Socket& s) { Socket::Select(List<Socket>{s}, nullptr, nullptr, 0); }},
            {"NoDelay", connected, [](const Socket& s) { s.NoDelay(!s.NoDelay()); }},
            {"LingerState", connected, [](const Socket& s) { s.LingerState(s.LingerState()); }},
            {"IOControl", connected, [](const Socket& s) { s.IOControl(IOControlCode::DataToRead, nullptr, Array<Byte>(4)); }},
            {"Accept", listener, [](const Socket& s) { (void)s.Accept(); }},
            {"BeginAccept", listener, [](const Socket& s) { (void)s.EndAccept(s.BeginAccept(nullptr, nullptr)); }},
            {"Listen", listener, [](const Socket& s) { s.Listen(4); }},
            {"Connect", fresh, [](const Socket& s) { s.Connect(peers.LocalEndPoint()); }},
            {"Connect by name", fresh, [](const Socket& s) { s.Connect("localhost", PortOf(peers)); }},
            {"BeginConnect by name", fresh,
             [](const Socket& s) { s.EndConnect(s.BeginConnect("localhost", PortOf(peers), nullptr, nullptr)); }},
            {"Bind", fresh, [](const Socket& s) { s.Bind(FreePort()); }},
        };
    }
}

BOOST_AUTO_TEST_CASE(a_member_that_races_close_tells_nothing_but_that)
{
    constexpr int Rounds = 200;
    for (const Race& race : Races())
    {
        std::string unexpected;
        for (int i = 0; i != Rounds && unexpected.empty(); ++i)
        {
            const Socket socket = race.Make();
            std::atomic<bool> goes{false};
            auto use = std::async(std::launch::async,
                                  [&]
                                  {
                                      goes = true;
                                      return OutcomeOfUse(race, socket);
                                  });
            while (!goes)
            {
                std::this_thread::yield();
            }
            for (int spin = 0; spin != i * 7; ++spin)
            {
                goes = true; // a little later in each round
            }
            socket.Close();
            unexpected = use.get();
        }
        BOOST_TEST(unexpected == "", race.Name << ": " << unexpected);
    }
}

BOOST_AUTO_TEST_SUITE_END()
