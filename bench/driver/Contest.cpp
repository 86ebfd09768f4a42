#include "Contest.hpp"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <unistd.h>

namespace Bench
{
    struct Contest::Entrant
    {
        std::string Name;
        std::unique_ptr<Process> Program;
        std::unique_ptr<EchoLoad> Load = {};
        std::unique_ptr<Drain> Draining = {};
        std::unique_ptr<Flood> Flooding = {};
    };

    namespace
    {
        std::vector<std::string> CommandOf(const Contestant& contestant, const std::vector<std::string>& arguments)
        {
            std::vector<std::string> command = contestant.Command;
            command.insert(command.end(), arguments.begin(), arguments.end());
            return command;
        }

        /// What a contestant tells of a run that it made by itself.
        Done Parse(const std::string& answer)
        {
            double times = 0;
            double nanoseconds = 0;
            std::sscanf(answer.c_str(), "%lf %lf", &times, &nanoseconds);
            return {times, nanoseconds / 1e9};
        }

        std::string Argument(const char* name, int value)
        {
            return name + std::to_string(value);
        }
    }

    std::vector<std::string> Contest::Works()
    {
        return {"pingpong-1",
                "pingpong-64",
                "udp-64",
                "churn",
                "echo-1",
                "echo-64",
                "echo-512",
                "echo-apart-1",
                "echo-apart-64",
                "echo-apart-512",
                "echo-free-1",
                "echo-free-64",
                "echo-free-512",
                "send-65536",
                "send-1048576",
                "send-apart-1048576",
                "receive-65536",
                "receive-1048576",
                "receive-apart-1048576",
                "accept",
                "idle",
                "scale",
                "pending",
                "compile-minimal",
                "compile-echo",
                "size"};
    }

    void Contest::Run(const std::string& work)
    {
        std::printf("%s\n", work.c_str());
        std::fflush(stdout);
        _results.Forget(work);
        _present = _settings.Contestants;
        std::erase_if(_present, [&](const Contestant& contestant) { return !contestant.OnlyWork.empty() && contestant.OnlyWork != work; });
        const auto number = [&] { return std::atoi(work.substr(work.rfind('-') + 1).c_str()); };
        const auto starts = [&](const char* with) { return work.rfind(with, 0) == 0; };
        if (starts("pingpong-"))
        {
            PingPong(work, "pingpong", number(), 4);
        }
        else if (starts("udp-"))
        {
            PingPong(work, "udp", number(), 4);
        }
        else if (starts("echo-free-"))
        {
            Echo(work, number(), Cores::Free);
        }
        else if (starts("echo-apart-"))
        {
            Echo(work, number(), Cores::Apart);
        }
        else if (starts("echo-"))
        {
            Echo(work, number(), Cores::One);
        }
        else if (starts("send-"))
        {
            Bulk(work, "source", number(), starts("send-apart-") ? Cores::Apart : Cores::One);
        }
        else if (starts("receive-"))
        {
            Bulk(work, "sink", number(), starts("receive-apart-") ? Cores::Apart : Cores::One);
        }
        else if (work == "churn")
        {
            PingPong(work, "churn", 1, 1);
        }
        else if (work == "accept")
        {
            Accept(work);
        }
        else if (work == "idle")
        {
            Idle(work);
        }
        else if (work == "scale")
        {
            Scale(work);
        }
        else if (work == "pending")
        {
            Pending(work);
        }
        else if (starts("compile-"))
        {
            Compile(work, work.substr(8));
        }
        else if (work == "size")
        {
            Size(work);
        }
        else
        {
            throw std::runtime_error("no such work: " + work);
        }
    }

    std::vector<Contest::Entrant> Contest::Enter(const std::vector<std::string>& arguments, Placement placement)
    {
        std::vector<Entrant> entrants;
        for (const Contestant& contestant : _present)
        {
            auto program = std::make_unique<Process>(CommandOf(contestant, arguments), contestant.Environment, placement);
            if (program->Works())
            {
                entrants.push_back({contestant.Name, std::move(program)});
            }
        }
        return entrants;
    }

