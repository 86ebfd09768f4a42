// RFC 3492: how DNS writes characters that are not ASCII.
#include "compat/core/text/CaseMapping.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include "compat/core/uri/UriEscape.hpp"
#include "compat/core/uri/UriHost.hpp"
#include <algorithm>
#include <cstdint>
#include <limits>

namespace System::Core
{
    namespace
    {
        constexpr std::string_view Prefix = "xn--";
        constexpr std::size_t MostInLabel = 63;
        constexpr std::uint32_t Base = 36, LeastThreshold = 1, MostThreshold = 26, Skew = 38, Damping = 700, FirstBias = 72,
                                FirstPoint = 128;

        std::uint32_t Threshold(std::uint32_t position, std::uint32_t bias) noexcept
        {
            return position <= bias ? LeastThreshold : (std::min)(position - bias, MostThreshold);
        }

        std::uint32_t Adapted(std::uint32_t delta, std::uint32_t count, bool isFirst) noexcept
        {
            delta = isFirst ? delta / Damping : delta / 2;
            delta += delta / count;
            std::uint32_t bias = 0;
            for (; delta > (Base - LeastThreshold) * MostThreshold / 2; bias += Base)
            {
                delta /= Base - LeastThreshold;
            }
            return bias + (Base - LeastThreshold + 1) * delta / (delta + Skew);
        }

        constexpr char DigitOf(std::uint32_t value) noexcept
        {
            return static_cast<char>(value < 26 ? 'a' + value : '0' + (value - 26));
        }
        constexpr std::uint32_t ValueOf(char digit) noexcept
        {
            if (IsAsciiDigit(digit))
            {
                return static_cast<std::uint32_t>(digit - '0') + 26;
            }
            return IsAsciiLetter(digit) ? static_cast<std::uint32_t>(AsciiLower(digit) - 'a') : Base;
        }

        std::string Encode(const std::u32string& points)
        {
            std::string result;
            for (const char32_t point : points)
            {
                result += point < FirstPoint ? std::string(1, static_cast<char>(point)) : std::string();
            }
            const auto basic = static_cast<std::uint32_t>(result.size());
            result += basic != 0 ? "-" : "";
            std::uint32_t delta = 0, bias = FirstBias;
            char32_t current = FirstPoint;
            for (std::uint32_t handled = basic; handled < points.size(); ++delta, ++current)
            {
                char32_t next = std::numeric_limits<char32_t>::max();
                for (const char32_t point : points)
                {
                    next = point >= current ? (std::min)(next, point) : next;
                }
                delta += static_cast<std::uint32_t>(next - current) * (handled + 1);
                current = next;
                for (const char32_t point : points)
                {
                    delta += point < current ? 1 : 0;
                    if (point != current)
                    {
                        continue;
                    }
                    std::uint32_t rest = delta;
                    for (std::uint32_t position = Base;; position += Base)
                    {
                        const std::uint32_t threshold = Threshold(position, bias);
                        if (rest < threshold)
                        {
                            break;
                        }
                        result += DigitOf(threshold + (rest - threshold) % (Base - threshold));
                        rest = (rest - threshold) / (Base - threshold);
                    }
                    result += DigitOf(rest);
                    bias = Adapted(delta, handled + 1, handled == basic);
                    delta = 0;
                    ++handled;
                }
            }
            return result;
        }

        /// Empty if the text is none.
        std::u32string Decode(std::string_view text)
        {
            std::u32string points;
            if (const std::size_t hyphen = text.rfind('-'); hyphen != std::string_view::npos)
            {
                points.assign(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(hyphen));
                text.remove_prefix(hyphen + 1);
            }
            std::uint64_t index = 0, current = FirstPoint;
            std::uint32_t bias = FirstBias;
            while (!text.empty())
            {
                const std::uint64_t before = index;
                std::uint64_t weight = 1;
                for (std::uint32_t position = Base;; position += Base)
                {
                    const std::uint32_t digit = text.empty() ? Base : ValueOf(text[0]);
                    if (digit == Base || weight > std::numeric_limits<std::uint32_t>::max())
                    {
                        return {};
                    }
                    text.remove_prefix(1);
                    index += digit * weight;
                    const std::uint32_t threshold = Threshold(position, bias);
                    if (digit < threshold)
                    {
                        break;
                    }
                    weight *= Base - threshold;
                }
                const std::uint64_t count = points.size() + 1;
                bias = Adapted(static_cast<std::uint32_t>(index - before), static_cast<std::uint32_t>(count), before == 0);
                current += index / count;
                index %= count;
                if (current > 0x10FFFF || (current >= 0xD800 && current <= 0xDFFF))
                {
                    return {};
                }
                points.insert(points.begin() + static_cast<std::ptrdiff_t>(index), static_cast<char32_t>(current));
                ++index;
            }
            return points;
        }

        std::u32string PointsOf(std::string_view text)
        {
            std::u32string points;
            while (!text.empty())
            {
                points += TakePoint(text);
            }
            return points;
        }

        bool IsAscii(std::string_view text) noexcept
        {
            return std::ranges::all_of(text, [](char c) { return static_cast<signed char>(c) >= 0; });
        }

        /// What `convert` makes of each label, with dots between; empty if a label has no other form.
        template <class Convert>
        std::string ConvertLabels(std::string_view name, Convert convert)
        {
            std::string result;
            std::string label;
            for (bool isLast = false; !isLast;)
            {
                isLast = name.empty();
                const char32_t point = isLast ? U'.' : TakePoint(name);
                if (point != '.' && point != 0x3002 && point != 0xFF0E && point != 0xFF61)
                {
                    AppendPoint(label, point);
                    continue;
                }
                const std::string converted = convert(label);
                if (converted.empty() && !label.empty())
                {
                    return {};
                }
                result += converted;
                result += isLast ? "" : ".";
                label.clear();
            }
            return result;
        }
    }

    std::string AsciiHost(std::string_view name)
    {
        return ConvertLabels(name,
                             [](const std::string& label)
                             {
                                 std::string ascii = IsAscii(label) ? label : std::string(Prefix) + Encode(PointsOf(ToLower(label)));
                                 return ascii.size() > MostInLabel ? std::string() : ascii;
                             });
    }

    std::string UnicodeHost(std::string_view name)
    {
        // A dot at the end is lost, as in .NET.
        return ConvertLabels(name.substr(0, name.size() - (name.ends_with('.') ? 1 : 0)),
                             [](const std::string& label)
                             {
                                 std::string result = ToLower(label);
                                 if (label.starts_with(Prefix))
                                 {
                                     const std::u32string points = Decode(std::string_view(label).substr(Prefix.size()));
                                     result = points.empty() ? result : std::string();
                                     for (const char32_t point : points)
                                     {
                                         AppendPoint(result, point);
                                     }
                                 }
                                 return result;
                             });
    }
}
