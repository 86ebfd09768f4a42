// NetworkStream.
#include "tests/Support/Sockets.hpp"
#include <System/IO.hpp>
#include <System/Text.hpp>
#include <System/Threading/Timeout.hpp>

using namespace SocketTests;
using namespace System::IO;

namespace
{
    struct Streams
    {
        Pair Sockets = ConnectedPair();
        NetworkStream Client = NetworkStream(Sockets.Client, true);
        NetworkStream Server = NetworkStream(Sockets.Server, true);
    };

    /// The error behind an IOException.
    template <class Action>
    SocketError InnerErrorOf(Action action)
    {
        const auto exception = Caught<IOException>(action);
        const auto* inner = exception ? dynamic_cast<const SocketException*>(exception->InnerException()) : nullptr;
        BOOST_TEST((inner != nullptr));
        return inner != nullptr ? inner->SocketErrorCode() : SocketError::Success;
    }

    class Open : public NetworkStream
    {
    public:
        using NetworkStream::NetworkStream;
        void Change(bool readable, bool writeable) const
        {
            Readable(readable);
            Writeable(writeable);
        }
        bool Both() const { return Readable() && Writeable(); }
    };

    const char* const AnyOf = "called after the NetworkStream was closed";
}

BOOST_AUTO_TEST_CASE(a_stream_wants_a_blocking_connected_stream_socket,
                     *Documents("NetworkStream..ctor", "blocking, connected, Stream socket required") *
                         Documents("NetworkStream..ctor [all 4 overloads]", "socket is null") *
                         Documents("NetworkStream..ctor [all 4 overloads]", "socket is not connected") *
                         Documents("NetworkStream..ctor [all 4 overloads]", "socket.SocketType is not Stream") *
                         Documents("NetworkStream..ctor [all 4 overloads]", "socket is non-blocking"))
{
    const Pair pair = ConnectedPair();
    const auto refused = [](const Socket& socket)
    {
        const std::string message = MessageOf<IOException>([&] { return NetworkStream(socket); });
        BOOST_TEST(MessageOf<IOException>([&] { return NetworkStream(socket, true); }) == message);
        BOOST_TEST(MessageOf<IOException>([&] { return NetworkStream(socket, FileAccess::Read); }) == message);
        BOOST_TEST(MessageOf<IOException>([&] { return NetworkStream(socket, FileAccess::Read, true); }) == message);
        return message;
    };
    BOOST_TEST(refused(Tcp()) == "The operation is not allowed on non-connected sockets.");
    BOOST_TEST(refused(ConnectedDatagrams().Client) == "The operation is not allowed on non-stream oriented sockets.");
    pair.Client.Blocking(false);
    BOOST_TEST(refused(pair.Client) == "The operation is not allowed on a non-blocking Socket.");
    const Socket none = nullptr;
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return NetworkStream(none); }) == "socket");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return NetworkStream(none, true); }) == "socket");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return NetworkStream(none, FileAccess::Write); }) == "socket");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return NetworkStream(none, FileAccess::Write, true); }) == "socket");
}

BOOST_AUTO_TEST_CASE(the_access_says_what_a_stream_can_do,
                     *Documents("NetworkStream..ctor(Socket,FileAccess)", "Read") *
                         Documents("NetworkStream..ctor(Socket,FileAccess)", "Write") * Documents("NetworkStream.CanSeek", "always") *
                         Documents("NetworkStream.CanTimeout", "always") * Documents("NetworkStream.CanWrite", "default"))
{
    const Pair pair = ConnectedPair();
    const NetworkStream both = NetworkStream(pair.Client);
    const NetworkStream reader = NetworkStream(pair.Client, FileAccess::Read);
    const NetworkStream writer = NetworkStream(pair.Client, FileAccess::Write);
    BOOST_TEST((both.CanRead() && both.CanWrite()));
    BOOST_TEST((reader.CanRead() && !reader.CanWrite()));
    BOOST_TEST((!writer.CanRead() && writer.CanWrite()));
    for (const NetworkStream& stream : {both, reader, writer})
    {
        BOOST_TEST(!stream.CanSeek());
        BOOST_TEST(stream.CanTimeout());
        BOOST_TEST((stream.Socket() == pair.Client));
    }
    const Open open = Open(pair.Client, FileAccess::Read);
    open.Change(true, true);
    BOOST_TEST(open.Both());
    BOOST_TEST(open.CanWrite());
    const Stream stream = open;
    BOOST_TEST((stream == open));
    BOOST_TEST((((NetworkStream)stream).Socket() == pair.Client));
    stream.WriteByte('x');
    BOOST_TEST(ReceiveText(pair.Server, 1) == "x");
}

