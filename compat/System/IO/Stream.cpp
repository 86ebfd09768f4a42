// The .NET class Stream: which object a call reaches, and what needs no object.
#include "compat/core/io/ProgramCall.hpp"
#include "compat/core/io/StreamData.hpp"
#include <System/ArgumentException.hpp>
#include <System/IDisposable.hpp>
#include <System/IO/EndOfStreamException.hpp>

namespace System::IO
{
    namespace Streams = Core::Streams;

    const Detail::TypeInfo& Stream::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.IO.Stream", typeid(Stream), nullptr, &IDisposable::Type()};
        return type;
    }

    Core::StreamData* Stream::SystemnetData() const noexcept
    {
        auto* data = static_cast<Detail::DerivableData*>(Data());
        return data != nullptr && !data->IsProgramOwned() ? static_cast<Core::StreamData*>(data) : nullptr;
    }

    /// Whose members a call of one of this handle's reaches. Null where this is a program's own object without one of ours: then the call
    /// came from a member that overrides this one, or there is none, and what Stream itself does is wanted.
    Detail::StreamMembers* Stream::Members() const
    {
        auto* data = static_cast<Detail::DerivableData*>(Data());
        if (data == nullptr)
        {
            if (!*this)
            {
                Detail::ThrowNullReference();
            }
            return nullptr;
        }
        const Derivable* target = data->Target();
        if (target == nullptr && !data->IsProgramOwned()) [[likely]]
        {
            return static_cast<Core::StreamData*>(data);
        }
        if (IsProgramObject())
        {
            return SystemnetData();
        }
        const auto* stream = static_cast<const Stream*>(target);
        if (stream == nullptr || !stream->IsProgramObject())
        {
            Streams::ThrowClosed(); // the program's object has gone, and could not be copied
        }
        return const_cast<Stream*>(stream);
    }

    void Stream::SystemnetDispose() const
    {
        const_cast<Stream*>(this)->StreamMembers::Dispose();
    }

    bool Stream::CanRead() const
    {
        auto* members = Members();
        return members != nullptr ? members->CanRead() : StreamMembers::CanRead();
    }
    bool Stream::CanSeek() const
    {
        auto* members = Members();
        return members != nullptr ? members->CanSeek() : StreamMembers::CanSeek();
    }
    bool Stream::CanWrite() const
    {
        auto* members = Members();
        return members != nullptr ? members->CanWrite() : StreamMembers::CanWrite();
    }
    bool Stream::CanTimeout() const
    {
        auto* members = Members();
        return members != nullptr ? members->CanTimeout() : StreamMembers::CanTimeout();
    }
    Int64 Stream::Length() const
    {
        auto* members = Members();
        return members != nullptr ? members->Length() : StreamMembers::Length();
    }
    Int64 Stream::Position() const
    {
        auto* members = Members();
        return members != nullptr ? members->Position() : StreamMembers::Position();
    }
    void Stream::Position(Int64 value) const
    {
        auto* members = Members();
        members != nullptr ? members->Position(value) : StreamMembers::Position(value);
    }
    int Stream::ReadTimeout() const
    {
        auto* members = Members();
        return members != nullptr ? members->ReadTimeout() : StreamMembers::ReadTimeout();
    }
    void Stream::ReadTimeout(int value) const
    {
        auto* members = Members();
        members != nullptr ? members->ReadTimeout(value) : StreamMembers::ReadTimeout(value);
    }
    int Stream::WriteTimeout() const
    {
        auto* members = Members();
        return members != nullptr ? members->WriteTimeout() : StreamMembers::WriteTimeout();
    }
    void Stream::WriteTimeout(int value) const
    {
        auto* members = Members();
        members != nullptr ? members->WriteTimeout(value) : StreamMembers::WriteTimeout(value);
    }

    // A program's stream that derives from one of ours closes by its own Dispose(bool).
    void Stream::Close() const
    {
        auto* members = Members();
        members != nullptr && !IsProgramObject() ? members->Close() : StreamMembers::Close();
    }
    void Stream::Dispose() const
    {
        auto* members = Members();
        members != nullptr && !IsProgramObject() ? members->Dispose() : StreamMembers::Dispose();
    }
    void Stream::Dispose(bool disposing) const
    {
        if (auto* members = Members())
        {
            members->Dispose(disposing);
        }
    }
    void Stream::Flush() const
    {
        auto* members = Members();
        members != nullptr ? members->Flush() : StreamMembers::Flush();
    }
    Int64 Stream::Seek(Int64 offset, SeekOrigin origin) const
    {
        auto* members = Members();
        return members != nullptr ? members->Seek(offset, origin) : StreamMembers::Seek(offset, origin);
    }
    void Stream::SetLength(Int64 value) const
    {
        auto* members = Members();
        members != nullptr ? members->SetLength(value) : StreamMembers::SetLength(value);
    }
    int Stream::ReadByte() const
    {
        auto* members = Members();
        return members != nullptr ? members->ReadByte() : StreamMembers::ReadByte();
    }
    void Stream::WriteByte(Byte value) const
    {
        auto* members = Members();
        members != nullptr ? members->WriteByte(value) : StreamMembers::WriteByte(value);
    }
    // ---- Members that are there in more forms ----

    namespace
    {
        enum Member : int
        {
            ReadMember,
            ReadSpanMember,
            WriteMember,
            WriteSpanMember,
            CopyToMember,
            BeginReadMember,
            EndReadMember,
            BeginWriteMember,
            EndWriteMember,
            ReadAsyncMember,
            ReadMemoryAsyncMember,
            WriteAsyncMember,
            WriteMemoryAsyncMember,
            FlushAsyncMember,
            CopyToAsyncMember
        };
    }

    /// Calls a member's first form, or the last one where the call comes from a member that overrides it.
    template <class Enter, class Last>
    auto Stream::Call(int member, const Enter& enter, const Last& last) const
    {
        Detail::StreamMembers* members = Members();
        if (members != nullptr && SystemnetData() == members) [[likely]]
        {
            return enter(*members);
        }
        if (members != nullptr)
        {
            const Core::ProgramCall call(members, member);
            return enter(*members);
        }
        Detail::StreamMembers& own = *const_cast<Stream*>(this);
        const Core::ProgramCall call(&own, member);
        return call.IsFromOverride() ? last(own) : enter(own);
    }

    int Stream::CallRead(const Array<Byte>& buffer, int offset, int count) const
    {
        const auto read = [&](Detail::StreamMembers& stream) { return stream.EnterRead(buffer, offset, count); };
        return Call(ReadMember, read, read);
    }
    int Stream::CallRead(Span<Byte> buffer) const
    {
        return Call(
            ReadSpanMember, [buffer](Detail::StreamMembers& stream) { return stream.Read(buffer); },
            [buffer](const Detail::StreamMembers& stream) { return stream.StreamMembers::Read(buffer); });
    }
    void Stream::CallWrite(const Array<Byte>& buffer, int offset, int count) const
    {
        const auto write = [&](Detail::StreamMembers& stream) { stream.EnterWrite(buffer, offset, count); };
        Call(WriteMember, write, write);
    }
    void Stream::CallWrite(ReadOnlySpan<Byte> buffer) const
    {
        Call(
            WriteSpanMember, [buffer](Detail::StreamMembers& stream) { stream.Write(buffer); },
            [buffer](const Detail::StreamMembers& stream) { stream.StreamMembers::Write(buffer); });
    }
    void Stream::CallCopyTo(const Stream& destination, int bufferSize) const
    {
        Call(
            CopyToMember, [&](Detail::StreamMembers& stream) { stream.EnterCopyTo(destination, bufferSize); },
            [&](Detail::StreamMembers& stream) { stream.LastCopyTo(destination, bufferSize); });
    }
    IAsyncResult Stream::CallBeginRead(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                       const Object& state) const
    {
        return Call(
            BeginReadMember, [&](Detail::StreamMembers& stream) { return stream.EnterBeginRead(buffer, offset, count, callback, state); },
            [&](Detail::StreamMembers& stream) { return stream.LastBeginRead(buffer, offset, count, callback, state); });
    }
    int Stream::CallEndRead(const IAsyncResult& asyncResult) const
    {
        return Call(
            EndReadMember, [&](Detail::StreamMembers& stream) { return stream.EnterEndRead(asyncResult); },
            [&](Detail::StreamMembers& stream) { return stream.LastEndRead(asyncResult); });
    }
    IAsyncResult Stream::CallBeginWrite(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                        const Object& state) const
    {
        return Call(
            BeginWriteMember, [&](Detail::StreamMembers& stream) { return stream.EnterBeginWrite(buffer, offset, count, callback, state); },
            [&](Detail::StreamMembers& stream) { return stream.LastBeginWrite(buffer, offset, count, callback, state); });
    }
    void Stream::CallEndWrite(const IAsyncResult& asyncResult) const
    {
        Call(
            EndWriteMember, [&](Detail::StreamMembers& stream) { stream.EnterEndWrite(asyncResult); },
            [&](Detail::StreamMembers& stream) { stream.LastEndWrite(asyncResult); });
    }

    // ---- Tasks ----

    Threading::Tasks::Task<int> Stream::CallReadAsync(const Array<Byte>& buffer, int offset, int count,
                                                      const Threading::CancellationToken& cancellationToken) const
    {
        return Call(
            ReadAsyncMember, [&](Detail::StreamMembers& stream) { return stream.EnterReadAsync(buffer, offset, count, cancellationToken); },
            [&](Detail::StreamMembers& stream) { return stream.LastReadAsync(buffer, offset, count, cancellationToken); });
    }
    Threading::Tasks::ValueTask<int> Stream::CallReadAsync(const Memory<Byte>& buffer,
                                                           const Threading::CancellationToken& cancellationToken) const
    {
        return Call(
            ReadMemoryAsyncMember, [&](Detail::StreamMembers& stream) { return stream.EnterReadAsync(buffer, cancellationToken); },
            [&](Detail::StreamMembers& stream) { return stream.LastReadAsync(buffer, cancellationToken); });
    }
    Threading::Tasks::Task<void> Stream::CallWriteAsync(const Array<Byte>& buffer, int offset, int count,
                                                        const Threading::CancellationToken& cancellationToken) const
    {
        return Call(
            WriteAsyncMember,
            [&](Detail::StreamMembers& stream) { return stream.EnterWriteAsync(buffer, offset, count, cancellationToken); },
            [&](Detail::StreamMembers& stream) { return stream.LastWriteAsync(buffer, offset, count, cancellationToken); });
    }
    Threading::Tasks::ValueTask<void> Stream::CallWriteAsync(const ReadOnlyMemory<Byte>& buffer,
                                                             const Threading::CancellationToken& cancellationToken) const
    {
        return Call(
            WriteMemoryAsyncMember, [&](Detail::StreamMembers& stream) { return stream.EnterWriteAsync(buffer, cancellationToken); },
            [&](Detail::StreamMembers& stream) { return stream.LastWriteAsync(buffer, cancellationToken); });
    }
    Threading::Tasks::Task<void> Stream::CallFlushAsync(const Threading::CancellationToken& cancellationToken) const
    {
        return Call(
            FlushAsyncMember, [&](Detail::StreamMembers& stream) { return stream.EnterFlushAsync(cancellationToken); },
            [&](Detail::StreamMembers& stream) { return stream.LastFlushAsync(cancellationToken); });
    }
    Threading::Tasks::Task<void> Stream::CallCopyToAsync(const Stream& destination, int bufferSize,
                                                         const Threading::CancellationToken& cancellationToken) const
    {
        return Call(
            CopyToAsyncMember,
            [&](Detail::StreamMembers& stream) { return stream.EnterCopyToAsync(destination, bufferSize, cancellationToken); },
            [&](Detail::StreamMembers& stream) { return stream.LastCopyToAsync(destination, bufferSize, cancellationToken); });
    }
    Threading::Tasks::ValueTask<void> Stream::DisposeAsync() const
    {
        auto* members = Members();
        return members != nullptr && !IsProgramObject() ? members->DisposeAsync() : StreamMembers::DisposeAsync();
    }

    namespace
    {
        Threading::Tasks::ValueTask<int> ReadOn(Stream stream, Memory<Byte> buffer, int minimumBytes, bool throwOnEndOfStream,
                                                Threading::CancellationToken cancellationToken)
        {
            int total = 0;
            while (total < minimumBytes)
            {
                const int read = co_await stream.ReadAsync(buffer.Slice(total), cancellationToken);
                if (read == 0)
                {
                    if (throwOnEndOfStream)
                    {
                        throw EndOfStreamException("Unable to read beyond the end of the stream.");
                    }
                    break;
                }
                total += read;
            }
            co_return total;
        }
        Threading::Tasks::ValueTask<void> ReadAll(Stream stream, Memory<Byte> buffer, Threading::CancellationToken cancellationToken)
        {
            co_await ReadOn(stream, buffer, buffer.Length(), true, cancellationToken);
        }
    }

    Threading::Tasks::ValueTask<int> Stream::ReadAtLeastAsync(Memory<Byte> buffer, int minimumBytes, bool throwOnEndOfStream,
                                                              Threading::CancellationToken cancellationToken) const
    {
        if (minimumBytes < 0)
        {
            Detail::ThrowNegative("minimumBytes", minimumBytes);
        }
        if (minimumBytes > buffer.Length())
        {
            Detail::ThrowArgumentOutOfRange("minimumBytes", "Must not be greater than the length of the buffer.");
        }
        return ReadOn(*this, buffer, minimumBytes, throwOnEndOfStream, cancellationToken);
    }
    Threading::Tasks::ValueTask<void> Stream::ReadExactlyAsync(Memory<Byte> buffer, Threading::CancellationToken cancellationToken) const
    {
        return ReadAll(*this, buffer, cancellationToken);
    }
    Threading::Tasks::ValueTask<void> Stream::ReadExactlyAsync(Array<Byte> buffer, int offset, int count,
                                                               Threading::CancellationToken cancellationToken) const
    {
        Streams::CheckBuffer(buffer, offset, count);
        return ReadAll(*this, Memory<Byte>(buffer, offset, count), cancellationToken);
    }

    // ---- What calls the others ----

    void Stream::CallCopyTo(const Stream& destination) const
    {
        CallCopyTo(destination, CopySize());
    }

    int Stream::CopySize() const
    {
        constexpr Int64 MostAtOnce = 81920;
        Int64 size = MostAtOnce;
        if (CanSeek())
        {
            const Int64 left = Length() - Position();
            size = left <= 0 ? 1 : (std::min)(left, MostAtOnce);
        }
        return static_cast<int>(size);
    }

    int Stream::ReadAtLeast(Span<Byte> buffer, int minimumBytes, bool throwOnEndOfStream) const
    {
        if (minimumBytes < 0)
        {
            Detail::ThrowNegative("minimumBytes", minimumBytes);
        }
        if (static_cast<std::size_t>(minimumBytes) > buffer.size())
        {
            Detail::ThrowArgumentOutOfRange("minimumBytes", "Must not be greater than the length of the buffer.");
        }
        const std::span<Byte> into = buffer;
        std::size_t total = 0;
        while (total < static_cast<std::size_t>(minimumBytes))
        {
            const int read = Read(into.subspan(total));
            if (read == 0)
            {
                if (throwOnEndOfStream)
                {
                    throw EndOfStreamException("Unable to read beyond the end of the stream.");
                }
                break;
            }
            total += static_cast<std::size_t>(read);
        }
        return static_cast<int>(total);
    }

    void Stream::ReadExactly(Span<Byte> buffer) const
    {
        (void)ReadAtLeast(buffer, static_cast<int>(buffer.size()));
    }

    void Stream::ReadExactly(const Array<Byte>& buffer, int offset, int count) const
    {
        Streams::CheckBuffer(buffer, offset, count);
        ReadExactly(Streams::Part(buffer, offset, count));
    }

    void Stream::ValidateBufferArguments(const Array<Byte>& buffer, int offset, int count)
    {
        Streams::CheckBuffer(buffer, offset, count);
    }

    void Stream::ValidateCopyToArguments(const Stream& destination, int bufferSize)
    {
        Streams::CheckCopy(destination, bufferSize);
    }
}
