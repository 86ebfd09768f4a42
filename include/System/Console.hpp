// The .NET class Console.
#pragma once
#include <System/ConsoleKeyInfo.hpp>
#include <System/IO/Stream.hpp>
#include <System/IO/TextReader.hpp>
#include <System/IO/TextWriter.hpp>

namespace System
{
    namespace Detail
    {
        /// Writes to what Console::Out gives.
        SYSTEMNET_API void WriteConsole(std::string_view text, bool endLine);
    }

    /// Standard input, output and error. Thread-safe: a line is never mixed with another's.
    /// Follows api/system.console.
    class Console
    {
    public:
        Console() = delete;

        /// Standard output. Every call writes its text in one piece, at once.
        [[nodiscard]] SYSTEMNET_API static IO::TextWriter Out();
        /// Standard error, likewise.
        [[nodiscard]] SYSTEMNET_API static IO::TextWriter Error();
        /// Standard input.
        [[nodiscard]] SYSTEMNET_API static IO::TextReader In();
        /// Has Write and WriteLine, and Out, write elsewhere.
        /// @throws ArgumentNullException newOut is null
        SYSTEMNET_API static void SetOut(IO::TextWriter newOut);
        SYSTEMNET_API static void SetError(IO::TextWriter newError);
        SYSTEMNET_API static void SetIn(IO::TextReader newIn);
        /// The bytes of the standard streams; they stay what they are after SetIn and its kin.
        SYSTEMNET_API static IO::Stream OpenStandardInput();
        SYSTEMNET_API static IO::Stream OpenStandardInput(int bufferSize);
        SYSTEMNET_API static IO::Stream OpenStandardOutput();
        SYSTEMNET_API static IO::Stream OpenStandardOutput(int bufferSize);
        SYSTEMNET_API static IO::Stream OpenStandardError();
        SYSTEMNET_API static IO::Stream OpenStandardError(int bufferSize);

        /// Prints any value, some characters of an array, or a composite format with its arguments.
        /// @throws FormatException the format is malformed or names an argument that is not there
        template <class... T>
            requires Detail::Printable<T...>
        static void Write(const T&... values)
        {
            Detail::WriteConsole(std::string_view(Detail::PrintedText(values...)), false);
        }
        /// The same and the end of a line.
        template <class... T>
            requires Detail::Printable<T...>
        static void WriteLine(const T&... values)
        {
            Detail::WriteConsole(std::string_view(Detail::PrintedText(values...)), true);
        }

        /// The next line without its end; null at the end of the input.
        static String ReadLine() { return In().ReadLine(); }
        /// The next UTF-8 byte; -1 at the end of the input.
        static int Read() { return In().Read(); }
        /// Waits for a key and shows its character.
        /// @throws InvalidOperationException standard input is no terminal
        static ConsoleKeyInfo ReadKey() { return ReadKey(false); }
        /// @param intercept true not to show the character
        SYSTEMNET_API static ConsoleKeyInfo ReadKey(bool intercept);
    };
}
