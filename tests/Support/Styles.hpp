// The API styles as types with the same static members, so that a behaviour they share is tested once:
//   BOOST_AUTO_TEST_CASE_TEMPLATE(a_refused_connection, Style, AllStyles)
#pragma once
#include "tests/Support/Sockets.hpp"
#include "tests/Support/TaskStyles.hpp"
#include <tuple>

namespace SocketTests
{
    struct Blocking
    {
        static constexpr bool IsTask = false;
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

    /// The styles whose arguments are the call's own, with their checks and names.
    using CallStyles = std::tuple<Blocking, BeginEnd>;
    using AllStyles = std::tuple<Blocking, BeginEnd, ByTask, ByValueTask>;

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
                   Over<ByTask, AddressFamily::InterNetwork>, Over<ByTask, AddressFamily::InterNetworkV6>,
                   Over<ByValueTask, AddressFamily::InterNetwork>, Over<ByValueTask, AddressFamily::InterNetworkV6>>;
}
