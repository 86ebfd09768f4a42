// A contestant's process, and what the system knows of it.
#pragma once
#include <cstdint>
#include <string>
#include <sys/types.h>
#include <vector>

namespace Bench
{
    enum class Placement
    {
        FirstCore,
        Free
    };

    /// Pins the calling thread.
    void PinTo(int core);
    void Unpin();

    /// Runs a contestant and talks with it; ends it when destroyed.
    class Process
    {
    public:
        /// @param environment NAME=value pairs added to this process's own
        Process(const std::vector<std::string>& command, const std::vector<std::string>& environment, Placement placement);
        Process(const Process&) = delete;
        Process& operator=(const Process&) = delete;
        ~Process();

        /// False if the contestant does not do the work.
        [[nodiscard]] bool Works() const noexcept { return _works; }
        [[nodiscard]] pid_t Id() const noexcept { return _id; }
        [[nodiscard]] unsigned Port() const noexcept { return _port; }

        /// Sends a line and waits for the answer.
        std::string Ask(const std::string& line);
        /// Nanoseconds of processor time that it has used so far.
        [[nodiscard]] std::int64_t ProcessorTime() const;
        /// Bytes in memory, exactly.
        [[nodiscard]] std::int64_t ResidentBytes() const;
        /// Hangs up, and waits for the process to end.
        void End();

    private:
        std::string ReadLine();

        pid_t _id = -1;
        int _to = -1;
        int _from = -1;
        bool _works = false;
        unsigned _port = 0;
        std::string _unread;
    };

    /// Runs a command to its end without output; processor seconds that it used, negative if it failed.
    double TimeOf(const std::vector<std::string>& command);
}
