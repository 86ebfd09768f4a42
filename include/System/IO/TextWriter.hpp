// The .NET class TextWriter.
#pragma once
#include <System/Detail/Derivable.hpp>
#include <System/Detail/PrintedText.hpp>
#include <System/Detail/WriterMembers.hpp>
#include <System/Text/Encoding.hpp>

namespace System::Detail
{
    /// Arguments for which TextWriter has a Write of its own, which a program may override.
    template <class... T>
    inline constexpr bool HasOwnWrite = false;
    template <class T>
    inline constexpr bool HasOwnWrite<T> = std::same_as<T, char> || std::derived_from<T, String> || std::derived_from<T, Array<char>>;
    template <class A, class I, class C>
    inline constexpr bool HasOwnWrite<A, I, C> = std::derived_from<A, Array<char>> && Integer<I> && Integer<C>;

    /// The same of WriteLine.
    template <class... T>
    inline constexpr bool HasOwnWriteLine = sizeof...(T) == 0;
    template <class T>
    inline constexpr bool HasOwnWriteLine<T> = std::same_as<T, char> || std::derived_from<T, String>;
}

namespace System::IO
{
    /// Writes text. A program's own kind derives from this, as from Stream, and overrides at least Write(char) and Encoding; Stream's
    /// header says why some members are there twice. Follows api/system.io.textwriter.
    class SYSTEMNET_API TextWriter : public Detail::Derivable, protected Detail::WriterMembers
    {
        SYSTEMNET_HANDLE(TextWriter, Detail::Derivable)
        using SystemnetRoot = TextWriter;

        /// Null, as an unset variable in C#; for a class that derives from this, its base.
        constexpr TextWriter() noexcept = default;
        /// Of a program's own kind, as Stream.
        template <class D>
            requires Detail::ProgramClass<std::remove_cvref_t<D>, TextWriter>
        TextWriter(D&& object) : Derivable(Detail::Adopt, Host(std::forward<D>(object)))
        {
        }
        template <std::derived_from<TextWriter> D>
        TextWriter(const std::shared_ptr<D>& object) : Derivable(Detail::Adopt, Keep(object))
        {
        }
        template <class D>
            requires Detail::ProgramClass<std::remove_cvref_t<D>, TextWriter>
        TextWriter& operator=(D&& object) &
        {
            return *this = TextWriter(std::forward<D>(object));
        }

        /// A writer that forgets everything.
        static const TextWriter Null;
        /// One whose members several threads may call at the same time.
        /// @throws ArgumentNullException writer is null
        static TextWriter Synchronized(const TextWriter& writer);

        /// What the text is written in.
        [[nodiscard]] System::Text::Encoding Encoding() override;
        [[nodiscard]] System::Text::Encoding Encoding() const override;
        /// What ends a line.
        template <class = void>
        [[nodiscard]] String NewLine() const
        {
            return CallNewLine();
        }
        /// @param value null: the system's own
        template <class = void>
        void NewLine(const String& value) const
        {
            CallNewLine(value);
        }

        void Close() override { std::as_const(*this).Close(); }
        void Close() const override;
        void Dispose() override { std::as_const(*this).Dispose(); }
        void Dispose() const override;
        /// Writes what is held back.
        void Flush() override { std::as_const(*this).Flush(); }
        void Flush() const override;

        /// Any value, some characters of an array, or a composite format with its arguments.
        /// @throws FormatException the format is malformed or names an argument that is not there
        template <class... T>
            requires Detail::Printable<T...>
        void Write(const T&... values) const
        {
            if constexpr (Detail::HasOwnWrite<T...>)
            {
                CallWrite(values...);
            }
            else
            {
                CallText(std::string_view(Detail::PrintedText(values...)), false);
            }
        }
        /// The same and the end of a line.
        template <class... T>
            requires Detail::Printable<T...>
        void WriteLine(const T&... values) const
        {
            if constexpr (Detail::HasOwnWriteLine<T...>)
            {
                CallWriteLine(values...);
            }
            else
            {
                CallText(std::string_view(Detail::PrintedText(values...)), true);
            }
        }

    protected:
        /// What Close and Dispose do.
        void Dispose(bool disposing) override { std::as_const(*this).Dispose(disposing); }
        void Dispose(bool disposing) const override;

    private:
        String CallNewLine() const;
        void CallNewLine(const String& value) const;
        void CallWrite(char value) const;
        void CallWrite(const Array<char>& buffer) const;
        void CallWrite(const Array<char>& buffer, int index, int count) const;
        void CallWrite(const String& value) const;
        void CallWriteLine() const;
        void CallWriteLine(char value) const;
        void CallWriteLine(const String& value) const;
        void CallText(std::string_view text, bool endLine) const;

        Detail::WriterMembers* Members() const;
        template <class Enter, class Last>
        auto Call(int member, const Enter& enter, const Last& last) const;
        const Detail::TypeInfo& SystemnetType() const noexcept override { return Type(); }
        void SystemnetDispose() const override;
    };
}
