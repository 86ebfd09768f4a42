#include "compat/core/threading/ExecutionContext.hpp"
#include <System/Detail/Continuation.hpp>

namespace System::Detail
{
    std::atomic<bool> ContextFlows{false};
}

namespace System::Core
{
    namespace
    {
        // Released where the thread ends.
        struct Slot
        {
            ExecutionContext::Kept Context;
            bool IsSuppressed = false;
        };
        thread_local Slot slot;
    }

    ExecutionContext::Kept ExecutionContext::Capture() noexcept
    {
        if (!Detail::ContextFlows.load(std::memory_order_relaxed)) [[likely]]
        {
            return Kept();
        }
        return slot.IsSuppressed ? Kept() : slot.Context;
    }

    Detail::ObjectData* ExecutionContext::Current() noexcept
    {
        return Detail::ContextFlows.load(std::memory_order_relaxed) ? slot.Context.Get() : nullptr;
    }

    void ExecutionContext::Current(Detail::ObjectData* context) noexcept
    {
        if (context != nullptr)
        {
            Detail::ContextFlows.store(true, std::memory_order_relaxed);
        }
        // What was there goes when the new one is in place: its destructors may ask.
        const Kept before = std::exchange(slot.Context, Kept(context));
    }

    bool ExecutionContext::IsFlowSuppressed() noexcept
    {
        return slot.IsSuppressed;
    }

    void ExecutionContext::SuppressFlow(bool suppress) noexcept
    {
        slot.IsSuppressed = suppress;
    }
}
