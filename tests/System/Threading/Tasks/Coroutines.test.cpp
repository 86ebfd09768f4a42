// Coroutines that return tasks: how they start, wait, end, and what they leave behind.
#include "tests/Support/Documents.hpp"
#include "tests/Support/Print.hpp"
#include <System/Threading/Tasks.hpp>
#include <boost/test/unit_test.hpp>
#include <stdexcept>
#include <thread>

using namespace System;
using namespace System::Threading;
using namespace System::Threading::Tasks;

namespace
{
    /// Counts how many of its kind there are.
    struct Counted
    {
        static inline std::atomic<int> Alive{0};
        Counted() { ++Alive; }
        Counted(const Counted&) { ++Alive; }
        Counted& operator=(const Counted&) = default;
        ~Counted() { --Alive; }
    };
    void CheckNoneAlive()
    {
        BOOST_TEST(Counted::Alive.load() == 0);
    }

    struct OwnError
    {
        int Code;
    };

    Task<int> AddOne(Task<int> task)
    {
        co_return co_await task + 1;
    }
    Task<> FailLater(Counted)
    {
        co_await Task<>::Yield();
        throw OwnError{4};
    }
    Task<int> CatchOwnError()
    {
        try
        {
            co_await FailLater(Counted());
        }
        catch (const OwnError& error)
        {
            co_return error.Code;
        }
        co_return 0;
    }
    Task<> AwaitWith(Counted, Task<> task)
    {
        Counted local;
        co_await task;
    }
    Task<Object> AsBase()
    {
        co_return 5;
    }
    ValueTask<int> Five()
    {
        co_return 5;
    }
    ValueTask<> Nothing()
    {
        co_return;
    }
    Task<std::thread::id> ThreadAfter(Task<> task)
    {
        co_await task;
        co_return std::this_thread::get_id();
    }
    Task<int> AwaitCompleted(int times)
    {
        int sum = 0;
        for (int i = 0; i != times; ++i)
        {
            sum += co_await Task<>::FromResult(1);
            co_await Task<>::CompletedTask();
            sum += co_await ValueTask<int>(1);
        }
        co_return sum;
    }
}

BOOST_AUTO_TEST_CASE(a_coroutine_starts_when_it_is_called_and_goes_on_when_what_it_awaits_completes)
{
    TaskCompletionSource<int> source;
    Task<int> task = AddOne(source.Task());
    BOOST_TEST(!task.IsCompleted());
    BOOST_TEST((task.Status() == TaskStatus::WaitingForActivation));
    source.SetResult(5);
    BOOST_TEST(task.Result() == 6);
    BOOST_TEST((task.Status() == TaskStatus::RanToCompletion));
    BOOST_TEST(task.IsCompletedSuccessfully());
}

BOOST_AUTO_TEST_CASE(a_coroutine_gives_what_converts_to_its_result)
{
    BOOST_TEST((int) AsBase().Result() == 5);
    BOOST_TEST(Five().Result() == 5);
    Nothing().GetAwaiter().GetResult();
    BOOST_TEST(Five().AsTask().Result() == 5);
}

BOOST_AUTO_TEST_CASE(an_exception_of_the_programs_own_leaves_through_co_await_with_its_type)
{
    BOOST_TEST(CatchOwnError().Result() == 4);
    CheckNoneAlive();
}

BOOST_TEST_DECORATOR(*Differs("TaskCompletionSource, Task", "what awaits the task when it is completed by a program"))
BOOST_AUTO_TEST_CASE(a_coroutine_is_never_resumed_on_the_thread_of_the_program_that_completes_what_it_awaits)
{
    TaskCompletionSource<> source;
    Task<std::thread::id> task = ThreadAfter(source.Task());
    source.SetResult();
    BOOST_TEST((task.Result() != std::this_thread::get_id()));
}

BOOST_AUTO_TEST_CASE(a_million_awaits_of_completed_tasks_need_no_stack)
{
    BOOST_TEST(AwaitCompleted(1'000'000).Result() == 2'000'000);
}

BOOST_AUTO_TEST_CASE(a_long_chain_completes_and_is_destroyed_without_stack)
{
    TaskCompletionSource<int> source;
    Task<int> last = source.Task();
    for (int i = 0; i != 200'000; ++i)
    {
        last = AddOne(last);
    }
    source.SetResult(0);
    BOOST_TEST(last.Result() == 200'000);
}

BOOST_AUTO_TEST_CASE(parameters_and_locals_are_gone_when_a_coroutine_has_ended)
{
    TaskCompletionSource<> source;
    Task<> task = AwaitWith(Counted(), source.Task());
    BOOST_TEST(Counted::Alive.load() == 2);
    source.SetResult();
    task.Wait();
    CheckNoneAlive();
}

BOOST_TEST_DECORATOR(*Differs("Task", "awaited by a coroutine, and nobody is left who could complete it"))
BOOST_AUTO_TEST_CASE(a_coroutine_that_nobody_can_complete_any_more_goes_with_its_task)
{
    Task<> task = nullptr;
    {
        TaskCompletionSource<> source;
        task = AwaitWith(Counted(), source.Task());
    }
    BOOST_TEST(Counted::Alive.load() == 2);
    BOOST_TEST(!task.Wait(0));
    task = nullptr;
    CheckNoneAlive();
    {
        TaskCompletionSource<> source;
        Task<> last = source.Task();
        for (int i = 0; i != 200'000; ++i)
        {
            last = AwaitWith(Counted(), last);
        }
    }
    CheckNoneAlive();
}
