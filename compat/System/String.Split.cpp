// The .NET class String: trimming, splitting, ends of lines.
#include "compat/core/text/UnicodeText.hpp"
#include "ports/Port.hpp"
#include <System/Array.hpp>
#include <algorithm>
#include <limits>
#include <span>
#include <vector>

namespace System
{
    namespace
    {
        constexpr auto NotFound = std::string_view::npos;
        constexpr int Unlimited = std::numeric_limits<int>::max();

        std::string_view ViewOf(const String& text)
        {
            return {text.begin(), static_cast<std::size_t>(text.Length())};
        }

        bool IsSpaceAt(std::string_view text)
        {
            return Core::IsWhiteSpace(Core::TakePoint(text));
        }

        std::string_view WithoutSpaceAtStart(std::string_view text)
        {
            while (!text.empty() && IsSpaceAt(text))
            {
                Core::TakePoint(text);
            }
            return text;
        }

        std::string_view WithoutSpaceAtEnd(std::string_view text)
        {
            while (!text.empty())
            {
                std::size_t last = text.size() - 1;
                while (last != 0 && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80)
                {
                    --last;
                }
                std::string_view tail = text.substr(last);
                const bool isSpace = Core::IsWhiteSpace(Core::TakePoint(tail));
                if (!isSpace || !tail.empty())
                {
                    break;
                }
                text = text.substr(0, last);
            }
            return text;
        }

        std::string_view WithoutAtStart(std::string_view text, std::string_view characters)
        {
            const std::size_t first = text.find_first_not_of(characters);
            return first == NotFound ? std::string_view() : text.substr(first);
        }

        std::string_view WithoutAtEnd(std::string_view text, std::string_view characters)
        {
            return text.substr(0, text.find_last_not_of(characters) + 1);
        }

        /// Finds separators from left to right.
        struct Separator
        {
            std::size_t Position; ///< NotFound at the end
            std::size_t Length;
        };

        Separator FindSpace(std::string_view text, std::size_t start)
        {
            for (std::string_view rest = text.substr(start); !rest.empty();)
            {
                const std::size_t position = text.size() - rest.size();
                if (Core::IsWhiteSpace(Core::TakePoint(rest)))
                {
                    return {position, text.size() - rest.size() - position};
                }
            }
            return {NotFound, 0};
        }

        // `find` gives the first separator at or after a position. The last of `count` parts is the rest, separators and all.
        template <class Find>
        Array<String> SplitText(std::string_view text, int count, StringSplitOptions options, const Find& find)
        {
            if (count < 0)
            {
                Detail::ThrowNegative("count", count);
            }
            const int flags = static_cast<int>(options);
            if ((flags & ~3) != 0)
            {
                Detail::ThrowArgument("Value of flags is invalid.", "options");
            }
            const bool skipEmpty = (flags & static_cast<int>(StringSplitOptions::RemoveEmptyEntries)) != 0;
            const bool trim = (flags & static_cast<int>(StringSplitOptions::TrimEntries)) != 0;

            std::vector<std::string_view> parts;
            const auto limit = static_cast<std::size_t>(count);
            std::size_t start = 0;
            bool hasMore = limit != 0;
            const auto take = [&](bool isLast)
            {
                const Separator separator = isLast ? Separator{NotFound, 0} : find(text, start);
                std::string_view part = text.substr(start, separator.Position == NotFound ? NotFound : separator.Position - start);
                hasMore = separator.Position != NotFound;
                start = separator.Position + separator.Length;
                return trim ? Core::TrimWhiteSpace(part) : part;
            };
            // The last part begins after the separators that only empty parts would stand between.
            const auto skipEmptyParts = [&]
            {
                for (std::size_t next = start; skipEmpty && hasMore;)
                {
                    next = start;
                    if (!take(false).empty() || !hasMore)
                    {
                        start = next;
                        hasMore = true;
                        break;
                    }
                }
            };
            while (hasMore)
            {
                if (parts.size() + 1 == limit && limit > 1)
                {
                    skipEmptyParts();
                }
                const std::string_view part = take(parts.size() + 1 >= limit);
                if (!skipEmpty || !part.empty())
                {
                    parts.push_back(part);
                }
            }
            Array<String> result(parts.size());
            for (std::size_t i = 0; i != parts.size(); ++i)
            {
                result[static_cast<Int64>(i)] = parts[i];
            }
            return result;
        }

        Array<String> SplitAtAny(std::string_view text, std::string_view characters, int count, StringSplitOptions options)
        {
            if (characters.empty())
            {
                return SplitText(text, count, options, FindSpace);
            }
            return SplitText(text, count, options,
                             [characters](std::string_view where, std::size_t start) {
                                 return Separator{where.find_first_of(characters, start), 1};
                             });
        }

        // Where several separators begin at one place, the first in the list counts.
        Array<String> SplitAtTexts(std::string_view text, std::span<const String> separators, int count, StringSplitOptions options)
        {
            if (separators.empty())
            {
                return SplitText(text, count, options, FindSpace);
            }
            return SplitText(text, count, options,
                             [separators](std::string_view where, std::size_t start)
                             {
                                 for (; start != where.size(); ++start)
                                 {
                                     for (const std::string_view separator : separators)
                                     {
                                         if (!separator.empty() && where.substr(start).starts_with(separator))
                                         {
                                             return Separator{start, separator.size()};
                                         }
                                     }
                                 }
                                 return Separator{NotFound, 0};
                             });
        }

