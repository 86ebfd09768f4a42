// The terminal beyond its text.
#include "ports/Screen.hpp"
#include "ports/windows/Windows.hpp"
#include <atomic>

namespace System::Port
{
    using namespace Windows;

    namespace
    {
        HANDLE HandleOf(Stream stream) noexcept
        {
            return ::GetStdHandle(stream == Stream::Input    ? STD_INPUT_HANDLE
                                  : stream == Stream::Output ? STD_OUTPUT_HANDLE
                                                             : STD_ERROR_HANDLE);
        }

        bool ScreenInfo(CONSOLE_SCREEN_BUFFER_INFO& info) noexcept
        {
            return ::GetConsoleScreenBufferInfo(HandleOf(Stream::Output), &info) != FALSE;
        }

        std::atomic<bool (*)(bool)> interruptHandler{nullptr};

        BOOL WINAPI Interrupted(DWORD event) noexcept
        {
            if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
            {
                return FALSE;
            }
            return interruptHandler.load()(event == CTRL_BREAK_EVENT) ? TRUE : FALSE;
        }
    }

    bool IsTerminal(Stream stream) noexcept
    {
        DWORD mode = 0;
        return ::GetConsoleMode(HandleOf(stream), &mode) != FALSE;
    }

    void SetColors(int foreground, int background) noexcept
    {
        static const WORD before = []
        {
            CONSOLE_SCREEN_BUFFER_INFO info{};
            return static_cast<WORD>(ScreenInfo(info) ? info.wAttributes : 7);
        }();
        const WORD front = static_cast<WORD>(foreground >= 0 ? foreground : before & 0x0F);
        const WORD back = static_cast<WORD>(background >= 0 ? background << 4 : before & 0xF0);
        ::SetConsoleTextAttribute(HandleOf(Stream::Output), static_cast<WORD>(front | back));
    }

    void ClearScreen() noexcept
    {
        CONSOLE_SCREEN_BUFFER_INFO info{};
        if (!ScreenInfo(info))
        {
            return;
        }
        const DWORD cells = static_cast<DWORD>(info.dwSize.X) * static_cast<DWORD>(info.dwSize.Y);
        DWORD written = 0;
        ::FillConsoleOutputCharacterW(HandleOf(Stream::Output), L' ', cells, {0, 0}, &written);
        ::FillConsoleOutputAttribute(HandleOf(Stream::Output), info.wAttributes, cells, {0, 0}, &written);
        ::SetConsoleCursorPosition(HandleOf(Stream::Output), {0, 0});
    }

    bool CursorPlace(int& left, int& top) noexcept
    {
        CONSOLE_SCREEN_BUFFER_INFO info{};
        const bool known = ScreenInfo(info);
        left = info.dwCursorPosition.X;
        top = info.dwCursorPosition.Y;
        return known;
    }

    void MoveCursor(int left, int top) noexcept
    {
        ::SetConsoleCursorPosition(HandleOf(Stream::Output), {static_cast<SHORT>(left), static_cast<SHORT>(top)});
    }

    void ShowCursor(bool visible) noexcept
    {
        CONSOLE_CURSOR_INFO info{};
        if (::GetConsoleCursorInfo(HandleOf(Stream::Output), &info) != FALSE)
        {
            info.bVisible = visible ? TRUE : FALSE;
            ::SetConsoleCursorInfo(HandleOf(Stream::Output), &info);
        }
    }

    bool WindowSize(int& width, int& height) noexcept
    {
        CONSOLE_SCREEN_BUFFER_INFO info{};
        const bool known = ScreenInfo(info);
        width = info.srWindow.Right - info.srWindow.Left + 1;
        height = info.srWindow.Bottom - info.srWindow.Top + 1;
        return known;
    }

    void SetTitle(const std::string& title) noexcept
    {
        ::SetConsoleTitleW(ToWide(title).c_str());
    }

    bool GetTitle(std::string& title)
    {
        std::wstring wide(4096, L'\0');
        const DWORD length = ::GetConsoleTitleW(wide.data(), static_cast<DWORD>(wide.size()));
        title = FromWide(std::wstring_view(wide).substr(0, length));
        return true;
    }

    void Beep() noexcept
    {
        ::Beep(800, 200);
    }

    int KeyWaits() noexcept
    {
        if (!IsTerminal(Stream::Input))
        {
            return -1;
        }
        // What is no key, such as a movement of the mouse, is taken away.
        for (;;)
        {
            INPUT_RECORD record{};
            DWORD count = 0;
            if (::PeekConsoleInputW(HandleOf(Stream::Input), &record, 1, &count) == FALSE || count == 0)
            {
                return 0;
            }
            if (record.EventType == KEY_EVENT && record.Event.KeyEvent.bKeyDown != FALSE && record.Event.KeyEvent.uChar.UnicodeChar != 0)
            {
                return 1;
            }
            ::ReadConsoleInputW(HandleOf(Stream::Input), &record, 1, &count);
        }
    }

    bool OnInterrupt(bool (*handler)(bool isBreak)) noexcept
    {
        interruptHandler.store(handler);
        static const bool isSet = ::SetConsoleCtrlHandler(&Interrupted, TRUE) != FALSE;
        return isSet;
    }
}
