// Keys and values in the manner of Redis: one state object a connection, everything by Begin and End, commands as arrays of texts.
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Collections/Concurrent.hpp>
#include <System/Linq.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
using namespace System;
using namespace System::Collections::Concurrent;
using namespace System::Collections::Generic;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;

struct Entry
{
    String Value;
    std::optional<DateTime> Expires;

    bool IsOver() const { return Expires.has_value() && *Expires <= DateTime::UtcNow(); }
};

/// Takes bytes as they come, and gives the commands that are whole.
class CommandReader
{
public:
    void Add(Array<Byte> buffer, int count)
    {
        // A character may be cut in two by the end of the buffer.
        Array<char> chars = Array<char>(_decoder.GetCharCount(buffer, 0, count));
        int length = _decoder.GetChars(buffer, 0, count, chars, 0);
        _text.Append(chars, 0, length);
    }

    /// *2\r\n$3\r\nGET\r\n$1\r\na\r\n
    bool TryRead(List<String>& command)
    {
        String text = _text.ToString();
        int at = 0;
        int count = 0;
        if (!TryReadNumber(text, at, '*', count)) return false;
        List<String> words;
        for (int i = 0; i < count; i++)
        {
            int length = 0;
            if (!TryReadNumber(text, at, '$', length) || text.Length() < at + length + 2) return false;
            words.Add(text.Substring(at, length));
            at += length + 2;
        }
        _text.Remove(0, at);
        command = words;
        return true;
    }

private:
    static bool TryReadNumber(String text, int& at, char prefix, int& number)
    {
        int end = text.IndexOf("\r\n", at, StringComparison::Ordinal);
        if (end < 0) return false;
        if (text[at] != prefix || !TryParse(text.Substring(at + 1, end - at - 1), number))
            throw FormatException(String::Format("expected '{0}' at {1}", prefix, at));
        at = end + 2;
        return true;
    }

    StringBuilder _text;
    Decoder _decoder = Encoding::UTF8().GetDecoder();
};

class StateObject
{
public:
    static const int BufferSize = 64;
    Socket workSocket = nullptr;
    Array<Byte> buffer = Array<Byte>(BufferSize);
    CommandReader reader;
};

class KeyValueServer
{
public:
    KeyValueServer()
    {
        _listener = Socket(AddressFamily::InterNetworkV6, SocketType::Stream, ProtocolType::Tcp);
        _listener.DualMode(true);
        _listener.Bind(IPEndPoint(IPAddress::IPv6Loopback, 0));
        _listener.Listen(16);
    }

    EndPoint LocalEndPoint() const { return _listener.LocalEndPoint(); }
    void Start() { _listener.BeginAccept(AsyncCallback(this, &KeyValueServer::AcceptCallback), _listener); }
    void Stop()
    {
        _listener.Close();
        _stopped.WaitOne();
        SpinWait::SpinUntil([this] { return Volatile::Read(_open) == 0; });
    }

private:
    void AcceptCallback(IAsyncResult ar)
    {
        Socket listener = (Socket) ar.AsyncState();
        auto state = std::make_shared<StateObject>();
        try
        {
            state->workSocket = listener.EndAccept(ar);
        }
        catch (const ObjectDisposedException&)
        {
            _stopped.Set();
            return;
        }
        Interlocked::Increment(_open);
        state->workSocket.BeginReceive(state->buffer, 0, StateObject::BufferSize, 0, AsyncCallback(this, &KeyValueServer::ReadCallback),
                                       state);
        listener.BeginAccept(AsyncCallback(this, &KeyValueServer::AcceptCallback), listener);
    }

    void ReadCallback(IAsyncResult ar)
    {
        auto state = (std::shared_ptr<StateObject>) ar.AsyncState();
        Socket handler = state->workSocket;
        SocketError error;
        int bytesRead = handler.EndReceive(ar, error);
        if (bytesRead == 0 || error != SocketError::Success)
        {
            Close(handler);
            return;
        }
        StringBuilder replies;
        bool goesOn = true;
        try
        {
            state->reader.Add(state->buffer, bytesRead);
            for (List<String> command = nullptr; goesOn && state->reader.TryRead(command);) goesOn = Execute(command, replies);
        }
        catch (const FormatException& e)
        {
            replies.AppendFormat("-ERR {0}\r\n", e.Message());
            goesOn = false;
        }
        Array<Byte> reply = Encoding::UTF8().GetBytes(replies.ToString());
        handler.BeginSend(
            reply, 0, reply.Length(), SocketFlags::None,
            [=, this](IAsyncResult sent)
            {
                handler.EndSend(sent);
                if (!goesOn)
                {
                    Close(handler);
                    return;
                }
                handler.BeginReceive(state->buffer, 0, StateObject::BufferSize, SocketFlags::None,
                                     AsyncCallback(this, &KeyValueServer::ReadCallback), state);
            },
            nullptr);
    }

    void Close(Socket handler)
    {
        handler.Close();
        Interlocked::Decrement(_open);
    }

