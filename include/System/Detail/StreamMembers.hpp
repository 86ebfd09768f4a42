// What a program's own stream may override.
#pragma once
#include <System/Array.hpp>
#include <System/AsyncCallback.hpp>
#include <System/IO/SeekOrigin.hpp>

namespace System::IO
{
    class Stream;
}

// Each of the following hides others of its name, on purpose.
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
#endif

namespace System::Detail
{
    /// Those with arguments taken by value, const and not. A class of their own, for they cannot be told from StreamMembers' in a call.
    class StreamValueMembers
    {
    public:
        virtual int Read(Array<Byte> buffer, int offset, int count) { return std::as_const(*this).Read(buffer, offset, count); }
        virtual int Read(Array<Byte> buffer, int offset, int count) const { return LastRead(buffer, offset, count); }
        virtual void Write(Array<Byte> buffer, int offset, int count) { std::as_const(*this).Write(buffer, offset, count); }
        virtual void Write(Array<Byte> buffer, int offset, int count) const { LastWrite(buffer, offset, count); }
        virtual void CopyTo(IO::Stream destination, int bufferSize);
        virtual void CopyTo(IO::Stream destination, int bufferSize) const;
        virtual IAsyncResult BeginRead(Array<Byte> buffer, int offset, int count, AsyncCallback callback, Object state)
        {
            return std::as_const(*this).BeginRead(buffer, offset, count, callback, state);
        }
        virtual IAsyncResult BeginRead(Array<Byte> buffer, int offset, int count, AsyncCallback callback, Object state) const
        {
            return LastBeginRead(buffer, offset, count, callback, state);
        }
        virtual int EndRead(IAsyncResult asyncResult) { return std::as_const(*this).EndRead(asyncResult); }
        virtual int EndRead(IAsyncResult asyncResult) const { return LastEndRead(asyncResult); }
        virtual IAsyncResult BeginWrite(Array<Byte> buffer, int offset, int count, AsyncCallback callback, Object state)
        {
            return std::as_const(*this).BeginWrite(buffer, offset, count, callback, state);
        }
        virtual IAsyncResult BeginWrite(Array<Byte> buffer, int offset, int count, AsyncCallback callback, Object state) const
        {
            return LastBeginWrite(buffer, offset, count, callback, state);
        }
        virtual void EndWrite(IAsyncResult asyncResult) { std::as_const(*this).EndWrite(asyncResult); }
        virtual void EndWrite(IAsyncResult asyncResult) const { LastEndWrite(asyncResult); }

    protected:
        ~StreamValueMembers() = default;

    private:
        friend class StreamMembers;
        virtual int LastRead(const Array<Byte>& buffer, int offset, int count) const = 0;
        virtual void LastWrite(const Array<Byte>& buffer, int offset, int count) const = 0;
        virtual void LastCopyTo(const IO::Stream& destination, int bufferSize) const = 0;
        virtual IAsyncResult LastBeginRead(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                           const Object& state) const = 0;
        virtual int LastEndRead(const IAsyncResult& asyncResult) const = 0;
        virtual IAsyncResult LastBeginWrite(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                            const Object& state) const = 0;
        virtual void LastEndWrite(const IAsyncResult& asyncResult) const = 0;
    };

    /// Those with arguments taken by reference, const and not, and what they do unless overridden.
    ///
    /// The library calls the one that is not const; unless overridden each calls the next: the one by value, that const, and the const one
    /// here, which Stream overrides for its handles. So a program may override whichever it likes, and call Stream's from there.
    class SYSTEMNET_API StreamMembers : public StreamValueMembers
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
        virtual void Flush() { std::as_const(*this).Flush(); }
        virtual void Flush() const;
        virtual Int64 Seek(Int64 offset, IO::SeekOrigin origin) { return std::as_const(*this).Seek(offset, origin); }
        virtual Int64 Seek(Int64 offset, IO::SeekOrigin origin) const;
        virtual void SetLength(Int64 value) { std::as_const(*this).SetLength(value); }
        virtual void SetLength(Int64 value) const;

        virtual int Read(const Array<Byte>& buffer, int offset, int count) { return ByValue().Read(buffer, offset, count); }
        virtual int Read(const Array<Byte>& buffer, int offset, int count) const;
        virtual int Read(Span<Byte> buffer) { return std::as_const(*this).Read(buffer); }
        virtual int Read(Span<Byte> buffer) const;
        virtual int ReadByte() { return std::as_const(*this).ReadByte(); }
        virtual int ReadByte() const;
        virtual void Write(const Array<Byte>& buffer, int offset, int count) { ByValue().Write(buffer, offset, count); }
        virtual void Write(const Array<Byte>& buffer, int offset, int count) const;
        virtual void Write(ReadOnlySpan<Byte> buffer) { std::as_const(*this).Write(buffer); }
        virtual void Write(ReadOnlySpan<Byte> buffer) const;
        virtual void WriteByte(Byte value) { std::as_const(*this).WriteByte(value); }
        virtual void WriteByte(Byte value) const;
        virtual void CopyTo(const IO::Stream& destination, int bufferSize);
        virtual void CopyTo(const IO::Stream& destination, int bufferSize) const;

        virtual IAsyncResult BeginRead(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback, const Object& state)
        {
            return ByValue().BeginRead(buffer, offset, count, callback, state);
        }
        virtual IAsyncResult BeginRead(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                       const Object& state) const;
        virtual int EndRead(const IAsyncResult& asyncResult) { return ByValue().EndRead(asyncResult); }
        virtual int EndRead(const IAsyncResult& asyncResult) const;
        virtual IAsyncResult BeginWrite(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                        const Object& state)
        {
            return ByValue().BeginWrite(buffer, offset, count, callback, state);
        }
        virtual IAsyncResult BeginWrite(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                        const Object& state) const;
        virtual void EndWrite(const IAsyncResult& asyncResult) { ByValue().EndWrite(asyncResult); }
        virtual void EndWrite(const IAsyncResult& asyncResult) const;

        /// A handle of this stream.
        virtual IO::Stream SystemnetSelf() const = 0;

    protected:
        ~StreamMembers() = default;

    private:
        StreamValueMembers& ByValue() noexcept { return *this; }
        int LastRead(const Array<Byte>& buffer, int offset, int count) const override { return Read(buffer, offset, count); }
        void LastWrite(const Array<Byte>& buffer, int offset, int count) const override { Write(buffer, offset, count); }
        void LastCopyTo(const IO::Stream& destination, int bufferSize) const override { CopyTo(destination, bufferSize); }
        IAsyncResult LastBeginRead(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                   const Object& state) const override
        {
            return BeginRead(buffer, offset, count, callback, state);
        }
        int LastEndRead(const IAsyncResult& asyncResult) const override { return EndRead(asyncResult); }
        IAsyncResult LastBeginWrite(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                    const Object& state) const override
        {
            return BeginWrite(buffer, offset, count, callback, state);
        }
        void LastEndWrite(const IAsyncResult& asyncResult) const override { EndWrite(asyncResult); }
    };
}

#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif
