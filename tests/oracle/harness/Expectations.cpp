#include "Expectations.hpp"
#include <Os.hpp>
#include <fstream>
#include <stdexcept>

namespace Oracle
{
    namespace
    {
        bool Counts(std::string_view system)
        {
            if (system.starts_with('!'))
            {
                return system.substr(1) != Os::Name;
            }
            return system == "any" || system == Os::Name;
        }

        std::ifstream Opened(const std::filesystem::path& file)
        {
            std::ifstream stream(file, std::ios::binary);
            if (!stream)
            {
                throw std::runtime_error("cannot read " + file.string());
            }
            return stream;
        }

        std::vector<std::string> Split(const std::string& text, std::string_view separator)
        {
            std::vector<std::string> parts;
            std::size_t from = 0;
            for (auto at = text.find(separator); at != std::string::npos; at = text.find(separator, from))
            {
                parts.push_back(text.substr(from, at - from));
                from = at + separator.size();
            }
            parts.push_back(text.substr(from));
            return parts;
        }
    }

    bool Matches(std::string_view pattern, std::string_view text)
    {
        std::size_t p = 0;
        std::size_t t = 0;
        std::size_t star = std::string_view::npos;
        std::size_t resume = 0;
        while (t < text.size())
        {
            if (p < pattern.size() && pattern[p] == '*')
            {
                star = p++;
                resume = t;
            }
            else if (p < pattern.size() && pattern[p] == text[t])
            {
                ++p;
                ++t;
            }
            else if (star != std::string_view::npos)
            {
                p = star + 1;
                t = ++resume;
            }
            else
            {
                return false;
            }
        }
        return pattern.find_first_not_of('*', p) == std::string_view::npos;
    }

    std::vector<Line> ReadRecorded(const std::filesystem::path& file)
    {
        auto stream = Opened(file);
        std::vector<Line> lines;
        for (std::string text; std::getline(stream, text);)
        {
            if (text.starts_with('#'))
            {
                continue;
            }
            const auto parts = Split(text, " | ");
            if (parts.size() != 3)
            {
                throw std::runtime_error(file.string() + ": not three parts: " + text);
            }
            lines.push_back({parts[1], parts[2]});
        }
        return lines;
    }

    std::vector<Divergence> ReadDivergences(const std::filesystem::path& file)
    {
        auto stream = Opened(file);
        std::vector<Divergence> rows;
        int number = 0;
        for (std::string text; std::getline(stream, text);)
        {
            ++number;
            if (number == 1 || text.empty() || text.starts_with('#'))
            {
                continue;
            }
            const auto parts = Split(text, "\t");
            if (parts.size() != 6 || !(parts[5].starts_with("documented: api/") || parts[5].starts_with("decided: ")))
            {
                throw std::runtime_error("divergences.tsv, line " + std::to_string(number) + ": not six columns, the last a reason");
            }
            if (parts[4] == "any" && parts[3] == "*")
            {
                throw std::runtime_error("divergences.tsv, line " + std::to_string(number) + ": says nothing, for any system");
            }
            if (Counts(parts[4]))
            {
                rows.push_back({parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], number});
            }
        }
        return rows;
    }

    const Divergence* Find(const std::vector<Divergence>& rows, const std::string& scenario, const Line& recorded)
    {
        for (const auto& row : rows)
        {
            if (Matches(row.Scenario, scenario) && Matches(row.Step, recorded.Step) && Matches(row.Recorded, recorded.Observation))
            {
                return &row;
            }
        }
        return nullptr;
    }
}