    bool Execute(List<String> words, StringBuilder reply)
    {
        String name = words[0].ToUpperInvariant();
        if (name == "PING")
            reply.Append("+PONG\r\n");
        else if (name == "SET" && words.Count() == 3)
        {
            _entries[words[1]] = Entry{words[2], std::nullopt};
            reply.Append("+OK\r\n");
        }
        else if (name == "SETPX" && words.Count() == 4)
        {
            _entries[words[1]] = Entry{words[3], DateTime::UtcNow().AddMilliseconds(Parse<double>(words[2]))};
            reply.Append("+OK\r\n");
        }
        else if (name == "GET" && words.Count() == 2)
        {
            Entry entry;
            if (!_entries.TryGetValue(words[1], entry) || entry.IsOver())
                reply.Append("$-1\r\n");
            else
                reply.AppendFormat("${0}\r\n{1}\r\n", Encoding::UTF8().GetByteCount(entry.Value), entry.Value);
        }
        else if (name == "INCR" && words.Count() == 2)
        {
            int number = 0;
            Entry entry = _entries.AddOrUpdate(
                words[1],
                [](String) {
                    return Entry{"1", std::nullopt};
                },
                [&](String, Entry old) {
                    return TryParse(old.Value, number) ? Entry{ToString(number + 1), old.Expires} : old;
                });
            if (TryParse(entry.Value, number))
                reply.AppendFormat(":{0}\r\n", number);
            else
                reply.Append("-ERR no number\r\n");
        }
        else if (name == "DEL")
            reply.AppendFormat(":{0}\r\n", words.Skip(1).Count(
                                               [this](String key)
                                               {
                                                   Entry gone;
                                                   return _entries.TryRemove(key, gone);
                                               }));
        else if (name == "KEYS")
        {
            auto keys = _entries.Where([](auto pair) { return !pair.Value().IsOver(); })
                            .Select([](auto pair) { return pair.Key(); })
                            .OrderBy([](String key) { return key; })
                            .ToList();
            reply.AppendFormat("*{0}\r\n", keys.Count());
            keys.ForEach([&](String key) { reply.AppendFormat("${0}\r\n{1}\r\n", key.Length(), key); });
        }
        else if (name == "QUIT")
        {
            reply.Append("+OK\r\n");
            return false;
        }
        else
            reply.AppendFormat("-ERR unknown command '{0}'\r\n", words[0]);
        return true;
    }

    Socket _listener = nullptr;
    ConcurrentDictionary<String, Entry> _entries;
    ManualResetEvent _stopped = ManualResetEvent(false);
    int _open = 0;
};

class KeyValueClient
{
public:
    explicit KeyValueClient(EndPoint server)
    {
        _socket = Socket(server.AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
        IAsyncResult ar = _socket.BeginConnect(server, nullptr, nullptr);
        if (!ar.AsyncWaitHandle().WaitOne(TimeSpan::FromSeconds(30))) throw TimeoutException();
        _socket.EndConnect(ar);
    }

    template <class... T>
    void Ask(String reply, T... words)
    {
        Array<String> all{String(words)...};
        StringBuilder command;
        command.AppendFormat("*{0}\r\n", all.Length());
        for (String word : all) command.AppendFormat("${0}\r\n{1}\r\n", Encoding::UTF8().GetByteCount(word), word);
        SendRaw(command.ToString());
        Expect(reply);
    }
    void SendRaw(String text)
    {
        Array<Byte> bytes = Encoding::UTF8().GetBytes(text);
        for (int sent = 0; sent < bytes.Length();) sent += _socket.Send(bytes, sent, bytes.Length() - sent, SocketFlags::None);
    }
    void Expect(String reply)
    {
        Array<Byte> bytes = Array<Byte>(Encoding::UTF8().GetByteCount(reply));
        NetworkStream(_socket).ReadExactly(bytes, 0, bytes.Length());
        String text = Encoding::UTF8().GetString(bytes);
        if (text != reply) throw InvalidOperationException(String::Format("expected {0}, got {1}", reply, text));
    }
    void ExpectEnd()
    {
        if (_socket.Receive(Array<Byte>(1)) != 0) throw InvalidOperationException("more");
    }

private:
    Socket _socket = nullptr;
};

int main()
{
    KeyValueServer server;
    server.Start();
    {
        KeyValueClient client(server.LocalEndPoint());
        client.Ask("+PONG\r\n", "PING");
        client.Ask("+OK\r\n", "SET", "name", "Jörg Müller, whose value does not fit into one buffer of the server at all");
        client.Ask("$76\r\nJörg Müller, whose value does not fit into one buffer of the server at all\r\n", "GET", "name");
        client.Ask("$-1\r\n", "GET", "none");
        client.Ask(":1\r\n", "INCR", "count");
        client.Ask(":2\r\n", "INCR", "count");
        client.Ask("-ERR no number\r\n", "INCR", "name");
        client.Ask("+OK\r\n", "SETPX", "short", "0", "x");
        client.Ask("$-1\r\n", "GET", "short");
        client.Ask("*2\r\n$5\r\ncount\r\n$4\r\nname\r\n", "KEYS");
        client.Ask(":1\r\n", "DEL", "name", "none");
        client.Ask("-ERR unknown command 'FLY'\r\n", "FLY");
        client.Ask("+OK\r\n", "QUIT");
        client.ExpectEnd();

        KeyValueClient wrong(server.LocalEndPoint());
        wrong.SendRaw("hello\r\n");
        wrong.Expect("-ERR expected '*' at 0\r\n");
        wrong.ExpectEnd();
    }
    server.Stop();
    Console::WriteLine("keys: ok");
    return 0;
}
