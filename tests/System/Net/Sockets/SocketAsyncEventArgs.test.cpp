// SocketAsyncEventArgs: what it holds, and when it may be changed.
#include "Support/WatchedArgs.hpp"
#include <System/EventArgs.hpp>
#include <System/InvalidCastException.hpp>
#include <System/NullReferenceException.hpp>

using namespace SocketTests;

namespace
{
    constexpr auto ArgsName = "System.Net.Sockets.SocketAsyncEventArgs";
    constexpr auto BufferForms = "SocketAsyncEventArgs.SetBuffer (Int32,Int32) and (Byte[],Int32,Int32)";

    IList<ArraySegment<Byte>> ListOf(const Array<Byte>& buffer)
    {
        return Segments({ArraySegment<Byte>(buffer)});
    }
}

BOOST_TEST_DECORATOR(*Documents("SocketAsyncEventArgs.LastOperation", "before first use"))
BOOST_AUTO_TEST_CASE(begins_with_nothing)
{
    const SocketAsyncEventArgs e;
    BOOST_TEST(e.LastOperation() == SocketAsyncOperation::None);
    BOOST_TEST(e.SocketError() == SocketError::Success);
    BOOST_TEST((e.SocketFlags() == 0));
    BOOST_TEST(e.BytesTransferred() == 0);
    BOOST_TEST((e.Buffer() == nullptr));
    BOOST_TEST(e.MemoryBuffer().IsEmpty());
    BOOST_TEST(e.Offset() == 0);
    BOOST_TEST(e.Count() == 0);
    BOOST_TEST((e.BufferList() == nullptr));
    BOOST_TEST((e.UserToken() == nullptr));
    BOOST_TEST((e.AcceptSocket() == nullptr));
    BOOST_TEST((e.ConnectSocket() == nullptr));
    BOOST_TEST((e.ConnectByNameError() == nullptr));
    BOOST_TEST((e.RemoteEndPoint() == nullptr));
    BOOST_TEST(!e.DisconnectReuseSocket());
    BOOST_TEST((e.SendPacketsElements() == nullptr));
    BOOST_TEST((e.SendPacketsFlags() == TransmitFileOptions::UseDefaultWorkerThread));
    BOOST_TEST(e.SendPacketsSendSize() == 0);
    BOOST_TEST((e.ReceiveMessageFromPacketInfo() == IPPacketInformation()));
    BOOST_TEST((e.Completed() == nullptr));
}

BOOST_AUTO_TEST_CASE(is_a_handle_of_its_class)
{
    SocketAsyncEventArgs e;
    const SocketAsyncEventArgs same = e;
    BOOST_TEST((same == e));
    BOOST_TEST((SocketAsyncEventArgs() != e));
    BOOST_TEST(e.GetType().FullName() == ArgsName);
    const Object object = e;
    BOOST_TEST(((SocketAsyncEventArgs)object == e));
    const EventArgs base = e;
    BOOST_TEST(((SocketAsyncEventArgs)base == e));
    Caught<InvalidCastException>([] { return (SocketAsyncEventArgs)EventArgs::Empty; });
    SocketAsyncEventArgs none = nullptr;
    BOOST_TEST((none == nullptr));
    Caught<NullReferenceException>([&] { return none.Count(); });
    e.UserToken(e);
    BOOST_TEST((e.UserToken() == e));
    e.UserToken(nullptr);
    Stack<SocketAsyncEventArgs> pool;
    pool.Push(e);
    BOOST_TEST((pool.Pop() == e));
}

