// Sockets that go to another process.
#include "tests/Support/Programs.hpp"
#include "tests/Support/Styles.hpp"
#include <System/BitConverter.hpp>
#include <System/Environment.hpp>

using namespace SocketTests;

namespace
{
    /// The program TakesSocket.child.cpp.
    class Child
    {
    public:
        Child()
        {
            const Socket listener = Listener();
            _end = std::async(std::launch::async,
                              [port = PortOf(listener)] { return RunProgram("System.Net.Sockets.TakesSocket", std::to_string(port)); });
            AwaitReadable(listener);
            _control = listener.Accept();
            ProcessId = Number();
        }
        Child(const Child&) = delete;
        Child& operator=(const Child&) = delete;
        ~Child() { BOOST_TEST(End() == 0); }

        /// Has it take a socket over. 1: it did; 2: and the socket did not block; else the error.
        int Takes(const SocketInformation& information)
        {
            const Array<Byte> bytes = information.ProtocolInformation();
            _control.Send(BitConverter::GetBytes(static_cast<int>(information.Options())));
            _control.Send(BitConverter::GetBytes(bytes.Length()));
            _control.Send(bytes);
            return Number();
        }
        int End()
        {
            _control.Close();
            return _end.valid() ? _end.get() : 0;
        }

        int ProcessId = 0;

    private:
        int Number()
        {
            const std::string bytes = ReceiveText(_control, 4);
            return BitConverter::ToInt32(Bytes(bytes), 0);
        }

        Socket _control = nullptr;
        std::future<int> _end;
    };

    const std::string Words = "from the child";
}

BOOST_TEST_DECORATOR(*Differs("Socket.DuplicateAndClose, Socket..ctor(SocketInformation)", "on Unix"))
BOOST_AUTO_TEST_CASE(a_connection_goes_on_in_another_process)
{
    Child child;
    for (const bool blocks : {true, false})
    {
        const Pair pair = ConnectedPair();
        pair.Client.Send(Bytes("before "));
        pair.Client.Blocking(blocks);
        const SocketInformation information = pair.Client.DuplicateAndClose(child.ProcessId);
        BOOST_CHECK_THROW((void)pair.Client.Available(), ObjectDisposedException);
        BOOST_TEST((information.Options() & SocketInformationOptions::Connected) == SocketInformationOptions::Connected);
        BOOST_TEST(((information.Options() & SocketInformationOptions::NonBlocking) == SocketInformationOptions::NonBlocking) == !blocks);
        BOOST_TEST(child.Takes(information) == (blocks ? 1 : 2));
        BOOST_TEST(ReceiveText(pair.Server, 100) == "before " + Words);
    }
}

BOOST_AUTO_TEST_CASE(a_listener_accepts_in_another_process)
{
    Child child;
    const Socket listener = Listener();
    const Socket client = Tcp();
    client.Connect(listener.LocalEndPoint());
    const SocketInformation information = listener.DuplicateAndClose(child.ProcessId);
    BOOST_TEST((information.Options() & SocketInformationOptions::Listening) == SocketInformationOptions::Listening);
    BOOST_TEST(child.Takes(information) == 1);
    BOOST_TEST(ReceiveText(client, 100) == Words);
}

BOOST_AUTO_TEST_CASE(nobody_but_the_named_process_gets_it)
{
    Child child;
    const Pair pair = ConnectedPair();
    const SocketInformation information = pair.Client.DuplicateAndClose(child.ProcessId);
    BOOST_TEST(ErrorOf([&] { Socket{information}; }) == SocketError::InvalidArgument);
    BOOST_TEST(child.Takes(information) == 1);
    BOOST_TEST(ReceiveText(pair.Server, 100) == Words);
}

BOOST_AUTO_TEST_CASE(the_process_itself_may_be_the_named_one)
{
    const Pair pair = ConnectedPair();
    const IAsyncResult pending = pair.Client.BeginReceive(Array<Byte>(1), 0, 1, SocketFlags::None, nullptr, nullptr);
    const Socket again = Socket(pair.Client.DuplicateAndClose(Environment::ProcessId()));
    BOOST_CHECK_THROW(pair.Client.EndReceive(pending), ObjectDisposedException);
    BOOST_TEST(again.Connected());
    BOOST_TEST(again.RemoteEndPoint().Equals(pair.Server.LocalEndPoint()));
    again.Send(Bytes("abc"));
    BOOST_TEST(ReceiveText(pair.Server, 3) == "abc");
    again.Close();
    BOOST_TEST(ReceiveText(pair.Server, 1) == "");
}

BOOST_AUTO_TEST_CASE(a_process_that_ends_without_taking_it_lets_it_go)
{
    const Pair pair = ConnectedPair();
    Child child;
    (void)pair.Client.DuplicateAndClose(child.ProcessId);
    BOOST_TEST(child.End() == 0);
    AwaitReadable(pair.Server);
    BOOST_TEST(ReceiveText(pair.Server, 1) == "");
}

BOOST_TEST_DECORATOR(*Documents("Socket.DuplicateAndClose", "target process id is invalid") *
                     Documents("Socket.DuplicateAndClose", "duplication fails"))
BOOST_AUTO_TEST_CASE(processes_that_are_none)
{
    const Pair pair = ConnectedPair();
    for (const int process : {0, -1, 0x7FFF'FFFC})
    {
        BOOST_TEST(ErrorOf([&] { (void)pair.Client.DuplicateAndClose(process); }) == SocketError::InvalidArgument);
    }
    pair.Client.Send(Bytes("still there"));
    BOOST_TEST(ReceiveText(pair.Server, 11) == "still there");
    const Socket broken = Udp();
    Break(broken);
    BOOST_TEST(SaysNoSocket(ErrorOf([&] { (void)broken.DuplicateAndClose(Environment::ProcessId()); })));
    const Socket closed = Udp();
    closed.Close();
    BOOST_CHECK_THROW((void)closed.DuplicateAndClose(-1), ObjectDisposedException);
}

BOOST_AUTO_TEST_CASE(information_that_is_none)
{
    SocketInformation information;
    BOOST_TEST(!information.ProtocolInformation());
    BOOST_TEST(static_cast<int>(information.Options()) == 0);
    BOOST_TEST(ParameterOf<ArgumentException>([&] { Socket{information}; }) == "socketInformation");
    information.ProtocolInformation(Bytes("short"));
    BOOST_TEST(ParameterOf<ArgumentException>([&] { Socket{information}; }) == "socketInformation");
}

BOOST_AUTO_TEST_CASE(a_call_in_progress_keeps_the_socket)
{
    const Pair pair = ConnectedPair();
    BlockedCall blocked([&] { return pair.Client.Receive(Array<Byte>(1)); });
    BOOST_CHECK_THROW((void)pair.Client.DuplicateAndClose(Environment::ProcessId()), InvalidOperationException);
    pair.Server.Send(Bytes("x"));
    BOOST_TEST(blocked.End() == 1);
}
