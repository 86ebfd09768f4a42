// A socket in each state that it can have, and how calls of every style end; the twin of Subjects.hpp.
namespace Oracle;

sealed class Subject : IDisposable
{
    public static readonly string[] StreamStates =
    {
        "fresh", "bound", "listening", "connected", "accepted", "peer gone", "peer shut down", "sending shut down", "receiving shut down", "shut down", "disconnected",
        "disconnected for reuse", "connect failed", "closed",
    };
    public static readonly string[] DatagramStates = { "fresh", "bound", "connected", "sending shut down", "receiving shut down", "shut down", "disconnected", "closed" };

    public Socket Socket;
    public readonly List<Socket> Others = new();

    public static string[] StatesOf(Kind kind) => kind.IsStream ? StreamStates : DatagramStates;

    /// Whether a receive waits for what the peer sends.
    public static bool Receives(Kind kind, string state) => kind.IsStream
        ? state is "connected" or "accepted" or "sending shut down"
        : state is "fresh" or "bound" or "connected" or "sending shut down" or "receiving shut down" or "shut down" or "disconnected";

    public Subject(Kind kind, string state)
    {
        if (state is "fresh" or "bound" or "listening" or "connect failed")
        {
            Socket = state == "fresh" || state == "connect failed" ? kind.Open() : state == "bound" ? kind.Bound() : kind.Listening();
            if (state == "connect failed")
                Outcome(() => Socket.Connect(kind.Nobody()));
            return;
        }
        var (client, server) = kind.IsStream ? kind.Pair() : kind.Datagrams();
        Socket = state == "accepted" ? server : client;
        Others.Add(state == "accepted" ? client : server);
        switch (state)
        {
            case "peer gone":
                server.Close();
                AwaitData(client);
                break;
            case "peer shut down":
                server.Shutdown(SocketShutdown.Send);
                AwaitData(client);
                break;
            case "sending shut down": client.Shutdown(SocketShutdown.Send); break;
            case "receiving shut down": client.Shutdown(SocketShutdown.Receive); break;
            case "shut down": client.Shutdown(SocketShutdown.Both); break;
            case "disconnected": client.Disconnect(false); break;
            case "disconnected for reuse": client.Disconnect(true); break;
            case "closed": client.Close(); break;
        }
    }

    public void Dispose()
    {
        Socket.Close();
        Others.ForEach(other => other.Close());
    }
}

static class Styles
{
    private const int Patience = 10_000;

    /// How a task ends: its result, or its status and its exception.
    public static Raw EndOf(Task task)
    {
        if (Task.WaitAny(new[] { task }, Patience) != 0)
            return new Raw("pending");
        if (task.Status != TaskStatus.RanToCompletion)
            return new Raw(task.Status + (task.IsFaulted ? " " + Describe(task.Exception.InnerException) : ""));
        return new Raw("ok");
    }

    public static Raw EndOf<T>(Task<T> task)
    {
        var end = EndOf((Task)task);
        return task.Status == TaskStatus.RanToCompletion ? new Raw(ResultText(task.Result)) : end;
    }

    private static string ResultText(object result) => result switch
    {
        SocketReceiveFromResult r => Several(r.ReceivedBytes, WithoutPort(r.RemoteEndPoint)).Text,
        SocketReceiveMessageFromResult r => Several(r.ReceivedBytes, r.SocketFlags, WithoutPort(r.RemoteEndPoint), r.PacketInformation.Address).Text,
        UdpReceiveResult r => Several(r.Buffer, WithoutPort(r.RemoteEndPoint)).Text,
        TcpClient => "TcpClient",
        _ => Describe(result),
    };

    /// What a call throws at once, or how its task ends; what is done while it is pending.
    public static Raw Ended<T>(Func<Task<T>> call, Action meanwhile = null) => Started(call, meanwhile, task => EndOf(task));
    public static Raw Ended(Func<Task> call, Action meanwhile = null) => Started(call, meanwhile, task => EndOf(task));
    public static Raw Ended<T>(Func<ValueTask<T>> call, Action meanwhile = null) => Started(() => call().AsTask(), meanwhile, task => EndOf(task));
    public static Raw Ended(Func<ValueTask> call, Action meanwhile = null) => Started(() => call().AsTask(), meanwhile, task => EndOf(task));

    private static Raw Started<T>(Func<T> call, Action meanwhile, Func<T, Raw> end)
    {
        T task;
        try
        {
            task = call();
        }
        catch (Exception exception)
        {
            return new Raw("throws " + Describe(exception));
        }
        meanwhile?.Invoke();
        return end(task);
    }

    /// The same for a call with event args: what it throws, or what the args say when it has ended.
    public static Raw Ended(SocketAsyncEventArgs e, Func<SocketAsyncEventArgs, bool> call, Action meanwhile = null)
    {
        var done = new ManualResetEvent(false);
        EventHandler<SocketAsyncEventArgs> ended = (_, _) => done.Set();
        e.Completed += ended;
        try
        {
            if (call(e))
            {
                meanwhile?.Invoke();
                if (!done.WaitOne(Patience))
                    return new Raw("pending");
            }
        }
        catch (Exception exception)
        {
            return new Raw("throws " + Describe(exception));
        }
        e.Completed -= ended;
        return Several(e.SocketError, e.BytesTransferred, e.LastOperation, e.AcceptSocket != null, e.ConnectSocket != null);
    }

    /// The same for a pair of Begin and End.
    public static Raw Ended<T>(Func<IAsyncResult> begin, Func<IAsyncResult, T> end, Action meanwhile = null)
    {
        IAsyncResult result;
        try
        {
            result = begin();
        }
        catch (Exception exception)
        {
            return new Raw("begin: " + Describe(exception));
        }
        meanwhile?.Invoke();
        if (!result.AsyncWaitHandle.WaitOne(Patience))
            return new Raw("pending");
        try
        {
            return new Raw(ResultText(end(result)));
        }
        catch (Exception exception)
        {
            return new Raw(Describe(exception));
        }
    }

    /// An exception with its text.
    public static Raw TextOf(Action call)
    {
        try
        {
            call();
            return new Raw("ok");
        }
        catch (Exception exception)
        {
            return Several(exception, exception.Message);
        }
    }

    /// The text of what a call throws at once or its task ends with.
    public static Raw TextOf(Func<Task> call)
    {
        Task task = null;
        var outcome = TextOf(() => { task = call(); });
        if (task == null)
            return new Raw("throws " + outcome.Text);
        return TextOf(() => task.GetAwaiter().GetResult());
    }
}
