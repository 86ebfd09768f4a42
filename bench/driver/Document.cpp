// docs/performance.md
#include "Contest.hpp"
#include "Report.hpp"
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <sstream>
#include <sys/utsname.h>
#include <thread>

namespace Bench
{
    namespace
    {
        struct Column
        {
            const char* Contestant;
            const char* Title;
        };
        constexpr Column columns[] = {
            {"raw", "raw"},
            {"control", "raw again"},
            {"asio", "Asio"},
            {"libuv", "libuv"},
            {"dotnet", ".NET"},
            {"dotnet-args", ".NET's event args"},
            {"dotnet-await", ".NET's await"},
            {"systemnet", "Begin/End"},
            {"event-args", "event args"},
            {"await", "await"},
            {"stream", "await, by NetworkStream"},
            {"engine", "engine"},
        };

        std::string Number(double value, const char* form)
        {
            char text[64];
            std::snprintf(text, sizeof text, form, value);
            return text;
        }

        std::string FirstLine(const char* command)
        {
            FILE* pipe = popen(command, "r");
            char line[256] = "";
            if (pipe != nullptr)
            {
                if (std::fgets(line, sizeof line, pipe) == nullptr)
                {
                    line[0] = 0;
                }
                pclose(pipe);
            }
            std::string text = line;
            while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
            {
                text.pop_back();
            }
            return text;
        }

        std::string Head(const std::string& first)
        {
            std::string text = "| " + first + " |";
            std::string line = "|---|";
            for (const Column& column : columns)
            {
                text += std::string(" ") + column.Title + " |";
                line += "---:|";
            }
            return text + "\n" + line + "\n";
        }

        using Cell = std::string (*)(const Results&, const std::string& work, const std::string& contestant);

        std::string Table(const Results& results, const std::string& first, const std::vector<std::pair<std::string, std::string>>& rows,
                          Cell cell)
        {
            std::string text;
            for (const auto& [label, work] : rows)
            {
                if (!results.Has(work))
                {
                    continue;
                }
                text += "| " + label + " |";
                for (const auto& [contestant, title] : columns)
                {
                    text += " " + cell(results, work, contestant) + " |";
                }
                text += "\n";
            }
            return text.empty() ? "Not measured.\n" : Head(first) + text;
        }

        const std::vector<std::pair<std::string, std::string>> timedRows = {
            {"blocking ping-pong, 1 B", "pingpong-1"},
            {"blocking ping-pong, 64 B", "pingpong-64"},
            {"UDP ping-pong, 64 B", "udp-64"},
            {"connect, accept, close; blocking", "churn"},
            {"accept + close; asynchronous", "accept"},
            {"echo, 1 connection", "echo-1"},
            {"echo, 64", "echo-64"},
            {"echo, 512", "echo-512"},
            {"echo, 1; load on another core", "echo-apart-1"},
            {"echo, 64; load on another core", "echo-apart-64"},
            {"echo, 512; load on another core", "echo-apart-512"},
            {"echo, 1; free placement", "echo-free-1"},
            {"echo, 64; free placement", "echo-free-64"},
            {"echo, 512; free placement", "echo-free-512"},
            {"send 64 KiB blocks", "send-65536"},
            {"send 1 MiB blocks", "send-1048576"},
            {"send 1 MiB blocks to another core", "send-apart-1048576"},
            {"receive into 64 KiB", "receive-65536"},
            {"receive into 1 MiB", "receive-1048576"},
            {"receive into 1 MiB from another core", "receive-apart-1048576"},
        };

        std::string RatioCell(const Results& results, const std::string& work, const std::string& contestant)
        {
            const auto ratio = results.Ratio(work, contestant, "raw", "rate");
            return ratio ? Number(ratio->Middle, "%.2f") : "";
        }

        std::string RateCell(const Results& results, const std::string& work, const std::string& contestant)
        {
            const auto rate = results.Middle(work, contestant, "rate");
            if (!rate)
            {
                return "";
            }
            return *rate > 1e8 ? Number(*rate / 1e9, "%.2f GB/s") : Number(*rate, "%.0f");
        }

        std::string ProcessorCell(const Results& results, const std::string& work, const std::string& contestant)
        {
            const auto each = results.Middle(work, contestant, "cpu");
            if (!each)
            {
                return "";
            }
            return *each < 0.01 ? Number(*each * 1e6, "%.0f µs/MB") : Number(*each, "%.2f");
        }

        std::string CoresCell(const Results& results, const std::string& work, const std::string& contestant)
        {
            const auto each = results.Middle(work, contestant, "cpu");
            const auto rate = results.Middle(work, contestant, "rate");
            return each && rate ? Number(*each * *rate / 1e6, "%.2f") : "";
        }

