// What a port adds to Port.hpp for sending files.
#pragma once
#include "ports/Port.hpp"
#include <filesystem>

namespace System::Port
{
    /// Opens a file for reading; Value is its handle, which is no socket's. Children do not inherit it. In the error Native counts.
    /// @param size its length in bytes; 0 where it has none, like a pipe
    Outcome OpenFile(const std::filesystem::path& path, std::int64_t& size) noexcept;
    void CloseFile(NativeHandle file) noexcept;

    /// Reads from a place in a file; Value is the number of bytes, 0 at its end.
    Outcome ReadFile(NativeHandle file, std::int64_t offset, Segment into) noexcept;

    /// Sends a part of a file to the peer of a stream without copying it. Value is the number of bytes, 0 if the file ends at offset.
    /// It may wait for the disk. OperationNotSupported: the OS cannot send this file so; it has to be read.
    Outcome SendFile(NativeHandle handle, NativeHandle file, std::int64_t offset, std::size_t size) noexcept;
}
