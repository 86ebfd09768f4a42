// What a port adds to Port.hpp where a connection of the Unix domain carries descriptors to other processes (compat/core/handover/channel).
#pragma once
#include "ports/Port.hpp"

namespace System::Port
{
    /// Whether a name of the Unix domain that begins with a zero byte is no file.
    extern const bool HasNamesWithoutFiles;

    [[nodiscard]] bool ProcessExists(int process) noexcept;
    /// A second descriptor of the same socket; Value is it.
    Outcome Copy(NativeHandle handle) noexcept;
    /// The number of the process that has connected, or that listened; Value is it.
    Outcome PeerProcess(NativeHandle channel) noexcept;
    /// Sends a descriptor, which stays open here too.
    Outcome SendHandle(NativeHandle channel, NativeHandle handle) noexcept;
    /// Value is the descriptor received, in whatever mode it is; Shutdown: the other side has sent none.
    Outcome ReceiveHandle(NativeHandle channel) noexcept;
}
