// The .NET class TextWriter: which object a call reaches, and what is done where a member is not overridden.
#include "compat/core/io/ProgramCall.hpp"
#include "compat/core/io/TextData.hpp"
#include "ports/Port.hpp"
#include <System/IDisposable.hpp>
#include <System/NotSupportedException.hpp>
#include <mutex>

namespace System::Core
{
    TextWriterData::TextWriterData() : LineEnd(Port::LineEnd) {}

    IO::TextWriter TextWriterData::Handle() const
    {
        AddReference();
        return IO::TextWriter(Detail::Adopt, const_cast<TextWriterData*>(this));
    }

    void TextWriterData::NewLine(const String& value)
    {
        LineEnd = value == nullptr ? String(Port::LineEnd) : value;
    }

    void TextWriterData::Write(const Array<char>& buffer, int index, int count)
    {
        TextChecks::Range(buffer, index, count);
        SystemnetWrite(std::string_view(buffer.data() + index, static_cast<std::size_t>(count)), false);
    }
}

namespace System::Detail
{
    namespace
    {
        WriterMembers& Entry(const WriterMembers& writer) noexcept
        {
            return const_cast<WriterMembers&>(writer);
        }
    }

    void WriterMembers::NewLine(const String& value)
    {
        using Next = void (WriterMembers::*)(String);
        (this->*static_cast<Next>(&WriterMembers::NewLine))(value);
    }
    void WriterMembers::NewLine(String value)
    {
        using Next = void (WriterMembers::*)(String) const;
        (this->*static_cast<Next>(&WriterMembers::NewLine))(value);
    }
    void WriterMembers::NewLine(String value) const
    {
        using Next = void (WriterMembers::*)(const String&) const;
        (this->*static_cast<Next>(&WriterMembers::NewLine))(value);
    }
    void WriterMembers::NewLine(const String& value) const
    {
        LastNewLine(value);
    }
    void WriterMembers::EnterNewLine(const String& value)
    {
        using First = void (WriterMembers::*)(const String&);
        (this->*static_cast<First>(&WriterMembers::NewLine))(value);
    }
    void WriterMembers::Write(const Array<char>& buffer)
    {
        using Next = void (WriterMembers::*)(Array<char>);
        (this->*static_cast<Next>(&WriterMembers::Write))(buffer);
    }
    void WriterMembers::Write(Array<char> buffer)
    {
        using Next = void (WriterMembers::*)(Array<char>) const;
        (this->*static_cast<Next>(&WriterMembers::Write))(buffer);
    }
    void WriterMembers::Write(Array<char> buffer) const
    {
        using Next = void (WriterMembers::*)(const Array<char>&) const;
        (this->*static_cast<Next>(&WriterMembers::Write))(buffer);
    }
    void WriterMembers::Write(const Array<char>& buffer) const
    {
        LastWrite(buffer);
    }
    void WriterMembers::EnterWrite(const Array<char>& buffer)
    {
        using First = void (WriterMembers::*)(const Array<char>&);
        (this->*static_cast<First>(&WriterMembers::Write))(buffer);
    }
    void WriterMembers::Write(const Array<char>& buffer, int index, int count)
    {
        using Next = void (WriterMembers::*)(Array<char>, int, int);
        (this->*static_cast<Next>(&WriterMembers::Write))(buffer, index, count);
    }
    void WriterMembers::Write(Array<char> buffer, int index, int count)
    {
        using Next = void (WriterMembers::*)(Array<char>, int, int) const;
        (this->*static_cast<Next>(&WriterMembers::Write))(buffer, index, count);
    }
    void WriterMembers::Write(Array<char> buffer, int index, int count) const
    {
        using Next = void (WriterMembers::*)(const Array<char>&, int, int) const;
        (this->*static_cast<Next>(&WriterMembers::Write))(buffer, index, count);
    }
    void WriterMembers::Write(const Array<char>& buffer, int index, int count) const
    {
        LastWrite(buffer, index, count);
    }
    void WriterMembers::EnterWrite(const Array<char>& buffer, int index, int count)
    {
        using First = void (WriterMembers::*)(const Array<char>&, int, int);
        (this->*static_cast<First>(&WriterMembers::Write))(buffer, index, count);
    }
    void WriterMembers::Write(const String& value)
    {
        using Next = void (WriterMembers::*)(String);
        (this->*static_cast<Next>(&WriterMembers::Write))(value);
    }
    void WriterMembers::Write(String value)
    {
        using Next = void (WriterMembers::*)(String) const;
        (this->*static_cast<Next>(&WriterMembers::Write))(value);
    }
    void WriterMembers::Write(String value) const
    {
        using Next = void (WriterMembers::*)(const String&) const;
        (this->*static_cast<Next>(&WriterMembers::Write))(value);
    }
    void WriterMembers::Write(const String& value) const
    {
        LastWrite(value);
    }
    void WriterMembers::EnterWrite(const String& value)
    {
        using First = void (WriterMembers::*)(const String&);
        (this->*static_cast<First>(&WriterMembers::Write))(value);
    }
    void WriterMembers::WriteLine(const String& value)
    {
        using Next = void (WriterMembers::*)(String);
        (this->*static_cast<Next>(&WriterMembers::WriteLine))(value);
    }
    void WriterMembers::WriteLine(String value)
    {
        using Next = void (WriterMembers::*)(String) const;
        (this->*static_cast<Next>(&WriterMembers::WriteLine))(value);
    }
    void WriterMembers::WriteLine(String value) const
    {
        using Next = void (WriterMembers::*)(const String&) const;
        (this->*static_cast<Next>(&WriterMembers::WriteLine))(value);
    }
    void WriterMembers::WriteLine(const String& value) const
    {
        LastWriteLine(value);
    }
    void WriterMembers::EnterWriteLine(const String& value)
    {
        using First = void (WriterMembers::*)(const String&);
        (this->*static_cast<First>(&WriterMembers::WriteLine))(value);
    }

