// A program whose main returns 1 while a foreground thread runs: that thread ends the process with 0 afterwards.
#include <System/Threading.hpp>
#include <cstdlib>

using namespace System::Threading;

static ManualResetEvent& MainHasReturned()
{
    static auto& event = *new ManualResetEvent(false);
    return event;
}

int main()
{
    Thread(
        []
        {
            MainHasReturned().WaitOne();
            // Without the rule the process would be gone by then.
            Thread::Sleep(100);
            std::_Exit(0);
        })
        .Start();
    std::atexit([] { MainHasReturned().Set(); });
    return 1;
}
