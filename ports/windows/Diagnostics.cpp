#include "ports/Diagnostics.hpp"
#include "ports/windows/Windows.hpp"
#include <exception>

namespace System::Port
{
    using namespace Windows;

    std::string ProgramFile()
    {
        std::wstring path(MAX_PATH, L'\0');
        for (;;)
        {
            const DWORD length = ::GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()));
            if (length < path.size())
            {
                path.resize(length);
                return FromWide(path);
            }
            path.resize(path.size() * 2);
        }
    }

    unsigned ThreadNumber() noexcept
    {
        return ::GetCurrentThreadId();
    }

    bool HasDebugger() noexcept
    {
        return ::IsDebuggerPresent() != FALSE;
    }

    void BreakIntoDebugger() noexcept
    {
        ::DebugBreak();
    }

    void DebugOutput(std::string_view text) noexcept
    {
        try
        {
            ::OutputDebugStringW(ToWide(text).c_str());
        }
        catch (const std::exception&)
        {
            // No memory for the text: it is lost.
        }
    }
}
