// Network tracing of the calls that do not wait: those that take SocketAsyncEventArgs, and tasks.
#include "tests/Support/NetworkTraces.hpp"
#include "tests/Support/Print.hpp"
#include <System/AggregateException.hpp>
#include <System/Collections/Generic/List.hpp>
#include <System/IO/File.hpp>
#include <System/IO/Path.hpp>
#include <System/Net/Dns.hpp>
#include <System/Threading/ManualResetEvent.hpp>
#include <boost/test/unit_test.hpp>

using namespace NetworkTraces;
using System::Threading::CancellationToken;
using System::Threading::ManualResetEvent;

namespace
{
    /// Event args for one call.
    class Ending
    {
    public:
        Ending()
        {
            const ManualResetEvent over = _over;
            Args.Completed() += [over](Object, const SocketAsyncEventArgs&) { over.Set(); };
        }
        explicit Ending(const Array<Byte>& buffer) : Ending() { Args.SetBuffer(buffer, 0, buffer.Length()); }
        explicit Ending(const EndPoint& remote) : Ending() { Args.RemoteEndPoint(remote); }
        Ending(const Array<Byte>& buffer, const EndPoint& remote) : Ending(buffer) { Args.RemoteEndPoint(remote); }

        void Wait(bool isPending) const
        {
            if (isPending)
            {
                _over.WaitOne();
            }
        }

        const SocketAsyncEventArgs Args;

    private:
        const ManualResetEvent _over = ManualResetEvent(false);
    };

    /// A file that goes with this.
    struct TemporaryFile
    {
        explicit TemporaryFile(const char* text) : Name(IO::Path::GetTempFileName()) { IO::File::WriteAllBytes(Name, Bytes(text)); }
        TemporaryFile(const TemporaryFile&) = delete;
        TemporaryFile& operator=(const TemporaryFile&) = delete;
        ~TemporaryFile() { IO::File::Delete(Name); }

        const String Name;
    };

    const IPEndPoint Anybody(IPAddress::Any, 0);

    std::string Named(const Socket& socket)
    {
        return "Socket#" + std::string(std::string_view(ToString(socket.GetHashCode())));
    }

    void CheckMembers(const Lines& lines, std::initializer_list<const char*> members)
    {
        for (const char* member : members)
        {
            BOOST_TEST(lines.Has(member), member);
        }
    }
    void CheckTexts(const Lines& lines, std::initializer_list<const char*> texts)
    {
        for (const char* text : texts)
        {
            BOOST_TEST(lines.Contains(text), text);
        }
    }
}

BOOST_AUTO_TEST_CASE(connections_by_event_args)
{
    const Lines lines;
    const Socket listener = Listener();
    const Ending accept;
    const bool accepts = listener.AcceptAsync(accept.Args);
    const Socket client = Stream();
    const Ending connect(listener.LocalEndPoint());
    connect.Wait(client.ConnectAsync(connect.Args));
    accept.Wait(accepts);
    BOOST_TEST(lines.Contains(Named(client) + " - Created connection from 127.0.0.1:"));
    BOOST_TEST(lines.Contains(Named(accept.Args.AcceptSocket()) + " - Accepted connection from 127.0.0.1:"));
    BOOST_TEST(!lines.Contains("::FinishOperation("));
    const Ending disconnect;
    disconnect.Wait(client.DisconnectAsync(disconnect.Args));
    const Ending made(listener.LocalEndPoint());
    made.Wait(Socket::ConnectAsync(SocketType::Stream, ProtocolType::Tcp, made.Args));
    BOOST_TEST(lines.Contains(Named(made.Args.ConnectSocket()) + " - Created connection from 127.0.0.1:"));
    Socket::CancelConnectAsync(made.Args);
    CheckMembers(lines, {"AcceptAsync", "ConnectAsync", "DisconnectAsync", "CancelConnectAsync"});
    CheckTexts(lines, {"Entering Socket::ConnectAsync()", "Exiting Socket::ConnectAsync() \t-> Boolean#", "::AcceptAsync() \t-> Boolean#1",
                       "::ConnectAsync() \t-> Boolean#", "::DisconnectAsync() \t-> Boolean#"});
}

