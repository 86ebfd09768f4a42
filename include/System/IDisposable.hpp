// The .NET interface IDisposable.
#pragma once
#include <System/Handle.hpp>

namespace System
{
    /// Anything that can be closed.
    /// Follows api/system.idisposable.
    class SYSTEMNET_API IDisposable : public Handle
    {
        SYSTEMNET_HANDLE(IDisposable, Handle)
        IDisposable() noexcept = default;
        /// From any handle whose class has Dispose.
        template <class H>
        requires(std::derived_from<H, Handle> && !std::derived_from<H, IDisposable> && requires(const H& handle) { handle.Dispose(); })
            IDisposable(const H& handle)
            : IDisposable(Detail::Adopt, Share(handle.Data()))
        {
        }

        void Dispose() const;
    };

    template <>
    inline constexpr bool Detail::IsInterface<IDisposable> = true;
}
