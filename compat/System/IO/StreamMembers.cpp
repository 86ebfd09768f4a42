// What a stream does that does not override a member: everything by Read and Write of arrays.
#include "compat/core/io/StreamCall.hpp"
#include "compat/core/io/StreamData.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/IO/IOException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/NotImplementedException.hpp>
#include <System/NotSupportedException.hpp>
#include <System/ObjectDisposedException.hpp>

namespace System::Core::Streams
{
    void ThrowClosed()
    {
        throw ObjectDisposedException(String(nullptr), String("Cannot access a closed Stream."));
    }
    void ThrowNotReadable()
    {
        throw NotSupportedException("Stream does not support reading.");
    }
    void ThrowNotWritable()
    {
        throw NotSupportedException("Stream does not support writing.");
    }
    void ThrowNotSeekable()
    {
        throw NotSupportedException("Stream does not support seeking.");
    }

    void CheckBuffer(const Array<Byte>& buffer, int offset, int count)
    {
        Detail::CheckNull(!buffer, "buffer");
        if (offset < 0)
        {
            Detail::ThrowArgumentOutOfRange("offset", "Non-negative number required.");
        }
        if (count < 0 || count > buffer.Length() - offset)
        {
            Detail::ThrowArgumentOutOfRange("count",
                                            "Offset and length were out of bounds for the array or count is greater than the number of "
                                            "elements from index to the end of the source collection.");
        }
    }

    void CheckCopy(const IO::Stream& destination, int bufferSize)
    {
        Detail::CheckNull(destination == nullptr, "destination");
        if (bufferSize <= 0)
        {
            throw ArgumentOutOfRangeException("bufferSize", bufferSize,
                                              "bufferSize ('"_s + bufferSize + "') must be a non-negative and non-zero value.");
        }
        if (!destination.CanWrite())
        {
            if (destination.CanRead())
            {
                ThrowNotWritable();
            }
            ThrowClosed();
        }
    }
}

namespace System::Detail
{
    namespace
    {
        /// The member that a thread is looking for in the forms that a program may have overridden.
        struct Search
        {
            const void* Object;
            int Member;
        };
        thread_local Search CurrentSearch{nullptr, 0};

        enum Member : int
        {
            MemberCanRead,
            MemberCanSeek,
            MemberCanWrite,
            MemberLength,
            MemberPosition,
            MemberSetPosition,
            MemberFlush,
            MemberSeek,
            MemberSetLength
        };

        /// For the members that .NET has no body for: a call through a reference comes to the last form first, so look at the others. If
        /// the search comes by here again, there is none.
        template <class Call, class None>
        auto Find(const StreamMembers& stream, Member member, const Call& call, const None& none)
        {
            if (CurrentSearch.Object == &stream && CurrentSearch.Member == member)
            {
                return none();
            }
            struct Restore
            {
                Search Former = CurrentSearch;
                ~Restore() { CurrentSearch = Former; }
            } const restore;
            CurrentSearch = {&stream, member};
            return call(const_cast<StreamMembers&>(stream));
        }

        bool No() noexcept
        {
            return false;
        }
        [[noreturn]] void ThrowNotThere()
        {
            throw NotSupportedException();
        }
        Int64 NoNumber()
        {
            ThrowNotThere();
        }
        [[noreturn]] void ThrowNoTimeouts()
        {
            throw InvalidOperationException("Timeouts are not supported on this stream.");
        }
    }

