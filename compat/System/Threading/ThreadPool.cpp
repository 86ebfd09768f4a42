#include "compat/core/threading/Deadline.hpp"
#include "compat/core/pool/Pool.hpp"
#include "compat/core/threading/ExecutionContext.hpp"
#include "compat/core/threading/RegisteredWait.hpp"
#include "compat/core/objects/Unhandled.hpp"
#include "ports/Port.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/Threading/ThreadPool.hpp>
#include <algorithm>
#include <mutex>
#include <thread>

namespace System::Threading
{
    namespace
    {
        class UserWorkItem final : public Core::WorkItem
        {
        public:
            UserWorkItem(const WaitCallback& callBack, const Object& state, Core::ExecutionContext::Kept context)
                : _callBack(callBack), _state(state), _context(std::move(context))
            {
            }
            void Run() noexcept override
            {
                {
                    const WaitCallback callBack = std::move(_callBack);
                    const Object state = std::move(_state);
                    const Core::ExecutionContext::Scope scope(_context);
                    delete this;
                    Core::RunUserCode([&] { callBack(state); });
                }
            }

        private:
            WaitCallback _callBack;
            Object _state;
            Core::ExecutionContext::Kept _context;
        };

        bool Queue(const WaitCallback& callBack, const Object& state, Core::ExecutionContext::Kept context)
        {
            if (callBack == nullptr)
            {
                throw ArgumentNullException("callBack");
            }
            Core::Pool::Prepare();
            Core::Pool::Instance().Post(*new UserWorkItem(callBack, state, std::move(context)));
            return true;
        }

        /// The numbers that programs set and get; the pool itself needs none.
        struct Limits
        {
            std::mutex Mutex;
            int Cores = Port::ProcessorCount();
            int MinWorkers = Cores;
            int MinCompletion = 1;
            int MaxWorkers = Most;
            int MaxCompletion = 1000;

            static constexpr int Most = 32767;
            static Limits& Instance()
            {
                static Limits& limits = *new Limits;
                return limits;
            }
        };
    }

    bool ThreadPool::QueueUserWorkItem(const WaitCallback& callBack)
    {
        return QueueUserWorkItem(callBack, nullptr);
    }
    bool ThreadPool::QueueUserWorkItem(const WaitCallback& callBack, const Object& state)
    {
        return Queue(callBack, state, Core::ExecutionContext::Capture());
    }
    bool ThreadPool::UnsafeQueueUserWorkItem(const WaitCallback& callBack, const Object& state)
    {
        return Queue(callBack, state, Core::ExecutionContext::Kept());
    }

    void ThreadPool::GetMinThreads(int& workerThreads, int& completionPortThreads)
    {
        Limits& limits = Limits::Instance();
        const std::lock_guard lock(limits.Mutex);
        workerThreads = limits.MinWorkers;
        completionPortThreads = limits.MinCompletion;
    }
    void ThreadPool::GetMaxThreads(int& workerThreads, int& completionPortThreads)
    {
        Limits& limits = Limits::Instance();
        const std::lock_guard lock(limits.Mutex);
        workerThreads = limits.MaxWorkers;
        completionPortThreads = limits.MaxCompletion;
    }
    void ThreadPool::GetAvailableThreads(int& workerThreads, int& completionPortThreads)
    {
        GetMaxThreads(workerThreads, completionPortThreads);
        workerThreads = std::max(0, workerThreads - ThreadCount());
    }
    bool ThreadPool::SetMinThreads(int workerThreads, int completionPortThreads)
    {
        Limits& limits = Limits::Instance();
        const std::lock_guard lock(limits.Mutex);
        if (workerThreads < 0 || completionPortThreads < 0 || workerThreads > limits.MaxWorkers ||
            completionPortThreads > limits.MaxCompletion)
        {
            return false;
        }
        limits.MinWorkers = std::max(1, workerThreads);
        limits.MinCompletion = std::max(1, completionPortThreads);
        return true;
    }
    bool ThreadPool::SetMaxThreads(int workerThreads, int completionPortThreads)
    {
        Limits& limits = Limits::Instance();
        const std::lock_guard lock(limits.Mutex);
        if (workerThreads < std::max(limits.Cores, limits.MinWorkers) || completionPortThreads < std::max(1, limits.MinCompletion))
        {
            return false;
        }
        limits.MaxWorkers = std::min(workerThreads, Limits::Most);
        limits.MaxCompletion = std::min(completionPortThreads, Limits::Most);
        return true;
    }
    int ThreadPool::ThreadCount()
    {
        return Core::Pool::Instance().ThreadCount();
    }

    RegisteredWaitHandle ThreadPool::RegisterWaitForSingleObject(const WaitHandle& waitObject, const WaitOrTimerCallback& callBack,
                                                                 const Object& state, Int64 millisecondsTimeOutInterval,
                                                                 bool executeOnlyOnce)
    {
        Core::Range::AtLeast("millisecondsTimeOutInterval", millisecondsTimeOutInterval, -1);
        if (waitObject == nullptr)
        {
            throw ArgumentNullException("waitObject");
        }
        if (callBack == nullptr)
        {
            throw ArgumentNullException("callBack");
        }
        auto* wait = new Core::RegisteredWait(waitObject, callBack, state, millisecondsTimeOutInterval, executeOnlyOnce);
        const RegisteredWaitHandle handle(System::Detail::Adopt, wait);
        wait->Arm();
        return handle;
    }
    RegisteredWaitHandle ThreadPool::RegisterWaitForSingleObject(const WaitHandle& waitObject, const WaitOrTimerCallback& callBack,
                                                                 const Object& state, TimeSpan timeout, bool executeOnlyOnce)
    {
        return RegisterWaitForSingleObject(waitObject, callBack, state, Int64{Core::CheckedTimeout(timeout)}, executeOnlyOnce);
    }

    const System::Detail::TypeInfo& RegisteredWaitHandle::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Threading.RegisteredWaitHandle", typeid(RegisteredWaitHandle)};
        return info;
    }

    bool RegisteredWaitHandle::Unregister(const WaitHandle& waitObject) const
    {
        return Self<Core::RegisteredWait>().Unregister(waitObject);
    }
}
