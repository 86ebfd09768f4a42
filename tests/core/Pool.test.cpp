// The pool and its reactors: they grow when callbacks block and shrink when idle.
#include <System/Diagnostics/Stopwatch.hpp>
#include <atomic>
#include <boost/test/unit_test.hpp>
#include "compat/core/pool/Pool.hpp"
#include "compat/core/pool/Reactor.hpp"
#include <functional>
#include <memory>
#include <set>
#include <tests/Support/Signals.hpp>
#include <thread>
#include <vector>

using namespace System::Core;
using namespace Signals;

namespace
{
    /// A work item that owns itself.
    class Work final : public WorkItem
    {
    public:
        explicit Work(std::function<void()> action) : _action(std::move(action)) {}
        void Run() noexcept override
        {
            _action();
            delete this;
        }

    private:
        std::function<void()> _action;
    };

    void Post(std::function<void()> action)
    {
        Pool::Instance().Post(*new Work(std::move(action)));
    }
    void PostTo(Reactor& reactor, std::function<void()> action)
    {
        reactor.Post(*new Work(std::move(action)));
    }

    bool ShrinksTo(int threads)
    {
        const auto limit = Clock::now() + Limit;
        while (Pool::Instance().ThreadCount() > threads)
        {
            if (Clock::now() > limit)
            {
                return false;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return true;
    }
}

BOOST_AUTO_TEST_CASE(items_run_once_each_on_pool_threads)
{
    constexpr int Items = 10'000;
    Count done;
    std::atomic<int> offPool{0};
    std::vector<std::thread> posters;
    for (int i = 0; i != 4; ++i)
    {
        posters.emplace_back(
            [&]
            {
                for (int j = 0; j != Items / 4; ++j)
                {
                    Post(
                        [&]
                        {
                            offPool += !Pool::IsPoolThread();
                            done.Add();
                        });
                }
            });
    }
    for (std::thread& poster : posters)
    {
        poster.join();
    }
    BOOST_TEST(done.Reaches(Items));
    BOOST_TEST(done.Value() == Items);
    BOOST_TEST(offPool == 0);
    BOOST_TEST(!Pool::IsPoolThread());
}

BOOST_AUTO_TEST_CASE(an_idle_pool_has_a_thread_for_each_reactor)
{
    Pool::Prepare();
    BOOST_TEST(ShrinksTo(Pool::Instance().ReactorCount()));
    BOOST_TEST(Pool::Instance().ThreadCount() == Pool::Instance().ReactorCount());
}

BOOST_AUTO_TEST_CASE(a_reactor_is_dealt_to_each_in_turn)
{
    std::set<Reactor*> dealt;
    for (int i = 0; i != 2 * Pool::Instance().ReactorCount(); ++i)
    {
        dealt.insert(&Pool::Instance().NextReactor());
    }
    BOOST_TEST(dealt.size() == static_cast<std::size_t>(Pool::Instance().ReactorCount()));
}

BOOST_AUTO_TEST_CASE(the_pool_grows_when_items_wait_for_each_other_and_shrinks_again)
{
    constexpr int Items = 64;
    Reactor& reactor = Pool::Instance().NextReactor();
    Count arrived;
    Count left;
    const auto start = Clock::now();
    for (int i = 0; i != Items; ++i)
    {
        PostTo(reactor,
               [&]
               {
                   arrived.Add();
                   (void)arrived.Reaches(Items);
                   left.Add();
               });
    }
    BOOST_TEST(arrived.Reaches(Items));
    BOOST_TEST_MESSAGE(Items << " items that block got their threads after " << MillisecondsSince(start) << " ms");
    BOOST_TEST(Pool::Instance().ThreadCount() >= Items);
    BOOST_TEST(left.Reaches(Items));
    BOOST_TEST(ShrinksTo(Pool::Instance().ReactorCount()));
}

BOOST_AUTO_TEST_CASE(an_item_can_wait_for_one_that_it_posts_to_its_own_reactor)
{
    for (const int delay : {0, 30, 100})
    {
        Event done;
        Reactor& reactor = Pool::Instance().NextReactor();
        PostTo(reactor,
               [&]
               {
                   // Meanwhile another thread has taken over and waits for readiness, of which there will be none.
                   std::this_thread::sleep_for(std::chrono::milliseconds(delay));
                   Event inner;
                   PostTo(*Reactor::Current(), [&] { inner.Set(); });
                   if (inner.Wait())
                   {
                       done.Set();
                   }
               });
        BOOST_TEST(done.Wait());
    }
}

BOOST_AUTO_TEST_CASE(a_chain_of_items_that_each_wait_for_the_next)
{
    constexpr int Depth = 40;
    std::function<void(int)> descend;
    Event done;
    descend = [&](int depth)
    {
        if (depth == 0)
        {
            return;
        }
        Event next;
        Pool::Instance().Post(*new Work(
            [&, depth]
            {
                descend(depth - 1);
                next.Set();
            }));
        (void)next.Wait();
    };
    Post(
        [&]
        {
            descend(Depth);
            done.Set();
        });
    BOOST_TEST(done.Wait());
}

BOOST_AUTO_TEST_CASE(items_that_compute_do_not_keep_others_waiting_for_ever)
{
    Reactor& reactor = Pool::Instance().NextReactor();
    // Outlives the test: GCC's ThreadSanitizer does not see that waiting for an event orders the last look at it before what follows.
    static std::atomic<bool> stop{false};
    stop = false;
    Event other;
    Event stopped;
    PostTo(reactor,
           [&]
           {
               while (!stop)
               {
               }
               stopped.Set();
           });
    PostTo(reactor, [&] { other.Set(); });
    BOOST_TEST(other.Wait());
    stop = true;
    BOOST_TEST(stopped.Wait());
}

BOOST_AUTO_TEST_CASE(items_posted_while_the_pool_falls_asleep_are_run)
{
    // The watchdog sleeps after a while without work; threads end when idle for longer.
    for (const int pause : {0, 50, 99, 100, 101, 110, 150, 300, 2000, 2005, 2100})
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(pause));
        Event done;
        const auto start = Clock::now();
        Reactor& reactor = Pool::Instance().NextReactor();
        PostTo(reactor,
               [&]
               {
                   Event inner;
                   PostTo(reactor, [&] { inner.Set(); });
                   (void)inner.Wait(); // wants a second thread
                   done.Set();
               });
        BOOST_TEST(done.Wait());
        BOOST_TEST_MESSAGE("after a pause of " << pause << " ms: " << MillisecondsSince(start) << " ms");
    }
}
