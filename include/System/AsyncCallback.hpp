// The .NET delegate AsyncCallback.
#pragma once
#include <System/Delegate.hpp>
#include <System/IAsyncResult.hpp>

namespace System
{
    /// What runs, on a pool thread, when a call that BeginX started has completed.
    /// Follows api/system.asynccallback.
    using AsyncCallback = Delegate<void(IAsyncResult)>;
}
