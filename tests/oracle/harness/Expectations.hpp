// What the scenarios must observe: what was recorded, as the rows of divergences.tsv change it.
#pragma once
#include "Transcript.hpp"
#include <filesystem>

namespace Oracle
{
    /// A row of divergences.tsv. Patterns may contain `*`.
    struct Divergence
    {
        std::string Scenario; ///< pattern
        std::string Step;     ///< pattern
        std::string Recorded; ///< pattern of what .NET shows
        std::string Ours;     ///< exactly what this library shows instead; `*` (not for any system): not compared
        std::string System;   ///< any, or Linux, Windows, macOS; with `!` in front all but this one
        std::string Reason;
        int Number = 0; ///< line of the file
    };

    [[nodiscard]] bool Matches(std::string_view pattern, std::string_view text);
    [[nodiscard]] std::vector<Line> ReadRecorded(const std::filesystem::path& file);
    /// The rows that count on this system.
    [[nodiscard]] std::vector<Divergence> ReadDivergences(const std::filesystem::path& file);
    /// The first row that speaks of an observation, or null.
    [[nodiscard]] const Divergence* Find(const std::vector<Divergence>& rows, const std::string& scenario, const Line& recorded);
}