BOOST_AUTO_TEST_CASE(first_data_by_event_args)
{
    const Lines lines;
    const Socket listener = Listener();
    const Ending accept{Array<Byte>(288 + 20)};
    const bool accepts = listener.AcceptAsync(accept.Args);
    const Socket client = Stream();
    const Ending connect(Bytes("with data"), listener.LocalEndPoint());
    connect.Wait(client.ConnectAsync(connect.Args));
    accept.Wait(accepts);
    BOOST_TEST(lines.Contains("Data from " + Named(client) + "::FinishOperation(ConnectAsync)"));
    BOOST_TEST(lines.Contains("Data from " + Named(listener) + "::FinishOperation(AcceptAsync)"));
    BOOST_TEST(lines.Contains(": with data"));
}

BOOST_AUTO_TEST_CASE(transfers_by_event_args)
{
    const Pair pair;
    const Socket datagrams = Datagram();
    const Array<Byte> buffer(100);
    const TemporaryFile file("of a file");
    const Lines lines;
    const Ending send(Bytes("by event args"));
    send.Wait(pair.Client.SendAsync(send.Args));
    const Ending receive;
    receive.Args.SetBuffer(buffer, 12, 80);
    receive.Wait(pair.Server.ReceiveAsync(receive.Args));
    BOOST_TEST(lines.Contains("Data from " + Named(pair.Client) + "::FinishOperation(SendAsync)\n"));
    BOOST_TEST(lines.Contains("Data from " + Named(pair.Server) + "::FinishOperation(ReceiveAsync)\n"));
    CheckTexts(lines, {"] 00000000 : 62 79 20 65 76 65 6E 74-20 61 72 67 73 ", "] 0000000C : 62 79 20 65 76 65 6E 74-20 61 72 67 73 "});
    const Ending list;
    list.Args.BufferList(
        Collections::Generic::List<ArraySegment<Byte>>{ArraySegment<Byte>(Bytes("one")), ArraySegment<Byte>(Bytes("and two"), 4, 3)});
    list.Wait(pair.Client.SendAsync(list.Args));
    CheckTexts(lines, {"] 00000000 : 6F 6E 65 ", "] 00000004 : 74 77 6F "});
    const Ending packets;
    packets.Args.SendPacketsElements(
        Array<SendPacketsElement>{SendPacketsElement(Bytes("packets")), nullptr, SendPacketsElement(file.Name)});
    packets.Wait(pair.Client.SendPacketsAsync(packets.Args));
    BOOST_TEST(lines.Contains("Data from " + Named(pair.Client) + "::FinishOperation(SendPacketsAsync)\n"));
    BOOST_TEST(lines.Contains(": packets"));
    BOOST_TEST(lines.Contains("Not logging data from file: " + std::string(std::string_view(file.Name))));
    const Ending to(Bytes("datagram"), datagrams.LocalEndPoint());
    to.Wait(datagrams.SendToAsync(to.Args));
    const Ending from(buffer, Anybody);
    from.Wait(datagrams.ReceiveFromAsync(from.Args));
    const Ending again(Bytes("message"), datagrams.LocalEndPoint());
    again.Wait(datagrams.SendToAsync(again.Args));
    const Ending message(buffer, Anybody);
    message.Wait(datagrams.ReceiveMessageFromAsync(message.Args));
    BOOST_TEST(from.Args.BytesTransferred() == 8);
    BOOST_TEST(message.Args.BytesTransferred() == 7);
    CheckMembers(lines, {"SendAsync", "ReceiveAsync", "SendPacketsAsync", "SendToAsync", "ReceiveFromAsync", "ReceiveMessageFromAsync"});
    CheckTexts(lines, {"::SendAsync() \t-> Boolean#", "::ReceiveAsync() \t-> Boolean#", "::SendPacketsAsync() \t-> Boolean#",
                       "::SendToAsync() \t-> Boolean#", "::ReceiveFromAsync() \t-> Boolean#", "::ReceiveMessageFromAsync() \t-> Boolean#",
                       "::FinishOperation(SendToAsync)", "::FinishOperation(ReceiveFromAsync)",
                       "::FinishOperation(ReceiveMessageFromAsync)", ": datagram", ": message"});
}

