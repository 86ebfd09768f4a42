// What a program's own stream may override.
#pragma once
#include <System/Array.hpp>
#include <System/AsyncCallback.hpp>
#include <System/IO/SeekOrigin.hpp>
#include <System/Memory.hpp>
#include <System/Threading/CancellationToken.hpp>
#include <System/Threading/Tasks/Task.hpp>
#include <System/Threading/Tasks/ValueTask.hpp>
#include <utility>

namespace System::IO
{
    class Stream;
}

namespace System::Detail
{
    /// Each member in all forms that a program may write: const or not, arrays and handles by reference or by value.
    ///
    /// The library calls the first form: not const, by reference. Unless overridden each calls the next, the last of which, const and by
    /// reference, does what .NET's class does where a member is not overridden.
    class SYSTEMNET_API StreamMembers
    {
    public:
        virtual bool CanRead() { return std::as_const(*this).CanRead(); }
        virtual bool CanRead() const;
        virtual bool CanSeek() { return std::as_const(*this).CanSeek(); }
        virtual bool CanSeek() const;
        virtual bool CanWrite() { return std::as_const(*this).CanWrite(); }
        virtual bool CanWrite() const;
        virtual bool CanTimeout() { return std::as_const(*this).CanTimeout(); }
        virtual bool CanTimeout() const;
        virtual Int64 Length() { return std::as_const(*this).Length(); }
        virtual Int64 Length() const;
        virtual Int64 Position() { return std::as_const(*this).Position(); }
        virtual Int64 Position() const;
        virtual void Position(Int64 value) { std::as_const(*this).Position(value); }
        virtual void Position(Int64 value) const;
        virtual int ReadTimeout() { return std::as_const(*this).ReadTimeout(); }
        virtual int ReadTimeout() const;
        virtual void ReadTimeout(int value) { std::as_const(*this).ReadTimeout(value); }
        virtual void ReadTimeout(int value) const;
        virtual int WriteTimeout() { return std::as_const(*this).WriteTimeout(); }
        virtual int WriteTimeout() const;
        virtual void WriteTimeout(int value) { std::as_const(*this).WriteTimeout(value); }
        virtual void WriteTimeout(int value) const;

        virtual void Close() { std::as_const(*this).Close(); }
        virtual void Close() const;
        virtual void Dispose() { std::as_const(*this).Dispose(); }
        virtual void Dispose() const;
        virtual void Dispose(bool disposing) { std::as_const(*this).Dispose(disposing); }
        virtual void Dispose(bool disposing) const;
        virtual Threading::Tasks::ValueTask<void> DisposeAsync() { return std::as_const(*this).DisposeAsync(); }
        virtual Threading::Tasks::ValueTask<void> DisposeAsync() const;
        virtual void Flush() { std::as_const(*this).Flush(); }
        virtual void Flush() const;
        virtual Int64 Seek(Int64 offset, IO::SeekOrigin origin) { return std::as_const(*this).Seek(offset, origin); }
        virtual Int64 Seek(Int64 offset, IO::SeekOrigin origin) const;
        virtual void SetLength(Int64 value) { std::as_const(*this).SetLength(value); }
        virtual void SetLength(Int64 value) const;
        virtual int Read(Span<Byte> buffer) { return std::as_const(*this).Read(buffer); }
        virtual int Read(Span<Byte> buffer) const;
        virtual int ReadByte() { return std::as_const(*this).ReadByte(); }
        virtual int ReadByte() const;
        virtual void Write(ReadOnlySpan<Byte> buffer) { std::as_const(*this).Write(buffer); }
        virtual void Write(ReadOnlySpan<Byte> buffer) const;
        virtual void WriteByte(Byte value) { std::as_const(*this).WriteByte(value); }
        virtual void WriteByte(Byte value) const;

