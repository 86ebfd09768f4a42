// What gdb looks at: variables of the types that it has printers for, at a call of Look.
#include "compat/core/faces/Apm.hpp"
#include "compat/core/net/EndPoints.hpp"
#include "compat/core/objects/ExceptionKeeper.hpp"
#include "compat/core/sockets/SocketState.hpp"
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Threading/Tasks/Task.hpp>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Threading::Tasks;

[[gnu::noinline, gnu::used]] void Look()
{
    asm volatile("");
}

int main()
{
    // The types of the library's inside are in this program's debug information by these.
    [[maybe_unused]] Core::SocketState* state = nullptr;
    [[maybe_unused]] Core::IPEndPointData* point = nullptr;

    String text = "G\xc3\xbcnter";
    String nothing = nullptr;
    Array<Byte> bytes = {1, 2, 255};
    Array<String> texts = {"a", "b"};
    List<int> numbers{7, 8};
    Dictionary<String, int> ages{{"Ada", 36}, {"Alan", 41}};
    IPAddress v4 = IPAddress::Loopback;
    IPAddress v6 = IPAddress::Parse("fe80::1%3");
    IPEndPoint ip = IPEndPoint(v4, 8080);
    EndPoint any = ip;
    SocketException error = SocketException(static_cast<int>(SocketError::ConnectionRefused));
    Exception general = InvalidOperationException("not now");
    Object number = 42;
    Object held = String("inside");
    Task<int> ready = Task<>::FromResult(5);
    Task<> failed = Task<>::FromException(TimeoutException("too late"));

    Socket unset;
    Socket listener = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
    listener.Listen();
    const IAsyncResult accepting = listener.BeginAccept(nullptr, nullptr);
    Socket client = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    client.Connect(listener.LocalEndPoint());
    Socket server = listener.EndAccept(accepting);
    Array<Byte> buffer = Array<Byte>(8);
    const IAsyncResult receiving = server.BeginReceive(buffer, 0, 8, SocketFlags::None, nullptr, nullptr);
    const IAsyncResult second = server.BeginReceive(buffer, 0, 8, SocketFlags::None, nullptr, nullptr);
    const IAsyncResult waiting = listener.BeginAccept(nullptr, nullptr);
    Socket closed = Socket(AddressFamily::InterNetworkV6, SocketType::Dgram, ProtocolType::Udp);
    closed.Close();
    int port = ((IPEndPoint)listener.LocalEndPoint()).Port();
    Look();
    return port == 0 ? 1 : 0;
}
