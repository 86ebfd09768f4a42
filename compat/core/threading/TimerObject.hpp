// What stands behind a Timer.
#pragma once
#include "compat/core/threading/TimerQueue.hpp"
#include <System/Detail/ObjectData.hpp>
#include <System/Threading/TimerCallback.hpp>
#include <System/Threading/WaitHandle.hpp>

namespace System::Core
{
    /// The handles' part: its end is the timer's end. The other part, Calls, is shared with the queue and the calls that are under way.
    class TimerObject final : public Detail::ObjectData
    {
    public:
        TimerObject(Threading::TimerCallback callback, Object state);
        ~TimerObject() override;

        const Detail::TypeInfo& GetType() const noexcept override;

        /// The timer is its own state object, and lives while it is due.
        void BeOwnState();
        /// @return false if it was disposed
        bool Change(std::int64_t dueTime, std::int64_t period);
        void Dispose() override;
        /// @param notify what to set when no call is under way any more, or null
        /// @return false if it was disposed before
        bool Dispose(const Threading::WaitHandle& notify);

    private:
        class Calls;
        class Call;
        std::shared_ptr<Calls> _calls;
    };
}