    Text::Encoding WriterMembers::Encoding()
    {
        return std::as_const(*this).Encoding();
    }
    Text::Encoding WriterMembers::Encoding() const
    {
        return Text::Encoding::Default();
    }
    String WriterMembers::NewLine() const
    {
        return Port::LineEnd;
    }
    void WriterMembers::LastNewLine(const String&) const
    {
        ThrowNotSupported("A writer of a program's own keeps its line end itself: it overrides both forms of NewLine.");
    }
    void WriterMembers::Close() const
    {
        Entry(*this).Dispose(true);
    }
    void WriterMembers::Dispose() const
    {
        Entry(*this).Dispose(true);
    }
    void WriterMembers::Dispose(bool) const {}
    void WriterMembers::Flush() const {}
    void WriterMembers::Write(char) const {}
    void WriterMembers::LastWrite(const Array<char>& buffer) const
    {
        if (buffer)
        {
            Entry(*this).EnterWrite(buffer, 0, buffer.Length());
        }
    }
    void WriterMembers::LastWrite(const Array<char>& buffer, int index, int count) const
    {
        Core::TextChecks::Range(buffer, index, count);
        for (int i = index; i != index + count; ++i)
        {
            Entry(*this).Write(buffer[i]);
        }
    }
    void WriterMembers::LastWrite(const String& value) const
    {
        if (value != nullptr)
        {
            Entry(*this).EnterWrite(Array<char>(std::span<const char>(std::string_view(value))));
        }
    }
    void WriterMembers::WriteLine() const
    {
        Entry(*this).EnterWrite(Entry(*this).NewLine());
    }
    void WriterMembers::WriteLine(char value) const
    {
        Entry(*this).Write(value);
        Entry(*this).EnterWrite(Entry(*this).NewLine());
    }
    void WriterMembers::LastWriteLine(const String& value) const
    {
        if (value != nullptr)
        {
            Entry(*this).EnterWrite(value);
        }
        Entry(*this).EnterWrite(Entry(*this).NewLine());
    }
    void WriterMembers::SystemnetWrite(std::string_view text, bool endLine)
    {
        const String value(text);
        if (!endLine)
        {
            EnterWrite(value);
        }
        else if (text.empty())
        {
            WriteLine();
        }
        else
        {
            EnterWriteLine(value);
        }
    }
}