BOOST_AUTO_TEST_CASE(a_stream_that_only_reads_does_not_write,
                     *Documents("NetworkStream.Write", "not writable") *
                         Documents("NetworkStream.Write [all 2 overloads]", "stream opened without access for writing") *
                         Documents("NetworkStream.WriteByte", "stream opened without access for writing") *
                         Documents("NetworkStream.ReadByte", "stream opened without access for reading"))
{
    const Pair pair = ConnectedPair();
    const NetworkStream reader = NetworkStream(pair.Client, FileAccess::Read);
    const Array<Byte> b(2);
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return reader.Write(b, 0, 2), 0; }) == "The stream does not support writing.");
    Caught<InvalidOperationException>([&] { return reader.Write(b), 0; });
    Caught<InvalidOperationException>([&] { return reader.WriteByte(1), 0; });
    Caught<InvalidOperationException>([&] { return reader.BeginWrite(b, 0, 2, nullptr, nullptr); });
    const NetworkStream writer = NetworkStream(pair.Client, FileAccess::Write);
    BOOST_TEST(MessageOf<InvalidOperationException>([&] { return writer.Read(b, 0, 2); }) == "The stream does not support reading.");
    Caught<InvalidOperationException>([&] { return writer.Read(b); });
    Caught<InvalidOperationException>([&] { return writer.ReadByte(); });
    Caught<InvalidOperationException>([&] { return writer.BeginRead(b, 0, 2, nullptr, nullptr); });
}

BOOST_AUTO_TEST_CASE(bytes_go_through, *Documents("NetworkStream.ReadByte", "end of stream") *
                                           Documents("NetworkStream.DataAvailable", "data queued") *
                                           Documents("NetworkStream.Flush", "call"))
{
    const Streams s;
    BOOST_TEST(!s.Server.DataAvailable());
    s.Client.Write(Bytes("hello"), 1, 3);
    s.Client.Write(Bytes("xy"));
    s.Client.WriteByte('z');
    s.Client.Flush();
    AwaitReadable(s.Sockets.Server);
    BOOST_TEST(s.Server.DataAvailable());
    BOOST_TEST(s.Server.ReadByte() == 'e');
    const Array<Byte> b(5);
    s.Server.ReadExactly(b.AsSpan());
    BOOST_TEST(TextOf(b) == "llxyz");
    s.Client.Close();
    BOOST_TEST(s.Server.Read(b, 0, 5) == 0);
    BOOST_TEST(s.Server.Read(b) == 0);
    BOOST_TEST(s.Server.ReadByte() == -1);
    s.Client.Flush();
}

BOOST_AUTO_TEST_CASE(a_stream_does_not_seek, *Documents("NetworkStream.Length", "any use") *
                                                 Documents("NetworkStream.Position", "get or set") *
                                                 Documents("NetworkStream.Seek", "any use"))
{
    const Streams s;
    BOOST_TEST(MessageOf<NotSupportedException>([&] { return s.Client.Length(); }) == "This stream does not support seek operations.");
    Caught<NotSupportedException>([&] { return s.Client.Position(); });
    Caught<NotSupportedException>([&] { return s.Client.Position(0), 0; });
    Caught<NotSupportedException>([&] { return s.Client.Seek(0, SeekOrigin::Begin); });
    Caught<NotSupportedException>([&] { return s.Client.SetLength(0), 0; });
}