BOOST_AUTO_TEST_CASE(errors_by_event_args)
{
    const Lines lines;
    const Socket socket = Stream();
    const Ending receive{Array<Byte>(1)};
    receive.Wait(socket.ReceiveAsync(receive.Args));
    BOOST_TEST((receive.Args.SocketError() == SocketError::NotConnected));
    BOOST_TEST(lines.Contains("Exception in " + Named(socket) + "::ReceiveAsync - "));
    const EndPoint nobody = Datagram().LocalEndPoint();
    const Ending connect(nobody);
    connect.Wait(socket.ConnectAsync(connect.Args));
    BOOST_TEST((connect.Args.SocketError() == SocketError::ConnectionRefused));
    BOOST_TEST(lines.Contains("Exception in " + Named(socket) + "::ConnectAsync - "));
}

BOOST_AUTO_TEST_CASE(connections_by_tasks)
{
    const Lines lines;
    const Socket listener = Listener();
    const auto accepting = listener.AcceptAsync();
    const Socket client = Stream();
    client.ConnectAsync(listener.LocalEndPoint()).Wait();
    const Socket server = accepting.Result();
    BOOST_TEST(lines.Contains(Named(client) + " - Created connection from 127.0.0.1:"));
    BOOST_TEST(lines.Contains(Named(server) + " - Accepted connection from 127.0.0.1:"));
    client.DisconnectAsync(false, CancellationToken()).AsTask().Wait();
    Stream().ConnectAsync(IPAddress::Loopback, PortOf(listener)).Wait();
    Stream().ConnectAsync("localhost", PortOf(listener)).Wait();
    Stream().ConnectAsync(Array<IPAddress>{IPAddress::Loopback}, PortOf(listener)).Wait();
    CheckMembers(lines, {"AcceptAsync", "ConnectAsync", "DisconnectAsync"});
}

BOOST_AUTO_TEST_CASE(transfers_by_tasks)
{
    const Pair pair;
    const Socket datagrams = Datagram();
    const Array<Byte> buffer(100);
    const TemporaryFile file("of a file");
    const Lines lines;
    // One that waits, and one that need not.
    const auto waiting = pair.Server.ReceiveAsync(buffer);
    BOOST_TEST(pair.Client.SendAsync(Bytes("to one that waits")).Result() == 17);
    BOOST_TEST(waiting.Result() == 17);
    const std::string received = "Data from " + Named(pair.Server) + "::PostCompletion\n";
    BOOST_TEST(lines.Contains(received));
    BOOST_TEST(lines.Contains("Data from " + Named(pair.Client) + "::PostCompletion\n"));
    const Collections::Generic::List<ArraySegment<Byte>> list{ArraySegment<Byte>(Bytes("one")), ArraySegment<Byte>(Bytes("two"))};
    BOOST_TEST(pair.Client.SendAsync(list).Result() == 6);
    const Collections::Generic::List<ArraySegment<Byte>> into{ArraySegment<Byte>(buffer)};
    BOOST_TEST(pair.Server.ReceiveAsync(into).Result() > 0);
    CheckTexts(lines, {": to one that wait", ": onetwo"});
    pair.Client.SendFileAsync(file.Name).AsTask().Wait();
    datagrams.SendToAsync(Bytes("datagram"), datagrams.LocalEndPoint()).Wait();
    BOOST_TEST(datagrams.ReceiveFromAsync(buffer, Anybody).Result().ReceivedBytes == 8);
    datagrams.SendToAsync(Bytes("message"), datagrams.LocalEndPoint()).Wait();
    BOOST_TEST(datagrams.ReceiveMessageFromAsync(buffer, Anybody).Result().ReceivedBytes == 7);
    CheckTexts(lines, {": datagram", ": message"});
    CheckMembers(lines, {"SendAsync", "ReceiveAsync", "SendFileAsync", "SendToAsync", "ReceiveFromAsync", "ReceiveMessageFromAsync"});
}

BOOST_AUTO_TEST_CASE(errors_by_tasks)
{
    const Lines lines;
    const Socket socket = Stream();
    BOOST_CHECK_THROW(socket.ReceiveAsync(Array<Byte>(1)).Wait(), AggregateException);
    BOOST_TEST(lines.Contains("Exception in " + Named(socket) + "::ReceiveAsync - "));
    const EndPoint nobody = Datagram().LocalEndPoint();
    BOOST_CHECK_THROW(socket.ConnectAsync(nobody).Wait(), AggregateException);
    BOOST_TEST(lines.Contains("Exception in " + Named(socket) + "::ConnectAsync - "));
}

