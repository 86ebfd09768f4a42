// The .NET class SendPacketsElement.
#pragma once
#include <System/IO/FileStream.hpp>
#include <System/Memory.hpp>
#include <optional>

namespace System::Net::Sockets
{
    /// A piece of memory, or a range of a file, that Socket::SendPacketsAsync sends.
    /// Follows api/system.net.sockets.sendpacketselement.
    class SYSTEMNET_API SendPacketsElement : public System::Handle
    {
        SYSTEMNET_HANDLE(SendPacketsElement, System::Handle)
        /// Null, as an unset variable in C#.
        SendPacketsElement() noexcept = default;

        // Offsets and counts are bytes. A count of 0 is the rest of the file. `endOfPacket` keeps the next element out of a datagram.
        /// @throws ArgumentNullException filepath is null
        explicit SendPacketsElement(const String& filepath);
        /// @throws ArgumentOutOfRangeException offset or count is negative
        SendPacketsElement(const String& filepath, int offset, int count);
        SendPacketsElement(const String& filepath, int offset, int count, bool endOfPacket);
        SendPacketsElement(const String& filepath, Int64 offset, int count);
        SendPacketsElement(const String& filepath, Int64 offset, int count, bool endOfPacket);
        /// @throws ArgumentNullException fileStream is null
        /// @throws ArgumentException it was not opened for asynchronous use
        explicit SendPacketsElement(const IO::FileStream& fileStream);
        SendPacketsElement(const IO::FileStream& fileStream, Int64 offset, int count);
        SendPacketsElement(const IO::FileStream& fileStream, Int64 offset, int count, bool endOfPacket);
        /// @throws ArgumentNullException buffer is null
        explicit SendPacketsElement(const Array<Byte>& buffer);
        /// @throws ArgumentOutOfRangeException offset, count
        SendPacketsElement(const Array<Byte>& buffer, int offset, int count);
        SendPacketsElement(const Array<Byte>& buffer, int offset, int count, bool endOfPacket);
        explicit SendPacketsElement(const ReadOnlyMemory<Byte>& buffer);
        SendPacketsElement(const ReadOnlyMemory<Byte>& buffer, bool endOfPacket);

        /// Null if this is not of a file's name.
        [[nodiscard]] String FilePath() const;
        /// Null if this is not of a stream.
        [[nodiscard]] IO::FileStream FileStream() const;
        /// Null if this is not of an array.
        [[nodiscard]] Array<Byte> Buffer() const;
        [[nodiscard]] int Count() const;
        /// Nothing if this is of a file.
        [[nodiscard]] std::optional<ReadOnlyMemory<Byte>> MemoryBuffer() const;
        /// @throws OverflowException it is more than an int holds
        [[nodiscard]] int Offset() const;
        [[nodiscard]] Int64 OffsetLong() const;
        [[nodiscard]] bool EndOfPacket() const;
    };
}