BOOST_AUTO_TEST_CASE(keeps_what_it_is_given)
{
    const SocketAsyncEventArgs e(true);
    e.UserToken(String("token"));
    BOOST_TEST((String)e.UserToken() == "token");
    const Socket socket = Tcp();
    e.AcceptSocket(socket);
    BOOST_TEST((e.AcceptSocket() == socket));
    e.AcceptSocket(nullptr);
    const EndPoint remote = FreePort();
    e.RemoteEndPoint(remote);
    BOOST_TEST((e.RemoteEndPoint() == remote));
    e.SocketFlags(SocketFlags::Peek);
    BOOST_TEST((e.SocketFlags() == SocketFlags::Peek));
    e.SocketFlags(0);
    BOOST_TEST((e.SocketFlags() == SocketFlags::None));
    e.SocketError(SocketError::Fault);
    BOOST_TEST(e.SocketError() == SocketError::Fault);
    e.DisconnectReuseSocket(true);
    BOOST_TEST(e.DisconnectReuseSocket());
    const Array<SendPacketsElement> elements{SendPacketsElement("f")};
    e.SendPacketsElements(elements);
    BOOST_TEST((e.SendPacketsElements() == elements));
    e.SendPacketsFlags(TransmitFileOptions::Disconnect);
    BOOST_TEST((e.SendPacketsFlags() == TransmitFileOptions::Disconnect));
    e.SendPacketsSendSize(-1);
    BOOST_TEST(e.SendPacketsSendSize() == -1);
}

BOOST_AUTO_TEST_SUITE(buffers)

BOOST_TEST_DECORATOR(*Documents("SocketAsyncEventArgs.SetBuffer(Byte[],Int32,Int32)", "call") *
                     Documents("SocketAsyncEventArgs.SetBuffer(Int32,Int32)", "Buffer set"))
BOOST_AUTO_TEST_CASE(an_array_and_a_part_of_it)
{
    const SocketAsyncEventArgs e;
    const Array<Byte> buffer(10);
    e.SetBuffer(buffer, 2, 3);
    BOOST_TEST((e.Buffer() == buffer));
    BOOST_TEST(e.Offset() == 2);
    BOOST_TEST(e.Count() == 3);
    BOOST_TEST(e.MemoryBuffer().Length() == 10);
    e.SetBuffer(10, 0);
    BOOST_TEST((e.Buffer() == buffer));
    BOOST_TEST(e.Offset() == 10);
    BOOST_TEST(e.Count() == 0);
    e.SetBuffer(nullptr, 3, 4);
    BOOST_TEST((e.Buffer() == nullptr));
    BOOST_TEST(e.Offset() == 0);
    BOOST_TEST(e.Count() == 0);
}

BOOST_TEST_DECORATOR(*Documents("SocketAsyncEventArgs.SetBuffer(Int32,Int32)", "Buffer is null"))
BOOST_AUTO_TEST_CASE(a_part_of_no_buffer_is_nothing)
{
    const SocketAsyncEventArgs e;
    e.SetBuffer(3, 4);
    BOOST_TEST(e.Offset() == 0);
    BOOST_TEST(e.Count() == 0);
}

BOOST_TEST_DECORATOR(*Documents(BufferForms, "offset or count negative or beyond the buffer") *
                     Documents("Socket.AcceptAsync", "e.Count < 0"))
BOOST_AUTO_TEST_CASE(parts_beyond_the_buffer_are_refused)
{
    const SocketAsyncEventArgs e;
    const Array<Byte> buffer(10);
    const auto check = [&](auto set)
    {
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { set(-1, 2); }) == "offset");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { set(11, 0); }) == "offset");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { set(0, 11); }) == "count");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { set(5, 6); }) == "count");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { set(5, -1); }) == "count");
    };
    check([&](int offset, int count) { e.SetBuffer(buffer, offset, count); });
    BOOST_TEST((e.Buffer() == nullptr));
    e.SetBuffer(buffer, 2, 3);
    check([&](int offset, int count) { e.SetBuffer(offset, count); });
    BOOST_TEST(e.Offset() == 2);
    BOOST_TEST(e.Count() == 3);
}

BOOST_AUTO_TEST_CASE(a_memory)
{
    const SocketAsyncEventArgs e;
    const Array<Byte> buffer(10);
    e.SetBuffer(buffer.AsMemory(2, 5));
    BOOST_TEST((e.Buffer() == nullptr));
    BOOST_TEST(e.MemoryBuffer().Equals(buffer.AsMemory(2, 5)));
    BOOST_TEST(e.Offset() == 0);
    BOOST_TEST(e.Count() == 5);
    Caught<InvalidOperationException>([&] { e.SetBuffer(1, 2); });
    e.SetBuffer(buffer); // an array as a memory
    BOOST_TEST(e.Count() == 10);
    e.SetBuffer(nullptr);
    BOOST_TEST(e.Count() == 0);
    BOOST_TEST(e.MemoryBuffer().IsEmpty());
}

