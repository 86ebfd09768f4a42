// Faults that once were found in the engine: calls that the system refuses, descriptor 0, urgent data, exceptions in the middle of Begin
// and End.
#include "compat/core/pool/Pool.hpp"
#include "compat/core/pool/Reactor.hpp"
#include "compat/core/sockets/AcceptOperation.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "tests/System/Net/Sockets/Support/Connections.hpp"
#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <new>
#include <sys/socket.h>
#include <unistd.h>

using namespace SocketTests;
using namespace Signals;

namespace
{
    /// Writes of 8 bytes, as wake-ups are, that are refused from now on.
    std::atomic<int> refusedWrites{0};
    /// Connections that their peer gives up before they are accepted.
    std::atomic<int> connectionsGivenUp{0};
    /// Allocations of this thread until one fails; none fails at 0.
    thread_local int allocationsUntilFailure = 0;
}

extern "C" int accept4(int listener, sockaddr* peer, socklen_t* length, int flags)
{
    static const auto real = reinterpret_cast<int (*)(int, sockaddr*, socklen_t*, int)>(dlsym(RTLD_NEXT, "accept4"));
    if (connectionsGivenUp.load() > 0 && connectionsGivenUp.fetch_sub(1) > 0)
    {
        errno = ECONNABORTED;
        return -1;
    }
    return real(listener, peer, length, flags);
}

extern "C" ssize_t write(int file, const void* buffer, std::size_t size)
{
    static const auto real = reinterpret_cast<ssize_t (*)(int, const void*, std::size_t)>(dlsym(RTLD_NEXT, "write"));
    if (size == sizeof(std::uint64_t) && refusedWrites.load() > 0 && refusedWrites.fetch_sub(1) > 0)
    {
        errno = EIO;
        return -1;
    }
    return real(file, buffer, size);
}

[[gnu::noinline]] void* operator new(std::size_t size)
{
    if (allocationsUntilFailure > 0 && --allocationsUntilFailure == 0)
    {
        throw std::bad_alloc();
    }
    if (void* memory = std::malloc(size != 0 ? size : 1))
    {
        return memory;
    }
    throw std::bad_alloc();
}
[[gnu::noinline]] void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    return std::malloc(size != 0 ? size : 1);
}
[[gnu::noinline]] void operator delete(void* memory) noexcept
{
    std::free(memory);
}
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace
{
    /// Makes a call with each of its allocations failing once in turn, until none is left to fail; how often it threw.
    int FailingInTurn(const std::function<void()>& call)
    {
        for (int failing = 1;; ++failing)
        {
            allocationsUntilFailure = failing;
            try
            {
                call();
                allocationsUntilFailure = 0;
                return failing - 1;
            }
            catch (const std::exception&)
            {
                BOOST_REQUIRE(allocationsUntilFailure == 0);
            }
        }
    }

    void AwaitWaiting(const Core::Reactor& reactor)
    {
        while (!reactor.IsWaiting())
        {
            std::this_thread::yield();
        }
    }
}

BOOST_AUTO_TEST_CASE(a_wake_up_that_the_system_refuses_does_not_stall_a_reactor)
{
    class Work final : public Core::WorkItem
    {
    public:
        void Run() noexcept override { Done.Set(); }
        Event Done;
    };
    Core::Pool::Prepare();
    Core::Reactor& reactor = Core::Pool::Instance().NextReactor();
    for (int i = 0; i != 3; ++i)
    {
        AwaitWaiting(reactor);
        refusedWrites = 1;
        Work work;
        reactor.Post(work);
        const bool isDone = work.Done.Wait(std::chrono::seconds(10));
        refusedWrites = 0;
        BOOST_REQUIRE(isDone);
    }
}

BOOST_AUTO_TEST_CASE(an_accept_goes_on_after_a_connection_that_was_given_up)
{
    const Socket listener = Listener();
    for (const bool blocks : {true, false})
    {
        const Socket client = Tcp();
        client.Connect(listener.LocalEndPoint());
        connectionsGivenUp = 2;
        const Socket server = blocks ? listener.Accept() : listener.EndAccept(listener.BeginAccept(nullptr, nullptr));
        BOOST_TEST(server.RemoteEndPoint().Equals(client.LocalEndPoint()));
        BOOST_TEST(connectionsGivenUp <= 0);
        connectionsGivenUp = 0;
    }
}

BOOST_AUTO_TEST_CASE(a_begun_send_to_on_a_stream_sends_all)
{
    const Pair pair;
    pair.Client.SendBufferSize(4096);
    const Array<Byte> block(8 << 20);
    const IAsyncResult result = pair.Client.BeginSendTo(block, 0, block.Length(), 0, pair.Server.LocalEndPoint(), nullptr, nullptr);
    const Array<Byte> sink(1 << 20);
    int received = 0;
    while (received < block.Length() && pair.Server.Poll(10'000'000, SelectMode::SelectRead))
    {
        received += pair.Server.Receive(sink);
    }
    BOOST_TEST(received == block.Length());
    BOOST_REQUIRE(Completes(result));
    BOOST_TEST(pair.Client.EndSendTo(result) == block.Length());
}

