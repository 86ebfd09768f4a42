// SendPacketsAsync.
#include "Support/WatchedArgs.hpp"
#include <System/IO.hpp>

using namespace SocketTests;

namespace
{
    struct TextFile
    {
        String Path = IO::Path::GetTempFileName();
        explicit TextFile(const String& text) { IO::File::WriteAllText(Path, text); }
        ~TextFile() { IO::File::Delete(Path); }
    };

    struct PacketArgs : WatchedArgs
    {
        explicit PacketArgs(const Array<SendPacketsElement>& elements) { Args.SendPacketsElements(elements); }
    };
}

BOOST_AUTO_TEST_CASE(sends_memory_and_files_in_their_order)
{
    const TextFile file("0123456789");
    const Pair pair = ConnectedPair();
    const IO::FileStream stream(file.Path, IO::FileMode::Open, IO::FileAccess::Read, IO::FileShare::Read, 4096, true);
    const SendPacketsElement none = nullptr;
    PacketArgs e(Array<SendPacketsElement>{SendPacketsElement(Bytes("ab")), none, SendPacketsElement(file.Path, 8, 0),
                                           SendPacketsElement(Bytes("cdef"), 1, 2, true), SendPacketsElement(file.Path),
                                           SendPacketsElement(stream, 2, 3), SendPacketsElement(Bytes("!").AsMemory())});
    e.Run(SendingPackets(pair.Client));
    const std::string expected = "ab89de0123456789234!";
    BOOST_TEST(e.Error() == SocketError::Success);
    BOOST_TEST(e.Args.LastOperation() == SocketAsyncOperation::SendPackets);
    BOOST_TEST(e.Bytes() == static_cast<int>(expected.size()));
    BOOST_TEST(ReceiveText(pair.Server, static_cast<int>(expected.size())) == expected);
    // Nothing is no error, and the same args serve again.
    e.Args.SendPacketsElements(Array<SendPacketsElement>(0));
    e.Run(SendingPackets(pair.Client));
    BOOST_TEST(e.Error() == SocketError::Success);
    BOOST_TEST(e.Bytes() == 0);
}

BOOST_AUTO_TEST_CASE(more_than_the_system_takes_at_once_is_sent_whole)
{
    const Array<Byte> part(1 << 20);
    for (int i = 0; i != part.Length(); ++i)
    {
        part[i] = static_cast<Byte>(i * 13);
    }
    const TextFile file("");
    IO::File::WriteAllBytes(file.Path, part);
    const Pair pair = ConnectedPair();
    PacketArgs e(Array<SendPacketsElement>{SendPacketsElement(part), SendPacketsElement(file.Path), SendPacketsElement(part),
                                           SendPacketsElement(file.Path)});
    BOOST_TEST(e.Start(SendingPackets(pair.Client)));
    const std::string received = ReceiveText(pair.Server, 4 * part.Length());
    e.End();
    BOOST_TEST(e.Bytes() == 4 * part.Length());
    const std::string once = TextOf(part);
    BOOST_TEST((received == once + once + once + once));
}

BOOST_TEST_DECORATOR(*Documents("Socket.SendPacketsAsync", "an element's FilePath does not exist") *
                     Documents("Socket.SendPacketsAsync", "file not found") *
                     Documents("Socket.SendPacketsAsync", "socket is not connected"))