namespace System::IO
{
    const Detail::TypeInfo& TextWriter::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.IO.TextWriter", typeid(TextWriter), nullptr, &IDisposable::Type()};
        return type;
    }

    /// As Stream::Members.
    Detail::WriterMembers* TextWriter::Members() const
    {
        auto* data = static_cast<Detail::DerivableData*>(Data());
        if (data == nullptr)
        {
            if (!*this)
            {
                Detail::ThrowNullReference();
            }
            return nullptr;
        }
        const Derivable* target = data->Target();
        if (target == nullptr && !data->IsProgramOwned()) [[likely]]
        {
            return static_cast<Core::TextWriterData*>(data);
        }
        if (IsProgramObject())
        {
            return data->IsProgramOwned() ? nullptr : static_cast<Core::TextWriterData*>(data);
        }
        const auto* writer = static_cast<const TextWriter*>(target);
        if (writer == nullptr || !writer->IsProgramObject())
        {
            Core::TextChecks::ThrowWriterClosed();
        }
        return const_cast<TextWriter*>(writer);
    }

    void TextWriter::SystemnetDispose() const
    {
        const_cast<TextWriter*>(this)->WriterMembers::Dispose();
    }

    System::Text::Encoding TextWriter::Encoding()
    {
        return std::as_const(*this).Encoding();
    }
    System::Text::Encoding TextWriter::Encoding() const
    {
        auto* members = Members();
        return members != nullptr ? members->Encoding() : WriterMembers::Encoding();
    }
    void TextWriter::Close() const
    {
        auto* members = Members();
        members != nullptr && !IsProgramObject() ? members->Close() : WriterMembers::Close();
    }
    void TextWriter::Dispose() const
    {
        auto* members = Members();
        members != nullptr && !IsProgramObject() ? members->Dispose() : WriterMembers::Dispose();
    }
    void TextWriter::Dispose(bool disposing) const
    {
        if (auto* members = Members())
        {
            members->Dispose(disposing);
        }
    }
    void TextWriter::Flush() const
    {
        auto* members = Members();
        members != nullptr ? members->Flush() : WriterMembers::Flush();
    }

    /// As Stream::Call.
    template <class Enter, class Last>
    auto TextWriter::Call(int member, const Enter& enter, const Last& last) const
    {
        if (Detail::WriterMembers* members = Members())
        {
            const Core::ProgramCall call(members, member);
            return enter(*members);
        }
        Detail::WriterMembers& own = *const_cast<TextWriter*>(this);
        const Core::ProgramCall call(&own, member);
        return call.IsFromOverride() ? last(own) : enter(own);
    }

    String TextWriter::CallNewLine() const
    {
        return Call(
            0, [](Detail::WriterMembers& writer) { return writer.NewLine(); },
            [](const Detail::WriterMembers& writer) { return writer.WriterMembers::NewLine(); });
    }
    void TextWriter::CallNewLine(const String& value) const
    {
        Call(
            1, [&](Detail::WriterMembers& writer) { writer.EnterNewLine(value); },
            [&](const Detail::WriterMembers& writer) { writer.LastNewLine(value); });
    }
    void TextWriter::CallWrite(char value) const
    {
        Call(
            2, [=](Detail::WriterMembers& writer) { writer.Write(value); },
            [=](const Detail::WriterMembers& writer) { writer.WriterMembers::Write(value); });
    }
    void TextWriter::CallWrite(const Array<char>& buffer) const
    {
        Call(
            3, [&](Detail::WriterMembers& writer) { writer.EnterWrite(buffer); },
            [&](const Detail::WriterMembers& writer) { writer.LastWrite(buffer); });
    }
    void TextWriter::CallWrite(const Array<char>& buffer, int index, int count) const
    {
        Call(
            4, [&](Detail::WriterMembers& writer) { writer.EnterWrite(buffer, index, count); },
            [&](const Detail::WriterMembers& writer) { writer.LastWrite(buffer, index, count); });
    }
    void TextWriter::CallWrite(const String& value) const
    {
        Call(
            5, [&](Detail::WriterMembers& writer) { writer.EnterWrite(value); },
            [&](const Detail::WriterMembers& writer) { writer.LastWrite(value); });
    }
    void TextWriter::CallWriteLine() const
    {
        Call(
            6, [](Detail::WriterMembers& writer) { writer.WriteLine(); },
            [](const Detail::WriterMembers& writer) { writer.WriterMembers::WriteLine(); });
    }
    void TextWriter::CallWriteLine(char value) const
    {
        Call(
            7, [=](Detail::WriterMembers& writer) { writer.WriteLine(value); },
            [=](const Detail::WriterMembers& writer) { writer.WriterMembers::WriteLine(value); });
    }
    void TextWriter::CallWriteLine(const String& value) const
    {
        Call(
            8, [&](Detail::WriterMembers& writer) { writer.EnterWriteLine(value); },
            [&](const Detail::WriterMembers& writer) { writer.LastWriteLine(value); });
    }
    void TextWriter::CallText(std::string_view text, bool endLine) const
    {
        Detail::WriterMembers* members = Members();
        (members != nullptr ? *members : *const_cast<TextWriter*>(this)).SystemnetWrite(text, endLine);
    }

    namespace
    {
        class NullWriterData final : public Core::TextWriterData
        {
        public:
            void SystemnetWrite(std::string_view, bool) override {}
        };

        class SynchronizedWriterData final : public Core::TextWriterData
        {
        public:
            explicit SynchronizedWriterData(const TextWriter& writer) : _writer(writer) {}
            System::Text::Encoding Encoding() override { return _writer.Encoding(); }
            String NewLine() override { return Lock(), _writer.NewLine(); }
            void NewLine(const String& value) override { Lock(), _writer.NewLine(value); }
            using TextWriterData::NewLine;
            void Close() override { Lock(), _writer.Close(); }
            using TextWriterData::Dispose;
            void Dispose(bool disposing) override
            {
                if (disposing)
                {
                    Close();
                }
            }
            void Flush() override { Lock(), _writer.Flush(); }
            void SystemnetWrite(std::string_view text, bool endLine) override
            {
                const auto lock = Lock();
                endLine ? _writer.WriteLine(text) : _writer.Write(text);
            }

        private:
            /// Holds the lock to the end of the expression that it is made in.
            std::unique_lock<std::recursive_mutex> Lock() { return std::unique_lock(_mutex); }

            TextWriter _writer;
            std::recursive_mutex _mutex;
        };
    }

    const TextWriter TextWriter::Null = TextWriter(Detail::Adopt, new NullWriterData);

    TextWriter TextWriter::Synchronized(const TextWriter& writer)
    {
        Detail::CheckNull(writer == nullptr, "writer");
        return TextWriter(Detail::Adopt, new SynchronizedWriterData(writer));
    }
}
