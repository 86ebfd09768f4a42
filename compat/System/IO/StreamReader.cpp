// The .NET class StreamReader.
#include "compat/core/io/StreamData.hpp"
#include "compat/core/io/TextData.hpp"
#include "compat/core/objects/EncodingData.hpp"
#include "compat/core/text/SplitText.hpp"
#include <System/ArgumentException.hpp>
#include <System/IO/FileStream.hpp>
#include <System/IO/StreamReader.hpp>
#include <cstring>

namespace System::IO
{
    namespace
    {
        using Core::TextEncoding;

        constexpr int DefaultSize = 4096;
        constexpr int LeastSize = 128;

        System::Text::Encoding EncodingOf(TextEncoding kind)
        {
            switch (kind)
            {
            case TextEncoding::Utf16LittleEndian:
                return System::Text::Encoding::Unicode();
            case TextEncoding::Utf16BigEndian:
                return System::Text::Encoding::BigEndianUnicode();
            case TextEncoding::Utf32LittleEndian:
                return System::Text::Encoding::UTF32();
            case TextEncoding::Utf32BigEndian:
                return System::Text::Encoding::GetEncoding(12001);
            default:
                return System::Text::Encoding::UTF8();
            }
        }

        class StreamReaderData final : public Core::TextReaderData
        {
        public:
            StreamReaderData(const IO::Stream& stream, const System::Text::Encoding& encoding, bool detects, int size, bool leavesOpen)
                : Stream(stream), Encoding(encoding), _raw(size + 4), _size(size), _detects(detects), _leavesOpen(leavesOpen)
            {
            }
            const Detail::TypeInfo& GetType() const noexcept override { return StreamReader::Type(); }

            void Close() override { Dispose(true); }
            void Dispose(bool disposing) override
            {
                if (!disposing || _isClosed)
                {
                    return;
                }
                _isClosed = true;
                _at = _end = nullptr;
                if (!_leavesOpen)
                {
                    Stream.Close();
                }
            }
            using TextReaderData::Dispose;

            int Peek() override { return Ready() ? static_cast<unsigned char>(*_at) : -1; }
            int Read() override { return Ready() ? static_cast<unsigned char>(*_at++) : -1; }

            int Read(const Array<char>& buffer, int index, int count) override
            {
                Core::TextChecks::Range(buffer, index, count);
                int total = 0;
                while (total < count && Ready())
                {
                    const int part = std::min(count - total, static_cast<int>(_end - _at));
                    std::copy_n(_at, part, buffer.begin() + index + total);
                    _at += part;
                    total += part;
                    if (_at == _end && _wasShort)
                    {
                        break; // reading on could wait
                    }
                }
                return total;
            }

            String ReadLine() override
            {
                if (!Ready())
                {
                    return nullptr;
                }
                std::string before;
                do
                {
                    const auto length = static_cast<std::size_t>(_end - _at);
                    const auto* feed = static_cast<const char*>(std::memchr(_at, '\n', length));
                    const auto* end =
                        static_cast<const char*>(std::memchr(_at, '\r', feed != nullptr ? static_cast<std::size_t>(feed - _at) : length));
                    end = end != nullptr ? end : feed;
                    const std::string_view part(_at, end != nullptr ? static_cast<std::size_t>(end - _at) : length);
                    if (end == nullptr)
                    {
                        before += part;
                        _at = _end;
                        continue;
                    }
                    // Looking for the LF after a CR could wait for text that never comes.
                    _at = end + 1;
                    _skipsLineFeed = *end == '\r';
                    return before.empty() ? String(part) : String(before.append(part));
                } while (Fill());
                return before;
            }

            String ReadToEnd() override
            {
                std::string text;
                while (Ready())
                {
                    text.append(_at, _end);
                    _at = _end;
                }
                return text;
            }

