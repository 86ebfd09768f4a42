// What stands behind a stream of the library's.
#pragma once
#include <System/IO/Stream.hpp>

namespace System::Core
{
    /// Base of the library's streams. They override the members that are not const, which is where calls come in.
    class StreamData : public Detail::DerivableData, public Detail::StreamMembers
    {
    public:
        const Detail::TypeInfo& GetType() const noexcept override { return IO::Stream::Type(); }
        /// Of both bases: what IDisposable calls, and what a Stream does.
        void Dispose() override { Target() != nullptr ? SystemnetSelf().Dispose() : Close(); }
        IO::Stream SystemnetSelf() const override;

        // A class that overrides one form of a member would hide the others.
        using StreamMembers::Dispose;
        using StreamMembers::Position;
        using StreamMembers::ReadTimeout;
        using StreamMembers::WriteTimeout;
    };
}

namespace System::Core::Streams
{
    [[noreturn]] void ThrowClosed();
    [[noreturn]] void ThrowNotReadable();
    [[noreturn]] void ThrowNotWritable();
    [[noreturn]] void ThrowNotSeekable();
    /// @throws ArgumentNullException, ArgumentOutOfRangeException buffer is null, offset and count are not within it
    void CheckBuffer(const Array<Byte>& buffer, int offset, int count);
    void CheckCopy(const IO::Stream& destination, int bufferSize);
    /// A stream like Stream::Null, for what is made before main.
    IO::Stream MakeNull();
    /// The part of an array, unchecked.
    inline std::span<Byte> Part(const Array<Byte>& buffer, int offset, int count) noexcept
    {
        return {buffer.data() + offset, static_cast<std::size_t>(count)};
    }
}