BOOST_AUTO_TEST_CASE(files_and_messages_in_the_other_styles)
{
    const Pair pair;
    const Socket datagrams = Datagram();
    const Array<Byte> buffer(100);
    const TemporaryFile file("of a file");
    const Lines lines;
    pair.Client.SendFile(file.Name);
    pair.Client.EndSendFile(pair.Client.BeginSendFile(file.Name, nullptr, nullptr));
    SocketFlags flags = SocketFlags::None;
    IPPacketInformation packet;
    EndPoint from = Anybody;
    datagrams.SendTo(Bytes("first"), datagrams.LocalEndPoint());
    BOOST_TEST(datagrams.ReceiveMessageFrom(buffer, 3, 50, flags, from, packet) == 5);
    datagrams.SendTo(Bytes("second"), datagrams.LocalEndPoint());
    const IAsyncResult begun = datagrams.BeginReceiveMessageFrom(buffer, 0, 50, SocketFlags::None, from, nullptr, nullptr);
    BOOST_TEST(datagrams.EndReceiveMessageFrom(begun, flags, from, packet) == 6);
    CheckMembers(lines,
                 {"SendFile", "BeginSendFile", "EndSendFile", "ReceiveMessageFrom", "BeginReceiveMessageFrom", "EndReceiveMessageFrom"});
    CheckTexts(lines, {"::BeginSendFile() \t-> OverlappedAsyncResult#", "::EndSendFile(OverlappedAsyncResult#",
                       "::ReceiveMessageFrom() \t-> Int32#5", "] 00000003 : 66 69 72 73 74 ",
                       "::BeginReceiveMessageFrom() \t-> OverlappedAsyncResult#", "::EndReceiveMessageFrom(OverlappedAsyncResult#",
                       "::EndReceiveMessageFrom() \t-> Int32#6", ": second"});
}

BOOST_AUTO_TEST_CASE(tasks_of_the_clients)
{
    const Lines lines;
    TcpListener listener(IPAddress::Loopback, 0);
    listener.Start();
    const auto end = (IPEndPoint)listener.LocalEndpoint();
    const auto socket = listener.AcceptSocketAsync();
    TcpClient first;
    first.ConnectAsync("127.0.0.1", end.Port()).Wait();
    (void)socket.Result();
    const auto client = listener.AcceptTcpClientAsync();
    TcpClient second;
    second.ConnectAsync(end).Wait();
    const TcpClient accepted = client.Result();
    const Array<Byte> buffer(20);
    const auto reading = accepted.GetStream().ReadAsync(buffer, 0, 20);
    second.GetStream().WriteAsync(Bytes("by stream"), 0, 9).Wait();
    BOOST_TEST(reading.Result() == 9);
    TcpClient third;
    third.ConnectAsync(IPAddress::Loopback, end.Port()).Wait();
    TcpClient fourth;
    fourth.ConnectAsync(Array<IPAddress>{IPAddress::Loopback}, end.Port()).Wait();
    CheckMembers(lines, {"AcceptSocketAsync", "AcceptTcpClientAsync", "ConnectAsync"});
    CheckTexts(lines, {"Entering TcpClient#", "::ConnectAsync(127.0.0.1)", "::ConnectAsync(127.0.0.1:", "::ConnectAsync(127.0.0.1#",
                       "::ConnectAsync(IPAddress[]#", " - Created connection from ", " - Accepted connection from ", ": by stream"});
}

BOOST_AUTO_TEST_CASE(tasks_of_dns)
{
    const Lines lines;
    (void)Dns::GetHostEntryAsync("127.0.0.1").Result();
    (void)Dns::GetHostEntryAsync(IPAddress::Loopback).Result();
    (void)Dns::GetHostAddressesAsync("127.0.0.1").Result();
    CheckTexts(lines, {"Entering DNS::GetHostEntryAsync(127.0.0.1)", "Entering DNS::GetHostEntryAsync(127.0.0.1#",
                       "Exiting DNS::GetHostEntryAsync() ", "Entering DNS::GetHostAddressesAsync(127.0.0.1)",
                       "Exiting DNS::GetHostAddressesAsync() "});
    BOOST_CHECK_THROW(Dns::GetHostAddressesAsync("no-such-host.invalid").Wait(), AggregateException);
    BOOST_TEST(lines.Contains("Exception in DNS::GetHostAddressesAsync - "));
}
