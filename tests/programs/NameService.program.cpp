// Names by datagrams in the manner of DNS: a server that answers from a table, and a client that tries again and gives up.
#include <System.hpp>
#include <System/Buffers/Binary.hpp>
#include <System/Collections.hpp>
#include <System/IO.hpp>
#include <System/Linq.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
using namespace System;
using namespace System::Buffers::Binary;
using namespace System::Collections::Generic;
using namespace System::IO;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;

enum class RecordType : UInt16
{
    A = 1,
    TXT = 16,
    AAAA = 28
};

enum class ResponseCode
{
    NoError,
    FormatError,
    ServerFailure,
    NameError
};

struct Record
{
    String Name;
    RecordType Type = RecordType::A;
    UInt32 TimeToLive = 0;
    Array<Byte> Data;

    IPAddress Address() const { return IPAddress(Data); }
    String ToString() const
    {
        return String::Format("{0} {1} {2} {3}", Name, TimeToLive, Type,
                              Type == RecordType::TXT ? Encoding::UTF8().GetString(Data) : Address().ToString());
    }
};

class Message
{
public:
    UInt16 Id = 0;
    bool IsResponse = false;
    ResponseCode Code = ResponseCode::NoError;
    List<std::tuple<String, RecordType>> Questions;
    List<Record> Answers;

    Array<Byte> ToArray() const
    {
        MemoryStream stream;
        WriteNumber(stream, Id);
        WriteNumber(stream, (UInt16) ((IsResponse ? 0x8000 : 0) | (int) Code));
        WriteNumber(stream, (UInt16) Questions.Count());
        WriteNumber(stream, (UInt16) Answers.Count());
        for (auto [name, type] : Questions)
        {
            WriteName(stream, name);
            WriteNumber(stream, (UInt16) type);
        }
        for (Record record : Answers)
        {
            WriteName(stream, record.Name);
            WriteNumber(stream, (UInt16) record.Type);
            Array<Byte> number = Array<Byte>(4);
            BinaryPrimitives::WriteUInt32BigEndian(number, record.TimeToLive);
            stream.Write(number, 0, 4);
            WriteNumber(stream, (UInt16) record.Data.Length());
            stream.Write(record.Data);
        }
        return stream.ToArray();
    }

    static Message Parse(Array<Byte> bytes)
    {
        int at = 0;
        Message message;
        message.Id = ReadNumber(bytes, at);
        int flags = ReadNumber(bytes, at);
        message.IsResponse = (flags & 0x8000) != 0;
        message.Code = (ResponseCode) (flags & 15);
        int questions = ReadNumber(bytes, at);
        int answers = ReadNumber(bytes, at);
        while (questions-- > 0)
        {
            String name = ReadName(bytes, at);
            RecordType type = (RecordType) ReadNumber(bytes, at);
            message.Questions.Add(std::tuple(name, type));
        }
        while (answers-- > 0)
        {
            Record record;
            record.Name = ReadName(bytes, at);
            record.Type = (RecordType) ReadNumber(bytes, at);
            record.TimeToLive = BinaryPrimitives::ReadUInt32BigEndian(bytes.AsSpan(at));
            at += 4;
            int length = ReadNumber(bytes, at);
            record.Data = bytes.AsSpan(at, length).ToArray();
            at += length;
            message.Answers.Add(record);
        }
        return message;
    }

private:
    static void WriteNumber(Stream stream, UInt16 value)
    {
        stream.WriteByte((Byte) (value >> 8));
        stream.WriteByte((Byte) value);
    }
    static UInt16 ReadNumber(Array<Byte> bytes, int& at)
    {
        UInt16 value = (UInt16) (bytes[at] << 8 | bytes[at + 1]);
        at += 2;
        return value;
    }
    static void WriteName(Stream stream, String name)
    {
        for (String label : name.Split('.', StringSplitOptions::RemoveEmptyEntries))
        {
            stream.WriteByte((Byte) label.Length());
            stream.Write(Encoding::ASCII().GetBytes(label));
        }
        stream.WriteByte(0);
    }
    static String ReadName(Array<Byte> bytes, int& at)
    {
        StringBuilder name;
        for (int length; (length = bytes[at++]) != 0; at += length)
        {
            if (name.Length() > 0) name.Append('.');
            name.Append(Encoding::ASCII().GetString(bytes, at, length));
        }
        return name.ToString();
    }
};

class NameServer
{
public:
    NameServer() : _socket(IPEndPoint(IPAddress::Loopback, 0)), _records(StringComparer::OrdinalIgnoreCase()) {}

    IPEndPoint LocalEndPoint() const { return (IPEndPoint) _socket.Client().LocalEndPoint(); }
    int Ignore = 0; ///< requests to lose