        std::string CallsCell(const Results& results, const std::string& work, const std::string& contestant)
        {
            const auto calls = results.Middle(work, contestant, "call:total");
            return calls ? Number(*calls, "%.2f") : "";
        }

        std::string AllocationsCell(const Results& results, const std::string& work, const std::string& contestant)
        {
            const auto allocations = results.Middle(work, contestant, "allocations");
            if (!allocations)
            {
                return "";
            }
            return contestant.rfind("dotnet", 0) == 0 ? Number(*allocations, "%.0f B") : Number(*allocations, "%.2f");
        }

        std::string InstructionsCell(const Results& results, const std::string& work, const std::string& contestant)
        {
            const auto instructions = results.Middle(work, contestant, "instructions");
            return instructions ? Number(*instructions, "%.0f") : "";
        }

        std::string CurveTable(const Results& results, const std::string& metric, const char* form)
        {
            std::string text = Head("connections");
            for (const char* connections : {"10", "100", "1000", "10000"})
            {
                text += std::string("| ") + connections + " |";
                for (const auto& [contestant, title] : columns)
                {
                    const auto value = results.Middle("scale", contestant, metric + "-" + connections);
                    text += " " + (value ? Number(*value, form) : std::string()) + " |";
                }
                text += "\n";
            }
            return text;
        }

        std::string PendingTable(const Results& results)
        {
            std::string text = "| operations | µs each | bytes each that the process keeps afterwards |\n|---:|---:|---:|\n";
            for (const char* operations : {"10000", "100000", "1000000"})
            {
                const auto time = results.Middle("pending", "systemnet", std::string("microseconds-") + operations);
                const auto bytes = results.Middle("pending", "systemnet", std::string("bytes-") + operations);
                if (time && bytes)
                {
                    text += std::string("| ") + operations + " | " + Number(*time, "%.2f") + " | " + Number(*bytes, "%.0f") + " |\n";
                }
            }
            return text;
        }

        std::string MemoryTable(const Results& results)
        {
            std::string row = "| bytes |";
            for (const auto& [contestant, title] : columns)
            {
                const auto bytes = results.Middle("idle", contestant, "bytes");
                row += " " + (bytes ? Number(*bytes, "%.0f") : std::string()) + " |";
            }
            return Head("each connection") + row + "\n";
        }

        std::string BuildTable(const Results& results)
        {
            std::string text = "| | systemnet | Asio | ratio |\n|---|---:|---:|---:|\n";
            for (const auto& [label, work] :
                 {std::pair("minimal program, s", "compile-minimal"), std::pair("echo server, s", "compile-echo")})
            {
                const auto ours = results.Middle(work, "systemnet", "seconds");
                const auto theirs = results.Middle(work, "asio", "seconds");
                if (ours && theirs)
                {
                    text += std::string("| ") + label + " | " + Number(*ours, "%.2f") + " | " + Number(*theirs, "%.2f") + " | " +
                            Number(*ours / *theirs, "%.2f") + " |\n";
                }
            }
            for (const auto& [label, kind] : {std::pair("stripped echo server, all static, KiB", "static"),
                                              std::pair("the same with the system's C and C++ libraries, KiB", "dynamic")})
            {
                const auto ours = results.Middle("size", "systemnet", kind);
                const auto theirs = results.Middle("size", "asio", kind);
                if (ours && theirs)
                {
                    text += std::string("| ") + label + " | " + Number(*ours / 1024, "%.0f") + " | " + Number(*theirs / 1024, "%.0f") +
                            " | " + Number(*ours / *theirs, "%.2f") + " |\n";
                }
            }
            return text;
        }
    }

    std::string MachineText()
    {
        utsname system{};
        uname(&system);
        char date[32];
        const std::time_t now = std::time(nullptr);
        std::strftime(date, sizeof date, "%Y-%m-%d", std::gmtime(&now));
        std::string text = std::string(date) + ", " + FirstLine("sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo") + ", " +
                           std::to_string(std::thread::hardware_concurrency()) + " cores, " + system.sysname + " " + system.release + ", " +
                           FirstLine(BENCH_COMPILER " --version");
        if (const std::string runtime = FirstLine("dotnet --version 2>/dev/null"); !runtime.empty())
        {
            text += ", .NET SDK " + runtime;
        }
        return text;
    }

