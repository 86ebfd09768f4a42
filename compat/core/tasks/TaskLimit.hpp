// Tasks that end by time, by a token, or as another task: Delay and WaitAsync.
#pragma once
#include "compat/core/threading/Cancellation.hpp"
#include "compat/core/threading/TimerQueue.hpp"
#include <System/Detail/SharedHandle.hpp>
#include <System/Detail/TaskObject.hpp>

namespace System::Core
{
    /// Completes a task with whatever comes first. Held by each of those that may come; the first one takes it from the others.
    class TaskLimit final : public TimerEntry,
                            public Detail::Continuation,
                            public CancellationNode,
                            public std::enable_shared_from_this<TaskLimit>
    {
    public:
        /// @param target       what is completed
        /// @param source       whose outcome the target gets; null if there is none, then the target succeeds when the time is up
        /// @param milliseconds -1 for no limit
        static void Set(Detail::TaskObject& target, Detail::TaskObject* source, std::int64_t milliseconds,
                        const Threading::CancellationToken& token);

        TaskLimit(Detail::TaskObject& target, Detail::TaskObject* source, const Threading::CancellationToken& token);
        ~TaskLimit() override;

    private:
        void Elapsed() noexcept override;
        void Completed(bool free) noexcept override;
        void Abandoned() noexcept override;
        void Run() noexcept override {}
        void OnCanceled() override;
        Hold Pin() noexcept override;
        void Unpin() noexcept override;
        template <class F>
        void Settle(const F& outcome, bool free = false) noexcept;
        void Clean() noexcept;
        [[nodiscard]] Detail::TaskObject& Target() const noexcept { return static_cast<Detail::TaskObject&>(*_target.Data()); }
        [[nodiscard]] Detail::TaskObject* Source() const noexcept { return static_cast<Detail::TaskObject*>(_source.Data()); }

        const Detail::SharedHandle _target;
        const Detail::SharedHandle _source;
        const Threading::CancellationToken _token;
        std::shared_ptr<TaskLimit> _waiting;  ///< this, while it is in the source's list
        std::shared_ptr<TaskLimit> _canceled; ///< this, while OnCanceled runs
        /// One bit each for that Set is through and that the target is settled: who sets the second one takes back what is left.
        std::atomic<int> _phase{0};
    };
}