    int StreamMembers::Read(const Array<Byte>& buffer, int offset, int count)
    {
        using Next = int (StreamMembers::*)(Array<Byte>, int, int);
        return (this->*static_cast<Next>(&StreamMembers::Read))(buffer, offset, count);
    }
    int StreamMembers::Read(Array<Byte> buffer, int offset, int count)
    {
        using Next = int (StreamMembers::*)(Array<Byte>, int, int) const;
        return (this->*static_cast<Next>(&StreamMembers::Read))(buffer, offset, count);
    }
    int StreamMembers::Read(Array<Byte> buffer, int offset, int count) const
    {
        using Next = int (StreamMembers::*)(const Array<Byte>&, int, int) const;
        return (this->*static_cast<Next>(&StreamMembers::Read))(buffer, offset, count);
    }
    int StreamMembers::Read(const Array<Byte>& buffer, int offset, int count) const
    {
        return LastRead(buffer, offset, count);
    }
    int StreamMembers::EnterRead(const Array<Byte>& buffer, int offset, int count)
    {
        using First = int (StreamMembers::*)(const Array<Byte>&, int, int);
        return (this->*static_cast<First>(&StreamMembers::Read))(buffer, offset, count);
    }
    void StreamMembers::Write(const Array<Byte>& buffer, int offset, int count)
    {
        using Next = void (StreamMembers::*)(Array<Byte>, int, int);
        (this->*static_cast<Next>(&StreamMembers::Write))(buffer, offset, count);
    }
    void StreamMembers::Write(Array<Byte> buffer, int offset, int count)
    {
        using Next = void (StreamMembers::*)(Array<Byte>, int, int) const;
        (this->*static_cast<Next>(&StreamMembers::Write))(buffer, offset, count);
    }
    void StreamMembers::Write(Array<Byte> buffer, int offset, int count) const
    {
        using Next = void (StreamMembers::*)(const Array<Byte>&, int, int) const;
        (this->*static_cast<Next>(&StreamMembers::Write))(buffer, offset, count);
    }
    void StreamMembers::Write(const Array<Byte>& buffer, int offset, int count) const
    {
        LastWrite(buffer, offset, count);
    }
    void StreamMembers::EnterWrite(const Array<Byte>& buffer, int offset, int count)
    {
        using First = void (StreamMembers::*)(const Array<Byte>&, int, int);
        (this->*static_cast<First>(&StreamMembers::Write))(buffer, offset, count);
    }
    void StreamMembers::CopyTo(const IO::Stream& destination, int bufferSize)
    {
        using Next = void (StreamMembers::*)(IO::Stream, int);
        (this->*static_cast<Next>(&StreamMembers::CopyTo))(destination, bufferSize);
    }
    void StreamMembers::CopyTo(IO::Stream destination, int bufferSize)
    {
        using Next = void (StreamMembers::*)(IO::Stream, int) const;
        (this->*static_cast<Next>(&StreamMembers::CopyTo))(destination, bufferSize);
    }
    void StreamMembers::CopyTo(IO::Stream destination, int bufferSize) const
    {
        using Next = void (StreamMembers::*)(const IO::Stream&, int) const;
        (this->*static_cast<Next>(&StreamMembers::CopyTo))(destination, bufferSize);
    }
    void StreamMembers::CopyTo(const IO::Stream& destination, int bufferSize) const
    {
        LastCopyTo(destination, bufferSize);
    }
    void StreamMembers::EnterCopyTo(const IO::Stream& destination, int bufferSize)
    {
        using First = void (StreamMembers::*)(const IO::Stream&, int);
        (this->*static_cast<First>(&StreamMembers::CopyTo))(destination, bufferSize);
    }
    IAsyncResult StreamMembers::BeginRead(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                          const Object& state)
    {
        using Next = IAsyncResult (StreamMembers::*)(Array<Byte>, int, int, AsyncCallback, Object);
        return (this->*static_cast<Next>(&StreamMembers::BeginRead))(buffer, offset, count, callback, state);
    }
    IAsyncResult StreamMembers::BeginRead(Array<Byte> buffer, int offset, int count, AsyncCallback callback, Object state)
    {
        using Next = IAsyncResult (StreamMembers::*)(Array<Byte>, int, int, AsyncCallback, Object) const;
        return (this->*static_cast<Next>(&StreamMembers::BeginRead))(buffer, offset, count, callback, state);
    }
    IAsyncResult StreamMembers::BeginRead(Array<Byte> buffer, int offset, int count, AsyncCallback callback, Object state) const
    {
        using Next = IAsyncResult (StreamMembers::*)(const Array<Byte>&, int, int, const AsyncCallback&, const Object&) const;
        return (this->*static_cast<Next>(&StreamMembers::BeginRead))(buffer, offset, count, callback, state);
    }
    IAsyncResult StreamMembers::BeginRead(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                          const Object& state) const
    {
        return LastBeginRead(buffer, offset, count, callback, state);
    }
    IAsyncResult StreamMembers::EnterBeginRead(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                               const Object& state)
    {
        using First = IAsyncResult (StreamMembers::*)(const Array<Byte>&, int, int, const AsyncCallback&, const Object&);
        return (this->*static_cast<First>(&StreamMembers::BeginRead))(buffer, offset, count, callback, state);
    }
    int StreamMembers::EndRead(const IAsyncResult& asyncResult)
    {
        using Next = int (StreamMembers::*)(IAsyncResult);
        return (this->*static_cast<Next>(&StreamMembers::EndRead))(asyncResult);
    }
    int StreamMembers::EndRead(IAsyncResult asyncResult)
    {
        using Next = int (StreamMembers::*)(IAsyncResult) const;
        return (this->*static_cast<Next>(&StreamMembers::EndRead))(asyncResult);
    }
    int StreamMembers::EndRead(IAsyncResult asyncResult) const
    {
        using Next = int (StreamMembers::*)(const IAsyncResult&) const;
        return (this->*static_cast<Next>(&StreamMembers::EndRead))(asyncResult);
    }
    int StreamMembers::EndRead(const IAsyncResult& asyncResult) const
    {
        return LastEndRead(asyncResult);
    }
    int StreamMembers::EnterEndRead(const IAsyncResult& asyncResult)
    {
        using First = int (StreamMembers::*)(const IAsyncResult&);
        return (this->*static_cast<First>(&StreamMembers::EndRead))(asyncResult);
    }
    IAsyncResult StreamMembers::BeginWrite(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                           const Object& state)
    {
        using Next = IAsyncResult (StreamMembers::*)(Array<Byte>, int, int, AsyncCallback, Object);
        return (this->*static_cast<Next>(&StreamMembers::BeginWrite))(buffer, offset, count, callback, state);
    }
    IAsyncResult StreamMembers::BeginWrite(Array<Byte> buffer, int offset, int count, AsyncCallback callback, Object state)
    {
        using Next = IAsyncResult (StreamMembers::*)(Array<Byte>, int, int, AsyncCallback, Object) const;
        return (this->*static_cast<Next>(&StreamMembers::BeginWrite))(buffer, offset, count, callback, state);
    }
    IAsyncResult StreamMembers::BeginWrite(Array<Byte> buffer, int offset, int count, AsyncCallback callback, Object state) const
    {
        using Next = IAsyncResult (StreamMembers::*)(const Array<Byte>&, int, int, const AsyncCallback&, const Object&) const;
        return (this->*static_cast<Next>(&StreamMembers::BeginWrite))(buffer, offset, count, callback, state);
    }
    IAsyncResult StreamMembers::BeginWrite(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                           const Object& state) const
    {
        return LastBeginWrite(buffer, offset, count, callback, state);
    }
    IAsyncResult StreamMembers::EnterBeginWrite(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                                const Object& state)
    {
        using First = IAsyncResult (StreamMembers::*)(const Array<Byte>&, int, int, const AsyncCallback&, const Object&);
        return (this->*static_cast<First>(&StreamMembers::BeginWrite))(buffer, offset, count, callback, state);
    }
    void StreamMembers::EndWrite(const IAsyncResult& asyncResult)
    {
        using Next = void (StreamMembers::*)(IAsyncResult);
        (this->*static_cast<Next>(&StreamMembers::EndWrite))(asyncResult);
    }
    void StreamMembers::EndWrite(IAsyncResult asyncResult)
    {
        using Next = void (StreamMembers::*)(IAsyncResult) const;
        (this->*static_cast<Next>(&StreamMembers::EndWrite))(asyncResult);
    }
    void StreamMembers::EndWrite(IAsyncResult asyncResult) const
    {
        using Next = void (StreamMembers::*)(const IAsyncResult&) const;
        (this->*static_cast<Next>(&StreamMembers::EndWrite))(asyncResult);
    }
    void StreamMembers::EndWrite(const IAsyncResult& asyncResult) const
    {
        LastEndWrite(asyncResult);
    }
    void StreamMembers::EnterEndWrite(const IAsyncResult& asyncResult)
    {
        using First = void (StreamMembers::*)(const IAsyncResult&);
        (this->*static_cast<First>(&StreamMembers::EndWrite))(asyncResult);
    }

