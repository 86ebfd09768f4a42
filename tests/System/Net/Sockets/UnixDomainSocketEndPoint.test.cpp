// Sockets of the Unix domain: end points, files, connections and datagrams.
#include "tests/Support/Styles.hpp"
#include <System/Environment.hpp>
#include <System/IO.hpp>
#include <System/NullReferenceException.hpp>
#include <System/OperatingSystem.hpp>
#include <filesystem>

using namespace SocketTests;

namespace
{
    namespace fs = std::filesystem;
    using Unix = UnixDomainSocketEndPoint;

    const bool IsLinux = Os::Name == std::string("Linux");
    const bool HasUnix = Socket::OSSupportsUnixDomainSockets();
    const bool HasDatagrams = HasUnix && !OperatingSystem::IsWindows();

    /// A folder that goes with this. Its name is short, since an address has little room.
    class Folder
    {
    public:
        Folder()
        {
            static int count = 0;
            _path = fs::temp_directory_path() / ("sn" + std::to_string(Environment::ProcessId()) + "-" + std::to_string(++count));
            fs::create_directory(_path);
        }
        Folder(const Folder&) = delete;
        Folder& operator=(const Folder&) = delete;
        ~Folder() { fs::remove_all(_path); }
        [[nodiscard]] std::string File(const std::string& name) const { return (_path / name).string(); }

    private:
        fs::path _path;
    };

    Socket Stream()
    {
        return Socket(AddressFamily::Unix, SocketType::Stream, ProtocolType::Unspecified);
    }
    Socket Datagrams()
    {
        return Socket(AddressFamily::Unix, SocketType::Dgram, ProtocolType::Unspecified);
    }
    Socket ListenerAt(const EndPoint& endPoint)
    {
        const Socket listener = Stream();
        listener.Bind(endPoint);
        listener.Listen(8);
        return listener;
    }
    std::vector<int> BytesOf(const SocketAddress& address)
    {
        std::vector<int> bytes;
        for (int i = 2; i < address.Size(); ++i)
        {
            bytes.push_back(address[i]);
        }
        return bytes;
    }
}

BOOST_AUTO_TEST_CASE(a_path_has_a_length)
{
    const int longest = SocketAddress::GetMaximumAddressSize(AddressFamily::Unix) - 2;
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { Unix(String(nullptr)); }) == "path");
    const auto empty = Caught<ArgumentOutOfRangeException>([] { Unix(""); });
    BOOST_REQUIRE(empty);
    BOOST_TEST(empty->ParamName() == "path");
    const auto text = [](int count) { return String(std::string(static_cast<std::size_t>(count), 'a')); };
    BOOST_TEST(Unix(text(longest - 1)).Serialize().Size() == longest + 2);
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { Unix(text(longest)); }) == "path");
    // A name that is no file needs no zero at its end.
    BOOST_TEST(Unix("\0" + text(longest - 1)).Serialize().Size() == longest + 2);
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { Unix("\0" + text(longest)); }) == "path");
    const auto tooLong = Caught<ArgumentOutOfRangeException>([&] { Unix(text(longest)); });
    BOOST_REQUIRE(tooLong);
    BOOST_TEST(tooLong->Message().Contains("The length must be between 1 and " + ToString(longest) + " characters, inclusive."));
    BOOST_TEST((String)tooLong->ActualValue() == text(longest));
}

