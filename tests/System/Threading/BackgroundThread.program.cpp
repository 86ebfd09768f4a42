// A program whose main returns while background threads wait for ever: it ends.
#include <System/Threading.hpp>

using namespace System::Threading;

int main()
{
    Thread thread = Thread([] { Thread::Sleep(Timeout::Infinite); });
    thread.IsBackground(true);
    thread.Start();
    Thread later = Thread([] { Thread::Sleep(Timeout::Infinite); });
    later.Start();
    later.IsBackground(true);
    ManualResetEvent queued = ManualResetEvent(false);
    ThreadPool::QueueUserWorkItem(
        [queued](System::Object)
        {
            queued.Set();
            Thread::Sleep(Timeout::Infinite);
        });
    queued.WaitOne();
    return 0;
}
