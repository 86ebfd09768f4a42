// Waiting for a semaphore without a thread.
#pragma once
#include "compat/core/threading/Cancellation.hpp"
#include "compat/core/threading/TimerQueue.hpp"
#include "compat/core/threading/WaitObject.hpp"
#include <System/Detail/SharedHandle.hpp>
#include <System/Detail/Task.hpp>

namespace System::Core
{
    /// One waiter in a semaphore's list, whose end completes a task: true for a place, false for that the time was up. The wait lock decides
    /// what came first: who takes the waiter out completes the task. It holds itself until then.
    class SemaphoreWait final : public TimerEntry, public PendingWait, public CancellationNode, public std::enable_shared_from_this<SemaphoreWait>
    {
    public:
        /// @param owner     whose part the semaphore is; held while somebody waits
        /// @param milliseconds -1 for ever
        static Threading::Tasks::Task<bool> Begin(WaitObject& semaphore, Detail::ObjectData& owner, std::int64_t milliseconds,
                                                  const Threading::CancellationToken& token);

        SemaphoreWait(WaitObject& semaphore, Detail::ObjectData& owner, const Threading::CancellationToken& token);
        ~SemaphoreWait() override;

    private:
        void Elapsed() noexcept override;
        void Satisfied() noexcept override;
        void OnCanceled() override;
        Hold Pin() noexcept override;
        void Unpin() noexcept override;
        void Finish() noexcept;
        void Clean() noexcept;

        WaitLink _link;
        const Detail::SharedHandle _owner;
        const Threading::CancellationToken _token;
        Threading::Tasks::Task<bool> _task;
        std::shared_ptr<SemaphoreWait> _waiting;  ///< this, while it waits
        std::shared_ptr<SemaphoreWait> _canceled; ///< this, while OnCanceled runs
        /// One bit each for that Begin is through and that the wait is over: who sets the second one takes back what is left.
        std::atomic<int> _phase{0};
    };
}
