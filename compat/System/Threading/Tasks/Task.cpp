// The .NET class Task: what needs no template.
#include "compat/core/objects/Immortal.hpp"
#include "compat/core/objects/Unhandled.hpp"
#include "compat/core/pool/Pool.hpp"
#include "compat/core/tasks/TaskLimit.hpp"
#include "compat/core/threading/ExecutionContext.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Detail/TaskRun.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Runtime/CompilerServices/ConfiguredTaskAwaitable.hpp>
#include <System/Threading/Tasks/TaskCompletionSource.hpp>
#include <System/Threading/Tasks/TaskFactory.hpp>
#include <System/Threading/ThreadPool.hpp>

namespace System::Detail
{
    using Threading::Tasks::ConfigureAwaitOptions;

    namespace
    {
        // What .NET's timers take at most.
        constexpr Int64 LongestTime = 0xFFFFFFFE;

        /// Calls a function on the pool.
        class Call final : public Continuation
        {
        public:
            explicit Call(const Action<>& function) : _function(function), _context(Core::ExecutionContext::Capture()) {}
            void Completed(bool) noexcept override { Core::Pool::Instance().Post(*this); }
            void Abandoned() noexcept override { delete this; }
            void Run() noexcept override
            {
                const std::unique_ptr<Call> self(this);
                const Core::ExecutionContext::Scope scope(_context);
                Core::RunUserCode([this] { _function(); });
            }

        private:
            Action<> _function;
            Core::ExecutionContext::Kept _context;
        };

        Int64 Milliseconds(TimeSpan time, const char* parameter)
        {
            const Int64 milliseconds = time.Ticks() / TimeSpan::TicksPerMillisecond;
            if (milliseconds < -1 || milliseconds > LongestTime)
            {
                throw ArgumentOutOfRangeException(parameter, "The value needs to translate in milliseconds to -1 (signifying an infinite timeout), "
                                                             "0, or a positive integer less than or equal to the maximum allowed timer duration.");
            }
            return milliseconds;
        }
    }

    void CallWhenCompleted(TaskObject& task, const Action<>& continuation)
    {
        CheckNull(continuation == nullptr, "continuation");
        Core::Pool::Prepare();
        auto* call = new Call(continuation);
        if (!task.Add(*call))
        {
            call->Completed(false);
        }
    }

    void CallWhenCompleted(const IAsyncResult& asyncResult, const Action<>& continuation)
    {
        Threading::ThreadPool::RegisterWaitForSingleObject(
            asyncResult.AsyncWaitHandle(), [continuation](Object, bool) { continuation(); }, nullptr, -1, true);
    }

    void CheckCanceled(const Threading::CancellationToken& token)
    {
        if (!token.IsCancellationRequested())
        {
            throw ArgumentOutOfRangeException("cancellationToken");
        }
    }

    void CheckOptions(ConfigureAwaitOptions options, bool hasResult)
    {
        constexpr auto all =
            ConfigureAwaitOptions::ContinueOnCapturedContext | ConfigureAwaitOptions::SuppressThrowing | ConfigureAwaitOptions::ForceYielding;
        if ((options & ~all) != ConfigureAwaitOptions::None)
        {
            throw ArgumentOutOfRangeException("options");
        }
        if (hasResult && (options & ConfigureAwaitOptions::SuppressThrowing) != ConfigureAwaitOptions::None)
        {
            throw ArgumentOutOfRangeException(
                "options", "The value ConfigureAwaitOptions.SuppressThrowing is not supported for Task<TResult>. Use the "
                           "non-generic Task.ConfigureAwait(ConfigureAwaitOptions) overload instead.");
        }
    }

    void ThrowCompletedBefore()
    {
        throw InvalidOperationException("An attempt was made to transition a task to a final state when it had already completed.");
    }

    void ThrowNotStartable(const char* method)
    {
        throw InvalidOperationException(method + " may not be called on a promise-style task."_s);
    }

    void LimitTask(TaskObject& target, TaskObject& source, const TimeSpan* timeout, const Threading::CancellationToken& token)
    {
        const Int64 milliseconds = timeout != nullptr ? Milliseconds(*timeout, "timeout") : -1;
        if (!source.IsCompleted() && token.IsCancellationRequested())
        {
            target.SetCanceled(token);
            target.Complete();
        }
        else
        {
            Core::TaskLimit::Set(target, &source, milliseconds, token);
        }
    }
}