    void Contest::Alternate(const std::string& work, std::vector<Entrant>& entrants, const Measure& measure)
    {
        // Just-in-time compilation comes in steps, so the runtime that has it gets several turns to warm up.
        for (int turn = 0; turn < 3; ++turn)
        {
            for (Entrant& entrant : entrants)
            {
                (void)measure(entrant);
            }
        }
        for (int round = 0; round < _settings.Rounds; ++round)
        {
            for (std::size_t i = 0; i < entrants.size(); ++i)
            {
                Entrant& entrant = entrants[(i + static_cast<std::size_t>(round)) % entrants.size()];
                const std::int64_t before = entrant.Program->ProcessorTime();
                const Done done = measure(entrant);
                const std::int64_t used = entrant.Program->ProcessorTime() - before;
                _results.Add(work, entrant.Name, "rate", done.Count / done.Seconds);
                _results.Add(work, entrant.Name, "cpu", static_cast<double>(used) / 1e3 / done.Count);
            }
        }
        for (const Entrant& entrant : entrants)
        {
            const auto ratio = _results.Ratio(work, entrant.Name, "raw", "rate");
            std::printf(
                "  %-16s %14.1f /s  %12.6f us CPU  %s\n", entrant.Name.c_str(), *_results.Middle(work, entrant.Name, "rate"),
                *_results.Middle(work, entrant.Name, "cpu"),
                ratio ? (std::to_string(ratio->Middle) + " (" + std::to_string(ratio->Low) + " to " + std::to_string(ratio->High) + ")")
                            .c_str()
                      : "");
        }
        std::fflush(stdout);
    }

    // ---- Works ----

    void Contest::Settle(Cores cores)
    {
        switch (cores)
        {
        case Cores::One:
            return PinTo(0);
        case Cores::Apart:
            return PinTo(1);
        case Cores::Free:
            return Unpin();
        }
    }

    void Contest::PingPong(const std::string& work, const std::string& kind, int size, int callsEach)
    {
        const std::vector<std::string> arguments{kind, Argument("size=", size)};
        {
            std::vector<Entrant> entrants = Enter(arguments, Placement::FirstCore);
            const std::string command = "run " + std::to_string(_settings.SliceMilliseconds);
            Alternate(work, entrants, [&](Entrant& entrant) { return Parse(entrant.Program->Ask(command)); });
        }
        Count(work, arguments, callsEach,
              [](Process& process, std::unique_ptr<EchoLoad>&, int times) { process.Ask("times " + std::to_string(times)); });
    }

    void Contest::Echo(const std::string& work, int connections, Cores cores)
    {
        const std::vector<std::string> arguments{"echo"};
        Settle(cores);
        SpinningLoad = _settings.SpinningLoad && cores == Cores::Apart;
        if (_settings.Rounds != 0)
        {
            std::vector<Entrant> entrants = Enter(arguments, cores == Cores::Free ? Placement::Free : Placement::FirstCore);
            for (Entrant& entrant : entrants)
            {
                entrant.Load = std::make_unique<EchoLoad>(entrant.Program->Port(), connections, 64);
            }
            Alternate(work, entrants, [&](Entrant& entrant) { return entrant.Load->RunFor(_settings.SliceMilliseconds); });
        }
        if (cores == Cores::One && connections <= 64)
        {
            Count(work, arguments, 1,
                  [&](Process& process, std::unique_ptr<EchoLoad>& load, int times)
                  {
                      if (!load)
                      {
                          load = std::make_unique<EchoLoad>(process.Port(), connections, 64);
                      }
                      load->RunTimes(static_cast<std::uint64_t>(times));
                  });
        }
        SpinningLoad = false;
        Unpin();
    }

    void Contest::Bulk(const std::string& work, const std::string& kind, int size, Cores cores)
    {
        Settle(cores);
        std::vector<Entrant> entrants = Enter({kind, Argument("size=", size)}, Placement::FirstCore);
        // A source sends from its first moment on, and stops when its window is full; so each has a connection only for its turn.
        Alternate(work, entrants,
                  [&](Entrant& entrant)
                  {
                      if (kind == "source")
                      {
                          return Drain(entrant.Program->Port()).RunFor(_settings.SliceMilliseconds);
                      }
                      return Flood(entrant.Program->Port()).RunFor(_settings.SliceMilliseconds);
                  });
        Unpin();
    }

    void Contest::Accept(const std::string& work)
    {
        PinTo(1);
        {
            std::vector<Entrant> entrants = Enter({"accept"}, Placement::FirstCore);
            Alternate(work, entrants,
                      [&](Entrant& entrant)
                      { return AcceptLoad(entrant.Program->Port(), entrant.Program->Id()).RunFor(_settings.SliceMilliseconds); });
        }
        Count(work, {"accept"}, 1,
              [](Process& process, std::unique_ptr<EchoLoad>&, int times) { AcceptLoad(process.Port(), process.Id()).RunTimes(times); });
        Unpin();
    }
}
