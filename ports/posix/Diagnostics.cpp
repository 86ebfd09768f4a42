#include "ports/Diagnostics.hpp"
#include <algorithm>
#include <csignal>
#include <syslog.h>

namespace System::Port
{
    void BreakIntoDebugger() noexcept
    {
        ::raise(SIGTRAP);
    }

    void DebugOutput(std::string_view text) noexcept
    {
        constexpr std::size_t Longest = 8192;
        ::syslog(LOG_USER | LOG_DEBUG, "%.*s", static_cast<int>(std::min(text.size(), Longest)), text.data());
    }
}
