// Handing a socket over to another process. CMake picks the way (cmake/Platform.cmake).
#pragma once
#include "ports/Port.hpp"
#include <System/Array.hpp>

namespace System::Core::HandOver
{
    /// Makes a duplicate of a socket for a process, and for no other.
    /// @return what that process takes it over by, once
    /// @throws SocketException there is no such process, or the system refuses
    Array<Byte> Offer(Port::NativeHandle handle, int process);

    /// The descriptor of the duplicate, which is the caller's.
    /// @throws ArgumentException information is none that Offer gives
    /// @throws SocketException it was made for another process, or was taken before
    Port::NativeHandle Take(const Array<Byte>& information);

    [[noreturn]] void ThrowInvalidInformation();
}
