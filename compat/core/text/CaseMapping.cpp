#include "compat/core/text/CaseMapping.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <algorithm>

namespace System::Core
{
    namespace
    {
        /// Capital letters from First to Last whose small letters are Distance further; every Step-th code point is one.
        struct CaseRange
        {
            char32_t First;
            char32_t Last;
            int Distance;
            int Step;
        };

        constexpr CaseRange Ranges[] = {
            {0x0041, 0x005A, 32, 1}, {0x00C0, 0x00D6, 32, 1}, {0x00D8, 0x00DE, 32, 1},   {0x0100, 0x012E, 1, 2},  {0x0132, 0x0136, 1, 2},
            {0x0139, 0x0147, 1, 2},  {0x014A, 0x0176, 1, 2},  {0x0178, 0x0178, -121, 1}, {0x0179, 0x017D, 1, 2},  {0x0386, 0x0386, 38, 1},
            {0x0388, 0x038A, 37, 1}, {0x038C, 0x038C, 64, 1}, {0x038E, 0x038F, 63, 1},   {0x0391, 0x03A1, 32, 1}, {0x03A3, 0x03AB, 32, 1},
            {0x0400, 0x040F, 80, 1}, {0x0410, 0x042F, 32, 1}, {0x0460, 0x0480, 1, 2},    {0x048A, 0x04BE, 1, 2},  {0x04C0, 0x04C0, 15, 1},
            {0x04C1, 0x04CD, 1, 2},  {0x04D0, 0x052E, 1, 2},  {0x0531, 0x0556, 48, 1},   {0x1E00, 0x1E94, 1, 2},  {0x1EA0, 0x1EFE, 1, 2},
            {0xFF21, 0xFF3A, 32, 1},
        };

        /// Letters that map in one direction only.
        struct OneWay
        {
            char32_t From;
            char32_t To;
        };
        constexpr OneWay UpperOnly[] = {{0x00B5, 0x039C}, {0x03C2, 0x03A3}};
        constexpr OneWay LowerOnly[] = {{0x1E9E, 0x00DF}, {0x2126, 0x03C9}, {0x212A, 0x006B}, {0x212B, 0x00E5}};

        // From a letter to its twin, `sign` being 1 for capital to small.
        char32_t Mapped(char32_t point, int sign) noexcept
        {
            for (const CaseRange& range : Ranges)
            {
                const auto number = static_cast<int>(point) - (sign > 0 ? 0 : range.Distance);
                const auto first = static_cast<int>(range.First);
                if (number >= first && number <= static_cast<int>(range.Last) && (number - first) % range.Step == 0)
                {
                    return static_cast<char32_t>(static_cast<int>(point) + sign * range.Distance);
                }
            }
            return point;
        }

        template <std::size_t N>
        char32_t MappedOneWay(const OneWay (&table)[N], char32_t point) noexcept
        {
            const auto* row = std::find_if(std::begin(table), std::end(table), [point](const OneWay& one) { return one.From == point; });
            return row != std::end(table) ? row->To : point;
        }

        template <class Map>
        std::string MapText(std::string_view text, const Map& map)
        {
            std::string mapped;
            mapped.reserve(text.size());
            while (!text.empty())
            {
                const std::string_view before = text;
                const char32_t point = TakePoint(text);
                const char32_t other = map(point);
                if (other != point)
                {
                    AppendPoint(mapped, other);
                }
                else
                {
                    // Also what is no UTF-8 stays as it is.
                    mapped += before.substr(0, before.size() - text.size());
                }
            }
            return mapped;
        }
    }

    bool StartsIgnoringCase(std::string_view text, std::string_view start)
    {
        while (!start.empty())
        {
            if (text.empty() || UpperPoint(TakePoint(text)) != UpperPoint(TakePoint(start)))
            {
                return false;
            }
        }
        return true;
    }

    char32_t UpperPoint(char32_t point) noexcept
    {
        if (point < 0x80)
        {
            return point >= U'a' && point <= U'z' ? point - 32 : point;
        }
        const char32_t other = MappedOneWay(UpperOnly, point);
        return other != point ? other : Mapped(point, -1);
    }

    char32_t LowerPoint(char32_t point) noexcept
    {
        if (point < 0x80)
        {
            return point >= U'A' && point <= U'Z' ? point + 32 : point;
        }
        const char32_t other = MappedOneWay(LowerOnly, point);
        return other != point ? other : Mapped(point, 1);
    }

    std::string ToUpper(std::string_view text)
    {
        return MapText(text, UpperPoint);
    }

    std::string ToLower(std::string_view text)
    {
        return MapText(text, LowerPoint);
    }

    int CompareIgnoringCase(std::string_view left, std::string_view right)
    {
        while (!left.empty() && !right.empty())
        {
            const char32_t a = UpperPoint(TakePoint(left));
            const char32_t b = UpperPoint(TakePoint(right));
            if (a != b)
            {
                return static_cast<int>(a) - static_cast<int>(b);
            }
        }
        return static_cast<int>(!left.empty()) - static_cast<int>(!right.empty());
    }

    std::size_t FindIgnoringCase(std::string_view text, std::string_view value)
    {
        for (std::string_view rest = text;; TakePoint(rest))
        {
            if (StartsIgnoringCase(rest, value))
            {
                return text.size() - rest.size();
            }
            if (rest.empty())
            {
                return std::string_view::npos;
            }
        }
    }
}