BOOST_AUTO_TEST_CASE(arguments_of_reading_are_checked,
                     *Documents("NetworkStream.Read (Byte[],Int32,Int32)", "offset > buffer length") *
                         Documents("NetworkStream.Read (Byte[],Int32,Int32)", "size < 0") *
                         Documents("NetworkStream.Read (Byte[],Int32,Int32)", "size > buffer length - offset") *
                         Documents("NetworkStream.BeginRead", "buffer is null") *
                         Documents("NetworkStream.BeginRead", "offset > buffer length") * Documents("NetworkStream.BeginRead", "size < 0") *
                         Documents("NetworkStream.BeginRead", "size > buffer length - offset") *
                         Documents("NetworkStream.EndRead", "asyncResult is null"))
{
    const Streams s;
    const Array<Byte> b(4);
    const auto both = [&](const Array<Byte>& buffer, int offset, int count)
    {
        const std::string read = ParameterOf<ArgumentOutOfRangeException>([&] { return s.Client.Read(buffer, offset, count); });
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return s.Client.BeginRead(buffer, offset, count, nullptr, nullptr); }) ==
                   read);
        return read;
    };
    BOOST_TEST(both(b, 5, 0) == "count");
    BOOST_TEST(both(b, -1, 0) == "offset");
    BOOST_TEST(both(b, 0, -1) == "count");
    BOOST_TEST(both(b, 1, 4) == "count");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return s.Client.Read(nullptr, 0, 0); }) == "buffer");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return s.Client.BeginRead(nullptr, 0, 0, nullptr, nullptr); }) == "buffer");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return s.Client.EndRead(nullptr); }) == "asyncResult");
}

BOOST_AUTO_TEST_CASE(arguments_of_writing_are_checked,
                     *Documents("NetworkStream.Write (Byte[],Int32,Int32)", "buffer is null") *
                         Documents("NetworkStream.Write (Byte[],Int32,Int32)", "offset < 0") *
                         Documents("NetworkStream.Write (Byte[],Int32,Int32)", "offset > buffer length") *
                         Documents("NetworkStream.Write (Byte[],Int32,Int32)", "size < 0") *
                         Documents("NetworkStream.Write (Byte[],Int32,Int32)", "size > buffer length - offset") *
                         Documents("NetworkStream.BeginWrite", "offset < 0") *
                         Documents("NetworkStream.BeginWrite", "offset > buffer length") *
                         Documents("NetworkStream.BeginWrite", "size > buffer length - offset") *
                         Documents("NetworkStream.EndWrite", "asyncResult is null"))
{
    const Streams s;
    const Array<Byte> b(4);
    const auto both = [&](const Array<Byte>& buffer, int offset, int count)
    {
        const std::string written = ParameterOf<ArgumentOutOfRangeException>([&] { return s.Client.Write(buffer, offset, count), 0; });
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return s.Client.BeginWrite(buffer, offset, count, nullptr, nullptr); }) ==
                   written);
        return written;
    };
    BOOST_TEST(both(b, 5, 0) == "count");
    BOOST_TEST(both(b, -1, 0) == "offset");
    BOOST_TEST(both(b, 0, -1) == "count");
    BOOST_TEST(both(b, 1, 4) == "count");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return s.Client.Write(nullptr, 0, 0), 0; }) == "buffer");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return s.Client.EndWrite(nullptr), 0; }) == "asyncResult");
}

