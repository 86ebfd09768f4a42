// Several tasks at a time.
#include "compat/core/threading/Deadline.hpp"
#include "compat/core/threading/WaitObject.hpp"
#include <System/AggregateException.hpp>
#include <System/ArgumentException.hpp>
#include <System/Detail/TaskCombine.hpp>
#include <System/Threading/Tasks/TaskCanceledException.hpp>

namespace System::Detail
{
    using Threading::Tasks::Task;
    using Threading::Tasks::TaskStatus;

    class CombinedWork::Node final : public Continuation
    {
    public:
        CombinedWork* Owner = nullptr;
        Task<> Antecedent;

    private:
        void Completed(bool free) noexcept override
        {
            TaskObject& target = Owner->_target;
            Owner->Ended(static_cast<std::size_t>(this - Owner->_nodes.get()), free);
            target.ReleaseReference();
        }
        void Abandoned() noexcept override
        {
            TaskObject& target = Owner->_target;
            Owner->Lost();
            target.ReleaseReference();
        }
        void Run() noexcept override {}
    };

    CombinedWork::CombinedWork(TaskObject& target, std::span<const Task<>> tasks)
        : _left(tasks.size()), _target(target), _count(tasks.size()), _nodes(new Node[tasks.size()])
    {
        for (std::size_t i = 0; i != _count; ++i)
        {
            if (tasks[i] == nullptr)
            {
                throw ArgumentException("The tasks argument included a null value.", "tasks");
            }
            _nodes[i].Owner = this;
            _nodes[i].Antecedent = tasks[i];
        }
    }

    CombinedWork::~CombinedWork() = default;

    TaskObject& CombinedWork::At(std::size_t index) const noexcept
    {
        return _nodes[index].Antecedent.Completion();
    }

    void CombinedWork::Attach()
    {
        for (std::size_t i = 0; i != _count; ++i)
        {
            _target.AddReference();
            if (!At(i).Add(_nodes[i]))
            {
                Ended(i, false);
                _target.ReleaseReference();
            }
        }
        Attached();
    }

    void CombinedWork::RemoveAll() noexcept
    {
        for (std::size_t i = 0; i != _count; ++i)
        {
            if (At(i).Remove(_nodes[i]))
            {
                _target.ReleaseReference();
            }
        }
    }

    void WhenAllWork::Ended(std::size_t, bool free) noexcept
    {
        if (_left.fetch_sub(1, std::memory_order_acq_rel) == 1)
        {
            Finish(free);
        }
    }

    void WhenAllWork::Attached() noexcept
    {
        if (Count() == 0)
        {
            Finish(false);
        }
    }

    void WhenAllWork::Lost() noexcept
    {
        Target().Abandon();
    }

    void WhenAllWork::Finish(bool free)
    {
        std::vector<std::exception_ptr> errors;
        TaskObject* canceled = nullptr;
        for (std::size_t i = 0; i != Count(); ++i)
        {
            TaskObject& task = At(i);
            if (task.GetStatus() == TaskStatus::Faulted)
            {
                task.AppendErrors(errors);
            }
            else if (task.GetStatus() == TaskStatus::Canceled && canceled == nullptr)
            {
                canceled = &task;
            }
        }
        if (!errors.empty())
        {
            Target().SetFaults(std::move(errors));
        }
        else if (canceled != nullptr)
        {
            Target().TaskObject::SetOutcomeOf(*canceled);
        }
        else
        {
            Collect();
        }
        Target().Complete(free);
    }

    namespace
    {
        constexpr int IsAttached = 1;
        constexpr int HasFirst = 2;
    }

    void WhenAnyWork::Ended(std::size_t index, bool free) noexcept
    {
        if (Target().TryReserve())
        {
            Collect(index);
            if (_phase.fetch_or(HasFirst) == IsAttached)
            {
                RemoveAll();
            }
            Target().Complete(free);
        }
    }

    void WhenAnyWork::Attached() noexcept
    {
        if (_phase.fetch_or(IsAttached) == HasFirst)
        {
            RemoveAll();
        }
    }

    void WhenAnyWork::Lost() noexcept
    {
        if (_left.fetch_sub(1, std::memory_order_acq_rel) == 1)
        {
            Target().Abandon();
        }
    }

    void CheckAny(const TaskList& tasks)
    {
        if (tasks.empty())
        {
            throw ArgumentException("The tasks argument contains no tasks.", "tasks");
        }
    }

    void WaitRequest::Take(int millisecondsTimeout)
    {
        Milliseconds = Core::CheckedTimeout(millisecondsTimeout);
    }
    void WaitRequest::Take(TimeSpan timeout)
    {
        Milliseconds = Core::CheckedTimeout(timeout);
    }

    bool WaitRequest::WaitAll() const
    {
        const Core::Deadline deadline = Core::DeadlineAfter(Milliseconds);
        for (const Task<>& task : Tasks)
        {
            if (task == nullptr)
            {
                throw ArgumentException("The tasks array included at least one null element.", "tasks");
            }
        }
        bool inTime = true;
        for (const Task<>& task : Tasks)
        {
            int left = -1;
            if (deadline)
            {
                const auto time = std::chrono::ceil<std::chrono::milliseconds>(*deadline - std::chrono::steady_clock::now()).count();
                left = static_cast<int>(time < 0 ? 0 : time);
            }
            inTime = task.Completion().Wait(left, Token) && inTime;
        }
        if (!inTime)
        {
            return false;
        }
        std::vector<std::exception_ptr> errors;
        for (const Task<>& task : Tasks)
        {
            task.Completion().AppendErrors(errors);
        }
        if (!errors.empty())
        {
            throw AggregateException(errors);
        }
        return true;
    }

    int WaitRequest::WaitAny() const
    {
        if (Tasks.empty())
        {
            return -1;
        }
        for (std::size_t i = 0; i != Tasks.size(); ++i)
        {
            if (Tasks[i] == nullptr)
            {
                throw ArgumentException("The tasks array included at least one null element.", "tasks");
            }
        }
        auto* combined = new WhenAnyTask<Task<>>(Tasks);
        const Task<Task<>> any(Adopt, combined);
        combined->Attach();
        if (!any.Completion().Wait(Milliseconds, Token))
        {
            return -1;
        }
        return static_cast<int>(std::find(Tasks.begin(), Tasks.end(), any.Completion().Value()) - Tasks.begin());
    }
}
