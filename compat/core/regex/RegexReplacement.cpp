#include "compat/core/regex/RegexData.hpp"
#include "compat/core/uri/UriEscape.hpp"
#include <charconv>

namespace System::Core
{
    namespace
    {
        constexpr char Plain = '\0', OfGroup = '\x01';

        /// How many bytes make the name or number behind a dollar or its bracket.
        std::size_t NameLength(std::string_view text) noexcept
        {
            std::size_t length = 0;
            while (length < text.size() && (IsAsciiLetter(text[length]) || IsAsciiDigit(text[length]) || text[length] == '_' ||
                                            static_cast<signed char>(text[length]) < 0))
            {
                ++length;
            }
            return length;
        }
    }

    RegexReplacement::RegexReplacement(const RegexData& regex, std::string_view text)
    {
        const auto plain = [this](std::string_view part)
        {
            if (_parts.empty() || _parts.back().Kind != Plain)
            {
                _parts.push_back({});
            }
            _parts.back().Text += part;
        };
        const auto numbered = [&regex](std::string_view digits) -> const RegexGroup*
        {
            int number = 0;
            const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
            return error == std::errc() && end == digits.data() + digits.size() ? regex.GroupNumbered(number) : nullptr;
        };
        while (!text.empty())
        {
            if (text[0] != '$' || text.size() == 1)
            {
                const std::size_t dollar = text.find('$', 1);
                plain(text.substr(0, dollar));
                text.remove_prefix((std::min)(dollar, text.size()));
                continue;
            }
            std::string_view rest = text.substr(1);
            const bool isAngled = rest[0] == '{' && rest.size() > 1;
            rest.remove_prefix(isAngled ? 1 : 0);
            std::size_t length = NameLength(rest);
            const RegexGroup* group = nullptr;
            if (length != 0 && IsAsciiDigit(rest[0]))
            {
                length = 0;
                while (length < rest.size() && IsAsciiDigit(rest[length]))
                {
                    ++length;
                }
                // ECMAScript takes as many digits as make the number of a group.
                group = numbered(rest.substr(0, length));
                for (; group == nullptr && length > 1 && !isAngled && Has(regex.Options, RegexOptions::ECMAScript);)
                {
                    group = numbered(rest.substr(0, --length));
                }
            }
            else if (isAngled && length != 0)
            {
                group = regex.GroupNamed(rest.substr(0, length));
            }
            rest.remove_prefix(length);
            if (group != nullptr && (!isAngled || rest.starts_with('}')))
            {
                _parts.push_back({OfGroup, {}, group});
                text = rest.substr(isAngled ? 1 : 0);
                continue;
            }
            const char kind = text[1];
            if (kind == '$')
            {
                plain("$");
                text.remove_prefix(2);
            }
            else if (std::string_view("&`'+_").find(kind) != std::string_view::npos)
            {
                _parts.push_back({kind, {}, nullptr});
                text.remove_prefix(2);
            }
            else
            {
                plain("$");
                text.remove_prefix(1);
            }
        }
    }

    void RegexReplacement::AppendTo(std::string& result, const MatchData& match) const
    {
        const std::string_view whole = match.Whole;
        const auto index = static_cast<std::size_t>(match.Index);
        for (const Part& part : _parts)
        {
            switch (part.Kind)
            {
            case Plain:
                result += part.Text;
                break;
            case OfGroup:
                result += match.ValueOf(*part.Group);
                break;
            case '&':
                result += match.Value();
                break;
            case '`':
                result += whole.substr(0, index);
                break;
            case '\'':
                result += whole.substr(index + static_cast<std::size_t>(match.Length));
                break;
            case '+':
                result += match.ValueOf(match.Searched().Engine.Groups().back());
                break;
            default:
                result += whole;
            }
        }
    }
}
