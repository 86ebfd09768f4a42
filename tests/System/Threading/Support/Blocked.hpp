// Waiting for things to happen in tests of threads.
#pragma once
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/NullReferenceException.hpp>
#include <System/Threading.hpp>
#include <atomic>
#include <boost/test/unit_test.hpp>

namespace ThreadingTests
{
    using namespace System;
    using namespace System::Threading;

    /// Long enough for anything; whoever waits so long has failed.
    inline constexpr int Limit = 30000;

    /// Returns when the thread sleeps in a wait.
    inline void AwaitBlocked(const Thread& thread)
    {
        while ((thread.ThreadState() & ThreadState::WaitSleepJoin) == ThreadState::Running)
        {
            (Thread::Yield)();
        }
    }

    inline Thread Started(const ThreadStart& start)
    {
        Thread thread = Thread(start);
        thread.Start();
        return thread;
    }

    /// What other threads found wrong; Boost.Test itself is for one thread only.
    inline std::atomic<int> failuresElsewhere{0};

    /// BOOST_TEST for other threads.
    inline void Check(bool isRight)
    {
        if (!isRight)
        {
            ++failuresElsewhere;
        }
    }

    /// BOOST_CHECK_THROW for other threads.
    template <class E, class F>
    void CheckThrows(const F& code)
    {
        try
        {
            code();
            ++failuresElsewhere;
        }
        catch (const E&)
        {
        }
    }

    inline void Finish(const Thread& thread)
    {
        BOOST_REQUIRE(thread.Join(Limit));
        BOOST_TEST(failuresElsewhere == 0);
    }
}
