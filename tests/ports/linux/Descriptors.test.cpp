// Port conformance, what only Linux can tell: descriptors are not inherited, every errno has its place, one system call is one.
#include "../Support/Ports.hpp"
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <set>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <string>
#include <sys/socket.h>
#include <tuple>
#include <unistd.h>

using namespace PortTests;
BOOST_TEST_GLOBAL_FIXTURE(Library);

namespace
{
    bool IsInherited(NativeHandle handle)
    {
        return (fcntl(static_cast<int>(handle), F_GETFD) & FD_CLOEXEC) == 0;
    }

    void Ignore(int) {}
}

BOOST_AUTO_TEST_CASE(errors_without_a_number_print_as_in_dotnet)
{
    const std::tuple<SocketError, int, std::string> rows[] = {{SocketError::TooManyOpenSockets, ENFILE, "Too many open files in system"},
                                                              {SocketError::ProcessLimit, 10067, "Unknown error 10067"},
                                                              {SocketError::NoRecovery, 11003, "Unknown error 11003"},
                                                              {SocketError::SocketError, -1, "Unknown socket error"}};
    for (const auto& [error, native, text] : rows)
    {
        BOOST_TEST((ToNative(error) == native && Describe(native) == text));
    }
}

BOOST_AUTO_TEST_CASE(descriptors_are_not_inherited)
{
    const auto listener = Listener();
    const Pair pair(listener, false);
    BOOST_TEST(!IsInherited(listener));
    BOOST_TEST(!IsInherited(pair.Client));
    BOOST_TEST(!IsInherited(pair.Server));
    BOOST_TEST(!IsInherited(Udp()));
}

BOOST_AUTO_TEST_CASE(sigpipe_is_left_as_the_program_has_it)
{
    struct sigaction action
    {
    };
    BOOST_REQUIRE(sigaction(SIGPIPE, nullptr, &action) == 0);
    const auto previous = std::signal(SIGPIPE, SIG_DFL); // it would end the process
    const Pair pair;
    Value(Shutdown(pair.Client, SocketShutdown::Send));
    auto bytes = Bytes("x");
    const auto plain = SendText(pair.Client, "x");
    BOOST_TEST(plain.Native == EPIPE);
    BOOST_TEST(Send(pair.Client, Segments(bytes), SocketFlags::None).Native == EPIPE);
    std::signal(SIGPIPE, previous);
}

