// A program whose main returns 1 while a foreground thread runs: that thread ends the process with 0 afterwards.
#include <System/Threading.hpp>
#include <cstdlib>

using namespace System::Threading;

static ManualResetEvent& MainHasReturned()
{
    static auto& event = *::new ManualResetEvent(false);
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
            // The pool still works for it.
            ManualResetEvent called = ManualResetEvent(false);
            ThreadPool::QueueUserWorkItem([called](System::Object) { called.Set(); });
            called.WaitOne();
            std::_Exit(0);
        })
        .Start();
    ManualResetEvent called = ManualResetEvent(false);
    ThreadPool::QueueUserWorkItem([called](System::Object) { called.Set(); });
    called.WaitOne();
    std::atexit([] { MainHasReturned().Set(); });
    return 1;
}
