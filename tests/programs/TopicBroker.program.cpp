// A broker: clients subscribe to topics with wildcards and publish; each client has a queue and a task that writes it out.
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Collections/Concurrent.hpp>
#include <System/IO.hpp>
#include <System/Linq.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
using namespace System;
using namespace System::Collections::Concurrent;
using namespace System::Collections::Generic;
using namespace System::IO;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;
using namespace System::Threading::Tasks;

/// "a/+/c" and "a/#".
class TopicFilter
{
public:
    explicit TopicFilter(String text) : _parts(text.Split('/')) {}

    bool Matches(String topic) const
    {
        Array<String> parts = topic.Split('/');
        for (int i = 0; i < _parts.Length(); i++)
        {
            if (_parts[i] == "#") return true;
            if (i >= parts.Length() || (_parts[i] != "+" && _parts[i] != parts[i])) return false;
        }
        return parts.Length() == _parts.Length();
    }
    String ToString() const { return String::Join("/", _parts); }
    bool operator==(const TopicFilter& other) const { return ToString() == other.ToString(); }
    int GetHashCode() const { return ToString().GetHashCode(); }

private:
    Array<String> _parts;
};

class Broker;

class Subscriber : public std::enable_shared_from_this<Subscriber>
{
public:
    Subscriber(Broker& broker, TcpClient client) : _broker(broker), _client(client) {}

    HashSet<std::shared_ptr<TopicFilter>> Filters;

    Task<> RunAsync(CancellationToken token);
    void Enqueue(String line)
    {
        _queue.Enqueue(line);
        _waiting.Release();
    }
    bool Wants(String topic)
    {
        Lock guard(Filters);
        return Filters.Any([&](auto filter) { return filter->Matches(topic); });
    }

private:
    Task<> WriteAsync(CancellationToken token);

    Broker& _broker;
    TcpClient _client;
    ConcurrentQueue<String> _queue;
    SemaphoreSlim _waiting = SemaphoreSlim(0);
};

class Broker
{
public:
    EventHandler<> Published;
    int Count() const { return _subscribers.Count(); }

    IPEndPoint Start()
    {
        _listener.Start();
        _accepting = AcceptAsync(_stop.Token());
        return (IPEndPoint) _listener.LocalEndpoint();
    }
    Task<> StopAsync()
    {
        _stop.Cancel();
        _listener.Stop();
        co_await _accepting;
        Array<Task<>> running = _running.ToArray();
        co_await Task<>::WhenAll(running);
    }

    void Publish(String topic, String payload)
    {
        for (auto [id, subscriber] : _subscribers)
            if (subscriber->Wants(topic)) subscriber->Enqueue(String::Format("MSG {0} {1}", topic, payload));
        if (payload != "") _retained[topic] = payload;
        if (Published) Published(this, EventArgs::Empty);
    }
    IEnumerable<KeyValuePair<String, String>> Retained(std::shared_ptr<TopicFilter> filter)
    {
        for (auto pair : _retained)
            if (filter->Matches(pair.Key())) co_yield pair;
    }

private:
    Task<> AcceptAsync(CancellationToken token)
    {
        while (!token.IsCancellationRequested())
        {
            TcpClient client = nullptr;
            try
            {
                client = co_await _listener.AcceptTcpClientAsync();
            }
            catch (const SocketException&)
            {
                break;
            }
            catch (const ObjectDisposedException&)
            {
                break;
            }
            auto subscriber = std::make_shared<Subscriber>(*this, client);
            _subscribers[Interlocked::Increment(_next)] = subscriber;
            _running.Add(subscriber->RunAsync(token));
        }
    }

    TcpListener _listener = TcpListener(IPAddress::Loopback, 0);
    CancellationTokenSource _stop;
    Task<> _accepting = nullptr;
    ConcurrentBag<Task<>> _running;
    ConcurrentDictionary<int, std::shared_ptr<Subscriber>> _subscribers;
    ConcurrentDictionary<String, String> _retained;
    int _next = 0;
};

