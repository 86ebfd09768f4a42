// Standard input and output, by way of <cstdio>: a program's own printf and std::cout stay in order with them.
#include "ports/posix/Posix.hpp"
#include <cstdio>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace System::Port
{
    const char* const LineEnd = "\n";

    namespace
    {
        // True if the call that set errno can be made again, after waiting where the descriptor is non-blocking.
        bool CanRetry(std::FILE* file, short event) noexcept
        {
            const int error = errno;
            std::clearerr(file);
            if (error == EINTR)
            {
                return true;
            }
            if (error != EAGAIN && error != EWOULDBLOCK)
            {
                return false;
            }
            pollfd entry{::fileno(file), event, 0};
            return ::poll(&entry, 1, -1) >= 0 || errno == EINTR;
        }

        // Gives the terminal back its line editor.
        struct Restore
        {
            termios Settings;
            ~Restore() { ::tcsetattr(STDIN_FILENO, TCSANOW, &Settings); }
        };
    }

    void WriteText(StandardStream stream, std::string_view text) noexcept
    {
        std::FILE* file = stream == StandardStream::Output ? stdout : stderr;
        ::flockfile(file);
        errno = 0;
        std::size_t written = 0;
        do
        {
            written += std::fwrite(text.data() + written, 1, text.size() - written, file);
        } while (written < text.size() && CanRetry(file, POLLOUT));
        errno = 0;
        while (std::fflush(file) != 0 && CanRetry(file, POLLOUT))
        {
            errno = 0;
        }
        ::funlockfile(file);
    }

    int ReadByte() noexcept
    {
        for (;;)
        {
            errno = 0;
            const int byte = std::fgetc(stdin);
            if (byte != EOF)
            {
                return byte;
            }
            if (errno == 0 || !CanRetry(stdin, POLLIN))
            {
                return -1;
            }
        }
    }

    int ReadKey(bool echo) noexcept
    {
        termios settings{};
        if (::tcgetattr(STDIN_FILENO, &settings) != 0)
        {
            return -1;
        }
        const Restore restore{settings};
        settings.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
        settings.c_cc[VMIN] = 1;
        settings.c_cc[VTIME] = 0;
        ::tcsetattr(STDIN_FILENO, TCSANOW, &settings);
        const int key = ReadByte();
        if (echo && key >= 0)
        {
            const char character = static_cast<char>(key);
            WriteText(StandardStream::Output, std::string_view(&character, 1));
        }
        return key;
    }
}
