// Event args that tell how their operations ended, for tests.
#pragma once
#include "tests/Support/Signals.hpp"
#include "tests/Support/Sockets.hpp"
#include <System/Threading/Thread.hpp>
#include <memory>

namespace SocketTests
{
    inline thread_local bool isInCall = false;

    /// A SocketAsyncEventArgs together with what its handler saw.
    class WatchedArgs
    {
    public:
        SocketAsyncEventArgs Args;

        WatchedArgs()
        {
            Args.Completed() += [saw = _saw](Object sender, const SocketAsyncEventArgs& e)
            {
                saw->InCall = saw->InCall || isInCall;
                saw->OffPool = saw->OffPool || !Threading::Thread::CurrentThread().IsThreadPoolThread();
                saw->Sender = sender;
                saw->Operation = e.LastOperation();
                saw->Raised.Add();
            };
        }
        explicit WatchedArgs(const Array<Byte>& buffer) : WatchedArgs() { Args.SetBuffer(buffer, 0, buffer.Length()); }
        explicit WatchedArgs(const EndPoint& remote) : WatchedArgs() { Args.RemoteEndPoint(remote); }

        /// Begins an operation by `begin(Args)`; true if it is pending.
        template <class Begin>
        bool Start(const Begin& begin)
        {
            isInCall = true;
            const bool isPending = begin(Args);
            isInCall = false;
            _expected += isPending ? 1 : 0;
            _isPending = isPending;
            return isPending;
        }
        /// Waits until what is pending is over.
        void End()
        {
            BOOST_REQUIRE(_saw->Raised.Reaches(_expected));
            BOOST_TEST(_saw->Raised.Value() == _expected);
            BOOST_TEST(!_saw->InCall);
            BOOST_TEST(!_saw->OffPool);
            BOOST_TEST((!_isPending || _saw->Operation == Args.LastOperation()));
        }
        /// Both; `meanwhile` is done between them if the operation is pending.
        template <class Begin>
        bool Run(const Begin& begin, const std::function<void()>& meanwhile = {})
        {
            const bool isPending = Start(begin);
            if (isPending && meanwhile)
            {
                meanwhile();
            }
            End();
            return isPending;
        }

        [[nodiscard]] long Raised() const { return _saw->Raised.Value(); }
        [[nodiscard]] Object Sender() const { return _saw->Sender; }
        [[nodiscard]] int Bytes() const { return Args.BytesTransferred(); }
        [[nodiscard]] SocketError Error() const { return Args.SocketError(); }

    private:
        struct Saw
        {
            Signals::Count Raised;
            Object Sender = nullptr;
            SocketAsyncOperation Operation = SocketAsyncOperation::None;
            std::atomic<bool> InCall{false};
            std::atomic<bool> OffPool{false};
        };

        std::shared_ptr<Saw> _saw = std::make_shared<Saw>();
        long _expected = 0;
        bool _isPending = false; ///< the last one was
    };

    // What begins operations of a socket.
    inline auto Accepting(const Socket& socket)
    {
        return [socket](const SocketAsyncEventArgs& e) { return socket.AcceptAsync(e); };
    }
    inline auto ConnectingTo(const Socket& socket)
    {
        return [socket](const SocketAsyncEventArgs& e) { return socket.ConnectAsync(e); };
    }
    inline auto Making(SocketType type = SocketType::Stream, ProtocolType protocol = ProtocolType::Tcp)
    {
        return [type, protocol](const SocketAsyncEventArgs& e) { return Socket::ConnectAsync(type, protocol, e); };
    }
    inline auto Disconnecting(const Socket& socket)
    {
        return [socket](const SocketAsyncEventArgs& e) { return socket.DisconnectAsync(e); };
    }
    inline auto Receiving(const Socket& socket)
    {
        return [socket](const SocketAsyncEventArgs& e) { return socket.ReceiveAsync(e); };
    }
    inline auto ReceivingFrom(const Socket& socket)
    {
        return [socket](const SocketAsyncEventArgs& e) { return socket.ReceiveFromAsync(e); };
    }
    inline auto ReceivingMessage(const Socket& socket)
    {
        return [socket](const SocketAsyncEventArgs& e) { return socket.ReceiveMessageFromAsync(e); };
    }
    inline auto Sending(const Socket& socket)
    {
        return [socket](const SocketAsyncEventArgs& e) { return socket.SendAsync(e); };
    }
    inline auto SendingTo(const Socket& socket)
    {
        return [socket](const SocketAsyncEventArgs& e) { return socket.SendToAsync(e); };
    }
    inline auto SendingPackets(const Socket& socket)
    {
        return [socket](const SocketAsyncEventArgs& e) { return socket.SendPacketsAsync(e); };
    }
}
