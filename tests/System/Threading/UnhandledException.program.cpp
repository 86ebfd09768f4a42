// A program that an exception in a thread ends: by abort, and with a text on stderr.
#include <System/InvalidOperationException.hpp>
#include <System/Threading.hpp>
#include <csignal>
#include <cstdlib>

using namespace System;
using namespace System::Threading;

int main()
{
    std::signal(SIGABRT, [](int) { std::_Exit(0); });
    Thread thread = Thread([] { throw InvalidOperationException("boom"); });
    thread.Start();
    thread.Join();
    return 1;
}
