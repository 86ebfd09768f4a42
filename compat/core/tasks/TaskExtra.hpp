// What few tasks need, and are not made larger for.
#pragma once
#include "compat/core/threading/WaitObject.hpp"
#include <System/AggregateException.hpp>
#include <System/Detail/TaskObject.hpp>
#include <System/Threading/CancellationToken.hpp>

namespace System::Detail
{
    struct TaskObject::Extra
    {
        /// Sets the event of AsyncWaitHandle, which those share who have asked for it.
        class Event final : public Continuation
        {
        public:
            Event() : Target(new Core::EventObject(false, false)) {}
            ~Event() { Target->ReleaseReference(); }
            void Completed(bool) noexcept override { Target->Set(); }
            void Abandoned() noexcept override {}
            void Run() noexcept override {}

            Core::EventObject* const Target;
        };

        ~Extra()
        {
            delete Completed.load();
            delete Aggregate.load();
        }

        Object State = nullptr;
        Threading::CancellationToken Token; ///< what cancelled the task
        std::vector<std::exception_ptr> Errors; ///< if there are several
        std::atomic<int> Id{0};
        std::atomic<Event*> Completed{nullptr};
        std::atomic<const AggregateException*> Aggregate{nullptr};
    };
}

namespace System::Core
{
    /// A task has failed and goes without anybody having looked.
    void ReportUnobserved(Detail::TaskObject& task) noexcept;
}
