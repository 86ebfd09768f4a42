// The table of what must be reached.
#include "Report.hpp"
#include <cstdio>
#include <functional>
#include <optional>
#include <tuple>
#include <vector>

namespace Bench
{
    namespace
    {
        std::string Number(double value, const char* form = "%.3f")
        {
            char text[64];
            std::snprintf(text, sizeof text, form, value);
            return text;
        }

        std::string Connections(const std::string& count)
        {
            return count + (count == "1" ? " connection" : " connections");
        }

        class Table
        {
        public:
            explicit Table(const Results& results) : _results(results) {}

            /// A ratio of rates to another contestant's; turned over for times.
            void Rate(const std::string& label, const std::string& work, const std::string& contestant, const std::string& to, bool isTime,
                      double limit)
            {
                const auto ratio = _results.Ratio(work, contestant, to, "rate");
                const auto noise = _results.Ratio(work, "control", "raw", "rate");
                const std::string unit = " × " + to;
                Row(label, (isTime ? "≤ " : "≥ ") + Number(limit, "%.2f") + unit,
                    ratio ? std::optional(isTime ? 1 / ratio->Middle : ratio->Middle) : std::nullopt, "%.3f", isTime, limit,
                    ratio ? Number(isTime ? 1 / ratio->High : ratio->Low) + " to " + Number(isTime ? 1 / ratio->Low : ratio->High) : "",
                    noise ? Number(isTime ? 1 / noise->High : noise->Low) + " to " + Number(isTime ? 1 / noise->Low : noise->High) : "");
            }
            void AtMost(const std::string& label, const std::string& work, const std::string& contestant, const std::string& metric,
                        double limit, const char* form = "%.2f", const std::string& without = "")
            {
                auto value = _results.Middle(work, contestant, metric);
                if (value && !without.empty())
                {
                    *value -= _results.Middle(work, contestant, without).value_or(0);
                }
                // Counts come from a slope, so a handful of calls at start or end may be left in them.
                const double allowance = metric.rfind("call:", 0) == 0 || metric == "allocations" ? 0.01 : 0;
                Row(label, "≤ " + Number(limit, form), value, form, true, limit + allowance, "", "");
            }

            [[nodiscard]] const std::string& Text() const noexcept { return _text; }
            [[nodiscard]] int Failures() const noexcept { return _failures; }

        private:
            void Row(const std::string& label, const std::string& limitText, std::optional<double> value, const char* form, bool mostly,
                     double limit, const std::string& spread, const std::string& noise)
            {
                const bool met = value && (mostly ? *value <= limit : *value >= limit);
                _failures += value && !met ? 1 : 0;
                _text += "| " + label + " | " + limitText + " | " + (value ? Number(*value, form) : "") + " | " + spread + " | " + noise +
                         " | " +
                         (!value ? "not measured"
                          : met  ? "met"
                                 : "**not met**") +
                         " |\n";
            }

            const Results& _results;
            std::string _text = "| work | must reach | measured | quartiles | control (raw again) | |\n|---|---|---|---|---|---|\n";
            int _failures = 0;
        };
    }

    std::string RequirementTable(const Results& results, int& failures)
    {
        Table table(results);
        for (const std::string size : {"1", "64"})
        {
            const std::string work = "pingpong-" + size;
            table.Rate("blocking ping-pong " + size + " B, time", work, "systemnet", "raw", true, 1.03);
            table.AtMost("– system calls a Send or Receive", work, "systemnet", "call:total", 1);
            table.AtMost("– allocations a Send or Receive", work, "systemnet", "allocations", 0);
        }
        table.Rate("UDP ping-pong 64 B, time", "udp-64", "systemnet", "raw", true, 1.05);
        const auto instructions = [&](const std::string& contestant, int one, int many)
        {
            for (const auto& [connections, limit] : {std::pair("1", one), std::pair("64", many)})
            {
                table.AtMost("– user instructions a request, " + Connections(connections), std::string("echo-") + connections, contestant,
                             "instructions", limit, "%.0f");
            }
        };
        const auto echo = [&](const std::string& what, const std::string& contestant, double limit,
                              const std::vector<std::tuple<std::string, std::string, double>>& others)
        {
            for (const std::string connections : {"1", "64", "512"})
            {
                const std::string work = "echo-" + connections;
                table.Rate(what + ", " + Connections(connections) + ", requests/s", work, contestant, "raw", false, limit);
                for (const auto& [label, other, ratio] : others)
                {
                    table.Rate("– against " + label, work, contestant, other, false, ratio);
                }
            }
        };
        echo("the engine below", "engine", 0.97, {{"libuv", "libuv", 1.0}});
        table.AtMost("– allocations a request (two operations)", "echo-1", "engine", "allocations", 0);
        table.AtMost("– system calls a request, 1 connection", "echo-1", "engine", "call:total", 4);
        table.AtMost("– system calls a request beside `epoll_wait`, 64 connections", "echo-64", "engine", "call:total", 3, "%.2f",
                     "call:epoll_wait");
        instructions("engine", 700, 400);
        echo("echo by event args", "event-args", 0.97, {{".NET's event args", "dotnet-args", 1.3}});
        table.AtMost("– allocations a request", "echo-1", "event-args", "allocations", 0);
        table.AtMost("– system calls a request, 1 connection", "echo-1", "event-args", "call:total", 3);
        instructions("event-args", 800, 500);
        echo("echo by `co_await` of `ReceiveAsync`, `SendAsync`", "await", 0.95, {{".NET's await", "dotnet-await", 1.3}});
        table.AtMost("– allocations a request", "echo-1", "await", "allocations", 0);
        instructions("await", 1000, 1000);
        echo("echo by `NetworkStream`, `co_await`", "stream", 0.90, {});
        table.AtMost("– allocations a request", "echo-1", "stream", "allocations", 0);
        echo("echo by Begin/End", "systemnet", 0.93, {{"Asio", "asio", 1.0}, {".NET's Begin/End", "dotnet", 1.25}});
        table.AtMost("– allocations a request", "echo-1", "systemnet", "allocations", 0);
        instructions("systemnet", 1800, 1500);
        table.Rate("accept + close by event args, connections/s", "accept", "event-args", "raw", false, 0.88);
        table.Rate("– by `co_await`", "accept", "await", "raw", false, 0.88);
        table.Rate("accept + close, asynchronous, by Begin/End, connections/s", "accept", "systemnet", "raw", false, 0.88);
        table.Rate("– by the engine below", "accept", "engine", "raw", false, 0.88);
        for (const std::string way : {"send", "receive"})
        {
            table.Rate("bulk 1 MiB, asynchronous " + way + " by Begin/End, bytes/s", way + "-1048576", "systemnet", "raw", false, 0.95);
            table.Rate("– by the engine below", way + "-1048576", "engine", "raw", false, 0.95);
        }
        table.AtMost("idle connection with a pending receive, bytes beyond the buffer", "idle", "systemnet", "bytes", 600, "%.0f");
        const auto compile = results.Ratio("compile-minimal", "systemnet", "asio", "seconds");
        Results compiled;
        if (compile)
        {
            compiled.Add("compile", "systemnet", "ratio", compile->Middle);
        }
        Table last(compiled);
        last.AtMost("a file including `<System/Net/Sockets.hpp>`, compile time × `<boost/asio.hpp>`", "compile", "systemnet", "ratio",
                    0.35);
        failures = table.Failures() + last.Failures();
        return table.Text() + last.Text().substr(last.Text().rfind("\n| ") + 1);
    }
}
