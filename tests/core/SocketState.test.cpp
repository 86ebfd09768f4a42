// How long the object behind a socket's handles lives.
#include "compat/core/sockets/Guard.hpp"
#include "tests/System/Net/Sockets/Support/Connections.hpp"
#include <System/WeakReference.hpp>
#include <optional>

using namespace SocketTests;

namespace
{
    /// Whether the object behind a socket is still there, told by its end point, which it keeps.
    bool Lives(const WeakReference<EndPoint>& kept)
    {
        EndPoint none;
        return kept.TryGetTarget(none);
    }
}

BOOST_AUTO_TEST_CASE(a_call_that_still_goes_on_when_the_last_handle_is_gone_keeps_the_object)
{
    std::optional<Socket> socket(std::in_place, AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
    socket->Bind(IPEndPoint(IPAddress::Loopback, 0));
    const WeakReference<EndPoint> kept(socket->LocalEndPoint());
    Core::SocketState& state = Core::Guard::Open(*socket);
    std::optional<Core::SocketState::Use> call(std::in_place, state);
    std::optional<Core::SocketState::Use> other(std::in_place, state);

    socket.reset();
    BOOST_TEST(Lives(kept));
    BOOST_TEST(state.IsClosed());
    BOOST_TEST(state.Native() != Port::InvalidHandle); // nobody else gets its number
    other.reset();
    BOOST_TEST(Lives(kept));
    BOOST_TEST(!static_cast<bool>(Core::SocketState::Use(state)));
    call.reset();
    BOOST_TEST(!Lives(kept));
}

BOOST_AUTO_TEST_CASE(a_handle_made_during_such_a_call_ends_with_it)
{
    std::optional<Socket> socket(std::in_place, AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
    socket->Bind(IPEndPoint(IPAddress::Loopback, 0));
    const WeakReference<EndPoint> kept(socket->LocalEndPoint());
    Core::SocketState& state = Core::Guard::Open(*socket);
    {
        const Core::SocketState::Use call(state);
        socket.reset();
        {
            const Core::SocketReference operation(state);
        }
        BOOST_TEST(Lives(kept));
    }
    BOOST_TEST(!Lives(kept));
}

BOOST_AUTO_TEST_CASE(a_closed_socket_without_calls_goes_with_its_last_handle)
{
    std::optional<Socket> socket(std::in_place, AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
    socket->Bind(IPEndPoint(IPAddress::Loopback, 0));
    const WeakReference<EndPoint> kept(socket->LocalEndPoint());
    socket->Close();
    BOOST_TEST(Lives(kept));
    socket.reset();
    BOOST_TEST(!Lives(kept));
}
