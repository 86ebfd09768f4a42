// The calls whose arguments and results are in a SocketAsyncEventArgs.
#include "compat/core/faces/EventArgs.hpp"
#include "compat/core/sockets/Call.hpp"
#include "compat/core/sockets/Guard.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/NotSupportedException.hpp>

namespace System::Net::Sockets
{
    using Core::Call;
    using Core::SocketState;
    using ArgsData = Core::SocketAsyncEventArgsData;
    namespace Guard = Core::Guard;

    namespace
    {
        constexpr int LeastAcceptBuffer = 288;

        /// @throws ArgumentNullException e is null
        [[gnu::always_inline]] inline ArgsData& Given(const SocketAsyncEventArgs& e)
        {
            if (e == nullptr) [[unlikely]]
            {
                Detail::ThrowArgumentNull("e");
            }
            return e.SystemnetShared();
        }

        /// Where something else is wrong too, this is told first, as in .NET.
        /// @throws InvalidOperationException, ObjectDisposedException the args are in use or disposed
        void AreFree(ArgsData& args)
        {
            const ArgsData::Claim claim(args);
        }

        inline void HasBuffers(ArgsData& args)
        {
            if (!args.HasBuffer && args.List == nullptr) [[unlikely]]
            {
                AreFree(args);
                throw ArgumentException("Neither Buffer nor BufferList is set.", "e");
            }
        }

        void HasNoList(const ArgsData& args, const char* parameter)
        {
            if (args.List != nullptr)
            {
                throw ArgumentException("Multiple buffers cannot be used with this method.", parameter);
            }
        }

        void HasRemote(const ArgsData& args, const char* parameter)
        {
            if (args.RemoteEndPoint == nullptr) [[unlikely]]
            {
                throw ArgumentNullException(parameter, "Null is not a valid value for e.RemoteEndPoint.");
            }
        }
    }

    bool Socket::AcceptAsync(const SocketAsyncEventArgs& e) const
    {
        const Call call(*this, "AcceptAsync");
        ArgsData& args = Given(e);
        HasNoList(args, "e");
        Guard::CanAccept(call.State());
        if (args.Count < LeastAcceptBuffer && args.Buffer.Length() != 0)
        {
            AreFree(args);
            throw ArgumentException("The Buffer space specified by the Count property is insufficient for the AcceptAsync method.", "Count");
        }
        if (args.AcceptSocket != nullptr)
        {
            const SocketState& given = Guard::Open(args.AcceptSocket);
            if (given.Has(SocketState::Bound) || given.Has(SocketState::Connected))
            {
                throw InvalidOperationException("AcceptSocket: The socket must not be bound or connected.");
            }
        }
        return call.Returns(args.Accept(call.State()));
    }

    bool Socket::ConnectAsync(const SocketAsyncEventArgs& e) const
    {
        const Call call(*this, "ConnectAsync");
        SocketState& socket = call.State();
        ArgsData& args = Given(e);
        HasNoList(args, "BufferList");
        return call.Returns(args.Connect(socket, Core::ConnectTarget::Of(socket, args.RemoteEndPoint)));
    }

    bool Socket::ConnectAsync(System::Net::Sockets::SocketType socketType, System::Net::Sockets::ProtocolType protocolType,
                              const SocketAsyncEventArgs& e)
    {
        const Core::TracedCall traced("Socket", "ConnectAsync");
        ArgsData& args = Given(e);
        HasNoList(args, "e");
        HasRemote(args, "e");
        return traced.Returns(args.ConnectNew(socketType, protocolType));
    }

    void Socket::CancelConnectAsync(const SocketAsyncEventArgs& e)
    {
        const Core::TracedCall traced("Socket", "CancelConnectAsync");
        ArgsData& args = Given(e);
        HasRemote(args, "e");
        args.CancelConnect();
    }

    bool Socket::DisconnectAsync(const SocketAsyncEventArgs& e) const
    {
        const Call call(*this, "DisconnectAsync");
        ArgsData& args = Given(e);
        AreFree(args);
        Guard::CanDisconnect(call.State());
        return call.Returns(args.Disconnect(call.State()));
    }

    bool Socket::ReceiveAsync(const SocketAsyncEventArgs& e) const
    {
        const Call call(*this, "ReceiveAsync");
        ArgsData& args = Given(e);
        HasBuffers(args);
        return call.Returns(args.Receive(call.State()));
    }

    bool Socket::ReceiveFromAsync(const SocketAsyncEventArgs& e) const
    {
        const Call call(*this, "ReceiveFromAsync");
        ArgsData& args = Given(e);
        HasRemote(args, "e");
        Guard::CanBeSender(call.State(), args.RemoteEndPoint, "e");
        return call.Returns(args.ReceiveFrom(call.State()));
    }

    bool Socket::ReceiveMessageFromAsync(const SocketAsyncEventArgs& e) const
    {
        const Call call(*this, "ReceiveMessageFromAsync");
        ArgsData& args = Given(e);
        HasRemote(args, "e");
        Guard::CanBeSender(call.State(), args.RemoteEndPoint, "e");
        return call.Returns(args.ReceiveMessageFrom(call.State()));
    }

    bool Socket::SendAsync(const SocketAsyncEventArgs& e) const
    {
        const Call call(*this, "SendAsync");
        ArgsData& args = Given(e);
        HasBuffers(args);
        return call.Returns(args.Send(call.State()));
    }

    bool Socket::SendPacketsAsync(const SocketAsyncEventArgs& e) const
    {
        const Call call(*this, "SendPacketsAsync");
        ArgsData& args = Given(e);
        if (args.Elements == nullptr)
        {
            throw ArgumentException("Null is not a valid value for e.SendPacketsElements.", "e");
        }
        if (!call.State().Has(SocketState::Connected))
        {
            throw NotSupportedException("The operation is not allowed on non-connected sockets.");
        }
        return call.Returns(args.SendPackets(call.State()));
    }

    bool Socket::SendToAsync(const SocketAsyncEventArgs& e) const
    {
        const Call call(*this, "SendToAsync");
        ArgsData& args = Given(e);
        HasRemote(args, "e");
        return call.Returns(args.SendTo(call.State()));
    }
}