        Array<String> SplitAtText(std::string_view text, std::string_view separator, int count, StringSplitOptions options)
        {
            return SplitText(text, count, options,
                             [separator](std::string_view where, std::size_t start)
                             {
                                 const std::size_t found = separator.empty() ? NotFound : where.find(separator, start);
                                 return Separator{found, separator.size()};
                             });
        }
    }

    String String::Trim() const
    {
        return WithoutSpaceAtEnd(WithoutSpaceAtStart(ViewOf(*this)));
    }

    String String::Trim(char trimChar) const
    {
        return TrimStart(trimChar).TrimEnd(trimChar);
    }

    String String::Trim(const Array<char>& trimChars) const
    {
        return TrimAny(std::string_view(trimChars.data(), trimChars.size()));
    }

    String String::TrimAny(std::string_view characters) const
    {
        return TrimStartAny(characters).TrimEndAny(characters);
    }

    String String::TrimStart() const
    {
        return WithoutSpaceAtStart(ViewOf(*this));
    }

    String String::TrimStart(char trimChar) const
    {
        return TrimStartAny(std::string_view(&trimChar, 1));
    }

    String String::TrimStart(const Array<char>& trimChars) const
    {
        return TrimStartAny(std::string_view(trimChars.data(), trimChars.size()));
    }

    String String::TrimStartAny(std::string_view characters) const
    {
        return characters.empty() ? TrimStart() : String(WithoutAtStart(ViewOf(*this), characters));
    }

    String String::TrimEnd() const
    {
        return WithoutSpaceAtEnd(ViewOf(*this));
    }

    String String::TrimEnd(char trimChar) const
    {
        return TrimEndAny(std::string_view(&trimChar, 1));
    }

    String String::TrimEnd(const Array<char>& trimChars) const
    {
        return TrimEndAny(std::string_view(trimChars.data(), trimChars.size()));
    }

    String String::TrimEndAny(std::string_view characters) const
    {
        return characters.empty() ? TrimEnd() : String(WithoutAtEnd(ViewOf(*this), characters));
    }

    Array<String> String::Split() const
    {
        return SplitText(ViewOf(*this), Unlimited, StringSplitOptions::None, FindSpace);
    }

    Array<String> String::Split(char separator, StringSplitOptions options) const
    {
        return Split(separator, Unlimited, options);
    }

    Array<String> String::Split(char separator, int count, StringSplitOptions options) const
    {
        return SplitAtText(ViewOf(*this), std::string_view(&separator, 1), count, options);
    }

    Array<String> String::Split(const String& separator, StringSplitOptions options) const
    {
        return Split(separator, Unlimited, options);
    }

    Array<String> String::Split(const String& separator, int count, StringSplitOptions options) const
    {
        return SplitAtText(ViewOf(*this), separator, count, options);
    }

    Array<String> String::Split(const Array<char>& separators) const
    {
        return Split(separators, Unlimited, StringSplitOptions::None);
    }

    Array<String> String::Split(const Array<char>& separators, StringSplitOptions options) const
    {
        return Split(separators, Unlimited, options);
    }

    Array<String> String::Split(const Array<char>& separators, int count) const
    {
        return Split(separators, count, StringSplitOptions::None);
    }

    Array<String> String::Split(const Array<char>& separators, int count, StringSplitOptions options) const
    {
        return SplitAtAny(ViewOf(*this), std::string_view(separators.data(), separators.size()), count, options);
    }

    Array<String> String::Split(std::initializer_list<char> separators, StringSplitOptions options) const
    {
        return Split(separators, Unlimited, options);
    }

    Array<String> String::Split(std::initializer_list<char> separators, int count, StringSplitOptions options) const
    {
        return SplitAtAny(ViewOf(*this), std::string_view(separators.begin(), separators.size()), count, options);
    }

    Array<String> String::Split(const Array<String>& separators, StringSplitOptions options) const
    {
        return Split(separators, Unlimited, options);
    }

    Array<String> String::Split(const Array<String>& separators, int count, StringSplitOptions options) const
    {
        return SplitAtTexts(ViewOf(*this), separators.AsSpan(), count, options);
    }

    Array<String> String::Split(std::initializer_list<String> separators, StringSplitOptions options) const
    {
        return Split(separators, Unlimited, options);
    }

    Array<String> String::Split(std::initializer_list<String> separators, int count, StringSplitOptions options) const
    {
        return SplitAtTexts(ViewOf(*this), std::span<const String>(separators.begin(), separators.size()), count, options);
    }

    String String::ReplaceLineEndings() const
    {
        return ReplaceLineEndings(Port::LineEnd);
    }
    String String::ReplaceLineEndings(const String& replacementText) const
    {
        Detail::CheckNull(replacementText == nullptr, "replacementText");
        (void)Length();
        std::string text;
        for (std::string_view rest = *this; !rest.empty();)
        {
            // CR LF, CR, LF, FF, NEL, LS and PS; each whole end is one.
            constexpr std::string_view Ends[] = {"\r\n", "\r", "\n", "\f", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"};
            const auto end =
                std::find_if(std::begin(Ends), std::end(Ends), [rest](std::string_view each) { return rest.starts_with(each); });
            if (end != std::end(Ends))
            {
                text += std::string_view(replacementText);
                rest.remove_prefix(end->size());
            }
            else
            {
                text += rest.front();
                rest.remove_prefix(1);
            }
        }
        return text;
    }
}
