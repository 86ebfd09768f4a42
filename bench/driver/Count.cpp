// System calls, allocations and instructions: counted in runs of their own, since counting costs time.
#include "Contest.hpp"
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace Bench
{
    namespace
    {
        constexpr int Few = 1000;
        constexpr int Many = 10000;

        // Those that tell where contestants differ; the rest is in the total.
        const char* const namedCalls[] = {"epoll_wait", "epoll_pwait", "epoll_ctl", "recvfrom", "recvmsg",     "read",
                                          "readv",      "sendto",      "sendmsg",   "write",    "writev",      "accept4",
                                          "accept",     "close",       "futex",     "ioctl",    "poll",        "ppoll",
                                          "shutdown",   "fcntl",       "connect",   "socket",   "sched_yield", "eventfd2"};

        std::vector<std::string> CommandOf(const Contestant& contestant, const std::vector<std::string>& arguments)
        {
            std::vector<std::string> command = contestant.Command;
            command.insert(command.end(), arguments.begin(), arguments.end());
            return command;
        }

        /// Counts of `perf stat -x,`: count, unit, event, ...
        std::map<std::string, double> ReadCounts(const std::string& path)
        {
            const std::string prefix = "syscalls:sys_enter_";
            std::map<std::string, double> calls;
            std::ifstream file(path);
            std::string line;
            while (std::getline(file, line))
            {
                std::istringstream fields(line);
                std::string count;
                std::string unit;
                std::string event;
                std::getline(fields, count, ',');
                std::getline(fields, unit, ',');
                std::getline(fields, event, ',');
                if (event == "raw_syscalls:sys_enter")
                {
                    calls["total"] = std::atof(count.c_str());
                }
                else if (event.rfind(prefix, 0) == 0)
                {
                    calls[event.substr(prefix.size())] = std::atof(count.c_str());
                }
            }
            return calls;
        }
    }

    bool Contest::CanCountInstructions()
    {
        return std::system("valgrind --version >/dev/null 2>&1") == 0;
    }

    double Contest::Instructions(const Contestant& contestant, const std::vector<std::string>& arguments, const Repeat& repeat)
    {
        if (contestant.Command.front() == "dotnet")
        {
            return -1;
        }
        const std::string file = _settings.Programs + "/callgrind.out";
        // Of a whole run; what is not repeated is taken out by a second run that repeats less.
        const auto total = [&](int times)
        {
            std::vector<std::string> command{"valgrind", "--tool=callgrind", "--callgrind-out-file=" + file, "-q"};
            for (const std::string& word : CommandOf(contestant, arguments))
            {
                command.push_back(word);
            }
            std::remove(file.c_str());
            {
                Process process(command, contestant.Environment, Placement::FirstCore);
                if (!process.Works())
                {
                    return -1.0;
                }
                std::unique_ptr<EchoLoad> load;
                repeat(process, load, times);
                load.reset();
                process.End();
            }
            std::ifstream output(file);
            double sum = -1;
            std::string line;
            while (std::getline(output, line))
            {
                for (const char* key : {"totals: ", "summary: "})
                {
                    if (line.rfind(key, 0) == 0)
                    {
                        sum = std::max(sum, std::atof(line.c_str() + std::string(key).size()));
                    }
                }
            }
            return sum;
        };
        const double few = total(Few);
        const double many = total(Few + Many);
        return few < 0 || many < 0 ? -1 : (many - few) / Many;
    }

    bool Contest::CanCount()
    {
        return std::system("perf stat -e raw_syscalls:sys_enter true >/dev/null 2>&1") == 0;
    }

    std::map<std::string, double> Contest::SystemCalls(const Contestant& contestant, const std::vector<std::string>& arguments,
                                                       const Repeat& repeat)
    {
        Process process(CommandOf(contestant, arguments), contestant.Environment, Placement::FirstCore);
        if (!process.Works())
        {
            return {};
        }
        std::unique_ptr<EchoLoad> load;
        repeat(process, load, Few);
        const std::string file = _settings.Programs + "/calls.csv";
        std::string events = "raw_syscalls:sys_enter";
        for (const char* name : namedCalls)
        {
            events += std::string(",syscalls:sys_enter_") + name;
        }
        const std::string id = std::to_string(process.Id());
        const pid_t perf = fork();
        if (perf == 0)
        {
            Unpin();
            execlp("perf", "perf", "stat", "-x,", "-o", file.c_str(), "-e", events.c_str(), "-p", id.c_str(), static_cast<char*>(nullptr));
            std::_Exit(127);
        }
        // It does not say when it has attached; what this misses is a few of many.
        std::this_thread::sleep_for(std::chrono::milliseconds(700));
        repeat(process, load, Many);
        kill(perf, SIGINT);
        waitpid(perf, nullptr, 0);
        load.reset();
        return ReadCounts(file);
    }

    void Contest::Count(const std::string& work, const std::vector<std::string>& arguments, double each, const Repeat& repeat)
    {
        for (const Contestant& contestant : _present)
        {
            if (contestant.Name == "control")
            {
                continue;
            }
            Contestant counting = contestant;
            counting.Environment.push_back("BENCH_COUNT=1");
            Process process(CommandOf(counting, arguments), counting.Environment, Placement::FirstCore);
            if (!process.Works())
            {
                continue;
            }
            std::unique_ptr<EchoLoad> load;
            repeat(process, load, Few);
            const double before = std::atof(process.Ask("stats").c_str());
            repeat(process, load, Many);
            const double allocations = (std::atof(process.Ask("stats").c_str()) - before) / Many / each;
            load.reset();
            process.End();
            _results.Add(work, contestant.Name, "allocations", allocations);
            std::printf("  %-16s %.3f allocations", contestant.Name.c_str(), allocations);
            if (_settings.CountsCalls)
            {
                std::string names;
                for (const auto& [name, count] : SystemCalls(contestant, arguments, repeat))
                {
                    const double calls = count / Many / each;
                    if (name == "total" || calls > 0.005)
                    {
                        _results.Add(work, contestant.Name, "call:" + name, calls);
                        names += ' ' + name + ' ' + std::to_string(calls).substr(0, 5);
                    }
                }
                std::printf(", system calls:%s", names.c_str());
            }
            if (_settings.CountsInstructions)
            {
                if (const double instructions = Instructions(contestant, arguments, repeat); instructions >= 0)
                {
                    _results.Add(work, contestant.Name, "instructions", instructions / each);
                    std::printf(", %.0f instructions", instructions / each);
                }
            }
            std::printf("\n");
            std::fflush(stdout);
        }
    }
}
