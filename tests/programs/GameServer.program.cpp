// A world of players: clients send their moves by datagrams, a timer's tick moves all and tells all, with BinaryWriter and BinaryReader.
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
using namespace System::Linq;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;

enum class PacketType : Byte
{
    Join,
    Welcome,
    Input,
    State,
    Leave
};

enum class Keys : Byte
{
    None = 0,
    Left = 1,
    Right = 2,
    Up = 4,
    Down = 8
};
inline Keys operator|(Keys a, Keys b) { return (Keys) ((Byte) a | (Byte) b); }
inline Keys operator&(Keys a, Keys b) { return (Keys) ((Byte) a & (Byte) b); }

struct Vector
{
    float X = 0;
    float Y = 0;

    Vector operator+(const Vector& other) const { return {X + other.X, Y + other.Y}; }
    bool operator==(const Vector&) const = default;
    String ToString() const { return String::Format("({0:0.##}, {1:0.##})", X, Y); }
};

class Player
{
public:
    Player(int id, String name, IPEndPoint endPoint) : Id(id), Name(name), EndPoint(endPoint) {}
    const int Id;
    const String Name;
    const IPEndPoint EndPoint;
    Vector Position;
    Keys Pressed = Keys::None;
    UInt32 LastInput = 0;
};

static Array<Byte> Pack(PacketType type, Action<BinaryWriter> write)
{
    MemoryStream stream;
    BinaryWriter writer = BinaryWriter(stream, Encoding::UTF8(), true);
    writer.Write((Byte) type);
    write(writer);
    writer.Close();
    return stream.ToArray();
}

class IWorld
{
public:
    virtual ~IWorld() = default;
    virtual void Step(const std::shared_ptr<Player>& player, TimeSpan time) = 0;
};

class FlatWorld : public IWorld
{
public:
    void Step(const std::shared_ptr<Player>& player, TimeSpan time) override
    {
        float way = (float) (Speed * time.TotalSeconds());
        Vector move;
        if (HasFlag(player->Pressed, Keys::Left)) move.X -= way;
        if (HasFlag(player->Pressed, Keys::Right)) move.X += way;
        if (HasFlag(player->Pressed, Keys::Up)) move.Y -= way;
        if (HasFlag(player->Pressed, Keys::Down)) move.Y += way;
        player->Position = player->Position + move;
        player->Position.X = Math::Clamp(player->Position.X, -Size, Size);
        player->Position.Y = Math::Clamp(player->Position.Y, -Size, Size);
    }

private:
    static constexpr double Speed = 100;
    static constexpr float Size = 50;
};

class GameServer
{
public:
    explicit GameServer(std::shared_ptr<IWorld> world) : _world(world) {}

    Action<std::shared_ptr<Player>> Joined;
    Action<std::shared_ptr<Player>> Left;

    IPEndPoint Start()
    {
        _socket = UdpClient(IPEndPoint(IPAddress::Loopback, 0));
        _receiver = Thread([this] { Receive(); });
        _receiver.Start();
        _timer = Timer([this](Object) { Tick(); }, nullptr, TickTime, TickTime);
        return (IPEndPoint) _socket.Client().LocalEndPoint();
    }
    void Stop()
    {
        ManualResetEvent ended(false);
        _timer.Dispose(ended);
        ended.WaitOne();
        _socket.Close();
        _receiver.Join();
    }

private:
    void Receive()
    {
        IPEndPoint from = IPEndPoint(IPAddress::Any, 0);
        for (;;)
        {
            try
            {
                BinaryReader reader = BinaryReader(MemoryStream(_socket.Receive(from)));
                Handle(reader, from);
            }
            catch (const EndOfStreamException&)
            {
                Interlocked::Increment(Malformed);
            }
            catch (const SocketException& e)
            {
                if (e.SocketErrorCode() == SocketError::Interrupted) return;
                if (e.SocketErrorCode() != SocketError::ConnectionReset) throw;
            }
            catch (const ObjectDisposedException&)
            {
                return;
            }
        }
    }

    void Handle(BinaryReader reader, IPEndPoint from)
    {
        Lock guard(_gate);
        PacketType type = (PacketType) reader.ReadByte();
        std::shared_ptr<Player> player;
        _players.TryGetValue(from, player);
        if (type == PacketType::Join)
        {
            String name = reader.ReadString();
            bool isNew = player == nullptr;
            player = _players.GetOrAdd(from, [&](IPEndPoint endPoint) { return std::make_shared<Player>(++_nextId, name, endPoint); });
            if (isNew && Joined) Joined(player);
            Array<Byte> welcome = Pack(PacketType::Welcome,
                                       [=](BinaryWriter writer)
                                       {
                                           writer.Write(player->Id);
                                           writer.Write(name);
                                       });
            _socket.Send(welcome, welcome.Length(), from);
        }
        else if (player == nullptr)
            return;
        else if (type == PacketType::Input)
        {
            UInt32 number = reader.ReadUInt32();
            if (number <= player->LastInput) return;
            player->LastInput = number;
            player->Pressed = (Keys) reader.ReadByte();
        }
        else if (type == PacketType::Leave)
        {
            if (_players.TryRemove(from, player) && Left) Left(player);
        }
    }

