// How the functions of tasks are run.
#include "compat/core/pool/Pool.hpp"
#include "compat/core/tasks/Bounce.hpp"
#include "compat/core/threading/Cancellation.hpp"
#include "compat/core/threading/StartThread.hpp"
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Detail/SharedHandle.hpp>
#include <System/Detail/TaskContinue.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/OperationCanceledException.hpp>

namespace System::Detail
{
    using Core::Bounce;
    using Core::ExecutionContext;
    using Threading::Tasks::TaskStatus;

    namespace
    {
        thread_local TaskObject* currentTask = nullptr;

        class Keeper final : public Continuation
        {
        public:
            explicit Keeper(ObjectData& object) noexcept : _object(object) {}
            void Completed(bool) noexcept override { delete this; }
            void Abandoned() noexcept override { delete this; }
            void Run() noexcept override {}

        private:
            SharedHandle _object;
        };
    }

    void KeepUntilEnd(TaskObject& task, ObjectData& object)
    {
        auto* keeper = new Keeper(object);
        if (!task.Add(*keeper))
        {
            keeper->Completed(false);
        }
    }

    /// Cancels a task whose function has not begun.
    class TaskWork::Cancellation final : public Core::CancellationNode
    {
    public:
        explicit Cancellation(TaskWork& work) noexcept : _work(work) {}
        ~Cancellation() { Unregister(); }

    private:
        // The task may end in here, and this with it, so this does not take part in it.
        void OnCanceled() override
        {
            _work.GiveUp(false);
        }
        // The task lives as long as the callback needs it.
        Hold Pin() noexcept override { return _work._task.TryAddReference() ? Hold::Taken : Hold::Refused; }
        void Unpin() noexcept override { _work._task.ReleaseReference(); }

        TaskWork& _work;
    };

    TaskWork::TaskWork(TaskObject& task, const Threading::CancellationToken& token, Options options)
        : _task(task), _token(token), _options(options)
    {
        if (token.IsCancellationRequested())
        {
            (void)task.TryReserve();
            task.SetCanceled(token);
            task.Complete();
        }
        else
        {
            _context = ExecutionContext::Capture().Release();
        }
    }

    TaskWork::~TaskWork()
    {
        delete _cancellation;
        if (_context != nullptr)
        {
            _context->ReleaseReference();
        }
    }

    void TaskWork::WatchToken()
    {
        if (_token.CanBeCanceled() && !_task.IsCompleted())
        {
            _cancellation = new Cancellation(*this);
            if (!_cancellation->Register(_token))
            {
                GiveUp(false);
            }
        }
    }

    void TaskWork::Launch() noexcept
    {
        if ((_options & Options::LongRunning) == Options::None || !Core::StartThread(&Enter, this, 0))
        {
            Core::Pool::Instance().Post(*this);
        }
    }

    void TaskWork::Start()
    {
        if (_task.IsCompleted())
        {
            throw InvalidOperationException("Start may not be called on a task that has completed.");
        }
        Core::Pool::Prepare();
        if (!_task.ChangeStatus(TaskStatus::Created, TaskStatus::WaitingToRun))
        {
            throw InvalidOperationException("Start may not be called on a task that was already started.");
        }
        _task.AddReference();
        WatchToken();
        Launch();
    }

    void TaskWork::RunSynchronously()
    {
        if (_task.IsCompleted())
        {
            throw InvalidOperationException("RunSynchronously may not be called on a task that has already completed.");
        }
        if (!_task.ChangeStatus(TaskStatus::Created, TaskStatus::WaitingToRun))
        {
            throw InvalidOperationException("RunSynchronously may not be called on a task that was already started.");
        }
        _task.AddReference();
        Execute(false);
    }

    void TaskWork::Run() noexcept
    {
        Bounce& bounce = Bounce::Current();
        bounce.Running = this;
        Execute(true);
        bounce.Running = nullptr;
        if (Resumption* next = std::exchange(bounce.Next, nullptr))
        {
            next->Run();
        }
    }

    void TaskWork::Enter(void* work) noexcept
    {
        static_cast<TaskWork*>(work)->Execute(false);
    }

