// A chat server: clients in a concurrent dictionary, a thread for each, commands by their first letter.
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Collections/Concurrent.hpp>
#include <System/IO.hpp>
#include <System/Linq.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
using namespace System;
using namespace System::Collections::Concurrent;
using namespace System::Collections::Generic;
using namespace System::IO;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;

class ChatClient
{
public:
    explicit ChatClient(TcpClient client) : _client(client), _reader(client.GetStream(), Encoding::UTF8()), _writer(client.GetStream())
    {
        _writer.NewLine("\n");
        _writer.AutoFlush(true);
    }

    String Name = "";
    DateTime Since = DateTime::UtcNow();

    String ReadLine() { return _reader.ReadLine(); }
    void Send(String line)
    {
        Lock guard(_gate);
        _writer.WriteLine(line);
    }
    void Close() { _client.Close(); }
    EndPoint RemoteEndPoint() const { return _client.Client().RemoteEndPoint(); }

private:
    TcpClient _client;
    StreamReader _reader;
    StreamWriter _writer;
    Object _gate;
};

class ChatServer
{
public:
    ChatServer() : _listener(IPAddress::Loopback, 0) {}

    int Port() const { return ((IPEndPoint) _listener.LocalEndpoint()).Port(); }

    void Start()
    {
        _listener.Start();
        _acceptor = Thread(ThreadStart(this, &ChatServer::AcceptClients));
        _acceptor.IsBackground(true);
        _acceptor.Start();
    }

    void Stop()
    {
        _running = false;
        _listener.Stop();
        for (auto client : _clients.Values()) client->Close();
        _acceptor.Join();
        for (Thread t : _threads) t.Join();
    }

private:
    void AcceptClients()
    {
        while (_running)
        {
            try
            {
                auto client = std::make_shared<ChatClient>(_listener.AcceptTcpClient());
                Thread thread = Thread([this, client] { Serve(client); });
                _threads.Add(thread);
                thread.Start();
            }
            catch (const SocketException& e)
            {
                if (e.SocketErrorCode() != SocketError::Interrupted) throw;
                break;
            }
            catch (const ObjectDisposedException&)
            {
                break;
            }
        }
    }

    void Serve(std::shared_ptr<ChatClient> client)
    {
        try
        {
            client->Send("HELLO who are you?");
            client->Name = client->ReadLine().Trim();
            if (!_clients.TryAdd(client->Name, client))
            {
                client->Send(String::Format("ERROR {0} is taken", client->Name));
                client->Close();
                return;
            }
            Broadcast(String::Format("* {0} has joined ({1} here)", client->Name, _clients.Count()), client->Name);
            client->Send("WELCOME " + client->Name);
            String line = nullptr;
            while ((line = client->ReadLine()) != nullptr)
            {
                if (line.StartsWith("/quit")) break;
                if (line == "/who")
                    client->Send("WHO " + String::Join(",", _clients.Keys().OrderBy([](String name) { return name; })));
                else if (line.StartsWith("/msg "))
                {
                    Array<String> parts = line.Split(' ', 3);
                    std::shared_ptr<ChatClient> to;
                    if (parts.Length() == 3 && _clients.TryGetValue(parts[1], to))
                        to->Send(String::Format("[{0}] {1}", client->Name, parts[2]));
                    else
                        client->Send("ERROR no such client");
                }
                else
                    Broadcast(client->Name + ": " + line, nullptr);
            }
        }
        catch (const IOException&)
        {
        }
        catch (const ObjectDisposedException&)
        {
        }
        std::shared_ptr<ChatClient> gone;
        if (_clients.TryRemove(client->Name, gone)) Broadcast("* " + client->Name + " has left", nullptr);
        client->Close();
    }

    void Broadcast(String line, String except)
    {
        for (auto pair : _clients)
        {
            if (pair.Key() == except) continue;
            try
            {
                pair.Value()->Send(line);
            }
            catch (const IOException&)
            {
                std::shared_ptr<ChatClient> removed;
                _clients.TryRemove(pair.Key(), removed);
            }
        }
    }

    TcpListener _listener;
    ConcurrentDictionary<String, std::shared_ptr<ChatClient>> _clients;
    List<Thread> _threads;
    Thread _acceptor = nullptr;
    std::atomic<bool> _running = true;
};

static void Expect(String expected, String actual)
{
    if (expected != actual) throw InvalidOperationException(String::Format("expected '{0}', got '{1}'", expected, actual));
}

int main()
{
    ChatServer server;
    server.Start();

    ChatClient ann(TcpClient("127.0.0.1", server.Port()));
    Expect("HELLO who are you?", ann.ReadLine());
    ann.Send("ann");
    Expect("WELCOME ann", ann.ReadLine());

    ChatClient bob(TcpClient("127.0.0.1", server.Port()));
    bob.ReadLine();
    bob.Send("bob");
    Expect("* bob has joined (2 here)", ann.ReadLine());
    Expect("WELCOME bob", bob.ReadLine());

    ChatClient twin(TcpClient("127.0.0.1", server.Port()));
    twin.ReadLine();
    twin.Send("ann");
    Expect("ERROR ann is taken", twin.ReadLine());
    Expect(nullptr, twin.ReadLine());

    bob.Send("hello");
    Expect("bob: hello", ann.ReadLine());
    Expect("bob: hello", bob.ReadLine());
    ann.Send("/who");
    Expect("WHO ann,bob", ann.ReadLine());
    ann.Send("/msg bob just for you");
    Expect("[ann] just for you", bob.ReadLine());
    ann.Send("/msg carl x");
    Expect("ERROR no such client", ann.ReadLine());
    bob.Send("/quit");
    Expect("* bob has left", ann.ReadLine());

    server.Stop();
    Expect(nullptr, ann.ReadLine());
    Console::WriteLine("chat: ok, {0} since {1:HH:mm}", ann.Name == "" ? "nobody" : "somebody", ann.Since);
    return 0;
}