BOOST_AUTO_TEST_CASE(errnos_have_their_winsock_codes)
{
    const std::pair<int, SocketError> expected[] = {
        {EACCES, SocketError::AccessDenied},
        {EPERM, SocketError::AccessDenied},
        {EADDRINUSE, SocketError::AddressAlreadyInUse},
        {EADDRNOTAVAIL, SocketError::AddressNotAvailable},
        {EAFNOSUPPORT, SocketError::AddressFamilyNotSupported},
        {EAGAIN, SocketError::WouldBlock},
        {EWOULDBLOCK, SocketError::WouldBlock},
        {EALREADY, SocketError::AlreadyInProgress},
        {ECANCELED, SocketError::OperationAborted},
        {ECONNABORTED, SocketError::ConnectionAborted},
        {ECONNREFUSED, SocketError::ConnectionRefused},
        {ECONNRESET, SocketError::ConnectionReset},
        {EDESTADDRREQ, SocketError::DestinationAddressRequired},
        {EFAULT, SocketError::Fault},
        {EHOSTDOWN, SocketError::HostDown},
        {EHOSTUNREACH, SocketError::HostUnreachable},
        {EINPROGRESS, SocketError::InProgress},
        {EINTR, SocketError::Interrupted},
        {EINVAL, SocketError::InvalidArgument},
        {EISCONN, SocketError::IsConnected},
        {EMFILE, SocketError::TooManyOpenSockets},
        {ENFILE, SocketError::TooManyOpenSockets},
        {EMSGSIZE, SocketError::MessageSize},
        {ENETDOWN, SocketError::NetworkDown},
        {ENETRESET, SocketError::NetworkReset},
        {ENETUNREACH, SocketError::NetworkUnreachable},
        {ENOBUFS, SocketError::NoBufferSpaceAvailable},
        {ENOPROTOOPT, SocketError::ProtocolOption},
        {ENOTCONN, SocketError::NotConnected},
        {ENOTSOCK, SocketError::NotSocket},
        {EOPNOTSUPP, SocketError::OperationNotSupported},
        {ENOTSUP, SocketError::OperationNotSupported},
        {EPIPE, SocketError::Shutdown},
        {EPFNOSUPPORT, SocketError::ProtocolFamilyNotSupported},
        {EPROTONOSUPPORT, SocketError::ProtocolNotSupported},
        {EPROTOTYPE, SocketError::ProtocolType},
        {ESOCKTNOSUPPORT, SocketError::SocketNotSupported},
        {ESHUTDOWN, SocketError::Disconnecting},
        {ETIMEDOUT, SocketError::TimedOut},
        // No twins: the general error, with the number kept.
        {EDOM, SocketError::SocketError},
        {EISDIR, SocketError::SocketError},
        {EHWPOISON, SocketError::SocketError},
    };
    for (const auto& [native, error] : expected)
    {
        BOOST_TEST_CONTEXT("errno " << native) BOOST_TEST(Code(FromNative(native)) == Code(error));
    }
    for (int native = 1; native <= EHWPOISON; ++native)
    {
        BOOST_TEST(Describe(native).find('\n') == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(a_lack_of_descriptors_is_too_many_open_sockets)
{
    rlimit before{};
    BOOST_REQUIRE(getrlimit(RLIMIT_NOFILE, &before) == 0);
    const int next = dup(0);
    close(next);
    const rlimit full{static_cast<rlim_t>(next), before.rlim_max};
    BOOST_REQUIRE(setrlimit(RLIMIT_NOFILE, &full) == 0);
    const auto outcome = Open(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    setrlimit(RLIMIT_NOFILE, &before);
    BOOST_TEST(Code(outcome) == Code(SocketError::TooManyOpenSockets));
    BOOST_TEST(outcome.Native == EMFILE);
}

BOOST_AUTO_TEST_CASE(descriptors_beyond_the_reach_of_select_are_polled)
{
    const Pair pair;
    const int high = fcntl(static_cast<int>(pair.Server), F_DUPFD_CLOEXEC, 2000);
    if (high < 0)
    {
        return; // the limit of this shell is lower
    }
    Value(SendText(pair.Client, "x"));
    BOOST_TEST(Value(Wait(high, Readable, Generous)) == Readable);
    PollEntry entry{high, Readable, 0};
    BOOST_TEST(Value(Poll({&entry, 1}, Generous)) == 1);
    close(high);
}

BOOST_AUTO_TEST_CASE(signals_do_not_end_calls_and_waits_keep_their_time)
{
    struct sigaction action
    {
    };
    action.sa_handler = Ignore; // and no SA_RESTART
    struct sigaction before
    {
    };
    BOOST_REQUIRE(sigaction(SIGUSR1, &action, &before) == 0);
    const Pair pair;
    Byte byte = 0;
    std::promise<pthread_t> thread;
    Outcome waited; // looked at after the thread's end: Boost.Test's checks are for one thread only
    std::chrono::steady_clock::duration taken{};
    auto received = std::async(std::launch::async,
                               [&]
                               {
                                   thread.set_value(pthread_self());
                                   const auto begin = std::chrono::steady_clock::now();
                                   waited = Wait(pair.Server, Readable, 100'000);
                                   taken = std::chrono::steady_clock::now() - begin;
                                   return Receive(pair.Server, &byte, 1, SocketFlags::None);
                               });
    const auto id = thread.get_future().get();
    for (int i = 0; i < 40; ++i)
    {
        pthread_kill(id, SIGUSR1);
        BOOST_TEST((received.wait_for(5ms) == std::future_status::timeout));
    }
    Value(SendText(pair.Client, "x"));
    BOOST_TEST(Value(received.get()) == 1);
    BOOST_TEST(Value(waited) == 0);
    BOOST_TEST((taken >= 100ms && taken < 10s));
    sigaction(SIGUSR1, &before, nullptr);
}

BOOST_AUTO_TEST_CASE(keep_alive_values_are_rounded_up_to_seconds)
{
    const auto tcp = Tcp();
    const std::array<std::uint32_t, 3> values{1, 30'001, 1};
    std::array<Byte, 12> input{};
    std::memcpy(input.data(), values.data(), sizeof values);
    Value(IOControl(tcp, 0x98000004, input, {}));
    std::array<Byte, 4> bytes{};
    int seconds = 0;
    BOOST_TEST(Value(GetRawOption(tcp, IPPROTO_TCP, TCP_KEEPIDLE, bytes)) == 4);
    std::memcpy(&seconds, bytes.data(), sizeof seconds);
    BOOST_TEST(seconds == 31);
    BOOST_TEST(Value(GetOption(tcp, SocketOptionLevel::Tcp, SocketOptionName::TcpKeepAliveInterval)) == 1);
}

BOOST_AUTO_TEST_CASE(raw_options_and_native_control_codes_are_handed_down)
{
    const auto tcp = Tcp();
    const int on = 1;
    std::array<Byte, 4> bytes{};
    std::memcpy(bytes.data(), &on, sizeof on);
    Value(SetRawOption(tcp, SOL_SOCKET, SO_KEEPALIVE, bytes));
    BOOST_TEST(Value(GetOption(tcp, SocketOptionLevel::Socket, SocketOptionName::KeepAlive)) == 1);
    BOOST_TEST(Code(SetRawOption(tcp, SOL_SOCKET, SO_KEEPALIVE, std::span(bytes).first(1))) == Code(SocketError::InvalidArgument));

    const auto udp = BoundUdp();
    BOOST_TEST(Value(IOControl(udp, FIONREAD, {}, bytes)) == 4);
}

BOOST_AUTO_TEST_CASE(sockets_of_the_unix_family_transfer_and_are_inspected)
{
    int both[2];
    BOOST_REQUIRE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, both) == 0);
    Kind kind;
    Value(Inspect(both[0], kind));
    BOOST_TEST((kind.Family == AddressFamily::Unix));
    BOOST_TEST(kind.Connected);
    BOOST_TEST(!kind.Blocking);
    Value(SendText(both[0], "x"));
    BOOST_TEST(ReceiveText(both[1], 10) == "x");
    Close(both[0]);
    Close(both[1]);
    BOOST_TEST(Code(Inspect(0, kind)) == Code(SocketError::NotSocket));
}

BOOST_AUTO_TEST_CASE(the_loopback_interface_has_a_number)
{
    BOOST_TEST(InterfaceIndex("lo") == 1U);
}

BOOST_AUTO_TEST_CASE(packet_sockets_have_a_family)
{
    BOOST_TEST(AddressSize(AddressFamily::Packet) == 20);
    BOOST_TEST(NativeFamily(AddressFamily::ControllerAreaNetwork) == AF_CAN);
}
