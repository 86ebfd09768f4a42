// The work by .NET: blocking calls, Begin and End, event args, and await.
using System;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

static class Program
{
    static int size = 64, buffer = 4096;

    static int Main(string[] args)
    {
        foreach (string arg in args)
        {
            if (arg.StartsWith("size=")) size = int.Parse(arg.Substring(5));
            if (arg.StartsWith("buffer=")) buffer = int.Parse(arg.Substring(7));
        }
        if (args.Length > 1 && args[0] == "args")
        {
            switch (args[1])
            {
                case "echo": ServeByArgs(s => new ArgsEcho(s, buffer).Begin()); break;
                case "accept": ServeByArgs(s => s.Close()); break;
                default: Console.WriteLine("unsupported"); return 3;
            }
            return 0;
        }
        if (args.Length > 1 && args[0] == "await")
        {
            switch (args[1])
            {
                case "echo": ServeByAwait(s => _ = EchoByAwait(s)); break;
                case "accept": ServeByAwait(s => s.Close()); break;
                default: Console.WriteLine("unsupported"); return 3;
            }
            return 0;
        }
        switch (args.Length > 0 ? args[0] : "")
        {
            case "pingpong": PingPong(); break;
            case "udp": UdpPingPong(); break;
            case "churn": Churn(); break;
            case "echo": Serve(s => new Echo(s, buffer).Begin()); break;
            case "sink": Serve(s => new Sink(s, size).Begin()); break;
            case "source": Serve(s => new Source(s, size).Begin()); break;
            case "accept": Serve(s => s.Close()); break;
            default: Console.WriteLine("unsupported"); return 3;
        }
        return 0;
    }

    // ---- The conversation with the driver ----

    static void Converse(int port, Action once)
    {
        Console.WriteLine("ready " + port);
        string line;
        while ((line = Console.ReadLine()) != null)
        {
            if (line.StartsWith("run "))
            {
                long length = long.Parse(line.Substring(4)) * Stopwatch.Frequency / 1000;
                long start = Stopwatch.GetTimestamp(), now, times = 0;
                do
                {
                    for (int i = 0; i < 16; ++i) once();
                    times += 16;
                    now = Stopwatch.GetTimestamp();
                } while (now - start < length);
                Console.WriteLine(times + " " + (now - start) * (1000000000 / Stopwatch.Frequency));
            }
            else if (line.StartsWith("times "))
            {
                for (long i = long.Parse(line.Substring(6)); i > 0; --i) once();
                Console.WriteLine(0);
            }
            else
            {
                // Bytes, since the runtime does not count objects.
                Console.WriteLine(GC.GetTotalAllocatedBytes(true));
            }
        }
        Environment.Exit(0);
    }

    static Socket Tcp() => new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    static Socket Listen()
    {
        Socket listener = Tcp();
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(4096);
        return listener;
    }

    static void Spawn(ThreadStart work) => new Thread(work) { IsBackground = true }.Start();

    // ---- Blocking ----

    static void ReceiveAll(Socket socket, byte[] into)
    {
        for (int received = 0; received < into.Length;)
        {
            int part = socket.Receive(into, received, into.Length - received, SocketFlags.None);
            if (part == 0) Environment.Exit(2);
            received += part;
        }
    }

    static void PingPong()
    {
        Socket listener = Listen(), client = Tcp();
        client.Connect(listener.LocalEndPoint);
        Socket server = listener.Accept();
        client.NoDelay = server.NoDelay = true;
        Spawn(() =>
        {
            byte[] bytes = new byte[size];
            for (;;)
            {
                ReceiveAll(server, bytes);
                server.Send(bytes);
            }
        });
        byte[] mine = new byte[size];
        Converse(0, () =>
        {
            client.Send(mine);
            ReceiveAll(client, mine);
        });
    }

    static void UdpPingPong()
    {
        Socket client = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        Socket server = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        client.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        server.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Spawn(() =>
        {
            byte[] bytes = new byte[size];
            EndPoint sender = new IPEndPoint(IPAddress.Any, 0);
            for (;;)
            {
                server.ReceiveFrom(bytes, ref sender);
                server.SendTo(bytes, sender);
            }
        });
        byte[] mine = new byte[size];
        EndPoint to = server.LocalEndPoint, from = new IPEndPoint(IPAddress.Any, 0);
        Converse(0, () =>
        {
            client.SendTo(mine, to);
            client.ReceiveFrom(mine, ref from);
        });
    }

    static void Churn()
    {
        Socket listener = Listen();
        Spawn(() =>
        {
            for (;;) listener.Accept().Close();
        });
        EndPoint to = listener.LocalEndPoint;
        byte[] one = new byte[1];
        Converse(0, () =>
        {
            Socket client = Tcp();
            client.Connect(to);
            client.Receive(one);
            client.Close();
        });
    }

    // ---- Begin, End ----

    static void Serve(Action<Socket> begin)
    {
        Socket listener = Listen();
        AsyncCallback accepted = null;
        accepted = ar =>
        {
            begin(listener.EndAccept(ar));
            listener.BeginAccept(accepted, listener);
        };
        listener.BeginAccept(accepted, listener);
        Converse(((IPEndPoint)listener.LocalEndPoint).Port, () => { });
    }

    // ---- Event args ----

