// SocketAsyncEventArgs by itself: every property and every form of SetBuffer, while it is new, in use, used and disposed.
namespace Oracle;

class EventArgsMembers : Scenario
{
    private string _state;

    public override void Run()
    {
        foreach (string state in new[] { "new", "in use", "used", "disposed" })
        {
            _state = state;
            Section(state);
            Properties();
            Setters();
            Buffers();
        }
    }

    private void Member(string step, Func<SocketAsyncEventArgs, Raw> call) => Observe(step, () =>
    {
        var (socket, peer) = Tcp4.Pair();
        var e = new SocketAsyncEventArgs();
        if (_state is "in use" or "used")
        {
            e.SetBuffer(Bytes(6), 1, 4);
            if (_state == "used")
                peer.Send(Bytes(2));
            var end = Ended(e, args => socket.ReceiveAsync(args) && _state == "used");
        }
        if (_state == "disposed")
            e.Dispose();
        Raw result;
        try
        {
            result = call(e);
        }
        finally
        {
            socket.Close();
            peer.Close();
        }
        return result;
    });

    private void Properties()
    {
        Member("Buffer", e => Several(e.Buffer));
        Member("MemoryBuffer", e => Several(e.MemoryBuffer.Length));
        Member("Offset, Count", e => Several(e.Offset, e.Count));
        Member("BufferList", e => Several(e.BufferList == null));
        Member("BytesTransferred", e => Several(e.BytesTransferred));
        Member("SocketError", e => Several(e.SocketError));
        Member("SocketFlags", e => Several(e.SocketFlags));
        Member("LastOperation", e => Several(e.LastOperation));
        Member("AcceptSocket", e => Several(e.AcceptSocket == null));
        Member("ConnectSocket", e => Several(e.ConnectSocket == null));
        Member("ConnectByNameError", e => Several(e.ConnectByNameError == null));
        Member("RemoteEndPoint", e => Several(e.RemoteEndPoint == null));
        Member("UserToken", e => Several(e.UserToken == null));
        Member("DisconnectReuseSocket", e => Several(e.DisconnectReuseSocket));
        Member("SendPacketsElements", e => Several(e.SendPacketsElements == null));
        Member("SendPacketsFlags", e => Several(e.SendPacketsFlags));
        Member("SendPacketsSendSize", e => Several(e.SendPacketsSendSize));
        Member("ReceiveMessageFromPacketInfo", e => Several(e.ReceiveMessageFromPacketInfo.Interface));
        Member("Dispose twice", e => { e.Dispose(); e.Dispose(); return Several(0); });
    }

    private void Setters()
    {
        Member("AcceptSocket = null", e => { e.AcceptSocket = null; return Several(e.AcceptSocket == null); });
        Member("RemoteEndPoint = end point", e => { e.RemoteEndPoint = new IPEndPoint(IPAddress.Loopback, 7); return Several(e.RemoteEndPoint.ToString()); });
        Member("RemoteEndPoint = null", e => { e.RemoteEndPoint = null; return Several(e.RemoteEndPoint == null); });
        Member("UserToken = 5", e => { e.UserToken = 5; return Several(e.UserToken); });
        Member("DisconnectReuseSocket = true", e => { e.DisconnectReuseSocket = true; return Several(e.DisconnectReuseSocket); });
        Member("SendPacketsElements = null", e => { e.SendPacketsElements = null; return Several(e.SendPacketsElements == null); });
        Member("SendPacketsFlags = Disconnect", e => { e.SendPacketsFlags = TransmitFileOptions.Disconnect; return Several(e.SendPacketsFlags); });
        Member("SendPacketsSendSize = 7", e => { e.SendPacketsSendSize = 7; return Several(e.SendPacketsSendSize); });
        Member("SendPacketsSendSize = -7", e => { e.SendPacketsSendSize = -7; return Several(e.SendPacketsSendSize); });
        Member("SocketFlags = Peek", e => { e.SocketFlags = SocketFlags.Peek; return Several(e.SocketFlags); });
        Member("SocketError = TimedOut", e => { e.SocketError = SocketError.TimedOut; return Several(e.SocketError); });
        Member("BufferList = null", e => { e.BufferList = null; return Several(e.BufferList == null); });
        Member("BufferList = segments", e => { e.BufferList = Segments(Bytes(2), Bytes(3)); return Several(e.BufferList.Count, e.Buffer); });
        Member("BufferList = no segments", e => { e.BufferList = Segments(); return Several(e.BufferList.Count, e.Buffer); });
        Member("BufferList after SetBuffer", e => { e.SetBuffer(Bytes(2), 0, 2); e.BufferList = Segments(Bytes(2)); return Several(e.BufferList.Count, e.Buffer); });
        Member("SetBuffer after BufferList", e => { e.SetBuffer(null, 0, 0); e.BufferList = Segments(Bytes(2)); e.SetBuffer(Bytes(2), 0, 2); return Several(e.Count); });
        Member("SetBuffer(null) after BufferList", e => { e.SetBuffer(null, 0, 0); e.BufferList = Segments(Bytes(2)); e.SetBuffer(null, 0, 0); return Several(e.BufferList == null); });
        Member("SetBuffer(memory)", e => { e.SetBuffer(new Memory<byte>(Bytes(5))); return Several(e.Buffer, e.MemoryBuffer.Length, e.Offset, e.Count); });
        Member("SetBuffer(part of memory)", e => { e.SetBuffer(new Memory<byte>(Bytes(5), 1, 3)); return Several(e.Buffer, e.MemoryBuffer.Length, e.Offset, e.Count); });
        Member("SetBuffer(null, 0, 0)", e => { e.SetBuffer(null, 0, 0); return Several(e.Buffer, e.Offset, e.Count); });
        Member("SetBuffer(null, 3, 4)", e => { e.SetBuffer(null, 3, 4); return Several(e.Buffer, e.Offset, e.Count); });
    }

    private void Buffers()
    {
        foreach (int length in new[] { 0, 5 })
        {
            foreach (int offset in new[] { -1, 0, 2, 5, 6 })
            {
                foreach (int count in new[] { -1, 0, 3, 4, 5, 6 })
                {
                    string values = offset + ", " + count + ")";
                    Member("SetBuffer(" + length + " bytes, " + values, e => { e.SetBuffer(Bytes(length), offset, count); return Several(e.Buffer, e.Offset, e.Count); });
                    if (length == 0)
                    {
                        Member("SetBuffer(" + values, e => { e.SetBuffer(offset, count); return Several(e.Buffer, e.Offset, e.Count); });
                        Member("SetBuffer of memory (" + values, e => { e.SetBuffer(new Memory<byte>(Bytes(9), 2, 5)); e.SetBuffer(offset, count); return Several(e.Offset, e.Count); });
                    }
                }
            }
        }
    }
}
