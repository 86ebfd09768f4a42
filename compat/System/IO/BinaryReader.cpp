// The .NET classes BinaryReader and BinaryWriter.
#include "compat/core/io/StreamData.hpp"
#include "compat/core/io/TextData.hpp"
#include "compat/core/objects/EncodingData.hpp"
#include "compat/core/text/SplitText.hpp"
#include <System/ArgumentException.hpp>
#include <System/FormatException.hpp>
#include <System/IDisposable.hpp>
#include <System/IO/BinaryReader.hpp>
#include <System/IO/BinaryWriter.hpp>
#include <System/IO/EndOfStreamException.hpp>
#include <System/ObjectDisposedException.hpp>

namespace System::IO
{
    namespace
    {
        /// What stands behind either.
        class BinaryData final : public Detail::ObjectData
        {
        public:
            BinaryData(const IO::Stream& stream, const System::Text::Encoding& encoding, bool leavesOpen, const Detail::TypeInfo& type)
                : Stream(stream), Encoding(encoding), _type(type), _leavesOpen(leavesOpen)
            {
            }
            const Detail::TypeInfo& GetType() const noexcept override { return _type; }
            void Dispose() override
            {
                if (!std::exchange(_isClosed, true))
                {
                    if (_leavesOpen)
                    {
                        Flush();
                    }
                    else
                    {
                        Stream.Close();
                    }
                }
            }
            void CheckOpen() const
            {
                if (_isClosed)
                {
                    throw ObjectDisposedException(String(nullptr), String("Cannot access a closed file."));
                }
            }
            void Flush() const
            {
                if (Stream.CanWrite())
                {
                    Stream.Flush();
                }
            }
            [[nodiscard]] const Core::EncodingData& Own() const noexcept
            {
                return *static_cast<const Core::EncodingData*>(Encoding.Data());
            }
            [[nodiscard]] Core::TextEncoding Kind() const noexcept { return Own().Of.Kind; }

            /// The next char; what is left of one of several bytes stays for the next call. -1 at the end.
            int NextChar()
            {
                CheckOpen();
                if (_at == _chars.size())
                {
                    std::vector<Byte> bytes;
                    do
                    {
                        const int next = Stream.ReadByte();
                        if (next == -1)
                        {
                            break;
                        }
                        bytes.push_back(static_cast<Byte>(next));
                    } while (Core::CompleteBytes(Kind(), bytes) == 0);
                    _chars = Core::DecodeText(Kind(), bytes, Own().Malformed);
                    _at = 0;
                }
                return _at == _chars.size() ? -1 : static_cast<unsigned char>(_chars[_at++]);
            }
            int PeekChar()
            {
                CheckOpen();
                if (_at != _chars.size())
                {
                    return static_cast<unsigned char>(_chars[_at]);
                }
                if (!Stream.CanSeek())
                {
                    return -1;
                }
                const Int64 position = Stream.Position();
                const int next = NextChar();
                Stream.Position(position);
                _chars.clear();
                _at = 0;
                return next;
            }

            IO::Stream Stream;
            System::Text::Encoding Encoding;

        private:
            const Detail::TypeInfo& _type;
            std::string _chars;
            std::size_t _at = 0;
            bool _leavesOpen;
            bool _isClosed = false;
        };

        BinaryData* Make(const Stream& stream, const System::Text::Encoding& encoding, bool leavesOpen, bool reads)
        {
            Detail::CheckNull(stream == nullptr, reads ? "input" : "output");
            Detail::CheckNull(encoding == nullptr, "encoding");
            if (reads ? !stream.CanRead() : !stream.CanWrite())
            {
                throw ArgumentException(reads ? "Stream was not readable." : "Stream was not writable.");
            }
            return new BinaryData(stream, encoding, leavesOpen, reads ? BinaryReader::Type() : BinaryWriter::Type());
        }

        template <class T>
        T Number(const BinaryData& data)
        {
            data.CheckOpen();
            Byte bytes[sizeof(T)];
            data.Stream.ReadExactly(std::span<Byte>(bytes));
            UInt64 value = 0;
            for (std::size_t i = 0; i != sizeof(T); ++i)
            {
                value |= static_cast<UInt64>(bytes[i]) << (8 * i);
            }
            return static_cast<T>(value);
        }

        /// A number in groups of seven bits, the low ones first.
        UInt64 SevenBits(const BinaryReader& reader, int most)
        {
            UInt64 value = 0;
            for (int shift = 0; shift < most; shift += 7)
            {
                const Byte next = reader.ReadByte();
                value |= static_cast<UInt64>(next & 0x7F) << shift;
                if (next < 0x80)
                {
                    if (most - shift < 7 && (next >> (most - shift)) != 0)
                    {
                        break;
                    }
                    return value;
                }
            }
            throw FormatException("Too many bytes in what should have been a 7-bit encoded integer.");
        }
    }

