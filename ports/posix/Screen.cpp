// The terminal beyond its text, by the sequences that all terminals of today know (ECMA-48).
#include "ports/Screen.hpp"
#include "ports/posix/Posix.hpp"
#include <atomic>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <thread>
#include <unistd.h>

namespace System::Port
{
    namespace
    {
        constexpr int AnswerMilliseconds = 500;

        void Send(const std::string& sequence) noexcept
        {
            if (IsTerminal(Stream::Output))
            {
                WriteText(StandardStream::Output, sequence);
            }
        }

        // ConsoleColor has red and blue, and brightness, where ECMA-48 has them otherwise.
        int CodeOf(int color, int base) noexcept
        {
            const int primary = (color & 2) | ((color & 4) >> 2) | ((color & 1) << 2);
            return base + primary + ((color & 8) != 0 ? 60 : 0);
        }

        // The terminal without its line editor, while in scope.
        class Raw
        {
        public:
            Raw() noexcept : _isRaw(::tcgetattr(STDIN_FILENO, &_settings) == 0)
            {
                if (_isRaw)
                {
                    termios raw = _settings;
                    raw.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
                    raw.c_cc[VMIN] = 1;
                    raw.c_cc[VTIME] = 0;
                    ::tcsetattr(STDIN_FILENO, TCSANOW, &raw);
                }
            }
            Raw(const Raw&) = delete;
            Raw& operator=(const Raw&) = delete;
            ~Raw()
            {
                if (_isRaw)
                {
                    ::tcsetattr(STDIN_FILENO, TCSANOW, &_settings);
                }
            }

        private:
            termios _settings{};
            const bool _isRaw;
        };

        bool InputWithin(int milliseconds) noexcept
        {
            pollfd entry{STDIN_FILENO, POLLIN, 0};
            return ::poll(&entry, 1, milliseconds) > 0 && (entry.revents & POLLIN) != 0;
        }

        // What a signal handler may use: a pipe, whose other end a thread reads.
        std::atomic<int> interruptPipe{-1};
        std::atomic<bool (*)(bool)> interruptHandler{nullptr};

        void Interrupted(int signal) noexcept
        {
            const int error = errno;
            const char byte = static_cast<char>(signal);
            [[maybe_unused]] const auto written = ::write(interruptPipe.load(), &byte, 1);
            errno = error;
        }

        void AwaitInterrupts(int pipe) noexcept
        {
            for (char byte = 0;;)
            {
                const auto count = ::read(pipe, &byte, 1);
                if (count == 0 || (count < 0 && errno != EINTR))
                {
                    return;
                }
                if (count == 1 && !interruptHandler.load()(byte == SIGQUIT))
                {
                    std::signal(byte, SIG_DFL);
                    ::kill(::getpid(), byte);
                }
            }
        }
    }

    bool IsTerminal(Stream stream) noexcept
    {
        return ::isatty(stream == Stream::Input ? STDIN_FILENO : stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO) == 1;
    }

    void SetColors(int foreground, int background) noexcept
    {
        std::string sequence = "\x1B[0";
        if (foreground >= 0)
        {
            sequence += ';' + std::to_string(CodeOf(foreground, 30));
        }
        if (background >= 0)
        {
            sequence += ';' + std::to_string(CodeOf(background, 40));
        }
        Send(sequence + 'm');
    }

    void ClearScreen() noexcept
    {
        Send("\x1B[H\x1B[2J\x1B[3J");
    }

    bool CursorPlace(int& left, int& top) noexcept
    {
        left = 0;
        top = 0;
        if (!IsTerminal(Stream::Input) || !IsTerminal(Stream::Output))
        {
            return false;
        }
        const Raw raw;
        Send("\x1B[6n");
        // The answer is ESC [ row ; column R; keys that were pressed before it are lost.
        int numbers[2] = {0, 0};
        int at = -1;
        while (InputWithin(AnswerMilliseconds))
        {
            char c = 0;
            if (::read(STDIN_FILENO, &c, 1) != 1)
            {
                return false;
            }
            if (c == '[')
            {
                at = 0;
                numbers[0] = numbers[1] = 0;
            }
            else if (at >= 0 && c >= '0' && c <= '9')
            {
                numbers[at] = numbers[at] * 10 + (c - '0');
            }
            else if (at == 0 && c == ';')
            {
                at = 1;
            }
            else if (at == 1 && c == 'R')
            {
                top = numbers[0] - 1;
                left = numbers[1] - 1;
                return true;
            }
            else
            {
                at = -1;
            }
        }
        return false;
    }

    void MoveCursor(int left, int top) noexcept
    {
        Send("\x1B[" + std::to_string(top + 1) + ';' + std::to_string(left + 1) + 'H');
    }

    void ShowCursor(bool visible) noexcept
    {
        Send(visible ? "\x1B[?25h" : "\x1B[?25l");
    }

    bool WindowSize(int& width, int& height) noexcept
    {
        winsize size{};
        const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col != 0;
        width = size.ws_col;
        height = size.ws_row;
        return known;
    }

    void SetTitle(const std::string& title) noexcept
    {
        Send("\x1B]0;" + title + '\a');
    }

    bool GetTitle(std::string&)
    {
        return false;
    }

    void Beep() noexcept
    {
        Send("\a");
    }

    int KeyWaits() noexcept
    {
        if (!IsTerminal(Stream::Input))
        {
            return -1;
        }
        const Raw raw;
        return InputWithin(0) ? 1 : 0;
    }

    bool OnInterrupt(bool (*handler)(bool isBreak)) noexcept
    {
        interruptHandler.store(handler);
        static const bool isWatched = []
        {
            int ends[2];
            if (::pipe(ends) != 0)
            {
                return false;
            }
            ::fcntl(ends[0], F_SETFD, FD_CLOEXEC);
            ::fcntl(ends[1], F_SETFD, FD_CLOEXEC);
            interruptPipe.store(ends[1]);
            try
            {
                std::thread(&AwaitInterrupts, ends[0]).detach();
            }
            catch (...)
            {
                return false;
            }
            struct sigaction action
            {
            };
            action.sa_handler = &Interrupted;
            action.sa_flags = SA_RESTART;
            sigemptyset(&action.sa_mask); // without ::, since it is a macro on macOS
            return ::sigaction(SIGINT, &action, nullptr) == 0 && ::sigaction(SIGQUIT, &action, nullptr) == 0;
        }();
        return isWatched;
    }
}