BOOST_TEST_DECORATOR(*Documents("SocketAsyncEventArgs.SetBuffer (Byte[],Int32,Int32)", "both Buffer and BufferList would be set") *
                     Documents("SocketAsyncEventArgs.BufferList", "BufferList set to non-null while Buffer is non-null") *
                     Documents("SocketAsyncEventArgs.BufferList", "set while Buffer is set"))
BOOST_AUTO_TEST_CASE(a_buffer_or_a_list)
{
    const SocketAsyncEventArgs e;
    const Array<Byte> buffer(10);
    e.SetBuffer(buffer, 0, 10);
    Caught<ArgumentException>([&] { e.BufferList(ListOf(buffer)); });
    Caught<ArgumentException>([&] { e.BufferList(List<ArraySegment<Byte>>()); });
    BOOST_TEST((e.BufferList() == nullptr));
    e.BufferList(nullptr);
    e.SetBuffer(nullptr, 0, 0);

    const IList<ArraySegment<Byte>> list = ListOf(buffer);
    e.BufferList(list);
    BOOST_TEST((e.BufferList() == list));
    Caught<ArgumentException>([&] { e.SetBuffer(buffer, 0, 1); });
    Caught<ArgumentException>([&] { e.SetBuffer(buffer.AsMemory()); });
    e.SetBuffer(nullptr, 0, 0);
    e.SetBuffer(Memory<Byte>::Empty());
    e.SetBuffer(0, 1);
    BOOST_TEST((e.BufferList() == list));
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { e.BufferList(Segments({ArraySegment<Byte>()})); }) == "segment");
    e.BufferList(nullptr);
    BOOST_TEST((e.BufferList() == nullptr));
    e.SetBuffer(buffer, 0, 1);
}

