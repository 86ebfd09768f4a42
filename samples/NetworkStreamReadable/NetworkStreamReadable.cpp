// A stream of a program's own, which tells what the protected members say: api/system.net.sockets.networkstream.readable
#include <System.hpp>
#include <System/IO.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::IO;
using namespace System::Net;
using namespace System::Net::Sockets;

class MyNetworkStream : public NetworkStream
{
public:
    using NetworkStream::NetworkStream;

    // The socket below, which only a class derived from NetworkStream gets as a matter of course.
    bool IsConnected() const { return Socket().Connected(); }
    bool CanCommunicate() const { return Readable() && Writeable(); }
};

int main()
{
    TcpListener listener = TcpListener(IPAddress::Loopback, 0);
    listener.Start();
    TcpClient client = TcpClient();
    client.Connect((IPEndPoint)listener.LocalEndpoint());

    MyNetworkStream both = MyNetworkStream(client.Client());
    Console::WriteLine("Connected: {0}, communicates: {1}", both.IsConnected(), both.CanCommunicate());
    MyNetworkStream reads = MyNetworkStream(client.Client(), FileAccess::Read);
    Console::WriteLine("Connected: {0}, communicates: {1}", reads.IsConnected(), reads.CanCommunicate());
    client.Close();
    listener.Stop();
}