    static void ServeByArgs(Action<Socket> begin)
    {
        Socket listener = Listen();
        var accept = new SocketAsyncEventArgs();
        Action accepted = () =>
        {
            do
            {
                Socket socket = accept.AcceptSocket;
                accept.AcceptSocket = null;
                if (socket != null) begin(socket);
            } while (!listener.AcceptAsync(accept));
        };
        accept.Completed += (sender, e) => accepted();
        accepted();
        Converse(((IPEndPoint)listener.LocalEndPoint).Port, () => { });
    }

    class ArgsEcho
    {
        readonly Socket worker;
        readonly SocketAsyncEventArgs args = new SocketAsyncEventArgs();
        readonly int bytes;

        public ArgsEcho(Socket worker, int bytes)
        {
            this.worker = worker;
            this.bytes = bytes;
            args.SetBuffer(new byte[bytes], 0, bytes);
            args.Completed += (sender, e) =>
            {
                if (e.LastOperation == SocketAsyncOperation.Receive ? Answer() : !IsOver()) Begin();
            };
        }

        public void Begin()
        {
            do args.SetBuffer(0, bytes);
            while (!worker.ReceiveAsync(args) && Answer());
        }

        bool Answer()
        {
            if (IsOver()) return false;
            args.SetBuffer(0, args.BytesTransferred);
            return !worker.SendAsync(args) && !IsOver();
        }

        bool IsOver()
        {
            if (args.SocketError == SocketError.Success && args.BytesTransferred != 0) return false;
            worker.Close();
            return true;
        }
    }

    // ---- Await ----

    static void ServeByAwait(Action<Socket> begin)
    {
        Socket listener = Listen();
        _ = AcceptByAwait(listener, begin);
        Converse(((IPEndPoint)listener.LocalEndPoint).Port, () => { });
    }

    static async Task AcceptByAwait(Socket listener, Action<Socket> begin)
    {
        for (;;) begin(await listener.AcceptAsync(CancellationToken.None));
    }

    static async Task EchoByAwait(Socket socket)
    {
        byte[] bytes = new byte[buffer];
        try
        {
            for (int received; (received = await socket.ReceiveAsync(bytes.AsMemory(), SocketFlags.None)) != 0;)
                await socket.SendAsync(bytes.AsMemory(0, received), SocketFlags.None);
        }
        catch (SocketException) { } // the driver hung up
        socket.Close();
    }

    class Connection
    {
        public Socket Worker;
        public byte[] Buffer;

        public Connection(Socket worker, int bytes)
        {
            Worker = worker;
            Buffer = new byte[bytes];
        }
    }

    class Echo : Connection
    {
        static readonly AsyncCallback received = Received, sent = Sent;

        public Echo(Socket worker, int bytes) : base(worker, bytes) { }

        public void Begin() => Worker.BeginReceive(Buffer, 0, Buffer.Length, SocketFlags.None, received, this);

        static void Received(IAsyncResult ar)
        {
            Echo echo = (Echo)ar.AsyncState;
            try
            {
                int bytes = echo.Worker.EndReceive(ar);
                if (bytes == 0) echo.Worker.Close();
                else echo.Worker.BeginSend(echo.Buffer, 0, bytes, SocketFlags.None, sent, echo);
            }
            catch (Exception) { } // the driver hung up
        }

        static void Sent(IAsyncResult ar)
        {
            Echo echo = (Echo)ar.AsyncState;
            try
            {
                echo.Worker.EndSend(ar);
                echo.Begin();
            }
            catch (Exception) { } // the driver hung up
        }
    }

    class Sink : Connection
    {
        static readonly AsyncCallback received = Received;

        public Sink(Socket worker, int bytes) : base(worker, bytes) { }

        // A call that completed at once goes on in a loop: its callback runs within it, and would nest without end.
        public void Begin()
        {
            try
            {
                IAsyncResult ar;
                do ar = Worker.BeginReceive(Buffer, 0, Buffer.Length, SocketFlags.None, received, this);
                while (ar.CompletedSynchronously && Worker.EndReceive(ar) != 0);
            }
            catch (Exception) { } // the driver hung up
        }

        static void Received(IAsyncResult ar)
        {
            if (ar.CompletedSynchronously) return;
            Sink sink = (Sink)ar.AsyncState;
            try
            {
                if (sink.Worker.EndReceive(ar) != 0) sink.Begin();
            }
            catch (Exception) { } // the driver hung up
        }
    }

    class Source : Connection
    {
        static readonly AsyncCallback sent = Sent;

        public Source(Socket worker, int bytes) : base(worker, bytes) { }

        public void Begin()
        {
            try
            {
                IAsyncResult ar;
                do
                {
                    ar = Worker.BeginSend(Buffer, 0, Buffer.Length, SocketFlags.None, sent, this);
                    if (ar.CompletedSynchronously) Worker.EndSend(ar);
                } while (ar.CompletedSynchronously);
            }
            catch (Exception) { } // the driver hung up
        }

        static void Sent(IAsyncResult ar)
        {
            if (ar.CompletedSynchronously) return;
            Source source = (Source)ar.AsyncState;
            try
            {
                source.Worker.EndSend(ar);
                source.Begin();
            }
            catch (Exception) { } // the driver hung up
        }
    }
}
