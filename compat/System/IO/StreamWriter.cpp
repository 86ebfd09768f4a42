// The .NET class StreamWriter.
#include "compat/core/io/StreamData.hpp"
#include "compat/core/io/TextData.hpp"
#include "compat/core/objects/EncodingData.hpp"
#include "compat/core/text/SplitText.hpp"
#include <System/ArgumentException.hpp>
#include <System/IO/FileStream.hpp>
#include <System/IO/StreamWriter.hpp>
#include <System/Text/UTF8Encoding.hpp>

namespace System::IO
{
    namespace
    {
        constexpr int DefaultSize = 1024;
        constexpr int FileSize = 4096;
        constexpr int LeastSize = 128;

        class StreamWriterData final : public Core::TextWriterData
        {
        public:
            StreamWriterData(const IO::Stream& stream, const System::Text::Encoding& encoding, int size, bool leavesOpen)
                : Stream(stream), _encoding(encoding), _size(static_cast<std::size_t>(size)), _leavesOpen(leavesOpen)
            {
                _hasPreamble = stream.CanSeek() && stream.Position() > 0;
            }
            // What was not flushed is lost, as in .NET.
            const Detail::TypeInfo& GetType() const noexcept override { return StreamWriter::Type(); }

            System::Text::Encoding Encoding() override { return _encoding; }
            void Close() override { Dispose(true); }
            void Dispose(bool disposing) override
            {
                if (!disposing || _isClosed)
                {
                    return;
                }
                struct Closing
                {
                    StreamWriterData& Writer;
                    ~Closing() noexcept(false)
                    {
                        Writer._isClosed = true;
                        if (!Writer._leavesOpen)
                        {
                            try
                            {
                                Writer.Stream.Close();
                            }
                            catch (...)
                            {
                                if (std::uncaught_exceptions() == Failures)
                                {
                                    throw;
                                }
                            }
                        }
                    }
                    int Failures = std::uncaught_exceptions();
                } const closing{*this};
                Send(_pending.size());
                Stream.Flush();
            }
            using TextWriterData::Dispose;

            void Flush() override
            {
                CheckOpen();
                Send(Complete());
                Stream.Flush();
            }

            void SystemnetWrite(std::string_view text, bool endLine) override
            {
                CheckOpen();
                _pending += text;
                if (endLine)
                {
                    _pending += std::string_view(LineEnd);
                }
                if (_flushes)
                {
                    Send(Complete());
                    Stream.Flush();
                }
                else if (_pending.size() > _size)
                {
                    Send(Complete());
                }
            }

            [[nodiscard]] bool Flushes() const noexcept { return _flushes; }
            void Flushes(bool value)
            {
                CheckOpen();
                _flushes = value;
                if (value)
                {
                    Send(Complete());
                    Stream.Flush();
                }
            }

            IO::Stream Stream;

        private:
            void CheckOpen() const
            {
                if (_isClosed)
                {
                    Core::TextChecks::ThrowWriterClosed();
                }
            }

            /// All but the beginning of a char at the end, which is kept until the rest is there.
            [[nodiscard]] std::size_t Complete() const noexcept { return Core::CompleteBytes(Core::TextEncoding::Utf8, Raw(_pending)); }
            static std::span<const Byte> Raw(std::string_view text) noexcept
            {
                return {reinterpret_cast<const Byte*>(text.data()), text.size()};
            }

            void Send(std::size_t count)
            {
                const auto& facts = *static_cast<const Core::EncodingData*>(_encoding.Data());
                if (!std::exchange(_hasPreamble, true) && facts.Preamble)
                {
                    Stream.Write(ReadOnlySpan<Byte>(Core::Preamble(facts.Of.Kind)));
                }
                if (count == 0)
                {
                    return;
                }
                // Taken out first: it is not written again if the stream fails.
                const std::string text = std::exchange(_pending, _pending.substr(count));
                const std::string_view part = std::string_view(text).substr(0, count);
                if (facts.TakesAsciiAsIs() && Core::IsAscii(part))
                {
                    Stream.Write(ReadOnlySpan<Byte>(Raw(part)));
                    return;
                }
                const std::vector<Byte> bytes = Core::EncodeText(facts.Of.Kind, part, facts.Lacking);
                Stream.Write(ReadOnlySpan<Byte>(std::span<const Byte>(bytes)));
            }

            System::Text::Encoding _encoding;
            std::string _pending;
            std::size_t _size;
            bool _hasPreamble = false;
            bool _flushes = false;
            bool _leavesOpen;
            bool _isClosed = false;
        };

        StreamWriterData* Make(const Stream& stream, const System::Text::Encoding& encoding, int size, bool leavesOpen)
        {
            Detail::CheckNull(stream == nullptr, "stream");
            if (!stream.CanWrite())
            {
                throw ArgumentException("Stream was not writable.");
            }
            if (size < -1)
            {
                Detail::ThrowBelow("bufferSize", size, -1);
            }
            if (size == 0)
            {
                Detail::ThrowArgumentOutOfRange("bufferSize", "bufferSize ('0') must be a non-negative and non-zero value.");
            }
            return new StreamWriterData(stream, encoding == nullptr ? System::Text::Encoding(System::Text::UTF8Encoding(false)) : encoding,
                                        size == -1 ? DefaultSize : std::max(size, LeastSize), leavesOpen);
        }

        Stream Open(const String& path, bool append)
        {
            Detail::CheckNull(path == nullptr, "path");
            if (path.Length() == 0)
            {
                throw ArgumentException("The value cannot be an empty string.", "path");
            }
            return FileStream(path, append ? FileMode::Append : FileMode::Create, FileAccess::Write, FileShare::Read, FileSize);
        }
    }

    const Detail::TypeInfo& StreamWriter::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.IO.StreamWriter", typeid(StreamWriter), &TextWriter::Type()};
        return type;
    }

    const StreamWriter StreamWriter::Null = StreamWriter(Core::Streams::MakeNull());

    StreamWriter::StreamWriter(Stream stream) : StreamWriter(stream, nullptr, -1, false) {}
    StreamWriter::StreamWriter(Stream stream, const System::Text::Encoding& encoding) : StreamWriter(stream, encoding, -1, false) {}
    StreamWriter::StreamWriter(Stream stream, const System::Text::Encoding& encoding, int bufferSize)
        : StreamWriter(stream, encoding, bufferSize, false)
    {
    }
    StreamWriter::StreamWriter(Stream stream, const System::Text::Encoding& encoding, int bufferSize, bool leaveOpen)
        : StreamWriter(Detail::Adopt, Make(stream, encoding, bufferSize, leaveOpen))
    {
    }
    StreamWriter::StreamWriter(const String& path) : StreamWriter(Open(path, false)) {}
    StreamWriter::StreamWriter(const String& path, bool append) : StreamWriter(Open(path, append)) {}
    StreamWriter::StreamWriter(const String& path, bool append, const System::Text::Encoding& encoding)
        : StreamWriter(Open(path, append), encoding)
    {
    }
    StreamWriter::StreamWriter(const String& path, bool append, const System::Text::Encoding& encoding, int bufferSize)
        : StreamWriter(Open(path, append), encoding, bufferSize)
    {
    }

    Stream StreamWriter::BaseStream() const
    {
        return Self<StreamWriterData>().Stream;
    }
    bool StreamWriter::AutoFlush() const
    {
        return Self<StreamWriterData>().Flushes();
    }
    void StreamWriter::AutoFlush(bool value) const
    {
        Self<StreamWriterData>().Flushes(value);
    }
}
