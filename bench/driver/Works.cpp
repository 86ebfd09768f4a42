// Works that need more than load and turns: memory, growth, compile time and size.
#include "Contest.hpp"
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <stdexcept>
#include <thread>
#include <unistd.h>

namespace Bench
{
    namespace
    {
        // Fewer than a listener's backlog, which an overflow would slow down by seconds.
        constexpr int BatchOfConnections = 500;
        constexpr auto SettleTime = std::chrono::milliseconds(200);

        void AddInBatches(EchoLoad& load, int connections)
        {
            for (int left = connections; left > 0; left -= BatchOfConnections)
            {
                load.Add(left < BatchOfConnections ? left : BatchOfConnections);
                load.AwaitAccepted();
            }
        }

        std::vector<std::string> CommandOf(const Contestant& contestant, std::initializer_list<std::string> arguments)
        {
            std::vector<std::string> command = contestant.Command;
            command.insert(command.end(), arguments);
            return command;
        }
    }

    void Contest::Idle(const std::string& work)
    {
        constexpr int bufferBytes = 64;
        constexpr int first = 100;
        const int rounds = _settings.Quick ? 1 : 5;
        for (int round = 0; round < rounds; ++round)
        {
            for (const Contestant& contestant : _present)
            {
                Process process(CommandOf(contestant, {"echo", "buffer=64"}), contestant.Environment, Placement::Free);
                if (!process.Works())
                {
                    continue;
                }
                // What the first connections bring along, such as code and tables, is not the others'.
                EchoLoad load(process.Port(), first, bufferBytes);
                std::this_thread::sleep_for(SettleTime);
                const std::int64_t before = process.ResidentBytes();
                AddInBatches(load, _settings.IdleConnections);
                std::this_thread::sleep_for(SettleTime);
                const double each = static_cast<double>(process.ResidentBytes() - before) / _settings.IdleConnections - bufferBytes;
                _results.Add(work, contestant.Name, "bytes", each);
                std::printf("  %-16s %10.0f bytes each\n", contestant.Name.c_str(), each);
                std::fflush(stdout);
            }
        }
    }

    void Contest::Scale(const std::string& work)
    {
        const int rounds = _settings.Quick ? 2 : 5;
        Settle(Cores::One);
        for (int connections : {10, 100, 1000, 10000})
        {
            connections = std::min(connections, _settings.IdleConnections);
            const std::string name = "-" + std::to_string(connections);
            for (int round = 0; round < rounds; ++round)
            {
                for (const Contestant& contestant : _present)
                {
                    Process process(CommandOf(contestant, {"echo", "buffer=1024"}), contestant.Environment, Placement::FirstCore);
                    if (contestant.Name == "control" || !process.Works())
                    {
                        continue;
                    }
                    EchoLoad load(process.Port(), 1, 64);
                    const std::int64_t before = process.ResidentBytes();
                    AddInBatches(load, connections - 1);
                    (void)load.RunFor(_settings.WarmUpMilliseconds);
                    const Done done = load.RunFor(_settings.SliceMilliseconds * 4);
                    const double memory = static_cast<double>(process.ResidentBytes() - before);
                    _results.Add(work, contestant.Name, "rate" + name, done.Count / done.Seconds);
                    _results.Add(work, contestant.Name, "bytes" + name, memory / connections);
                    std::printf("  %-16s %6d connections %12.0f /s %8.0f bytes each\n", contestant.Name.c_str(), connections,
                                done.Count / done.Seconds, memory / connections);
                    std::fflush(stdout);
                }
            }
        }
        Unpin();
    }

    void Contest::Pending(const std::string& work)
    {
        const int rounds = _settings.Quick ? 1 : 3;
        for (int round = 0; round < rounds; ++round)
        {
            for (const Contestant& contestant : _present)
            {
                for (const int operations : {10000, 100000, 1000000})
                {
                    Process process(CommandOf(contestant, {"pending", "size=" + std::to_string(operations)}), contestant.Environment,
                                    Placement::Free);
                    if (!process.Works())
                    {
                        break;
                    }
                    const std::int64_t before = process.ResidentBytes();
                    const auto start = std::chrono::steady_clock::now();
                    process.Ask("times 1");
                    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
                    const double bytes = static_cast<double>(process.ResidentBytes() - before);
                    const std::string name = "-" + std::to_string(operations);
                    _results.Add(work, contestant.Name, "microseconds" + name, seconds * 1e6 / operations);
                    _results.Add(work, contestant.Name, "bytes" + name, bytes / operations);
                    std::printf("  %-16s %8d operations: %6.2f us each, %5.0f bytes each left afterwards\n", contestant.Name.c_str(),
                                operations, seconds * 1e6 / operations, bytes / operations);
                    std::fflush(stdout);
                }
            }
        }
    }

    void Contest::Compile(const std::string& work, const std::string& program)
    {
        const std::string folder = _settings.Source + "/bench/programs/";
        const std::string object = _settings.Programs + "/compiled.o";
        const int rounds = _settings.Quick ? 2 : 7;
        const std::string suffix = program == "minimal" ? "Minimal.cpp" : "Echo.cpp";
        for (int round = 0; round < rounds; ++round)
        {
            for (const auto& [name, file] : {std::pair("systemnet", "Systemnet"), std::pair("asio", "Asio"), std::pair("control", "Asio")})
            {
                const double seconds = TimeOf({BENCH_COMPILER, "-std=c++20", "-O2", "-DNDEBUG", "-I", BENCH_LIBRARY "/include",
                                               "-DSYSTEMNET_STATIC", "-c", folder + file + suffix, "-o", object});
                if (seconds < 0)
                {
                    throw std::runtime_error(std::string(file) + suffix + " does not compile");
                }
                _results.Add(work, name, "seconds", seconds);
            }
        }
        for (const char* name : {"systemnet", "asio", "control"})
        {
            std::printf("  %-16s %6.3f s, %.3f of Asio's\n", name, *_results.Middle(work, name, "seconds"),
                        _results.Ratio(work, name, "asio", "seconds")->Middle);
        }
    }

    void Contest::Size(const std::string& work)
    {
        for (const std::string name : {"systemnet", "asio"})
        {
            for (const std::string kind : {"static", "dynamic"})
            {
                const std::string path = _settings.Programs + "/sample-" + name + "-" + kind;
                if (std::filesystem::exists(path))
                {
                    const auto bytes = static_cast<double>(std::filesystem::file_size(path));
                    _results.Add(work, name, kind, bytes);
                    std::printf("  %-16s %-8s %8.0f KiB\n", name.c_str(), kind.c_str(), bytes / 1024);
                }
            }
        }
    }
}
