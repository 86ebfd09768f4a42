// The driver of the benchmarks; bench/run builds and calls it.
#include "Contest.hpp"
#include "Report.hpp"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <sys/resource.h>
#include <unistd.h>

using namespace Bench;

namespace
{
    void RaiseDescriptorLimit(Settings& settings)
    {
        rlimit limit{};
        getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
        settings.IdleConnections = static_cast<int>(std::min<rlim_t>(10000, limit.rlim_cur - 200));
    }
}

int main(int argc, char** argv)
{
    if (argc == 5 && std::string(argv[1]) == "load")
    {
        // For profiling: puts a contestant that was started by hand under load.
        EchoLoad load(static_cast<unsigned>(std::atoi(argv[2])), std::atoi(argv[3]), 64);
        const Done done = load.RunFor(std::atoi(argv[4]));
        std::printf("%.0f requests/s\n", done.Count / done.Seconds);
        return 0;
    }
    Settings settings;
    std::vector<std::string> works;
    std::string only;
    bool document = false;
    bool measure = true;
    for (int i = 1; i < argc; ++i)
    {
        const std::string argument = argv[i];
        const auto value = [&] { return argument.substr(argument.find('=') + 1); };
        if (argument == "--quick")
        {
            settings.Quick = true;
            settings.Rounds = 5;
            settings.SliceMilliseconds = 100;
        }
        else if (argument == "--priority")
        {
            // Inherited by the contestants. Not a real-time class, in which a runtime that spins and yields starves its own load.
            if (setpriority(PRIO_PROCESS, 0, -20) != 0)
            {
                std::perror("--priority");
                return 1;
            }
        }
        else if (argument == "--spinning-load")
        {
            settings.SpinningLoad = true;
        }
        else if (argument == "--document")
        {
            document = true;
        }
        else if (argument == "--report")
        {
            measure = false;
        }
        else if (argument.rfind("--rounds=", 0) == 0)
        {
            settings.Rounds = std::atoi(value().c_str());
        }
        else if (argument.rfind("--slice=", 0) == 0)
        {
            settings.SliceMilliseconds = std::atoi(value().c_str());
        }
        else if (argument.rfind("--only=", 0) == 0)
        {
            only = "," + value() + ",";
        }
        else if (argument.rfind("--programs=", 0) == 0)
        {
            settings.Programs = value();
        }
        else if (argument.rfind("--source=", 0) == 0)
        {
            settings.Source = value();
        }
        else
        {
            works.push_back(argument);
        }
    }
    RaiseDescriptorLimit(settings);
    settings.CountsCalls = Contest::CanCount();
    settings.CountsInstructions = Contest::CanCountInstructions();
    const auto add = [&](const std::string& name, const std::string& program, const std::vector<std::string>& environment = {})
    {
        const std::string path = settings.Programs + "/" + program;
        if (std::filesystem::exists(path) && (only.empty() || only.find("," + name + ",") != std::string::npos || name == "raw"))
        {
            settings.Contestants.push_back({name, {path}, environment});
        }
    };
    add("raw", "bench-raw");
    add("control", "bench-raw");
    add("asio", "bench-asio");
    add("libuv", "bench-libuv");
    add("systemnet", "bench-systemnet");
    add("event-args", "bench-event-args");
    add("await", "bench-await");
    add("engine", "bench-engine");
    // With a word before the work, for programs that do it in several ways.
    const auto addWay = [&](const std::string& name, const std::string& program, const std::string& way)
    {
        add(name, program);
        if (!settings.Contestants.empty() && settings.Contestants.back().Name == name)
        {
            std::vector<std::string>& command = settings.Contestants.back().Command;
            if (program.rfind("dotnet/", 0) == 0)
            {
                command.insert(command.begin(), "dotnet");
            }
            if (!way.empty())
            {
                command.push_back(way);
            }
        }
    };
    addWay("stream", "bench-await", "stream");
    addWay("dotnet", "dotnet/bench-dotnet.dll", "");
    addWay("dotnet-args", "dotnet/bench-dotnet.dll", "args");
    addWay("dotnet-await", "dotnet/bench-dotnet.dll", "await");

    if (only.empty())
    {
        // Whether the reactors should spin for a moment before they sleep.
        settings.Contestants.push_back({"spin-on", {settings.Programs + "/bench-systemnet"}, {"SYSTEMNET_SPIN=1"}, "echo-free-1"});
        settings.Contestants.push_back({"spin-off", {settings.Programs + "/bench-systemnet"}, {"SYSTEMNET_SPIN=0"}, "echo-free-1"});
    }

    const std::string file = settings.Programs + "/results.tsv";
    Results results;
    results.Load(file);
    const std::vector<std::string> all = Contest::Works();
    std::vector<std::string> wanted;
    for (const std::string& work : all)
    {
        // A word names a work or, by its beginning, several.
        if (measure &&
            (works.empty() || std::any_of(works.begin(), works.end(), [&](const std::string& word) { return work.rfind(word, 0) == 0; })))
        {
            wanted.push_back(work);
        }
    }
    Contest contest(settings, results);
    bool failed = false;
    for (const std::string& work : wanted)
    {
        try
        {
            contest.Run(work);
        }
        catch (const std::exception& error)
        {
            std::printf("  FAILED: %s\n", error.what());
            failed = true;
        }
        results.Save(file);
    }
    int failures = 0;
    const std::string table = RequirementTable(results, failures);
    std::printf("\n%s\n%s.\n%d rows are not met.\n", table.c_str(), MachineText().c_str(), failures);
    if (document)
    {
        WriteDocuments(results, settings.Source);
    }
    return failed ? 1 : 0;
}
