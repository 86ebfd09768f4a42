// Readers and writers of text and of binary data; expectations were taken from .NET 10.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Documents.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Console.hpp>
#include <System/Environment.hpp>
#include <System/FormatException.hpp>
#include <System/IO.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Text.hpp>
#include <System/Using.hpp>

using namespace System;
using namespace System::IO;
using namespace System::Text;

namespace
{
    Array<Byte> Bytes(std::string_view text)
    {
        return Array<Byte>(std::span<const Byte>(reinterpret_cast<const Byte*>(text.data()), text.size()));
    }
    std::string Written(const MemoryStream& stream)
    {
        const Array<Byte> all = stream.ToArray();
        return std::string(reinterpret_cast<const char*>(all.data()), all.size());
    }

    /// Gives one byte at a time.
    class Dripping : public Stream
    {
    public:
        explicit Dripping(Array<Byte> bytes) : _bytes(bytes) {}
        bool CanRead() const override { return true; }
        bool CanSeek() const override { return false; }
        bool CanWrite() const override { return false; }
        int Read(Array<Byte> buffer, int offset, int count) override
        {
            if (count == 0 || _at == _bytes.Length())
            {
                return 0;
            }
            buffer[offset] = _bytes[_at++];
            return 1;
        }

    private:
        Array<Byte> _bytes;
        int _at = 0;
    };

    const std::string NewLine = Environment::NewLine();
}

BOOST_AUTO_TEST_CASE(lines_end_in_three_ways)
{
    const StreamReader r = StreamReader(MemoryStream(Bytes("a\nb\r\nc\rd\n\ne")));
    for (const char* line : {"a", "b", "c", "d", "", "e"})
    {
        BOOST_TEST(r.ReadLine() == line);
    }
    BOOST_TEST((r.ReadLine() == nullptr));
    BOOST_TEST(r.EndOfStream());
    const StreamReader dripping = StreamReader(Dripping(Bytes("a\r\nb\r")));
    BOOST_TEST(dripping.ReadLine() == "a");
    BOOST_TEST(dripping.ReadLine() == "b");
    BOOST_TEST((dripping.ReadLine() == nullptr));
    const StringReader s = StringReader("x\r\ny\rz");
    BOOST_TEST(s.ReadLine() == "x");
    BOOST_TEST(s.Peek() == 'y');
    BOOST_TEST(s.Read() == 'y');
    BOOST_TEST(s.ReadLine() == "");
    BOOST_TEST(s.ReadToEnd() == "z");
    BOOST_TEST((s.ReadLine() == nullptr));
    BOOST_TEST(s.Read() == -1);
}

BOOST_AUTO_TEST_CASE(characters_that_come_in_pieces_are_put_together)
{
    const std::string text = "a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80z";
    BOOST_TEST(StreamReader(Dripping(Bytes(text))).ReadToEnd() == text);
    for (const Encoding& encoding : {Encoding::Unicode(), Encoding::BigEndianUnicode(), Encoding::UTF32(), Encoding::UTF8()})
    {
        BOOST_TEST(StreamReader(Dripping(encoding.GetBytes(text)), encoding).ReadToEnd() == text);
    }
    // What stays incomplete is one malformed character.
    BOOST_TEST(StreamReader(Dripping(Bytes("a\xE2\x82"))).ReadToEnd() == "a\xEF\xBF\xBD");
    BOOST_TEST(StreamReader(Dripping(Bytes("\xE2\x28"))).ReadToEnd() == "\xEF\xBF\xBD(");
    // Writing: the parts of a char in several calls.
    MemoryStream m;
    const StreamWriter w = StreamWriter(m, UnicodeEncoding(false, false));
    for (const char c : text)
    {
        w.Write(c);
        w.Flush();
    }
    w.Close();
    BOOST_TEST(Encoding::Unicode().GetString(m.ToArray()) == text);
}

BOOST_AUTO_TEST_CASE(byte_order_marks_tell_the_encoding)
{
    const auto read = [](const Encoding& written, bool detect)
    {
        MemoryStream m;
        m.Write(written.GetPreamble());
        m.Write(written.GetBytes("x\xC3\xA4"));
        m.Position(0);
        const StreamReader r = StreamReader(Stream(m), Encoding::UTF8(), detect);
        const String text = r.ReadToEnd();
        return std::string(std::string_view(text + "|" + r.CurrentEncoding().WebName()));
    };
    BOOST_TEST(read(Encoding::UTF8(), true) == "x\xC3\xA4|utf-8");
    BOOST_TEST(read(Encoding::Unicode(), true) == "x\xC3\xA4|utf-16");
    BOOST_TEST(read(Encoding::BigEndianUnicode(), true) == "x\xC3\xA4|utf-16BE");
    BOOST_TEST(read(Encoding::UTF32(), true) == "x\xC3\xA4|utf-32");
    BOOST_TEST(read(Encoding::UTF8(), false) == "x\xC3\xA4|utf-8");
    BOOST_TEST(StreamReader(Dripping(Bytes("\xEF\xBB\xBFx"))).ReadToEnd() == "x");
    BOOST_TEST(StreamReader(Dripping(Bytes("\xEF\xBB"))).ReadToEnd() == "\xEF\xBF\xBD");
}

