// What Console does with the terminal beyond its text.
#include "ports/Screen.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Console.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/PlatformNotSupportedException.hpp>
#include <mutex>

namespace System
{
    namespace
    {
        class CancelData final : public Detail::ObjectData
        {
        public:
            explicit CancelData(ConsoleSpecialKey key) noexcept : Key(key) {}
            const Detail::TypeInfo& GetType() const noexcept override { return ConsoleCancelEventArgs::Type(); }

            const ConsoleSpecialKey Key;
            bool Cancel = false;
        };

        constexpr auto Unknown = static_cast<ConsoleColor>(-1);

        /// Colours that were set, and who is told of interruptions. Never destroyed, since keys may still be pressed when the program ends.
        struct ScreenState
        {
            std::mutex Mutex;
            ConsoleColor Foreground = Unknown;
            ConsoleColor Background = Unknown;
            ConsoleCancelEventHandler Handlers;
        };

        ScreenState& Screen()
        {
            static auto* const state = new ScreenState;
            return *state;
        }

        void SetColor(ConsoleColor ScreenState::*which, ConsoleColor value)
        {
            if (value != Unknown && (value < ConsoleColor::Black || value > ConsoleColor::White))
            {
                throw ArgumentException(
                    "The ConsoleColor enum value was not defined on that enum. Please use a defined color from the enum.", "value");
            }
            ScreenState& screen = Screen();
            const std::lock_guard lock(screen.Mutex);
            screen.*which = value;
            Port::SetColors(static_cast<int>(screen.Foreground), static_cast<int>(screen.Background));
        }

        bool TellInterrupted(bool isBreak)
        {
            ConsoleCancelEventHandler handlers;
            {
                ScreenState& screen = Screen();
                const std::lock_guard lock(screen.Mutex);
                handlers = screen.Handlers;
            }
            auto* const data = new CancelData(isBreak ? ConsoleSpecialKey::ControlBreak : ConsoleSpecialKey::ControlC);
            const ConsoleCancelEventArgs args(Detail::Adopt, data);
            if (handlers)
            {
                handlers(nullptr, args);
            }
            return data->Cancel;
        }

        int CheckedPlace(const char* parameter, int value)
        {
            if (value < 0 || value >= MaxValue<Int16>)
            {
                throw ArgumentOutOfRangeException(
                    parameter, value,
                    "The value must be greater than or equal to zero and less than the console's buffer size in "
                    "that dimension.");
            }
            return value;
        }
    }

    const Detail::TypeInfo& ConsoleCancelEventArgs::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.ConsoleCancelEventArgs", typeid(ConsoleCancelEventArgs), &EventArgs::Type()};
        return info;
    }
    bool ConsoleCancelEventArgs::Cancel() const
    {
        return Self<CancelData>().Cancel;
    }
    void ConsoleCancelEventArgs::Cancel(bool value) const
    {
        Self<CancelData>().Cancel = value;
    }
    ConsoleSpecialKey ConsoleCancelEventArgs::SpecialKey() const
    {
        return Self<CancelData>().Key;
    }

    void Detail::CancelKeyPressEvent::operator+=(const ConsoleCancelEventHandler& handler) const
    {
        ScreenState& screen = Screen();
        {
            const std::lock_guard lock(screen.Mutex);
            screen.Handlers += handler;
        }
        Port::OnInterrupt(&TellInterrupted);
    }
    void Detail::CancelKeyPressEvent::operator-=(const ConsoleCancelEventHandler& handler) const
    {
        ScreenState& screen = Screen();
        const std::lock_guard lock(screen.Mutex);
        screen.Handlers -= handler;
    }

    String Console::Title()
    {
        std::string title;
        if (!Port::GetTitle(title))
        {
            throw PlatformNotSupportedException("Operation is not supported on this platform.");
        }
        return title;
    }
    void Console::Title(const String& value)
    {
        Detail::CheckNull(value == nullptr, "value");
        Port::SetTitle(value);
    }
    void Console::Clear()
    {
        Port::ClearScreen();
    }
    bool Console::KeyAvailable()
    {
        const int waits = Port::KeyWaits();
        if (waits < 0)
        {
            throw InvalidOperationException("Cannot see if a key has been pressed when either application does not have a console or when "
                                            "console input has been redirected from a file. Try Console.In.Peek.");
        }
        return waits != 0;
    }

    ConsoleColor Console::ForegroundColor()
    {
        ScreenState& screen = Screen();
        const std::lock_guard lock(screen.Mutex);
        return screen.Foreground;
    }
    void Console::ForegroundColor(ConsoleColor value)
    {
        SetColor(&ScreenState::Foreground, value);
    }
    ConsoleColor Console::BackgroundColor()
    {
        ScreenState& screen = Screen();
        const std::lock_guard lock(screen.Mutex);
        return screen.Background;
    }
    void Console::BackgroundColor(ConsoleColor value)
    {
        SetColor(&ScreenState::Background, value);
    }
    void Console::ResetColor()
    {
        ScreenState& screen = Screen();
        const std::lock_guard lock(screen.Mutex);
        screen.Foreground = Unknown;
        screen.Background = Unknown;
        Port::SetColors(-1, -1);
    }

    int Console::CursorLeft()
    {
        int left = 0, top = 0;
        Port::CursorPlace(left, top);
        return left;
    }
    void Console::CursorLeft(int value)
    {
        SetCursorPosition(value, CursorTop());
    }
    int Console::CursorTop()
    {
        int left = 0, top = 0;
        Port::CursorPlace(left, top);
        return top;
    }
    void Console::CursorTop(int value)
    {
        SetCursorPosition(CursorLeft(), value);
    }
    void Console::SetCursorPosition(int left, int top)
    {
        Port::MoveCursor(CheckedPlace("left", left), CheckedPlace("top", top));
    }
    void Console::CursorVisible(bool value)
    {
        Port::ShowCursor(value);
    }
    int Console::WindowWidth()
    {
        int width = 0, height = 0;
        return Port::WindowSize(width, height) ? width : 80;
    }
    int Console::WindowHeight()
    {
        int width = 0, height = 0;
        return Port::WindowSize(width, height) ? height : 24;
    }
    void Console::Beep()
    {
        Port::Beep();
    }
    bool Console::IsInputRedirected()
    {
        return !Port::IsTerminal(Port::Stream::Input);
    }
    bool Console::IsOutputRedirected()
    {
        return !Port::IsTerminal(Port::Stream::Output);
    }
    bool Console::IsErrorRedirected()
    {
        return !Port::IsTerminal(Port::Stream::Error);
    }
}
