// The .NET structure YieldAwaitable.
#pragma once
#include <System/Detail/Task.hpp>

namespace System::Detail
{
    class YieldAwait final : public Resumption
    {
    public:
        YieldAwait() noexcept = default;
        static bool await_ready() noexcept { return false; }
        template <class Promise>
        void await_suspend(std::coroutine_handle<Promise> coroutine)
        {
            SuspendForTurn(*this, coroutine, StateOf(coroutine));
        }
        static void await_resume() noexcept {}
    };
}

namespace System::Runtime::CompilerServices
{
    /// What Task<>::Yield gives.
    /// Follows api/system.runtime.compilerservices.yieldawaitable.
    class YieldAwaitable
    {
    public:
        [[nodiscard]] Detail::YieldAwait operator co_await() const noexcept { return {}; }
    };
}

namespace System::Threading::Tasks
{
    inline Runtime::CompilerServices::YieldAwaitable(Task<void>::Yield)() noexcept
    {
        return {};
    }
}
