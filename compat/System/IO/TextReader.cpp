// The .NET class TextReader: which object a call reaches, and what is done where a member is not overridden.
#include "compat/core/io/ProgramCall.hpp"
#include "compat/core/io/TextData.hpp"
#include <System/ArgumentException.hpp>
#include <System/IDisposable.hpp>
#include <System/ObjectDisposedException.hpp>
#include <mutex>

namespace System::Core
{
    IO::TextReader TextReaderData::Handle() const
    {
        AddReference();
        return IO::TextReader(Detail::Adopt, const_cast<TextReaderData*>(this));
    }

    void TextChecks::Range(const Array<char>& buffer, int index, int count)
    {
        Detail::CheckNull(!buffer, "buffer");
        if (index < 0)
        {
            Detail::ThrowNegative("index", index);
        }
        if (count < 0)
        {
            Detail::ThrowNegative("count", count);
        }
        if (count > buffer.Length() - index)
        {
            throw ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements "
                                    "from index to the end of the source collection.");
        }
    }

    void TextChecks::ThrowReaderClosed()
    {
        throw ObjectDisposedException(String(nullptr), String("Cannot read from a closed TextReader."));
    }

    void TextChecks::ThrowWriterClosed()
    {
        throw ObjectDisposedException(String(nullptr), String("Cannot write to a closed TextWriter."));
    }
}

namespace System::Detail
{
    namespace
    {
        ReaderMembers& Entry(const ReaderMembers& reader) noexcept
        {
            return const_cast<ReaderMembers&>(reader);
        }
    }

    int ReaderMembers::Read(const Array<char>& buffer, int index, int count)
    {
        using Next = int (ReaderMembers::*)(Array<char>, int, int);
        return (this->*static_cast<Next>(&ReaderMembers::Read))(buffer, index, count);
    }
    int ReaderMembers::Read(Array<char> buffer, int index, int count)
    {
        using Next = int (ReaderMembers::*)(Array<char>, int, int) const;
        return (this->*static_cast<Next>(&ReaderMembers::Read))(buffer, index, count);
    }
    int ReaderMembers::Read(Array<char> buffer, int index, int count) const
    {
        using Next = int (ReaderMembers::*)(const Array<char>&, int, int) const;
        return (this->*static_cast<Next>(&ReaderMembers::Read))(buffer, index, count);
    }
    int ReaderMembers::Read(const Array<char>& buffer, int index, int count) const
    {
        return LastRead(buffer, index, count);
    }
    int ReaderMembers::EnterRead(const Array<char>& buffer, int index, int count)
    {
        using First = int (ReaderMembers::*)(const Array<char>&, int, int);
        return (this->*static_cast<First>(&ReaderMembers::Read))(buffer, index, count);
    }
    int ReaderMembers::ReadBlock(const Array<char>& buffer, int index, int count)
    {
        using Next = int (ReaderMembers::*)(Array<char>, int, int);
        return (this->*static_cast<Next>(&ReaderMembers::ReadBlock))(buffer, index, count);
    }
    int ReaderMembers::ReadBlock(Array<char> buffer, int index, int count)
    {
        using Next = int (ReaderMembers::*)(Array<char>, int, int) const;
        return (this->*static_cast<Next>(&ReaderMembers::ReadBlock))(buffer, index, count);
    }
    int ReaderMembers::ReadBlock(Array<char> buffer, int index, int count) const
    {
        using Next = int (ReaderMembers::*)(const Array<char>&, int, int) const;
        return (this->*static_cast<Next>(&ReaderMembers::ReadBlock))(buffer, index, count);
    }
    int ReaderMembers::ReadBlock(const Array<char>& buffer, int index, int count) const
    {
        return LastReadBlock(buffer, index, count);
    }
    int ReaderMembers::EnterReadBlock(const Array<char>& buffer, int index, int count)
    {
        using First = int (ReaderMembers::*)(const Array<char>&, int, int);
        return (this->*static_cast<First>(&ReaderMembers::ReadBlock))(buffer, index, count);
    }

    void ReaderMembers::Close() const
    {
        Entry(*this).Dispose(true);
    }
    void ReaderMembers::Dispose() const
    {
        Entry(*this).Dispose(true);
    }
    void ReaderMembers::Dispose(bool) const {}
    int ReaderMembers::Peek() const
    {
        return -1;
    }
    int ReaderMembers::Read() const
    {
        return -1;
    }

    int ReaderMembers::LastRead(const Array<char>& buffer, int index, int count) const
    {
        Core::TextChecks::Range(buffer, index, count);
        int read = 0;
        while (read < count)
        {
            const int next = Entry(*this).Read();
            if (next == -1)
            {
                break;
            }
            buffer[index + read++] = static_cast<char>(next);
        }
        return read;
    }

    int ReaderMembers::LastReadBlock(const Array<char>& buffer, int index, int count) const
    {
        int total = 0;
        int read = 0;
        do
        {
            read = Entry(*this).EnterRead(buffer, index + total, count - total);
            total += read;
        } while (read > 0 && total < count);
        return total;
    }

    String ReaderMembers::ReadLine() const
    {
        ReaderMembers& reader = Entry(*this);
        std::string line;
        for (;;)
        {
            const int next = reader.Read();
            if (next == -1)
            {
                return line.empty() ? String(nullptr) : String(line);
            }
            if (next == '\r' || next == '\n')
            {
                if (next == '\r' && reader.Peek() == '\n')
                {
                    (void)reader.Read();
                }
                return line;
            }
            line += static_cast<char>(next);
        }
    }