BOOST_AUTO_TEST_CASE(a_writer_writes_the_byte_order_mark_it_is_given)
{
    MemoryStream m;
    const StreamWriter w = StreamWriter(m);
    w.Write("x");
    BOOST_TEST(Written(m) == "");
    w.Flush();
    BOOST_TEST(Written(m) == "x");
    MemoryStream n;
    {
        const Using guard(StreamWriter(n, Encoding::UTF8()));
    }
    BOOST_TEST(Written(n) == "\xEF\xBB\xBF");
    BOOST_TEST(!n.CanWrite());
    MemoryStream o;
    o.WriteByte('a');
    StreamWriter(o, Encoding::UTF8(), -1, true).Close();
    BOOST_TEST(o.CanWrite());
    BOOST_TEST(Written(o) == "a");
}

BOOST_AUTO_TEST_CASE(everything_can_be_written)
{
    MemoryStream m;
    const StreamWriter w = StreamWriter(m);
    w.AutoFlush(true);
    w.NewLine("\r\n");
    w.Write("a");
    w.Write('b');
    w.Write(5);
    w.Write(2.5);
    w.Write(true);
    w.Write("{0}-{1}", 1, "x");
    w.Write(Array<char>{'c', 'd'});
    w.Write(Array<char>{'c', 'd', 'e'}, 1, 1);
    w.Write(String(nullptr));
    w.Write(Object(7));
    w.WriteLine();
    w.WriteLine("l");
    w.WriteLine(1);
    w.WriteLine("{0}", 2);
    BOOST_TEST(Written(m) == "ab52.5True1-xcdd7\r\nl\r\n1\r\n2\r\n");
    BOOST_TEST(w.NewLine() == "\r\n");
    BOOST_TEST(w.Encoding().WebName() == "utf-8");
    BOOST_TEST(w.AutoFlush());
    BOOST_TEST((w.BaseStream() == m));
    w.Close();
    w.Close();
    BOOST_TEST(MessageOf<ObjectDisposedException>([&] { return w.Write("x"), 0; }) == "Cannot write to a closed TextWriter.");
    Caught<ArgumentException>([&] { return StreamWriter(m); });
    Caught<ArgumentException>([&] { return StreamReader(m); });
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return StreamWriter(Stream(nullptr)); }) == "stream");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return StreamReader(Stream(nullptr)); }) == "stream");
}

BOOST_AUTO_TEST_CASE(reading_chars, *Differs("StreamReader", "its buffer, and what it asks of its stream at a time"))
{
    const MemoryStream m = MemoryStream(Bytes(std::string(10000, 'x') + "yz"));
    const StreamReader r = StreamReader(m);
    const Array<char> buffer(10001);
    BOOST_TEST(r.Peek() == 'x');
    BOOST_TEST(m.Position() == 4096);
    BOOST_TEST(r.ReadBlock(buffer, 0, 10001) == 10001);
    BOOST_TEST(buffer[10000] == 'y');
    BOOST_TEST(r.Peek() == 'z');
    BOOST_TEST(r.Read(buffer, 5, 5) == 1);
    BOOST_TEST(r.Read() == -1);
    BOOST_TEST(ParameterOf<ArgumentNullException>([&] { return r.Read(nullptr, 0, 1); }) == "buffer");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([&] { return r.Read(buffer, -1, 1); }) == "index");
    r.Close();
    BOOST_TEST(MessageOf<ObjectDisposedException>([&] { return r.Read(); }) == "Cannot read from a closed TextReader.");
    BOOST_TEST(!m.CanRead());
}

BOOST_AUTO_TEST_CASE(a_string_writer_collects)
{
    StringWriter w;
    w.Write("a{0}", 1);
    w.WriteLine('x');
    BOOST_TEST(w.ToString() == "a1x" + NewLine);
    StringBuilder sb;
    StringWriter(sb).Write("abc");
    BOOST_TEST(sb.ToString() == "abc");
    w.Close();
    BOOST_TEST(w.ToString() == "a1x" + NewLine);
    Caught<ObjectDisposedException>([&] { return w.Write("x"), 0; });
    const TextWriter t = w;
    BOOST_TEST(((StringWriter)t).ToString() == "a1x" + NewLine);
}

namespace
{
    /// Only what a C# class must override.
    class Letters : public TextWriter
    {
    public:
        System::Text::Encoding Encoding() const override { return System::Text::Encoding::ASCII(); }
        void Write(char value) override { Text += value; }
        std::string Text;
    };

    /// Whole texts, by value and const.
    class Prefixed : public TextWriter
    {
    public:
        explicit Prefixed(TextWriter inner) : _inner(inner) {}
        void Write(char value) const override { _inner.Write(value); }
        void Write(String value) const override { _inner.Write("> " + value); }
        void WriteLine(String value) const override { _inner.WriteLine("> " + value); }
        void Flush() const override { _inner.Flush(); }

