// The .NET class Console.
#pragma once
#include <System/ConsoleCancelEventArgs.hpp>
#include <System/ConsoleColor.hpp>
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

        /// What Console::CancelKeyPress gives: handlers can be added and taken away.
        class CancelKeyPressEvent
        {
        public:
            SYSTEMNET_API void operator+=(const ConsoleCancelEventHandler& handler) const;
            SYSTEMNET_API void operator-=(const ConsoleCancelEventHandler& handler) const;
        };
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
        /// Whether a key waits to be read.
        /// @throws InvalidOperationException standard input is no terminal
        [[nodiscard]] SYSTEMNET_API static bool KeyAvailable();
        /// The keys that interrupt the program, and SIGINT. Unless a handler sets Cancel, the program ends when all have run.
        [[nodiscard]] static constexpr Detail::CancelKeyPressEvent CancelKeyPress() noexcept { return {}; }

        // The terminal; of no effect where a stream is none.
        /// @throws PlatformNotSupportedException the system does not tell: everywhere but on Windows, as in .NET
        [[nodiscard]] SYSTEMNET_API static String Title();
        SYSTEMNET_API static void Title(const String& value);
        SYSTEMNET_API static void Clear();
        /// The colour that was set; -1 if none was.
        [[nodiscard]] SYSTEMNET_API static ConsoleColor ForegroundColor();
        /// @throws ArgumentException value is none
        SYSTEMNET_API static void ForegroundColor(ConsoleColor value);
        [[nodiscard]] SYSTEMNET_API static ConsoleColor BackgroundColor();
        SYSTEMNET_API static void BackgroundColor(ConsoleColor value);
        SYSTEMNET_API static void ResetColor();
        [[nodiscard]] SYSTEMNET_API static int CursorLeft();
        SYSTEMNET_API static void CursorLeft(int value);
        [[nodiscard]] SYSTEMNET_API static int CursorTop();
        SYSTEMNET_API static void CursorTop(int value);
        /// @throws ArgumentOutOfRangeException left or top is negative or too large
        SYSTEMNET_API static void SetCursorPosition(int left, int top);
        SYSTEMNET_API static void CursorVisible(bool value);
        /// Columns; 80 if there is no terminal.
        [[nodiscard]] SYSTEMNET_API static int WindowWidth();
        /// Rows; 24 if there is no terminal.
        [[nodiscard]] SYSTEMNET_API static int WindowHeight();
        [[nodiscard]] static int BufferWidth() { return WindowWidth(); }
        [[nodiscard]] static int BufferHeight() { return WindowHeight(); }
        SYSTEMNET_API static void Beep();
        [[nodiscard]] SYSTEMNET_API static bool IsInputRedirected();
        [[nodiscard]] SYSTEMNET_API static bool IsOutputRedirected();
        [[nodiscard]] SYSTEMNET_API static bool IsErrorRedirected();
    };
}
