// The contest: who takes part, what they do, and how it is measured.
#pragma once
#include "Load.hpp"
#include "Process.hpp"
#include "Results.hpp"
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace Bench
{
    struct Contestant
    {
        std::string Name;
        std::vector<std::string> Command;
        std::vector<std::string> Environment = {};
        std::string OnlyWork = {}; ///< takes part in this work only, if it is not empty
    };

    struct Settings
    {
        std::string Programs; ///< the folder of the contestants
        std::string Source;   ///< the folder of the library
        int Rounds = 15;
        int SliceMilliseconds = 300;
        int WarmUpMilliseconds = 1500;
        int IdleConnections = 9000;
        bool Quick = false;
        bool SpinningLoad = false;
        bool CountsCalls = false;
        bool CountsInstructions = false;
        std::vector<Contestant> Contestants;
    };

    /// Where a server and its load run.
    enum class Cores
    {
        One,   ///< both on the first
        Apart, ///< the server on the first, the load on the second
        Free
    };

    class Contest
    {
    public:
        Contest(Settings settings, Results& results) : _settings(std::move(settings)), _results(results) {}

        /// Names of all works, in order.
        [[nodiscard]] static std::vector<std::string> Works();
        void Run(const std::string& work);
        /// Whether system calls can be counted here.
        [[nodiscard]] static bool CanCount();
        /// Whether instructions can be counted here.
        [[nodiscard]] static bool CanCountInstructions();

    private:
        struct Entrant;
        using Measure = std::function<Done(Entrant&)>;
        /// Makes a contestant do its work so many times; a load, once made, stays for the next call.
        using Repeat = std::function<void(Process&, std::unique_ptr<EchoLoad>&, int)>;

        void PingPong(const std::string& work, const std::string& kind, int size, int callsEach);
        void Echo(const std::string& work, int connections, Cores cores);
        void Bulk(const std::string& work, const std::string& kind, int size, Cores cores);
        void Accept(const std::string& work);
        void Idle(const std::string& work);
        void Scale(const std::string& work);
        void Pending(const std::string& work);
        void Compile(const std::string& work, const std::string& program);
        void Size(const std::string& work);

        /// Puts the load, which is this thread, in its place.
        static void Settle(Cores cores);
        std::vector<Entrant> Enter(const std::vector<std::string>& arguments, Placement placement);
        /// Warm-up, then rounds in which the entrants take turns; metrics rate (a second) and cpu (microseconds each, all threads).
        void Alternate(const std::string& work, std::vector<Entrant>& entrants, const Measure& measure);
        /// System calls, allocations and user instructions each of what is repeated, from runs of their own.
        void Count(const std::string& work, const std::vector<std::string>& arguments, double each, const Repeat& repeat);
        /// By name, and their "total", of many repetitions.
        std::map<std::string, double> SystemCalls(const Contestant& contestant, const std::vector<std::string>& arguments,
                                                  const Repeat& repeat);

        /// User instructions of one repetition, all threads; negative if the contestant cannot be counted.
        double Instructions(const Contestant& contestant, const std::vector<std::string>& arguments, const Repeat& repeat);

        Settings _settings;
        Results& _results;
        std::vector<Contestant> _present; ///< who takes part in the present work
    };
}
