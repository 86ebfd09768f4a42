// The time and a line of the day for whoever asks, by one thread that waits with Select.
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Diagnostics/Stopwatch.hpp>
#include <System/Globalization/CultureInfo.hpp>
#include <System/Globalization/DateTimeStyles.hpp>
#include <System/IO.hpp>
#include <System/Linq.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Diagnostics;
using namespace System::Globalization;
using namespace System::IO;
using namespace System::Linq;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;

class Line
{
public:
    String Input = "";
    Queue<Array<Byte>> Output;
    int Sent = 0;
    bool Ends = false;
};

class SelectServer
{
public:
    SelectServer()
    {
        _listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
        _listener.Listen(10);
        _listener.Blocking(false);
    }

    EndPoint LocalEndPoint() const { return _listener.LocalEndPoint(); }
    int Rounds() const { return _rounds; }

    void Run()
    {
        while (!Volatile::Read(_stopping))
        {
            List<Socket> reading = _lines.Keys().ToList();
            reading.Insert(0, _listener);
            List<Socket> writing = _lines.Where([](auto pair) { return pair.Value()->Output.Count() > 0; })
                                       .Select([](auto pair) { return pair.Key(); })
                                       .ToList();
            List<Socket> failed = _lines.Keys().ToList();
            Socket::Select(reading, writing, failed, 50000);
            _rounds++;
            if (reading.Remove(_listener)) Accept();
            for (Socket socket : reading) Read(socket);
            for (Socket socket : writing)
                if (_lines.ContainsKey(socket)) Write(socket);
            for (Socket socket : failed) Close(socket);
        }
        for (Socket socket : _lines.Keys().ToArray()) Close(socket);
        _listener.Close();
    }
    void Stop() { Volatile::Write(_stopping, true); }

private:
    void Accept()
    {
        try
        {
            Socket client = _listener.Accept();
            client.Blocking(false);
            _lines.Add(client, std::make_shared<Line>());
        }
        catch (const SocketException& e)
        {
            if (e.SocketErrorCode() != SocketError::WouldBlock) throw;
        }
    }

    void Read(Socket socket)
    {
        std::shared_ptr<Line> line = _lines[socket];
        Array<Byte> buffer = Array<Byte>(16);
        SocketError error;
        int read = socket.Receive(buffer, 0, buffer.Length(), SocketFlags::None, error);
        if (error == SocketError::WouldBlock) return;
        if (read == 0)
        {
            Close(socket);
            return;
        }
        line->Input += Encoding::ASCII().GetString(buffer, 0, read);
        for (int end; (end = line->Input.IndexOf('\n')) >= 0; line->Input = line->Input.Remove(0, end + 1))
        {
            String command = line->Input.Substring(0, end).TrimEnd('\r');
            line->Output.Enqueue(Encoding::ASCII().GetBytes(Answer(command, line) + "\r\n"));
        }
    }

    String Answer(String command, std::shared_ptr<Line> line)
    {
        if (command.Equals("time", StringComparison::OrdinalIgnoreCase))
            return DateTime::UtcNow().ToString("o", CultureInfo::InvariantCulture());
        if (command == "day") return ToString(DateTime::UtcNow().DayOfWeek());
        if (command == "uptime") return _uptime.Elapsed().ToString("hh\\:mm\\:ss\\.fff");
        if (command.StartsWith("quote"))
        {
            int number = 0;
            if (!TryParse(command.Substring(5).Trim(), number)) number = _next++;
            return number >= 0 && number < _quotes.Length() ? _quotes[number] : "there are " + ToString(_quotes.Length());
        }
        if (command == "big") return String('x', 300000);
        if (command == "bye")
        {
            line->Ends = true;
            return "bye";
        }
        return "? " + command.PadLeft(10, '.');
    }

    void Write(Socket socket)
    {
        std::shared_ptr<Line> line = _lines[socket];
        try
        {
            Array<Byte> output = line->Output.Peek();
            line->Sent += socket.Send(output, line->Sent, output.Length() - line->Sent, SocketFlags::None);
            if (line->Sent < output.Length()) return;
            line->Output.Dequeue();
            line->Sent = 0;
            if (line->Ends && line->Output.Count() == 0) Close(socket);
        }
        catch (const SocketException& e)
        {
            if (e.SocketErrorCode() == SocketError::WouldBlock) return;
            Close(socket);
        }
    }

    void Close(Socket socket)
    {
        if (!_lines.Remove(socket)) return;
        if (socket.Connected()) socket.Shutdown(SocketShutdown::Both);
        socket.Close();
    }

    Socket _listener = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    Dictionary<Socket, std::shared_ptr<Line>> _lines;
    Stopwatch _uptime = Stopwatch::StartNew();
    Array<String> _quotes{"Brevity is the soul of wit.", "Less is more.", "Festina lente."};
    int _next = 0;
    int _rounds = 0;
    bool _stopping = false;
};

class LineClient
{
public:
    explicit LineClient(EndPoint server)
    {
        _socket.Connect(server);
        _socket.ReceiveTimeout(30000);
        _reader = StreamReader(NetworkStream(_socket), Encoding::ASCII());
    }
    String Ask(String line)
    {
        Send(line + "\r\n");
        return ReadLine();
    }
    void Send(String text) { _socket.Send(Encoding::ASCII().GetBytes(text)); }
    String ReadLine() { return _reader.ReadLine(); }

private:
    Socket _socket = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    StreamReader _reader = nullptr;
};

static void Check(bool condition, String what)
{
    if (!condition) throw InvalidOperationException(what);
}

int main()
{
    SelectServer server;
    Thread thread = Thread(ThreadStart(&server, &SelectServer::Run));
    thread.Start();

    LineClient first(server.LocalEndPoint());
    LineClient second(server.LocalEndPoint());
    DateTime time = DateTime::ParseExact(first.Ask("TIME"), "o", CultureInfo::InvariantCulture(), DateTimeStyles::RoundtripKind);
    Check(time.Kind() == DateTimeKind::Utc && (DateTime::UtcNow() - time).Duration().TotalMinutes() < 1, "time");
    Check(Enum::IsDefined(Enum::Parse<DayOfWeek>(second.Ask("day"))), "day");
    Check(TimeSpan::Parse(first.Ask("uptime")) < TimeSpan::FromMinutes(5), "uptime");
    Check(first.Ask("quote 2") == "Festina lente.", "quote");
    Check(first.Ask("quote 9") == "there are 3", "no quote");
    Check(second.Ask("quote") == "Brevity is the soul of wit." && first.Ask("quote") == "Less is more.", "quotes in turn");
    Check(first.Ask("what") == "? ......what", "unknown");
    first.Send("quo");
    Check(second.Ask("quote 1") == "Less is more.", "the other is not held up");
    first.Send("te 0\r\nday\r\n");
    Check(first.ReadLine().StartsWith("Brevity") && first.ReadLine().EndsWith("day"), "two lines at once");
    first.Send("big\nday\n");
    Check(second.Ask("quote 0").Length() == 27, "while the first does not read");
    Check(first.ReadLine() == String('x', 300000) && first.ReadLine().EndsWith("day"), "big");
    Check(first.Ask("bye") == "bye" && first.ReadLine() == nullptr, "bye");

    server.Stop();
    Check(second.ReadLine() == nullptr, "the server ends");
    thread.Join();
    Check(server.Rounds() > 5, "rounds");
    Console::WriteLine("select: ok");
    return 0;
}
