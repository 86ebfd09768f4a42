// Standard input and output. What <cstdio> holds is written first, so that a program's own printf and std::cout stay in order.
#include "ports/windows/Windows.hpp"
#include <algorithm>
#include <cstdio>
#include <exception>
#include <io.h>

namespace System::Port
{
    using namespace Windows;

    const char* const LineEnd = "\r\n";

    namespace
    {
        /// Holds the lock of a stream.
        class Locked
        {
        public:
            explicit Locked(std::FILE* file) noexcept : _file(file) { ::_lock_file(_file); }
            Locked(const Locked&) = delete;
            Locked& operator=(const Locked&) = delete;
            ~Locked() { ::_unlock_file(_file); }

        private:
            std::FILE* _file;
        };

        void WriteToConsole(HANDLE console, std::string_view text)
        {
            const auto wide = ToWide(text);
            constexpr std::size_t most = 8'000; // consoles take no more than 64 KB at once
            for (std::size_t done = 0; done < wide.size();)
            {
                DWORD written = 0;
                if (::WriteConsoleW(console, wide.data() + done, static_cast<DWORD>(std::min(wide.size() - done, most)), &written,
                                    nullptr) == 0 ||
                    written == 0)
                {
                    return;
                }
                done += written;
            }
        }

        void WriteToFile(HANDLE file, std::string_view text) noexcept
        {
            while (!text.empty())
            {
                DWORD written = 0;
                const auto part = static_cast<DWORD>(std::min<std::size_t>(text.size(), 1 << 30));
                if (::WriteFile(file, text.data(), part, &written, nullptr) == 0)
                {
                    return;
                }
                text.remove_prefix(written);
            }
        }
    }

    void WriteText(StandardStream stream, std::string_view text) noexcept
    {
        // Windows: <cstdio> would turn each \n into \r\n, and a console takes UTF-8 from UTF-16 only.
        std::FILE* file = stream == StandardStream::Output ? stdout : stderr;
        const Locked locked(file);
        std::fflush(file);
        const int descriptor = ::_fileno(file);
        if (descriptor < 0)
        {
            return; // the program has no standard streams
        }
        const auto handle = reinterpret_cast<HANDLE>(::_get_osfhandle(descriptor));
        DWORD mode = 0;
        try
        {
            if (::GetConsoleMode(handle, &mode) != 0)
            {
                WriteToConsole(handle, text);
            }
            else
            {
                WriteToFile(handle, text);
            }
        }
        catch (const std::exception&)
        {
            // What cannot be written is lost.
        }
    }

    int ReadByte() noexcept
    {
        const int byte = std::fgetc(stdin);
        if (byte == EOF)
        {
            std::clearerr(stdin);
            return -1;
        }
        return byte;
    }

    int ReadKey(bool echo) noexcept
    {
        const HANDLE console = ::GetStdHandle(STD_INPUT_HANDLE);
        DWORD mode = 0;
        if (::GetConsoleMode(console, &mode) == 0)
        {
            return -1;
        }
        for (;;)
        {
            INPUT_RECORD record;
            DWORD count = 0;
            if (::ReadConsoleInputW(console, &record, 1, &count) == 0)
            {
                return -1;
            }
            const auto& key = record.Event.KeyEvent;
            if (record.EventType != KEY_EVENT || key.bKeyDown == FALSE || key.uChar.UnicodeChar == 0)
            {
                continue;
            }
            if (echo)
            {
                DWORD written = 0;
                ::WriteConsoleW(::GetStdHandle(STD_OUTPUT_HANDLE), &key.uChar.UnicodeChar, 1, &written, nullptr);
            }
            return key.uChar.UnicodeChar;
        }
    }
}
