// C#'s `async void`.
#pragma once
#include <System/Detail/Continuation.hpp>

namespace System::Detail
{
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
        AsyncVoid() noexcept = default;
    };

    class AsyncVoid::promise_type final : public Detail::CoroutineState
    {
    public:
        static AsyncVoid get_return_object() noexcept { return {}; }
        static std::suspend_never initial_suspend() noexcept { return {}; }
        static std::suspend_never final_suspend() noexcept { return {}; }
        static void return_void() noexcept {}
        [[noreturn]] static void unhandled_exception() noexcept { Detail::EndOnUnhandledException(); }
        void Strand() noexcept override { std::coroutine_handle<promise_type>::from_promise(*this).destroy(); }
    };
}
