// Sending files.
#include "tests/Support/Styles.hpp"
#include <System/IO.hpp>
#include <System/UnauthorizedAccessException.hpp>
#include <filesystem>
#include <fstream>

using namespace SocketTests;
using System::IO::DirectoryNotFoundException;
using System::IO::FileNotFoundException;

namespace
{
    namespace fs = std::filesystem;
    constexpr auto Plain = TransmitFileOptions::UseDefaultWorkerThread;

    /// A file that goes with this.
    class TemporaryFile
    {
    public:
        explicit TemporaryFile(const std::string& text = "") : _name(IO::Path::GetTempFileName())
        {
            std::ofstream(static_cast<std::string>(_name), std::ios::binary) << text;
        }
        TemporaryFile(const TemporaryFile&) = delete;
        TemporaryFile& operator=(const TemporaryFile&) = delete;
        ~TemporaryFile() { IO::File::Delete(_name); }
        [[nodiscard]] const String& Name() const { return _name; }

    private:
        String _name;
    };

    struct ByBlocking
    {
        static void SendFile(const Socket& socket, const String& name) { socket.SendFile(name); }
        static void SendFile(const Socket& socket, const String& name, const Array<Byte>& before, const Array<Byte>& after,
                             TransmitFileOptions flags)
        {
            socket.SendFile(name, before, after, flags);
        }
    };
    struct ByBeginEnd
    {
        static void SendFile(const Socket& socket, const String& name) { socket.EndSendFile(socket.BeginSendFile(name, nullptr, nullptr)); }
        static void SendFile(const Socket& socket, const String& name, const Array<Byte>& before, const Array<Byte>& after,
                             TransmitFileOptions flags)
        {
            socket.EndSendFile(socket.BeginSendFile(name, before, after, flags, nullptr, nullptr));
        }
    };
    using Styles = std::tuple<ByBlocking, ByBeginEnd>;

    constexpr int Long = 8'000'001;
    /// Text of which no two parts are alike.
    const std::string& LongText()
    {
        static const std::string text = []
        {
            std::string numbers;
            for (int i = 10'000'000; static_cast<int>(numbers.size()) < Long; ++i)
            {
                numbers += std::to_string(i);
            }
            numbers.resize(Long);
            return numbers;
        }();
        return text;
    }

    /// A connection of which the system buffers little.
    Pair NarrowPair()
    {
        const Pair pair = ConnectedPair();
        pair.Client.SendBufferSize(32 * 1024);
        pair.Server.ReceiveBufferSize(32 * 1024);
        return pair;
    }

    /// Receives so many bytes on a thread of its own, since what is sent may not fit into the system's buffers.
    std::future<std::string> Receives(const Socket& socket, int size)
    {
        return std::async(std::launch::async, [=] { return ReceiveText(socket, size); });
    }
}

