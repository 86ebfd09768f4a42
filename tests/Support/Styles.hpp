// The API styles as types with the same static members, so that a behaviour they share is tested once:
//   BOOST_AUTO_TEST_CASE_TEMPLATE(a_refused_connection, Style, AllStyles)
#pragma once
#include "tests/Support/Sockets.hpp"
#include "tests/Support/TaskStyles.hpp"
#include <System/Using.hpp>
#include <stdexcept>
#include <tuple>

namespace SocketTests
{
    struct Blocking
    {
        static constexpr bool IsTask = false;
        static constexpr auto FamilyParameter = "remoteEP"; ///< ReceiveFrom's, for an end point of another family
        template <class... Target>
        static void Connect(const Socket& socket, const Target&... target)
        {
            socket.Connect(target...);
        }
        static Socket Accept(const Socket& listener) { return listener.Accept(); }
        static void Disconnect(const Socket& socket, bool reuse) { socket.Disconnect(reuse); }

        static int Send(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags = SocketFlags::None)
        {
            return socket.Send(buffer, offset, size, flags);
        }
        static int Send(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, SocketError& error)
        {
            return socket.Send(buffer, offset, size, flags, error);
        }
        static int Send(const Socket& socket, const IList<ArraySegment<Byte>>& buffers, SocketFlags flags = SocketFlags::None)
        {
            return socket.Send(buffers, flags);
        }
        static int Receive(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags = SocketFlags::None)
        {
            return socket.Receive(buffer, offset, size, flags);
        }
        static int Receive(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, SocketError& error)
        {
            return socket.Receive(buffer, offset, size, flags, error);
        }
        static int Receive(const Socket& socket, const IList<ArraySegment<Byte>>& buffers, SocketFlags flags = SocketFlags::None)
        {
            return socket.Receive(buffers, flags);
        }
        static int SendTo(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, const EndPoint& remote)
        {
            return socket.SendTo(buffer, offset, size, flags, remote);
        }
        static int ReceiveFrom(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, EndPoint& remote)
        {
            return socket.ReceiveFrom(buffer, offset, size, flags, remote);
        }
    };

    struct BeginEnd
    {
        static constexpr bool IsTask = false;
        static constexpr auto FamilyParameter = "remoteEP";
        template <class... Target>
        static void Connect(const Socket& socket, const Target&... target)
        {
            socket.EndConnect(socket.BeginConnect(target..., nullptr, nullptr));
        }
        static Socket Accept(const Socket& listener) { return listener.EndAccept(listener.BeginAccept(nullptr, nullptr)); }
        static void Disconnect(const Socket& socket, bool reuse) { socket.EndDisconnect(socket.BeginDisconnect(reuse, nullptr, nullptr)); }

        static int Send(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags = SocketFlags::None)
        {
            return socket.EndSend(socket.BeginSend(buffer, offset, size, flags, nullptr, nullptr));
        }
        static int Send(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, SocketError& error)
        {
            return socket.EndSend(socket.BeginSend(buffer, offset, size, flags, nullptr, nullptr), error);
        }
        static int Send(const Socket& socket, const IList<ArraySegment<Byte>>& buffers, SocketFlags flags = SocketFlags::None)
        {
            return socket.EndSend(socket.BeginSend(buffers, flags, nullptr, nullptr));
        }
        static int Receive(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags = SocketFlags::None)
        {
            return socket.EndReceive(socket.BeginReceive(buffer, offset, size, flags, nullptr, nullptr));
        }
        static int Receive(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, SocketError& error)
        {
            return socket.EndReceive(socket.BeginReceive(buffer, offset, size, flags, nullptr, nullptr), error);
        }
        static int Receive(const Socket& socket, const IList<ArraySegment<Byte>>& buffers, SocketFlags flags = SocketFlags::None)
        {
            return socket.EndReceive(socket.BeginReceive(buffers, flags, nullptr, nullptr));
        }
        static int SendTo(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, const EndPoint& remote)
        {
            return socket.EndSendTo(socket.BeginSendTo(buffer, offset, size, flags, remote, nullptr, nullptr));
        }
        static int ReceiveFrom(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, EndPoint& remote)
        {
            const IAsyncResult result = socket.BeginReceiveFrom(buffer, offset, size, flags, remote, nullptr, nullptr);
            return socket.EndReceiveFrom(result, remote);
        }
    };

    /// By SocketAsyncEventArgs, whose errors become the exceptions of the others.
    struct EventArgsStyle
    {
        static constexpr bool IsTask = false;
        static constexpr auto FamilyParameter = "e";
        /// Runs an operation to its end; begins it by `begin(e)`.
        template <class Begin>
        static int Run(const SocketAsyncEventArgs& e, const Begin& begin)
        {
            const auto done = std::make_shared<std::promise<void>>();
            e.Completed() += [done](Object, SocketAsyncEventArgs) { done->set_value(); };
            if (begin(e) && done->get_future().wait_for(Limit) != std::future_status::ready)
            {
                throw std::runtime_error("Completed was not raised");
            }
            if (e.SocketError() != SocketError::Success)
            {
                throw SocketException(static_cast<int>(e.SocketError()));
            }
            return e.BytesTransferred();
        }
        static SocketAsyncEventArgs With(const Array<Byte>& buffer, int offset, int size, SocketFlags flags)
        {
            SocketAsyncEventArgs e;
            e.SetBuffer(buffer, offset, size);
            e.SocketFlags(flags);
            return e;
        }
        static SocketAsyncEventArgs With(const IList<ArraySegment<Byte>>& buffers, SocketFlags flags)
        {
            SocketAsyncEventArgs e;
            e.BufferList(buffers);
            e.SocketFlags(flags);
            return e;
        }
        template <class Call>
        static int Report(const Call& call, SocketError& error)
        {
            try
            {
                const int bytes = call();
                error = SocketError::Success;
                return bytes;
            }
            catch (const SocketException& exception)
            {
                error = exception.SocketErrorCode();
                return 0;
            }
        }