    bool StreamMembers::CanRead() const
    {
        return Find(
            *this, MemberCanRead, [](StreamMembers& stream) { return stream.CanRead(); }, &No);
    }
    bool StreamMembers::CanSeek() const
    {
        return Find(
            *this, MemberCanSeek, [](StreamMembers& stream) { return stream.CanSeek(); }, &No);
    }
    bool StreamMembers::CanWrite() const
    {
        return Find(
            *this, MemberCanWrite, [](StreamMembers& stream) { return stream.CanWrite(); }, &No);
    }
    bool StreamMembers::CanTimeout() const
    {
        return false;
    }
    Int64 StreamMembers::Length() const
    {
        return Find(
            *this, MemberLength, [](StreamMembers& stream) { return stream.Length(); }, &NoNumber);
    }
    Int64 StreamMembers::Position() const
    {
        return Find(
            *this, MemberPosition, [](StreamMembers& stream) { return stream.Position(); }, &NoNumber);
    }
    void StreamMembers::Position(Int64 value) const
    {
        Find(
            *this, MemberSetPosition, [value](StreamMembers& stream) { stream.Position(value); }, [] { ThrowNotThere(); });
    }
    int StreamMembers::ReadTimeout() const
    {
        ThrowNoTimeouts();
    }
    void StreamMembers::ReadTimeout(int) const
    {
        ThrowNoTimeouts();
    }
    int StreamMembers::WriteTimeout() const
    {
        ThrowNoTimeouts();
    }
    void StreamMembers::WriteTimeout(int) const
    {
        ThrowNoTimeouts();
    }