BOOST_AUTO_TEST_CASE(a_list_is_read_when_it_is_set)
{
    const Pair pair = ConnectedPair();
    WatchedArgs e;
    const List<ArraySegment<Byte>> list = Segments({ArraySegment<Byte>(Bytes("ab")), ArraySegment<Byte>(Bytes("cd"))});
    e.Args.BufferList(list);
    list.Clear();
    e.Run(Sending(pair.Client));
    BOOST_TEST(e.Bytes() == 4);
    BOOST_TEST(ReceiveText(pair.Server, 4) == "abcd");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(in_use)

BOOST_TEST_DECORATOR(*Documents("Socket.ReceiveAsync", "e is already in use by a pending operation") *
                     Documents("Socket.ReceiveFromAsync", "e is already in use by a pending operation") *
                     Documents("Socket.DisconnectAsync", "e is already in use by a pending operation") *
                     Documents("Socket.SendPacketsAsync", "e is already in use by a pending operation") *
                     Documents("Socket.AcceptAsync", "socket not listening, accept socket already bound/connected, or e already in use"))
BOOST_AUTO_TEST_CASE(begins_nothing_and_keeps_its_buffers)
{
    const Pair pair = ConnectedPair();
    const Socket listener = Listener();
    const Socket datagrams = BoundUdp();
    const Array<Byte> buffer(4);
    WatchedArgs e(buffer);
    e.Args.RemoteEndPoint(listener.LocalEndPoint());
    BOOST_REQUIRE(e.Start(Receiving(pair.Client)));
    BOOST_TEST(e.Args.LastOperation() == SocketAsyncOperation::Receive);
    const auto refused = [&](auto call)
    {
        BOOST_TEST(std::string(MessageOf<InvalidOperationException>([&] { call(e.Args); })) ==
                   "An asynchronous socket operation is already in progress using this SocketAsyncEventArgs instance.");
    };
    refused(Receiving(pair.Client));
    refused(Sending(pair.Server));
    refused(ReceivingFrom(datagrams));
    refused(ReceivingMessage(datagrams));
    refused(SendingTo(datagrams));
    refused(Disconnecting(pair.Client));
    refused(ConnectingTo(Tcp()));
    refused(Making());
    refused([&](const auto& args) { args.SetBuffer(buffer, 0, 1); });
    refused([&](const auto& args) { args.SetBuffer(0, 1); });
    refused([&](const auto& args) { args.SetBuffer(buffer.AsMemory()); });
    refused([&](const auto& args) { args.BufferList(nullptr); });
    refused([&](const auto& args) { args.SendPacketsElements(nullptr); });
    e.Args.UserToken(1);
    e.Args.AcceptSocket(nullptr);
    pair.Server.Send(Bytes("x"));
    e.End();
    BOOST_TEST(e.Bytes() == 1);
    e.Args.SetBuffer(0, 1);

    WatchedArgs accept;
    BOOST_REQUIRE(accept.Start(Accepting(listener)));
    Caught<InvalidOperationException>([&] { listener.AcceptAsync(accept.Args); });
    accept.Args.RemoteEndPoint(nullptr);
    listener.Close();
    accept.End();

    WatchedArgs packets;
    packets.Args.SendPacketsElements(Array<SendPacketsElement>{SendPacketsElement(buffer)});
    packets.Args.SetBuffer(buffer, 0, 4);
    BOOST_REQUIRE(packets.Start(Receiving(pair.Client)));
    Caught<InvalidOperationException>([&] { pair.Client.SendPacketsAsync(packets.Args); });
    pair.Server.Close();
    packets.End();
}

BOOST_AUTO_TEST_CASE(an_argument_that_is_refused_leaves_it_free)
{
    WatchedArgs e;
    Caught<ArgumentException>([&] { ConnectedPair().Client.ReceiveAsync(e.Args); });
    e.Args.RemoteEndPoint(DnsEndPoint("localhost", 9));
    Caught<ArgumentException>([&] { BoundUdp().SendToAsync(e.Args); });
    e.Args.SetBuffer(Array<Byte>(1), 0, 1);
    const Pair pair = ConnectedPair();
    e.Run(Sending(pair.Client));
    BOOST_TEST(e.Bytes() == 1);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(disposed)

BOOST_AUTO_TEST_CASE(begins_nothing)
{
    const Pair pair = ConnectedPair();
    const Array<Byte> buffer(1);
    const SocketAsyncEventArgs e;
    e.SetBuffer(buffer, 0, 1);
    e.Dispose();
    e.Dispose();
    const auto refused = [&](auto call)
    {
        const auto exception = Caught<ObjectDisposedException>([&] { call(e); });
        BOOST_TEST((exception && exception->ObjectName() == ArgsName));
    };
    refused(Receiving(pair.Client));
    refused(Sending(pair.Client));
    refused(Disconnecting(pair.Client));
    refused([&](const auto& args) { args.SetBuffer(buffer, 0, 1); });
    refused([&](const auto& args) { args.SetBuffer(0, 1); });
    refused([&](const auto& args) { args.BufferList(nullptr); });
    refused([&](const auto& args) { args.SendPacketsElements(nullptr); });
    e.UserToken(1);
    e.RemoteEndPoint(nullptr);
    e.AcceptSocket(nullptr);
    e.SocketFlags(0);
    BOOST_TEST((int)e.UserToken() == 1);
    const SocketAsyncEventArgs accept;
    accept.Dispose();
    Caught<ObjectDisposedException>([&] { Listener().AcceptAsync(accept); });
}

BOOST_AUTO_TEST_CASE(while_an_operation_goes_on_ends_as_it_would_have)
{
    const Pair pair = ConnectedPair();
    WatchedArgs e(Array<Byte>(4));
    Signals::Event refused;
    e.Args.Completed() += [&](Object, SocketAsyncEventArgs args)
    {
        try
        {
            args.SetBuffer(0, 1);
        }
        catch (const ObjectDisposedException&)
        {
            refused.Set();
        }
    };
    BOOST_REQUIRE(e.Start(Receiving(pair.Client)));
    e.Args.Dispose();
    Caught<InvalidOperationException>([&] { pair.Client.ReceiveAsync(e.Args); });
    pair.Server.Send(Bytes("x"));
    e.End();
    BOOST_TEST(e.Bytes() == 1);
    BOOST_TEST(refused.Wait());
    Caught<ObjectDisposedException>([&] { pair.Client.ReceiveAsync(e.Args); });
}

BOOST_AUTO_TEST_SUITE_END()