BOOST_TEST_DECORATOR(*Documents("Socket.SendFile", "defaults"))
BOOST_AUTO_TEST_CASE_TEMPLATE(a_file_arrives_whole, Style, Styles)
{
    const Pair pair = ConnectedPair();
    const TemporaryFile little("content");
    Style::SendFile(pair.Client, little.Name());
    BOOST_TEST(ReceiveText(pair.Server, 7) == "content");
    // More than the buffers of the system hold, and more than one attempt sends.
    const TemporaryFile large(LongText());
    auto received = Receives(pair.Server, Long);
    Style::SendFile(pair.Client, large.Name());
    BOOST_TEST((received.get() == LongText()));
    BOOST_TEST(pair.Client.Connected());
    BOOST_TEST(pair.Server.Available() == 0);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(buffers_go_before_and_behind, Style, Styles)
{
    const Pair pair = ConnectedPair();
    const TemporaryFile file("content");
    const TemporaryFile empty;
    Style::SendFile(pair.Client, file.Name(), Bytes("pre-"), Bytes("-post"), Plain);
    Style::SendFile(pair.Client, file.Name(), nullptr, Bytes("-post"), Plain);
    Style::SendFile(pair.Client, file.Name(), Bytes("pre-"), nullptr, Plain);
    Style::SendFile(pair.Client, nullptr, Bytes("1"), Bytes("2"), Plain);
    Style::SendFile(pair.Client, "", Bytes("3"), Array<Byte>(0), Plain);
    Style::SendFile(pair.Client, empty.Name(), Array<Byte>(0), Bytes("4"), Plain);
    Style::SendFile(pair.Client, nullptr, nullptr, nullptr, Plain);
    Style::SendFile(pair.Client, nullptr);
    pair.Client.Shutdown(SocketShutdown::Send);
    BOOST_TEST(ReceiveText(pair.Server, 100) == "pre-content-postcontent-postpre-content1234");
}

BOOST_AUTO_TEST_CASE(spans_go_before_and_behind)
{
    const Pair pair = ConnectedPair();
    const TemporaryFile file("content");
    const std::string before = "pre-";
    pair.Client.SendFile(file.Name(), ReadOnlySpan<Byte>(reinterpret_cast<const Byte*>(before.data()), 4), ReadOnlySpan<Byte>(), Plain);
    BOOST_TEST(ReceiveText(pair.Server, 11) == "pre-content");
}

BOOST_AUTO_TEST_CASE(a_file_beyond_2_gib_arrives_whole)
{
    const Pair pair = ConnectedPair();
    const TemporaryFile file;
    constexpr std::int64_t size = (std::int64_t{2} << 30) + 70'000;
    fs::resize_file(static_cast<std::string>(file.Name()), size); // without room on the disk where the file system can
    {
        std::ofstream stream(static_cast<std::string>(file.Name()), std::ios::binary | std::ios::in);
        stream.seekp(size - 3);
        stream << "end";
    }
    const IAsyncResult result = pair.Client.BeginSendFile(file.Name(), nullptr, nullptr);
    const Array<Byte> buffer(4 << 20);
    std::int64_t total = 0;
    std::string last;
    while (total < size)
    {
        const int received = pair.Server.Receive(buffer);
        BOOST_REQUIRE(received > 0);
        total += received;
        const int kept = std::min(received, 3);
        last = (last + TextOf(buffer, received - kept, kept));
        last = last.substr(last.size() - std::min<std::size_t>(last.size(), 3));
    }
    pair.Client.EndSendFile(result);
    BOOST_TEST(total == size);
    BOOST_TEST(last == "end");
}

BOOST_AUTO_TEST_CASE(a_file_that_has_become_shorter_ends_there)
{
    constexpr int left = Long - 1000;
    const Pair pair = NarrowPair();
    const TemporaryFile file(LongText());
    const IAsyncResult result = pair.Client.BeginSendFile(file.Name(), nullptr, Bytes("post"), Plain, nullptr, nullptr);
    fs::resize_file(static_cast<std::string>(file.Name()), left);
    auto received = Receives(pair.Server, left + 5);
    pair.Client.EndSendFile(result);
    pair.Client.Send(Bytes("!"));
    BOOST_TEST((received.get() == LongText().substr(0, left) + "post!"));
}

BOOST_TEST_DECORATOR(*Differs("Socket.SendFile, BeginSendFile", "flags, on Unix"))
BOOST_AUTO_TEST_CASE_TEMPLATE(flags_end_the_connection_when_all_is_sent, Style, Styles)
{
    const TemporaryFile file("content");
    for (const auto flags : {TransmitFileOptions::Disconnect, TransmitFileOptions::Disconnect | TransmitFileOptions::ReuseSocket})
    {
        const Socket listener = Listener();
        const Socket client = Tcp();
        client.Connect(listener.LocalEndPoint());
        Socket server = listener.Accept();
        Style::SendFile(client, file.Name(), Bytes("pre-"), Bytes("-post"), flags);
        BOOST_TEST(ReceiveText(server, 100) == "pre-content-post");
        BOOST_TEST(!client.Connected());
        if ((flags & TransmitFileOptions::ReuseSocket) == TransmitFileOptions::ReuseSocket)
        {
            client.Connect(listener.LocalEndPoint());
            server = listener.Accept();
            Style::SendFile(client, file.Name());
            BOOST_TEST(ReceiveText(server, 7) == "content");
        }
        else
        {
            BOOST_CHECK_THROW(Style::SendFile(client, file.Name()), NotSupportedException);
        }
    }
    // Hints.
    const Pair pair = ConnectedPair();
    Style::SendFile(pair.Client, file.Name(), nullptr, nullptr,
                    TransmitFileOptions::WriteBehind | TransmitFileOptions::UseSystemThread | TransmitFileOptions::UseKernelApc);
    BOOST_TEST(ReceiveText(pair.Server, 7) == "content");
    BOOST_TEST(pair.Client.Connected());
}

BOOST_TEST_DECORATOR(*Documents("Socket.SendFile [all 2 overloads]", "fileName does not exist") *
                     Documents("Socket.BeginSendFile", "file not found"))
BOOST_AUTO_TEST_CASE_TEMPLATE(files_that_cannot_be_read, Style, Styles)
{
    const Pair pair = ConnectedPair();
    const TemporaryFile file;
    const String missing = file.Name() + ".missing";
    const auto notFound = Caught<FileNotFoundException>([&] { Style::SendFile(pair.Client, missing); });
    BOOST_REQUIRE(notFound);
    BOOST_TEST(notFound->Message() == "Could not find file '" + missing + "'.");
    BOOST_CHECK_THROW(Style::SendFile(pair.Client, missing, Bytes("x"), nullptr, Plain), FileNotFoundException);
    BOOST_CHECK_THROW(pair.Client.BeginSendFile(missing, nullptr, nullptr), FileNotFoundException);
    BOOST_CHECK_THROW(Style::SendFile(pair.Client, missing + "/file"), DirectoryNotFoundException);
    BOOST_CHECK_THROW(Style::SendFile(pair.Client, IO::Path::GetTempPath()), UnauthorizedAccessException);
    BOOST_TEST(ParameterOf<ArgumentException>([&] { Style::SendFile(pair.Client, String(std::string("a\0b", 3))); }) == "path");
    // Nothing was sent.
    pair.Client.Shutdown(SocketShutdown::Send);
    BOOST_TEST(ReceiveText(pair.Server, 1) == "");
}

BOOST_TEST_DECORATOR(*Documents("Socket.SendFile / SendFileAsync / EndSendFile", "connectionless socket, .NET 8+") *
                     Documents("Socket.SendFile [all 2 overloads]", "socket is not connected") *
                     Documents("Socket.BeginSendFile [all 2 overloads]", "socket is not connected") *
                     Documents("Socket.SendFile [all 2 overloads]", "called after the socket was closed"))
BOOST_AUTO_TEST_CASE_TEMPLATE(sockets_that_cannot_send_files, Style, Styles)
{
    const TemporaryFile file("content");
    const String missing = file.Name() + ".missing";
    const auto refuses = [&](const Socket& socket)
    {
        for (const String& name : {file.Name(), missing, String(nullptr)})
        {
            const auto exception = Caught<NotSupportedException>([&] { Style::SendFile(socket, name); });
            BOOST_REQUIRE(exception);
            BOOST_TEST(exception->Message() == "The operation is not allowed on non-connected sockets.");
        }
    };
    refuses(Tcp());
    refuses(Listener());
    refuses(BoundUdp());
    refuses(ConnectedDatagrams().Client);
    const Socket closed = ConnectedPair().Client;
    closed.Close();
    BOOST_CHECK_THROW(Style::SendFile(closed, missing), ObjectDisposedException);
}

BOOST_TEST_DECORATOR(*Documents("Socket.SendFile", "non-blocking socket") *
                     Documents("Socket.SendFile [all 2 overloads]", "socket is non-blocking") *
                     Differs("Socket.SendFile", "Blocking is false"))
BOOST_AUTO_TEST_CASE(only_begin_takes_a_socket_that_does_not_block)
{
    const Pair pair = ConnectedPair();
    const TemporaryFile file("content");
    pair.Client.Blocking(false);
    BOOST_CHECK_THROW(pair.Client.SendFile(file.Name()), InvalidOperationException);
    BOOST_CHECK_THROW(pair.Client.SendFile(file.Name(), Bytes("a"), Bytes("b"), Plain), InvalidOperationException);
    BOOST_CHECK_THROW(pair.Client.SendFile(file.Name() + ".missing"), InvalidOperationException);
    ByBeginEnd::SendFile(pair.Client, file.Name());
    BOOST_TEST(ReceiveText(pair.Server, 7) == "content");
}

BOOST_TEST_DECORATOR(*Documents("Socket.BeginSendFile [all 2 overloads]",
                                "the underlying socket call fails; ErrorCode holds the native code") *
                     Documents("Socket.EndSendFile", "the underlying socket call fails; ErrorCode holds the native code"))
BOOST_AUTO_TEST_CASE_TEMPLATE(a_peer_that_has_gone_is_an_error_and_no_signal, Style, Styles)
{
    const Os::WriteSignals signals;
    const TemporaryFile file(LongText());
    const Pair pair = ConnectedPair();
    pair.Server.Close(0);
    AwaitReadable(pair.Client);
    const SocketError error = ErrorOf([&] { Style::SendFile(pair.Client, file.Name()); });
    BOOST_TEST((error == SocketError::ConnectionReset || error == SocketError::ConnectionAborted || error == SocketError::Shutdown));
    BOOST_TEST(!pair.Client.Connected());
    BOOST_TEST(signals.Count() == 0);
}

BOOST_AUTO_TEST_CASE(a_peer_that_does_not_read_runs_out_the_time)
{
    const Pair pair = NarrowPair();
    const TemporaryFile file(LongText());
    pair.Client.SendTimeout(50);
    const auto start = Clock::now();
    BOOST_TEST(ErrorOf([&] { pair.Client.SendFile(file.Name()); }) == SocketError::TimedOut);
    BOOST_TEST((Clock::now() - start >= 50ms));
    BOOST_TEST(pair.Client.Connected());
}

BOOST_AUTO_TEST_CASE(closing_ends_a_call)
{
    const TemporaryFile file(LongText());
    const Pair pair = NarrowPair();
    BlockedCall blocked([&] { return ErrorOf([&] { pair.Client.SendFile(file.Name()); }); });
    pair.Client.Close();
    BOOST_TEST(blocked.End() == SocketError::Interrupted);
    const Pair other = NarrowPair();
    const IAsyncResult result = other.Client.BeginSendFile(file.Name(), nullptr, nullptr);
    other.Client.Close();
    BOOST_CHECK_THROW(other.Client.EndSendFile(result), ObjectDisposedException);
    // The file is not held any longer than that.
    BOOST_CHECK_NO_THROW(fs::resize_file(static_cast<std::string>(file.Name()), 0));
}

BOOST_AUTO_TEST_CASE(files_are_sent_one_after_another_and_between_other_sends)
{
    const Pair pair = ConnectedPair();
    const std::string text = LongText().substr(0, 3'000'000);
    const TemporaryFile file(text);
    auto received = Receives(pair.Server, 9'000'006);
    std::vector<IAsyncResult> files;
    std::vector<IAsyncResult> sends;
    for (int i = 0; i != 3; ++i)
    {
        files.push_back(pair.Client.BeginSendFile(file.Name(), Bytes("<"), nullptr, Plain, nullptr, nullptr));
        sends.push_back(pair.Client.BeginSend(Bytes(">"), 0, 1, SocketFlags::None, nullptr, nullptr));
    }
    for (int i = 0; i != 3; ++i)
    {
        pair.Client.EndSendFile(files[static_cast<std::size_t>(i)]);
        BOOST_TEST(pair.Client.EndSend(sends[static_cast<std::size_t>(i)]) == 1);
    }
    const std::string one = "<" + text + ">";
    BOOST_TEST((received.get() == one + one + one));
}
