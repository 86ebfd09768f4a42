// The .NET class TextReader.
#pragma once
#include <System/Detail/Derivable.hpp>
#include <System/Detail/ReaderMembers.hpp>

namespace System::Core
{
    class TextReaderData;
}

namespace System::IO
{
    /// Reads text. A char is a UTF-8 byte, as everywhere in this library. A program's own kind derives from this, as from Stream, whose
    /// header says why some members are there twice.
    /// Follows api/system.io.textreader.
    class SYSTEMNET_API TextReader : public Detail::Derivable, protected Detail::ReaderMembers
    {
        SYSTEMNET_HANDLE(TextReader, Detail::Derivable)
        using SystemnetRoot = TextReader;

        /// Null, as an unset variable in C#; for a class that derives from this, its base.
        constexpr TextReader() noexcept = default;
        /// Of a program's own kind, as Stream.
        template <class D>
            requires Detail::ProgramClass<std::remove_cvref_t<D>, TextReader>
        TextReader(D&& object) : Derivable(Detail::Adopt, Host(std::forward<D>(object)))
        {
        }
        template <std::derived_from<TextReader> D>
        TextReader(const std::shared_ptr<D>& object) : Derivable(Detail::Adopt, Keep(object))
        {
        }
        template <class D>
            requires Detail::ProgramClass<std::remove_cvref_t<D>, TextReader>
        TextReader& operator=(D&& object) &
        {
            return *this = TextReader(std::forward<D>(object));
        }

        /// A reader of nothing.
        static const TextReader Null;
        /// One whose members several threads may call at the same time.
        /// @throws ArgumentNullException reader is null
        static TextReader Synchronized(const TextReader& reader);

        void Close() override { std::as_const(*this).Close(); }
        void Close() const override;
        void Dispose() override { std::as_const(*this).Dispose(); }
        void Dispose() const override;

        /// The next char without taking it; -1 at the end.
        int Peek() override { return std::as_const(*this).Peek(); }
        int Peek() const override;
        /// The next char; -1 at the end.
        template <class = void>
        int Read() const
        {
            return CallRead();
        }
        /// Reads at most count chars, at least one before the end.
        /// @throws ArgumentNullException, ArgumentOutOfRangeException, ArgumentException buffer is null, index and count are not within it
        template <class = void>
        int Read(const Array<char>& buffer, int index, int count) const
        {
            return CallRead(buffer, index, count);
        }
        /// Reads count chars, fewer only at the end.
        template <class = void>
        int ReadBlock(const Array<char>& buffer, int index, int count) const
        {
            return CallReadBlock(buffer, index, count);
        }
        /// The next line without its end; null at the end of the text.
        String ReadLine() override { return std::as_const(*this).ReadLine(); }
        String ReadLine() const override;
        /// All that is left.
        String ReadToEnd() override { return std::as_const(*this).ReadToEnd(); }
        String ReadToEnd() const override;

    protected:
        /// What Close and Dispose do.
        void Dispose(bool disposing) override { std::as_const(*this).Dispose(disposing); }
        void Dispose(bool disposing) const override;

    private:
        int CallRead() const;
        int CallRead(const Array<char>& buffer, int index, int count) const;
        int CallReadBlock(const Array<char>& buffer, int index, int count) const;

        Detail::ReaderMembers* Members() const;
        template <class Enter, class Last>
        auto Call(int member, const Enter& enter, const Last& last) const;
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
        void SystemnetDispose() const override;
    };
}