    void Tick()
    {
        Lock guard(_gate);
        _tick++;
        Array<std::shared_ptr<Player>> players = _players.Values().OrderBy([](auto p) { return p->Id; }).ToArray();
        Array<Byte> state = Pack(PacketType::State,
                                 [&](BinaryWriter writer)
                                 {
                                     writer.Write(_tick);
                                     writer.Write((UInt16) players.Length());
                                     for (auto player : players)
                                     {
                                         _world->Step(player, TimeSpan::FromMilliseconds(TickTime));
                                         writer.Write(player->Id);
                                         writer.Write(player->Position.X);
                                         writer.Write(player->Position.Y);
                                         writer.Write(player->LastInput);
                                     }
                                 });
        for (auto player : players) _socket.Send(state, state.Length(), player->EndPoint);
    }

public:
    int Malformed = 0;

private:
    static constexpr int TickTime = 10; ///< ms
    std::shared_ptr<IWorld> _world;
    UdpClient _socket = nullptr;
    Thread _receiver = nullptr;
    Timer _timer = nullptr;
    Object _gate;
    ConcurrentDictionary<IPEndPoint, std::shared_ptr<Player>> _players;
    int _nextId = 0;
    Int64 _tick = 0;
};

class GameClient
{
public:
    GameClient(IPEndPoint server, String name) : _name(name)
    {
        _socket.Client().ReceiveTimeout(30000);
        _socket.Connect(server);
        SendRaw(Pack(PacketType::Join, [=](BinaryWriter writer) { writer.Write(name); }));
        while (Id == 0) Receive();
    }

    int Id = 0;
    Int64 Tick = 0;
    SortedDictionary<int, Vector> World;
    UInt32 Confirmed = 0;

    void Press(Keys keys)
    {
        ++_number;
        SendRaw(Pack(PacketType::Input,
                     [&](BinaryWriter writer)
                     {
                         writer.Write(_number);
                         writer.Write((Byte) keys);
                     }));
    }
    void Leave()
    {
        SendRaw(Pack(PacketType::Leave, [](BinaryWriter) {}));
    }
    void SendRaw(Array<Byte> bytes) { _socket.Send(bytes, bytes.Length()); }

    void Receive()
    {
        IPEndPoint from = nullptr;
        BinaryReader reader = BinaryReader(MemoryStream(_socket.Receive(from), false));
        switch ((PacketType) reader.ReadByte())
        {
        case PacketType::Welcome:
            Id = reader.ReadInt32();
            if (reader.ReadString() != _name) throw InvalidDataException("another's welcome");
            break;
        case PacketType::State:
        {
            Tick = reader.ReadInt64();
            World.Clear();
            for (int left = reader.ReadUInt16(); left > 0; left--)
            {
                int id = reader.ReadInt32();
                Vector position;
                position.X = reader.ReadSingle();
                position.Y = reader.ReadSingle();
                World[id] = position;
                UInt32 number = reader.ReadUInt32();
                if (id == Id) Confirmed = number;
            }
            break;
        }
        default: throw InvalidDataException("an unknown packet");
        }
    }
    /// Receives until something holds.
    void Until(Func<bool> condition)
    {
        while (!condition()) Receive();
    }

private:
    String _name;
    UdpClient _socket = UdpClient(AddressFamily::InterNetwork);
    UInt32 _number = 0;
};

int main()
{
    GameServer server(std::make_shared<FlatWorld>());
    List<String> log;
    CountdownEvent left(1);
    server.Joined = [&](std::shared_ptr<Player> p) { log.Add("+" + p->Name); };
    server.Left = [&](std::shared_ptr<Player> p)
    {
        log.Add("-" + p->Name);
        left.Signal();
    };
    IPEndPoint endPoint = server.Start();

    GameClient ann(endPoint, "Ann");
    GameClient bob(endPoint, "Böb");
    if (ann.Id == bob.Id) return 1;
    ann.Press(Keys::Right | Keys::Down);
    ann.Until([&] { return ann.Confirmed == 1 && ann.World[ann.Id] == Vector{50, 50}; });
    bob.Press(Keys::Left);
    bob.Until([&] { return bob.World.Count() == 2 && bob.World[bob.Id].X == -50; });
    if (bob.World[ann.Id] != Vector{50, 50} || bob.World[bob.Id].ToString() != "(-50, 0)") return 2;
    Int64 tick = bob.Tick;
    bob.Until([&] { return bob.Tick > tick + 2; });

    ann.SendRaw(Array<Byte>{(Byte) PacketType::Input, 9});
    ann.Leave();
    left.Wait();
    bob.Until([&] { return bob.World.Count() == 1; });
    server.Stop();
    if (String::Join(" ", log) != "+Ann +Böb -Ann" || server.Malformed != 1) return 3;
    Console::WriteLine("game: ok, {0} ticks or more", Math::Min(bob.Tick, (Int64) 3));
    return 0;
}
