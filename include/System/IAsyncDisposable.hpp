// The .NET interface IAsyncDisposable.
#pragma once
#include <System/Threading/Tasks/ValueTask.hpp>

namespace System
{
    /// Anything that is closed without waiting. `await using` is `co_await x.DisposeAsync();` at the end.
    /// Follows api/system.iasyncdisposable.
    class SYSTEMNET_API IAsyncDisposable : public Handle
    {
        SYSTEMNET_HANDLE(IAsyncDisposable, Handle)
        IAsyncDisposable() noexcept = default;
        /// From any handle whose class has DisposeAsync.
        template <class H>
        requires(std::derived_from<H, Handle> && !std::derived_from<H, IAsyncDisposable> && requires(const H& handle) { handle.DisposeAsync(); })
            IAsyncDisposable(const H& handle)
            : IAsyncDisposable(Detail::Adopt, Share(handle.Data()))
        {
        }

        Threading::Tasks::ValueTask<> DisposeAsync() const;
    };

    template <>
    inline constexpr bool Detail::IsInterface<IAsyncDisposable> = true;
}
