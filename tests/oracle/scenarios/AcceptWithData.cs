// BeginAccept with a receive size, and with a socket to accept into: what each form of EndAccept gives.
namespace Oracle;

class AcceptWithData : Scenario
{
    public override void Run()
    {
        foreach (var kind in Streams)
        {
            foreach (int receiveSize in new[] { 0, 4, 100 })
            {
                foreach (int sent in new[] { 0, 4, 20 })
                {
                    Section(kind.Name + " " + receiveSize + " of " + sent);
                    Observe("EndAccept(buffer)", () => With(kind, null, receiveSize, sent, (listener, result) =>
                    {
                        using var accepted = listener.EndAccept(out byte[] buffer, result);
                        return Several(buffer, accepted.Connected);
                    }));
                    Observe("EndAccept(buffer, transferred)", () => With(kind, null, receiveSize, sent, (listener, result) =>
                    {
                        using var accepted = listener.EndAccept(out byte[] buffer, out int transferred, result);
                        return Several(buffer, transferred);
                    }));
                    Observe("EndAccept", () => With(kind, null, receiveSize, sent, (listener, result) =>
                    {
                        using var accepted = listener.EndAccept(result);
                        return accepted.Connected;
                    }));
                }
            }
            Section(kind.Name + " into a socket");
            var given = kind.Open();
            Observe("the same socket", () => With(kind, given, 0, 0, (listener, result) => ReferenceEquals(listener.EndAccept(result), given)));
            Observe("Connected", () => given.Connected);
            given.Close();
            Observe("end with buffer without a size", () =>
            {
                using var listener = kind.Listening();
                using var client = kind.Open();
                var result = listener.BeginAccept(null, null);
                client.Connect(kind.Reach(listener));
                using var accepted = listener.EndAccept(out byte[] buffer, out int transferred, result);
                return Several(buffer, transferred);
            });
        }
    }

    private static object With(Kind kind, Socket into, int receiveSize, int sent, Func<Socket, IAsyncResult, object> end)
    {
        using var listener = kind.Listening();
        using var client = kind.Open();
        var result = into == null ? listener.BeginAccept(receiveSize, null, null) : listener.BeginAccept(into, receiveSize, null, null);
        client.Connect(kind.Reach(listener));
        if (sent > 0)
            client.Send(Bytes(sent));
        else
            client.Shutdown(SocketShutdown.Send);
        if (!result.AsyncWaitHandle.WaitOne(30_000))
            return new Raw("pending");
        return end(listener, result);
    }
}
