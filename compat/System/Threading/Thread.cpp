#include "compat/core/threading/ThreadObject.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/PlatformNotSupportedException.hpp>
#include <System/Threading/Thread.hpp>
#include <thread>

namespace System
{
    void Detail::AwaitForegroundThreads() noexcept
    {
        Core::ThreadObject::AwaitForeground();
    }
}

namespace System::Threading
{
    using Core::CheckedTimeout;
    using Core::ThreadObject;

    namespace
    {
        template <class D>
        ThreadObject* Make(const D& start, const ThreadStart& plain, const ParameterizedThreadStart& parameterized, int maxStackSize)
        {
            if (start == nullptr)
            {
                throw ArgumentNullException("start");
            }
            Core::Range::NotNegative("maxStackSize", maxStackSize);
            return new ThreadObject(plain, parameterized, maxStackSize);
        }

        void SleepFor(int milliseconds)
        {
            ThreadObject& self = ThreadObject::Current();
            self.ThrowIfInterrupted();
            if (milliseconds == 0)
            {
                std::this_thread::yield();
                return;
            }
            self.PrepareToSleep();
            if (self.Sleep(Core::DeadlineAfter(milliseconds)) == ThreadObject::Woken::Interrupted)
            {
                throw ThreadInterruptedException();
            }
        }
    }

    const System::Detail::TypeInfo& Thread::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Threading.Thread", typeid(Thread)};
        return info;
    }

    Thread::Thread(const ThreadStart& start) : Thread(start, 0) {}
    Thread::Thread(const ParameterizedThreadStart& start) : Thread(start, 0) {}
    Thread::Thread(const ThreadStart& start, int maxStackSize) : Thread(System::Detail::Adopt, Make(start, start, nullptr, maxStackSize)) {}
    Thread::Thread(const ParameterizedThreadStart& start, int maxStackSize)
        : Thread(System::Detail::Adopt, Make(start, nullptr, start, maxStackSize))
    {
    }

    void Thread::Begin() const
    {
        Self<ThreadObject>().Start(nullptr);
    }
    void Thread::Begin(const Object& parameter) const
    {
        Self<ThreadObject>().Start(&parameter);
    }

    void Thread::Join() const
    {
        Self<ThreadObject>().Join(-1);
    }
    bool Thread::Join(int millisecondsTimeout) const
    {
        if (millisecondsTimeout < -1)
        {
            throw ArgumentOutOfRangeException("millisecondsTimeout",
                                              "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.");
        }
        return Self<ThreadObject>().Join(millisecondsTimeout);
    }
    bool Thread::Join(TimeSpan timeout) const
    {
        return Self<ThreadObject>().Join(CheckedTimeout(timeout));
    }

    void Thread::Interrupt() const
    {
        Self<ThreadObject>().Interrupt();
    }
    void Thread::Abort() const
    {
        (void)Self<ThreadObject>();
        throw PlatformNotSupportedException("Thread abort is not supported on this platform.");
    }

    String Thread::Name() const
    {
        return Self<ThreadObject>().Name();
    }
    void Thread::Name(const String& value) const
    {
        Self<ThreadObject>().Name(value);
    }
    bool Thread::IsAlive() const
    {
        return Self<ThreadObject>().IsAlive();
    }
    bool Thread::IsBackground() const
    {
        return Self<ThreadObject>().IsBackground();
    }
    void Thread::IsBackground(bool value) const
    {
        Self<ThreadObject>().IsBackground(value);
    }
    bool Thread::IsThreadPoolThread() const
    {
        return Self<ThreadObject>().IsPoolThread();
    }
    int Thread::ManagedThreadId() const
    {
        return Self<ThreadObject>().Id();
    }
    ThreadPriority Thread::Priority() const
    {
        return Self<ThreadObject>().Priority();
    }
    void Thread::Priority(ThreadPriority value) const
    {
        if (value < ThreadPriority::Lowest || value > ThreadPriority::Highest)
        {
            throw ArgumentOutOfRangeException(nullptr, "Value of flags is invalid.");
        }
        Self<ThreadObject>().Priority(value);
    }
    Threading::ThreadState Thread::ThreadState() const
    {
        return Self<ThreadObject>().State();
    }

    Thread Thread::CurrentThread()
    {
        ThreadObject& current = ThreadObject::Current();
        current.AddReference();
        return Thread(System::Detail::Adopt, &current);
    }

    void Thread::Sleep(int millisecondsTimeout)
    {
        SleepFor(CheckedTimeout(millisecondsTimeout));
    }
    void Thread::Sleep(TimeSpan timeout)
    {
        SleepFor(CheckedTimeout(timeout));
    }
    void Thread::SpinWait(int iterations)
    {
        for (int i = 0; i < iterations; ++i)
        {
            // Not optimised away.
            std::atomic_signal_fence(std::memory_order_seq_cst);
        }
    }
    bool(Thread::Yield)()
    {
        std::this_thread::yield();
        return true;
    }
    constinit const TimeSpan Timeout::InfiniteTimeSpan{-10000}; // ticks
}
