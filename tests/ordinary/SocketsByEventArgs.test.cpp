// Needs: System/Net/Sockets/SocketAsyncEventArgs.hpp
#include "tests/Support/Print.hpp"
#include "tests/ordinary/Uses.hpp"
#include <System.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Net/Sockets/SocketAsyncEventArgs.hpp>
#include <System/Threading.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Threading;

BOOST_AUTO_TEST_SUITE(OrdinarySocketsByEventArgs)

BOOST_AUTO_TEST_CASE(datagrams_by_event_args, *Uses("System.Net.Sockets.Socket", "SendToAsync 1; ReceiveFromAsync 1"))
{
    const auto bound = []
    {
        Socket socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
        socket.Bind(IPEndPoint(IPAddress::Loopback, 0));
        return socket;
    };
    Socket one = bound();
    Socket two = bound();
    AutoResetEvent completed(false);
    SocketAsyncEventArgs receive;
    receive.Completed() += [&](Object, SocketAsyncEventArgs) { completed.Set(); };
    receive.SetBuffer(Array<Byte>(8), 0, 8);
    receive.RemoteEndPoint(IPEndPoint(IPAddress::Any, 0));
    const bool pending = two.ReceiveFromAsync(receive);
    AutoResetEvent sent(false);
    SocketAsyncEventArgs send;
    send.Completed() += [&](Object, SocketAsyncEventArgs) { sent.Set(); };
    send.SetBuffer(Array<Byte>{1, 2, 3}, 0, 3);
    send.RemoteEndPoint(two.LocalEndPoint());
    if (one.SendToAsync(send))
    {
        BOOST_REQUIRE(sent.WaitOne(30000));
    }
    if (pending)
    {
        BOOST_REQUIRE(completed.WaitOne(30000));
    }
    BOOST_TEST(receive.BytesTransferred() == 3);
    BOOST_TEST(receive.RemoteEndPoint().Equals(one.LocalEndPoint()));
}

BOOST_AUTO_TEST_SUITE_END()
