// One end of a conversation, on .NET; the twin of Peer.cpp.
// usage: peer server STYLE KIND            prints its port, then echoes: a connection until its end, or datagrams until an empty one
//        peer client STYLE KIND PORT       sends, and checks that the same comes back
// STYLE: blocking, apm or await; KIND: tcp4, tcp6, udp4, udp6
using System.Net;
using System.Net.Sockets;

static class Peer
{
    private const int Total = 200_000;

    private static async Task<int> Main(string[] args)
    {
        string style = args[1];
        bool stream = args[2].StartsWith("tcp");
        var address = args[2].EndsWith('4') ? IPAddress.Loopback : IPAddress.IPv6Loopback;
        using var socket = new Socket(address.AddressFamily, stream ? SocketType.Stream : SocketType.Dgram, stream ? ProtocolType.Tcp : ProtocolType.Udp);
        if (args[0] == "server")
        {
            socket.Bind(new IPEndPoint(address, 0));
            if (stream)
                socket.Listen(1);
            Console.WriteLine(((IPEndPoint)socket.LocalEndPoint).Port);
            if (stream)
            {
                using var connection = await Accept(style, socket);
                await Echo(style, connection);
            }
            else
                await EchoDatagrams(style, socket);
            return 0;
        }
        await Connect(style, socket, new IPEndPoint(address, int.Parse(args[3])));
        return await (stream ? Converse(style, socket) : ConverseDatagrams(style, socket)) ? 0 : 1;
    }

    private static async Task<Socket> Accept(string style, Socket s) =>
        style == "blocking" ? s.Accept() : style == "apm" ? s.EndAccept(s.BeginAccept(null, null)) : await s.AcceptAsync();

    private static async Task Connect(string style, Socket s, EndPoint to)
    {
        if (style == "blocking")
            s.Connect(to);
        else if (style == "apm")
            s.EndConnect(s.BeginConnect(to, null, null));
        else
            await s.ConnectAsync(to);
    }

    private static async Task<int> Receive(string style, Socket s, byte[] b) => style == "blocking" ? s.Receive(b)
        : style == "apm" ? s.EndReceive(s.BeginReceive(b, 0, b.Length, SocketFlags.None, null, null)) : await s.ReceiveAsync(b, SocketFlags.None);

    private static async Task Send(string style, Socket s, byte[] b, int count)
    {
        for (int sent = 0; sent < count;)
        {
            sent += style == "blocking" ? s.Send(b, sent, count - sent, SocketFlags.None)
                : style == "apm" ? s.EndSend(s.BeginSend(b, sent, count - sent, SocketFlags.None, null, null))
                : await s.SendAsync(new ArraySegment<byte>(b, sent, count - sent), SocketFlags.None);
        }
    }

    private static async Task Echo(string style, Socket s)
    {
        var buffer = new byte[4096];
        for (int count; (count = await Receive(style, s, buffer)) > 0;)
            await Send(style, s, buffer, count);
        s.Shutdown(SocketShutdown.Both);
    }

    private static async Task EchoDatagrams(string style, Socket s)
    {
        var buffer = new byte[4096];
        while (true)
        {
            EndPoint from = new IPEndPoint(s.AddressFamily == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any, 0);
            int count;
            if (style == "blocking")
                count = s.ReceiveFrom(buffer, ref from);
            else if (style == "apm")
                count = s.EndReceiveFrom(s.BeginReceiveFrom(buffer, 0, buffer.Length, SocketFlags.None, ref from, null, null), ref from);
            else
            {
                var result = await s.ReceiveFromAsync(buffer, SocketFlags.None, from);
                (count, from) = (result.ReceivedBytes, result.RemoteEndPoint);
            }
            if (count == 0)
                return;
            if (style == "blocking")
                s.SendTo(buffer, count, SocketFlags.None, from);
            else if (style == "apm")
                s.EndSendTo(s.BeginSendTo(buffer, 0, count, SocketFlags.None, from, null, null));
            else
                await s.SendToAsync(new ArraySegment<byte>(buffer, 0, count), SocketFlags.None, from);
        }
    }

    private static byte At(int i) => (byte)(i * 7 + i / 251);

    private static async Task<bool> Converse(string style, Socket s)
    {
        var chunk = new byte[1000];
        int checkedBytes = 0;
        for (int sent = 0; sent < Total; sent += chunk.Length)
        {
            for (int i = 0; i < chunk.Length; ++i)
                chunk[i] = At(sent + i);
            await Send(style, s, chunk, chunk.Length);
            var back = new byte[1000];
            for (int got = 0; got < chunk.Length;)
            {
                int count = await Receive(style, s, back);
                for (int i = 0; i < count; ++i)
                {
                    if (back[i] != At(checkedBytes++))
                        return false;
                }
                got += count;
            }
        }
        s.Shutdown(SocketShutdown.Send);
        return await Receive(style, s, chunk) == 0 && checkedBytes == Total;
    }

    private static async Task<bool> ConverseDatagrams(string style, Socket s)
    {
        for (int size = 1; size <= 1400; size += 100)
        {
            var datagram = new byte[size];
            for (int i = 0; i < size; ++i)
                datagram[i] = At(i + size);
            await Send(style, s, datagram, size);
            var back = new byte[2000];
            int count = await Receive(style, s, back);
            if (!back.AsSpan(0, count).SequenceEqual(datagram))
                return false;
        }
        s.Send(new byte[0]);
        return true;
    }
}