namespace System::Threading::Tasks
{
    const System::Detail::TypeInfo& Task<void>::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Threading.Tasks.Task", typeid(Task), &IAsyncResult::Type(), &IDisposable::Type()};
        return type;
    }

    Task<void> Task<void>::CompletedTask() noexcept
    {
        static Core::Immortal<System::Detail::TaskResult<void>> completed;
        static Core::Immortal<Task> task(System::Detail::Adopt, [] { return (*completed).Complete(), &*completed; }());
        return *task;
    }

    namespace
    {
        Task<> DelayFor(Int64 milliseconds, const CancellationToken& token)
        {
            if (token.IsCancellationRequested())
            {
                return Task<>::FromCanceled(token);
            }
            if (milliseconds == 0)
            {
                return Task<>::CompletedTask();
            }
            auto* target = new System::Detail::TaskResult<void>;
            Task<> task(System::Detail::Adopt, target);
            Core::TaskLimit::Set(*target, nullptr, milliseconds, token);
            return task;
        }
    }

    Task<void> Task<void>::Delay(int millisecondsDelay, const CancellationToken& cancellationToken)
    {
        if (millisecondsDelay < -1)
        {
            throw ArgumentOutOfRangeException("millisecondsDelay", "The value needs to be either -1 (signifying an infinite timeout), 0 or "
                                                                   "a positive integer.");
        }
        return DelayFor(millisecondsDelay, cancellationToken);
    }
    Task<void> Task<void>::Delay(TimeSpan delay, const CancellationToken& cancellationToken)
    {
        return DelayFor(System::Detail::Milliseconds(delay, "delay"), cancellationToken);
    }

    std::optional<int> Task<void>::CurrentId()
    {
        const int id = System::Detail::TaskWork::CurrentId();
        return id != 0 ? std::optional(id) : std::nullopt;
    }

    void Task<void>::Start() const
    {
        auto* work = Completion().Work();
        work != nullptr ? work->Start() : System::Detail::ThrowNotStartable("Start");
    }
    void Task<void>::RunSynchronously() const
    {
        auto* work = Completion().Work();
        work != nullptr ? work->RunSynchronously() : System::Detail::ThrowNotStartable("RunSynchronously");
    }

    bool Task<void>::Wait(int millisecondsTimeout) const
    {
        return Wait(millisecondsTimeout, CancellationToken());
    }
    bool Task<void>::Wait(TimeSpan timeout) const
    {
        return Wait(timeout, CancellationToken());
    }
    void Task<void>::Wait(const CancellationToken& cancellationToken) const
    {
        (void)Wait(-1, cancellationToken);
    }
    bool Task<void>::Wait(int millisecondsTimeout, const CancellationToken& cancellationToken) const
    {
        auto& task = Completion();
        if (!task.Wait(Core::CheckedTimeout(millisecondsTimeout), cancellationToken))
        {
            return false;
        }
        if (IsCanceled())
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
        task.WaitAndCheck();
        return true;
    }
    bool Task<void>::Wait(TimeSpan timeout, const CancellationToken& cancellationToken) const
    {
        return Wait(Core::CheckedTimeout(timeout), cancellationToken);
    }

    namespace
    {
        Task<> Limited(const Task<>& task, const TimeSpan* timeout, const CancellationToken& token)
        {
            auto* target = new System::Detail::TaskResult<void>;
            Task<> limited(System::Detail::Adopt, target);
            System::Detail::LimitTask(*target, task.Completion(), timeout, token);
            return limited;
        }
    }

    Task<void> Task<void>::WaitAsync(const CancellationToken& cancellationToken) const
    {
        return Limited(*this, nullptr, cancellationToken);
    }
    Task<void> Task<void>::WaitAsync(TimeSpan timeout) const
    {
        return Limited(*this, &timeout, CancellationToken());
    }
    Task<void> Task<void>::WaitAsync(TimeSpan timeout, const CancellationToken& cancellationToken) const
    {
        return Limited(*this, &timeout, cancellationToken);
    }

    void Task<void>::Dispose() const
    {
        if (!IsCompleted())
        {
            throw InvalidOperationException("A task may only be disposed if it is in a completion state (RanToCompletion, Faulted or Canceled).");
        }
    }
}
