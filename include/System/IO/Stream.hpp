// The .NET class Stream.
#pragma once
#include <System/Detail/Derivable.hpp>
#include <System/Detail/StreamMembers.hpp>

namespace System::Core
{
    class StreamData;
}

namespace System::IO
{
    /// A sequence of bytes that is read, written, or both.
    ///
    /// A program's own kind derives from this and overrides what it has: const or not, arrays by value or by reference. An object of it
    /// converts to a Stream, as does a std::shared_ptr to one.
    /// Follows api/system.io.stream.
    class SYSTEMNET_API Stream : public Detail::Derivable, protected Detail::StreamMembers
    {
        SYSTEMNET_HANDLE(Stream, Detail::Derivable)
        using SystemnetRoot = Stream;

        /// Null, as an unset variable in C#; for a class that derives from this, its base.
        constexpr Stream() noexcept = default;
        /// Of a program's own kind: an object with a name is used where it is, and copied for the time after its end; others are moved.
        template <class D>
            requires Detail::ProgramClass<std::remove_cvref_t<D>, Stream>
        Stream(D&& object) : Derivable(Detail::Adopt, Host(std::forward<D>(object)))
        {
        }
        /// Of a program's own kind; holds the object.
        template <std::derived_from<Stream> D>
        Stream(const std::shared_ptr<D>& object) : Derivable(Detail::Adopt, Keep(object))
        {
        }
        template <class D>
            requires Detail::ProgramClass<std::remove_cvref_t<D>, Stream>
        Stream& operator=(D&& object) &
        {
            return *this = Stream(std::forward<D>(object));
        }

        /// A stream without contents that takes everything.
        static const Stream Null;
        /// One whose members several threads may call at the same time.
        /// @throws ArgumentNullException stream is null
        static Stream Synchronized(const Stream& stream);

        // Most members are there twice, so that a program's class may override either. Those with arrays are templates, which are not
        // virtual: in their place Detail::StreamMembers has each in all forms that a program may write.

        // ---- What it can do ----
        [[nodiscard]] bool CanRead() override { return std::as_const(*this).CanRead(); }
        [[nodiscard]] bool CanRead() const override;
        [[nodiscard]] bool CanSeek() override { return std::as_const(*this).CanSeek(); }
        [[nodiscard]] bool CanSeek() const override;
        [[nodiscard]] bool CanWrite() override { return std::as_const(*this).CanWrite(); }
        [[nodiscard]] bool CanWrite() const override;
        [[nodiscard]] bool CanTimeout() override { return std::as_const(*this).CanTimeout(); }
        [[nodiscard]] bool CanTimeout() const override;
        /// Bytes.
        /// @throws NotSupportedException this does not seek
        [[nodiscard]] Int64 Length() override { return std::as_const(*this).Length(); }
        [[nodiscard]] Int64 Length() const override;
        /// @throws NotSupportedException this does not seek
        [[nodiscard]] Int64 Position() override { return std::as_const(*this).Position(); }
        [[nodiscard]] Int64 Position() const override;
        void Position(Int64 value) override { std::as_const(*this).Position(value); }
        void Position(Int64 value) const override;
        /// Milliseconds.
        /// @throws InvalidOperationException this has no time-outs
        [[nodiscard]] int ReadTimeout() override { return std::as_const(*this).ReadTimeout(); }
        [[nodiscard]] int ReadTimeout() const override;
        void ReadTimeout(int value) override { std::as_const(*this).ReadTimeout(value); }
        void ReadTimeout(int value) const override;
        [[nodiscard]] int WriteTimeout() override { return std::as_const(*this).WriteTimeout(); }
        [[nodiscard]] int WriteTimeout() const override;
        void WriteTimeout(int value) override { std::as_const(*this).WriteTimeout(value); }
        void WriteTimeout(int value) const override;

        // ---- Life ----
        void Close() override { std::as_const(*this).Close(); }
        void Close() const override;
        void Dispose() override { std::as_const(*this).Dispose(); }
        void Dispose() const override;
        /// Writes what is held back.
        void Flush() override { std::as_const(*this).Flush(); }
        void Flush() const override;

