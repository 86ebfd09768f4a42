// Needs: System/Net/Sockets/SocketReceiveFromResult.hpp
#include "tests/Support/Print.hpp"
#include "tests/ordinary/Uses.hpp"
#include <System.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Threading;
using namespace System::Threading::Tasks;

BOOST_AUTO_TEST_SUITE(OrdinarySockets)

namespace
{
    Socket Listening()
    {
        Socket listener(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
        listener.Listen();
        return listener;
    }
    Socket Unconnected()
    {
        return Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    }
    Socket Bound()
    {
        Socket socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
        socket.Bind(IPEndPoint(IPAddress::Loopback, 0));
        return socket;
    }
}

BOOST_AUTO_TEST_CASE(sockets_connect_and_talk_by_tasks,
                     *Uses("System.Net.Sockets.Socket", "ConnectAsync 1 2 3; ReceiveAsync 1 2 3; AcceptAsync 0; SendAsync 1 2 3") *
                         Uses("System.Net.Dns", "GetHostAddressesAsync 1 2"))
{
    Socket listener = Listening();
    const int port = ((IPEndPoint)listener.LocalEndPoint()).Port();
    Socket client = Unconnected();
    client.ConnectAsync(listener.LocalEndPoint()).Wait();
    Socket server = listener.AcceptAsync().Result();
    Unconnected().ConnectAsync("127.0.0.1", port).Wait();
    Unconnected().ConnectAsync(IPAddress::Loopback, port, CancellationToken::None()).AsTask().Wait();
    Array<Byte> data{1, 2, 3};
    BOOST_TEST(client.SendAsync(data).Result() == 3);
    BOOST_TEST(server.ReceiveAsync(data).Result() == 3);
    BOOST_TEST(client.SendAsync(data, SocketFlags::None).Result() == 3);
    BOOST_TEST(server.ReceiveAsync(data, SocketFlags::None).Result() == 3);
    BOOST_TEST(client.SendAsync(data.AsMemory(), SocketFlags::None, CancellationToken::None()).AsTask().Result() == 3);
    BOOST_TEST(server.ReceiveAsync(data.AsMemory(), SocketFlags::None, CancellationToken::None()).AsTask().Result() == 3);
    BOOST_TEST(Dns::GetHostAddressesAsync("127.0.0.1").Result()[0] == IPAddress::Loopback);
    BOOST_TEST(Dns::GetHostAddressesAsync("127.0.0.1", CancellationToken::None()).Result().Length() == 1);
}

BOOST_AUTO_TEST_CASE(an_accept_can_be_cancelled, *Uses("System.Net.Sockets.Socket", "AcceptAsync 1"))
{
    Socket listener = Listening();
    CancellationTokenSource stop;
    const Task<Socket> accept = listener.AcceptAsync(stop.Token()).AsTask();
    stop.Cancel();
    BOOST_CHECK_THROW(accept.GetAwaiter().GetResult(), OperationCanceledException);
}

BOOST_AUTO_TEST_CASE(datagrams_by_tasks, *Uses("System.Net.Sockets.Socket", "SendToAsync 2 3 4; ReceiveFromAsync 2 3 4") *
                                             Uses("System.Net.Sockets.SocketReceiveFromResult", "ReceivedBytes 0; RemoteEndPoint 0"))
{
    Socket one = Bound();
    Socket two = Bound();
    const EndPoint any = IPEndPoint(IPAddress::Any, 0);
    Array<Byte> data{1, 2, 3};
    BOOST_TEST(one.SendToAsync(data, two.LocalEndPoint()).Result() == 3);
    SocketReceiveFromResult result = two.ReceiveFromAsync(data, any).Result();
    BOOST_TEST(result.ReceivedBytes == 3);
    BOOST_TEST(result.RemoteEndPoint.Equals(one.LocalEndPoint()));
    BOOST_TEST(one.SendToAsync(data, SocketFlags::None, two.LocalEndPoint()).Result() == 3);
    BOOST_TEST(two.ReceiveFromAsync(data, SocketFlags::None, any).Result().ReceivedBytes == 3);
    BOOST_TEST(one.SendToAsync(data.AsMemory(), SocketFlags::None, two.LocalEndPoint(), CancellationToken::None()).AsTask().Result() == 3);
    BOOST_TEST(two.ReceiveFromAsync(data.AsMemory(), SocketFlags::None, any, CancellationToken::None()).AsTask().Result().ReceivedBytes ==
               3);
}

BOOST_AUTO_TEST_SUITE_END()