        static void Connect(const Socket& socket, const EndPoint& remote)
        {
            SocketAsyncEventArgs e;
            e.RemoteEndPoint(remote);
            Run(e, [&](const SocketAsyncEventArgs& args) { return socket.ConnectAsync(args); });
        }
        static void Connect(const Socket& socket, const IPAddress& address, int port) { Connect(socket, IPEndPoint(address, port)); }
        static void Connect(const Socket& socket, const String& host, int port) { Connect(socket, DnsEndPoint(host, port)); }
        /// As programs do it that know the addresses: one after another.
        static void Connect(const Socket& socket, const Array<IPAddress>& addresses, int port)
        {
            SocketError error = SocketError::HostNotFound;
            for (int i = 0; i != addresses.Length() && error != SocketError::Success; ++i)
            {
                if (addresses[i].AddressFamily() == socket.AddressFamily() || socket.AddressFamily() == AddressFamily::InterNetworkV6)
                {
                    Report(
                        [&]
                        {
                            Connect(socket, addresses[i], port);
                            return 0;
                        },
                        error);
                }
            }
            if (error != SocketError::Success)
            {
                throw SocketException(static_cast<int>(error));
            }
        }
        static Socket Accept(const Socket& listener)
        {
            SocketAsyncEventArgs e;
            Run(e, [&](const SocketAsyncEventArgs& args) { return listener.AcceptAsync(args); });
            return e.AcceptSocket();
        }
        static void Disconnect(const Socket& socket, bool reuse)
        {
            SocketAsyncEventArgs e;
            e.DisconnectReuseSocket(reuse);
            Run(e, [&](const SocketAsyncEventArgs& args) { return socket.DisconnectAsync(args); });
        }

        static int Send(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags = SocketFlags::None)
        {
            return Run(With(buffer, offset, size, flags), [&](const SocketAsyncEventArgs& e) { return socket.SendAsync(e); });
        }
        static int Send(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, SocketError& error)
        {
            return Report([&] { return Send(socket, buffer, offset, size, flags); }, error);
        }
        static int Send(const Socket& socket, const IList<ArraySegment<Byte>>& buffers, SocketFlags flags = SocketFlags::None)
        {
            return Run(With(buffers, flags), [&](const SocketAsyncEventArgs& e) { return socket.SendAsync(e); });
        }
        static int Receive(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags = SocketFlags::None)
        {
            return Run(With(buffer, offset, size, flags), [&](const SocketAsyncEventArgs& e) { return socket.ReceiveAsync(e); });
        }
        static int Receive(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, SocketError& error)
        {
            return Report([&] { return Receive(socket, buffer, offset, size, flags); }, error);
        }
        static int Receive(const Socket& socket, const IList<ArraySegment<Byte>>& buffers, SocketFlags flags = SocketFlags::None)
        {
            return Run(With(buffers, flags), [&](const SocketAsyncEventArgs& e) { return socket.ReceiveAsync(e); });
        }
        static int SendTo(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, const EndPoint& remote)
        {
            const SocketAsyncEventArgs e = With(buffer, offset, size, flags);
            e.RemoteEndPoint(remote);
            return Run(e, [&](const SocketAsyncEventArgs& args) { return socket.SendToAsync(args); });
        }
        static int ReceiveFrom(const Socket& socket, const Array<Byte>& buffer, int offset, int size, SocketFlags flags, EndPoint& remote)
        {
            const SocketAsyncEventArgs e = With(buffer, offset, size, flags);
            e.RemoteEndPoint(remote);
            const Finally assign([&] { remote = e.RemoteEndPoint(); });
            return Run(e, [&](const SocketAsyncEventArgs& args) { return socket.ReceiveFromAsync(args); });
        }
    };

    /// The styles whose arguments are the call's own, with their checks and names.
    using CallStyles = std::tuple<Blocking, BeginEnd>;
    using AllStyles = std::tuple<Blocking, BeginEnd, EventArgsStyle, ByTask, ByValueTask>;

    /// For styles and families in one: a test that wants both takes the cross product as its list.
    template <class ApiStyle, AddressFamily AddressFamilyValue>
    struct Over
    {
        using Style = ApiStyle;
        static constexpr AddressFamily Family = AddressFamilyValue;
    };
    using AllStylesAndFamilies =
        std::tuple<Over<Blocking, AddressFamily::InterNetwork>, Over<Blocking, AddressFamily::InterNetworkV6>,
                   Over<BeginEnd, AddressFamily::InterNetwork>, Over<BeginEnd, AddressFamily::InterNetworkV6>,
                   Over<EventArgsStyle, AddressFamily::InterNetwork>, Over<EventArgsStyle, AddressFamily::InterNetworkV6>,
                   Over<ByTask, AddressFamily::InterNetwork>, Over<ByTask, AddressFamily::InterNetworkV6>,
                   Over<ByValueTask, AddressFamily::InterNetwork>, Over<ByValueTask, AddressFamily::InterNetworkV6>>;
}
