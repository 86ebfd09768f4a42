// What a port adds to Port.hpp where the OS's completion ports are the reactor (compat/core/completion).
//
// Readiness is waited for by an overlapped call that is made through a handle of the port's own, the door: the engine binds it to its
// completion port once, and no other socket ever. So a socket that the program brings, or shares with another process, may belong to any
// completion port or none.
#pragma once
#include "ports/Port.hpp"

namespace System::Port
{
    /// Memory that the OS reads and fills while a wait is pending.
    struct WaitMemory
    {
        alignas(8) std::array<Byte, 32> Bytes;
    };

    /// Opens a door. It is closed with Close.
    Outcome OpenDoor() noexcept;

    /// Begins to wait until the handle is ready as Wait means it. If that is a success, exactly one packet comes through the completion
    /// port of the door: when the handle became ready, was closed, or the wait was cancelled; it says nothing but "try again".
    /// @param overlapped the OVERLAPPED of the call
    Outcome BeginWait(NativeHandle door, NativeHandle handle, unsigned wanted, void* overlapped, WaitMemory& memory) noexcept;

    /// Makes a wait end soon. That there is none (any more) with this overlapped is no error; the pointer is compared, never used.
    void CancelWait(NativeHandle door, void* overlapped) noexcept;
}
