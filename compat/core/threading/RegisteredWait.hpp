// What stands behind a RegisteredWaitHandle: a wait without a thread.
#pragma once
#include "compat/core/pool/Pool.hpp"
#include "compat/core/threading/TimerQueue.hpp"
#include "compat/core/threading/WaitObject.hpp"
#include <System/Threading/WaitHandle.hpp>
#include <System/Threading/WaitOrTimerCallback.hpp>

namespace System::Core
{
    /// Waits for one object or a time, then runs its callback on the pool, then waits again if it is to. It holds itself while it waits or
    /// runs. The wait lock decides whether signal or time came first: who takes the waiter out posts the work item.
    class RegisteredWait final : public Detail::ObjectData
    {
    public:
        RegisteredWait(const Threading::WaitHandle& object, Threading::WaitOrTimerCallback callback, Object state,
                       std::int64_t milliseconds, bool once);
        ~RegisteredWait() override;

        const Detail::TypeInfo& GetType() const noexcept override;

        void Arm();
        /// @param notify what to set when no callback runs any more, or null
        /// @return false if it was ended before
        bool Unregister(const Threading::WaitHandle& notify);

    private:
        class Wait;
        std::shared_ptr<Wait> _wait;
    };
}
