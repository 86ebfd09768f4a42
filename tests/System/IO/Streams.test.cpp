// MemoryStream, BufferedStream, Stream::Null and Stream::Synchronized; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/IO.hpp>
#include <System/InvalidCastException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/NotSupportedException.hpp>
#include <System/NullReferenceException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Text.hpp>
#include <System/UnauthorizedAccessException.hpp>
#include <thread>

using namespace System;
using namespace System::IO;
using namespace System::Text;

namespace
{
    Array<Byte> Bytes(String text)
    {
        return Encoding::UTF8().GetBytes(text);
    }
    std::string TextOf(Array<Byte> bytes)
    {
        return std::string(std::string_view(Encoding::UTF8().GetString(bytes)));
    }

    /// Says how often it was written to and read from.
    class Traced : public Stream
    {
    public:
        explicit Traced(Stream inner, bool seeks) : _inner(inner), _seeks(seeks) {}
        bool CanRead() const override { return _inner.CanRead(); }
        bool CanSeek() const override { return _seeks; }
        bool CanWrite() const override { return _inner.CanWrite(); }
        Int64 Length() const override { return _inner.Length(); }
        Int64 Position() const override { return _inner.Position(); }
        void Position(Int64 value) const override { _inner.Position(value); }
        void Flush() const override { Log += "F"; }
        Int64 Seek(Int64 offset, SeekOrigin origin) const override { return _inner.Seek(offset, origin); }
        void SetLength(Int64 value) const override { _inner.SetLength(value); }
        int Read(const Array<Byte>& buffer, int offset, int count) const override
        {
            Log += "R";
            return _inner.Read(buffer, offset, count);
        }
        void Write(const Array<Byte>& buffer, int offset, int count) const override
        {
            Log += "W" + std::to_string(count);
            _inner.Write(buffer, offset, count);
        }
        mutable std::string Log;

    private:
        Stream _inner;
        bool _seeks;
    };
}

BOOST_AUTO_TEST_CASE(a_memory_stream_grows)
{
    MemoryStream m;
    BOOST_TEST(m.Capacity() == 0);
    m.WriteByte(1);
    BOOST_TEST(m.Capacity() == 256);
    m.Write(Array<Byte>(300), 0, 300);
    BOOST_TEST(m.Capacity() == 512);
    BOOST_TEST(m.Length() == 301);
    BOOST_TEST(m.Position() == 301);
    m.Capacity(301);
    BOOST_TEST(m.Capacity() == 301);
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return m.Capacity(300), 0; }) == "value");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return MemoryStream(-1); }) == "capacity");
    BOOST_TEST(m.ToArray().Length() == 301);
    BOOST_TEST(m.GetBuffer().Length() == 301);
}

BOOST_AUTO_TEST_CASE(a_memory_stream_over_an_array_keeps_its_length)
{
    const Array<Byte> array = Bytes("0123456789");
    const MemoryStream m = MemoryStream(array, 2, 5);
    BOOST_TEST(m.Length() == 5);
    BOOST_TEST(m.Capacity() == 5);
    BOOST_TEST(m.ReadByte() == '2');
    m.WriteByte('x');
    BOOST_TEST(TextOf(array) == "012x456789");
    BOOST_TEST(MessageOf<NotSupportedException>([&] { return m.Write(Array<Byte>(5), 0, 5), 0; }) == "Memory stream is not expandable.");
    BOOST_TEST(MessageOf<UnauthorizedAccessException>([&] { return m.GetBuffer(); }) ==
               "MemoryStream's internal buffer cannot be accessed.");
    ArraySegment<Byte> segment;
    BOOST_TEST(!m.TryGetBuffer(segment));
    BOOST_TEST(MemoryStream(array, 2, 5, true, true).TryGetBuffer(segment));
    BOOST_TEST(segment.Offset() == 2);
    BOOST_TEST(segment.Count() == 5);
    const MemoryStream fixed = MemoryStream(array, false);
    BOOST_TEST(!fixed.CanWrite());
    BOOST_TEST(MessageOf<NotSupportedException>([&] { return fixed.WriteByte(1), 0; }) == "Stream does not support writing.");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return MemoryStream(Array<Byte>(nullptr)); }) == "buffer");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return MemoryStream(array, -1, 1); }) == "index");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return MemoryStream(array, 1, -1); }) == "count");
    Caught<ArgumentException>([&] { return MemoryStream(array, 8, 3); });
}