            /// Makes sure that there is text; false at the end.
            bool Ready()
            {
                if (_isClosed)
                {
                    Core::TextChecks::ThrowReaderClosed();
                }
                for (;;)
                {
                    if (_at == _end && !Fill())
                    {
                        return false;
                    }
                    if (!std::exchange(_skipsLineFeed, false) || *_at != '\n')
                    {
                        return true;
                    }
                    ++_at;
                }
            }

            void Discard()
            {
                _at = _end = nullptr;
                _held = 0;
                _skipsLineFeed = false;
            }

            IO::Stream Stream;
            System::Text::Encoding Encoding;

        private:
            [[nodiscard]] const Core::EncodingData& Own() const noexcept
            {
                return *static_cast<const Core::EncodingData*>(Encoding.Data());
            }
            [[nodiscard]] TextEncoding Kind() const noexcept { return Own().Of.Kind; }

            /// Reads until there is text, after all there was has been used; false at the end of the stream.
            bool Fill()
            {
                auto* const bytes = _raw.data();
                std::copy_n(bytes + _from, _held, bytes);
                _from = 0;
                for (;;)
                {
                    const int read = Stream.Read(_raw, _held, _size);
                    _wasShort = read < _size;
                    const bool ended = read == 0;
                    auto count = static_cast<std::size_t>(_held + read);
                    std::span<const Byte> all(bytes, count);
                    if (_isAtStart && !ended)
                    {
                        if (!SkipMark(all))
                        {
                            _held = static_cast<int>(count);
                            continue;
                        }
                    }
                    const std::size_t complete = ended ? all.size() : Core::CompleteBytes(Kind(), all);
                    _held = static_cast<int>(all.size() - complete);
                    _from = static_cast<int>(all.data() - bytes + static_cast<std::ptrdiff_t>(complete));
                    Take(all.first(complete));
                    if (_at != _end)
                    {
                        return true;
                    }
                    if (ended)
                    {
                        return false;
                    }
                    std::copy_n(bytes + _from, _held, bytes);
                    _from = 0;
                }
            }

            void Take(std::span<const Byte> bytes)
            {
                std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
                const bool isAsIs = Kind() == TextEncoding::Utf8 || Kind() == TextEncoding::Ascii || Kind() == TextEncoding::Latin1;
                if (!isAsIs || !Core::IsAscii(text))
                {
                    _decoded = Core::DecodeText(Kind(), bytes, Own().Malformed);
                    text = _decoded;
                }
                _at = text.data();
                _end = text.data() + text.size();
            }

            /// Takes a byte order mark off; false if there may be one when more bytes are there.
            bool SkipMark(std::span<const Byte>& bytes)
            {
                const auto& own = Own();
                const Core::ByteOrderMark mark = Core::FindByteOrderMark(bytes);
                const bool isOwn = mark.Length != 0 && own.Preamble && mark.Encoding == own.Of.Kind;
                if (mark.Length == 0 && mark.MayFollow && bytes.size() < 4)
                {
                    return false;
                }
                _isAtStart = false;
                if (mark.Length != 0 && (_detects || isOwn))
                {
                    if (!isOwn && mark.Encoding != own.Of.Kind)
                    {
                        Encoding = EncodingOf(mark.Encoding);
                    }
                    bytes = bytes.subspan(mark.Length);
                }
                return true;
            }

            Array<Byte> _raw;
            int _size;
            int _held = 0; ///< bytes of a character that is not complete
            int _from = 0; ///< where they are
            std::string _decoded;
            const char* _at = nullptr; ///< the text, in _raw or _decoded
            const char* _end = nullptr;
            bool _detects;
            bool _leavesOpen;
            bool _isAtStart = true;
            bool _wasShort = false;
            bool _skipsLineFeed = false;
            bool _isClosed = false;
        };

