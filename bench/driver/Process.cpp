#include "Process.hpp"
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <fstream>
#include <sched.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Bench
{
    namespace
    {
        std::vector<char*> Pointers(const std::vector<std::string>& texts)
        {
            std::vector<char*> pointers;
            for (const std::string& text : texts)
            {
                pointers.push_back(const_cast<char*>(text.c_str()));
            }
            pointers.push_back(nullptr);
            return pointers;
        }
    }

    void PinTo(int core)
    {
        cpu_set_t set;
        CPU_ZERO(&set);
        CPU_SET(static_cast<unsigned>(core), &set);
        sched_setaffinity(0, sizeof set, &set);
    }

    void Unpin()
    {
        cpu_set_t set;
        CPU_ZERO(&set);
        for (unsigned i = 0; i < CPU_SETSIZE; ++i)
        {
            CPU_SET(i, &set);
        }
        sched_setaffinity(0, sizeof set, &set);
    }

    Process::Process(const std::vector<std::string>& command, const std::vector<std::string>& environment, Placement placement)
    {
        int input[2];
        int output[2];
        if (pipe2(input, O_CLOEXEC) != 0 || pipe2(output, O_CLOEXEC) != 0)
        {
            throw std::runtime_error("pipe");
        }
        _id = fork();
        if (_id == 0)
        {
            dup2(input[0], 0);
            dup2(output[1], 1);
            Unpin();
            if (placement == Placement::FirstCore)
            {
                PinTo(0);
            }
            for (const std::string& variable : environment)
            {
                putenv(const_cast<char*>(variable.c_str()));
            }
            execvp(command[0].c_str(), Pointers(command).data());
            std::_Exit(127);
        }
        close(input[0]);
        close(output[1]);
        _to = input[1];
        _from = output[0];
        const std::string first = ReadLine();
        _works = std::sscanf(first.c_str(), "ready %u", &_port) == 1;
        if (!_works && first.rfind("unsupported", 0) != 0)
        {
            throw std::runtime_error(command[0] + " did not start: " + first);
        }
    }

    Process::~Process()
    {
        End();
    }

    void Process::End()
    {
        if (_id < 0)
        {
            return;
        }
        close(_to);
        int status = 0;
        for (int i = 0; waitpid(_id, &status, WNOHANG) == 0; ++i)
        {
            if (i == 5000)
            {
                kill(_id, SIGKILL);
            }
            usleep(1000);
        }
        close(_from);
        _id = -1;
    }

    std::string Process::ReadLine()
    {
        for (;;)
        {
            if (const auto end = _unread.find('\n'); end != std::string::npos)
            {
                std::string line = _unread.substr(0, end);
                _unread.erase(0, end + 1);
                return line;
            }
            char part[256];
            const ssize_t count = read(_from, part, sizeof part);
            if (count <= 0)
            {
                return {};
            }
            _unread.append(part, static_cast<std::size_t>(count));
        }
    }

    std::string Process::Ask(const std::string& line)
    {
        const std::string text = line + "\n";
        if (write(_to, text.data(), text.size()) < 0)
        {
            throw std::runtime_error("a contestant is gone");
        }
        std::string answer = ReadLine();
        if (answer.empty())
        {
            throw std::runtime_error("a contestant is gone");
        }
        return answer;
    }

    std::int64_t Process::ProcessorTime() const
    {
        clockid_t clock{};
        timespec time{};
        if (clock_getcpuclockid(_id, &clock) != 0 || clock_gettime(clock, &time) != 0)
        {
            return 0;
        }
        return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
    }

    std::int64_t Process::ResidentBytes() const
    {
        // Unlike statm, this is counted anew and not from counters that lag behind.
        std::ifstream file("/proc/" + std::to_string(_id) + "/smaps_rollup");
        std::string word;
        while (file >> word)
        {
            if (word == "Rss:")
            {
                std::int64_t kilobytes = 0;
                file >> kilobytes;
                return kilobytes * 1024;
            }
        }
        return 0;
    }

    double TimeOf(const std::vector<std::string>& command)
    {
        const pid_t id = fork();
        if (id == 0)
        {
            const int nowhere = open("/dev/null", O_RDWR);
            dup2(nowhere, 1);
            dup2(nowhere, 2);
            execvp(command[0].c_str(), Pointers(command).data());
            std::_Exit(127);
        }
        int status = 0;
        rusage usage{};
        wait4(id, &status, 0, &usage);
        if (status != 0)
        {
            return -1;
        }
        const auto seconds = [](const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }
}
