// The .NET delegate Comparison.
#pragma once
#include <System/Delegate.hpp>

namespace System
{
    /// Orders two values: negative, 0 or positive.
    /// Follows api/system.comparison-1.
    template <class T>
    using Comparison = Delegate<int(T, T)>;
}
