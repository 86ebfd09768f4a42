// Close on one thread while another is in a call: what the call tells, and what the peer sees.
#include "tests/Support/Sockets.hpp"
#include <functional>

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