        virtual int Read(const Array<Byte>& buffer, int offset, int count);
        virtual int Read(const Array<Byte>& buffer, int offset, int count) const;
        virtual int Read(Array<Byte> buffer, int offset, int count);
        virtual int Read(Array<Byte> buffer, int offset, int count) const;
        virtual void Write(const Array<Byte>& buffer, int offset, int count);
        virtual void Write(const Array<Byte>& buffer, int offset, int count) const;
        virtual void Write(Array<Byte> buffer, int offset, int count);
        virtual void Write(Array<Byte> buffer, int offset, int count) const;
        virtual void CopyTo(const IO::Stream& destination, int bufferSize);
        virtual void CopyTo(const IO::Stream& destination, int bufferSize) const;
        virtual void CopyTo(IO::Stream destination, int bufferSize);
        virtual void CopyTo(IO::Stream destination, int bufferSize) const;
        virtual IAsyncResult BeginRead(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                       const Object& state);
        virtual IAsyncResult BeginRead(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                       const Object& state) const;
        virtual IAsyncResult BeginRead(Array<Byte> buffer, int offset, int count, AsyncCallback callback, Object state);
        virtual IAsyncResult BeginRead(Array<Byte> buffer, int offset, int count, AsyncCallback callback, Object state) const;
        virtual int EndRead(const IAsyncResult& asyncResult);
        virtual int EndRead(const IAsyncResult& asyncResult) const;
        virtual int EndRead(IAsyncResult asyncResult);
        virtual int EndRead(IAsyncResult asyncResult) const;
        virtual IAsyncResult BeginWrite(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                        const Object& state);
        virtual IAsyncResult BeginWrite(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                        const Object& state) const;
        virtual IAsyncResult BeginWrite(Array<Byte> buffer, int offset, int count, AsyncCallback callback, Object state);
        virtual IAsyncResult BeginWrite(Array<Byte> buffer, int offset, int count, AsyncCallback callback, Object state) const;
        virtual void EndWrite(const IAsyncResult& asyncResult);
        virtual void EndWrite(const IAsyncResult& asyncResult) const;
        virtual void EndWrite(IAsyncResult asyncResult);
        virtual void EndWrite(IAsyncResult asyncResult) const;
        virtual Threading::Tasks::Task<int> ReadAsync(const Array<Byte>& buffer, int offset, int count,
                                                      const Threading::CancellationToken& cancellationToken);
        virtual Threading::Tasks::Task<int> ReadAsync(const Array<Byte>& buffer, int offset, int count,
                                                      const Threading::CancellationToken& cancellationToken) const;
        virtual Threading::Tasks::Task<int> ReadAsync(Array<Byte> buffer, int offset, int count,
                                                      Threading::CancellationToken cancellationToken);
        virtual Threading::Tasks::Task<int> ReadAsync(Array<Byte> buffer, int offset, int count,
                                                      Threading::CancellationToken cancellationToken) const;
        virtual Threading::Tasks::ValueTask<int> ReadAsync(const Memory<Byte>& buffer,
                                                           const Threading::CancellationToken& cancellationToken);
        virtual Threading::Tasks::ValueTask<int> ReadAsync(const Memory<Byte>& buffer,
                                                           const Threading::CancellationToken& cancellationToken) const;
        virtual Threading::Tasks::ValueTask<int> ReadAsync(Memory<Byte> buffer, Threading::CancellationToken cancellationToken);
        virtual Threading::Tasks::ValueTask<int> ReadAsync(Memory<Byte> buffer, Threading::CancellationToken cancellationToken) const;
        virtual Threading::Tasks::Task<void> WriteAsync(const Array<Byte>& buffer, int offset, int count,
                                                        const Threading::CancellationToken& cancellationToken);
        virtual Threading::Tasks::Task<void> WriteAsync(const Array<Byte>& buffer, int offset, int count,
                                                        const Threading::CancellationToken& cancellationToken) const;
        virtual Threading::Tasks::Task<void> WriteAsync(Array<Byte> buffer, int offset, int count,
                                                        Threading::CancellationToken cancellationToken);
        virtual Threading::Tasks::Task<void> WriteAsync(Array<Byte> buffer, int offset, int count,
                                                        Threading::CancellationToken cancellationToken) const;
        virtual Threading::Tasks::ValueTask<void> WriteAsync(const ReadOnlyMemory<Byte>& buffer,
                                                             const Threading::CancellationToken& cancellationToken);
        virtual Threading::Tasks::ValueTask<void> WriteAsync(const ReadOnlyMemory<Byte>& buffer,
                                                             const Threading::CancellationToken& cancellationToken) const;
        virtual Threading::Tasks::ValueTask<void> WriteAsync(ReadOnlyMemory<Byte> buffer, Threading::CancellationToken cancellationToken);
        virtual Threading::Tasks::ValueTask<void> WriteAsync(ReadOnlyMemory<Byte> buffer,
                                                             Threading::CancellationToken cancellationToken) const;
        virtual Threading::Tasks::Task<void> FlushAsync(const Threading::CancellationToken& cancellationToken);
        virtual Threading::Tasks::Task<void> FlushAsync(const Threading::CancellationToken& cancellationToken) const;
        virtual Threading::Tasks::Task<void> FlushAsync(Threading::CancellationToken cancellationToken);
        virtual Threading::Tasks::Task<void> FlushAsync(Threading::CancellationToken cancellationToken) const;
        virtual Threading::Tasks::Task<void> CopyToAsync(const IO::Stream& destination, int bufferSize,
                                                         const Threading::CancellationToken& cancellationToken);
        virtual Threading::Tasks::Task<void> CopyToAsync(const IO::Stream& destination, int bufferSize,
                                                         const Threading::CancellationToken& cancellationToken) const;
        virtual Threading::Tasks::Task<void> CopyToAsync(IO::Stream destination, int bufferSize,
                                                         Threading::CancellationToken cancellationToken);
        virtual Threading::Tasks::Task<void> CopyToAsync(IO::Stream destination, int bufferSize,
                                                         Threading::CancellationToken cancellationToken) const;

