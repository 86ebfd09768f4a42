#include "Results.hpp"
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace Bench
{
    namespace
    {
        double Quantile(std::vector<double> values, double part)
        {
            std::sort(values.begin(), values.end());
            const double place = part * static_cast<double>(values.size() - 1);
            const auto below = static_cast<std::size_t>(place);
            const auto above = std::min(below + 1, values.size() - 1);
            return values[below] + (values[above] - values[below]) * (place - static_cast<double>(below));
        }
    }

    double Median(std::vector<double> values)
    {
        return Quantile(std::move(values), 0.5);
    }

    void Results::Add(const std::string& work, const std::string& contestant, const std::string& metric, double value)
    {
        _rounds[{work, contestant, metric}].push_back(value);
    }

    void Results::Forget(const std::string& work)
    {
        std::erase_if(_rounds, [&](const auto& entry) { return std::get<0>(entry.first) == work; });
    }

    bool Results::Has(const std::string& work) const
    {
        return std::any_of(_rounds.begin(), _rounds.end(), [&](const auto& entry) { return std::get<0>(entry.first) == work; });
    }

    std::vector<double> Results::Rounds(const std::string& work, const std::string& contestant, const std::string& metric) const
    {
        const auto found = _rounds.find({work, contestant, metric});
        return found == _rounds.end() ? std::vector<double>() : found->second;
    }

    std::optional<double> Results::Middle(const std::string& work, const std::string& contestant, const std::string& metric) const
    {
        const std::vector<double> values = Rounds(work, contestant, metric);
        return values.empty() ? std::nullopt : std::optional(Median(values));
    }

    std::optional<Spread> Results::Ratio(const std::string& work, const std::string& contestant, const std::string& to,
                                         const std::string& metric) const
    {
        const std::vector<double> mine = Rounds(work, contestant, metric);
        const std::vector<double> theirs = Rounds(work, to, metric);
        std::vector<double> ratios;
        for (std::size_t i = 0; i < std::min(mine.size(), theirs.size()); ++i)
        {
            ratios.push_back(mine[i] / theirs[i]);
        }
        if (ratios.empty())
        {
            return std::nullopt;
        }
        return Spread{Quantile(ratios, 0.25), Quantile(ratios, 0.5), Quantile(ratios, 0.75)};
    }

    void Results::Load(const std::string& path)
    {
        std::ifstream file(path);
        std::string line;
        while (std::getline(file, line))
        {
            std::istringstream words(line);
            std::string work;
            std::string contestant;
            std::string metric;
            words >> work >> contestant >> metric;
            for (double value = 0; words >> value;)
            {
                Add(work, contestant, metric, value);
            }
        }
    }

    void Results::Save(const std::string& path) const
    {
        std::ofstream file(path);
        for (const auto& [key, values] : _rounds)
        {
            file << std::get<0>(key) << '\t' << std::get<1>(key) << '\t' << std::get<2>(key);
            for (const double value : values)
            {
                char text[32];
                std::snprintf(text, sizeof text, "\t%.9g", value);
                file << text;
            }
            file << '\n';
        }
    }
}
