// A TCP proxy: each connection has two pumps by Begin and End, which hand down the end of the stream and count bytes.
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;

class Pump : public std::enable_shared_from_this<Pump>
{
public:
    Pump(Socket from, Socket to, Action<Int64> done) : _from(from), _to(to), _done(done) {}

    void Start()
    {
        _from.BeginReceive(_buffer, 0, _buffer.Length(), SocketFlags::None, AsyncCallback(shared_from_this(), &Pump::Received), nullptr);
    }

private:
    void Received(IAsyncResult ar)
    {
        try
        {
            int read = _from.EndReceive(ar);
            if (read == 0)
            {
                _to.Shutdown(SocketShutdown::Send);
                _done(_bytes);
                return;
            }
            _bytes += read;
            _to.BeginSend(_buffer, 0, read, SocketFlags::None, AsyncCallback(shared_from_this(), &Pump::Sent), read);
        }
        catch (const SocketException&)
        {
            _done(_bytes);
        }
        catch (const ObjectDisposedException&)
        {
            _done(_bytes);
        }
    }

    void Sent(IAsyncResult ar)
    {
        try
        {
            int wanted = (int) ar.AsyncState();
            int sent = _to.EndSend(ar);
            if (sent != wanted) throw SocketException((int) SocketError::MessageSize);
            Start();
        }
        catch (const SocketException&)
        {
            _done(_bytes);
        }
        catch (const ObjectDisposedException&)
        {
            _done(_bytes);
        }
    }

    Socket _from;
    Socket _to;
    Action<Int64> _done;
    Array<Byte> _buffer = Array<Byte>(4096);
    Int64 _bytes = 0;
};

class Proxy
{
public:
    explicit Proxy(EndPoint target) : _target(target)
    {
        _listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
        _listener.Listen(100);
        _listener.BeginAccept(AsyncCallback(this, &Proxy::Accepted), _listener);
    }

    EndPoint LocalEndPoint() const { return _listener.LocalEndPoint(); }
    Int64 Bytes() { return Interlocked::Read(_bytes); }
    bool WaitIdle() { return _idle.Wait(30000); }
    void Close()
    {
        _listener.Close();
        _stopped.WaitOne();
    }

private:
    void Accepted(IAsyncResult ar)
    {
        Socket client = nullptr;
        try
        {
            Socket listener = (Socket) ar.AsyncState();
            client = listener.EndAccept(ar);
            listener.BeginAccept(AsyncCallback(this, &Proxy::Accepted), listener);
        }
        catch (const ObjectDisposedException&)
        {
            _stopped.Set();
            return;
        }
        Socket upstream = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        upstream.BeginConnect(
            _target,
            [=, this](IAsyncResult connected)
            {
                try
                {
                    upstream.EndConnect(connected);
                }
                catch (const SocketException&)
                {
                    client.Close();
                    return;
                }
                Join(client, upstream);
            },
            nullptr);
    }

    void Join(Socket client, Socket upstream)
    {
        auto left = std::make_shared<int>(2);
        Action<Int64> done = [=, this](Int64 bytes)
        {
            Interlocked::Add(_bytes, bytes);
            if (Interlocked::Decrement(*left) == 0)
            {
                client.Close();
                upstream.Close();
                _idle.Set();
            }
        };
        std::make_shared<Pump>(client, upstream, done)->Start();
        std::make_shared<Pump>(upstream, client, done)->Start();
    }

    EndPoint _target;
    Socket _listener = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    ManualResetEvent _stopped = ManualResetEvent(false);
    ManualResetEventSlim _idle = ManualResetEventSlim(false);
    Int64 _bytes = 0;
};

static void EchoUpperCase(Object state)
{
    Socket listener = (Socket) state;
    Socket client = listener.Accept();
    Array<Byte> buffer = Array<Byte>(1000);
    for (int read = 0; (read = client.Receive(buffer)) > 0;)
    {
        String text = Encoding::ASCII().GetString(buffer, 0, read).ToUpper();
        client.Send(Encoding::ASCII().GetBytes(text));
    }
    client.Shutdown(SocketShutdown::Both);
    client.Close();
}

int main()
{
    Socket target = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    target.Bind(IPEndPoint(IPAddress::Loopback, 0));
    target.Listen();
    Thread server = Thread(ParameterizedThreadStart(EchoUpperCase));
    server.Start(target);

    Proxy proxy(target.LocalEndPoint());
    Socket client = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    client.Connect(proxy.LocalEndPoint());
    StringBuilder sent;
    for (int i = 0; i < 2000; i++) sent.AppendFormat("line {0};", i);
    String text = sent.ToString();
    Thread sender = Thread(
        [=]
        {
            client.Send(Encoding::ASCII().GetBytes(text));
            client.Shutdown(SocketShutdown::Send);
        });
    sender.Start();
    StringBuilder received;
    Array<Byte> buffer = Array<Byte>(8192);
    for (int read = 0; (read = client.Receive(buffer)) > 0;) received.Append(Encoding::ASCII().GetString(buffer, 0, read));
    sender.Join();
    server.Join();
    client.Close();

    bool idle = proxy.WaitIdle();
    proxy.Close();
    if (!idle || received.ToString() != text.ToUpperInvariant() || proxy.Bytes() != 2 * text.Length())
    {
        Console::Error().WriteLine("{0} bytes through the proxy, {1} sent, {2} received", proxy.Bytes(), text.Length(), received.Length());
        return 1;
    }
    Console::WriteLine("proxy: ok, {0:N0} bytes", proxy.Bytes());
    return 0;
}
