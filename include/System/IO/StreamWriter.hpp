// The .NET class StreamWriter.
#pragma once
#include <System/IO/Stream.hpp>
#include <System/IO/TextWriter.hpp>

namespace System::IO
{
    /// Writes text to a stream in some encoding, by default UTF-8 without a byte order mark. Text is held back until Flush, Close, or there
    /// is enough of it, unless AutoFlush.
    /// Follows api/system.io.streamwriter.
    class SYSTEMNET_API StreamWriter : public TextWriter
    {
        SYSTEMNET_HANDLE(StreamWriter, TextWriter)
        StreamWriter() noexcept = default;

        /// @throws ArgumentNullException stream is null
        /// @throws ArgumentException stream cannot be written
        explicit StreamWriter(Stream stream);
        /// @param encoding its byte order mark is written at the beginning of the stream; null: UTF-8
        StreamWriter(Stream stream, const System::Text::Encoding& encoding);
        /// @param bufferSize chars that are held back; -1 is for a default
        /// @throws ArgumentOutOfRangeException bufferSize is 0 or less than -1
        StreamWriter(Stream stream, const System::Text::Encoding& encoding, int bufferSize);
        /// @param leaveOpen true for Close not to close the stream
        StreamWriter(Stream stream, const System::Text::Encoding& encoding, int bufferSize, bool leaveOpen);
        /// To a file, which is made anew or appended to.
        /// @throws DirectoryNotFoundException, IOException, UnauthorizedAccessException the file cannot be opened
        explicit StreamWriter(const String& path);
        StreamWriter(const String& path, bool append);
        StreamWriter(const String& path, bool append, const System::Text::Encoding& encoding);
        StreamWriter(const String& path, bool append, const System::Text::Encoding& encoding, int bufferSize);

        /// A writer that forgets everything.
        static const StreamWriter Null;

        [[nodiscard]] Stream BaseStream() const;
        /// Whether every call writes to the stream at once.
        [[nodiscard]] bool AutoFlush() const;
        void AutoFlush(bool value) const;

    private:
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
    };
}