    private:
        TextWriter _inner;
    };

    class Counter : public TextReader
    {
    public:
        int Peek() const override { return _next > '9' ? -1 : _next; }
        int Read() override { return _next > '9' ? -1 : _next++; }

    private:
        int _next = '0';
    };
}

BOOST_AUTO_TEST_CASE(programs_derive_writers)
{
    Letters letters;
    const TextWriter w = letters;
    w.Write("ab");
    w.Write(5);
    w.WriteLine("{0}!", 1);
    w.WriteLine();
    BOOST_TEST(letters.Text == "ab51!" + NewLine + NewLine);
    BOOST_TEST(w.Encoding().WebName() == "us-ascii");
    StringWriter inner;
    const TextWriter p = Prefixed(inner);
    p.Write('x');
    p.Write("a");
    p.WriteLine("b");
    p.WriteLine(7);
    BOOST_TEST(inner.ToString() == "x> a> b" + NewLine + "> 7" + NewLine);
}

BOOST_AUTO_TEST_CASE(programs_derive_readers)
{
    const TextReader r = Counter();
    BOOST_TEST(r.Peek() == '0');
    const Array<char> buffer(4);
    BOOST_TEST(r.Read(buffer, 0, 4) == 4);
    BOOST_TEST(String(buffer) == "0123");
    BOOST_TEST(r.ReadLine() == "456789");
    BOOST_TEST(r.ReadToEnd() == "");
}

BOOST_AUTO_TEST_CASE(the_console_writes_where_it_is_told)
{
    const TextWriter before = Console::Out();
    const auto letters = std::make_shared<Letters>();
    Console::SetOut(letters);
    Console::Write("a");
    Console::WriteLine("{0}", 5);
    Console::Out().Write('x');
    Console::SetOut(before);
    BOOST_TEST(letters->Text == "a5" + NewLine + "x");
    const TextReader input = Console::In();
    Console::SetIn(StringReader("one\ntwo"));
    BOOST_TEST(Console::ReadLine() == "one");
    BOOST_TEST(Console::Read() == 't');
    Console::SetIn(input);
    const TextWriter error = Console::Error();
    StringWriter errors;
    Console::SetError(errors);
    Console::Error().WriteLine("e");
    Console::SetError(error);
    BOOST_TEST(errors.ToString() == "e" + NewLine);
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Console::SetOut(nullptr), 0; }) == "newOut");
}

BOOST_AUTO_TEST_CASE(numbers_and_texts_are_read_as_they_were_written)
{
    MemoryStream m;
    const BinaryWriter w = BinaryWriter(m);
    w.Write(true);
    w.Write(Byte{200});
    w.Write(static_cast<Int16>(-2));
    w.Write(static_cast<UInt16>(0x1234));
    w.Write(-3);
    w.Write(4000000000U);
    w.Write(static_cast<Int64>(-5));
    w.Write(1.5F);
    w.Write(2.25);
    w.Write('c');
    w.Write(String("h\xC3\xA4"));
    w.Write("plain");
    w.Write(Array<Byte>{1, 2, 3});
    w.Write7BitEncodedInt(300);
    w.Write(String(std::string(200, 'x')));
    w.Flush();
    BOOST_TEST(m.ToArray()[4] == 0x34);
    m.Position(0);
    const BinaryReader r = BinaryReader(m);
    BOOST_TEST(r.ReadBoolean());
    BOOST_TEST(r.ReadByte() == 200);
    BOOST_TEST(r.ReadInt16() == -2);
    BOOST_TEST(r.ReadUInt16() == 0x1234);
    BOOST_TEST(r.ReadInt32() == -3);
    BOOST_TEST(r.ReadUInt32() == 4000000000U);
    BOOST_TEST(r.ReadInt64() == -5);
    BOOST_TEST(r.ReadSingle() == 1.5F);
    BOOST_TEST(r.ReadDouble() == 2.25);
    BOOST_TEST(r.PeekChar() == 'c');
    BOOST_TEST(r.ReadChar() == 'c');
    BOOST_TEST(r.ReadString() == "h\xC3\xA4");
    BOOST_TEST(r.ReadString() == "plain");
    BOOST_TEST(r.ReadBytes(3).Length() == 3);
    BOOST_TEST(r.Read7BitEncodedInt() == 300);
    BOOST_TEST(r.ReadString().Length() == 200);
    BOOST_TEST(r.PeekChar() == -1);
    BOOST_TEST(r.ReadBytes(5).Length() == 0);
    BOOST_TEST(MessageOf<EndOfStreamException>([&] { return r.ReadInt32(); }) == "Unable to read beyond the end of the stream.");
    r.Close();
    BOOST_TEST(!m.CanRead());
    Caught<ObjectDisposedException>([&] { return r.ReadByte(); });
    const BinaryReader bad = BinaryReader(MemoryStream(Array<Byte>{0xFF, 0xFF, 0xFF, 0xFF, 0xFF}));
    Caught<FormatException>([&] { return bad.Read7BitEncodedInt(); });
}
