// usage: oracle [NAME...]           compares what the scenarios (all, or those named) observe with what .NET showed
//        oracle --show NAME         prints a transcript
//        oracle --list              prints the names
//        oracle --rows              checks that every row of divergences.tsv speaks of something recorded, and prints the numbers
#include "Expectations.hpp"
#include <iostream>
#include <map>
#include <set>

namespace
{
    using namespace Oracle;

    const std::filesystem::path Folder = SYSTEMNET_ORACLE_FOLDER;

    std::vector<Line> Recorded(const std::string& name)
    {
        return ReadRecorded(Folder / "expected" / (name + ".txt"));
    }

    void Complain(int& failures, const std::string& name, const std::string& step, const std::string& text)
    {
        ++failures;
        std::cout << name << " | " << step << "\n    " << text << "\n";
    }

    /// The number of observations that are not as they must be.
    int Compare(const Scenario& scenario, const std::vector<Divergence>& rows)
    {
        const auto observed = TranscriptOf(scenario);
        const auto recorded = Recorded(scenario.Name);
        std::map<std::string, std::string> ours;
        for (const auto& line : observed)
        {
            ours[line.Step] = line.Observation;
        }
        int failures = 0;
        int diverging = 0;
        for (const auto& line : recorded)
        {
            const auto found = ours.find(line.Step);
            if (found == ours.end())
            {
                Complain(failures, scenario.Name, line.Step, "not observed here; .NET: " + line.Observation);
                continue;
            }
            const auto* row = Find(rows, scenario.Name, line);
            const auto& expected = row != nullptr ? row->Ours : line.Observation;
            diverging += row != nullptr ? 1 : 0;
            if (row != nullptr && row->Ours == "*")
            {
                // A system's own matter.
            }
            else if (row != nullptr && found->second == line.Observation)
            {
                Complain(failures, scenario.Name, line.Step,
                         "as .NET shows it (" + line.Observation + "), but line " + std::to_string(row->Number) +
                             " of divergences.tsv says it differs");
            }
            else if (found->second != expected)
            {
                Complain(failures, scenario.Name, line.Step,
                         "here: " + found->second + "; .NET: " + line.Observation +
                             (row != nullptr ? "; line " + std::to_string(row->Number) + " of divergences.tsv: " + expected : ""));
            }
            ours.erase(found);
        }
        for (const auto& [step, observation] : ours)
        {
            Complain(failures, scenario.Name, step, "not recorded; here: " + observation);
        }
        std::cout << scenario.Name << ": " << recorded.size() << " observations, " << diverging << " known to differ, " << failures
                  << " wrong\n";
        return failures;
    }

    int CheckRows(const std::vector<Divergence>& rows)
    {
        std::set<const Divergence*> used;
        std::size_t observations = 0;
        std::size_t diverging = 0;
        int failures = 0;
        for (const auto& scenario : Scenario::All())
        {
            for (const auto& line : Recorded(scenario.Name))
            {
                ++observations;
                if (const auto* row = Find(rows, scenario.Name, line))
                {
                    used.insert(row);
                    ++diverging;
                }
            }
        }
        for (const auto& row : rows)
        {
            if (!used.contains(&row))
            {
                ++failures;
                std::cout << "divergences.tsv, line " << row.Number << ": speaks of nothing recorded\n";
            }
        }
        std::cout << Scenario::All().size() << " scenarios, " << observations << " observations, " << diverging << " known to differ by "
                  << rows.size() << " rows\n";
        return failures + (observations < 2500 ? 1 : 0);
    }

    const Scenario& Named(const std::string& name)
    {
        for (const auto& scenario : Scenario::All())
        {
            if (scenario.Name == name)
            {
                return scenario;
            }
        }
        throw std::runtime_error("no scenario is called " + name);
    }

    int Run(const std::vector<std::string>& arguments)
    {
        if (!arguments.empty() && arguments[0] == "--list")
        {
            for (const auto& scenario : Scenario::All())
            {
                std::cout << scenario.Name << "\n";
            }
            return 0;
        }
        if (arguments.size() == 2 && arguments[0] == "--show")
        {
            for (const auto& line : TranscriptOf(Named(arguments[1])))
            {
                std::cout << arguments[1] << " | " << line.Step << " | " << line.Observation << "\n";
            }
            return 0;
        }
        const auto rows = ReadDivergences(Folder / "divergences.tsv");
        if (!arguments.empty() && arguments[0] == "--rows")
        {
            return CheckRows(rows);
        }
        int failures = 0;
        for (const auto& scenario : Scenario::All())
        {
            if (arguments.empty() || std::find(arguments.begin(), arguments.end(), scenario.Name) != arguments.end())
            {
                failures += Compare(scenario, rows);
            }
        }
        for (const auto& name : arguments)
        {
            Named(name);
        }
        return failures;
    }
}

int main(int count, char* values[])
{
    std::cout << std::unitbuf;
    try
    {
        return Run(std::vector<std::string>(values + 1, values + count)) == 0 ? 0 : 1;
    }
    catch (const std::exception& exception)
    {
        std::cout << exception.what() << "\n";
        return 2;
    }
}