BOOST_AUTO_TEST_CASE(a_closed_stream_is_disposed,
                     *Documents("NetworkStream.BeginRead", AnyOf) * Documents("NetworkStream.BeginWrite", AnyOf) *
                         Documents("NetworkStream.DataAvailable", AnyOf) * Documents("NetworkStream.EndRead", AnyOf) *
                         Documents("NetworkStream.EndWrite", AnyOf) * Documents("NetworkStream.Read [all 2 overloads]", AnyOf) *
                         Documents("NetworkStream.Write [all 2 overloads]", AnyOf) * Documents("NetworkStream.ReadByte", AnyOf) *
                         Documents("NetworkStream.WriteByte", AnyOf))
{
    const Pair pair = ConnectedPair();
    const NetworkStream s = NetworkStream(pair.Client);
    const IAsyncResult reading = s.BeginRead(Array<Byte>(1), 0, 1, nullptr, nullptr);
    s.Close();
    s.Close();
    s.Dispose();
    const Array<Byte> b(2);
    BOOST_TEST(Caught<ObjectDisposedException>([&] { return s.Read(b, 0, 1); })->ObjectName() == "System.Net.Sockets.NetworkStream");
    Caught<ObjectDisposedException>([&] { return s.Read(b); });
    Caught<ObjectDisposedException>([&] { return s.ReadByte(); });
    Caught<ObjectDisposedException>([&] { return s.Write(b, 0, 1), 0; });
    Caught<ObjectDisposedException>([&] { return s.Write(b), 0; });
    Caught<ObjectDisposedException>([&] { return s.WriteByte(1), 0; });
    Caught<ObjectDisposedException>([&] { return s.DataAvailable(); });
    Caught<ObjectDisposedException>([&] { return s.BeginRead(b, 0, 1, nullptr, nullptr); });
    Caught<ObjectDisposedException>([&] { return s.BeginWrite(b, 0, 1, nullptr, nullptr); });
    Caught<ObjectDisposedException>([&] { return s.EndRead(reading); });
    Caught<ObjectDisposedException>([&] { return s.EndWrite(nullptr), 0; });
    BOOST_TEST((!s.CanRead() && !s.CanWrite() && s.CanTimeout()));
    // It did not own the socket.
    pair.Client.Send(b);
    BOOST_TEST(pair.Server.Receive(Array<Byte>(2)) > 0);
}

BOOST_AUTO_TEST_CASE(the_owner_closes_the_socket, *Documents("NetworkStream..ctor(Socket,Boolean)", "ownsSocket == true") *
                                                      Documents("NetworkStream.Close (Int32)", "timeout < -1"))
{
    const Streams s;
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return s.Client.Close(-2), 0; }) == "timeout");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return s.Client.Close(TimeSpan::FromMilliseconds(-5)), 0; }) == "timeout");
    BOOST_TEST(s.Client.CanRead());
    s.Client.WriteByte('x');
    s.Client.Close(5000);
    BOOST_TEST(!s.Sockets.Client.Connected());
    Caught<ObjectDisposedException>([&] { return s.Sockets.Client.Available(); });
    BOOST_TEST(s.Server.ReadByte() == 'x');
    BOOST_TEST(s.Server.ReadByte() == -1);
    s.Server.Close(TimeSpan::FromSeconds(1));
    Caught<ObjectDisposedException>([&] { return s.Sockets.Server.Available(); });
}

BOOST_AUTO_TEST_CASE(that_the_socket_was_closed_is_an_io_exception,
                     *Documents("NetworkStream.BeginRead", "called after the socket was closed") *
                         Documents("NetworkStream.BeginWrite", "called after the socket was closed") *
                         Documents("NetworkStream.EndWrite", "called after the socket was closed") *
                         Documents("NetworkStream.DataAvailable", "called after the socket was closed") *
                         Differs("NetworkStream.DataAvailable", "the socket was closed, the stream was not"))
{
    const Streams s;
    const IAsyncResult writing = s.Client.BeginWrite(Array<Byte>(1), 0, 1, nullptr, nullptr);
    s.Sockets.Client.Close();
    const Array<Byte> b(2);
    const auto closed = [](auto action)
    {
        const auto exception = Caught<IOException>(action);
        return exception && dynamic_cast<const ObjectDisposedException*>(exception->InnerException()) != nullptr;
    };
    BOOST_TEST(closed([&] { return s.Client.BeginRead(b, 0, 1, nullptr, nullptr); }));
    BOOST_TEST(closed([&] { return s.Client.BeginWrite(b, 0, 1, nullptr, nullptr); }));
    BOOST_TEST(closed([&] { return s.Client.EndWrite(writing), 0; }));
    BOOST_TEST(closed([&] { return s.Client.DataAvailable(); }));
    BOOST_TEST(closed([&] { return s.Client.Read(b, 0, 1); }));
    BOOST_TEST(closed([&] { return s.Client.Write(b, 0, 1), 0; }));
}

