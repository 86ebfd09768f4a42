// Needs: System/Net/Sockets/UnixDomainSocketEndPoint.hpp
#include "tests/Support/Print.hpp"
#include "tests/ordinary/Uses.hpp"
#include <System.hpp>
#include <System/IO.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Net/Sockets/UnixDomainSocketEndPoint.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::IO;
using namespace System::Net::Sockets;

BOOST_AUTO_TEST_SUITE(OrdinaryUnixSockets)

BOOST_AUTO_TEST_CASE(a_connection_by_a_path, *Uses("System.Net.Sockets.UnixDomainSocketEndPoint", ".ctor 1"))
{
    const String path = Path::Combine(Path::GetTempPath(), Guid::NewGuid().ToString("N"));
    const Finally cleans([&] { File::Delete(path); });
    const UnixDomainSocketEndPoint endPoint(path);
    Socket listener(AddressFamily::Unix, SocketType::Stream, ProtocolType::Unspecified);
    listener.Bind(endPoint);
    listener.Listen();
    Socket client(AddressFamily::Unix, SocketType::Stream, ProtocolType::Unspecified);
    client.Connect(endPoint);
    Socket server = listener.Accept();
    client.Send(Array<Byte>{7});
    Array<Byte> data(1);
    BOOST_TEST(server.Receive(data) == 1);
    BOOST_TEST(data[0] == 7);
    listener.Close();
}

BOOST_AUTO_TEST_SUITE_END()
