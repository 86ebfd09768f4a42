// What a program's own text reader may override.
#pragma once
#include <System/Array.hpp>
#include <utility>

namespace System::Detail
{
    /// Each member in all forms that a program may write, as StreamMembers has a stream's.
    class SYSTEMNET_API ReaderMembers
    {
    public:
        virtual void Close() { std::as_const(*this).Close(); }
        virtual void Close() const;
        virtual void Dispose() { std::as_const(*this).Dispose(); }
        virtual void Dispose() const;
        virtual void Dispose(bool disposing) { std::as_const(*this).Dispose(disposing); }
        virtual void Dispose(bool disposing) const;
        virtual int Peek() { return std::as_const(*this).Peek(); }
        virtual int Peek() const;
        virtual int Read() { return std::as_const(*this).Read(); }
        virtual int Read() const;
        virtual String ReadLine() { return std::as_const(*this).ReadLine(); }
        virtual String ReadLine() const;
        virtual String ReadToEnd() { return std::as_const(*this).ReadToEnd(); }
        virtual String ReadToEnd() const;

        virtual int Read(const Array<char>& buffer, int index, int count);
        virtual int Read(const Array<char>& buffer, int index, int count) const;
        virtual int Read(Array<char> buffer, int index, int count);
        virtual int Read(Array<char> buffer, int index, int count) const;
        virtual int ReadBlock(const Array<char>& buffer, int index, int count);
        virtual int ReadBlock(const Array<char>& buffer, int index, int count) const;
        virtual int ReadBlock(Array<char> buffer, int index, int count);
        virtual int ReadBlock(Array<char> buffer, int index, int count) const;

        // The first form of each, which cannot be told from the others in a call.
        int EnterRead(const Array<char>& buffer, int index, int count);
        int EnterReadBlock(const Array<char>& buffer, int index, int count);
        // What the last form of each does.
        int LastRead(const Array<char>& buffer, int index, int count) const;
        int LastReadBlock(const Array<char>& buffer, int index, int count) const;

    protected:
        ~ReaderMembers() = default;
    };
}