BOOST_AUTO_TEST_CASE(time_outs_end_reading_and_writing,
                     *Documents("NetworkStream.ReadTimeout", "set to 0 or a negative value other than Timeout.Infinite (-1)") *
                         Documents("NetworkStream.ReadTimeout", "expires") * Documents("NetworkStream.ReadTimeout", "BeginRead") *
                         Documents("NetworkStream.WriteTimeout", "set to 0 or a negative value other than Timeout.Infinite (-1)") *
                         Documents("NetworkStream.WriteTimeout", "default") * Documents("NetworkStream.WriteTimeout", "expires"))
{
    const Streams s;
    BOOST_TEST(s.Client.ReadTimeout() == Threading::Timeout::Infinite);
    BOOST_TEST(s.Client.WriteTimeout() == -1);
    for (const int bad : {0, -2})
    {
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return s.Client.ReadTimeout(bad), 0; }) == "value");
        BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return s.Client.WriteTimeout(bad), 0; }) == "value");
    }
    s.Client.ReadTimeout(20);
    s.Client.WriteTimeout(20);
    BOOST_TEST(s.Client.ReadTimeout() == 20);
    BOOST_TEST(s.Sockets.Client.SendTimeout() == 500); // as less than that is read
    const Array<Byte> b(1 << 16);
    const IAsyncResult reading = s.Client.BeginRead(b, 0, 1, nullptr, nullptr);
    BOOST_TEST((InnerErrorOf([&] { return s.Client.Read(b, 0, 1); }) == SocketError::TimedOut));
    BOOST_TEST((InnerErrorOf(
                    [&]
                    {
                        for (;;)
                        {
                            s.Client.Write(b, 0, b.Length());
                        }
                        return 0;
                    }) == SocketError::TimedOut));
    BOOST_TEST(!reading.IsCompleted());
    s.Server.WriteByte('x');
    BOOST_TEST(s.Client.EndRead(reading) == 1);
    s.Client.ReadTimeout(-1);
    BOOST_TEST(s.Sockets.Client.ReceiveTimeout() <= 0);
}

BOOST_AUTO_TEST_CASE(begin_and_end, *Differs("NetworkStream.EndRead, EndWrite", "the result was ended before"))
{
    const Streams s;
    const Array<Byte> b(5);
    const IAsyncResult reading = s.Server.BeginRead(b, 1, 3, nullptr, 7);
    BOOST_TEST((int)reading.AsyncState() == 7);
    s.Client.EndWrite(s.Client.BeginWrite(Bytes("abc"), 0, 3, nullptr, nullptr));
    BOOST_TEST(s.Server.EndRead(reading) == 3);
    BOOST_TEST(TextOf(b, 1, 3) == "abc");
    const auto twice = Caught<IOException>([&] { return s.Server.EndRead(reading); });
    BOOST_TEST((twice && dynamic_cast<const InvalidOperationException*>(twice->InnerException()) != nullptr));
}

namespace
{
    const char* const CallFails = "the underlying socket call fails; ErrorCode holds the native code";
    const char* const ReadFails = "failure while reading from the network";
    const char* const WriteFails = "failure while writing to the network";
}