    void TaskWork::Execute(bool free) noexcept
    {
        TaskObject& task = _task;
        delete std::exchange(_cancellation, nullptr);
        if (task.TryReserve())
        {
            bool isThere = true;
            {
                task.SetStatus(TaskStatus::Running);
                TaskObject* const before = std::exchange(currentTask, &task);
                const ExecutionContext::Scope scope{ExecutionContext::Kept(_context)};
                try
                {
                    isThere = Invoke();
                }
                catch (const OperationCanceledException& exception)
                {
                    _token.IsCancellationRequested() && exception.CancellationToken() == _token ? task.SetCanceled(std::current_exception())
                                                                                                : task.SetFault(std::current_exception());
                }
                catch (...)
                {
                    task.SetFault(std::current_exception());
                }
                currentTask = before;
            }
            if (isThere)
            {
                Clear();
                task.Complete(free);
            }
        }
        task.ReleaseReference();
    }

    void TaskWork::GiveUp(bool free) noexcept
    {
        if (_task.TryReserve())
        {
            _task.SetCanceled(_token.IsCancellationRequested() ? _token : Threading::CancellationToken());
            Clear();
            _task.Complete(free);
        }
    }

    ContinuationWork::ContinuationWork(TaskObject& task, const Threading::CancellationToken& token, ContinuationOptions options,
                                       TaskObject& antecedent)
        : TaskWork(task, token,
                   (options & ContinuationOptions::LongRunning) != ContinuationOptions::None ? Options::LongRunning : Options::None),
          _target(task), _antecedent(antecedent), _conditions(options)
    {
        constexpr auto never = ContinuationOptions::NotOnRanToCompletion | ContinuationOptions::NotOnFaulted | ContinuationOptions::NotOnCanceled;
        if ((options & never) == never)
        {
            throw ArgumentOutOfRangeException("continuationOptions", "The specified TaskContinuationOptions excluded all continuation kinds.");
        }
        constexpr auto both = ContinuationOptions::LongRunning | ContinuationOptions::ExecuteSynchronously;
        if ((options & both) == both)
        {
            throw ArgumentOutOfRangeException(
                "continuationOptions", "The specified TaskContinuationOptions combined LongRunning and ExecuteSynchronously.  Synchronous "
                                       "continuations should not be long running.");
        }
    }

    void ContinuationWork::Attach()
    {
        if (_target.IsCompleted())
        {
            return;
        }
        Core::Pool::Prepare();
        _target.AddReference();
        if ((_conditions & ContinuationOptions::LazyCancellation) == ContinuationOptions::None)
        {
            WatchToken();
        }
        if (!static_cast<TaskObject*>(_antecedent.Data())->Add(*this))
        {
            Completed(false);
        }
    }

    void ContinuationWork::Completed(bool free) noexcept
    {
        // Let go now: in a long chain each would keep the one before.
        const SharedHandle antecedent = std::move(_antecedent);
        const TaskStatus status = static_cast<TaskObject*>(antecedent.Data())->GetStatus();
        const auto unwanted = status == TaskStatus::RanToCompletion ? ContinuationOptions::NotOnRanToCompletion
                              : status == TaskStatus::Faulted       ? ContinuationOptions::NotOnFaulted
                                                                    : ContinuationOptions::NotOnCanceled;
        if ((_conditions & unwanted) != ContinuationOptions::None)
        {
            GiveUp(free);
        }
        if (_target.IsReserved())
        {
            _target.ReleaseReference();
            return;
        }
        _target.SetStatus(TaskStatus::WaitingToRun);
        // Those that run one in the other need stack.
        static thread_local int depth = 0;
        constexpr int deepest = 16;
        if ((_conditions & ContinuationOptions::ExecuteSynchronously) != ContinuationOptions::None && depth < deepest &&
            !Core::TimerQueue::IsItsThread())
        {
            ++depth;
            Execute(false);
            --depth;
        }
        else
        {
            Launch();
        }
    }

    void ContinuationWork::Abandoned() noexcept
    {
        _target.Abandon();
        _target.ReleaseReference();
    }

    int TaskWork::CurrentId() noexcept
    {
        return currentTask != nullptr ? currentTask->Id() : 0;
    }
}