BOOST_AUTO_TEST_CASE(a_memory_stream_seeks)
{
    const MemoryStream m = MemoryStream(Bytes("hello"));
    BOOST_TEST(m.Seek(-2, SeekOrigin::End) == 3);
    BOOST_TEST(m.ReadByte() == 'l');
    BOOST_TEST(m.Seek(-4, SeekOrigin::Current) == 0);
    BOOST_TEST(m.Seek(1, SeekOrigin::Begin) == 1);
    BOOST_TEST(MessageOf<IOException>([&] { return m.Seek(-1, SeekOrigin::Begin); }) ==
               "An attempt was made to move the position before the beginning of the stream.");
    BOOST_TEST(ParameterOf<ArgumentException>([&] { return m.Seek(0, static_cast<SeekOrigin>(5)); }) == "origin");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return m.Position(-1), 0; }) == "value");
    m.Position(100);
    BOOST_TEST(m.ReadByte() == -1);
    BOOST_TEST(m.Read(Array<Byte>(5), 0, 5) == 0);
    MemoryStream g;
    g.Position(3);
    g.WriteByte('x');
    BOOST_TEST(TextOf(g.ToArray()) == std::string("\0\0\0x", 4));
    g.SetLength(2);
    BOOST_TEST(g.Position() == 2);
    g.SetLength(4);
    BOOST_TEST(TextOf(g.ToArray()) == std::string(4, '\0'));
    BOOST_TEST(ToString(SeekOrigin::Current) == "Current");
}

BOOST_AUTO_TEST_CASE(a_closed_memory_stream_keeps_its_contents)
{
    MemoryStream m;
    m.Write(Bytes("abc"));
    m.Close();
    m.Dispose();
    BOOST_TEST(!m.CanRead());
    BOOST_TEST(!m.CanWrite());
    BOOST_TEST(!m.CanSeek());
    BOOST_TEST(TextOf(m.ToArray()) == "abc");
    BOOST_TEST(m.GetBuffer().Length() == 256);
    BOOST_TEST(MessageOf<ObjectDisposedException>([&] { return m.Length(); }) == "Cannot access a closed Stream.");
    Caught<ObjectDisposedException>([&] { return m.ReadByte(); });
    Caught<ObjectDisposedException>([&] { return m.Capacity(); });
    Caught<ObjectDisposedException>([&] { return m.WriteTo(Stream::Null), 0; });
}

BOOST_AUTO_TEST_CASE(arguments_of_reading_and_writing_are_checked)
{
    const MemoryStream m = MemoryStream(10);
    const Array<Byte> b(5);
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return m.Read(nullptr, 0, 0); }) == "buffer");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return m.Read(b, -1, 1); }) == "offset");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return m.Read(b, 0, 6); }) == "count");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return m.Read(b, 6, 0); }) == "count");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return m.Write(b, 0, -1), 0; }) == "count");
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return m.CopyTo(nullptr), 0; }) == "destination");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return m.CopyTo(Stream::Null, 0), 0; }) == "bufferSize");
    Caught<NotSupportedException>([&] { return m.CopyTo(MemoryStream(b, false)), 0; });
    Stream s;
    Caught<NullReferenceException>([&] { return s.ReadByte(); });
}

BOOST_AUTO_TEST_CASE(reading_exactly_and_at_least)
{
    const MemoryStream m = MemoryStream(Bytes("0123456789"));
    const Array<Byte> b(8);
    m.ReadExactly(b, 1, 4);
    BOOST_TEST(TextOf(b) == std::string("\0"
                                        "0123\0\0\0",
                                        8));
    BOOST_TEST(m.ReadAtLeast(b.AsSpan(), 3) >= 3);
    m.Position(8);
    BOOST_TEST(m.ReadAtLeast(b.AsSpan(), 5, false) == 2);
    m.Position(8);
    BOOST_TEST(MessageOf<EndOfStreamException>([&] { return m.ReadExactly(b, 0, 3), 0; }) ==
               "Unable to read beyond the end of the stream.");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return m.ReadAtLeast(b.AsSpan(), -1); }) == "minimumBytes");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return m.ReadAtLeast(b.AsSpan(), 9); }) == "minimumBytes");
}

