// Tasks: a coroutine costs one allocation, and to await costs none.
#include "Support/Counted.hpp"
#include <System/Threading/Tasks.hpp>
#include <thread>

using namespace Counted;
using namespace System;
using namespace System::Threading;
using namespace System::Threading::Tasks;

namespace
{
    constexpr int rounds = 1000;
    const boost::unit_test::enable_if<Possible> whereCountingIsPossible;

    /// An operation that completes on the pool, begun again and again.
    class Turn final : public System::Detail::TaskSourceOf<int>, public System::Detail::WorkItem
    {
    public:
        ValueTask<int> Start()
        {
            Begin();
            const ValueTask<int> task(*this, Version());
            System::Detail::PostToPool(*this);
            return task;
        }
        [[nodiscard]] TaskStatus Outcome() const noexcept override { return TaskStatus::RanToCompletion; }
        int GetResult(UInt32 version) override
        {
            CheckVersion(version);
            return 1;
        }

    private:
        void Run() noexcept override { Complete(); }
    };

    Task<int> One()
    {
        co_return 1;
    }
    Task<int> OneLater()
    {
        co_await Task<>::Yield();
        co_return 1;
    }
    Task<int> AwaitMany(Task<int> (*start)())
    {
        int sum = 0;
        for (int i = 0; i != rounds; ++i)
        {
            sum += co_await start();
        }
        co_return sum;
    }
    Task<int> TakeTurns(Turn& turn)
    {
        int sum = 0;
        for (int i = 0; i != rounds; ++i)
        {
            sum += co_await turn.Start().ConfigureAwait(false);
        }
        co_return sum;
    }
    Task<int> AwaitResults()
    {
        int sum = 0;
        for (int i = 0; i != rounds; ++i)
        {
            sum += co_await ValueTask<int>(1);
            co_await Task<>::CompletedTask();
            co_await Task<>::Yield();
        }
        co_return sum;
    }

    /// The pool's threads, and what a thread makes at its first wait, are there before anything is counted.
    void WarmUp()
    {
        (void)AwaitMany(OneLater).Result();
        (void)Task<>::CompletedTask();
    }
}

BOOST_AUTO_TEST_CASE(a_coroutine_costs_its_frame_and_nothing_else, *whereCountingIsPossible)
{
    WarmUp();
    {
        const Period period;
        Task<int> task = AwaitMany(One);
        BOOST_TEST(task.IsCompleted());
        BOOST_TEST(period.Allocations() == rounds + 1);
    }
    Task<int> task = nullptr;
    {
        const Period period;
        task = AwaitMany(OneLater);
        while (!task.IsCompleted())
        {
            std::this_thread::yield();
        }
        BOOST_TEST(period.Allocations() == rounds + 1);
    }
    BOOST_TEST(task.Result() == rounds);
}

BOOST_AUTO_TEST_CASE(to_await_an_operation_that_is_used_again_allocates_nothing, *whereCountingIsPossible)
{
    WarmUp();
    auto* turn = new Turn;
    const System::Detail::SharedHandle handle(System::Detail::Adopt, turn);
    Task<int> task = nullptr;
    const Period period;
    task = TakeTurns(*turn);
    while (!task.IsCompleted())
    {
        std::this_thread::yield();
    }
    BOOST_TEST(period.Allocations() == 1);
    BOOST_TEST(task.Result() == rounds);
}

BOOST_AUTO_TEST_CASE(to_await_what_is_there_and_to_yield_allocates_nothing, *whereCountingIsPossible)
{
    WarmUp();
    Task<int> task = nullptr;
    const Period period;
    task = AwaitResults();
    while (!task.IsCompleted())
    {
        std::this_thread::yield();
    }
    BOOST_TEST(period.Allocations() == 1);
    BOOST_TEST(task.Result() == rounds);
}
