// Looking names up: slow ones hold up neither the others nor the closing of a socket.
#include "tests/System/Net/Sockets/Support/Connections.hpp"
#include "compat/core/net/Resolver.hpp"

using namespace SocketTests;
using namespace Signals;

namespace
{
    /// A lookup that lasts until it is let go.
    class Slow final : public Core::ResolverJob
    {
    public:
        Slow(Count& started, Event& letGo, Count& done) : _started(started), _letGo(letGo), _done(done) {}
        void LookUp() noexcept override
        {
            _started.Add();
            (void)_letGo.Wait(std::chrono::minutes(2));
            Count& done = _done;
            delete this;
            done.Add();
        }

    private:
        Count& _started;
        Event& _letGo;
        Count& _done;
    };

    /// All threads of the resolver are in slow lookups while it lives.
    class Jam
    {
    public:
        Jam()
        {
            for (int i = 0; i != Jobs; ++i)
            {
                Core::Resolver::Instance().Post(*new Slow(_started, _letGo, _done));
            }
            BOOST_REQUIRE(_started.Reaches(Core::Resolver::MaximumThreads));
        }
        Jam(const Jam&) = delete;
        Jam& operator=(const Jam&) = delete;
        ~Jam()
        {
            _letGo.Set();
            BOOST_TEST(_done.Reaches(Jobs));
        }

    private:
        static constexpr int Jobs = Core::Resolver::MaximumThreads + 4;
        Count _started;
        Event _letGo;
        Count _done;
    };
}

BOOST_AUTO_TEST_CASE(jobs_posted_at_once_run_at_once)
{
    // Also where a thread is idle: it takes one of them only.
    for (int round = 0; round != 20; ++round)
    {
        Count started;
        Event letGo;
        Count done;
        constexpr int Jobs = 8;
        for (int i = 0; i != Jobs; ++i)
        {
            Core::Resolver::Instance().Post(*new Slow(started, letGo, done));
        }
        BOOST_TEST(started.Reaches(Jobs));
        letGo.Set();
        BOOST_REQUIRE(done.Reaches(Jobs));
    }
}

BOOST_AUTO_TEST_CASE(a_hundred_lookups_at_once)
{
    constexpr int Lookups = 100;
    Count called;
    std::vector<IAsyncResult> results;
    for (int i = 0; i != Lookups; ++i)
    {
        const auto callback = [&](const IAsyncResult&) { called.Add(); };
        results.push_back(i % 2 == 0 ? Dns::BeginGetHostAddresses("localhost", callback, nullptr)
                                     : Dns::BeginGetHostEntry("127.0.0.1", callback, nullptr));
    }
    for (int i = 0; i != Lookups; ++i)
    {
        const IAsyncResult& result = results[static_cast<std::size_t>(i)];
        BOOST_TEST((i % 2 == 0 ? Dns::EndGetHostAddresses(result) : Dns::EndGetHostEntry(result).AddressList()).Length() > 0);
    }
    BOOST_TEST(called.Reaches(Lookups));
    BOOST_TEST(called.Value() == Lookups);
}

BOOST_AUTO_TEST_CASE(a_few_slow_lookups_do_not_hold_up_others)
{
    Count started;
    Event letGo;
    Count done;
    for (int i = 0; i != Core::Resolver::MaximumThreads - 1; ++i)
    {
        Core::Resolver::Instance().Post(*new Slow(started, letGo, done));
    }
    const IAsyncResult result = Dns::BeginGetHostAddresses("localhost", nullptr, nullptr);
    BOOST_TEST(Completes(result));
    BOOST_TEST(Dns::EndGetHostAddresses(result).Length() > 0);
    letGo.Set();
    BOOST_TEST(done.Reaches(Core::Resolver::MaximumThreads - 1));
}

BOOST_AUTO_TEST_CASE(closing_a_socket_ends_its_connect_by_host_name_at_once)
{
    const auto before = DescriptorsNow();
    {
        const Jam jam;
        const Socket socket = Tcp();
        Count called;
        const IAsyncResult result = socket.BeginConnect(
            "localhost", 1, [&](const IAsyncResult&) { called.Add(); }, nullptr);
        BOOST_TEST(!result.AsyncWaitHandle().WaitOne(20));
        BOOST_CHECK_THROW(socket.BeginConnect("localhost", 1, nullptr, nullptr), InvalidOperationException);
        const auto start = Clock::now();
        socket.Close();
        BOOST_TEST(called.Reaches(1));
        BOOST_TEST_MESSAGE("closing took " << MillisecondsSince(start) << " ms");
        BOOST_TEST(OutcomeOf([&] { socket.EndConnect(result); }) == "ObjectDisposedException");
        BOOST_TEST(DescriptorsReturnTo(before));
    }
}

BOOST_AUTO_TEST_CASE(closing_a_socket_wakes_who_waits_for_a_host_name)
{
    const Jam jam;
    const Socket socket = Tcp();
    std::string outcome;
    Event ended;
    std::thread connecting(
        [&]
        {
            outcome = OutcomeOf([&] { socket.Connect("localhost", 1); });
            ended.Set();
        });
    BOOST_TEST(!ended.Wait(std::chrono::milliseconds(20)));
    const auto start = Clock::now();
    socket.Close();
    BOOST_TEST(ended.Wait());
    BOOST_TEST_MESSAGE("closing took " << MillisecondsSince(start) << " ms");
    connecting.join();
    BOOST_TEST(outcome == "SocketException 10004");
}

BOOST_AUTO_TEST_CASE(a_connect_by_host_name_survives_the_loss_of_all_handles)
{
    const Socket listener = Listener();
    Event called;
    {
        const Jam jam;
        Tcp().BeginConnect(
            "localhost", PortOf(listener), [&](const IAsyncResult&) { called.Set(); }, nullptr);
    }
    BOOST_TEST(called.Wait());
}

BOOST_AUTO_TEST_CASE(a_host_name_and_a_close_race)
{
    constexpr int Rounds = Times(500, 100);
    const auto before = DescriptorsNow();
    {
        const Socket listener = Listener(0);
        Count called;
        std::atomic<int> unexpected{0};
        for (int i = 0; i != Rounds; ++i)
        {
            const Socket socket = Tcp();
            const IAsyncResult result = socket.BeginConnect(
                "localhost", PortOf(listener), [&](const IAsyncResult&) { called.Add(); }, nullptr);
            std::this_thread::sleep_for(std::chrono::microseconds(i * 13 % 700));
            socket.Close();
            unexpected += OutcomeOf([&] { socket.EndConnect(result); }) != "ObjectDisposedException";
        }
        BOOST_TEST(called.Reaches(Rounds));
        BOOST_TEST(called.Value() == Rounds);
        BOOST_TEST(unexpected == 0);
    }
    BOOST_TEST(DescriptorsReturnTo(before));
}
