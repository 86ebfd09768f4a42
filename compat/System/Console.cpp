// The .NET class Console.
#include "ports/Port.hpp"
#include <System/Console.hpp>
#include <System/InvalidOperationException.hpp>
#include <mutex>

namespace System
{
    namespace
    {
        /// What readers of the standard input share. The lock is held while waiting for input, as .NET's reader does: a line is one
        /// reader's. Never destroyed, for threads that still read when the program ends.
        struct InputState
        {
            std::mutex Mutex;
            bool SkipsLineFeed = false; ///< the last byte was the CR of what may be a CR LF
        };

        InputState& Input()
        {
            static auto* const state = new InputState;
            return *state;
        }

        int NextByte(InputState& state) noexcept
        {
            const bool skips = std::exchange(state.SkipsLineFeed, false);
            const int byte = Port::ReadByte();
            return skips && byte == '\n' ? Port::ReadByte() : byte;
        }

        constexpr ConsoleKey KeyOf(int byte) noexcept
        {
            switch (byte)
            {
            case 8:
            case 127:
                return ConsoleKey::Backspace;
            case '\r':
            case '\n':
                return ConsoleKey::Enter;
            case '\t':
            case 27:
            case ' ':
                return static_cast<ConsoleKey>(byte);
            default:
                break;
            }
            if (byte >= 'a' && byte <= 'z')
            {
                return static_cast<ConsoleKey>(byte - 'a' + 'A');
            }
            const bool isNamed = (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
            return isNamed ? static_cast<ConsoleKey>(byte) : ConsoleKey::None;
        }
    }

    namespace Detail
    {
        void ConsoleWriter::WriteText(std::string_view text, bool endLine) const
        {
            const auto stream = _isError ? Port::StandardStream::Error : Port::StandardStream::Output;
            if (!endLine)
            {
                Port::WriteText(stream, text);
                return;
            }
            std::string line;
            line.reserve(text.size() + 2);
            line += text;
            line += Port::LineEnd;
            Port::WriteText(stream, line);
        }

        String ConsoleReader::ReadLine() const
        {
            auto& input = Input();
            const std::lock_guard guard(input.Mutex);
            std::string line;
            for (;;)
            {
                const int byte = NextByte(input);
                if (byte < 0 && line.empty())
                {
                    return nullptr;
                }
                if (byte < 0 || byte == '\n' || byte == '\r')
                {
                    // Looking for the LF now would wait for input that may never come.
                    input.SkipsLineFeed = byte == '\r';
                    return line;
                }
                line += static_cast<char>(byte);
            }
        }

        int ConsoleReader::Read() const
        {
            auto& input = Input();
            const std::lock_guard guard(input.Mutex);
            return NextByte(input);
        }

        String ConsoleReader::ReadToEnd() const
        {
            auto& input = Input();
            const std::lock_guard guard(input.Mutex);
            std::string text;
            for (int byte = NextByte(input); byte >= 0; byte = NextByte(input))
            {
                text += static_cast<char>(byte);
            }
            return text;
        }
    }

    ConsoleKeyInfo Console::ReadKey(bool intercept)
    {
        auto& input = Input();
        const std::lock_guard guard(input.Mutex);
        const int byte = Port::ReadKey(!intercept);
        if (byte < 0)
        {
            throw InvalidOperationException("Cannot read keys when either application does not have a console or when console input has "
                                            "been redirected. Try Console.Read.");
        }
        const char character = static_cast<char>(byte == '\n' ? '\r' : byte);
        return ConsoleKeyInfo(character, KeyOf(byte));
    }
}