BOOST_AUTO_TEST_CASE(errors_of_the_system_are_io_exceptions,
                     *Documents("NetworkStream.BeginRead", CallFails) * Documents("NetworkStream.BeginWrite", CallFails) *
                         Documents("NetworkStream.EndRead", CallFails) * Documents("NetworkStream.EndWrite", CallFails) *
                         Documents("NetworkStream.Read [all 2 overloads]", CallFails) *
                         Documents("NetworkStream.Write [all 2 overloads]", CallFails) * Documents("NetworkStream.ReadByte", CallFails) *
                         Documents("NetworkStream.WriteByte", CallFails))
{
    const Array<Byte> b(2);
    const auto fails = [](auto action)
    {
        const Pair pair = ConnectedPair();
        const NetworkStream stream = NetworkStream(pair.Client);
        Break(pair.Client);
        const auto exception = Caught<IOException>([&] { return action(stream); });
        const auto* inner = exception ? dynamic_cast<const SocketException*>(exception->InnerException()) : nullptr;
        return inner != nullptr && SaysNoSocket(inner->SocketErrorCode());
    };
    BOOST_TEST(fails([&](NetworkStream s) { return s.Read(b, 0, 2); }));
    BOOST_TEST(fails([&](NetworkStream s) { return s.Read(b); }));
    BOOST_TEST(fails([&](NetworkStream s) { return s.ReadByte(); }));
    BOOST_TEST(fails([&](NetworkStream s) { return s.Write(b, 0, 2), 0; }));
    BOOST_TEST(fails([&](NetworkStream s) { return s.Write(b), 0; }));
    BOOST_TEST(fails([&](NetworkStream s) { return s.WriteByte(1), 0; }));
    BOOST_TEST(fails([&](NetworkStream s) { return s.EndRead(s.BeginRead(b, 0, 2, nullptr, nullptr)); }));
    BOOST_TEST(fails([&](NetworkStream s) { return s.EndWrite(s.BeginWrite(b, 0, 2, nullptr, nullptr)), 0; }));
}

BOOST_AUTO_TEST_CASE(a_broken_connection_is_an_io_exception,
                     *Documents("NetworkStream.Read [all 2 overloads]", ReadFails) *
                         Documents("NetworkStream.Write [all 2 overloads]", WriteFails) * Documents("NetworkStream.WriteByte", WriteFails) *
                         Documents("NetworkStream.BeginWrite", WriteFails) * Documents("NetworkStream.EndWrite", WriteFails))
{
    const Array<Byte> b(2);
    const auto broken = []
    {
        const Streams s;
        s.Server.Close(0);
        s.Sockets.Client.Poll(-1, SelectMode::SelectRead);
        return s.Client;
    };
    const NetworkStream read = broken();
    const std::string message = MessageOf<IOException>([&] { return read.Read(b, 0, 2); });
    BOOST_TEST(message.starts_with("Unable to read data from the transport connection: "));
    BOOST_TEST(message.ends_with("."));
    BOOST_TEST((InnerErrorOf([&] { return broken().Read(b); }) == SocketError::ConnectionReset));
    const auto writing = [&](auto write)
    {
        const NetworkStream stream = broken();
        return MessageOf<IOException>(
                   [&]
                   {
                       for (;;)
                       {
                           write(stream);
                       }
                       return 0;
                   })
            .starts_with("Unable to write data to the transport connection: ");
    };
    BOOST_TEST(writing([&](NetworkStream s) { s.Write(b, 0, 2); }));
    BOOST_TEST(writing([&](NetworkStream s) { s.Write(b); }));
    BOOST_TEST(writing([&](NetworkStream s) { s.WriteByte(1); }));
    BOOST_TEST(writing([&](NetworkStream s) { s.EndWrite(s.BeginWrite(b, 0, 2, nullptr, nullptr)); }));
}

BOOST_AUTO_TEST_CASE(lines_go_through_a_connection)
{
    const Streams s;
    const StreamWriter w = StreamWriter(s.Client);
    w.AutoFlush(true);
    w.NewLine("\r\n");
    const StreamReader r = StreamReader(s.Server);
    std::thread writer(
        [=]
        {
            for (int i = 0; i != 1000; ++i)
            {
                w.WriteLine("line {0} \xE2\x82\xAC", i);
            }
            w.Close();
        });
    int lines = 0;
    for (String line = r.ReadLine(); line != nullptr; line = r.ReadLine())
    {
        lines += line == String::Format("line {0} \xE2\x82\xAC", lines) ? 1 : 0;
    }
    writer.join();
    BOOST_TEST(lines == 1000);
}