    void StreamMembers::Close() const
    {
        const_cast<StreamMembers*>(this)->Dispose(true);
    }
    void StreamMembers::Dispose() const
    {
        const_cast<StreamMembers*>(this)->Close();
    }
    void StreamMembers::Dispose(bool) const {}

    void StreamMembers::Flush() const
    {
        Find(
            *this, MemberFlush, [](StreamMembers& stream) { stream.Flush(); }, [] {});
    }
    Int64 StreamMembers::Seek(Int64 offset, IO::SeekOrigin origin) const
    {
        return Find(
            *this, MemberSeek, [=](StreamMembers& stream) { return stream.Seek(offset, origin); }, &NoNumber);
    }
    void StreamMembers::SetLength(Int64 value) const
    {
        Find(
            *this, MemberSetLength, [value](StreamMembers& stream) { stream.SetLength(value); }, [] { ThrowNotThere(); });
    }

    int StreamMembers::LastRead(const Array<Byte>&, int, int) const
    {
        Core::Streams::ThrowNotReadable();
    }

    int StreamMembers::Read(Span<Byte> buffer) const
    {
        const std::span<Byte> into = buffer;
        const Array<Byte> array(static_cast<int>(into.size()));
        const int read = const_cast<StreamMembers*>(this)->EnterRead(array, 0, array.Length());
        if (static_cast<std::size_t>(static_cast<unsigned>(read)) > into.size())
        {
            throw IO::IOException("Stream was too long.");
        }
        std::copy_n(array.begin(), read, into.begin());
        return read;
    }

    int StreamMembers::ReadByte() const
    {
        const Array<Byte> one(1);
        return const_cast<StreamMembers*>(this)->EnterRead(one, 0, 1) == 0 ? -1 : one[0];
    }

    void StreamMembers::LastWrite(const Array<Byte>&, int, int) const
    {
        Core::Streams::ThrowNotWritable();
    }

    void StreamMembers::Write(ReadOnlySpan<Byte> buffer) const
    {
        const Array<Byte> array{std::span<const Byte>(buffer)};
        const_cast<StreamMembers*>(this)->EnterWrite(array, 0, array.Length());
    }

    void StreamMembers::WriteByte(Byte value) const
    {
        const_cast<StreamMembers*>(this)->EnterWrite(Array<Byte>{value}, 0, 1);
    }

    void StreamMembers::LastCopyTo(const IO::Stream& destination, int bufferSize) const
    {
        Core::Streams::CheckCopy(destination, bufferSize);
        auto& self = *const_cast<StreamMembers*>(this);
        if (!self.CanRead())
        {
            if (self.CanWrite())
            {
                Core::Streams::ThrowNotReadable();
            }
            Core::Streams::ThrowClosed();
        }
        const Array<Byte> buffer(bufferSize);
        for (int read = self.EnterRead(buffer, 0, bufferSize); read != 0; read = self.EnterRead(buffer, 0, bufferSize))
        {
            destination.Write(buffer, 0, read);
        }
    }

    // The calls that the program does not begin by itself run on the pool, one at a time.

    IAsyncResult StreamMembers::LastBeginRead(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                              const Object& state) const
    {
        if (!const_cast<StreamMembers*>(this)->CanRead())
        {
            Core::Streams::ThrowNotReadable();
        }
        const IO::Stream self = SystemnetSelf();
        return Core::StreamCall::Begin(self.Data(), Core::StreamCall::Reading, callback, state,
                                       [=] { return self.Read(buffer, offset, count); });
    }

    int StreamMembers::LastEndRead(const IAsyncResult& asyncResult) const
    {
        return Core::StreamCall::End(asyncResult, SystemnetSelf().Data(), Core::StreamCall::Reading, "EndRead");
    }

    IAsyncResult StreamMembers::LastBeginWrite(const Array<Byte>& buffer, int offset, int count, const AsyncCallback& callback,
                                               const Object& state) const
    {
        if (!const_cast<StreamMembers*>(this)->CanWrite())
        {
            Core::Streams::ThrowNotWritable();
        }
        const IO::Stream self = SystemnetSelf();
        return Core::StreamCall::Begin(self.Data(), Core::StreamCall::Writing, callback, state,
                                       [=]
                                       {
                                           self.Write(buffer, offset, count);
                                           return 0;
                                       });
    }

    void StreamMembers::LastEndWrite(const IAsyncResult& asyncResult) const
    {
        Core::StreamCall::End(asyncResult, SystemnetSelf().Data(), Core::StreamCall::Writing, "EndWrite");
    }
}

namespace System::Core
{
    IO::Stream StreamData::SystemnetSelf() const
    {
        AddReference();
        return IO::Stream(Detail::Adopt, const_cast<StreamData*>(this));
    }
}
