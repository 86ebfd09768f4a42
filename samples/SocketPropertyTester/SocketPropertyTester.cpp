// Sets and shows the properties of a TCP and a UDP socket: api/system.net.sockets.socket.lingerstate
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;

static void ConfigureTcpSocket(Socket tcpSocket)
{
    // No other socket may bind to this port.
    tcpSocket.ExclusiveAddressUse(true);
    // Ten seconds to get rid of unsent data when the socket is closed.
    tcpSocket.LingerState(LingerOption(true, 10));
    tcpSocket.NoDelay(true);
    tcpSocket.ReceiveBufferSize(8192);
    tcpSocket.ReceiveTimeout(1000);
    tcpSocket.SendBufferSize(8192);
    tcpSocket.SendTimeout(1000);
    tcpSocket.Ttl(42);

    Console::WriteLine("Tcp Socket configured:");
    Console::WriteLine("  ExclusiveAddressUse {0}", tcpSocket.ExclusiveAddressUse());
    Console::WriteLine("  LingerState {0}, {1}", tcpSocket.LingerState().Enabled(), tcpSocket.LingerState().LingerTime());
    Console::WriteLine("  NoDelay {0}", tcpSocket.NoDelay());
    Console::WriteLine("  ReceiveBufferSize {0}", tcpSocket.ReceiveBufferSize());
    Console::WriteLine("  ReceiveTimeout {0}", tcpSocket.ReceiveTimeout());
    Console::WriteLine("  SendBufferSize {0}", tcpSocket.SendBufferSize());
    Console::WriteLine("  SendTimeout {0}", tcpSocket.SendTimeout());
    Console::WriteLine("  Ttl {0}", tcpSocket.Ttl());
    Console::WriteLine("  IsBound {0}", tcpSocket.IsBound());
}

static void ConfigureUdpSocket(Socket udpSocket)
{
    udpSocket.DontFragment(true);
    udpSocket.EnableBroadcast(true);
    udpSocket.MulticastLoopback(false);

    Console::WriteLine("Udp Socket configured:");
    Console::WriteLine("  DontFragment {0}", udpSocket.DontFragment());
    Console::WriteLine("  EnableBroadcast {0}", udpSocket.EnableBroadcast());
    Console::WriteLine("  MulticastLoopback {0}", udpSocket.MulticastLoopback());
}

int main()
{
    Socket tcpSocket = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    ConfigureTcpSocket(tcpSocket);

    Socket udpSocket = Socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
    ConfigureUdpSocket(udpSocket);
}
