// The .NET class TextWriterTraceListener.
#pragma once
#include <System/Diagnostics/TraceListener.hpp>
#include <System/IO/Stream.hpp>
#include <System/IO/TextWriter.hpp>

namespace System::Diagnostics
{
    /// Writes to a stream, a writer or a file.
    /// Follows api/system.diagnostics.textwritertracelistener.
    class SYSTEMNET_API TextWriterTraceListener : public TraceListener
    {
        SYSTEMNET_HANDLE(TextWriterTraceListener, TraceListener)

        /// Writes nowhere until it has a Writer.
        TextWriterTraceListener();
        /// @throws ArgumentNullException stream is null
        explicit TextWriterTraceListener(IO::Stream stream);
        TextWriterTraceListener(IO::Stream stream, const String& name);
        /// @throws ArgumentNullException writer is null
        explicit TextWriterTraceListener(IO::TextWriter writer);
        TextWriterTraceListener(IO::TextWriter writer, const String& name);
        /// To a file, which is opened, or made, when something is first written, and appended to.
        explicit TextWriterTraceListener(const String& fileName);
        explicit TextWriterTraceListener(const char* fileName) : TextWriterTraceListener(String(fileName)) {}
        TextWriterTraceListener(const String& fileName, const String& name);
        TextWriterTraceListener(const char* fileName, const String& name) : TextWriterTraceListener(String(fileName), name) {}

        [[nodiscard]] IO::TextWriter Writer() const;
        void Writer(IO::TextWriter value) const;

    private:
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
    };
}
