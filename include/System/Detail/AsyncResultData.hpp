// What stands behind every IAsyncResult.
#pragma once
#include <System/Object.hpp>

namespace System::Detail
{
    /// A call that was begun, or a task.
    class SYSTEMNET_API AsyncResultData : public ObjectData
    {
    public:
        ~AsyncResultData() override;
        [[nodiscard]] virtual Object AsyncState() const = 0;
        [[nodiscard]] virtual bool HasCompleted() const noexcept = 0;
        /// The event that is set when the call has completed: an EventObject; made at the first call.
        virtual ObjectData& WaitEvent() = 0;
    };
}
