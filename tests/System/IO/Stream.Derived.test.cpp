// Streams of programs' own: what C# programs derive from Stream.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include "tests/Support/Signals.hpp"
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/IDisposable.hpp>
#include <System/IO.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/NotSupportedException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
#include <System/Using.hpp>

using namespace System;
using namespace System::IO;
using namespace System::Text;

namespace
{
    /// Passes everything on, and makes letters large: const members, arrays by value.
    class Upper : public Stream
    {
    public:
        explicit Upper(Stream inner) : _inner(inner) {}
        bool CanRead() const override { return _inner.CanRead(); }
        bool CanSeek() const override { return false; }
        bool CanWrite() const override { return _inner.CanWrite(); }
        Int64 Length() const override { return _inner.Length(); }
        Int64 Position() const override { return _inner.Position(); }
        void Position(Int64 value) const override { _inner.Position(value); }
        void Flush() const override { _inner.Flush(); }
        Int64 Seek(Int64, SeekOrigin) const override { throw NotSupportedException(); }
        void SetLength(Int64) const override { throw NotSupportedException(); }
        int Read(Array<Byte> buffer, int offset, int count) const override
        {
            const int n = _inner.Read(buffer, offset, count);
            for (int i = offset; i < offset + n; ++i)
            {
                buffer[i] = static_cast<Byte>(std::toupper(buffer[i]));
            }
            return n;
        }
        void Write(Array<Byte> buffer, int offset, int count) const override
        {
            for (int i = offset; i < offset + count; ++i)
            {
                _inner.WriteByte(static_cast<Byte>(std::toupper(buffer[i])));
            }
        }

    private:
        Stream _inner;
    };

    /// Counts: members that are not const, arrays by reference, a property of its own, and Dispose(bool) that calls the base's.
    class Counting : public Stream
    {
    public:
        explicit Counting(Stream inner) : _inner(inner) {}
        using Stream::Dispose;
        bool CanRead() override { return _inner.CanRead(); }
        bool CanSeek() override { return _inner.CanSeek(); }
        bool CanWrite() override { return _inner.CanWrite(); }
        Int64 Length() override { return _inner.Length(); }
        Int64 Position() override { return _inner.Position(); }
        void Position(Int64 value) override { _inner.Position(value); }
        void Flush() override { ++_flushes; }
        Int64 Seek(Int64 offset, SeekOrigin origin) override { return _inner.Seek(offset, origin); }
        void SetLength(Int64 value) override { _inner.SetLength(value); }
        int Read(const Array<Byte>& buffer, int offset, int count) override
        {
            const int n = _inner.Read(buffer, offset, count);
            _read += n;
            return n;
        }
        void Write(const Array<Byte>& buffer, int offset, int count) override
        {
            _inner.Write(buffer, offset, count);
            _written += count;
        }
        Int64 BytesRead() const { return _read; }
        Int64 BytesWritten() const { return _written; }
        int Flushes() const { return _flushes; }
        int Disposals() const { return _disposals; }

    protected:
        void Dispose(bool disposing) override
        {
            ++_disposals;
            if (disposing)
            {
                _inner.Close();
            }
            Stream::Dispose(disposing);
        }

    private:
        Stream _inner;
        Int64 _read = 0;
        Int64 _written = 0;
        int _flushes = 0;
        int _disposals = 0;
    };

    Array<Byte> Bytes(String text)
    {
        return Encoding::UTF8().GetBytes(text);
    }
    String TextOf(Array<Byte> bytes)
    {
        return Encoding::UTF8().GetString(bytes);
    }
    String ReadAll(Stream stream)
    {
        MemoryStream copy;
        stream.CopyTo(copy);
        return TextOf(copy.ToArray());
    }
    void WriteByReference(const Stream& stream, String text)
    {
        stream.Write(Bytes(text), 0, text.Length());
    }
}

BOOST_AUTO_TEST_CASE(an_unnamed_object_becomes_a_stream)
{
    const Stream s = Upper(MemoryStream(Bytes("hello")));
    BOOST_TEST(s.CanRead());
    BOOST_TEST(!s.CanSeek());
    BOOST_TEST((s != nullptr));
    BOOST_TEST(ReadAll(s) == "HELLO");
    BOOST_TEST(ReadAll(Upper(MemoryStream(Bytes("more")))) == "MORE");
}

