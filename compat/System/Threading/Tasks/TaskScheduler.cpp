// The .NET class TaskScheduler, and what it is told.
#include "compat/core/objects/Unhandled.hpp"
#include "compat/core/pool/Pool.hpp"
#include "compat/core/tasks/TaskExtra.hpp"
#include <System/Detail/Task.hpp>
#include <System/Threading/Tasks/AsyncVoid.hpp>
#include <System/Threading/Tasks/TaskScheduler.hpp>

namespace System::Detail
{
    ObjectData*& ClosureToHold() noexcept
    {
        thread_local ObjectData* closure = nullptr;
        return closure;
    }

    void EndOnUnhandledException() noexcept
    {
        Core::EndOnUnhandled();
    }
}

namespace System::Core
{
    using Threading::Tasks::TaskScheduler;
    using Threading::Tasks::UnobservedTaskExceptionEventArgs;

    namespace
    {
        class SchedulerData final : public Detail::ObjectData
        {
        public:
            const Detail::TypeInfo& GetType() const noexcept override
            {
                static const Detail::TypeInfo type{"System.Threading.Tasks.ThreadPoolTaskScheduler", typeid(SchedulerData),
                                                   &TaskScheduler::Type()};
                return type;
            }
        };

        class UnobservedData final : public Detail::ObjectData
        {
        public:
            explicit UnobservedData(const AggregateException& exception) : Exception(exception) {}
            const Detail::TypeInfo& GetType() const noexcept override { return UnobservedTaskExceptionEventArgs::Type(); }

            const AggregateException Exception;
            std::atomic<bool> Observed{false};
        };

        class Raise final : public WorkItem
        {
        public:
            explicit Raise(const AggregateException& exception) : _arguments(exception) {}
            void Run() noexcept override
            {
                const std::unique_ptr<Raise> self(this);
                RunUserCode(
                    [this]
                    {
                        if (const auto handlers = TaskScheduler::UnobservedTaskException())
                        {
                            handlers(nullptr, _arguments);
                        }
                    });
            }

        private:
            UnobservedTaskExceptionEventArgs _arguments;
        };
    }

    void ReportUnobserved(Detail::TaskObject& task) noexcept
    {
        if (TaskScheduler::UnobservedTaskException() != nullptr)
        {
            try
            {
                Pool::Instance().Post(*new Raise(*task.Aggregate()));
            }
            catch (...)
            {
                // Without memory nobody can be told.
            }
        }
    }
}

namespace System::Threading::Tasks
{
    const System::Detail::TypeInfo& TaskScheduler::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Threading.Tasks.TaskScheduler", typeid(TaskScheduler)};
        return type;
    }

    TaskScheduler TaskScheduler::Default()
    {
        static const TaskScheduler& scheduler = *new TaskScheduler(System::Detail::Adopt, new Core::SchedulerData);
        return scheduler;
    }
    TaskScheduler TaskScheduler::Current()
    {
        return Default();
    }
    int TaskScheduler::Id() const
    {
        (void)Self<Core::SchedulerData>();
        return 1;
    }
    int TaskScheduler::MaximumConcurrencyLevel() const
    {
        (void)Self<Core::SchedulerData>();
        return MaxValue<int>;
    }

    EventHandler<UnobservedTaskExceptionEventArgs>& TaskScheduler::UnobservedTaskException()
    {
        static auto& handlers = *new EventHandler<UnobservedTaskExceptionEventArgs>;
        return handlers;
    }

    const System::Detail::TypeInfo& UnobservedTaskExceptionEventArgs::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Threading.Tasks.UnobservedTaskExceptionEventArgs",
                                                   typeid(UnobservedTaskExceptionEventArgs), &EventArgs::Type()};
        return type;
    }

    UnobservedTaskExceptionEventArgs::UnobservedTaskExceptionEventArgs(const AggregateException& exception)
        : UnobservedTaskExceptionEventArgs(System::Detail::Adopt, new Core::UnobservedData(exception))
    {
    }
    const AggregateException* UnobservedTaskExceptionEventArgs::Exception() const
    {
        return &Self<Core::UnobservedData>().Exception;
    }
    bool UnobservedTaskExceptionEventArgs::Observed() const
    {
        return Self<Core::UnobservedData>().Observed.load();
    }
    void UnobservedTaskExceptionEventArgs::SetObserved() const
    {
        Self<Core::UnobservedData>().Observed.store(true);
    }
}
