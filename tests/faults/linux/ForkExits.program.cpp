// A forked child that exits does not wait for its parent's foreground threads, and ends by itself.
#include <System.hpp>
#include <System/Threading.hpp>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

using namespace System;
using namespace System::Threading;

int main()
{
    const ManualResetEvent end(false);
    const Thread foreground([end] { end.WaitOne(); });
    foreground.Start();
    const ManualResetEvent ran(false);
    ThreadPool::QueueUserWorkItem([ran](const Object&) { ran.Set(); });
    ran.WaitOne();
    const pid_t child = ::fork();
    if (child == 0)
    {
        ::alarm(60);
        std::exit(0);
    }
    int status = 1;
    ::waitpid(child, &status, 0);
    end.Set();
    foreground.Join();
    return status == 0 ? 0 : 1;
}
