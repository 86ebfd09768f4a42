// How a coroutine that returns a task runs.
#pragma once
#include <System/Detail/TaskObject.hpp>

namespace System::Detail
{
    /// Ends a coroutine: destroys its frame, and only then tells who waits.
    SYSTEMNET_API void FinishCoroutine(TaskObject& task, std::coroutine_handle<> frame) noexcept;

    /// The task of a coroutine, in one block with the coroutine's frame, which stands behind it. The frame (and with it the parameters) goes
    /// when the coroutine has ended; the block when the last handle goes, too.
    template <class T>
    class CoroutineTask final : public TaskResult<T>
    {
    public:
        static constexpr std::size_t Offset =
            (sizeof(TaskResult<T>) + sizeof(void*) + __STDCPP_DEFAULT_NEW_ALIGNMENT__ - 1) & ~(__STDCPP_DEFAULT_NEW_ALIGNMENT__ - 1);
        static_assert(alignof(TaskResult<T>) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__);

        static void* NewFrame(std::size_t size)
        {
            static_assert(sizeof(CoroutineTask) <= Offset);
            void* block = ::operator new(Offset + size);
            ::new (block) CoroutineTask;
            return static_cast<unsigned char*>(block) + Offset;
        }
        [[nodiscard]] static CoroutineTask& Of(void* frame) noexcept
        {
            return *std::launder(reinterpret_cast<CoroutineTask*>(static_cast<unsigned char*>(frame) - Offset));
        }
        /// The coroutine has ended, and its frame goes. Whoever calls this has the frame's reference now.
        void Ends() noexcept { _hasEnded = true; }
        /// The coroutine will never end.
        void Strand() noexcept
        {
            this->Abandon();
            this->ReleaseReference();
        }
        /// Called when the frame has gone.
        void FrameGone() noexcept
        {
            // Else it has not even begun: something in its call has thrown.
            if (!_hasEnded)
            {
                Ends();
                Strand();
            }
        }

    private:
        void Free() noexcept override
        {
            if (!_hasEnded)
            {
                Ends();
                std::coroutine_handle<>::from_address(reinterpret_cast<unsigned char*>(this) + Offset).destroy();
            }
            this->~CoroutineTask();
            ::operator delete(static_cast<void*>(this));
        }

        bool _hasEnded = false;
    };

    template <class T>
    class TaskPromiseBase : public CoroutineState
    {
    public:
        static void* operator new(std::size_t size) { return CoroutineTask<T>::NewFrame(size); }
        static void operator delete(void* frame) noexcept { CoroutineTask<T>::Of(frame).FrameGone(); }

        struct Final
        {
            static bool await_ready() noexcept { return false; }
            template <class Promise>
            static void await_suspend(std::coroutine_handle<Promise> coroutine) noexcept
            {
                CoroutineTask<T>& task = CoroutineTask<T>::Of(coroutine.address());
                task.Ends();
                FinishCoroutine(task, coroutine);
            }
            static void await_resume() noexcept {}
        };
        static std::suspend_never initial_suspend() noexcept { return {}; }
        static Final final_suspend() noexcept { return {}; }
    };

    // What the two forms of co_return share, one class each, since a promise must not have both.
    template <class T, class Derived>
    class TaskPromiseReturns : public TaskPromiseBase<T>
    {
    public:
        void return_value(T value) { static_cast<Derived*>(this)->Task().Store(std::move(value)); }
    };
    template <class Derived>
    class TaskPromiseReturns<void, Derived> : public TaskPromiseBase<void>
    {
    public:
        static void return_void() noexcept {}
    };

    /// The promise of a coroutine that returns `Returned`: Task<T> or ValueTask<T>.
    template <class T, class Returned>
    class TaskPromise final : public TaskPromiseReturns<T, TaskPromise<T, Returned>>
    {
    public:
        [[nodiscard]] CoroutineTask<T>& Task() noexcept
        {
            return CoroutineTask<T>::Of(std::coroutine_handle<TaskPromise>::from_promise(*this).address());
        }
        /// The first reference is the frame's, the second that of the handle which the caller gets.
        Returned get_return_object() noexcept
        {
            Task().AddReference();
            return Returned(Threading::Tasks::Task<T>(Adopt, &Task()));
        }
        void unhandled_exception() noexcept { Task().SetCaught(); }
        void Strand() noexcept override { Task().Strand(); }
    };
}