    void Add(String name, RecordType type, Array<Byte> data)
    {
        List<Record> list = nullptr;
        if (!_records.TryGetValue(name, list)) _records.Add(name, list = List<Record>());
        list.Add(Record{name, type, 300, data});
    }

    void Start() { _socket.BeginReceive(AsyncCallback(this, &NameServer::Received), nullptr); }
    void Stop()
    {
        _socket.Close();
        _stopped.WaitOne();
    }

private:
    void Received(IAsyncResult ar)
    {
        IPEndPoint from = nullptr;
        try
        {
            Array<Byte> request = _socket.EndReceive(ar, from);
            if (Ignore > 0)
                Ignore--;
            else
            {
                Array<Byte> response = Answer(request);
                _socket.Send(response, response.Length(), from);
            }
            Start();
        }
        catch (const ObjectDisposedException&) // Stop may come between any two of these calls
        {
            _stopped.Set();
        }
    }

    Array<Byte> Answer(Array<Byte> request)
    {
        Message response;
        try
        {
            response = Message::Parse(request);
            auto [name, type] = response.Questions.Single();
            List<Record> records = nullptr;
            if (_records.TryGetValue(name, records))
                response.Answers = records.Where([=](const Record& r) { return r.Type == type; }).ToList();
            else
                response.Code = ResponseCode::NameError;
        }
        catch (const SystemException&) // an index or a length beyond the end
        {
            response.Code = ResponseCode::FormatError;
        }
        response.IsResponse = true;
        return response.ToArray();
    }

    UdpClient _socket;
    Dictionary<String, List<Record>> _records;
    ManualResetEvent _stopped = ManualResetEvent(false);
};

class NameClient
{
public:
    explicit NameClient(IPEndPoint server) { _socket.Connect(server); }
    int Tries = 0;

    List<Record> Query(String name, RecordType type)
    {
        Message request;
        request.Id = (UInt16) Random::Shared().Next(65536);
        request.Questions.Add(std::tuple(name, type));
        Array<Byte> bytes = request.ToArray();
        for (int attempt = 0; attempt < 3; attempt++)
        {
            Tries++;
            _socket.Send(bytes, bytes.Length());
            _socket.Client().ReceiveTimeout(attempt == 0 ? 200 : 30000);
            try
            {
                IPEndPoint from = IPEndPoint(IPAddress::Any, 0);
                Message response = Message::Parse(_socket.Receive(from));
                if (response.Id != request.Id) continue;
                if (response.Code != ResponseCode::NoError)
                    throw InvalidOperationException(String::Format("{0}: {1}", name, response.Code));
                return response.Answers;
            }
            catch (const SocketException& e)
            {
                if (e.SocketErrorCode() != SocketError::TimedOut) throw;
            }
        }
        throw TimeoutException(name);
    }
    Array<Byte> Raw(Array<Byte> request)
    {
        _socket.Send(request, request.Length());
        IPEndPoint from = nullptr;
        return _socket.Receive(from);
    }

private:
    UdpClient _socket;
};

static void Check(bool condition, String what)
{
    if (!condition) throw InvalidOperationException(what);
}

int main()
{
    NameServer server;
    server.Add("www.example.org", RecordType::A, IPAddress::Parse("192.0.2.1").GetAddressBytes());
    server.Add("www.example.org", RecordType::A, IPAddress::Parse("192.0.2.2").GetAddressBytes());
    server.Add("www.example.org", RecordType::AAAA, IPAddress::Parse("2001:db8::1").GetAddressBytes());
    server.Add("example.org", RecordType::TXT, Encoding::UTF8().GetBytes("some text"));
    server.Ignore = 1;
    server.Start();

    NameClient client(server.LocalEndPoint());
    List<Record> found = client.Query("WWW.example.ORG", RecordType::A);
    Check(client.Tries == 2, "the first request was lost");
    Check(String::Join(" ", found.Select([](const Record& r) { return r.Address(); })) == "192.0.2.1 192.0.2.2", "two addresses");
    Check(client.Query("www.example.org", RecordType::AAAA).First().Address() == IPAddress::Parse("2001:db8::1"), "IPv6");
    Check(client.Query("example.org", RecordType::TXT)[0].ToString() == "example.org 300 TXT some text", "text");
    Check(client.Query("example.org", RecordType::A).Count() == 0, "no such record");
    try
    {
        client.Query("none.example.org", RecordType::A);
        return 1;
    }
    catch (const InvalidOperationException& e)
    {
        Check(e.Message() == "none.example.org: NameError", e.Message());
    }
    Array<Byte> malformed = client.Raw(Array<Byte>{0, 1, 0, 0, 0, 1, 0, 0, 9});
    Check((malformed[3] & 15) == (int) ResponseCode::FormatError, "format error");
    server.Stop();
    Console::WriteLine("names: ok");
    return 0;
}
