// What a port adds to Port.hpp where the OS itself duplicates a socket for another process (compat/core/handover/duplicate).
#pragma once
#include "ports/Port.hpp"

namespace System::Port
{
    /// Bytes of what a duplicate is opened by.
    extern const std::size_t DuplicateSize;
    /// Duplicates a socket for a process. InvalidArgument: there is no such process.
    /// @param information DuplicateSize bytes
    Outcome Duplicate(NativeHandle handle, int process, std::span<Byte> information) noexcept;
    /// Opens what was duplicated for this process; Value is its handle.
    Outcome OpenDuplicate(std::span<const Byte> information) noexcept;
}
