// The coroutine that a pool thread resumes next, after the one that it is in has returned.
#pragma once

namespace System::Detail
{
    class Resumption;
}

namespace System::Core
{
    /// One a thread. A coroutine (or a task's function) that the pool runs, and that completes something somebody waits for, does not resume
    /// that somebody, which would need stack, but leaves it here.
    struct Bounce
    {
        const void* Running = nullptr; ///< what the pool runs on this thread, at the bottom of its stack; null where nothing looks at Next
        Detail::Resumption* Next = nullptr;

        static Bounce& Current() noexcept;
    };
}
