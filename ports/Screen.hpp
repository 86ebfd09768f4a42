// The contract of a port, continued: the terminal beyond its text. Where a standard stream is no terminal, nothing is done.
#pragma once
#include <string>

namespace System::Port
{
    enum class Stream
    {
        Input,
        Output,
        Error
    };
    bool IsTerminal(Stream stream) noexcept;

    /// Colours as ConsoleColor's numbers; -1 for the terminal's own.
    void SetColors(int foreground, int background) noexcept;
    void ClearScreen() noexcept;
    /// The cursor's place, from 0; false if it cannot be told.
    bool CursorPlace(int& left, int& top) noexcept;
    void MoveCursor(int left, int top) noexcept;
    void ShowCursor(bool visible) noexcept;
    /// Columns and rows; false if there is no terminal.
    bool WindowSize(int& width, int& height) noexcept;
    void SetTitle(const std::string& title) noexcept;
    /// False where the system does not tell.
    bool GetTitle(std::string& title);
    void Beep() noexcept;
    /// Whether a key waits to be read: 1 or 0; -1 if standard input is no terminal.
    int KeyWaits() noexcept;

    /// From the first call on, the keys that interrupt a program (and signals that mean the same) call the handler, on a thread of their
    /// own; the program ends as it would have ended without, unless the handler returns true.
    /// @param handler gets true for the break key
    bool OnInterrupt(bool (*handler)(bool isBreak)) noexcept;
}
