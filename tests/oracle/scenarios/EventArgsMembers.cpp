// SocketAsyncEventArgs by itself: every property and every form of SetBuffer, while it is new, in use, used and disposed.
#include "harness/Subjects.hpp"

namespace
{
    using namespace Oracle;

    std::string state;

    void Member(const std::string& step, const std::function<Raw(const SocketAsyncEventArgs&)>& call)
    {
        Observe(step,
                [&]
                {
                    const auto [socket, peer] = Tcp4.Pair();
                    const Using guardOfSocket(socket);
                    const Using guardOfPeer(peer);
                    SocketAsyncEventArgs e;
                    if (state == "in use" || state == "used")
                    {
                        e.SetBuffer(Bytes(6), 1, 4);
                        if (state == "used")
                        {
                            peer.Send(Bytes(2));
                        }
                        static_cast<void>(Ended(e, [&socket = socket](const SocketAsyncEventArgs& args)
                                                { return socket.ReceiveAsync(args) && state == "used"; }));
                    }
                    if (state == "disposed")
                    {
                        e.Dispose();
                    }
                    return call(e);
                });
    }

    void Properties()
    {
        Member("Buffer", [&](const SocketAsyncEventArgs& e) { return Several(e.Buffer()); });
        Member("MemoryBuffer", [&](const SocketAsyncEventArgs& e) { return Several(e.MemoryBuffer().Length()); });
        Member("Offset, Count", [&](const SocketAsyncEventArgs& e) { return Several(e.Offset(), e.Count()); });
        Member("BufferList", [&](const SocketAsyncEventArgs& e) { return Several(e.BufferList() == nullptr); });
        Member("BytesTransferred", [&](const SocketAsyncEventArgs& e) { return Several(e.BytesTransferred()); });
        Member("SocketError", [&](const SocketAsyncEventArgs& e) { return Several(e.SocketError()); });
        Member("SocketFlags", [&](const SocketAsyncEventArgs& e) { return Several(e.SocketFlags()); });
        Member("LastOperation", [&](const SocketAsyncEventArgs& e) { return Several(e.LastOperation()); });
        Member("AcceptSocket", [&](const SocketAsyncEventArgs& e) { return Several(e.AcceptSocket() == nullptr); });
        Member("ConnectSocket", [&](const SocketAsyncEventArgs& e) { return Several(e.ConnectSocket() == nullptr); });
        Member("ConnectByNameError", [&](const SocketAsyncEventArgs& e) { return Several(e.ConnectByNameError() == nullptr); });
        Member("RemoteEndPoint", [&](const SocketAsyncEventArgs& e) { return Several(e.RemoteEndPoint() == nullptr); });
        Member("UserToken", [&](const SocketAsyncEventArgs& e) { return Several(e.UserToken() == nullptr); });
        Member("DisconnectReuseSocket", [&](const SocketAsyncEventArgs& e) { return Several(e.DisconnectReuseSocket()); });
        Member("SendPacketsElements", [&](const SocketAsyncEventArgs& e) { return Several(e.SendPacketsElements() == nullptr); });
        Member("SendPacketsFlags", [&](const SocketAsyncEventArgs& e) { return Several(e.SendPacketsFlags()); });
        Member("SendPacketsSendSize", [&](const SocketAsyncEventArgs& e) { return Several(e.SendPacketsSendSize()); });
        Member("ReceiveMessageFromPacketInfo",
               [&](const SocketAsyncEventArgs& e) { return Several(e.ReceiveMessageFromPacketInfo().Interface()); });
        Member("Dispose twice",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.Dispose();
                   e.Dispose();
                   return Several(0);
               });
    }

    void Setters()
    {
        Member("AcceptSocket = null",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.AcceptSocket(nullptr);
                   return Several(e.AcceptSocket() == nullptr);
               });
        Member("RemoteEndPoint = end point",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.RemoteEndPoint(IPEndPoint(IPAddress::Loopback, 7));
                   return Several(e.RemoteEndPoint().ToString());
               });
        Member("RemoteEndPoint = null",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.RemoteEndPoint(nullptr);
                   return Several(e.RemoteEndPoint() == nullptr);
               });
        Member("UserToken = 5",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.UserToken(5);
                   return Several(e.UserToken());
               });
        Member("DisconnectReuseSocket = true",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.DisconnectReuseSocket(true);
                   return Several(e.DisconnectReuseSocket());
               });
        Member("SendPacketsElements = null",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.SendPacketsElements(nullptr);
                   return Several(e.SendPacketsElements() == nullptr);
               });
        Member("SendPacketsFlags = Disconnect",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.SendPacketsFlags(TransmitFileOptions::Disconnect);
                   return Several(e.SendPacketsFlags());
               });
        Member("SendPacketsSendSize = 7",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.SendPacketsSendSize(7);
                   return Several(e.SendPacketsSendSize());
               });
        Member("SendPacketsSendSize = -7",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.SendPacketsSendSize(-7);
                   return Several(e.SendPacketsSendSize());
               });
        Member("SocketFlags = Peek",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.SocketFlags(SocketFlags::Peek);
                   return Several(e.SocketFlags());
               });
        Member("SocketError = TimedOut",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.SocketError(SocketError::TimedOut);
                   return Several(e.SocketError());
               });
        Member("BufferList = null",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.BufferList(nullptr);
                   return Several(e.BufferList() == nullptr);
               });
        Member("BufferList = segments",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.BufferList(Segments(Bytes(2), Bytes(3)));
                   return Several(e.BufferList().Count(), e.Buffer());
               });
        Member("BufferList = no segments",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.BufferList(Segments());
                   return Several(e.BufferList().Count(), e.Buffer());
               });
        Member("BufferList after SetBuffer",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.SetBuffer(Bytes(2), 0, 2);
                   e.BufferList(Segments(Bytes(2)));
                   return Several(e.BufferList().Count(), e.Buffer());
               });
        Member("SetBuffer after BufferList",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.SetBuffer(Array<Byte>(nullptr), 0, 0);
                   e.BufferList(Segments(Bytes(2)));
                   e.SetBuffer(Bytes(2), 0, 2);
                   return Several(e.Count());
               });
        Member("SetBuffer(null) after BufferList",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.SetBuffer(Array<Byte>(nullptr), 0, 0);
                   e.BufferList(Segments(Bytes(2)));
                   e.SetBuffer(Array<Byte>(nullptr), 0, 0);
                   return Several(e.BufferList() == nullptr);
               });
        Member("SetBuffer(memory)",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.SetBuffer(Memory<Byte>(Bytes(5)));
                   return Several(e.Buffer(), e.MemoryBuffer().Length(), e.Offset(), e.Count());
               });
        Member("SetBuffer(part of memory)",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.SetBuffer(Memory<Byte>(Bytes(5), 1, 3));
                   return Several(e.Buffer(), e.MemoryBuffer().Length(), e.Offset(), e.Count());
               });
        Member("SetBuffer(null, 0, 0)",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.SetBuffer(Array<Byte>(nullptr), 0, 0);
                   return Several(e.Buffer(), e.Offset(), e.Count());
               });
        Member("SetBuffer(null, 3, 4)",
               [&](const SocketAsyncEventArgs& e)
               {
                   e.SetBuffer(Array<Byte>(nullptr), 3, 4);
                   return Several(e.Buffer(), e.Offset(), e.Count());
               });
    }

    void Buffers()
    {
        for (const int length : {0, 5})
        {
            for (const int offset : {-1, 0, 2, 5, 6})
            {
                for (const int count : {-1, 0, 3, 4, 5, 6})
                {
                    const std::string values = std::to_string(offset) + ", " + std::to_string(count) + ")";
                    Member("SetBuffer(" + std::to_string(length) + " bytes, " + values,
                           [&](const SocketAsyncEventArgs& e)
                           {
                               e.SetBuffer(Bytes(length), offset, count);
                               return Several(e.Buffer(), e.Offset(), e.Count());
                           });
                    if (length == 0)
                    {
                        Member("SetBuffer(" + values,
                               [&](const SocketAsyncEventArgs& e)
                               {
                                   e.SetBuffer(offset, count);
                                   return Several(e.Buffer(), e.Offset(), e.Count());
                               });
                        Member("SetBuffer of memory (" + values,
                               [&](const SocketAsyncEventArgs& e)
                               {
                                   e.SetBuffer(Memory<Byte>(Bytes(9), 2, 5));
                                   e.SetBuffer(offset, count);
                                   return Several(e.Offset(), e.Count());
                               });
                    }
                }
            }
        }
    }

    const Scenario scenario("EventArgsMembers",
                            []
                            {
                                for (const std::string name : {"new", "in use", "used", "disposed"})
                                {
                                    state = name;
                                    Section(state);
                                    Properties();
                                    Setters();
                                    Buffers();
                                }
                            });
}
