// The .NET structure ConsoleKeyInfo and the enumeration ConsoleKey.
#pragma once
#include <System/Export.hpp>

namespace System
{
    /// Keys that have a character of their own; the letters and digits have the values 'A' to 'Z' and '0' to '9'.
    /// Follows api/system.consolekey.
    enum class ConsoleKey : int
    {
        None = 0,
        Backspace = 8,
        Tab = 9,
        Enter = 13,
        Escape = 27,
        Spacebar = 32,
        // clang-format off
        D0 = 48, D1, D2, D3, D4, D5, D6, D7, D8, D9,
        A = 65, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X, Y, Z
        // clang-format on
    };

    /// A key that was pressed.
    /// Follows api/system.consolekeyinfo.
    class ConsoleKeyInfo
    {
    public:
        constexpr ConsoleKeyInfo() noexcept = default;
        constexpr ConsoleKeyInfo(char keyChar, ConsoleKey key) noexcept : _keyChar(keyChar), _key(key) {}
        const ConsoleKeyInfo* operator->() const noexcept { return this; }

        /// The key's character; of a character beyond ASCII, its first byte.
        [[nodiscard]] constexpr char KeyChar() const noexcept { return _keyChar; }
        /// The key; None if ConsoleKey has no name for it here.
        [[nodiscard]] constexpr ConsoleKey Key() const noexcept { return _key; }

        friend constexpr bool operator==(const ConsoleKeyInfo&, const ConsoleKeyInfo&) noexcept = default;

    private:
        char _keyChar = '\0';
        ConsoleKey _key = ConsoleKey::None;
    };
}
