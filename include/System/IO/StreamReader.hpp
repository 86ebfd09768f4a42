// The .NET class StreamReader.
#pragma once
#include <System/IO/Stream.hpp>
#include <System/IO/TextReader.hpp>
#include <System/Text/Encoding.hpp>

namespace System::IO
{
    /// Reads the text of a stream in some encoding, by default UTF-8. Bytes of a char that come in several reads are put together.
    /// Follows api/system.io.streamreader.
    class SYSTEMNET_API StreamReader : public TextReader
    {
        SYSTEMNET_HANDLE(StreamReader, TextReader)
        StreamReader() noexcept = default;

        /// @throws ArgumentNullException stream is null
        /// @throws ArgumentException stream cannot be read
        explicit StreamReader(Stream stream);
        /// @param detectEncodingFromByteOrderMarks whether a byte order mark at the beginning says the encoding
        StreamReader(Stream stream, bool detectEncodingFromByteOrderMarks);
        /// @param encoding null: UTF-8
        StreamReader(Stream stream, const System::Text::Encoding& encoding);
        StreamReader(Stream stream, const System::Text::Encoding& encoding, bool detectEncodingFromByteOrderMarks);
        /// @param bufferSize bytes that are read at a time; -1 is for a default
        /// @throws ArgumentOutOfRangeException bufferSize is 0 or less than -1
        StreamReader(Stream stream, const System::Text::Encoding& encoding, bool detectEncodingFromByteOrderMarks, int bufferSize);
        /// @param leaveOpen true for Close not to close the stream
        StreamReader(Stream stream, const System::Text::Encoding& encoding, bool detectEncodingFromByteOrderMarks, int bufferSize,
                     bool leaveOpen);
        /// Of a file.
        /// @throws FileNotFoundException, DirectoryNotFoundException, IOException the file cannot be opened
        explicit StreamReader(const String& path);
        StreamReader(const String& path, bool detectEncodingFromByteOrderMarks);
        StreamReader(const String& path, const System::Text::Encoding& encoding);
        StreamReader(const String& path, const System::Text::Encoding& encoding, bool detectEncodingFromByteOrderMarks);
        StreamReader(const String& path, const System::Text::Encoding& encoding, bool detectEncodingFromByteOrderMarks, int bufferSize);

        /// A reader of nothing.
        static const StreamReader Null;

        [[nodiscard]] Stream BaseStream() const;
        /// What is being read; a byte order mark may change it with the first read.
        [[nodiscard]] System::Text::Encoding CurrentEncoding() const;
        /// Whether there is no more text; may wait for the stream.
        [[nodiscard]] bool EndOfStream() const;
        /// Forgets what was read ahead, for after a change of the stream's position.
        void DiscardBufferedData() const;

    private:
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
    };
}