    std::string DetailTables(const Results& results)
    {
        std::string text =
            "## Rates as ratios to raw system calls\n\n"
            "Medians of the ratios within each round; 1.00 is as fast as raw, more is faster. *raw again* is the control: what differs "
            "from 1 there is noise.\n\n";
        text += Table(results, "work", timedRows, RatioCell);
        text += "\n## Rates\n\nA second: round trips, requests, connections or bytes.\n\n";
        text += Table(results, "work", timedRows, RateCell);
        text += "\n## Processor time of the contestant\n\nMicroseconds each round trip, request or connection, all threads together; for "
                "bulk transfer, each megabyte.\n\n";
        text += Table(results, "work", timedRows, ProcessorCell);
        text += "\n## Cores in use, threads placed freely\n\n";
        text +=
            Table(results, "work", {{"echo, 1", "echo-free-1"}, {"echo, 64", "echo-free-64"}, {"echo, 512", "echo-free-512"}}, CoresCell);
        text += "\nThe switch `SYSTEMNET_SPIN`, one connection:\n\n| | requests/s | cores in use |\n|---|---:|---:|\n";
        for (const auto& [contestant, title] :
             {std::pair("raw", "raw"), std::pair("dotnet", ".NET"), std::pair("systemnet", "as it is by default"),
              std::pair("spin-on", "`SYSTEMNET_SPIN=1`"), std::pair("spin-off", "`SYSTEMNET_SPIN=0`")})
        {
            text += std::string("| ") + title + " | " + RateCell(results, "echo-free-1", contestant) + " | " +
                    CoresCell(results, "echo-free-1", contestant) + " |\n";
        }
        const std::vector<std::pair<std::string, std::string>> counted = {{"a blocking Send or Receive, 1 B", "pingpong-1"},
                                                                          {"a blocking Send or Receive, 64 B", "pingpong-64"},
                                                                          {"a SendTo or ReceiveFrom", "udp-64"},
                                                                          {"connect, accept, close", "churn"},
                                                                          {"accept + close; asynchronous", "accept"},
                                                                          {"an echoed request, 1 connection", "echo-1"},
                                                                          {"an echoed request, 64 connections", "echo-64"}};
        text += "\n## System calls each\n\nCounted by perf in runs of their own.\n\n";
        text += Table(results, "of", counted, CallsCell);
        text += "\n## Heap allocations each\n\nFor .NET, which does not count them, bytes.\n\n";
        text += Table(results, "of", counted, AllocationsCell);
        text +=
            "\n## User instructions each\n\nCounted by valgrind (callgrind) in runs of their own; what the kernel does is not in them.\n\n";
        text += Table(results, "of", counted, InstructionsCell);
        text += "\n## Memory of an idle connection\n\nResident bytes of a connection with a pending receive, beyond its buffer.\n\n";
        text += MemoryTable(results);
        text += "\n## Scale\n\nEcho requests a second, all connections active, one core:\n\n" + CurveTable(results, "rate", "%.0f");
        text += "\nResident bytes each connection, with a buffer of 1024:\n\n" + CurveTable(results, "bytes", "%.0f");
        text += "\nOperations that are pending when their sockets are closed (each ends with an exception in its callback):\n\n" +
                PendingTable(results);
        text += "\n## Compile time and size\n\n" + BuildTable(results);
        return text;
    }

    namespace
    {
        /// Works that were run again alone (--document) may have another number of rounds than the rest.
        std::string RoundsText(const Results& results)
        {
            std::size_t least = 0;
            std::size_t most = 0;
            for (const char* work : {"pingpong-1", "pingpong-64", "udp-64", "echo-1", "echo-64", "echo-512", "accept", "churn"})
            {
                if (const std::size_t rounds = results.Rounds(work, "raw", "rate").size(); rounds != 0)
                {
                    least = least == 0 ? rounds : std::min(least, rounds);
                    most = std::max(most, rounds);
                }
            }
            return (least == most ? "" : std::to_string(least) + " to ") + std::to_string(most) + " rounds a work";
        }
    }

    void WriteDocuments(const Results& results, const std::string& source)
    {
        int failures = 0;
        std::ofstream document(source + "/docs/performance.md");
        document << "# Performance\n\n"
                    "`bench/run` generates this page from a run of its own; [bench/README.md](../bench/README.md) says what is measured "
                    "and how. "
                    "The section on causes is from `bench/causes.md`.\n\n"
                 << MachineText() << "; " << RoundsText(results) << ".\n\n## What must be reached\n\n"
                 << RequirementTable(results, failures) << "\n![Ratios to raw system calls, and scale](performance.svg)\n\n"
                 << DetailTables(results) << "\n";
        std::ifstream causes(source + "/bench/causes.md");
        document << causes.rdbuf();
        std::ofstream(source + "/docs/performance.svg") << Chart(results);
    }
}
