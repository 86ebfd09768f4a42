#include "tests/Support/Print.hpp"
#include "tests/ordinary/Uses.hpp"
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
#include <System/Timers.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Threading;

BOOST_AUTO_TEST_SUITE(OrdinaryThreading)

BOOST_AUTO_TEST_CASE(one_at_a_time, *Uses("System.Threading.SemaphoreSlim", "WaitAsync 0 1 2") * Uses("System.Threading.Thread", "Yield 0"))
{
    const SemaphoreSlim gate(1, 1);
    gate.WaitAsync().Wait();
    BOOST_TEST(!gate.WaitAsync(0).Result());
    BOOST_TEST(!gate.WaitAsync(0, CancellationToken::None()).Result());
    gate.Release();
    gate.WaitAsync(CancellationToken::None()).Wait();
    static_cast<void>(Thread::Yield());
    BOOST_TEST(gate.CurrentCount() == 0);
}

BOOST_AUTO_TEST_CASE(context_does_not_flow, *Uses("System.Threading.ExecutionContext", "SuppressFlow 0; IsFlowSuppressed 0") *
                                                Uses("System.Threading.SynchronizationContext", "Current 0"))
{
    BOOST_TEST(!ExecutionContext::IsFlowSuppressed());
    AsyncFlowControl control = ExecutionContext::SuppressFlow();
    BOOST_TEST(ExecutionContext::IsFlowSuppressed());
    control.Undo();
    BOOST_TEST(!ExecutionContext::IsFlowSuppressed());
    BOOST_TEST((SynchronizationContext::Current() == nullptr));
}

BOOST_AUTO_TEST_CASE(a_timer_raises_its_event, *Uses("System.Timers.Timer", "Elapsed 0; Enabled 0; .ctor 0 1; AutoReset 0"))
{
    ManualResetEvent raised(false);
    Timers::Timer timer(1);
    timer.Elapsed() += [&](Object sender, Timers::ElapsedEventArgs e)
    {
        BOOST_TEST((((Timers::Timer)sender) != nullptr));
        BOOST_TEST((e.SignalTime() > DateTime::MinValue));
        raised.Set();
    };
    timer.AutoReset(false);
    timer.Enabled(true);
    BOOST_TEST(raised.WaitOne(30000));
    BOOST_TEST(!timer.AutoReset());
    BOOST_TEST(!Timers::Timer().Enabled());
}

BOOST_AUTO_TEST_SUITE_END()
