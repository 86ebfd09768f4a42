// The tasks of a stream: what it does that does not override a member, by Begin and End and by each other.
#include "compat/core/io/BeginEnd.hpp"
#include "compat/core/io/StreamData.hpp"

namespace System::Detail
{
    using Threading::CancellationToken;
    using Threading::Tasks::Task;
    using Threading::Tasks::ValueTask;

    namespace
    {
        Task<int> AwaitRead(IO::Stream stream, Task<IAsyncResult> begun)
        {
            co_return stream.EndRead(co_await begun);
        }
        Task<void> AwaitWrite(IO::Stream stream, Task<IAsyncResult> begun)
        {
            stream.EndWrite(co_await begun);
        }
        Task<void> Copy(IO::Stream from, IO::Stream to, int bufferSize, CancellationToken cancellationToken)
        {
            const Array<Byte> buffer(bufferSize);
            for (;;)
            {
                const int read = co_await from.ReadAsync(Memory<Byte>(buffer), cancellationToken);
                if (read == 0)
                {
                    co_return;
                }
                co_await to.WriteAsync(ReadOnlyMemory<Byte>(buffer, 0, read), cancellationToken);
            }
        }
    }

    Task<int> StreamMembers::ReadAsync(const Array<Byte>& buffer, int offset, int count, const CancellationToken& cancellationToken)
    {
        using Next = Task<int> (StreamMembers::*)(Array<Byte>, int, int, CancellationToken);
        return (this->*static_cast<Next>(&StreamMembers::ReadAsync))(buffer, offset, count, cancellationToken);
    }
    Task<int> StreamMembers::ReadAsync(Array<Byte> buffer, int offset, int count, CancellationToken cancellationToken)
    {
        using Next = Task<int> (StreamMembers::*)(Array<Byte>, int, int, CancellationToken) const;
        return (this->*static_cast<Next>(&StreamMembers::ReadAsync))(buffer, offset, count, cancellationToken);
    }
    Task<int> StreamMembers::ReadAsync(Array<Byte> buffer, int offset, int count, CancellationToken cancellationToken) const
    {
        using Next = Task<int> (StreamMembers::*)(const Array<Byte>&, int, int, const CancellationToken&) const;
        return (this->*static_cast<Next>(&StreamMembers::ReadAsync))(buffer, offset, count, cancellationToken);
    }
    Task<int> StreamMembers::ReadAsync(const Array<Byte>& buffer, int offset, int count, const CancellationToken& cancellationToken) const
    {
        return LastReadAsync(buffer, offset, count, cancellationToken);
    }
    Task<int> StreamMembers::EnterReadAsync(const Array<Byte>& buffer, int offset, int count, const CancellationToken& cancellationToken)
    {
        using First = Task<int> (StreamMembers::*)(const Array<Byte>&, int, int, const CancellationToken&);
        return (this->*static_cast<First>(&StreamMembers::ReadAsync))(buffer, offset, count, cancellationToken);
    }
    ValueTask<int> StreamMembers::ReadAsync(const Memory<Byte>& buffer, const CancellationToken& cancellationToken)
    {
        using Next = ValueTask<int> (StreamMembers::*)(Memory<Byte>, CancellationToken);
        return (this->*static_cast<Next>(&StreamMembers::ReadAsync))(buffer, cancellationToken);
    }
    ValueTask<int> StreamMembers::ReadAsync(Memory<Byte> buffer, CancellationToken cancellationToken)
    {
        using Next = ValueTask<int> (StreamMembers::*)(Memory<Byte>, CancellationToken) const;
        return (this->*static_cast<Next>(&StreamMembers::ReadAsync))(buffer, cancellationToken);
    }
    ValueTask<int> StreamMembers::ReadAsync(Memory<Byte> buffer, CancellationToken cancellationToken) const
    {
        using Next = ValueTask<int> (StreamMembers::*)(const Memory<Byte>&, const CancellationToken&) const;
        return (this->*static_cast<Next>(&StreamMembers::ReadAsync))(buffer, cancellationToken);
    }
    ValueTask<int> StreamMembers::ReadAsync(const Memory<Byte>& buffer, const CancellationToken& cancellationToken) const
    {
        return LastReadAsync(buffer, cancellationToken);
    }
    ValueTask<int> StreamMembers::EnterReadAsync(const Memory<Byte>& buffer, const CancellationToken& cancellationToken)
    {
        using First = ValueTask<int> (StreamMembers::*)(const Memory<Byte>&, const CancellationToken&);
        return (this->*static_cast<First>(&StreamMembers::ReadAsync))(buffer, cancellationToken);
    }
    Task<void> StreamMembers::WriteAsync(const Array<Byte>& buffer, int offset, int count, const CancellationToken& cancellationToken)
    {
        using Next = Task<void> (StreamMembers::*)(Array<Byte>, int, int, CancellationToken);
        return (this->*static_cast<Next>(&StreamMembers::WriteAsync))(buffer, offset, count, cancellationToken);
    }
    Task<void> StreamMembers::WriteAsync(Array<Byte> buffer, int offset, int count, CancellationToken cancellationToken)
    {
        using Next = Task<void> (StreamMembers::*)(Array<Byte>, int, int, CancellationToken) const;
        return (this->*static_cast<Next>(&StreamMembers::WriteAsync))(buffer, offset, count, cancellationToken);
    }
    Task<void> StreamMembers::WriteAsync(Array<Byte> buffer, int offset, int count, CancellationToken cancellationToken) const
    {
        using Next = Task<void> (StreamMembers::*)(const Array<Byte>&, int, int, const CancellationToken&) const;
        return (this->*static_cast<Next>(&StreamMembers::WriteAsync))(buffer, offset, count, cancellationToken);
    }
    Task<void> StreamMembers::WriteAsync(const Array<Byte>& buffer, int offset, int count, const CancellationToken& cancellationToken) const
    {
        return LastWriteAsync(buffer, offset, count, cancellationToken);
    }
    Task<void> StreamMembers::EnterWriteAsync(const Array<Byte>& buffer, int offset, int count, const CancellationToken& cancellationToken)
    {
        using First = Task<void> (StreamMembers::*)(const Array<Byte>&, int, int, const CancellationToken&);
        return (this->*static_cast<First>(&StreamMembers::WriteAsync))(buffer, offset, count, cancellationToken);
    }
    ValueTask<void> StreamMembers::WriteAsync(const ReadOnlyMemory<Byte>& buffer, const CancellationToken& cancellationToken)
    {
        using Next = ValueTask<void> (StreamMembers::*)(ReadOnlyMemory<Byte>, CancellationToken);
        return (this->*static_cast<Next>(&StreamMembers::WriteAsync))(buffer, cancellationToken);
    }
    ValueTask<void> StreamMembers::WriteAsync(ReadOnlyMemory<Byte> buffer, CancellationToken cancellationToken)
    {
        using Next = ValueTask<void> (StreamMembers::*)(ReadOnlyMemory<Byte>, CancellationToken) const;
        return (this->*static_cast<Next>(&StreamMembers::WriteAsync))(buffer, cancellationToken);
    }
    ValueTask<void> StreamMembers::WriteAsync(ReadOnlyMemory<Byte> buffer, CancellationToken cancellationToken) const
    {
        using Next = ValueTask<void> (StreamMembers::*)(const ReadOnlyMemory<Byte>&, const CancellationToken&) const;
        return (this->*static_cast<Next>(&StreamMembers::WriteAsync))(buffer, cancellationToken);
    }
    ValueTask<void> StreamMembers::WriteAsync(const ReadOnlyMemory<Byte>& buffer, const CancellationToken& cancellationToken) const
    {
        return LastWriteAsync(buffer, cancellationToken);
    }
    ValueTask<void> StreamMembers::EnterWriteAsync(const ReadOnlyMemory<Byte>& buffer, const CancellationToken& cancellationToken)
    {
        using First = ValueTask<void> (StreamMembers::*)(const ReadOnlyMemory<Byte>&, const CancellationToken&);
        return (this->*static_cast<First>(&StreamMembers::WriteAsync))(buffer, cancellationToken);
    }
    Task<void> StreamMembers::FlushAsync(const CancellationToken& cancellationToken)
    {
        using Next = Task<void> (StreamMembers::*)(CancellationToken);
        return (this->*static_cast<Next>(&StreamMembers::FlushAsync))(cancellationToken);
    }
    Task<void> StreamMembers::FlushAsync(CancellationToken cancellationToken)
    {
        using Next = Task<void> (StreamMembers::*)(CancellationToken) const;
        return (this->*static_cast<Next>(&StreamMembers::FlushAsync))(cancellationToken);
    }
    Task<void> StreamMembers::FlushAsync(CancellationToken cancellationToken) const
    {
        using Next = Task<void> (StreamMembers::*)(const CancellationToken&) const;
        return (this->*static_cast<Next>(&StreamMembers::FlushAsync))(cancellationToken);
    }
    Task<void> StreamMembers::FlushAsync(const CancellationToken& cancellationToken) const
    {
        return LastFlushAsync(cancellationToken);
    }
    Task<void> StreamMembers::EnterFlushAsync(const CancellationToken& cancellationToken)
    {
        using First = Task<void> (StreamMembers::*)(const CancellationToken&);
        return (this->*static_cast<First>(&StreamMembers::FlushAsync))(cancellationToken);
    }
    Task<void> StreamMembers::CopyToAsync(const IO::Stream& destination, int bufferSize, const CancellationToken& cancellationToken)
    {
        using Next = Task<void> (StreamMembers::*)(IO::Stream, int, CancellationToken);
        return (this->*static_cast<Next>(&StreamMembers::CopyToAsync))(destination, bufferSize, cancellationToken);
    }
    Task<void> StreamMembers::CopyToAsync(IO::Stream destination, int bufferSize, CancellationToken cancellationToken)
    {
        using Next = Task<void> (StreamMembers::*)(IO::Stream, int, CancellationToken) const;
        return (this->*static_cast<Next>(&StreamMembers::CopyToAsync))(destination, bufferSize, cancellationToken);
    }
    Task<void> StreamMembers::CopyToAsync(IO::Stream destination, int bufferSize, CancellationToken cancellationToken) const
    {
        using Next = Task<void> (StreamMembers::*)(const IO::Stream&, int, const CancellationToken&) const;
        return (this->*static_cast<Next>(&StreamMembers::CopyToAsync))(destination, bufferSize, cancellationToken);
    }
    Task<void> StreamMembers::CopyToAsync(const IO::Stream& destination, int bufferSize, const CancellationToken& cancellationToken) const
    {
        return LastCopyToAsync(destination, bufferSize, cancellationToken);
    }
    Task<void> StreamMembers::EnterCopyToAsync(const IO::Stream& destination, int bufferSize, const CancellationToken& cancellationToken)
    {
        using First = Task<void> (StreamMembers::*)(const IO::Stream&, int, const CancellationToken&);
        return (this->*static_cast<First>(&StreamMembers::CopyToAsync))(destination, bufferSize, cancellationToken);
    }

