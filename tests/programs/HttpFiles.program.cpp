// Files by HTTP/1.1: requests line by line over a NetworkStream, answers with a length or in chunks, connections that stay.
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Collections/Specialized/NameValueCollection.hpp>
#include <System/Globalization/CultureInfo.hpp>
#include <System/Globalization/NumberStyles.hpp>
#include <System/IO.hpp>
#include <System/Linq.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Collections::Specialized;
using namespace System::Globalization;
using namespace System::IO;
using namespace System::Linq;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;

enum class HttpStatus
{
    OK = 200,
    NotModified = 304,
    BadRequest = 400,
    NotFound = 404,
    MethodNotAllowed = 405
};

class HttpException : public Exception
{
public:
    HttpException(HttpStatus status, String message) : Exception(message), _status(status) {}
    HttpStatus Status() const { return _status; }

private:
    HttpStatus _status;
};

class HttpRequest
{
public:
    String Method;
    String Path;
    Version Protocol;
    NameValueCollection Headers;

    bool KeepAlive() const
    {
        String connection = Headers["Connection"];
        return connection == nullptr ? Protocol >= Version(1, 1) : !connection.Equals("close", StringComparison::OrdinalIgnoreCase);
    }

    /// Null at the end of the connection.
    static std::shared_ptr<HttpRequest> Read(StreamReader reader)
    {
        String line = reader.ReadLine();
        if (String::IsNullOrEmpty(line)) return nullptr;
        Array<String> parts = line.Split(' ');
        Version version = nullptr;
        if (parts.Length() != 3 || !parts[2].StartsWith("HTTP/") || !Version::TryParse(parts[2].Substring(5), version))
            throw HttpException(HttpStatus::BadRequest, "malformed request line");
        auto request = std::make_shared<HttpRequest>();
        request->Method = parts[0];
        request->Path = parts[1];
        request->Protocol = version;
        while (!String::IsNullOrEmpty(line = reader.ReadLine()))
        {
            int colon = line.IndexOf(':');
            if (colon <= 0) throw HttpException(HttpStatus::BadRequest, "malformed header");
            request->Headers.Add(line.Substring(0, colon).TrimEnd(), line.Substring(colon + 1).Trim());
        }
        return request;
    }
};

class HttpServer
{
public:
    explicit HttpServer(String root) : _root(root) {}

    int Requests() { return Volatile::Read(_requests); }

    IPEndPoint Start()
    {
        _listener.Start();
        _thread = Thread([this] { Run(); });
        _thread.Start();
        return (IPEndPoint) _listener.LocalEndpoint();
    }
    void Stop()
    {
        _listener.Stop();
        _thread.Join();
        _connections.Wait();
    }

private:
    void Run()
    {
        try
        {
            for (;;)
            {
                TcpClient client = _listener.AcceptTcpClient();
                _connections.AddCount();
                ThreadPool::QueueUserWorkItem(
                    [this, client](Object)
                    {
                        Finally signals([this] { _connections.Signal(); });
                        Serve(client);
                    });
            }
        }
        catch (const SocketException& e)
        {
            if (e.SocketErrorCode() != SocketError::Interrupted) throw;
        }
        _connections.Signal();
    }

    void Serve(TcpClient client)
    {
        Using closes(client);
        client.ReceiveTimeout(30000);
        NetworkStream stream = client.GetStream();
        StreamReader reader = StreamReader(stream, Encoding::ASCII(), false, 1024, true);
        try
        {
            for (bool keepAlive = true; keepAlive;)
            {
                std::shared_ptr<HttpRequest> request;
                try
                {
                    request = HttpRequest::Read(reader);
                    if (request == nullptr) break;
                    keepAlive = request->KeepAlive();
                    Interlocked::Increment(_requests);
                    Answer(stream, *request);
                }
                catch (const HttpException& e)
                {
                    Send(stream, e.Status(), "text/plain", Encoding::UTF8().GetBytes(e.Message()), request && request->Method == "HEAD");
                    keepAlive = keepAlive && e.Status() != HttpStatus::BadRequest;
                }
            }
        }
        catch (const IOException& e)
        {
            Console::Error().WriteLine("{0}: {1}", client.Client().RemoteEndPoint(), e.Message());
        }
    }

    void Answer(Stream stream, const HttpRequest& request)
    {
        if (request.Method != "GET" && request.Method != "HEAD")
            throw HttpException(HttpStatus::MethodNotAllowed, request.Method + " is not allowed");
        String path = Path::GetFullPath(Path::Combine(_root, request.Path.TrimStart('/')));
        if (request.Path == "/") path = Path::Combine(_root, "index.html");
        if (!path.StartsWith(_root) || !File::Exists(path)) throw HttpException(HttpStatus::NotFound, "nothing at " + request.Path);
        String tag = String::Format("\"{0:x}\"",
                                    File::ReadAllBytes(path).Aggregate(17, [](int hash, Byte b) { return (hash * 31 + b) & 0xFFFFFF; }));
        if (request.Headers["If-None-Match"] == tag)
        {
            Send(stream, HttpStatus::NotModified, nullptr, Array<Byte>(0), true, tag);
            return;
        }
        String type;
        if (!_types.TryGetValue(Path::GetExtension(path), type)) type = "application/octet-stream";
        if (type.StartsWith("application/"))
            SendChunks(stream, type, path);
        else
            Send(stream, HttpStatus::OK, type, File::ReadAllBytes(path), request.Method == "HEAD", tag);
    }

