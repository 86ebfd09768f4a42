// What happens to an exception that leaves user code which the library calls: the process ends, as .NET's does.
#pragma once

namespace System::Core
{
    /// Prints the exception being handled as .NET does ("Unhandled exception. …") and aborts.
    [[noreturn]] void EndOnUnhandled() noexcept;

    template <class F>
    void RunUserCode(const F& code) noexcept
    {
        try
        {
            code();
        }
        catch (...)
        {
            EndOnUnhandled();
        }
    }
}
