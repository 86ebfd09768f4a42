// The process, and Winsock for it.
#include "ports/windows/Windows.hpp"
#include <memory>
#include <new>
#include <shellapi.h>

// From ntdll; in no header.
extern "C" __declspec(dllimport) BOOLEAN NTAPI RtlDllShutdownInProgress();

namespace System::Port
{
    using namespace Windows;

    Outcome Start() noexcept
    {
        // Winsock counts: the program may do the same, before or after.
        WSADATA data;
        const int error = ::WSAStartup(MAKEWORD(2, 2), &data);
        return error == 0 ? Done() : Fail(error);
    }

    void Stop() noexcept
    {
        ::WSACleanup();
    }

    std::int64_t ProcessorTime() noexcept
    {
        FILETIME created, ended, kernel, user;
        if (::GetProcessTimes(::GetCurrentProcess(), &created, &ended, &kernel, &user) == 0)
        {
            return 0;
        }
        const auto microseconds = [](const FILETIME& time)
        { return static_cast<std::int64_t>((std::uint64_t{time.dwHighDateTime} << 32 | time.dwLowDateTime) / 10); };
        return microseconds(kernel) + microseconds(user);
    }

    namespace
    {
        // MinGW frees the memory of thread_local objects before it destroys them, so what has to happen when a thread ends goes through the
        // local storage of fibers, which hands over its value.
        struct ThreadEnd
        {
            void (*Action)(void*) noexcept;
            void* Argument;
        };

        void NTAPI RunThreadEnd(void* value)
        {
            const std::unique_ptr<ThreadEnd> end(static_cast<ThreadEnd*>(value));
            if (end != nullptr && ::RtlDllShutdownInProgress() == FALSE)
            {
                end->Action(end->Argument);
            }
        }
    }

    void AtThreadEnd(void (*action)(void*) noexcept, void* argument) noexcept
    {
        static const DWORD slot = ::FlsAlloc(&RunThreadEnd);
        delete static_cast<ThreadEnd*>(::FlsGetValue(slot));
        ::FlsSetValue(slot, new (std::nothrow) ThreadEnd{action, argument});
    }

    void AtFork(void (*)() noexcept, void (*)() noexcept, void (*)() noexcept) noexcept {} // nothing forks here

    int ProcessId() noexcept
    {
        return static_cast<int>(::GetCurrentProcessId());
    }

    std::vector<std::string> Arguments()
    {
        struct Free
        {
            void operator()(LPWSTR* list) const noexcept { ::LocalFree(list); }
        };
        int count = 0;
        const std::unique_ptr<LPWSTR, Free> list(::CommandLineToArgvW(::GetCommandLineW(), &count));
        std::vector<std::string> arguments;
        for (int i = 0; list != nullptr && i < count; ++i)
        {
            arguments.push_back(FromWide(list.get()[i]));
        }
        return arguments;
    }

    namespace Windows
    {
        std::wstring ToWide(std::string_view text)
        {
            const int size = static_cast<int>(text.size());
            const int length = ::MultiByteToWideChar(CP_UTF8, 0, text.data(), size, nullptr, 0);
            std::wstring wide(static_cast<std::size_t>(length), L'\0');
            ::MultiByteToWideChar(CP_UTF8, 0, text.data(), size, wide.data(), length);
            return wide;
        }

        std::string FromWide(std::wstring_view text)
        {
            const int size = static_cast<int>(text.size());
            const int length = ::WideCharToMultiByte(CP_UTF8, 0, text.data(), size, nullptr, 0, nullptr, nullptr);
            std::string narrow(static_cast<std::size_t>(length), '\0');
            ::WideCharToMultiByte(CP_UTF8, 0, text.data(), size, narrow.data(), length, nullptr, nullptr);
            return narrow;
        }
    }
}