BOOST_AUTO_TEST_CASE(a_shared_object_becomes_a_stream_and_stays_what_it_is)
{
    const auto counting = std::make_shared<Counting>(MemoryStream(Bytes("hello")));
    {
        const Stream s = counting;
        BOOST_TEST(ReadAll(s) == "hello");
        BOOST_TEST(counting->BytesRead() == 5);
        BOOST_TEST((s == Stream(counting)));
    }
    const Stream again = counting;
    BOOST_TEST(again.ReadByte() == -1);
    BOOST_TEST(counting.use_count() == 2);
    const std::shared_ptr<Counting> none;
    BOOST_TEST((Stream(none) == nullptr));
    // The other way round: the stream holds the object.
    std::weak_ptr<Counting> gone;
    {
        Stream last = nullptr;
        {
            const auto other = std::make_shared<Counting>(MemoryStream(Bytes("x")));
            gone = other;
            last = other;
        }
        BOOST_TEST(last.ReadByte() == 'x');
        BOOST_TEST(!gone.expired());
    }
    BOOST_TEST(gone.expired());
}

BOOST_AUTO_TEST_CASE(a_named_object_is_used_where_it_is)
{
    Counting counting = Counting(MemoryStream());
    const Stream s = counting;
    s.Write(Bytes("hello"));
    s.WriteByte('!');
    WriteByReference(s, "abc");
    WriteByReference(counting, "def");
    s.Flush();
    BOOST_TEST(counting.BytesWritten() == 12);
    BOOST_TEST(counting.Flushes() == 1);
    const Stream same = counting;
    BOOST_TEST((s == same));
    BOOST_TEST((counting == s));
    s.Position(0);
    BOOST_TEST(ReadAll(counting) == "hello!abcdef");
    BOOST_TEST(counting.BytesRead() == 12);
}

BOOST_AUTO_TEST_CASE(a_stream_outlives_the_named_object)
{
    Stream s = nullptr;
    {
        Upper upper = Upper(MemoryStream(Bytes("hello")));
        s = upper;
        BOOST_TEST(s.ReadByte() == 'H');
    }
    BOOST_TEST(ReadAll(s) == "ELLO");
}

BOOST_AUTO_TEST_CASE(closing_comes_to_the_overridden_dispose_once)
{
    const auto counting = std::make_shared<Counting>(MemoryStream());
    const Stream s = counting;
    s.Close();
    BOOST_TEST(counting->Disposals() == 1);
    BOOST_TEST(!s.CanRead());
    s.Dispose();
    BOOST_TEST(counting->Disposals() == 2);
    IDisposable(s).Dispose();
    BOOST_TEST(counting->Disposals() == 3);
    counting->Dispose();
    BOOST_TEST(counting->Disposals() == 4);
    {
        Using guard(s);
    }
    BOOST_TEST(counting->Disposals() == 5);
    counting->Close();
    BOOST_TEST(counting->Disposals() == 6);
}

BOOST_AUTO_TEST_CASE(what_is_not_overridden_does_what_streams_do)
{
    const Stream s = Counting(MemoryStream(Bytes("hello")));
    BOOST_TEST(s.ReadByte() == 'h');
    std::vector<Byte> rest(8);
    BOOST_TEST(s.Read(std::span<Byte>(rest)) == 4);
    BOOST_TEST(s.ReadByte() == -1);
    BOOST_TEST(!s.CanTimeout());
    Caught<InvalidOperationException>([&] { return s.ReadTimeout(); });
    Caught<InvalidOperationException>([&] { return s.WriteTimeout(5), 0; });
}

BOOST_AUTO_TEST_CASE(begin_and_end_run_the_overridden_calls_in_order)
{
    const auto counting = std::make_shared<Counting>(MemoryStream());
    const Stream s = counting;
    Signals::Event called;
    IAsyncResult results[20];
    for (int i = 0; i != 20; ++i)
    {
        results[i] = s.BeginWrite(Array<Byte>{static_cast<Byte>('a' + i)}, 0, 1, nullptr, i);
        BOOST_TEST((int)results[i].AsyncState() == i);
    }
    for (const IAsyncResult& result : results)
    {
        s.EndWrite(result);
    }
    s.Position(0);
    const Array<Byte> buffer(30);
    const IAsyncResult reading = s.BeginRead(
        buffer, 0, 30,
        [&](IAsyncResult result)
        {
            BOOST_TEST(result.IsCompleted());
            called.Set();
        },
        nullptr);
    BOOST_TEST(s.EndRead(reading) == 20);
    BOOST_TEST(Encoding::ASCII().GetString(buffer, 0, 20) == "abcdefghijklmnopqrst");
    BOOST_TEST(called.Wait());
    Caught<InvalidOperationException>([&] { return s.EndRead(reading); });
    Caught<ArgumentException>([&] { return s.EndRead(results[0]); });
    // Failures come out of End.
    s.Close();
    Caught<NotSupportedException>([&] { return s.BeginRead(buffer, 0, 30, nullptr, nullptr), 0; });
}
