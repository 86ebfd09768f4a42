// What every contestant written in C++ shares: its command line, and the conversation with the driver.
#pragma once
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sched.h>
#include <string>
#include <unistd.h>

namespace Bench
{
    /// Heap allocations of this process so far, if it was started with BENCH_COUNT=1.
    std::uint64_t Allocations() noexcept;

    /// `<program> <work> [size=N] [buffer=N]`
    struct Arguments
    {
        std::string Work;
        std::size_t Size = 64;     ///< bytes of a message or block
        std::size_t Buffer = 4096; ///< bytes of a connection's buffer

        Arguments(int argc, char** argv) : Work(argc > 1 ? argv[1] : "")
        {
            for (int i = 2; i < argc; ++i)
            {
                if (std::strncmp(argv[i], "size=", 5) == 0)
                {
                    Size = std::strtoul(argv[i] + 5, nullptr, 10);
                }
                else if (std::strncmp(argv[i], "buffer=", 7) == 0)
                {
                    Buffer = std::strtoul(argv[i] + 7, nullptr, 10);
                }
            }
        }
    };

    /// Cores that this process may use.
    inline int Cores() noexcept
    {
        cpu_set_t set;
        return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
    }

    [[noreturn]] inline void Fail(const char* what)
    {
        std::perror(what);
        std::_Exit(2);
    }

    inline const auto Nothing = [] {};

    /// Tells the driver that the contestant is ready, and then does as it says until it hangs up:
    /// `run <milliseconds>` repeats `once` for so long and answers "<times> <nanoseconds>"; `times <n>` repeats it n times and answers "0";
    /// `stats` answers "<allocations>".
    template <class Once>
    [[noreturn]] void Converse(unsigned port, Once&& once)
    {
        using Clock = std::chrono::steady_clock;
        std::printf("ready %u\n", port);
        std::fflush(stdout);
        char line[128];
        while (std::fgets(line, sizeof line, stdin) != nullptr)
        {
            if (std::strncmp(line, "run ", 4) == 0)
            {
                const auto length = std::chrono::milliseconds(std::atoi(line + 4));
                const auto start = Clock::now();
                auto now = start;
                std::uint64_t times = 0;
                do
                {
                    for (int i = 0; i < 16; ++i)
                    {
                        once();
                    }
                    times += 16;
                    now = Clock::now();
                } while (now - start < length);
                std::printf("%llu %lld\n", static_cast<unsigned long long>(times), static_cast<long long>((now - start).count()));
            }
            else if (std::strncmp(line, "times ", 6) == 0)
            {
                for (long i = std::atol(line + 6); i > 0; --i)
                {
                    once();
                }
                std::puts("0");
            }
            else
            {
                std::printf("%llu\n", static_cast<unsigned long long>(Allocations()));
            }
            std::fflush(stdout);
        }
        std::_Exit(0);
    }

    [[noreturn]] inline void Unknown(const Arguments& arguments)
    {
        std::printf("unsupported %s\n", arguments.Work.c_str());
        std::fflush(stdout);
        std::_Exit(3);
    }
}