BOOST_AUTO_TEST_CASE(what_is_refused)
{
    const Pair pair = ConnectedPair();
    PacketArgs e(Array<SendPacketsElement>{SendPacketsElement(Bytes("x")), SendPacketsElement("no-such-file-here")});
    Caught<IO::FileNotFoundException>([&] { pair.Client.SendPacketsAsync(e.Args); });
    BOOST_TEST(pair.Server.Available() == 0);
    Caught<NotSupportedException>([&] { Tcp().SendPacketsAsync(e.Args); });
    Caught<NotSupportedException>([&] { BoundUdp().SendPacketsAsync(e.Args); });
    e.Args.SendPacketsElements(nullptr);
    BOOST_TEST(ParameterOf<ArgumentException>([&] { pair.Client.SendPacketsAsync(e.Args); }) == "e");
    const TextFile file("0123456789");
    for (const SendPacketsElement& element : {SendPacketsElement(file.Path, 11, 0), SendPacketsElement(file.Path, 5, 6)})
    {
        e.Args.SendPacketsElements(Array<SendPacketsElement>{element});
        BOOST_TEST(!e.Run(SendingPackets(pair.Client)));
        BOOST_TEST(e.Error() == SocketError::InvalidArgument);
        BOOST_TEST(e.Bytes() == 0);
    }
    BOOST_TEST(pair.Client.Connected());
}

BOOST_AUTO_TEST_CASE(may_end_the_connection)
{
    const Pair pair = ConnectedPair();
    PacketArgs e(Array<SendPacketsElement>{SendPacketsElement(Bytes("bye"))});
    e.Args.SendPacketsFlags(TransmitFileOptions::Disconnect | TransmitFileOptions::ReuseSocket);
    e.Run(SendingPackets(pair.Client));
    BOOST_TEST(e.Error() == SocketError::Success);
    BOOST_TEST(e.Bytes() == 3);
    BOOST_TEST(!pair.Client.Connected());
    BOOST_TEST(ReceiveText(pair.Server, 9) == "bye");
    const Socket listener = Listener();
    pair.Client.Connect(listener.LocalEndPoint());
    BOOST_TEST(pair.Client.Connected());
}

BOOST_TEST_DECORATOR(*Documents("Socket.SendPacketsAsync", "connectionless and the file exceeds the maximum packet size") *
                     Differs("Socket.SendPacketsAsync", "datagrams, elements without EndOfPacket"))
BOOST_AUTO_TEST_CASE(as_datagrams)
{
    const TextFile file("0123456789");
    const Pair pair = ConnectedDatagrams();
    PacketArgs e(Array<SendPacketsElement>{SendPacketsElement(Bytes("ab")), SendPacketsElement(file.Path, 3, 2, true),
                                           SendPacketsElement(Bytes("cd"), 0, 2, true), SendPacketsElement(file.Path)});
    e.Run(SendingPackets(pair.Client));
    BOOST_TEST(e.Error() == SocketError::Success);
    BOOST_TEST(e.Bytes() == 16);
    const Array<Byte> buffer(100);
    for (const std::string expected : {"ab34", "cd", "0123456789"})
    {
        BOOST_TEST(TextOf(buffer, 0, pair.Server.Receive(buffer)) == expected);
    }
    const TextFile large(String('x', 70000));
    e.Args.SendPacketsElements(Array<SendPacketsElement>{SendPacketsElement(large.Path)});
    e.Run(SendingPackets(pair.Client));
    BOOST_TEST(e.Error() == SocketError::MessageSize);
    BOOST_TEST(e.Bytes() == 0);
    // The operation that it used sends lists, too.
    e.Args.BufferList(Segments({ArraySegment<Byte>(Bytes("xy")), ArraySegment<Byte>(Bytes("z"))}));
    e.Run(Sending(pair.Client));
    BOOST_TEST(TextOf(buffer, 0, pair.Server.Receive(buffer)) == "xyz");
}

BOOST_AUTO_TEST_CASE(closing_ends_it)
{
    const Pair pair = ConnectedPair();
    const Array<Byte> part(1 << 22);
    PacketArgs e(Array<SendPacketsElement>{SendPacketsElement(part), SendPacketsElement(part)});
    BOOST_TEST(e.Run(SendingPackets(pair.Client), [&] { pair.Client.Close(); }));
    BOOST_TEST(e.Error() == SocketError::OperationAborted);
    BOOST_TEST(e.Bytes() == 0);
}
