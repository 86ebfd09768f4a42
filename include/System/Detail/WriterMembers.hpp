// What a program's own text writer may override.
#pragma once
#include <System/Array.hpp>
#include <utility>

namespace System::Text
{
    class Encoding;
}

namespace System::Detail
{
    /// Each member in all forms that a program may write, as StreamMembers has a stream's.
    class SYSTEMNET_API WriterMembers
    {
    public:
        virtual Text::Encoding Encoding();
        virtual Text::Encoding Encoding() const;
        virtual String NewLine() { return std::as_const(*this).NewLine(); }
        virtual String NewLine() const;
        virtual void Close() { std::as_const(*this).Close(); }
        virtual void Close() const;
        virtual void Dispose() { std::as_const(*this).Dispose(); }
        virtual void Dispose() const;
        virtual void Dispose(bool disposing) { std::as_const(*this).Dispose(disposing); }
        virtual void Dispose(bool disposing) const;
        virtual void Flush() { std::as_const(*this).Flush(); }
        virtual void Flush() const;
        virtual void Write(char value) { std::as_const(*this).Write(value); }
        virtual void Write(char value) const;
        virtual void WriteLine() { std::as_const(*this).WriteLine(); }
        virtual void WriteLine() const;
        virtual void WriteLine(char value) { std::as_const(*this).WriteLine(value); }
        virtual void WriteLine(char value) const;

        virtual void NewLine(const String& value);
        virtual void NewLine(const String& value) const;
        virtual void NewLine(String value);
        virtual void NewLine(String value) const;
        virtual void Write(const Array<char>& buffer);
        virtual void Write(const Array<char>& buffer) const;
        virtual void Write(Array<char> buffer);
        virtual void Write(Array<char> buffer) const;
        virtual void Write(const Array<char>& buffer, int index, int count);
        virtual void Write(const Array<char>& buffer, int index, int count) const;
        virtual void Write(Array<char> buffer, int index, int count);
        virtual void Write(Array<char> buffer, int index, int count) const;
        virtual void Write(const String& value);
        virtual void Write(const String& value) const;
        virtual void Write(String value);
        virtual void Write(String value) const;
        virtual void WriteLine(const String& value);
        virtual void WriteLine(const String& value) const;
        virtual void WriteLine(String value);
        virtual void WriteLine(String value) const;

        // The first form of each, which cannot be told from the others in a call.
        void EnterNewLine(const String& value);
        void EnterWrite(const Array<char>& buffer);
        void EnterWrite(const Array<char>& buffer, int index, int count);
        void EnterWrite(const String& value);
        void EnterWriteLine(const String& value);
        // What the last form of each does.
        void LastNewLine(const String& value) const;
        void LastWrite(const Array<char>& buffer) const;
        void LastWrite(const Array<char>& buffer, int index, int count) const;
        void LastWrite(const String& value) const;
        void LastWriteLine(const String& value) const;

        /// A text in one piece; for what is no String yet.
        virtual void SystemnetWrite(std::string_view text, bool endLine);

    protected:
        ~WriterMembers() = default;
    };
}