        // The first form of each, which cannot be told from the others in a call.
        int EnterRead(const Array<Byte>& buffer, int offset, int count);
        void EnterWrite(const Array<Byte>& buffer, int offset, int count);
        void EnterCopyTo(const IO::Stream& destination, int bufferSize);
        IAsyncResult EnterBeginRead(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback, const Object& state);
        int EnterEndRead(const IAsyncResult& asyncResult);
        IAsyncResult EnterBeginWrite(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback, const Object& state);
        void EnterEndWrite(const IAsyncResult& asyncResult);
        Threading::Tasks::Task<int> EnterReadAsync(const Array<Byte>& buffer, int offset, int count,
                                                   const Threading::CancellationToken& cancellationToken);
        Threading::Tasks::ValueTask<int> EnterReadAsync(const Memory<Byte>& buffer, const Threading::CancellationToken& cancellationToken);
        Threading::Tasks::Task<void> EnterWriteAsync(const Array<Byte>& buffer, int offset, int count,
                                                     const Threading::CancellationToken& cancellationToken);
        Threading::Tasks::ValueTask<void> EnterWriteAsync(const ReadOnlyMemory<Byte>& buffer,
                                                          const Threading::CancellationToken& cancellationToken);
        Threading::Tasks::Task<void> EnterFlushAsync(const Threading::CancellationToken& cancellationToken);
        Threading::Tasks::Task<void> EnterCopyToAsync(const IO::Stream& destination, int bufferSize,
                                                      const Threading::CancellationToken& cancellationToken);
        // What the last form of each does.
        int LastRead(const Array<Byte>& buffer, int offset, int count) const;
        void LastWrite(const Array<Byte>& buffer, int offset, int count) const;
        void LastCopyTo(const IO::Stream& destination, int bufferSize) const;
        IAsyncResult LastBeginRead(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                   const Object& state) const;
        int LastEndRead(const IAsyncResult& asyncResult) const;
        IAsyncResult LastBeginWrite(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                    const Object& state) const;
        void LastEndWrite(const IAsyncResult& asyncResult) const;
        Threading::Tasks::Task<int> LastReadAsync(const Array<Byte>& buffer, int offset, int count,
                                                  const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::ValueTask<int> LastReadAsync(const Memory<Byte>& buffer,
                                                       const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::Task<void> LastWriteAsync(const Array<Byte>& buffer, int offset, int count,
                                                    const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::ValueTask<void> LastWriteAsync(const ReadOnlyMemory<Byte>& buffer,
                                                         const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::Task<void> LastFlushAsync(const Threading::CancellationToken& cancellationToken) const;
        Threading::Tasks::Task<void> LastCopyToAsync(const IO::Stream& destination, int bufferSize,
                                                     const Threading::CancellationToken& cancellationToken) const;

        /// A handle of this stream.
        virtual IO::Stream SystemnetSelf() const = 0;

    protected:
        ~StreamMembers() = default;
    };
}
