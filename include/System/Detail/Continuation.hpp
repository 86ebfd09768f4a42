// What waits for a task: a node in the task's list, embedded in whoever waits, so that waiting allocates nothing.
#pragma once
#include <System/Detail/ObjectData.hpp>
#include <System/Detail/WorkItem.hpp>
#include <coroutine>

namespace System::Detail
{
    class TaskObject;

    /// Owned by whoever waits. From the moment that it is handed over until one of the two functions is called (or it was taken back) it
    /// belongs to what is waited for.
    class SYSTEMNET_API Continuation : public WorkItem
    {
    public:
        Continuation() noexcept = default;
        Continuation(const Continuation&) = delete;
        Continuation& operator=(const Continuation&) = delete;

        /// What was waited for has completed. Called on any thread, without locks, and must not run users' code.
        /// @param free the thread is the pool's and goes back to it next: nothing of a program's is below on its stack
        virtual void Completed(bool free) noexcept = 0;
        /// What was waited for never completes: nobody is left who could complete it.
        virtual void Abandoned() noexcept = 0;

        Continuation* Previous = nullptr; ///< in the list; Next is the work item's

    protected:
        ~Continuation() = default;
    };

    /// True once a program has set an AsyncLocal: from then on coroutines take the execution context along.
    SYSTEMNET_API extern std::atomic<bool> ContextFlows;

    /// What every coroutine of ours keeps beside its result: the execution context of its caller, which the caller gets back when the
    /// coroutine first returns to it. What a coroutine sets its caller does not see.
    class SYSTEMNET_API CoroutineState
    {
    public:
        CoroutineState() noexcept
        {
            if (ContextFlows.load(std::memory_order_relaxed)) [[unlikely]]
            {
                EnterContext();
            }
        }
        CoroutineState(const CoroutineState&) = delete;
        CoroutineState& operator=(const CoroutineState&) = delete;
        /// The coroutine is about to return to its caller (the first time; later there is none).
        void LeaveContext() noexcept;
        /// The coroutine waits for what never comes: its frame goes as soon as nobody holds its task.
        virtual void Strand() noexcept = 0;

    protected:
        ~CoroutineState()
        {
            if (ContextFlows.load(std::memory_order_relaxed)) [[unlikely]]
            {
                LeaveContext();
            }
        }

    private:
        void EnterContext() noexcept;

        ObjectData* _callersContext = nullptr;
        bool _hasLeft = false;
    };

    /// A coroutine that waits, in its awaiter. It is resumed on the pool: by the thread that completed what it waits for if that is free,
    /// after it has unwound, so that a chain of coroutines which complete one another needs no stack; else by any.
    ///
    /// Symmetric transfer would do the same, but GCC 11 and 12 without optimisation do not make it a tail call (GCC bug 100897).
    class SYSTEMNET_API Resumption : public Continuation
    {
    public:
        Resumption() noexcept = default;

        void Completed(bool free) noexcept final;
        void Abandoned() noexcept final;
        void Run() noexcept final;

        /// To be called first in await_suspend.
        /// @param state that of the coroutine if it is one of ours; else null
        /// @throws as Pool::Prepare
        void Suspend(std::coroutine_handle<> coroutine, CoroutineState* state);

    protected:
        ~Resumption()
        {
            if (_context != nullptr) [[unlikely]]
            {
                _context->ReleaseReference();
            }
        }

    private:
        std::coroutine_handle<> _coroutine;
        ObjectData* _context = nullptr;
        CoroutineState* _state = nullptr;
    };

    /// Has the pool run an item.
    /// @throws as Pool::Prepare
    SYSTEMNET_API void PostToPool(WorkItem& item);

    // The bodies of await_suspend. All of them are out of line: Clang up to 16 may keep what an inlined await_suspend holds in the coroutine's
    // frame, which may be gone by then (LLVM issue 56301).
    SYSTEMNET_API void SuspendFor(TaskObject& task, Resumption& resumption, std::coroutine_handle<> coroutine, CoroutineState* state);
    /// Gives the thread back to the pool and resumes there.
    SYSTEMNET_API void SuspendForTurn(Resumption& resumption, std::coroutine_handle<> coroutine, CoroutineState* state);

    template <class Promise>
    [[nodiscard]] CoroutineState* StateOf(std::coroutine_handle<Promise> coroutine) noexcept
    {
        if constexpr (std::is_base_of_v<CoroutineState, Promise>)
        {
            return &coroutine.promise();
        }
        else
        {
            return nullptr;
        }
    }
}
