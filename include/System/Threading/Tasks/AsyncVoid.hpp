// C#'s `async void`.
#pragma once
#include <System/Detail/SharedHandle.hpp>
#include <System/Detail/TaskObject.hpp>

namespace System::Detail
{
    /// The closure of the coroutine that is about to be called on this thread, and that its frame is to hold.
    SYSTEMNET_API ObjectData*& ClosureToHold() noexcept;

    struct AsyncVoidCoroutine;

    /// Prints the exception being handled as .NET does and ends the process.
    [[noreturn]] SYSTEMNET_API void EndOnUnhandledException() noexcept;
}

namespace System::Threading::Tasks
{
    /// What a coroutine returns that nobody waits for: event handlers, callbacks. An exception that leaves it ends the process.
    class AsyncVoid
    {
    public:
        class promise_type;
        using SystemnetCoroutine = Detail::AsyncVoidCoroutine;
        AsyncVoid() noexcept = default;
    };

    class AsyncVoid::promise_type final : public Detail::CoroutineState
    {
    public:
        promise_type() noexcept
        {
            if (ObjectData* closure = std::exchange(Detail::ClosureToHold(), nullptr))
            {
                _closure = Detail::SharedHandle(*closure);
            }
        }
        static AsyncVoid get_return_object() noexcept { return {}; }
        static std::suspend_never initial_suspend() noexcept { return {}; }
        static std::suspend_never final_suspend() noexcept { return {}; }
        static void return_void() noexcept {}
        [[noreturn]] static void unhandled_exception() noexcept { Detail::EndOnUnhandledException(); }
        void Strand() noexcept override { std::coroutine_handle<promise_type>::from_promise(*this).destroy(); }

    private:
        using ObjectData = Detail::ObjectData;
        Detail::SharedHandle _closure;
    };
}

namespace System::Detail
{
    /// How delegates call closures that return AsyncVoid.
    struct AsyncVoidCoroutine
    {
        template <class F, class... Args>
        static Threading::Tasks::AsyncVoid Invoke(const F& function, Args&&... args)
        {
            const SharedHandle closure(Adopt, new KeptClosure<F>(function));
            auto& kept = static_cast<KeptClosure<F>&>(*closure.Data());
            ObjectData*& toHold = ClosureToHold();
            toHold = &kept;
            static_cast<void>(kept.Function(std::forward<Args>(args)...));
            // Where the function was no coroutine itself, it is still there.
            toHold = nullptr;
            return {};
        }
    };
}