        StreamReaderData* Make(const Stream& stream, const System::Text::Encoding& encoding, bool detects, int size, bool leavesOpen)
        {
            Detail::CheckNull(stream == nullptr, "stream");
            if (!stream.CanRead())
            {
                throw ArgumentException("Stream was not readable.");
            }
            if (size < -1)
            {
                Detail::ThrowBelow("bufferSize", size, -1);
            }
            if (size == 0)
            {
                Detail::ThrowArgumentOutOfRange("bufferSize", "bufferSize ('0') must be a non-negative and non-zero value.");
            }
            return new StreamReaderData(stream, encoding == nullptr ? System::Text::Encoding::UTF8() : encoding, detects,
                                        size == -1 ? DefaultSize : std::max(size, LeastSize), leavesOpen);
        }

        Stream Open(const String& path)
        {
            Detail::CheckNull(path == nullptr, "path");
            if (path.Length() == 0)
            {
                throw ArgumentException("The value cannot be an empty string.", "path");
            }
            return FileStream(path, FileMode::Open, FileAccess::Read, FileShare::Read, DefaultSize);
        }
    }

    const Detail::TypeInfo& StreamReader::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.IO.StreamReader", typeid(StreamReader), &TextReader::Type()};
        return type;
    }

    const StreamReader StreamReader::Null = StreamReader(Core::Streams::MakeNull());

    StreamReader::StreamReader(Stream stream) : StreamReader(stream, nullptr, true, -1, false) {}
    StreamReader::StreamReader(Stream stream, bool detectEncodingFromByteOrderMarks)
        : StreamReader(stream, nullptr, detectEncodingFromByteOrderMarks, -1, false)
    {
    }
    StreamReader::StreamReader(Stream stream, const System::Text::Encoding& encoding) : StreamReader(stream, encoding, true, -1, false) {}
    StreamReader::StreamReader(Stream stream, const System::Text::Encoding& encoding, bool detectEncodingFromByteOrderMarks)
        : StreamReader(stream, encoding, detectEncodingFromByteOrderMarks, -1, false)
    {
    }
    StreamReader::StreamReader(Stream stream, const System::Text::Encoding& encoding, bool detectEncodingFromByteOrderMarks, int bufferSize)
        : StreamReader(stream, encoding, detectEncodingFromByteOrderMarks, bufferSize, false)
    {
    }
    StreamReader::StreamReader(Stream stream, const System::Text::Encoding& encoding, bool detectEncodingFromByteOrderMarks, int bufferSize,
                               bool leaveOpen)
        : StreamReader(Detail::Adopt, Make(stream, encoding, detectEncodingFromByteOrderMarks, bufferSize, leaveOpen))
    {
    }
    StreamReader::StreamReader(const String& path) : StreamReader(Open(path)) {}
    StreamReader::StreamReader(const String& path, bool detectEncodingFromByteOrderMarks)
        : StreamReader(Open(path), detectEncodingFromByteOrderMarks)
    {
    }
    StreamReader::StreamReader(const String& path, const System::Text::Encoding& encoding) : StreamReader(Open(path), encoding) {}
    StreamReader::StreamReader(const String& path, const System::Text::Encoding& encoding, bool detectEncodingFromByteOrderMarks)
        : StreamReader(Open(path), encoding, detectEncodingFromByteOrderMarks)
    {
    }
    StreamReader::StreamReader(const String& path, const System::Text::Encoding& encoding, bool detectEncodingFromByteOrderMarks,
                               int bufferSize)
        : StreamReader(Open(path), encoding, detectEncodingFromByteOrderMarks, bufferSize)
    {
    }

    Stream StreamReader::BaseStream() const
    {
        return Self<StreamReaderData>().Stream;
    }
    System::Text::Encoding StreamReader::CurrentEncoding() const
    {
        return Self<StreamReaderData>().Encoding;
    }
    bool StreamReader::EndOfStream() const
    {
        return !Self<StreamReaderData>().Ready();
    }
    void StreamReader::DiscardBufferedData() const
    {
        Self<StreamReaderData>().Discard();
    }
}