    Task<int> StreamMembers::LastReadAsync(const Array<Byte>& buffer, int offset, int count,
                                           const CancellationToken& cancellationToken) const
    {
        if (cancellationToken.IsCancellationRequested())
        {
            return Task<void>::FromCanceled<int>(cancellationToken);
        }
        auto& self = *const_cast<StreamMembers*>(this);
        return AwaitRead(SystemnetSelf(), Core::Begun([&](const AsyncCallback& callback)
                                                    { return self.EnterBeginRead(buffer, offset, count, callback, nullptr); }));
    }

    ValueTask<int> StreamMembers::LastReadAsync(const Memory<Byte>& buffer, const CancellationToken& cancellationToken) const
    {
        return ValueTask<int>(
            const_cast<StreamMembers*>(this)->EnterReadAsync(buffer.Owner(), buffer.Start(), buffer.Length(), cancellationToken));
    }

    Task<void> StreamMembers::LastWriteAsync(const Array<Byte>& buffer, int offset, int count,
                                             const CancellationToken& cancellationToken) const
    {
        if (cancellationToken.IsCancellationRequested())
        {
            return Task<void>::FromCanceled(cancellationToken);
        }
        auto& self = *const_cast<StreamMembers*>(this);
        return AwaitWrite(SystemnetSelf(), Core::Begun([&](const AsyncCallback& callback)
                                                     { return self.EnterBeginWrite(buffer, offset, count, callback, nullptr); }));
    }