Task<> Subscriber::RunAsync(CancellationToken token)
{
    auto self = shared_from_this();
    CancellationTokenSource closed = CancellationTokenSource::CreateLinkedTokenSource(token);
    Task<> writing = WriteAsync(closed.Token());
    CancellationTokenRegistration registration = token.Register([this] { _client.Close(); });
    try
    {
        StreamReader reader = StreamReader(_client.GetStream(), Encoding::UTF8());
        for (;;)
        {
            String line = co_await reader.ReadLineAsync();
            if (line == nullptr) break;
            Array<String> words = line.Split(' ', 3);
            if (words[0] == "SUB")
            {
                auto filter = std::make_shared<TopicFilter>(words[1]);
                bool added;
                {
                    Lock guard(Filters);
                    added = Filters.Add(filter);
                }
                Enqueue(added ? "OK" : "AGAIN");
                for (auto pair : _broker.Retained(filter)) Enqueue(String::Format("MSG {0} {1}", pair.Key(), pair.Value()));
            }
            else if (words[0] == "UNSUB")
            {
                Lock guard(Filters);
                Enqueue(Filters.Remove(std::make_shared<TopicFilter>(words[1])) ? "OK" : "NONE");
            }
            else if (words[0] == "PUB")
                _broker.Publish(words[1], words.Length() > 2 ? words[2] : String(""));
            else
                Enqueue("WHAT " + words[0]);
        }
    }
    catch (const IOException&)
    {
    }
    catch (const ObjectDisposedException&)
    {
    }
    registration.Dispose();
    closed.Cancel();
    co_await writing;
    _client.Close();
}

Task<> Subscriber::WriteAsync(CancellationToken token)
{
    auto self = shared_from_this();
    try
    {
        NetworkStream stream = _client.GetStream();
        for (;;)
        {
            co_await _waiting.WaitAsync(token);
            String line;
            if (!_queue.TryDequeue(line)) continue;
            Array<Byte> bytes = Encoding::UTF8().GetBytes(line + "\n");
            co_await stream.WriteAsync(bytes, 0, bytes.Length());
        }
    }
    catch (const OperationCanceledException&)
    {
    }
    catch (const IOException&)
    {
    }
    catch (const ObjectDisposedException&)
    {
    }
}

class BrokerClient
{
public:
    explicit BrokerClient(IPEndPoint server)
    {
        _client.Connect(server);
        _reader = StreamReader(_client.GetStream());
        _writer = StreamWriter(_client.GetStream());
    }
    void Send(String line)
    {
        _writer.Write(line + "\n");
        _writer.Flush();
    }
    void Expect(String expected)
    {
        String line = _reader.ReadLine();
        if (line != expected) throw InvalidOperationException(String::Format("expected {0}, got {1}", expected, line));
    }

private:
    TcpClient _client;
    StreamReader _reader = nullptr;
    StreamWriter _writer = nullptr;
};

int main()
{
    Broker broker;
    int published = 0;
    broker.Published += [&](Object sender, EventArgs)
    {
        if (sender != nullptr) Interlocked::Increment(published);
    };
    IPEndPoint endPoint = broker.Start();

    BrokerClient one(endPoint);
    BrokerClient two(endPoint);
    one.Send("SUB home/+/temperature");
    one.Expect("OK");
    one.Send("SUB home/+/temperature");
    one.Expect("AGAIN");
    two.Send("SUB home/#");
    two.Expect("OK");
    two.Send("PUB home/kitchen/temperature 21.5 degrees");
    one.Expect("MSG home/kitchen/temperature 21.5 degrees");
    two.Expect("MSG home/kitchen/temperature 21.5 degrees");
    one.Send("PUB home/kitchen/light on");
    two.Expect("MSG home/kitchen/light on");
    one.Send("UNSUB home/+/temperature");
    one.Expect("OK");
    one.Send("UNSUB x");
    one.Expect("NONE");
    one.Send("DANCE");
    one.Expect("WHAT DANCE");

    BrokerClient late(endPoint);
    late.Send("SUB home/kitchen/light");
    late.Expect("OK");
    late.Expect("MSG home/kitchen/light on");
    broker.Publish("home/kitchen/light", "off");
    late.Expect("MSG home/kitchen/light off");
    two.Expect("MSG home/kitchen/light off");

    if (broker.Count() != 3 || published != 3) return 1;
    broker.StopAsync().Wait();
    Console::WriteLine("broker: ok");
    return 0;
}
