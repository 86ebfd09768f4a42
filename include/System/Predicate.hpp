// The .NET delegate Predicate.
#pragma once
#include <System/Delegate.hpp>

namespace System
{
    /// Says whether a value meets a condition.
    /// Follows api/system.predicate-1.
    template <class T>
    using Predicate = Delegate<bool(T)>;
}