        // ---- Bytes ----
        /// @return the new position
        Int64 Seek(Int64 offset, SeekOrigin origin) override { return std::as_const(*this).Seek(offset, origin); }
        Int64 Seek(Int64 offset, SeekOrigin origin) const override;
        void SetLength(Int64 value) override { std::as_const(*this).SetLength(value); }
        void SetLength(Int64 value) const override;
        /// Reads at least one byte, or none at the end.
        /// @return the number of bytes
        /// @throws ArgumentNullException, ArgumentOutOfRangeException buffer is null, offset and count are not within it
        /// @throws NotSupportedException this cannot be read
        template <class = void>
        int Read(const Array<Byte>& buffer, int offset, int count) const
        {
            return CallRead(buffer, offset, count);
        }
        template <class = void>
        int Read(Span<Byte> buffer) const
        {
            return CallRead(buffer);
        }
        /// The next byte; -1 at the end.
        int ReadByte() override { return std::as_const(*this).ReadByte(); }
        int ReadByte() const override;
        /// Reads all of the buffer.
        /// @throws EndOfStreamException the stream ends before
        void ReadExactly(Span<Byte> buffer) const;
        void ReadExactly(const Array<Byte>& buffer, int offset, int count) const;
        /// Reads at least so many bytes.
        /// @param throwOnEndOfStream false to give fewer bytes at the end
        /// @throws EndOfStreamException the stream ends before
        int ReadAtLeast(Span<Byte> buffer, int minimumBytes, bool throwOnEndOfStream = true) const;
        /// @throws ArgumentNullException, ArgumentOutOfRangeException buffer is null, offset and count are not within it
        /// @throws NotSupportedException this cannot be written
        template <class = void>
        void Write(const Array<Byte>& buffer, int offset, int count) const
        {
            CallWrite(buffer, offset, count);
        }
        template <class = void>
        void Write(ReadOnlySpan<Byte> buffer) const
        {
            CallWrite(buffer);
        }
        void WriteByte(Byte value) override { std::as_const(*this).WriteByte(value); }
        void WriteByte(Byte value) const override;
        /// Copies from here to the end.
        template <class = void>
        void CopyTo(const Stream& destination) const
        {
            CallCopyTo(destination);
        }
        /// @param bufferSize bytes that are read at a time
        template <class = void>
        void CopyTo(const Stream& destination, int bufferSize) const
        {
            CallCopyTo(destination, bufferSize);
        }

        // ---- Begin, End ----
        template <class = void>
        IAsyncResult BeginRead(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback, const Object& state) const
        {
            return CallBeginRead(buffer, offset, count, callback, state);
        }
        template <class = void>
        int EndRead(const IAsyncResult& asyncResult) const
        {
            return CallEndRead(asyncResult);
        }
        template <class = void>
        IAsyncResult BeginWrite(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback, const Object& state) const
        {
            return CallBeginWrite(buffer, offset, count, callback, state);
        }
        template <class = void>
        void EndWrite(const IAsyncResult& asyncResult) const
        {
            CallEndWrite(asyncResult);
        }