    static void Send(Stream stream, HttpStatus status, String type, Array<Byte> body, bool headersOnly, String tag = nullptr)
    {
        StringBuilder head;
        head.AppendFormat("HTTP/1.1 {0:D} {0}\r\n", status);
        head.AppendFormat(CultureInfo::InvariantCulture(), "Date: {0:R}\r\n", DateTime::UtcNow());
        if (type != nullptr) head.Append("Content-Type: ").Append(type).Append("\r\n");
        if (tag != nullptr) head.Append("ETag: " + tag + "\r\n");
        head.AppendFormat("Content-Length: {0}\r\n\r\n", body.Length());
        Array<Byte> bytes = Encoding::ASCII().GetBytes(head.ToString());
        stream.Write(bytes, 0, bytes.Length());
        if (!headersOnly) stream.Write(body, 0, body.Length());
        stream.Flush();
    }

    static void SendChunks(Stream stream, String type, String path)
    {
        StreamWriter writer = StreamWriter(stream, Encoding::ASCII(), 256, true);
        writer.NewLine("\r\n");
        writer.WriteLine("HTTP/1.1 200 OK");
        writer.WriteLine("Content-Type: {0}", type);
        writer.WriteLine("Transfer-Encoding: chunked");
        writer.WriteLine();
        FileStream file = File::OpenRead(path);
        Using closes(file);
        Array<Byte> buffer = Array<Byte>(1000);
        for (int read; (read = file.Read(buffer, 0, buffer.Length())) > 0;)
        {
            writer.WriteLine("{0:X}", read);
            writer.Flush();
            stream.Write(buffer, 0, read);
            writer.WriteLine();
        }
        writer.Write("0\r\n\r\n");
        writer.Flush();
    }

    String _root;
    Dictionary<String, String> _types{{".html", "text/html; charset=utf-8"}, {".txt", "text/plain"}};
    TcpListener _listener = TcpListener(IPAddress::Loopback, 0);
    Thread _thread = nullptr;
    CountdownEvent _connections = CountdownEvent(1);
    int _requests = 0;
};

class HttpClient
{
public:
    explicit HttpClient(IPEndPoint server) : _client(server.Address().ToString(), server.Port()), _stream(_client.GetStream()) {}

    int Status = 0;
    NameValueCollection Headers;
    Array<Byte> Body;

    void Get(String path, String method = "GET", String header = "")
    {
        String request = String::Format("{0} {1} HTTP/1.1\r\nHost: localhost\r\n{2}\r\n", method, path, header);
        Array<Byte> bytes = Encoding::ASCII().GetBytes(request);
        _stream.Write(bytes, 0, bytes.Length());
        Status = Parse<int>(ReadLine().Split(' ')[1]);
        Headers.Clear();
        for (String line; (line = ReadLine()) != "";) Headers[line.Split(':')[0]] = line.Substring(line.IndexOf(':') + 1).Trim();
        MemoryStream body;
        if (Headers["Transfer-Encoding"] == "chunked")
        {
            for (int size; (size = Parse<int>(ReadLine(), NumberStyles::HexNumber)) > 0; ReadLine()) CopyTo(body, size);
            ReadLine();
        }
        else if (method != "HEAD")
            CopyTo(body, Parse<int>(Headers["Content-Length"]));
        Body = body.ToArray();
    }
    String Text() const { return Encoding::UTF8().GetString(Body); }

private:
    String ReadLine()
    {
        StringBuilder line;
        for (int b; (b = _stream.ReadByte()) != '\n';)
        {
            if (b < 0) throw EndOfStreamException();
            if (b != '\r') line.Append((char) b);
        }
        return line.ToString();
    }
    void CopyTo(Stream to, int size)
    {
        Array<Byte> bytes = Array<Byte>(size);
        _stream.ReadExactly(bytes, 0, size);
        to.Write(bytes, 0, size);
    }

    TcpClient _client;
    BufferedStream _stream;
};

static void Check(bool condition, String what)
{
    if (!condition) throw InvalidOperationException(what);
}

int main()
{
    String root = Path::Combine(Path::GetFullPath(Path::GetTempPath()), "http-files-" + Guid::NewGuid().ToString("N"));
    Directory::CreateDirectory(root);
    Finally cleans([&] { Directory::Delete(root, true); });
    File::WriteAllText(Path::Combine(root, "index.html"), "<h1>Grüße</h1>");
    Array<Byte> content = Enumerable::Range(0, 2500).Select([](int i) { return (Byte) i; }).ToArray();
    File::WriteAllBytes(Path::Combine(root, "data.bin"), content);

    HttpServer server(root);
    IPEndPoint endPoint = server.Start();
    {
        HttpClient client(endPoint);
        client.Get("/");
        Check(client.Status == 200 && client.Text() == "<h1>Grüße</h1>", "index");
        Check(client.Headers["content-type"] == "text/html; charset=utf-8", "type");
        DateTime date = DateTime::Parse(client.Headers["Date"], CultureInfo::InvariantCulture());
        Check((DateTime::Now() - date.ToLocalTime()).Duration() < TimeSpan::FromMinutes(1), "date");
        client.Get("/", "GET", "If-None-Match: " + client.Headers["ETag"] + "\r\n");
        Check(client.Status == 304 && client.Body.Length() == 0, "not modified");
        client.Get("/index.html", "HEAD");
        Check(client.Status == 200 && client.Headers["Content-Length"] == "16", "head");
        client.Get("/data.bin");
        Check(client.Body.SequenceEqual(content), "chunks");
        client.Get("/../secret");
        Check(client.Status == 404 && client.Text() == "nothing at /../secret", "not found");
        client.Get("/", "PUT");
        Check(client.Status == 405, "not allowed");
        client.Get("/", "GET", "nonsense\r\n");
        Check(client.Status == 400, "bad request");
    }
    Check(server.Requests() == 6, "six requests");
    server.Stop();
    Console::WriteLine("http: ok");
    return 0;
}
