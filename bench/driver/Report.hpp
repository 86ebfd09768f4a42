// What the contest found, for people: the table of what must be reached, the document, and the chart.
#pragma once
#include "Results.hpp"
#include <string>

namespace Bench
{
    /// Where and with what it was measured.
    std::string MachineText();

    /// The table of what must be reached, with a mark a row, as Markdown; `failures` becomes the number of rows not met.
    std::string RequirementTable(const Results& results, int& failures);
    /// All ratios, costs and curves, as Markdown.
    std::string DetailTables(const Results& results);
    /// Bars and curves, as SVG.
    std::string Chart(const Results& results);

    void WriteDocuments(const Results& results, const std::string& source);
}
