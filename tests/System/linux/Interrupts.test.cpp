// Console::CancelKeyPress, by the signal that the key sends.
#include <System/Console.hpp>
#include <System/Environment.hpp>
#include <System/Threading.hpp>
#include <boost/test/unit_test.hpp>
#include <csignal>

using namespace System;
using namespace System::Threading;

BOOST_AUTO_TEST_CASE(an_interruption_can_be_cancelled)
{
    const AutoResetEvent pressed(false);
    ConsoleSpecialKey key{};
    bool onAnotherThread = false;
    const int mine = Environment::CurrentManagedThreadId();
    const ConsoleCancelEventHandler handler = [&](Object sender, ConsoleCancelEventArgs e)
    {
        onAnotherThread = sender == nullptr && Environment::CurrentManagedThreadId() != mine;
        key = e.SpecialKey();
        e.Cancel(true);
        pressed.Set();
    };
    Console::CancelKeyPress() += handler;
    std::raise(SIGINT);
    BOOST_TEST((pressed.WaitOne(10000) && onAnotherThread && key == ConsoleSpecialKey::ControlC));
    std::raise(SIGQUIT);
    BOOST_TEST((pressed.WaitOne(10000) && key == ConsoleSpecialKey::ControlBreak));
    // The handler may still be about to return, so it stays: without it the signal would end this process.
}
