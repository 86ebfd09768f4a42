#include "ports/Diagnostics.hpp"
#include <cstdint>
#include <cstdlib>
#include <mach-o/dyld.h>
#include <memory>
#include <pthread.h>
#include <sys/sysctl.h>
#include <unistd.h>
#include <vector>

namespace System::Port
{
    std::string ProgramFile()
    {
        std::uint32_t size = 0;
        (void)::_NSGetExecutablePath(nullptr, &size);
        std::vector<char> path(size + 1);
        if (::_NSGetExecutablePath(path.data(), &size) != 0)
        {
            return {};
        }
        const std::unique_ptr<char, void (*)(void*)> whole(::realpath(path.data(), nullptr), &std::free);
        return whole ? std::string(whole.get()) : std::string(path.data());
    }

    unsigned ThreadNumber() noexcept
    {
        std::uint64_t number = 0;
        (void)::pthread_threadid_np(nullptr, &number);
        return static_cast<unsigned>(number);
    }

    bool HasDebugger() noexcept
    {
        int name[] = {CTL_KERN, KERN_PROC, KERN_PROC_PID, ::getpid()};
        kinfo_proc info{};
        std::size_t size = sizeof info;
        return ::sysctl(name, 4, &info, &size, nullptr, 0) == 0 && (info.kp_proc.p_flag & P_TRACED) != 0;
    }
}
