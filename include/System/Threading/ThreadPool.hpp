// The .NET class ThreadPool.
#pragma once
#include <System/Threading/RegisteredWaitHandle.hpp>
#include <System/Threading/Timeout.hpp>
#include <System/Threading/WaitCallback.hpp>
#include <System/Threading/WaitOrTimerCallback.hpp>

namespace System::Threading
{
    /// The threads that run callbacks, shared with the sockets. They are background threads.
    /// Follows api/system.threading.threadpool.
    class SYSTEMNET_API ThreadPool
    {
    public:
        ThreadPool() = delete;

        /// Runs a callback on a pool thread. Always true. An exception that leaves it ends the process.
        static bool QueueUserWorkItem(const WaitCallback& callBack);
        static bool QueueUserWorkItem(const WaitCallback& callBack, const Object& state);
        static bool UnsafeQueueUserWorkItem(const WaitCallback& callBack, const Object& state);

        // The pool grows and shrinks by itself: the limits are kept and checked, but change nothing.
        static void GetMinThreads(int& workerThreads, int& completionPortThreads);
        static void GetMaxThreads(int& workerThreads, int& completionPortThreads);
        static void GetAvailableThreads(int& workerThreads, int& completionPortThreads);
        /// @return false if the numbers make no sense
        static bool SetMinThreads(int workerThreads, int completionPortThreads);
        static bool SetMaxThreads(int workerThreads, int completionPortThreads);
        [[nodiscard]] static int ThreadCount();

        /// Runs a callback when a handle is signalled or the time is up; again and again unless executeOnlyOnce.
        /// One callback at a time: the next wait begins when the callback has returned.
        static RegisteredWaitHandle RegisterWaitForSingleObject(const WaitHandle& waitObject, const WaitOrTimerCallback& callBack,
                                                                const Object& state, Int64 millisecondsTimeOutInterval,
                                                                bool executeOnlyOnce);
        static RegisteredWaitHandle RegisterWaitForSingleObject(const WaitHandle& waitObject, const WaitOrTimerCallback& callBack,
                                                                const Object& state, TimeSpan timeout, bool executeOnlyOnce);
    };
}
