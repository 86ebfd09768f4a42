// The sweep: runs each scenario of the workload once for every call that it makes, with that call made to fail.
//
//   faults [--twice | --lasting] [--theme calls|styles|system] [--scenario PART] [--function NAME]
//
// Each run must neither crash nor hang; every call that was begun must complete exactly once; an exception must be one that the failure
// explains; no descriptor, thread or allocation may be lost; and a fresh exchange must work afterwards. Runs are made in forked processes,
// many in one: a process that a run ends is replaced for the rest.
#include "Injection.hpp"
#include "Workload.hpp"
#include "compat/core/faces/ResultMemory.hpp"
#include "ports/Port.hpp"
#include "tests/Support/os/linux/OwnNetwork.hpp"
#include <System/IO.hpp>
#include <System/Net/NetworkInformation.hpp>
#include <System/Threading.hpp>
#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <execinfo.h>
#include <filesystem>
#include <list>
#include <map>
#include <netdb.h>
#include <string_view>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace Faults
{
    using namespace System;
    using namespace System::Net;
    using namespace System::Net::Sockets;
    using Clock = std::chrono::steady_clock;

    namespace
    {
        constexpr auto LongestRun = std::chrono::seconds(60);
        constexpr std::size_t RunsInOneProcess = 100;

        struct Options
        {
            Mode How = Mode::Once;
            std::string_view Theme;
            std::string_view Scenario;
            std::string_view Function;
        };

        /// What a child tells, in memory that it shares with the parent.
        struct Report
        {
            std::atomic<std::size_t> Done; ///< runs that have been made and were right
            long Calls[FunctionCount];
            long Fired;
            long Threw;
            char Problem[600];
        };

        // ---- One run -------------------------------------------------------------------------------------------------------

        std::string Describe(const Fault& fault)
        {
            return std::string(NameOf(fault.What)) + " #" + std::to_string(fault.Index) + " error " + std::to_string(fault.Error);
        }

        /// Whether a failure explains an exception of sockets.
        bool Explains(const Fault& fault, SocketError error, const Scenario& scenario)
        {
            switch (error)
            {
            case SocketError::NoBufferSpaceAvailable: // what becomes of memory where no exception can be thrown
            case SocketError::ConnectionRefused:      // what a workload asks for
            case SocketError::ConnectionReset:        // what the peer sees of an exchange that was given up
            case SocketError::ConnectionAborted:
            case SocketError::NotConnected:
            case SocketError::TimedOut:
            case SocketError::HostNotFound:
                return true;
            case SocketError::Interrupted:
            case SocketError::OperationAborted:
            case SocketError::Shutdown: // what the peer sees of one that was closed
                return scenario.Closes || error == Port::FromNative(fault.Error);
            case SocketError::InvalidArgument:
                return scenario.HandsOver || fault.Error == EINVAL;
            case SocketError::TryAgain:
            case SocketError::NoRecovery:
                return fault.What == Function::GetAddrInfo || fault.What == Function::GetNameInfo || fault.What == Function::Allocation;
            default:
                return error == Port::FromNative(fault.Error);
            }
        }

        /// The same for exceptions of files.
        std::string JudgeFiles(const Exception& exception, const Fault& fault)
        {
            const bool isOfFiles =
                fault.What == Function::Open || fault.What == Function::Read || fault.What == Function::PRead || fault.What == Function::FStat;
            return isOfFiles ? "" : std::string(exception.ToString());
        }

        /// What is wrong with an exception that a run ended with, or "". What wraps another is as right as that.
        std::string Judge(const Exception& exception, const Scenario& scenario, const Fault& fault)
        {
            if (exception.Is<OutOfMemoryException>())
            {
                return "";
            }
            if (const auto several = exception.As<AggregateException>())
            {
                for (const Exception& one : several->InnerExceptions())
                {
                    if (const std::string problem = Judge(one, scenario, fault); !problem.empty())
                    {
                        return problem;
                    }
                }
                return "";
            }
            if (!scenario.OnlyMemory)
            {
                if (const auto socket = exception.As<SocketException>())
                {
                    return Explains(fault, socket->SocketErrorCode(), scenario)
                               ? ""
                               : "SocketException " + std::to_string(static_cast<int>(socket->SocketErrorCode()));
                }
                if ((scenario.Closes && exception.Is<ObjectDisposedException>()) ||
                    (scenario.Cancels && exception.Is<OperationCanceledException>()))
                {
                    return "";
                }
                if (exception.Is<IO::IOException>() || exception.Is<NetworkInformation::PingException>())
                {
                    return exception.InnerException() != nullptr ? Judge(*exception.InnerException(), scenario, fault)
                                                                 : JudgeFiles(exception, fault);
                }
                if (const auto network = exception.As<NetworkInformation::NetworkInformationException>())
                {
                    return network->ErrorCode() == fault.Error ? "" : "NetworkInformationException " + std::to_string(network->ErrorCode());
                }
            }
            return std::string(exception.ToString());
        }

        /// Runs it once; what is wrong, or "".
        std::string RunOnce(const Scenario& scenario, const Fault& fault, bool& threw)
        {
            std::string problem;
            Arm(fault);
            try
            {
                scenario.Run();
            }
            catch (const Wrong& wrong)
            {
                problem = wrong.What;
            }
            catch (const Exception& exception)
            {
                threw = true;
                Disarm();
                problem = Judge(exception, scenario, fault);
            }
            catch (const std::exception& exception)
            {
                Disarm();
                problem = "no exception of System: " + std::string(exception.what());
            }
            Disarm();
            CloseKept();
            try
            {
                Call::AwaitAll();
            }
            catch (const Wrong& wrong)
            {
                problem += (problem.empty() ? "" : "; ") + wrong.What;
            }
            return problem;
        }

        /// What must work whatever failed before.
        void FreshExchange()
        {
            const Pair pair;
            pair.Client.Send(Numbers(10));
            ReceiveAll(pair.Server, 10);
            const Call receive;
            Array<Byte> bytes(10);
            const auto receiving = receive.Begun([&](const AsyncCallback& callback)
                                                 { return pair.Client.BeginReceive(bytes, 0, 10, SocketFlags::None, callback, nullptr); });
            pair.Server.Send(Numbers(10));
            Expect(pair.Client.EndReceive(receiving) > 0, "nothing was received");
            receive.Await();
            CloseKept();
        }

        // ---- What must not get lost ------------------------------------------------------------------------------------------

        long Entries(const char* folder)
        {
            return std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator());
        }
        long Descriptors()
        {
            return Entries("/proc/self/fd");
        }
        long Threads()
        {
            return Entries("/proc/self/task");
        }

        template <class Count>
        bool ComesDownTo(long limit, std::chrono::milliseconds patience, const Count& count)
        {
            const auto end = Clock::now() + patience;
            while (count() > limit)
            {
                if (Clock::now() > end)
                {
                    return false;
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            return true;
        }

        /// What exists while nothing runs.
        struct Holdings
        {
            long Descriptors;
            long Allocations;
        };

        /// What a run lost, or "". Allocations of threads that came meanwhile are no loss: what is lost gets more with each of five
        /// repetitions.
        std::string Lost(const Scenario& scenario, const Fault& fault, Holdings& before)
        {
            if (!ComesDownTo(before.Descriptors, std::chrono::seconds(10), &Descriptors))
            {
                return "a descriptor was lost";
            }
            if (ComesDownTo(before.Allocations, std::chrono::milliseconds(20), &LiveAllocations))
            {
                before.Allocations = LiveAllocations();
                return "";
            }
            constexpr int Repetitions = 5;
            constexpr int Attempts = 20; // the resolver has at most 64 threads
            bool isLost = true;
            for (int attempt = 0; attempt != Attempts && isLost; ++attempt)
            {
                ComesDownTo(before.Allocations, std::chrono::milliseconds(100), &LiveAllocations);
                const long threads = Threads();
                const long first = LiveAllocations();
                for (int i = 0; i != Repetitions; ++i)
                {
                    bool threw = false;
                    (void)RunOnce(scenario, fault, threw);
                }
                isLost = !ComesDownTo(first + Repetitions - 1, std::chrono::milliseconds(500), &LiveAllocations);
                if (Threads() <= threads)
                {
                    break;
                }
            }
            before.Allocations = LiveAllocations();
            return isLost ? "memory was lost" : "";
        }

        // ---- A child --------------------------------------------------------------------------------------------------------

        void Tell(Report& report, const std::string& problem)
        {
            std::strncpy(report.Problem, problem.c_str(), sizeof report.Problem - 1);
        }

        std::string Afterwards()
        {
            try
            {
                FreshExchange();
                Call::AwaitAll();
                return "";
            }
            catch (const Wrong& wrong)
            {
                return "afterwards: " + wrong.What;
            }
            catch (const std::exception& exception)
            {
                return "afterwards: " + std::string(exception.what());
            }
        }

        /// Makes runs until one is wrong. In a fresh process nothing of the library has been used before.
        bool Runs(const Scenario& scenario, std::span<const Fault> faults, bool fresh, Report& report)
        {
            Holdings before{};
            bool threw = false;
            const long threads = Threads();
            const long descriptors = Descriptors();
            if (!fresh)
            {
                const Fault none;
                for (int i = 0; i != 3; ++i)
                {
                    if (const std::string problem = RunOnce(scenario, none, threw); !problem.empty())
                    {
                        return Tell(report, "without any failure: " + problem), false;
                    }
                    FreshExchange();
                    Call::AwaitAll();
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                before = {Descriptors(), LiveAllocations()};
            }
            for (const Fault& fault : faults)
            {
                threw = false;
                std::string problem = RunOnce(scenario, fault, threw);
                report.Fired += Fired();
                report.Threw += threw ? 1 : 0;
                if (const std::string after = Afterwards(); problem.empty())
                {
                    problem = after;
                }
                if (problem.empty() && !fresh)
                {
                    problem = Lost(scenario, fault, before);
                }
                if (problem.empty() && fresh)
                {
                    // The engine has two for each of its reactors.
                    const long most = descriptors + 2 * Port::ProcessorCount();
                    problem = ComesDownTo(most, std::chrono::seconds(10), &Descriptors) ? "" : "a descriptor was lost";
                }
                if (!problem.empty())
                {
                    return Tell(report, problem), false;
                }
                report.Done.fetch_add(1);
            }
            // One for each reactor, the watchdog, the timers', and those that look names up and have not ended yet.
            if (!ComesDownTo(threads + Port::ProcessorCount() + 6, std::chrono::seconds(15), &Threads))
            {
                return Tell(report, "threads were lost"), false;
            }
            return true;
        }

        void CountCalls(const Scenario& scenario, bool fresh, Report& report)
        {
            bool threw = false;
            for (int i = 0; i != (fresh ? 1 : 3); ++i)
            {
                if (const std::string problem = RunOnce(scenario, Fault(), threw); !problem.empty())
                {
                    Tell(report, problem);
                }
            }
            for (int i = 0; i != FunctionCount; ++i)
            {
                report.Calls[i] = CallsOf(static_cast<Function>(i));
            }
        }

        // ---- The parent -----------------------------------------------------------------------------------------------------

        /// A process that works off a part of the runs.
        struct Child
        {
            const Scenario* Of;
            std::vector<Fault> Faults;
            bool Fresh;
            Report* Shared;
            pid_t Process = 0;
            std::size_t Seen = 0;
            Clock::time_point LastSeen = Clock::now();
        };

        Report* NewReport()
        {
            void* memory = ::mmap(nullptr, sizeof(Report), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
            return ::new (memory) Report();
        }

        /// An exception that nothing catches says where.
        [[noreturn]] void EndWithStack() noexcept
        {
            const Exempt exempt;
            void* frames[64];
            ::backtrace_symbols_fd(frames, ::backtrace(frames, 64), STDERR_FILENO);
            std::abort();
        }

        template <class Work>
        pid_t Fork(const Work& work)
        {
            std::fflush(nullptr);
            const pid_t process = ::fork();
            if (process == 0)
            {
                std::set_terminate(&EndWithStack);
                ::_exit(work() ? 0 : 1);
            }
            return process;
        }

        class Sweep
        {
        public:
            explicit Sweep(const Options& options) : _options(options) {}

            int Run()
            {
                // The system's tables of sockets are long, and so are many of their runs, on a machine where much else goes on.
                const bool isAlone = _options.Theme != "system" || (OwnNetwork::Enter() && OwnNetwork::SetLoopback(true));
                const std::pair<std::string_view, std::span<const Scenario>> themes[] = {
                    {"calls", TransferScenarios()}, {"calls", ConnectionScenarios()}, {"calls", NameScenarios()},
                    {"calls", OtherScenarios()},    {"styles", EventArgsScenarios()}, {"styles", TaskScenarios()},
                    {"styles", ClientScenarios()},  {"styles", StreamScenarios()},    {"system", SystemScenarios()}};
                for (const auto& [theme, scenarios] : themes)
                {
                    for (const Scenario& scenario : scenarios)
                    {
                        if (!isAlone && std::string_view(scenario.Name) == "system: state")
                        {
                            std::printf("left out, as the tables of the whole machine may be long: %s\n", scenario.Name);
                        }
                        else if ((_options.Theme.empty() || theme == _options.Theme) &&
                            std::string_view(scenario.Name).find(_options.Scenario) != std::string_view::npos)
                        {
                            Plan(scenario, false);
                            if (scenario.StartsEngine)
                            {
                                Plan(scenario, true);
                            }
                        }
                    }
                }
                WorkOff();
                return Summarize();
            }

        private:
            void Plan(const Scenario& scenario, bool fresh)
            {
                Report* report = NewReport();
                const pid_t process = Fork([&] { return CountCalls(scenario, fresh, *report), report->Problem[0] == '\0'; });
                int status = 0;
                ::waitpid(process, &status, 0);
                if (status != 0)
                {
                    Complain(scenario, fresh, "counting", status, report->Problem);
                    return;
                }
                std::vector<Fault> faults;
                for (int i = 0; i != FunctionCount; ++i)
                {
                    const auto function = static_cast<Function>(i);
                    const bool meant = _options.Function.empty() || _options.Function == NameOf(function);
                    for (long index = 0; meant && index != report->Calls[i]; ++index)
                    {
                        for (const int error : ErrorsOf(function))
                        {
                            // What is tried again after these does not happen for good.
                            if (_options.How == Mode::Lasting && (error == EINTR || error == ECONNABORTED))
                            {
                                continue;
                            }
                            faults.push_back({function, index, error, _options.How});
                        }
                    }
                }
                _planned += faults.size();
                const std::size_t part = fresh ? 1 : RunsInOneProcess;
                for (std::size_t i = 0; i < faults.size(); i += part)
                {
                    const auto begin = faults.begin() + static_cast<std::ptrdiff_t>(i);
                    const auto end = faults.begin() + static_cast<std::ptrdiff_t>(std::min(i + part, faults.size()));
                    _waiting.push_back({&scenario, {begin, end}, fresh, nullptr});
                }
            }

            void WorkOff()
            {
                const std::size_t most = std::max(2U, std::thread::hardware_concurrency());
                while (!_waiting.empty() || !_running.empty())
                {
                    while (_running.size() < most && !_waiting.empty())
                    {
                        Child child = std::move(_waiting.front());
                        _waiting.pop_front();
                        child.Shared = NewReport();
                        child.LastSeen = Clock::now();
                        child.Process = Fork([&] { return Runs(*child.Of, child.Faults, child.Fresh, *child.Shared); });
                        _running.push_back(std::move(child));
                    }
                    Watch();
                    std::this_thread::sleep_for(std::chrono::milliseconds(2));
                }
            }

            void Watch()
            {
                for (auto child = _running.begin(); child != _running.end();)
                {
                    int status = 0;
                    const bool ended = ::waitpid(child->Process, &status, WNOHANG) == child->Process;
                    const std::size_t done = child->Shared->Done;
                    if (done != child->Seen)
                    {
                        child->Seen = done;
                        child->LastSeen = Clock::now();
                    }
                    if (!ended && Clock::now() - child->LastSeen > LongestRun)
                    {
                        Tell(*child->Shared, "it hangs");
                        ::kill(child->Process, SIGKILL);
                        ::waitpid(child->Process, &status, 0);
                    }
                    else if (!ended)
                    {
                        ++child;
                        continue;
                    }
                    End(*child, status);
                    child = _running.erase(child);
                }
            }

            void End(Child& child, int status)
            {
                const Report& report = *child.Shared;
                _fired += report.Fired;
                _threw += report.Threw;
                const std::size_t done = report.Done;
                _made += std::min(done + 1, child.Faults.size());
                for (std::size_t i = 0; i != done; ++i)
                {
                    ++_perFunction[child.Faults[i].What];
                }
                if (status != 0)
                {
                    const bool after = done == child.Faults.size();
                    Complain(*child.Of, child.Fresh, after ? "after all" : Describe(child.Faults[done]), status, report.Problem);
                    if (done + 1 < child.Faults.size())
                    {
                        child.Faults.erase(child.Faults.begin(), child.Faults.begin() + static_cast<std::ptrdiff_t>(done + 1));
                        child.Seen = 0;
                        _waiting.push_back({child.Of, child.Faults, child.Fresh, nullptr});
                    }
                }
                ::munmap(child.Shared, sizeof(Report));
            }

            void Complain(const Scenario& scenario, bool fresh, const std::string& where, int status, const char* problem)
            {
                ++_problems;
                std::printf("WRONG: %s%s, %s: %s", scenario.Name, fresh ? " (fresh)" : "", where.c_str(), problem);
                if (WIFSIGNALED(status) && problem[0] == '\0')
                {
                    std::printf("it ended by signal %d", WTERMSIG(status));
                }
                std::printf("\n");
                std::fflush(stdout);
            }

            int Summarize() const
            {
                std::printf(
                    "%zu failures planned, %zu runs made, %ld calls failed; %ld runs ended with an exception, the others did without\n",
                    _planned, _made, _fired, _threw);
                for (const auto& [function, count] : _perFunction)
                {
                    std::printf("  %-16s %6ld\n", NameOf(function), count);
                }
                std::printf("%d wrong\n", _problems);
                return _problems == 0 && _made != 0 ? 0 : 1;
            }

            const Options _options;
            std::list<Child> _waiting;
            std::list<Child> _running;
            std::map<Function, long> _perFunction;
            std::size_t _planned = 0;
            std::size_t _made = 0;
            long _fired = 0;
            long _threw = 0;
            int _problems = 0;
        };
    }
}

int main(int count, char** values)
{
    Faults::Options options;
    for (int i = 1; i < count; ++i)
    {
        const std::string_view option = values[i];
        const bool hasValue = i + 1 < count;
        if (option == "--twice")
        {
            options.How = Faults::Mode::Twice;
        }
        else if (option == "--lasting")
        {
            options.How = Faults::Mode::Lasting;
        }
        else if (option == "--theme" && hasValue)
        {
            options.Theme = values[++i];
        }
        else if (option == "--scenario" && hasValue)
        {
            options.Scenario = values[++i];
        }
        else if (option == "--function" && hasValue)
        {
            options.Function = values[++i];
        }
        else
        {
            std::fprintf(stderr, "usage: %s [--twice | --lasting] [--theme calls|styles|system] [--scenario PART] [--function NAME]\n", values[0]);
            return 2;
        }
    }
    // What a thread keeps for its next call would look lost.
    System::Core::ResultMemory::KeepAtMost(0);
    return Faults::Sweep(options).Run();
}