BOOST_AUTO_TEST_CASE(an_end_point_has_the_bytes_of_its_path)
{
    const Unix file("abc");
    BOOST_TEST(file.AddressFamily() == AddressFamily::Unix);
    BOOST_TEST(file.ToString() == "abc");
    const SocketAddress address = file.Serialize();
    BOOST_TEST(address.Family() == AddressFamily::Unix);
    BOOST_TEST(address.Size() == 6);
    BOOST_TEST(BytesOf(address) == (std::vector<int>{'a', 'b', 'c', 0}), boost::test_tools::per_element());
    const Unix name("\0abc");
    BOOST_TEST(name.ToString() == "@abc");
    BOOST_TEST(BytesOf(name.Serialize()) == (std::vector<int>{0, 'a', 'b', 'c'}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_end_point_is_made_of_an_address)
{
    const Unix any("x");
    for (const String& path : {String("/tmp/y"), String("\0name")})
    {
        const EndPoint made = any.Create(Unix(path).Serialize());
        BOOST_TEST(made.Is<Unix>());
        BOOST_TEST(made.Equals(Unix(path)));
    }
    const EndPoint none = any.Create(SocketAddress(AddressFamily::Unix, 2));
    BOOST_TEST(none.ToString() == "");
    BOOST_TEST(none.Serialize().Size() == 2);
    BOOST_TEST(none.Equals(any.Create(SocketAddress(AddressFamily::Unix, 2))));
    BOOST_CHECK_THROW(any.Create(nullptr), NullReferenceException);
    // The system may give more zeros than the path has.
    SocketAddress wide(AddressFamily::Unix, 20);
    wide[2] = 'q';
    BOOST_TEST(any.Create(wide).Equals(Unix("q")));
}

BOOST_AUTO_TEST_CASE(end_points_are_compared_by_their_paths)
{
    BOOST_TEST(Unix("abc").Equals(Unix("abc")));
    BOOST_TEST(Unix("abc").GetHashCode() == Unix("abc").GetHashCode());
    BOOST_TEST(!Unix("abc").Equals(Unix("aBc")));
    BOOST_TEST(!Unix("abc").Equals(Unix("\0abc")));
    BOOST_TEST(!Unix("abc").Equals(IPEndPoint(IPAddress::Any, 0)));
    BOOST_TEST(!Unix("abc").Equals(nullptr));
    const EndPoint base = Unix("abc");
    BOOST_TEST(((Unix)base).ToString() == "abc");
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_connection, Style, AllStyles)
{
    if (!HasUnix)
    {
        return;
    }
    const Folder folder;
    const Unix at(folder.File("s"));
    const Socket listener = ListenerAt(at);
    BOOST_TEST(listener.IsBound());
    BOOST_TEST(listener.LocalEndPoint().Equals(at));
    BOOST_TEST(listener.LocalEndPoint().template Is<Unix>());
    BOOST_TEST((listener.LocalEndPoint() == listener.LocalEndPoint()));
    const Socket client = Stream();
    BOOST_TEST((client.LocalEndPoint() == nullptr));
    BOOST_TEST((client.RemoteEndPoint() == nullptr));
    Style::Connect(client, at);
    const Socket server = Style::Accept(listener);
    BOOST_TEST(client.Connected());
    BOOST_TEST(server.Connected());
    BOOST_TEST(client.RemoteEndPoint().Equals(at));
    BOOST_TEST(server.LocalEndPoint().Equals(at));
    BOOST_TEST(client.LocalEndPoint().ToString() == "");
    BOOST_TEST(server.RemoteEndPoint().ToString() == "");
    BOOST_TEST(server.AddressFamily() == AddressFamily::Unix);
    BOOST_TEST(server.SocketType() == SocketType::Stream);
    BOOST_TEST(Style::Send(client, Bytes("hello"), 0, 5) == 5);
    const Array<Byte> buffer(8);
    BOOST_TEST(Style::Receive(server, buffer, 0, 8) == 5);
    client.Shutdown(SocketShutdown::Send);
    BOOST_TEST(Style::Receive(server, buffer, 0, 8) == 0);
    BOOST_TEST(Style::Send(server, Bytes("bye"), 0, 3) == 3);
    BOOST_TEST(Style::Receive(client, buffer, 0, 8) == 3);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(datagrams, Style, AllStyles)
{
    if (!HasDatagrams)
    {
        return;
    }
    const Folder folder;
    const Unix one(folder.File("1"));
    const Unix two(folder.File("2"));
    const Socket receiver = Datagrams();
    receiver.Bind(one);
    const Socket sender = Datagrams();
    sender.Bind(two);
    const Array<Byte> buffer(8);
    BOOST_TEST(Style::SendTo(sender, Bytes("abc"), 0, 3, SocketFlags::None, one) == 3);
    EndPoint from = Unix("nobody");
    BOOST_TEST(Style::ReceiveFrom(receiver, buffer, 0, 8, SocketFlags::None, from) == 3);
    BOOST_TEST(from.template Is<Unix>());
    BOOST_TEST(from.Equals(two));
    BOOST_TEST(Style::SendTo(receiver, Bytes("de"), 0, 2, SocketFlags::None, from) == 2);
    BOOST_TEST(Style::Receive(sender, buffer, 0, 8) == 2);

    Style::Connect(sender, one);
    BOOST_TEST(sender.RemoteEndPoint().Equals(one));
    BOOST_TEST(Style::Send(sender, Bytes("0123456789"), 0, 10) == 10);
    SocketFlags flags = SocketFlags::None;
    IPPacketInformation packet;
    BOOST_TEST(receiver.ReceiveMessageFrom(buffer, 0, 8, flags, from, packet) == 8);
    BOOST_TEST(flags == SocketFlags::Truncated);
    BOOST_TEST((packet == IPPacketInformation()));
}

BOOST_AUTO_TEST_CASE(a_datagram_of_a_socket_without_a_name_leaves_the_end_point)
{
    if (!IsLinux)
    {
        return;
    }
    const Folder folder;
    const Unix at(folder.File("s"));
    const Socket receiver = Datagrams();
    receiver.Bind(at);
    Datagrams().SendTo(Bytes("abc"), at);
    EndPoint from = Unix("/x");
    BOOST_TEST(receiver.ReceiveFrom(Array<Byte>(8), from) == 3);
    BOOST_TEST(from.Equals(Unix("/x")));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(names_that_are_no_files, Style, AllStyles)
{
    if (!IsLinux)
    {
        return;
    }
    const Unix at("\0systemnet-test-" + ToString(Environment::ProcessId()));
    const Socket listener = ListenerAt(at);
    BOOST_TEST(listener.LocalEndPoint().Equals(at));
    const Socket client = Stream();
    Style::Connect(client, at);
    BOOST_TEST(client.RemoteEndPoint().ToString() == at.ToString());
    const Socket server = Style::Accept(listener);
    BOOST_TEST(Style::Send(server, Bytes("x"), 0, 1) == 1);
    listener.Close();
    // The name is free again.
    BOOST_CHECK_NO_THROW(ListenerAt(at));
}

BOOST_AUTO_TEST_CASE(the_file_goes_with_the_socket_that_was_bound_to_it)
{
    if (!HasUnix)
    {
        return;
    }
    const Folder folder;
    const std::string file = folder.File("s");
    const std::string own = folder.File("c");
    {
        const Socket listener = ListenerAt(Unix(file));
        BOOST_TEST(fs::exists(file));
        const Socket client = Stream();
        client.Bind(Unix(own));
        client.Connect(Unix(file));
        Socket server = listener.Accept();
        BOOST_TEST(server.RemoteEndPoint().Equals(Unix(own)));
        server.Close();
        BOOST_TEST(fs::exists(file));
        client.Close();
        BOOST_TEST(!fs::exists(own));
        BOOST_TEST(fs::exists(file));
        BOOST_TEST(ErrorOf([&] { Stream().Bind(Unix(file)); }) == SocketError::AddressAlreadyInUse);
        BOOST_TEST(fs::exists(file));
    }
    BOOST_TEST(!fs::exists(file));
    // The program may have gone elsewhere since it used a relative path.
    const fs::path before = fs::current_path();
    fs::current_path(fs::path(file).parent_path());
    {
        const Socket listener = ListenerAt(Unix("r"));
        BOOST_TEST(listener.LocalEndPoint().ToString() == "r");
        BOOST_TEST(fs::exists(folder.File("r")));
        fs::current_path(before);
    }
    BOOST_TEST(!fs::exists(folder.File("r")));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(errors, Style, AllStyles)
{
    if (!HasUnix)
    {
        return;
    }
    const Folder folder;
    const Unix missing(folder.File("missing"));
    const auto nobody = Caught<SocketException>([&] { Style::Connect(Stream(), missing); });
    BOOST_REQUIRE(nobody);
    // A file that is not there is an address that is not there; Windows has no other word for it than refused.
    BOOST_TEST(
        (nobody->SocketErrorCode() == SocketError::AddressNotAvailable || nobody->SocketErrorCode() == SocketError::ConnectionRefused));
    if (std::is_same_v<Style, Blocking>)
    {
        BOOST_TEST(nobody->Message().EndsWith(missing.ToString()));
    }
    BOOST_TEST(ErrorOf([&] { Stream().Bind(Unix(folder.File("no/s"))); }) != SocketError::Success);
    BOOST_CHECK_THROW(Style::Connect(Stream(), FreePort()), Exception);
    BOOST_CHECK_THROW(Style::Connect(Tcp(), missing), Exception);
    BOOST_CHECK_THROW(Style::Connect(Stream(), "localhost", 1), NotSupportedException);
    EndPoint from = FreePort();
    const Socket bound = Stream();
    bound.Bind(Unix(folder.File("b")));
    const auto family = Caught<ArgumentException>([&] { Style::ReceiveFrom(bound, Array<Byte>(1), 0, 1, SocketFlags::None, from); });
    BOOST_REQUIRE(family);
    BOOST_TEST(family->ParamName() == Style::FamilyParameter);
}

BOOST_AUTO_TEST_CASE(files_can_be_sent)
{
    if (!HasUnix)
    {
        return;
    }
    const Folder folder;
    IO::File::WriteAllText(folder.File("f"), "content");
    const Unix at(folder.File("s"));
    const Socket listener = ListenerAt(at);
    const Socket client = Stream();
    client.Connect(at);
    client.SendFile(folder.File("f"));
    BOOST_TEST(ReceiveText(listener.Accept(), 7) == "content");
}
