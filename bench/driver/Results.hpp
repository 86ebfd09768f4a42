// What was measured: numbers by work, contestant and metric, one a round. Kept as a table of text.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace Bench
{
    double Median(std::vector<double> values);

    struct Spread
    {
        double Low = 1; ///< a quarter of the rounds lie below
        double Middle = 1;
        double High = 1; ///< a quarter of the rounds lie above
    };

    class Results
    {
    public:
        void Add(const std::string& work, const std::string& contestant, const std::string& metric, double value);
        /// Forgets what was measured of a work.
        void Forget(const std::string& work);

        [[nodiscard]] bool Has(const std::string& work) const;
        [[nodiscard]] std::vector<double> Rounds(const std::string& work, const std::string& contestant, const std::string& metric) const;
        [[nodiscard]] std::optional<double> Middle(const std::string& work, const std::string& contestant, const std::string& metric) const;
        /// Of a metric to another contestant's, round by round.
        [[nodiscard]] std::optional<Spread> Ratio(const std::string& work, const std::string& contestant, const std::string& to,
                                                  const std::string& metric) const;

        void Load(const std::string& path);
        void Save(const std::string& path) const;

    private:
        std::map<std::tuple<std::string, std::string, std::string>, std::vector<double>> _rounds;
    };
}
