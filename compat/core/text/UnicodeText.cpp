#include "compat/core/text/UnicodeText.hpp"

namespace System::Core
{
    namespace
    {
        struct Lead
        {
            int Following;         // bytes that follow; negative if the byte cannot lead
            unsigned char Lowest;  // what the first of them must be, so that nothing overlong, no surrogate
            unsigned char Highest; // and nothing above U+10FFFF is accepted
        };

        Lead ReadLead(unsigned char byte)
        {
            if (byte < 0x80)
                return {0, 0, 0};
            if (byte < 0xC2 || byte > 0xF4)
                return {-1, 0, 0};
            if (byte < 0xE0)
                return {1, 0x80, 0xBF};
            if (byte < 0xF0)
                return {2, static_cast<unsigned char>(byte == 0xE0 ? 0xA0 : 0x80), static_cast<unsigned char>(byte == 0xED ? 0x9F : 0xBF)};
            return {3, static_cast<unsigned char>(byte == 0xF0 ? 0x90 : 0x80), static_cast<unsigned char>(byte == 0xF4 ? 0x8F : 0xBF)};
        }

        template <typename Predicate>
        std::string_view Trim(std::string_view text, Predicate unwanted)
        {
            while (!text.empty())
            {
                auto rest = text;
                if (!unwanted(TakePoint(rest)))
                    break;
                text = rest;
            }
            // The end is behind the last code point that is wanted: UTF-8 that may be malformed is read forwards only.
            std::size_t end = 0;
            for (auto rest = text; !rest.empty();)
                if (!unwanted(TakePoint(rest)))
                    end = text.size() - rest.size();
            return text.substr(0, end);
        }
    }

    char32_t TakePoint(std::string_view& text)
    {
        const auto first = static_cast<unsigned char>(text.front());
        text.remove_prefix(1);
        auto [following, lowest, highest] = ReadLead(first);
        if (following < 0)
            return ReplacementPoint;
        char32_t point = following == 0 ? first : first & (0x3F >> following);
        for (; following > 0; --following)
        {
            if (text.empty())
                return ReplacementPoint;
            const auto next = static_cast<unsigned char>(text.front());
            if (next < lowest || next > highest)
                return ReplacementPoint;
            text.remove_prefix(1);
            point = (point << 6) | (next & 0x3F);
            lowest = 0x80;
            highest = 0xBF;
        }
        return point;
    }

    void AppendPoint(std::string& text, char32_t point)
    {
        const auto last = [](char32_t bits) { return static_cast<char>(0x80 | (bits & 0x3F)); };
        if (point < 0x80)
            text += static_cast<char>(point);
        else if (point < 0x800)
            (text += static_cast<char>(0xC0 | (point >> 6))) += last(point);
        else if (point < 0x10000)
            ((text += static_cast<char>(0xE0 | (point >> 12))) += last(point >> 6)) += last(point);
        else
            (((text += static_cast<char>(0xF0 | (point >> 18))) += last(point >> 12)) += last(point >> 6)) += last(point);
    }

    std::size_t CountPoints(std::string_view text)
    {
        std::size_t count = 0;
        for (; !text.empty(); ++count)
            TakePoint(text);
        return count;
    }

    std::size_t Utf16Length(std::string_view text)
    {
        std::size_t length = 0;
        while (!text.empty())
            length += TakePoint(text) < 0x10000 ? 1 : 2;
        return length;
    }

    bool IsWhiteSpace(char32_t point)
    {
        switch (point)
        {
        case 0x20:
        case 0x85:
        case 0xA0:
        case 0x1680:
        case 0x2028:
        case 0x2029:
        case 0x202F:
        case 0x205F:
        case 0x3000:
            return true;
        default:
            return (point >= 0x09 && point <= 0x0D) || (point >= 0x2000 && point <= 0x200A);
        }
    }

    std::string_view TrimWhiteSpace(std::string_view text)
    {
        return Trim(text, IsWhiteSpace);
    }

    std::string_view TrimWhiteSpaceAndNull(std::string_view text)
    {
        return Trim(text, [](char32_t point) { return point == 0 || IsWhiteSpace(point); });
    }
}
