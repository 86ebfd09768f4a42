#include "tests/Support/Print.hpp"
#include "tests/ordinary/Uses.hpp"
#include <System.hpp>
#include <System/IO.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading/CancellationTokenSource.hpp>
#include <System/Threading/Tasks.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Threading;
using namespace System::Threading::Tasks;

BOOST_AUTO_TEST_SUITE(OrdinaryClients)

namespace
{
    TcpListener Started()
    {
        TcpListener listener(IPAddress::Loopback, 0);
        listener.Start();
        return listener;
    }
    int PortOf(const TcpListener& listener)
    {
        return ((IPEndPoint)listener.LocalEndpoint()).Port();
    }
}

BOOST_AUTO_TEST_CASE(a_client_connects_and_talks,
                     *Uses("System.Net.Sockets.TcpClient",
                           "GetStream 0; .ctor 0 1 2; Client 0; Close 0; Connected 0; Dispose 0; NoDelay 0; ReceiveTimeout 0; Connect 1 2; "
                           "SendTimeout 0; LingerState 0; ReceiveBufferSize 0; SendBufferSize 0") *
                         Uses("System.Net.Sockets.TcpListener", "Start 0 1; Stop 0; .ctor 1 2; LocalEndpoint 0; Server 0; AcceptSocket 0; "
                                                                "AcceptTcpClient 0; Dispose 0"))
{
    TcpListener listener = Started();
    TcpListener byEndPoint(IPEndPoint(IPAddress::Loopback, 0));
    byEndPoint.Start(5);
    BOOST_TEST(byEndPoint.Server().IsBound());
    byEndPoint.Dispose();

    TcpClient client("127.0.0.1", PortOf(listener));
    client.NoDelay(true);
    client.ReceiveTimeout(30000);
    client.SendTimeout(30000);
    client.LingerState(LingerOption(false, 0));
    client.ReceiveBufferSize(8192);
    client.SendBufferSize(8192);
    BOOST_TEST(client.NoDelay());
    BOOST_TEST(client.ReceiveTimeout() == 30000);
    BOOST_TEST(client.SendTimeout() == 30000);
    BOOST_TEST(!client.LingerState().Enabled());
    BOOST_TEST(client.ReceiveBufferSize() == 8192);
    BOOST_TEST(client.SendBufferSize() == 8192);
    BOOST_TEST(client.Connected());
    BOOST_TEST(client.Client().Connected());
    TcpClient server = listener.AcceptTcpClient();
    client.GetStream().WriteByte(7);
    BOOST_TEST(server.GetStream().ReadByte() == 7);
    client.Close();
    server.Dispose();

    TcpClient second;
    second.Connect(IPAddress::Loopback, PortOf(listener));
    Socket accepted = listener.AcceptSocket();
    TcpClient third(IPEndPoint(IPAddress::Loopback, 0));
    third.Connect((IPEndPoint)listener.LocalEndpoint());
    BOOST_TEST(third.Client().LocalEndPoint().Equals(listener.AcceptSocket().RemoteEndPoint()));
    accepted.Close();
    listener.Stop();
}

BOOST_AUTO_TEST_CASE(a_client_connects_later,
                     *Uses("System.Net.Sockets.TcpClient", "ConnectAsync 1 2 3; BeginConnect 4; EndConnect 1") *
                         Uses("System.Net.Sockets.TcpListener", "AcceptTcpClientAsync 0 1; BeginAcceptTcpClient 2; AcceptSocketAsync 0 1; "
                                                                "EndAcceptTcpClient 1"))
{
    TcpListener listener = Started();
    TcpClient first;
    first.ConnectAsync((IPEndPoint)listener.LocalEndpoint()).Wait();
    TcpClient server = listener.AcceptTcpClientAsync().Result();
    BOOST_TEST(server.Connected());
    TcpClient second;
    second.ConnectAsync("127.0.0.1", PortOf(listener)).Wait();
    BOOST_TEST(listener.AcceptTcpClientAsync(CancellationToken::None()).Result().Connected());
    TcpClient third;
    third.ConnectAsync(IPAddress::Loopback, PortOf(listener), CancellationToken::None()).AsTask().Wait();
    BOOST_TEST(listener.AcceptSocketAsync().Result().Connected());
    TcpClient fourth;
    IAsyncResult ar = fourth.BeginConnect(IPAddress::Loopback, PortOf(listener), nullptr, nullptr);
    fourth.EndConnect(ar);
    BOOST_TEST(listener.AcceptSocketAsync(CancellationToken::None()).Result().Connected());
    ar = listener.BeginAcceptTcpClient(nullptr, nullptr);
    TcpClient fifth("127.0.0.1", PortOf(listener));
    BOOST_TEST(listener.EndAcceptTcpClient(ar).Connected());
    listener.Stop();
}

BOOST_AUTO_TEST_CASE(datagrams_go_and_come,
                     *Uses("System.Net.Sockets.UdpClient", "Client 0; .ctor 0 1; Send 2 3; Connect 1 2; EnableBroadcast 0; BeginReceive 2; "
                                                           "Close 0; EndReceive 2; Receive 1; Dispose 0"))
{
    UdpClient server(IPEndPoint(IPAddress::Loopback, 0));
    const int port = ((IPEndPoint)server.Client().LocalEndPoint()).Port();
    UdpClient client;
    client.EnableBroadcast(true);
    BOOST_TEST(client.EnableBroadcast());
    Array<Byte> data{1, 2, 3};
    BOOST_TEST(client.Send(data, 2, IPEndPoint(IPAddress::Loopback, port)) == 2);
    IPEndPoint from = nullptr;
    BOOST_TEST(server.Receive(from).Length() == 2);
    BOOST_TEST(from.Address() == IPAddress::Loopback);
    client.Connect("127.0.0.1", port);
    client.Connect(IPEndPoint(IPAddress::Loopback, port));
    IAsyncResult ar = server.BeginReceive(nullptr, nullptr);
    BOOST_TEST(client.Send(data, 3) == 3);
    BOOST_TEST(server.EndReceive(ar, from).Length() == 3);
    client.Close();
    server.Dispose();
    UdpClient any(0);
    BOOST_TEST(((IPEndPoint)any.Client().LocalEndPoint()).Port() != 0);
}

BOOST_AUTO_TEST_CASE(datagrams_go_and_come_later, *Uses("System.Net.Sockets.UdpClient", "SendAsync 2 3; ReceiveAsync 0 1") *
                                                      Uses("System.Net.Sockets.UdpReceiveResult", "RemoteEndPoint 0; Buffer 0"))
{
    UdpClient server(IPEndPoint(IPAddress::Loopback, 0));
    const IPEndPoint address = (IPEndPoint)server.Client().LocalEndPoint();
    UdpClient client(IPEndPoint(IPAddress::Loopback, 0));
    Array<Byte> data{1, 2, 3};
    BOOST_TEST(client.SendAsync(data, 3, address).Result() == 3);
    UdpReceiveResult result = server.ReceiveAsync().Result();
    BOOST_TEST(result.Buffer().Length() == 3);
    BOOST_TEST(result.RemoteEndPoint().Equals(client.Client().LocalEndPoint()));
    client.Connect(address);
    BOOST_TEST(client.SendAsync(data, 2).Result() == 2);
    BOOST_TEST(server.ReceiveAsync(CancellationToken::None()).AsTask().Result().Buffer().Length() == 2);
}

BOOST_AUTO_TEST_SUITE_END()
