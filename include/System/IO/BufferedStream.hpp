// The .NET class BufferedStream.
#pragma once
#include <System/IO/Stream.hpp>

namespace System::IO
{
    /// Reads ahead from another stream, and writes to it in larger pieces.
    /// Follows api/system.io.bufferedstream.
    class SYSTEMNET_API BufferedStream : public Stream
    {
        SYSTEMNET_HANDLE(BufferedStream, Stream)
        BufferedStream() noexcept = default;
        /// @throws ArgumentNullException stream is null
        /// @throws ObjectDisposedException stream can neither be read nor written
        explicit BufferedStream(Stream stream);
        /// @param bufferSize bytes
        /// @throws ArgumentOutOfRangeException bufferSize is not positive
        BufferedStream(Stream stream, int bufferSize);

        [[nodiscard]] Stream UnderlyingStream() const;
        [[nodiscard]] int BufferSize() const;

    private:
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
    };
}
