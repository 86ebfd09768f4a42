// How coroutines are resumed.
#include "compat/core/pool/Pool.hpp"
#include "compat/core/tasks/Bounce.hpp"
#include "compat/core/threading/ExecutionContext.hpp"
#include <System/Detail/AsyncIterator.hpp>
#include <System/InvalidOperationException.hpp>

namespace System::Core
{
    namespace
    {
        thread_local Bounce current;
    }

    Bounce& Bounce::Current() noexcept
    {
        return current;
    }
}

namespace System::Detail
{
    using Core::Bounce;
    using Core::ExecutionContext;

    void CoroutineState::EnterContext() noexcept
    {
        _callersContext = ExecutionContext::Kept(ExecutionContext::Current()).Release();
    }

    void CoroutineState::LeaveContext() noexcept
    {
        if (!std::exchange(_hasLeft, true))
        {
            // Where contexts did not flow yet when it began, its caller had none.
            ExecutionContext::Current(_callersContext);
            if (const ObjectData* context = std::exchange(_callersContext, nullptr))
            {
                context->ReleaseReference();
            }
        }
    }

    void Resumption::Suspend(std::coroutine_handle<> coroutine, CoroutineState* state)
    {
        Core::Pool::Prepare();
        _coroutine = coroutine;
        _state = state;
        if (ContextFlows.load(std::memory_order_relaxed)) [[unlikely]]
        {
            _context = ExecutionContext::Capture().Release();
            if (state != nullptr)
            {
                state->LeaveContext();
            }
        }
    }

    void Resumption::Completed(bool free) noexcept
    {
        Bounce& bounce = Bounce::Current();
        if (free && bounce.Next == nullptr && bounce.Running != nullptr)
        {
            bounce.Next = this;
        }
        else
        {
            Core::Pool::Instance().Post(*this);
        }
    }

    void Resumption::Run() noexcept
    {
        Bounce& bounce = Bounce::Current();
        Resumption* next = this;
        do
        {
            const std::coroutine_handle<> coroutine = next->_coroutine;
            if (ObjectData* context = std::exchange(next->_context, nullptr)) [[unlikely]]
            {
                ExecutionContext::Current(context);
                context->ReleaseReference();
            }
            bounce.Running = coroutine.address();
            coroutine.resume();
            bounce.Running = nullptr;
            if (ExecutionContext::Current() != nullptr) [[unlikely]]
            {
                ExecutionContext::Current(nullptr);
            }
            next = std::exchange(bounce.Next, nullptr);
        } while (next != nullptr);
    }

    void Resumption::Abandoned() noexcept
    {
        // Coroutines of other makes belong to somebody else.
        if (_state != nullptr)
        {
            _state->Strand();
        }
    }

    [[gnu::noinline]] void SuspendFor(TaskObject& task, Resumption& resumption, std::coroutine_handle<> coroutine, CoroutineState* state)
    {
        resumption.Suspend(coroutine, state);
        // From here on the coroutine may be gone.
        if (!task.Add(resumption))
        {
            Core::Pool::Instance().Post(resumption);
        }
    }

    [[gnu::noinline]] void SuspendFor(TaskSource& source, UInt32 version, Resumption& resumption, std::coroutine_handle<> coroutine,
                                      CoroutineState* state)
    {
        resumption.Suspend(coroutine, state);
        if (!source.OnCompleted(resumption, version))
        {
            Core::Pool::Instance().Post(resumption);
        }
    }

    [[gnu::noinline]] void SuspendForTurn(Resumption& resumption, std::coroutine_handle<> coroutine, CoroutineState* state)
    {
        resumption.Suspend(coroutine, state);
        Core::Pool::Instance().Post(resumption);
    }

    void PostToPool(WorkItem& item)
    {
        Core::Pool::Prepare();
        Core::Pool::Instance().Post(item);
    }

    bool IsFree(std::coroutine_handle<> coroutine) noexcept
    {
        return Bounce::Current().Running == coroutine.address();
    }

    void ThrowSecondEnumeration()
    {
        throw InvalidOperationException("A coroutine is walked through once; call it again for another walk.");
    }

    void ThrowMoveNextPending()
    {
        throw InvalidOperationException();
    }

    [[gnu::noinline]] void FinishCoroutine(TaskObject& task, std::coroutine_handle<> frame) noexcept
    {
        const bool free = IsFree(frame);
        frame.destroy();
        task.Complete(free);
        task.ReleaseReference();
    }
}
