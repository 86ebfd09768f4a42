// What only Linux can tell of descriptors: child processes inherit none, no signal for a peer that is gone, and running out of them.
#include "../Support/Connections.hpp"
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <tests/Support/Programs.hpp>
#include <unistd.h>

using namespace SocketTests;
using namespace Signals;

namespace
{
    /// What a new program finds open.
    std::string Inherited()
    {
        FILE* const output = popen("ls /proc/self/fd", "r");
        BOOST_REQUIRE(output != nullptr);
        std::string names;
        for (int c = std::fgetc(output); c != EOF; c = std::fgetc(output))
        {
            names += static_cast<char>(c);
        }
        pclose(output);
        return names;
    }

    /// Leaves this many descriptors to be had.
    class FewDescriptors
    {
    public:
        explicit FewDescriptors(int left)
        {
            BOOST_REQUIRE(getrlimit(RLIMIT_NOFILE, &_before) == 0);
            rlimit few = _before;
            few.rlim_cur = 64;
            BOOST_REQUIRE(setrlimit(RLIMIT_NOFILE, &few) == 0);
            for (int descriptor = dup(0); descriptor >= 0; descriptor = dup(0))
            {
                _taken.push_back(descriptor);
            }
            Free(left);
        }
        FewDescriptors(const FewDescriptors&) = delete;
        FewDescriptors& operator=(const FewDescriptors&) = delete;
        ~FewDescriptors()
        {
            setrlimit(RLIMIT_NOFILE, &_before);
            Free(static_cast<int>(_taken.size()));
        }

        void Free(int count)
        {
            for (; count > 0; --count)
            {
                close(_taken.back());
                _taken.pop_back();
            }
        }

    private:
        rlimit _before{};
        std::vector<int> _taken;
    };

    const std::string TooMany = "SocketException 10024";
}

BOOST_AUTO_TEST_CASE(a_new_program_inherits_no_descriptor)
{
    const std::string before = Inherited();
    const Socket listener = Listener();
    const IAsyncResult accept = listener.BeginAccept(10, nullptr, nullptr);
    const Socket client = ConnectedTo(listener);
    client.Send(Bytes("x"));
    const Socket accepted = listener.EndAccept(accept);
    const Socket second = ConnectedTo(listener);
    const Socket blocking = listener.Accept();
    const Socket datagrams = Bound(Udp());
    EndPoint from = IPEndPoint(IPAddress::Any, 0);
    datagrams.BeginReceiveFrom(Array<Byte>(1), 0, 1, 0, from, nullptr, nullptr);
    const Socket given = Tcp();
    const IAsyncResult into = listener.BeginAccept(given, 0, nullptr, nullptr);
    const Socket third = ConnectedTo(listener);
    (void)listener.EndAccept(into);
    third.Disconnect(true);
    BOOST_TEST(Inherited() == before);
    datagrams.Close();
}

BOOST_AUTO_TEST_CASE(writing_to_a_peer_that_is_gone_raises_no_signal)
{
    struct sigaction before
    {
    };
    BOOST_REQUIRE(sigaction(SIGPIPE, nullptr, &before) == 0);
    const auto previous = std::signal(SIGPIPE, SIG_DFL); // it would end the process
    const Pair pair;
    pair.Server.LingerState(LingerOption(true, 0));
    pair.Server.Close();
    const auto send = [&] { pair.Client.Send(Bytes("x")); };
    const auto begin = [&] { pair.Client.EndSend(pair.Client.BeginSend(Bytes("x"), 0, 1, 0, nullptr, nullptr)); };
    for (int i = 0; i != 3; ++i)
    {
        OutcomeOf(send);
        OutcomeOf(begin);
    }
    BOOST_TEST(!OutcomeOf(send).empty());
    BOOST_TEST(!OutcomeOf(begin).empty());
    std::signal(SIGPIPE, previous);
}

BOOST_AUTO_TEST_CASE(without_descriptors_the_constructor_throws_10024)
{
    FewDescriptors few(1);
    const Socket last = Tcp();
    BOOST_TEST(OutcomeOf([] { Tcp(); }) == TooMany);
    BOOST_TEST(OutcomeOf([] { Udp(); }) == TooMany);
    few.Free(1);
    BOOST_TEST(OutcomeOf([] { Tcp(); }) == "");
}

BOOST_AUTO_TEST_CASE(without_descriptors_accept_throws_10024_and_the_listener_goes_on)
{
    FewDescriptors few(3);
    const Socket listener = Listener();
    const Socket client = ConnectedTo(listener);
    const Socket other = ConnectedTo(listener);
    BOOST_TEST(OutcomeOf([&] { (void)listener.Accept(); }) == TooMany);
    BOOST_TEST(OutcomeOf([&] { (void)listener.Accept(); }) == TooMany);
    few.Free(4); // two for the pipe that UndefinedBehaviorSanitizer opens at the first use of a class
    client.Send(Bytes("first"));
    BOOST_TEST(ReceiveAll(listener.Accept(), 5) == "first");
    other.Send(Bytes("second"));
    BOOST_TEST(ReceiveAll(listener.Accept(), 6) == "second");
}

BOOST_AUTO_TEST_CASE(without_descriptors_endaccept_throws_10024_and_the_listener_goes_on)
{
    // The pool is at work already.
    const Pair pair;
    (void)pair.Client.EndSend(pair.Client.BeginSend(Bytes("x"), 0, 1, 0, nullptr, nullptr));
    FewDescriptors few(3);
    const Socket listener = Listener();
    const IAsyncResult waiting = listener.BeginAccept(nullptr, nullptr);
    const IAsyncResult withData = listener.BeginAccept(10, nullptr, nullptr);
    const Socket client = Tcp();
    const Socket other = Tcp(); // the last
    client.Connect(listener.LocalEndPoint());
    other.Connect(listener.LocalEndPoint());
    BOOST_TEST(OutcomeOf([&] { (void)listener.EndAccept(waiting); }) == TooMany);
    BOOST_TEST(OutcomeOf([&] { (void)listener.EndAccept(withData); }) == TooMany);
    BOOST_TEST(OutcomeOf([&] { (void)listener.EndAccept(listener.BeginAccept(nullptr, nullptr)); }) == TooMany);
    few.Free(4);
    Array<Byte> buffer;
    client.Send(Bytes("first"));
    const IAsyncResult next = listener.BeginAccept(10, nullptr, nullptr);
    const Socket first = listener.EndAccept(buffer, next);
    BOOST_TEST(AsText(buffer) == "first");
    other.Send(Bytes("second"));
    BOOST_TEST(ReceiveAll(listener.EndAccept(listener.BeginAccept(nullptr, nullptr)), 6) == "second");
}

// UndefinedBehaviorSanitizer opens a pipe to learn whether an object's memory can be read, and takes the failure for an object of a wrong
// class: a program without descriptors can't be built with it.
BOOST_AUTO_TEST_CASE(a_program_whose_first_asynchronous_call_finds_no_descriptors_gets_10024,
                     *boost::unit_test::enable_if<!SYSTEMNET_TESTS_UNDEFINED_SANITIZER>())
{
    BOOST_TEST(RunProgram("System.Net.Sockets.linux.NoDescriptors") == 0);
}