    String ReaderMembers::ReadToEnd() const
    {
        const Array<char> part(4096);
        std::string text;
        for (int read = Entry(*this).EnterRead(part, 0, part.Length()); read != 0; read = Entry(*this).EnterRead(part, 0, part.Length()))
        {
            text.append(part.data(), static_cast<std::size_t>(read));
        }
        return text;
    }
}

namespace System::IO
{
    const Detail::TypeInfo& TextReader::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.IO.TextReader", typeid(TextReader), nullptr, &IDisposable::Type()};
        return type;
    }

    /// As Stream::Members.
    Detail::ReaderMembers* TextReader::Members() const
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
            return static_cast<Core::TextReaderData*>(data);
        }
        if (IsProgramObject())
        {
            return data->IsProgramOwned() ? nullptr : static_cast<Core::TextReaderData*>(data);
        }
        const auto* reader = static_cast<const TextReader*>(target);
        if (reader == nullptr || !reader->IsProgramObject())
        {
            Core::TextChecks::ThrowReaderClosed();
        }
        return const_cast<TextReader*>(reader);
    }

    void TextReader::SystemnetDispose() const
    {
        const_cast<TextReader*>(this)->ReaderMembers::Dispose();
    }

    void TextReader::Close() const
    {
        auto* members = Members();
        members != nullptr && !IsProgramObject() ? members->Close() : ReaderMembers::Close();
    }
    void TextReader::Dispose() const
    {
        auto* members = Members();
        members != nullptr && !IsProgramObject() ? members->Dispose() : ReaderMembers::Dispose();
    }
    void TextReader::Dispose(bool disposing) const
    {
        if (auto* members = Members())
        {
            members->Dispose(disposing);
        }
    }
    int TextReader::Peek() const
    {
        auto* members = Members();
        return members != nullptr ? members->Peek() : ReaderMembers::Peek();
    }
    /// As Stream::Call.
    template <class Enter, class Last>
    auto TextReader::Call(int member, const Enter& enter, const Last& last) const
    {
        if (Detail::ReaderMembers* members = Members())
        {
            const Core::ProgramCall call(members, member);
            return enter(*members);
        }
        Detail::ReaderMembers& own = *const_cast<TextReader*>(this);
        const Core::ProgramCall call(&own, member);
        return call.IsFromOverride() ? last(own) : enter(own);
    }

    int TextReader::CallRead() const
    {
        return Call(
            0, [](Detail::ReaderMembers& reader) { return reader.Read(); },
            [](const Detail::ReaderMembers& reader) { return reader.ReaderMembers::Read(); });
    }
    int TextReader::CallRead(const Array<char>& buffer, int index, int count) const
    {
        return Call(
            1, [&](Detail::ReaderMembers& reader) { return reader.EnterRead(buffer, index, count); },
            [&](const Detail::ReaderMembers& reader) { return reader.LastRead(buffer, index, count); });
    }
    int TextReader::CallReadBlock(const Array<char>& buffer, int index, int count) const
    {
        return Call(
            2, [&](Detail::ReaderMembers& reader) { return reader.EnterReadBlock(buffer, index, count); },
            [&](const Detail::ReaderMembers& reader) { return reader.LastReadBlock(buffer, index, count); });
    }
    String TextReader::ReadLine() const
    {
        auto* members = Members();
        return members != nullptr ? members->ReadLine() : ReaderMembers::ReadLine();
    }
    String TextReader::ReadToEnd() const
    {
        auto* members = Members();
        return members != nullptr ? members->ReadToEnd() : ReaderMembers::ReadToEnd();
    }

    namespace
    {
        class NullReaderData final : public Core::TextReaderData
        {
        };

        class SynchronizedReaderData final : public Core::TextReaderData
        {
        public:
            explicit SynchronizedReaderData(const TextReader& reader) : _reader(reader) {}
            void Close() override { Lock(), _reader.Close(); }
            using TextReaderData::Dispose;
            void Dispose(bool disposing) override
            {
                if (disposing)
                {
                    Close();
                }
            }
            int Peek() override { return Lock(), _reader.Peek(); }
            int Read() override { return Lock(), _reader.Read(); }
            int Read(const Array<char>& buffer, int index, int count) override { return Lock(), _reader.Read(buffer, index, count); }
            int ReadBlock(const Array<char>& buffer, int index, int count) override
            {
                return Lock(), _reader.ReadBlock(buffer, index, count);
            }
            String ReadLine() override { return Lock(), _reader.ReadLine(); }
            String ReadToEnd() override { return Lock(), _reader.ReadToEnd(); }

        private:
            /// Holds the lock to the end of the expression that it is made in.
            std::unique_lock<std::recursive_mutex> Lock() { return std::unique_lock(_mutex); }

            TextReader _reader;
            std::recursive_mutex _mutex;
        };
    }

    const TextReader TextReader::Null = TextReader(Detail::Adopt, new NullReaderData);

    TextReader TextReader::Synchronized(const TextReader& reader)
    {
        Detail::CheckNull(reader == nullptr, "reader");
        return TextReader(Detail::Adopt, new SynchronizedReaderData(reader));
    }
}