        // ---- Tasks ----
        // The token ends what has not begun.
        template <class = void>
        Threading::Tasks::Task<int> ReadAsync(Array<Byte> buffer, int offset, int count,
                                              Threading::CancellationToken cancellationToken = {}) const
        {
            return CallReadAsync(buffer, offset, count, cancellationToken);
        }
        template <class = void>
        Threading::Tasks::ValueTask<int> ReadAsync(Memory<Byte> buffer, Threading::CancellationToken cancellationToken = {}) const
        {
            return CallReadAsync(buffer, cancellationToken);
        }
        template <class = void>
        Threading::Tasks::Task<void> WriteAsync(Array<Byte> buffer, int offset, int count,
                                                Threading::CancellationToken cancellationToken = {}) const
        {
            return CallWriteAsync(buffer, offset, count, cancellationToken);
        }
        template <class = void>
        Threading::Tasks::ValueTask<void> WriteAsync(ReadOnlyMemory<Byte> buffer, Threading::CancellationToken cancellationToken = {}) const
        {
            return CallWriteAsync(buffer, cancellationToken);
        }
        template <class = void>
        Threading::Tasks::Task<void> FlushAsync(Threading::CancellationToken cancellationToken = {}) const
        {
            return CallFlushAsync(cancellationToken);
        }
        template <class = void>
        Threading::Tasks::Task<void> CopyToAsync(Stream destination) const
        {
            return CallCopyToAsync(destination, CopySize(), {});
        }
        template <class = void>
        Threading::Tasks::Task<void> CopyToAsync(Stream destination, Threading::CancellationToken cancellationToken) const
        {
            return CallCopyToAsync(destination, CopySize(), cancellationToken);
        }
        template <class = void>
        Threading::Tasks::Task<void> CopyToAsync(Stream destination, int bufferSize,
                                                 Threading::CancellationToken cancellationToken = {}) const
        {
            return CallCopyToAsync(destination, bufferSize, cancellationToken);
        }
        /// @throws EndOfStreamException the stream ends before
        Threading::Tasks::ValueTask<void> ReadExactlyAsync(Memory<Byte> buffer, Threading::CancellationToken cancellationToken = {}) const;
        Threading::Tasks::ValueTask<void> ReadExactlyAsync(Array<Byte> buffer, int offset, int count,
                                                           Threading::CancellationToken cancellationToken = {}) const;
        Threading::Tasks::ValueTask<int> ReadAtLeastAsync(Memory<Byte> buffer, int minimumBytes, bool throwOnEndOfStream = true,
                                                          Threading::CancellationToken cancellationToken = {}) const;
        Threading::Tasks::ValueTask<void> DisposeAsync() override { return std::as_const(*this).DisposeAsync(); }
        Threading::Tasks::ValueTask<void> DisposeAsync() const override;

    protected:
        /// What Close and Dispose do.
        /// @param disposing false to do nothing but give up what is not an object
        void Dispose(bool disposing) override { std::as_const(*this).Dispose(disposing); }
        void Dispose(bool disposing) const override;
        /// @throws ArgumentNullException, ArgumentOutOfRangeException buffer is null, offset and count are not within it
        static void ValidateBufferArguments(const Array<Byte>& buffer, int offset, int count);
        /// @throws ArgumentNullException, ArgumentOutOfRangeException destination is null, bufferSize is not positive
        /// @throws NotSupportedException, ObjectDisposedException destination cannot be written
        static void ValidateCopyToArguments(const Stream& destination, int bufferSize);

        /// The object of a class of ours; null if there is none but a program's.
        [[nodiscard]] Core::StreamData* SystemnetData() const noexcept;

    private:
        int CallRead(const Array<Byte>& buffer, int offset, int count) const;
        int CallRead(Span<Byte> buffer) const;
        void CallWrite(const Array<Byte>& buffer, int offset, int count) const;
        void CallWrite(ReadOnlySpan<Byte> buffer) const;
        void CallCopyTo(const Stream& destination) const;
        void CallCopyTo(const Stream& destination, int bufferSize) const;
        IAsyncResult CallBeginRead(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                   const Object& state) const;
        int CallEndRead(const IAsyncResult& asyncResult) const;
        IAsyncResult CallBeginWrite(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                    const Object& state) const;
        void CallEndWrite(const IAsyncResult& asyncResult) const;
        Threading::Tasks::Task<int> CallReadAsync(const Array<Byte>& buffer, int offset, int count,
                                                  const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::ValueTask<int> CallReadAsync(const Memory<Byte>& buffer,
                                                       const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::Task<void> CallWriteAsync(const Array<Byte>& buffer, int offset, int count,
                                                    const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::ValueTask<void> CallWriteAsync(const ReadOnlyMemory<Byte>& buffer,
                                                         const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::Task<void> CallFlushAsync(const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::Task<void> CallCopyToAsync(const Stream& destination, int bufferSize,
                                                     const Threading::CancellationToken& cancellationToken) const;
        /// Bytes that are copied at a time: what is left, if that is little.
        [[nodiscard]] int CopySize() const;

        Detail::StreamMembers* Members() const;
        template <class Enter, class Last>
        auto Call(int member, const Enter& enter, const Last& last) const;
        Stream SystemnetSelf() const override { return *this; }
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
        void SystemnetDispose() const override;
    };
}
