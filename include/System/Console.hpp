// The .NET class Console.
#pragma once
#include <System/Array.hpp>
#include <System/ConsoleKeyInfo.hpp>

namespace System
{
    namespace Detail
    {
        /// What is printed for a list of arguments: nothing, one value's text (braces and all), some characters, or a formatted text.
        inline std::string_view ConsoleText() noexcept
        {
            return {};
        }
        template <class T>
        auto ConsoleText(const T& value)
        {
            if constexpr (std::derived_from<T, Array<char>>)
            {
                return std::string_view(value.data(), value.size());
            }
            else
            {
                return TextOf(value);
            }
        }
        template <class F, class... T>
        requires(sizeof...(T) != 0 && std::convertible_to<const F&, String>) String ConsoleText(const F& format, const T&... args)
        {
            return String::Format(String(format), args...);
        }
        inline String ConsoleText(const Array<char>& buffer, int index, int count)
        {
            return String(buffer, index, count);
        }

        /// Arguments that Write and WriteLine take.
        template <class... T>
        concept Printable = requires(const T&... values)
        {
            ConsoleText(values...);
        };

        /// Standard output or standard error: what Console::Out and Console::Error give. Every call writes its text in one piece, at once.
        class ConsoleWriter
        {
        public:
            constexpr explicit ConsoleWriter(bool isError) noexcept : _isError(isError) {}
            const ConsoleWriter* operator->() const noexcept { return this; }

            template <class... T>
            requires Printable<T...>
            void Write(const T&... values) const { WriteText(std::string_view(ConsoleText(values...)), false); }
            template <class... T>
            requires Printable<T...>
            void WriteLine(const T&... values) const { WriteText(std::string_view(ConsoleText(values...)), true); }
            /// Nothing is ever kept back.
            void Flush() const noexcept {}

        private:
            SYSTEMNET_API void WriteText(std::string_view text, bool endLine) const;

            bool _isError;
        };

        /// Standard input: what Console::In gives.
        class ConsoleReader
        {
        public:
            const ConsoleReader* operator->() const noexcept { return this; }

            /// The next line without its end; null at the end of the input.
            SYSTEMNET_API String ReadLine() const;
            /// The next UTF-8 byte; -1 at the end of the input.
            SYSTEMNET_API int Read() const;
            /// All that is left.
            SYSTEMNET_API String ReadToEnd() const;
        };
    }

    /// Standard input, output and error. Thread-safe: a line is never mixed with another's.
    /// Follows api/system.console.
    class Console
    {
    public:
        Console() = delete;

        /// Standard output.
        [[nodiscard]] static constexpr Detail::ConsoleWriter Out() noexcept { return Detail::ConsoleWriter(false); }
        /// Standard error.
        [[nodiscard]] static constexpr Detail::ConsoleWriter Error() noexcept { return Detail::ConsoleWriter(true); }
        /// Standard input.
        [[nodiscard]] static constexpr Detail::ConsoleReader In() noexcept { return {}; }

        /// Prints any value, some characters of an array, or a composite format with its arguments.
        /// @throws FormatException the format is malformed or names an argument that is not there
        template <class... T>
        requires Detail::Printable<T...>
        static void Write(const T&... values) { Out().Write(values...); }
        /// The same and the end of a line.
        template <class... T>
        requires Detail::Printable<T...>
        static void WriteLine(const T&... values) { Out().WriteLine(values...); }

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