BOOST_AUTO_TEST_CASE(a_pending_receive_leaves_urgent_data_to_those_who_ask_for_it)
{
    const Pair pair;
    const Array<Byte> buffer(8);
    const IAsyncResult pending = pair.Client.BeginReceive(buffer, 0, 8, 0, nullptr, nullptr);
    pair.Server.Send(Bytes("!"), SocketFlags::OutOfBand);
    BOOST_TEST(pair.Client.Poll(10'000'000, SelectMode::SelectError));
    // Time for the reactor to do what it must not do.
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    BOOST_TEST(pair.Client.Poll(0, SelectMode::SelectError));
    const Array<Byte> urgent(1);
    BOOST_TEST(OutcomeOf([&] { BOOST_TEST(pair.Client.Receive(urgent, SocketFlags::OutOfBand) == 1); }) == "");
    BOOST_TEST(AsText(urgent, 1) == "!");
    BOOST_TEST(!pending.IsCompleted());
    for (const char* text : {"abc", "de"})
    {
        pair.Server.Send(Bytes(text));
        const IAsyncResult result = text[0] == 'a' ? pending : pair.Client.BeginReceive(buffer, 0, 8, 0, nullptr, nullptr);
        BOOST_REQUIRE(Completes(result));
        BOOST_TEST(AsText(buffer, pair.Client.EndReceive(result)) == text);
    }
}

BOOST_AUTO_TEST_CASE(a_connection_whose_descriptor_is_0_is_one)
{
    const Socket listener = Listener();
    const Socket client = Tcp();
    const int kept = ::fcntl(0, F_DUPFD_CLOEXEC, 3);
    ::close(0);
    const IAsyncResult result = listener.BeginAccept(nullptr, nullptr);
    // The client's descriptor was there before.
    client.Connect(listener.LocalEndPoint());
    const Socket server = listener.EndAccept(result);
    BOOST_TEST(server.Handle() == 0);
    client.Send(Bytes("abc"));
    const Array<Byte> buffer(8);
    BOOST_TEST(server.EndReceive(server.BeginReceive(buffer, 0, 8, 0, nullptr, nullptr)) == 3);
    server.Close();
    BOOST_TEST(::fcntl(0, F_GETFD) == -1);
    if (kept >= 0)
    {
        ::dup2(kept, 0);
        ::close(kept);
    }
}

BOOST_AUTO_TEST_CASE(an_accept_that_gives_descriptor_0_while_its_listener_is_closed_loses_nothing)
{
    class Accept final : public Core::AcceptOperation
    {
    public:
        Accept(Core::SocketState& listener, std::function<void()> meanwhile) : AcceptOperation(listener), _meanwhile(std::move(meanwhile))
        {
        }
        ~Accept() = default;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override
        {
            const Port::Outcome outcome = AcceptOperation::Attempt(handle);
            _meanwhile();
            return outcome;
        }
        void Completed() noexcept override {}

    private:
        std::function<void()> _meanwhile;
    };
    const Socket listener = Listener();
    const Socket client = ConnectedTo(listener);
    const int kept = ::fcntl(0, F_DUPFD_CLOEXEC, 3);
    ::close(0);
    {
        Core::SocketState& state = Core::Guard::Open(listener);
        Accept accept(state, [&] { listener.Close(); });
        BOOST_TEST(!state.Start(accept));
    }
    BOOST_TEST(::fcntl(0, F_GETFD) == -1);
    if (kept >= 0)
    {
        ::dup2(kept, 0);
        ::close(kept);
    }
}

BOOST_AUTO_TEST_CASE(a_begin_that_throws_leaves_the_socket_as_it_was)
{
    const Socket listener = Listener();
    const int port = PortOf(listener);
    const String host("localhost");
    // The resolver has a thread from now on.
    const Socket first = Tcp();
    first.EndConnect(first.BeginConnect(host, port, nullptr, nullptr));
    const Socket socket = Tcp();
    IAsyncResult result = nullptr;
    BOOST_TEST(FailingInTurn([&] { result = socket.BeginConnect(host, port, nullptr, nullptr); }) > 0);
    BOOST_REQUIRE(Completes(result));
    BOOST_TEST(OutcomeOf([&] { socket.EndConnect(result); }) == "");
}

BOOST_AUTO_TEST_CASE(an_end_accept_that_throws_can_be_called_again)
{
    const Socket listener = Listener();
    const Socket client = ConnectedTo(listener);
    client.Send(Bytes("abc"));
    const IAsyncResult result = listener.BeginAccept(64, nullptr, nullptr);
    BOOST_REQUIRE(Completes(result));
    Array<Byte> data;
    Socket server = nullptr;
    BOOST_TEST(FailingInTurn([&] { server = listener.EndAccept(data, result); }) > 0);
    BOOST_TEST(AsText(data, data.Length()) == "abc");
    client.Send(Bytes("x"));
    BOOST_TEST(server.Receive(Array<Byte>(1)) == 1);
}

BOOST_AUTO_TEST_CASE(an_end_that_was_interrupted_can_be_called_again)
{
    const Pair pair;
    const Array<Byte> buffer(8);
    const IAsyncResult result = pair.Client.BeginReceive(buffer, 0, 8, 0, nullptr, nullptr);
    Threading::Thread::CurrentThread().Interrupt();
    BOOST_CHECK_THROW((void)pair.Client.EndReceive(result), Threading::ThreadInterruptedException);
    pair.Server.Send(Bytes("abc"));
    BOOST_TEST(pair.Client.EndReceive(result) == 3);
    BOOST_TEST(OutcomeOf([&] { (void)pair.Client.EndReceive(result); }) == "InvalidOperationException");
}
