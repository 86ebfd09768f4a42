// The .NET classes TextWriterTraceListener and ConsoleTraceListener.
#include "compat/core/diagnostics/ListenerData.hpp"
#include "ports/Port.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/Console.hpp>
#include <System/Diagnostics/ConsoleTraceListener.hpp>
#include <System/Guid.hpp>
#include <System/IO/FileStream.hpp>
#include <System/IO/IOException.hpp>
#include <System/IO/Path.hpp>
#include <System/IO/StreamWriter.hpp>
#include <System/NotSupportedException.hpp>
#include <System/ObjectDisposedException.hpp>

namespace System::Diagnostics
{
    namespace
    {
        class TextWriterListenerData : public Core::ListenerData
        {
        public:
            explicit TextWriterListenerData(const IO::TextWriter& writer, const String& name, const String& fileName = nullptr)
                : Writer(writer), FileName(fileName)
            {
                State.Name = name == nullptr ? String::Empty : name;
            }
            const Detail::TypeInfo& GetType() const noexcept override { return TextWriterTraceListener::Type(); }

            void Write(const String& message) override
            {
                ToWriter([&] { Writer.Write(message); });
            }
            void WriteLine(const String& message) override
            {
                ToWriter(
                    [&]
                    {
                        Writer.WriteLine(message);
                        State.NeedIndent = true;
                    });
            }
            void Flush() override
            {
                if (HasWriter())
                {
                    WhileOpen([&] { Writer.Flush(); });
                }
            }
            void Close() override
            {
                FileName = nullptr;
                if (Writer != nullptr)
                {
                    WhileOpen([&] { Writer.Close(); });
                    Writer = nullptr;
                }
            }
            void Dispose(bool disposing) override
            {
                if (disposing)
                {
                    Close();
                }
            }
            using ListenerData::Dispose;
            using ListenerData::Write;
            using ListenerData::WriteLine;

            /// Opens the file if that has not been tried yet.
            bool HasWriter()
            {
                if (Writer == nullptr && FileName != nullptr)
                {
                    Open(std::exchange(FileName, nullptr));
                }
                return Writer != nullptr;
            }

            IO::TextWriter Writer;
            String FileName; ///< to be opened

        private:
            void Open(const String& fileName)
            {
                String reason;
                try
                {
                    // Another process may have it for itself: then, as in .NET, a file beside it takes what this one writes.
                    const String folder = IO::Path::GetDirectoryName(IO::Path::GetFullPath(fileName));
                    const String other = IO::Path::Combine(folder, Guid::NewGuid().ToString() + IO::Path::GetFileName(fileName));
                    for (const String& path : {fileName, other})
                    {
                        try
                        {
                            Writer = IO::StreamWriter(path, true);
                            return;
                        }
                        catch (const NotSupportedException&)
                        {
                            // A device or a pipe has no end to add to.
                            Writer = IO::StreamWriter(IO::FileStream(path, IO::FileMode::Open, IO::FileAccess::Write));
                            return;
                        }
                        catch (const IO::IOException& exception)
                        {
                            reason = reason == nullptr ? exception.Message() : reason;
                        }
                    }
                }
                catch (const Exception& exception)
                {
                    reason = exception.Message();
                }
                Port::WriteText(Port::StandardStream::Error, std::string_view(String::Concat("systemnet: nothing is traced to ", fileName,
                                                                                             ": ", reason, Port::LineEnd)));
            }

            template <class Action>
            static void WhileOpen(const Action& action)
            {
                try
                {
                    action();
                }
                catch (const ObjectDisposedException&)
                {
                    // Somebody else has closed the writer: as in .NET, what comes later is lost.
                }
            }
            template <class Action>
            void ToWriter(const Action& action)
            {
                if (!HasWriter())
                {
                    return;
                }
                if (State.NeedIndent)
                {
                    WriteIndent();
                }
                WhileOpen(action);
            }
        };

        class ConsoleListenerData final : public TextWriterListenerData
        {
        public:
            explicit ConsoleListenerData(bool useErrorStream)
                : TextWriterListenerData(useErrorStream ? Console::Error() : Console::Out(), String::Empty)
            {
            }
            const Detail::TypeInfo& GetType() const noexcept override { return ConsoleTraceListener::Type(); }
            void Close() override {}
        };

        TextWriterListenerData* Make(const IO::Stream& stream, const String& name)
        {
            if (stream == nullptr)
            {
                Detail::ThrowArgumentNull("stream");
            }
            return new TextWriterListenerData(IO::StreamWriter(stream), name);
        }
        TextWriterListenerData* Make(const IO::TextWriter& writer, const String& name)
        {
            if (writer == nullptr)
            {
                Detail::ThrowArgumentNull("writer");
            }
            return new TextWriterListenerData(writer, name);
        }
    }

    const Detail::TypeInfo& TextWriterTraceListener::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Diagnostics.TextWriterTraceListener", typeid(TextWriterTraceListener),
                                           &TraceListener::Type()};
        return type;
    }
    const Detail::TypeInfo& ConsoleTraceListener::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Diagnostics.ConsoleTraceListener", typeid(ConsoleTraceListener),
                                           &TextWriterTraceListener::Type()};
        return type;
    }

    TextWriterTraceListener::TextWriterTraceListener()
        : TextWriterTraceListener(Detail::Adopt, new TextWriterListenerData(nullptr, String::Empty))
    {
    }
    TextWriterTraceListener::TextWriterTraceListener(IO::Stream stream) : TextWriterTraceListener(stream, String::Empty) {}
    TextWriterTraceListener::TextWriterTraceListener(IO::Stream stream, const String& name)
        : TextWriterTraceListener(Detail::Adopt, Make(stream, name))
    {
    }
    TextWriterTraceListener::TextWriterTraceListener(IO::TextWriter writer) : TextWriterTraceListener(writer, String::Empty) {}
    TextWriterTraceListener::TextWriterTraceListener(IO::TextWriter writer, const String& name)
        : TextWriterTraceListener(Detail::Adopt, Make(writer, name))
    {
    }
    TextWriterTraceListener::TextWriterTraceListener(const String& fileName) : TextWriterTraceListener(fileName, String::Empty) {}
    TextWriterTraceListener::TextWriterTraceListener(const String& fileName, const String& name)
        : TextWriterTraceListener(Detail::Adopt, new TextWriterListenerData(nullptr, name, fileName))
    {
    }

    IO::TextWriter TextWriterTraceListener::Writer() const
    {
        auto& self = Self<TextWriterListenerData>();
        (void)self.HasWriter();
        return self.Writer;
    }
    void TextWriterTraceListener::Writer(IO::TextWriter value) const
    {
        Self<TextWriterListenerData>().Writer = value;
    }

    ConsoleTraceListener::ConsoleTraceListener() : ConsoleTraceListener(false) {}
    ConsoleTraceListener::ConsoleTraceListener(bool useErrorStream)
        : ConsoleTraceListener(Detail::Adopt, new ConsoleListenerData(useErrorStream))
    {
    }
}