    ValueTask<void> StreamMembers::LastWriteAsync(const ReadOnlyMemory<Byte>& buffer, const CancellationToken& cancellationToken) const
    {
        return ValueTask<void>(
            const_cast<StreamMembers*>(this)->EnterWriteAsync(buffer.Owner(), buffer.Start(), buffer.Length(), cancellationToken));
    }

    Task<void> StreamMembers::LastFlushAsync(const CancellationToken& cancellationToken) const
    {
        if (cancellationToken.IsCancellationRequested())
        {
            return Task<void>::FromCanceled(cancellationToken);
        }
        return Task<void>::Run([self = SystemnetSelf()] { self.Flush(); });
    }

    Task<void> StreamMembers::LastCopyToAsync(const IO::Stream& destination, int bufferSize,
                                              const CancellationToken& cancellationToken) const
    {
        Core::Streams::CheckCopy(destination, bufferSize);
        if (!const_cast<StreamMembers*>(this)->CanRead())
        {
            if (const_cast<StreamMembers*>(this)->CanWrite())
            {
                Core::Streams::ThrowNotReadable();
            }
            Core::Streams::ThrowClosed();
        }
        return Copy(SystemnetSelf(), destination, bufferSize, cancellationToken);
    }

    ValueTask<void> StreamMembers::DisposeAsync() const
    {
        try
        {
            const_cast<StreamMembers*>(this)->Dispose();
            return ValueTask<void>();
        }
        catch (const Exception& exception)
        {
            return ValueTask<void>(Task<void>::FromException(exception));
        }
    }
}
