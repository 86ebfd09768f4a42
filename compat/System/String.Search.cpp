// The .NET class String: finding, trimming and splitting.
#include "compat/core/CaseMapping.hpp"
#include "compat/core/StringComparison.hpp"
#include "compat/core/UnicodeText.hpp"
#include <System/Array.hpp>
#include <limits>
#include <vector>

namespace System
{
    namespace
    {
        constexpr auto NotFound = std::string_view::npos;

        std::string_view ViewOf(const String& text)
        {
            return {text.begin(), static_cast<std::size_t>(text.Length())};
        }

        std::string_view ValueOf(const String& value)
        {
            if (value == nullptr)
            {
                Detail::ThrowArgumentNull("value");
            }
            return value;
        }

        std::size_t StartOf(std::string_view text, int startIndex)
        {
            if (startIndex < 0 || static_cast<std::size_t>(startIndex) > text.size())
            {
                Detail::ThrowArgumentOutOfRange(
                    "startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
            }
            return static_cast<std::size_t>(startIndex);
        }

        int Index(std::size_t position) noexcept
        {
            return position == NotFound ? -1 : static_cast<int>(position);
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

        Array<String> SplitAtText(std::string_view text, std::string_view separator, int count, StringSplitOptions options)
        {
            return SplitText(text, count, options,
                             [separator](std::string_view where, std::size_t start)
                             {
                                 const std::size_t found = separator.empty() ? NotFound : where.find(separator, start);
                                 return Separator{found, separator.size()};
                             });
        }

        constexpr int All = std::numeric_limits<int>::max();
    }

    int String::IndexOf(const String& value) const
    {
        return Index(ViewOf(*this).find(ValueOf(value)));
    }

    int String::IndexOf(const String& value, int startIndex) const
    {
        const std::string_view text = ViewOf(*this);
        const std::string_view wanted = ValueOf(value);
        return Index(text.find(wanted, StartOf(text, startIndex)));
    }

    int String::IndexOf(const String& value, StringComparison comparison) const
    {
        const std::string_view text = ViewOf(*this);
        const std::string_view wanted = ValueOf(value);
        return Index(Core::IgnoresCase(comparison) ? Core::FindIgnoringCase(text, wanted) : text.find(wanted));
    }

    int String::IndexOf(char value) const
    {
        return Index(ViewOf(*this).find(value));
    }

    int String::IndexOf(char value, int startIndex) const
    {
        const std::string_view text = ViewOf(*this);
        return Index(text.find(value, StartOf(text, startIndex)));
    }

    int String::IndexOfAny(const Array<char>& anyOf) const
    {
        const std::string_view text = ViewOf(*this);
        if (!anyOf)
        {
            Detail::ThrowArgumentNull("anyOf");
        }
        return Index(text.find_first_of(std::string_view(anyOf.data(), anyOf.size())));
    }

    int String::LastIndexOf(const String& value) const
    {
        return Index(ViewOf(*this).rfind(ValueOf(value)));
    }

    int String::LastIndexOf(char value) const
    {
        return Index(ViewOf(*this).rfind(value));
    }

    bool String::Contains(const String& value) const
    {
        return IndexOf(value) >= 0;
    }

    bool String::Contains(char value) const
    {
        return IndexOf(value) >= 0;
    }

    bool String::StartsWith(const String& value) const
    {
        return ViewOf(*this).starts_with(ValueOf(value));
    }

    bool String::StartsWith(const String& value, StringComparison comparison) const
    {
        const std::string_view text = ViewOf(*this);
        const std::string_view start = ValueOf(value);
        return Core::IgnoresCase(comparison) ? Core::StartsIgnoringCase(text, start) : text.starts_with(start);
    }

    bool String::StartsWith(char value) const
    {
        return ViewOf(*this).starts_with(value);
    }

    bool String::EndsWith(const String& value) const
    {
        return ViewOf(*this).ends_with(ValueOf(value));
    }

    bool String::EndsWith(const String& value, StringComparison comparison) const
    {
        const std::string_view text = ViewOf(*this);
        const std::string_view end = ValueOf(value);
        if (!Core::IgnoresCase(comparison))
        {
            return text.ends_with(end);
        }
        // Letters and their twins differ in bytes, so the place to compare at is found by counting code points.
        const std::size_t points = Core::CountPoints(text);
        std::size_t skipped = Core::CountPoints(end);
        if (skipped > points)
        {
            return false;
        }
        std::string_view tail = text;
        for (skipped = points - skipped; skipped != 0; --skipped)
        {
            Core::TakePoint(tail);
        }
        return Core::CompareIgnoringCase(tail, end) == 0;
    }

    bool String::EndsWith(char value) const
    {
        return ViewOf(*this).ends_with(value);
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
        const std::string_view characters(trimChars.data(), trimChars.size());
        return characters.empty() ? Trim() : String(WithoutAtEnd(WithoutAtStart(ViewOf(*this), characters), characters));
    }

    String String::TrimStart() const
    {
        return WithoutSpaceAtStart(ViewOf(*this));
    }

    String String::TrimStart(char trimChar) const
    {
        return WithoutAtStart(ViewOf(*this), std::string_view(&trimChar, 1));
    }

    String String::TrimEnd() const
    {
        return WithoutSpaceAtEnd(ViewOf(*this));
    }

    String String::TrimEnd(char trimChar) const
    {
        return WithoutAtEnd(ViewOf(*this), std::string_view(&trimChar, 1));
    }

    Array<String> String::Split(char separator, StringSplitOptions options) const
    {
        return Split(separator, All, options);
    }

    Array<String> String::Split(char separator, int count, StringSplitOptions options) const
    {
        return SplitAtText(ViewOf(*this), std::string_view(&separator, 1), count, options);
    }

    Array<String> String::Split(const String& separator, StringSplitOptions options) const
    {
        return SplitAtText(ViewOf(*this), separator, All, options);
    }

    Array<String> String::Split(const Array<char>& separators) const
    {
        return Split(separators, StringSplitOptions::None);
    }

    Array<String> String::Split(const Array<char>& separators, StringSplitOptions options) const
    {
        const std::string_view text = ViewOf(*this);
        const std::string_view characters(separators.data(), separators.size());
        if (characters.empty())
        {
            return SplitText(text, All, options, FindSpace);
        }
        return SplitText(text, All, options,
                         [characters](std::string_view where, std::size_t start) {
                             return Separator{where.find_first_of(characters, start), 1};
                         });
    }
}
