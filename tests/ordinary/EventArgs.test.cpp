// Needs: System/Net/Sockets/SocketAsyncEventArgs.hpp
#include "tests/Support/Print.hpp"
#include "tests/ordinary/Uses.hpp"
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Net/Sockets/SocketAsyncEventArgs.hpp>
#include <System/Threading.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Threading;

BOOST_AUTO_TEST_SUITE(OrdinaryEventArgs)

namespace
{
    /// Waits for a call that gave true.
    void Await(bool pending, const AutoResetEvent& completed)
    {
        if (pending)
        {
            BOOST_REQUIRE(completed.WaitOne(30000));
        }
    }
}

BOOST_AUTO_TEST_CASE(an_echo_by_event_args, *Uses("System.Net.Sockets.SocketAsyncEventArgs",
                                                  "SocketError 0; Completed 0; UserToken 0; Dispose 0; .ctor 0 1; BytesTransferred 0; "
                                                  "SetBuffer 1 3; AcceptSocket 0; RemoteEndPoint 0; BufferList 0; LastOperation 0"))
{
    Socket listener(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
    listener.Listen();
    AutoResetEvent completed(false);
    const auto handler = [&](Object, SocketAsyncEventArgs) { completed.Set(); };
    SocketAsyncEventArgs accept;
    accept.Completed() += handler;
    const bool pending = listener.AcceptAsync(accept);
    AutoResetEvent connected(false);
    SocketAsyncEventArgs connect;
    connect.Completed() += [&](Object, SocketAsyncEventArgs) { connected.Set(); };
    connect.RemoteEndPoint(listener.LocalEndPoint());
    Socket client(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    Await(client.ConnectAsync(connect), connected);
    Await(pending, completed);
    BOOST_TEST((accept.SocketError() == SocketError::Success));
    BOOST_TEST((accept.LastOperation() == SocketAsyncOperation::Accept));
    Socket server = accept.AcceptSocket();
    accept.AcceptSocket(nullptr);

    SocketAsyncEventArgs send;
    AutoResetEvent sent(false);
    send.Completed() += [&](Object, SocketAsyncEventArgs) { sent.Set(); };
    send.UserToken(String("token"));
    send.BufferList(List<ArraySegment<Byte>>{ArraySegment<Byte>(Array<Byte>{1, 2}), ArraySegment<Byte>(Array<Byte>{3})});
    Await(client.SendAsync(send), sent);
    BOOST_TEST(send.BytesTransferred() == 3);
    BOOST_TEST((String)send.UserToken() == "token");

    SocketAsyncEventArgs receive(true);
    receive.Completed() += handler;
    receive.SetBuffer(Array<Byte>(8), 0, 8);
    Await(server.ReceiveAsync(receive), completed);
    BOOST_TEST(receive.BytesTransferred() == 3);
    BOOST_TEST(receive.Buffer()[2] == 3);
    receive.SetBuffer(Memory<Byte>(Array<Byte>(4)));
    client.Close();
    Await(server.ReceiveAsync(receive), completed);
    BOOST_TEST(receive.BytesTransferred() == 0);
    receive.Dispose();
}

BOOST_AUTO_TEST_SUITE_END()
