// What stands behind the library's text readers and writers.
#pragma once
#include <System/IO/TextReader.hpp>
#include <System/IO/TextWriter.hpp>

namespace System::Core
{
    /// Base of the library's readers; they override the members that are not const, as streams do.
    class TextReaderData : public Detail::DerivableData, public Detail::ReaderMembers
    {
    public:
        const Detail::TypeInfo& GetType() const noexcept override { return IO::TextReader::Type(); }
        void Dispose() override { Target() != nullptr ? Handle().Dispose() : Dispose(true); }
        using ReaderMembers::Dispose;
        using ReaderMembers::Read;

    private:
        [[nodiscard]] IO::TextReader Handle() const;
    };

    class TextWriterData : public Detail::DerivableData, public Detail::WriterMembers
    {
    public:
        TextWriterData();
        const Detail::TypeInfo& GetType() const noexcept override { return IO::TextWriter::Type(); }
        void Dispose() override { Target() != nullptr ? Handle().Dispose() : Dispose(true); }
        using WriterMembers::Dispose;
        String NewLine() override { return LineEnd; }
        void NewLine(const String& value) override;
        using WriterMembers::NewLine;

        // All text comes to these two.
        void SystemnetWrite(std::string_view text, bool endLine) override = 0;
        void Write(char value) override { SystemnetWrite(std::string_view(&value, 1), false); }
        void Write(const Array<char>& buffer) override { SystemnetWrite(std::string_view(buffer.data(), buffer.size()), false); }
        void Write(const Array<char>& buffer, int index, int count) override;
        void Write(const String& value) override { SystemnetWrite(value, false); }
        using WriterMembers::Write;
        void WriteLine() override { SystemnetWrite({}, true); }
        void WriteLine(char value) override { SystemnetWrite(std::string_view(&value, 1), true); }
        void WriteLine(const String& value) override { SystemnetWrite(value, true); }
        using WriterMembers::WriteLine;

    protected:
        String LineEnd;

    private:
        [[nodiscard]] IO::TextWriter Handle() const;
    };

    namespace TextChecks
    {
        /// @throws ArgumentNullException, ArgumentOutOfRangeException, ArgumentException buffer is null, index and count are not within it
        void Range(const Array<char>& buffer, int index, int count);
        [[noreturn]] void ThrowReaderClosed();
        [[noreturn]] void ThrowWriterClosed();
    }
}
