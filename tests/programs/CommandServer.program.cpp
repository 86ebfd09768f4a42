// A file server with commands in the manner of FTP: a control connection with replies by number, data over a connection of its own.
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/IO.hpp>
#include <System/Linq.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Text/RegularExpressions.hpp>
#include <System/Threading.hpp>
using namespace System;
using namespace System::Collections::Generic;
using namespace System::IO;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Text::RegularExpressions;
using namespace System::Threading;

class CommandSession
{
public:
    CommandSession(TcpClient client, String root)
        : _client(client), _root(root), _reader(client.GetStream(), Encoding::ASCII()), _writer(client.GetStream(), Encoding::ASCII())
    {
        _writer.NewLine("\r\n");
        _writer.AutoFlush(true);
        _commands["USER"] = [this](String a) { User(a); };
        _commands["PASS"] = [this](String a) { Pass(a); };
        _commands["PWD"] = [this](String) { Reply(257, "\"/" + _folder + "\" is the current directory"); };
        _commands["CWD"] = Action<String>(this, &CommandSession::ChangeFolder);
        _commands["PASV"] = [this](String) { Passive(); };
        _commands["LIST"] = [this](String) { List_(); };
        _commands["RETR"] = Action<String>(this, &CommandSession::Retrieve);
        _commands["STOR"] = Action<String>(this, &CommandSession::Store);
        _commands["SIZE"] = [this](String a) { Reply(213, ToString(FileInfo(Local(a)).Length())); };
        _commands["DELE"] = [this](String a)
        {
            File::Delete(Local(a));
            Reply(250, "Deleted");
        };
        _commands["QUIT"] = [this](String)
        {
            Reply(221, "Bye");
            _open = false;
        };
    }

    void Run()
    {
        Reply(220, "Ready");
        String line;
        while (_open && (line = _reader.ReadLine()) != nullptr)
        {
            int space = line.IndexOf(' ');
            String name = (space < 0 ? line : line.Substring(0, space)).ToUpperInvariant();
            String argument = space < 0 ? String("") : line.Substring(space + 1);
            Action<String> command;
            if (!_commands.TryGetValue(name, command))
            {
                Reply(502, String::Format("{0} is not implemented", name));
                continue;
            }
            if (!_loggedIn && name != "USER" && name != "PASS" && name != "QUIT")
            {
                Reply(530, "Log in first");
                continue;
            }
            try
            {
                command(argument);
            }
            catch (const FileNotFoundException& e)
            {
                Reply(550, "No such file: " + Path::GetFileName(e.FileName()));
            }
            catch (const IOException& e)
            {
                Reply(451, e.Message());
            }
            catch (const ArgumentException& e)
            {
                Reply(501, e.Message());
            }
        }
        if (_data) _data.Stop();
        _client.Close();
    }

private:
    void Reply(int code, String text) { _writer.WriteLine("{0:D3} {1}", code, text); }

    void User(String name)
    {
        _user = name;
        Reply(331, "Password?");
    }
    void Pass(String password)
    {
        _loggedIn = _user == "anonymous" && password.Contains('@');
        Reply(_loggedIn ? 230 : 530, _loggedIn ? "Logged in" : "Wrong password");
    }

    String Local(String name) const
    {
        String path = Path::GetFullPath(Path::Combine(_root, _folder, name));
        if (!path.StartsWith(_root, StringComparison::Ordinal)) throw ArgumentException("Outside of the root");
        return path;
    }

    void ChangeFolder(String name)
    {
        if (!Directory::Exists(Local(name)))
        {
            Reply(550, "No such directory");
            return;
        }
        _folder = name.Trim('/');
        Reply(250, "Changed");
    }

    void Passive()
    {
        _data = TcpListener(IPAddress::Loopback, 0);
        _data.Start(1);
        int port = ((IPEndPoint) _data.LocalEndpoint()).Port();
        Array<Byte> address = IPAddress::Loopback.GetAddressBytes();
        Reply(227, String::Format("Entering passive mode ({0},{1},{2})", String::Join(",", address), port / 256, port % 256));
    }

    void Transfer(Action<NetworkStream> action)
    {
        if (_data == nullptr)
        {
            Reply(425, "Use PASV first");
            return;
        }
        Reply(150, "Here it comes");
        {
            TcpClient client = _data.AcceptTcpClient();
            Using closes(client);
            NetworkStream stream = client.GetStream();
            action(stream);
        }
        _data.Stop();
        _data = nullptr;
        Reply(226, "Done");
    }

