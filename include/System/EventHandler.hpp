// The .NET delegates EventHandler and EventHandler<TEventArgs>.
#pragma once
#include <System/Delegate.hpp>
#include <System/EventArgs.hpp>
#include <System/Object.hpp>

namespace System
{
    /// What is called when an event occurs: with the object that raised it and what comes with it. `EventHandler<>` takes plain EventArgs.
    /// Follows api/system.eventhandler and api/system.eventhandler-1.
    template <class TEventArgs = EventArgs>
    using EventHandler = Delegate<void(Object, TEventArgs)>;
}
