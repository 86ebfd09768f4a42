#include "compat/core/text/CultureOrder.hpp"
#include "compat/core/text/CaseMapping.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <array>

namespace System::Core
{
    namespace
    {
        // As CompareInfo of .NET's invariant culture sorts them; what is not here counts for nothing.
        constexpr std::string_view Order = "\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";

        constexpr std::array<unsigned char, 128> Weights = []
        {
            std::array<unsigned char, 128> weights{};
            for (std::size_t i = 0; i != Order.size(); ++i)
            {
                const char c = Order[i];
                weights[static_cast<std::size_t>(c)] = static_cast<unsigned char>(i + 1);
                if (c >= 'a' && c <= 'z')
                {
                    weights[static_cast<std::size_t>(c - 'a' + 'A')] = static_cast<unsigned char>(i + 1);
                }
            }
            return weights;
        }();

        struct Weight
        {
            char32_t Primary = 0; ///< 0 at the end
            bool IsCapital = false;
        };

        Weight Take(std::string_view& text)
        {
            while (!text.empty())
            {
                const char32_t point = TakePoint(text);
                if (point >= 128)
                {
                    const char32_t small = LowerPoint(point);
                    return {small + 128, small != point};
                }
                if (Weights[point] != 0)
                {
                    return {Weights[point], point >= U'A' && point <= U'Z'};
                }
            }
            return {};
        }
    }

    int CompareInCulture(std::string_view left, std::string_view right, bool ignoreCase)
    {
        int byCase = 0;
        for (;;)
        {
            const Weight l = Take(left);
            const Weight r = Take(right);
            if (l.Primary != r.Primary)
            {
                return l.Primary < r.Primary ? -1 : 1;
            }
            if (l.Primary == 0)
            {
                return ignoreCase ? 0 : byCase;
            }
            if (byCase == 0 && l.IsCapital != r.IsCapital)
            {
                byCase = l.IsCapital ? 1 : -1;
            }
        }
    }
}