    void List_()
    {
        Transfer(
            [this](NetworkStream stream)
            {
                StreamWriter writer = StreamWriter(stream);
                auto names = Array<String>(Directory::GetFileSystemEntries(Path::Combine(_root, _folder)))
                                 .Select([](String path) { return Path::GetFileName(path); })
                                 .OrderBy([](String name) { return name; }, StringComparer::Ordinal());
                for (String name : names) writer.Write("{0}\r\n", name);
                writer.Flush();
            });
    }
    void Retrieve(String name)
    {
        FileStream file = FileStream(Local(name), FileMode::Open, FileAccess::Read);
        Using closes(file);
        Transfer([&](NetworkStream stream) { file.CopyTo(stream); });
    }
    void Store(String name)
    {
        FileStream file = File::Create(Local(name));
        Using closes(file);
        Transfer([&](NetworkStream stream) { stream.CopyTo(file); });
    }

    TcpClient _client;
    String _root;
    String _folder = "";
    String _user = nullptr;
    bool _loggedIn = false;
    bool _open = true;
    StreamReader _reader;
    StreamWriter _writer;
    TcpListener _data = nullptr;
    Dictionary<String, Action<String>> _commands;
};

class CommandClient
{
public:
    explicit CommandClient(int port) : _client("localhost", port), _reader(_client.GetStream(), Encoding::ASCII()) {}

    String Read() { return _reader.ReadLine(); }
    String Send(String command)
    {
        Array<Byte> line = Encoding::ASCII().GetBytes(command + "\r\n");
        _client.GetStream().Write(line, 0, line.Length());
        return Read();
    }
    NetworkStream OpenData()
    {
        Match match = Regex::Match(Send("PASV"), "\\((\\d+),(\\d+),(\\d+),(\\d+),(\\d+),(\\d+)\\)");
        int port = Parse<int>(match.Groups()[5].Value()) * 256 + Parse<int>(match.Groups()[6].Value());
        TcpClient data = TcpClient("127.0.0.1", port);
        return NetworkStream(data.Client(), true);
    }

private:
    TcpClient _client;
    StreamReader _reader;
};

static void Expect(String expected, String actual)
{
    if (!actual.StartsWith(expected)) throw InvalidOperationException(String::Format("expected '{0}', got '{1}'", expected, actual));
}

int main()
{
    String root = Path::Combine(Path::GetFullPath(Path::GetTempPath()), "command-server-" + Guid::NewGuid().ToString("N"));
    Directory::CreateDirectory(Path::Combine(root, "sub"));
    Finally cleans([&] { Directory::Delete(root, true); });
    File::WriteAllText(Path::Combine(root, "hello.txt"), "hello, file");

    TcpListener listener = TcpListener(IPAddress::Loopback, 0);
    listener.Start();
    Thread server = Thread(
        [=]
        {
            CommandSession session(listener.AcceptTcpClient(), root);
            session.Run();
        });
    server.Start();

    CommandClient client(((IPEndPoint) listener.LocalEndpoint()).Port());
    Expect("220", client.Read());
    Expect("530", client.Send("LIST"));
    Expect("331", client.Send("USER anonymous"));
    Expect("530", client.Send("PASS secret"));
    Expect("230", client.Send("PASS me@example.org"));
    Expect("502 NOOP", client.Send("noop"));
    Expect("257 \"/\"", client.Send("PWD"));
    Expect("213 11", client.Send("SIZE hello.txt"));
    Expect("425", client.Send("LIST"));

    NetworkStream data = client.OpenData();
    Expect("150", client.Send("LIST"));
    Expect("hello.txt\r\nsub\r\n", StreamReader(data).ReadToEnd());
    Expect("226", client.Read());

    data = client.OpenData();
    Expect("150", client.Send("RETR hello.txt"));
    Expect("hello, file", StreamReader(data, Encoding::UTF8()).ReadToEnd());
    Expect("226", client.Read());
    Expect("550 No such file: none.txt", client.Send("RETR none.txt"));
    Expect("501 Outside", client.Send("SIZE ../../etc/passwd"));

    Expect("250", client.Send("CWD sub"));
    data = client.OpenData();
    Expect("150", client.Send("STOR new.bin"));
    Array<Byte> content = Array<Byte>(100000);
    Random(1).NextBytes(content);
    data.Write(content);
    data.Close();
    Expect("226", client.Read());
    if (!File::ReadAllBytes(Path::Combine(root, "sub", "new.bin")).SequenceEqual(content)) throw InvalidOperationException("other bytes");
    Expect("250", client.Send("DELE new.bin"));
    Expect("221", client.Send("QUIT"));
    server.Join();
    listener.Stop();
    Console::WriteLine("commands: ok");
    return 0;
}
