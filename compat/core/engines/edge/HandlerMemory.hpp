// What an operation keeps for the engine while it waits: nothing.
#pragma once

namespace System::Core
{
    struct HandlerMemory
    {
    };
}