    const Detail::TypeInfo& BinaryReader::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.IO.BinaryReader", typeid(BinaryReader), nullptr, &IDisposable::Type()};
        return type;
    }
    const Detail::TypeInfo& BinaryWriter::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.IO.BinaryWriter", typeid(BinaryWriter), nullptr, &IDisposable::Type()};
        return type;
    }

    // ---- BinaryReader ----

    BinaryReader::BinaryReader(Stream input) : BinaryReader(input, System::Text::Encoding::UTF8(), false) {}
    BinaryReader::BinaryReader(Stream input, const System::Text::Encoding& encoding) : BinaryReader(input, encoding, false) {}
    BinaryReader::BinaryReader(Stream input, const System::Text::Encoding& encoding, bool leaveOpen)
        : BinaryReader(Detail::Adopt, Make(input, encoding, leaveOpen, true))
    {
    }
    Stream BinaryReader::BaseStream() const
    {
        return Self<BinaryData>().Stream;
    }
    void BinaryReader::Close() const
    {
        Dispose(true);
    }
    void BinaryReader::Dispose() const
    {
        Dispose(true);
    }
    void BinaryReader::Dispose(bool disposing) const
    {
        auto& data = Self<BinaryData>();
        if (disposing)
        {
            data.Dispose();
        }
    }
    bool BinaryReader::ReadBoolean() const
    {
        return ReadByte() != 0;
    }
    Byte BinaryReader::ReadByte() const
    {
        const auto& data = Self<BinaryData>();
        data.CheckOpen();
        const int next = data.Stream.ReadByte();
        if (next == -1)
        {
            throw EndOfStreamException("Unable to read beyond the end of the stream.");
        }
        return static_cast<Byte>(next);
    }
    SByte BinaryReader::ReadSByte() const
    {
        return static_cast<SByte>(ReadByte());
    }
    Int16 BinaryReader::ReadInt16() const
    {
        return Number<Int16>(Self<BinaryData>());
    }
    UInt16 BinaryReader::ReadUInt16() const
    {
        return Number<UInt16>(Self<BinaryData>());
    }
    int BinaryReader::ReadInt32() const
    {
        return Number<int>(Self<BinaryData>());
    }
    UInt32 BinaryReader::ReadUInt32() const
    {
        return Number<UInt32>(Self<BinaryData>());
    }
    Int64 BinaryReader::ReadInt64() const
    {
        return Number<Int64>(Self<BinaryData>());
    }
    UInt64 BinaryReader::ReadUInt64() const
    {
        return Number<UInt64>(Self<BinaryData>());
    }
    float BinaryReader::ReadSingle() const
    {
        return std::bit_cast<float>(ReadUInt32());
    }
    double BinaryReader::ReadDouble() const
    {
        return std::bit_cast<double>(ReadUInt64());
    }
    int BinaryReader::Read7BitEncodedInt() const
    {
        return static_cast<int>(SevenBits(*this, 32));
    }
    Int64 BinaryReader::Read7BitEncodedInt64() const
    {
        return static_cast<Int64>(SevenBits(*this, 64));
    }
    char BinaryReader::ReadChar() const
    {
        const int next = Read();
        if (next == -1)
        {
            throw EndOfStreamException("Unable to read beyond the end of the stream.");
        }
        return static_cast<char>(next);
    }
    Array<char> BinaryReader::ReadChars(int count) const
    {
        if (count < 0)
        {
            Detail::ThrowNegative("count", count);
        }
        std::string chars;
        for (int next = 0; static_cast<int>(chars.size()) < count && (next = Read()) != -1;)
        {
            chars += static_cast<char>(next);
        }
        return Array<char>(std::span<const char>(chars));
    }
    String BinaryReader::ReadString() const
    {
        const auto& data = Self<BinaryData>();
        const int length = Read7BitEncodedInt();
        if (length < 0)
        {
            throw IOException(String::Format("BinaryReader encountered an invalid string length of {0} characters.", length));
        }
        std::string bytes;
        const Array<Byte> part(std::min(length, 4096));
        while (static_cast<int>(bytes.size()) < length)
        {
            const int read = data.Stream.Read(part, 0, std::min(part.Length(), length - static_cast<int>(bytes.size())));
            if (read == 0)
            {
                throw EndOfStreamException("Unable to read beyond the end of the stream.");
            }
            bytes.append(reinterpret_cast<const char*>(part.data()), static_cast<std::size_t>(read));
        }
        return Core::DecodeText(data.Kind(), {reinterpret_cast<const Byte*>(bytes.data()), bytes.size()}, data.Own().Malformed);
    }
    Array<Byte> BinaryReader::ReadBytes(int count) const
    {
        if (count < 0)
        {
            Detail::ThrowNegative("count", count);
        }
        const auto& data = Self<BinaryData>();
        data.CheckOpen();
        const Array<Byte> bytes(count);
        const int read = data.Stream.ReadAtLeast(bytes.AsSpan(), count, false);
        return read == count ? bytes : Array<Byte>(std::span<const Byte>(bytes.data(), static_cast<std::size_t>(read)));
    }
    int BinaryReader::Read() const
    {
        return Self<BinaryData>().NextChar();
    }
    int BinaryReader::Read(const Array<Byte>& buffer, int index, int count) const
    {
        const auto& data = Self<BinaryData>();
        Core::Streams::CheckBuffer(buffer, index, count);
        data.CheckOpen();
        return data.Stream.Read(buffer, index, count);
    }
    int BinaryReader::Read(const Array<char>& buffer, int index, int count) const
    {
        Core::TextChecks::Range(buffer, index, count);
        int read = 0;
        for (int next = 0; read < count && (next = Read()) != -1; ++read)
        {
            buffer[index + read] = static_cast<char>(next);
        }
        return read;
    }
    int BinaryReader::Read(Span<Byte> buffer) const
    {
        const auto& data = Self<BinaryData>();
        data.CheckOpen();
        return data.Stream.Read(buffer);
    }
    void BinaryReader::ReadExactly(Span<Byte> buffer) const
    {
        const auto& data = Self<BinaryData>();
        data.CheckOpen();
        data.Stream.ReadExactly(buffer);
    }
    int BinaryReader::PeekChar() const
    {
        return Self<BinaryData>().PeekChar();
    }

    // ---- BinaryWriter ----

    BinaryWriter::BinaryWriter(Stream output) : BinaryWriter(output, System::Text::Encoding::UTF8(), false) {}
    BinaryWriter::BinaryWriter(Stream output, const System::Text::Encoding& encoding) : BinaryWriter(output, encoding, false) {}
    BinaryWriter::BinaryWriter(Stream output, const System::Text::Encoding& encoding, bool leaveOpen)
        : BinaryWriter(Detail::Adopt, Make(output, encoding, leaveOpen, false))
    {
    }
    Stream BinaryWriter::BaseStream() const
    {
        const auto& data = Self<BinaryData>();
        data.Flush();
        return data.Stream;
    }
    void BinaryWriter::Close() const
    {
        Dispose(true);
    }
    void BinaryWriter::Dispose() const
    {
        Dispose(true);
    }
    void BinaryWriter::Dispose(bool disposing) const
    {
        auto& data = Self<BinaryData>();
        if (disposing)
        {
            data.Dispose();
        }
    }
    void BinaryWriter::Flush() const
    {
        Self<BinaryData>().Stream.Flush();
    }
    Int64 BinaryWriter::Seek(int offset, SeekOrigin origin) const
    {
        return Self<BinaryData>().Stream.Seek(offset, origin);
    }
    void BinaryWriter::WriteBytes(std::span<const Byte> bytes) const
    {
        Self<BinaryData>().Stream.Write(ReadOnlySpan<Byte>(bytes));
    }
    void BinaryWriter::Write(const Array<Byte>& buffer) const
    {
        Detail::CheckNull(!buffer, "buffer");
        Self<BinaryData>().Stream.Write(buffer, 0, buffer.Length());
    }
    void BinaryWriter::Write(const Array<Byte>& buffer, int index, int count) const
    {
        Self<BinaryData>().Stream.Write(buffer, index, count);
    }
    void BinaryWriter::Write(const Array<char>& chars) const
    {
        Detail::CheckNull(!chars, "chars");
        Write(chars, 0, chars.Length());
    }
    void BinaryWriter::Write(const Array<char>& chars, int index, int count) const
    {
        Core::TextChecks::Range(chars, index, count);
        const std::vector<Byte> bytes =
            Core::EncodeText(Self<BinaryData>().Kind(), std::string_view(chars.data() + index, static_cast<std::size_t>(count)),
                             Self<BinaryData>().Own().Lacking);
        WriteBytes(bytes);
    }
    void BinaryWriter::Write(const String& value) const
    {
        Detail::CheckNull(value == nullptr, "value");
        const std::vector<Byte> bytes = Core::EncodeText(Self<BinaryData>().Kind(), value, Self<BinaryData>().Own().Lacking);
        Write7BitEncodedInt(static_cast<int>(bytes.size()));
        WriteBytes(bytes);
    }
    void BinaryWriter::Write7BitEncodedInt(int value) const
    {
        Write7BitEncodedInt64(static_cast<Int64>(static_cast<UInt32>(value)));
    }
    void BinaryWriter::Write7BitEncodedInt64(Int64 value) const
    {
        Byte bytes[10];
        std::size_t count = 0;
        auto rest = static_cast<UInt64>(value);
        for (; rest >= 0x80; rest >>= 7)
        {
            bytes[count++] = static_cast<Byte>(rest | 0x80);
        }
        bytes[count++] = static_cast<Byte>(rest);
        WriteBytes(std::span<const Byte>(bytes, count));
    }
}
