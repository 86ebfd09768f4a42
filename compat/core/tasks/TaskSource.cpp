// Operations that a ValueTask is the face of.
#include "compat/core/threading/WaitObject.hpp"
#include <System/Detail/ValueTaskSource.hpp>
#include <System/InvalidOperationException.hpp>

namespace System::Detail
{
    TaskSource::DoneMark TaskSource::Done;

    void TaskSource::ThrowStale()
    {
        throw InvalidOperationException();
    }

    bool TaskSource::OnCompleted(Continuation& continuation, UInt32 version)
    {
        CheckVersion(version);
        Continuation* expected = nullptr;
        if (_continuation.compare_exchange_strong(expected, &continuation, std::memory_order_acq_rel, std::memory_order_acquire))
        {
            return true;
        }
        if (expected != &Done)
        {
            ThrowStale();
        }
        return false;
    }

    void TaskSource::Complete(bool free) noexcept
    {
        if (Continuation* continuation = _continuation.exchange(&Done, std::memory_order_acq_rel))
        {
            continuation->Completed(free);
        }
    }

    namespace
    {
        /// Shared by who waits and who sets, since a wait may be interrupted.
        class EventContinuation final : public ObjectData, public Continuation
        {
        public:
            void Completed(bool) noexcept override
            {
                Event.Set();
                ReleaseReference();
            }
            void Abandoned() noexcept override { ReleaseReference(); }
            void Run() noexcept override {}

            Core::EventObject Event{false, false};
        };
    }

    void WaitForSource(TaskSource& source, UInt32 version)
    {
        auto* continuation = new EventContinuation;
        const SharedHandle handle(Adopt, continuation);
        continuation->AddReference();
        bool isWaiting = false;
        try
        {
            isWaiting = source.OnCompleted(*continuation, version);
        }
        catch (...)
        {
            continuation->ReleaseReference();
            throw;
        }
        isWaiting ? static_cast<void>(continuation->Event.Wait(-1)) : continuation->ReleaseReference();
    }
}