BOOST_AUTO_TEST_CASE(streams_are_cast_and_compared)
{
    const MemoryStream m;
    const Stream s = m;
    BOOST_TEST((s == m));
    BOOST_TEST((((MemoryStream)s) == m));
    BOOST_TEST(s.Is<MemoryStream>());
    BOOST_TEST(!s.Is<FileStream>());
    Caught<InvalidCastException>([&] { return (FileStream)s; });
    const Object o = s;
    BOOST_TEST(((MemoryStream)o == m));
    BOOST_TEST(s.GetType().FullName() == "System.IO.MemoryStream");
    const Object upper = Traced(m, false);
    BOOST_TEST((upper != nullptr));
    BOOST_TEST(((Stream)upper).CanRead());
    BOOST_TEST(std::string_view(((Stream)upper).GetType().Name()).ends_with("Traced"));
}

BOOST_AUTO_TEST_CASE(the_null_stream_takes_everything)
{
    Stream::Null.Write(Array<Byte>(5));
    Stream::Null.Close();
    BOOST_TEST(Stream::Null.CanRead());
    BOOST_TEST(Stream::Null.ReadByte() == -1);
    BOOST_TEST(Stream::Null.Length() == 0);
    MemoryStream m;
    Stream::Null.CopyTo(m);
    BOOST_TEST(m.Length() == 0);
}

BOOST_AUTO_TEST_CASE(a_synchronized_stream_may_be_written_by_several_threads)
{
    const MemoryStream m;
    const Stream s = Stream::Synchronized(m);
    std::vector<std::thread> threads;
    for (int i = 0; i != 4; ++i)
    {
        threads.emplace_back(
            [=]
            {
                for (int n = 0; n != 500; ++n)
                {
                    s.Write(Bytes("ab"));
                }
            });
    }
    for (std::thread& thread : threads)
    {
        thread.join();
    }
    BOOST_TEST(m.Length() == 4000);
    BOOST_TEST(std::string_view(Encoding::ASCII().GetString(m.ToArray())).find("aa") == std::string_view::npos);
}

BOOST_AUTO_TEST_CASE(a_buffered_stream_writes_in_larger_pieces)
{
    const auto traced = std::make_shared<Traced>(MemoryStream(), true);
    const BufferedStream b = BufferedStream(traced, 8);
    b.Write(Bytes("abc"));
    b.Write(Bytes("def"));
    BOOST_TEST(traced->Log == "");
    BOOST_TEST(b.Position() == 6);
    b.Write(Bytes("ghi"));
    BOOST_TEST(traced->Log == "W6");
    b.Write(Bytes("0123456789"));
    BOOST_TEST(traced->Log == "W6W3W10");
    b.Flush();
    BOOST_TEST(b.Length() == 19);
    b.Position(0);
    traced->Log = "";
    BOOST_TEST(b.ReadByte() == 'a');
    BOOST_TEST(b.ReadByte() == 'b');
    BOOST_TEST(traced->Log == "R");
    BOOST_TEST(b.Position() == 2);
    b.WriteByte('X');
    b.Close();
    BOOST_TEST(!b.CanWrite());
    Caught<ObjectDisposedException>([&] { return b.ReadByte(); });
    Caught<ArgumentOutOfRangeException>([&] { return BufferedStream(traced, 0); });
}

BOOST_AUTO_TEST_CASE(a_buffered_stream_that_does_not_seek_keeps_what_it_read_ahead)
{
    const MemoryStream inner = MemoryStream(Bytes("abcdef"), true);
    const BufferedStream b = BufferedStream(Traced(inner, false), 8);
    BOOST_TEST(b.ReadByte() == 'a');
    Caught<NotSupportedException>([&] { return b.WriteByte('X'), 0; });
    b.Flush();
    BOOST_TEST(b.ReadByte() == 'b');
    Caught<NotSupportedException>([&] { return b.Position(); });
}
